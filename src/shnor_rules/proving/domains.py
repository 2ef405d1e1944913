# SPDX-License-Identifier: MIT
"""What can be answered to each attribute and indicator of a monitoring."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve, frozen

from shnor_rules.expressions.absent import missing
from shnor_rules.expressions.attainable import Answer
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.model import Policy
from shnor_rules.program import Step
from shnor_rules.proving.answering import By as By
from shnor_rules.proving.answering import indicator_options
from shnor_rules.proving.options import Option, always, numbers_of, option, restricted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from shnor_rules.model import Attribute, Monitoring
    from shnor_rules.notation import Interval, ValueSet
    from shnor_rules.program import Program

Told: TypeAlias = "Fraction | int | Interval | str | None"
"""An answer to think of, or all numbers of an interval; `None` is no answer."""

Given: TypeAlias = "Mapping[str, Collection[Told]]"
"""The only answers to think of, by the id of an indicator or attribute."""


@frozen(eq=False)
class Domain:
    """What can be answered to one attribute or indicator.

    Attributes:
        key: its id, the key of a record.
        name: the name of its value in formulas.
        options: what can be answered.
        is_scored: whether different answers make different records even if no formula uses them.
    """

    key: str
    name: str
    options: tuple[Option, ...]
    is_scored: bool

    @property
    def answers(self) -> list[Answer]:
        """The values, as expressions take them."""
        return [Answer(each.value, each.ways) for each in self.options]

    @property
    def ways(self) -> int | None:
        """How many answers there are; `None` where they cannot be counted."""
        if any(isinstance(each.value, Stretch) for each in self.options):
            return None
        return sum(each.ways for each in self.options)


def domains(monitoring: Monitoring, program: Program, by: By, given: Given) -> list[Domain]:
    """Return what can be answered, attributes first.

    Raises:
        ValueError: `given` names nothing of the monitoring.
    """
    found = list(_domains(monitoring, program, by))
    unknown = given.keys() - {domain.key for domain in found}
    if unknown:
        message = f"nothing is answered to {', '.join(sorted(unknown))}"
        raise ValueError(message)
    return [_restricted(domain, given.get(domain.key)) for domain in found]


def _domains(monitoring: Monitoring, program: Program, by: By) -> Iterator[Domain]:
    for attribute in monitoring.attributes:
        if attribute.values is not None:
            options = tuple(_attribute_options(attribute, attribute.values))
            yield Domain(attribute.id, attribute.id, options, is_scored=False)
    blank = tolerated(program)
    for indicator in monitoring.indicators:
        options = tuple(indicator_options(indicator, by))
        if indicator.optional or indicator.measured in blank:
            options = (*options, _no_answer(indicator.id))
        yield Domain(indicator.id, indicator.measured, options, indicator.scored)


def _attribute_options(attribute: Attribute, values: ValueSet) -> Iterator[Option]:
    for number in numbers_of(values, attribute.id):
        yield option(number)
    for word in values.words:
        yield Option(word, word, always(word))
    if not attribute.required:
        yield _no_answer(attribute.id)


def _no_answer(name: str) -> Option:
    return Option(missing(name), None, always(None))


def tolerated(program: Program) -> set[str]:
    """Return the names that can be missing without forbidding every result."""
    deciding = program.deciding
    tolerated: set[str] = set()
    for definition in reversed(program.definitions):
        if definition.name not in deciding:
            continue
        forbids = not isinstance(definition, Step) or definition.missing is Policy.FORBID
        if definition.name in tolerated or not forbids:
            tolerated.update(definition.names)
    return tolerated


def _restricted(domain: Domain, told: Collection[Told] | None) -> Domain:
    if told is None:
        return domain
    numbers = [Fraction(each) if isinstance(each, int) else each for each in told]
    return evolve(domain, options=tuple(restricted(domain.options, numbers)))

# SPDX-License-Identifier: MIT
"""From what was reached back to a record that `evaluate` accepts and that comes to it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.expressions.settling import settled, simplest
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.notation import Enumeration

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from shnor_rules.expressions.attainable import Reached
    from shnor_rules.model import Attribute
    from shnor_rules.proving.domains import Domain
    from shnor_rules.proving.options import Option


@frozen(eq=False)
class Recorder:
    """What the records of a monitoring are made of.

    Attributes:
        domains: what can be answered, where it decides something or is scored.
        required: the attributes that a record cannot do without.
    """

    domains: tuple[Domain, ...]
    required: tuple[Attribute, ...]

    def begun(self) -> dict[str, object]:
        """Return a record with the answers that nothing depends on."""
        return {each.id: _some_answer(each) for each in self.required}

    def record(
        self, reached: Reached, total: Hashable, number: Fraction | None = None
    ) -> dict[str, object]:
        """Return the first record that reaches a total; what it does not answer is not in it.

        Args:
            reached: what was reached, and by which answers.
            total: its total.
            number: which number of a stretch the total is to be; without it, the simplest one.
        """
        numbers: Mapping[str, Fraction]
        if isinstance(total, Stretch):
            target = simplest(total.interval) if number is None else number
            numbers = settled(total, target, reached.cells)
        else:
            numbers = settled(None, Fraction(), reached.cells)
        return self.record_of(reached, numbers)

    def record_of(self, reached: Reached, numbers: Mapping[str, Fraction]) -> dict[str, object]:
        """Return the first record that reaches something, with these numbers of stretches."""
        record = self.begun()
        for domain in self.domains:
            option = domain.options[reached.ranks.get(domain.name, 0)]
            answer = option.give(_number(option, numbers.get(domain.name)))
            if answer is not None:
                record[domain.key] = answer
        return record


def _number(option: Option, settled_as: Fraction | None) -> Fraction:
    """Return the number that an option stands for in a record."""
    if settled_as is not None:
        return settled_as
    if isinstance(option.value, Stretch):
        return simplest(option.value.interval)
    return option.value if isinstance(option.value, Fraction) else Fraction()


def _some_answer(attribute: Attribute) -> object:
    """Return an answer to an attribute that nothing depends on."""
    values = attribute.values
    if isinstance(values, Enumeration):
        return values.members[0]
    return attribute.title if values is None else simplest(values.interval)

# SPDX-License-Identifier: MIT
"""A monitoring lowered to named expressions in the order in which they can be computed.

Points, derived values, subtotals, the total and the levels are all the same thing underneath:
named expressions over earlier names, and bands whose conditions are expressions. Every
interpretation of a monitoring starts from here.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter
from math import lcm
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from shnor_rules.expressions import Expression, parse
from shnor_rules.messages import Message, say
from shnor_rules.model import (
    Choice,
    Computed,
    Indicator,
    Level,
    Monitoring,
    Points,
    Policy,
    Scale,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.notation import Interval

TOTAL: Final = "итог"
"""The name of the total in formulas and explanations."""


@frozen
class Requirement:
    """What must hold for a value to be computed at all.

    Attributes:
        condition: what must hold.
        reason: why there is no value otherwise.
    """

    condition: Expression
    reason: Message


@frozen
class Step:
    """A value computed by a formula.

    Attributes:
        name: the name it gets.
        expression: how it is computed.
        not_applicable: what becomes of «нет» among the names.
        missing: what becomes of a missing answer among the names.
        requirements: what must hold for it to be computed.
    """

    name: str
    expression: Expression
    not_applicable: Policy = Policy.LEAVE_OUT
    missing: Policy = Policy.FORBID
    requirements: tuple[Requirement, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names it depends on."""
        return self.expression.names


@frozen
class Band:
    """A level or points with the condition under which they hold.

    Attributes:
        outcome: the level or the points.
        condition: when it holds, or `None` for all that no other band takes.
    """

    outcome: Level | Points
    condition: Expression | None


@frozen
class Banding:
    """A value decided by bands.

    Attributes:
        name: the name it gets.
        of: the name of the value that the intervals are compared with.
        bands: in the order of the document.
        choice: which band decides.
    """

    name: str
    of: str
    bands: tuple[Band, ...]
    choice: Choice

    @property
    def names(self) -> tuple[str, ...]:
        """The names it depends on."""
        used = (band.condition.names for band in self.bands if band.condition is not None)
        return tuple(dict.fromkeys((self.of, *(name for names in used for name in names))))


Definition: TypeAlias = Step | Banding


@frozen
class Program:
    """A monitoring as named expressions in order.

    Attributes:
        inputs: the names that answers give a value to.
        definitions: what is computed, each after all that it depends on.
        levels: the bands of the scale, or `None` where there is none.
        not_rated: the conditions under which a record is not rated, with the reasons.
    """

    inputs: tuple[str, ...]
    definitions: tuple[Definition, ...]
    levels: Banding | None
    not_rated: tuple[tuple[Expression, str], ...]


class CircularDefinitionError(Exception):
    """Values that depend on one another in a circle; `names` is the circle, closed."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(" - ".join(names))
        self.names = names


@lru_cache(maxsize=256)
def lower(monitoring: Monitoring) -> Program:
    """Return the program of a monitoring, as its applied readings read it.

    Raises:
        CircularDefinitionError: values depend on one another in a circle.
    """
    levels = None
    if monitoring.scale is not None:
        levels = _banding("уровень", TOTAL, monitoring.scale)
    return Program(
        inputs=tuple(inputs(monitoring)),
        definitions=_ordered({each.name: each for each in _definitions(monitoring)}),
        levels=levels,
        not_rated=tuple((each.when, each.because) for each in monitoring.not_rated),
    )


def inputs(monitoring: Monitoring) -> Iterator[str]:
    """Yield the names that answers give a value to: attributes with values, then indicators."""
    for attribute in monitoring.attributes:
        if attribute.values is not None:
            yield attribute.id
    for indicator in monitoring.indicators:
        yield indicator.measured


def _definitions(monitoring: Monitoring) -> Iterator[Definition]:
    for indicator in monitoring.indicators:
        yield from _points(indicator)
    for computed in (*monitoring.derived, *monitoring.subtotals):
        yield from computed_steps(computed)
    if monitoring.total is not None:
        yield from computed_steps(monitoring.total)


def _points(indicator: Indicator) -> Iterator[Banding]:
    if indicator.points is not None:
        yield _banding(indicator.id, indicator.measured, indicator.points)


def _banding(name: str, of: str, scale: Scale[Level] | Scale[Points]) -> Banding:
    bands = tuple(Band(outcome=band, condition=band_condition(of, band)) for band in scale.bands)
    return Banding(name=name, of=of, bands=bands, choice=scale.choice)


def band_condition(of: str, band: Level | Points) -> Expression | None:
    """Return when a band over the value `of` holds, as one expression."""
    parts = []
    if band.interval is not None:
        parts.append(_inside(of, band.interval))
    if band.condition is not None:
        parts.append(f"({band.condition.text})" if parts else band.condition.text)
    return parse(" and ".join(parts)) if parts else None


def _inside(of: str, interval: Interval) -> str:
    bounds = []
    if interval.low is not None:
        sign = ">=" if interval.low_closed else ">"
        bounds.append(f"{of} {sign} {literal(interval.low)}")
    if interval.high is not None:
        sign = "<=" if interval.high_closed else "<"
        bounds.append(f"{of} {sign} {literal(interval.high)}")
    return " and ".join(bounds) or f"{of} == {of}"


def computed_steps(computed: Computed) -> Iterator[Step]:
    """Yield the steps of a computed value: the formula, then its cap, then its rounding."""
    names = [computed.name]
    if computed.rounding is not None:
        names.append(f"{computed.name}_до_округления")
    if computed.cap is not None:
        names.append(f"{computed.name}_без_предела")
    yield Step(
        name=names.pop(),
        expression=_expression(computed),
        not_applicable=computed.not_applicable,
        missing=computed.missing,
        requirements=tuple(_requirements(computed)),
    )
    if computed.cap is not None:
        value, cap = f"{computed.name}_без_предела", literal(computed.cap)
        yield Step(names.pop(), parse(f"{cap} if {value} > {cap} else {value}"))
    if computed.rounding is not None:
        value, places = f"{computed.name}_до_округления", computed.rounding.places
        yield Step(names.pop(), parse(f"ОКРУГЛ({value}, {places})"))


def _expression(computed: Computed) -> Expression:
    if computed.formula is not None:
        return computed.formula
    arguments, scale = _weighted_arguments(computed)
    if Policy.RENORMALISE not in {computed.not_applicable, computed.missing}:
        text = f"СУММПРОИЗВ({arguments})"
        return parse(text if scale == 1 else f"{text} / {scale}")
    whole = sum((weight for _, weight in computed.weights), Fraction())
    text = f"СРВЗВЕШ({arguments})"
    return parse(text if whole == 1 else f"{text} * ({literal(whole)})")


def _requirements(computed: Computed) -> Iterator[Requirement]:
    if computed.least_weight is not None:
        arguments, scale = _weighted_arguments(computed)
        whole = sum((weight for _, weight in computed.weights), Fraction()) * scale
        least = literal(whole * computed.least_weight)
        reason = say("absent.least-weight", percent=str(computed.least_weight * 100))
        yield Requirement(parse(f"ВЕСОТВЕТОВ({arguments}) >= {least}"), reason)


def _weighted_arguments(computed: Computed) -> tuple[str, int]:
    """Return the arguments of a weighted function, and by how much the weights were multiplied.

    A weight such as one third has no decimal literal; whole numbers in the same ratio have.
    """
    scale = lcm(*(w.denominator for _, w in computed.weights if not _terminates(w)))
    pairs = ((name, literal(weight * scale)) for name, weight in computed.weights)
    return ", ".join(f"{name}, {weight}" for name, weight in pairs), scale


def _terminates(value: Fraction) -> bool:
    denominator = value.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    return denominator == 1


def literal(value: Fraction) -> str:
    """Return a number as a formula writes it: `0.3`, or `(1 / 3)` where no decimal is exact."""
    if value < 0:
        return f"(-{literal(-value)})"
    if not _terminates(value):
        return f"({value.numerator} / {value.denominator})"
    places = 0
    while value.denominator != 1 and (value * 10**places).denominator != 1:
        places += 1
    digits = str(int(value * 10**places)).rjust(places + 1, "0")
    return digits if places == 0 else f"{digits[:-places]}.{digits[-places:]}"


def _ordered(definitions: Mapping[str, Definition]) -> tuple[Definition, ...]:
    graph = {
        name: [needed for needed in definition.names if needed in definitions]
        for name, definition in definitions.items()
    }
    try:
        return tuple(definitions[name] for name in TopologicalSorter(graph).static_order())
    except CycleError as error:
        raise CircularDefinitionError(tuple(reversed(error.args[1]))) from None

# SPDX-License-Identifier: MIT
"""What is known of a value before the answers are: all that it can possibly be."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import evolve, field, frozen

from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.expressions.hull import hull, is_point, point

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.expressions.exact import Value
    from shnor_rules.notation.intervals import Interval


@frozen
class Lack:
    """A way in which a value can be absent.

    Attributes:
        kind: why in general.
        left_out: whether an aggregating function leaves it out.
    """

    kind: Absence
    left_out: bool = False


Lacks: TypeAlias = "Mapping[Lack, frozenset[str]]"
"""The ways in which a value can be absent, each with the names that it can come from."""

UNDEFINED: Final = Lack(Absence.UNDEFINED)


@frozen
class Bounds:
    """All that a value can possibly be.

    Attributes:
        numbers: the smallest known interval that holds every number, or `None` for no number.
        codes: the codes.
        truths: the truth values.
        lacks: the ways in which it can be absent.
        inputs: the names that it depends on.
        is_dense: whether it can be every rational number of the interval.
        is_tight: whether each end of the interval is the true one (attained if it is closed, come
            near to if it is open) and each code, truth value and lack is truly possible. `False`
            claims nothing: the bounds still hold, and may be wider than need be.
    """

    numbers: Interval | None = None
    codes: frozenset[str] = frozenset()
    truths: frozenset[bool] = frozenset()
    lacks: Lacks = field(factory=dict, hash=False)
    inputs: frozenset[str] = frozenset()
    is_dense: bool = field(default=False)
    is_tight: bool = True

    @property
    def is_there(self) -> bool:
        """Whether it can be anything but absent."""
        return self.numbers is not None or bool(self.codes or self.truths)

    def __contains__(self, value: Value) -> bool:
        """Whether the value is possible, by these bounds."""
        match value:
            case Absent(kind=kind, left_out=left_out, names=names):
                lack = Lack(kind, left_out)
                return lack in self.lacks and names <= self.lacks[lack]
            case bool():
                return value in self.truths
            case str():
                return value in self.codes
        return self.numbers is not None and value in self.numbers


def of_values(values: Iterable[Value], *, inputs: Iterable[str] = ()) -> Bounds:
    """Return the bounds of a value that is one of these; the inputs are what it depends on."""
    listed = list(values)
    numbers = hull(point(each) for each in listed if isinstance(each, Fraction))
    lacks: dict[Lack, frozenset[str]] = {}
    for each in listed:
        if isinstance(each, Absent):
            lacks = merged(lacks, {Lack(each.kind, each.left_out): each.names})
    return Bounds(
        numbers=numbers,
        codes=frozenset(each for each in listed if isinstance(each, str)),
        truths=frozenset(each for each in listed if isinstance(each, bool)),
        lacks=lacks,
        inputs=frozenset(inputs),
        is_dense=numbers is not None and is_point(numbers),
    )


def of_interval(interval: Interval, *, inputs: Iterable[str] = ()) -> Bounds:
    """Return the bounds of a value that is any rational number of an interval."""
    return Bounds(numbers=interval, inputs=frozenset(inputs), is_dense=True)


def either(alternatives: Iterable[Bounds]) -> Bounds:
    """Return the bounds of a value that is what one of several alternatives is."""
    listed = list(alternatives)
    numbers = [each.numbers for each in listed if each.numbers is not None]
    dense = [each.is_dense for each in listed if each.numbers is not None]
    lacks: Lacks = {}
    for each in listed:
        lacks = merged(lacks, each.lacks)
    return Bounds(
        numbers=hull(numbers),
        codes=frozenset().union(*(each.codes for each in listed)),
        truths=frozenset().union(*(each.truths for each in listed)),
        lacks=lacks,
        inputs=frozenset().union(*(each.inputs for each in listed)),
        is_dense=dense == [True],
        is_tight=all(each.is_tight for each in listed),
    )


def merged(first: Lacks, second: Lacks) -> dict[Lack, frozenset[str]]:
    """Return the lacks of both, with the names of both."""
    none: frozenset[str] = frozenset()
    return {lack: first.get(lack, none) | second.get(lack, none) for lack in {**first, **second}}


def after(earlier: Bounds, *operands: Bounds) -> Bounds:
    """Return `earlier` as something that depends on the operands.

    It is tight only if they are, and no two of them depend on the same input: what is possible for
    each alone is then possible for all at once.
    """
    names = [name for operand in operands for name in operand.inputs]
    tight = all(operand.is_tight for operand in operands) and len(names) == len(set(names))
    return evolve(
        earlier, inputs=earlier.inputs | frozenset(names), is_tight=earlier.is_tight and tight
    )

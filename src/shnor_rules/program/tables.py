# SPDX-License-Identifier: MIT
"""Tables of several inputs as bands: one for each cell, holding where the inputs are its keys."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from shnor_rules.errors import NotationError
from shnor_rules.expressions import parse
from shnor_rules.expressions.limits import GENERATED
from shnor_rules.model import Choice, Indicator, Level, Points
from shnor_rules.notation import Enumeration, parse_number
from shnor_rules.program.definitions import LEVEL, Band, Banding
from shnor_rules.program.literals import literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from fractions import Fraction

    from shnor_rules.expressions import Expression
    from shnor_rules.model import Monitoring, Scale, Table
    from shnor_rules.notation import ValueSet

_generated = partial(parse, limits=GENERATED)


@frozen
class Axis:
    """A named value with all that it can be: what a table may be found by.

    Attributes:
        name: the name of the value in formulas.
        values: the numbers and words that it can be.
        no: the word for «not applicable», where that can be answered.
    """

    name: str
    values: tuple[Fraction | str, ...]
    no: str | None = None

    @property
    def keys(self) -> tuple[Fraction | str, ...]:
        """What a cell can be found by."""
        return self.values if self.no is None else (*self.values, self.no)

    def find(self, written: str) -> Fraction | str | None:
        """Return the key that is written, or `None` where the value is never that."""
        if written in self.keys:
            return written
        try:
            number = parse_number(written)
        except NotationError:
            return None
        return number if number in self.values else None

    def condition(self, key: Fraction | str) -> str:
        """Return when the value is one of its keys, as a formula writes it."""
        if key == self.no:
            return f"not ПРИМЕНИМО({self.name})"
        return f"{self.name} == {_quoted(key) if isinstance(key, str) else literal(key)}"


Axes: TypeAlias = "Mapping[str, Axis]"

NO_AXES: Final[Axes] = MappingProxyType({})


def _quoted(word: str) -> str:
    return f"'{word}'"


def axes(monitoring: Monitoring) -> dict[str, Axis]:
    """Return what the tables of a monitoring may be found by, by the name written there.

    That is a grading, and an indicator or attribute whose values are printed one by one. An
    indicator with points is found by its answer. What rows or counts come to can be any number.
    """
    found: dict[str, Axis] = {}
    for attribute in monitoring.attributes:
        if isinstance(attribute.values, Enumeration):
            found[attribute.id] = Axis(attribute.id, attribute.values.members)
    for indicator in monitoring.indicators:
        if _is_printed(indicator):
            found[indicator.id] = _of_answer(indicator, indicator.allowed)
    for grading in monitoring.gradings:
        names = (grade.name for grade in grading.scale.bands)
        found[grading.id] = Axis(grading.id, tuple(dict.fromkeys(names)))
    return found


def _is_printed(indicator: Indicator) -> bool:
    computed = indicator.sample is not None or indicator.share is not None
    return isinstance(indicator.allowed, Enumeration) and not computed


def _of_answer(indicator: Indicator, values: ValueSet) -> Axis:
    no = indicator.not_applicable
    words = (word for word in values.words if word != no)
    return Axis(indicator.measured, (*(values.numbers or ()), *words), no)


def level_table(table: Table, scale: Scale[Level], known: Axes) -> Banding:
    """Return the table that decides the level."""
    levels = {level.name: level for level in scale.bands}
    bands = tuple(
        Band(levels[str(worth)], condition, keys)
        for keys, worth, condition in _cells(table, known)
        if worth in levels
    )
    return _banding(LEVEL, table, bands, known)


def points_table(name: str, table: Table, known: Axes) -> Banding:
    """Return the table in which the value of this name stands."""
    bands = tuple(
        Band(Points(points=worth), condition, keys)
        for keys, worth, condition in _cells(table, known)
        if not isinstance(worth, str)
    )
    return _banding(name, table, bands, known)


def _banding(name: str, table: Table, bands: tuple[Band, ...], known: Axes) -> Banding:
    of = (known[each].name if each in known else each for each in table.by)
    # No two cells hold at once, nor one while it is not known of an earlier one whether it does.
    return Banding(name, tuple(of), bands, Choice.FIRST, by=table.by)


def _cells(
    table: Table, known: Axes
) -> Iterator[tuple[tuple[str, ...], Fraction | str, Expression]]:
    """Yield the cells that can be found at all; of the others loading has told."""
    for cell in table.cells:
        pairs = [
            (known[name], key)
            for name, key in zip(table.by, cell.keys, strict=False)
            if name in known
        ]
        found = [(axis, axis.find(key)) for axis, key in pairs]
        parts = [axis.condition(key) for axis, key in found if key is not None]
        if len(parts) == len(cell.keys):
            yield cell.keys, cell.worth, _generated(" and ".join(parts))

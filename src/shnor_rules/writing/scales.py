# SPDX-License-Identifier: MIT
"""Scales, tables and computed values as files write them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.model import Basis, Choice, Level, Policy
from shnor_rules.notation import format_number
from shnor_rules.writing.parts import citing, listed, text_of, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.model import Computed, Grade, Grading, Points, Rounding, Scale, Table
    from shnor_rules.writing.parts import At

OF_COMPUTED: Final[Mapping[str, Any]] = MappingProxyType(
    {
        "basis": Basis.TEXT.value,
        "not_applicable": Policy.LEAVE_OUT.value,
        "missing": Policy.FORBID.value,
    }
)
"""What is understood of a computed value."""

OF_BANDS: Final[Mapping[str, Any]] = MappingProxyType(
    {"basis": Basis.TEXT.value, "decide": Choice.ONLY.value, "otherwise": False}
)
"""What is understood of bands."""

WAYS: Final = ("formula", "weights", "table")
"""The keys that say how a value is computed, of which it has one."""


def computed(value: Computed) -> dict[str, Any]:
    """Return all keys of a computed value, with what is understood."""
    return {
        "title": value.title,
        "formula": text_of(value.formula),
        "weights": {name: format_number(each) for name, each in value.weights} or None,
        "table": table(value.table),
        "unit": value.unit,
        "cap": _number(value.cap),
        "round": _rounding(value.rounding),
        "not_applicable": value.not_applicable.value,
        "missing": value.missing.value,
        "least_weight": _number(value.least_weight),
        **citing(value.clause),
        "basis": value.basis.value,
    }


def computed_values(values: Iterable[Computed], at: At) -> dict[str, Any] | None:
    """Return a section of computed values."""
    return {
        each.name: written(computed(each), at.under(each.name), OF_COMPUTED) for each in values
    } or None


def _number(value: Any) -> str | None:  # noqa: ANN401  (a number or nothing)
    return None if value is None else format_number(value)


def _rounding(value: Rounding | None) -> dict[str, Any] | None:
    return None if value is None else written({"places": value.places, "quote": value.quote})


def grading(value: Grading) -> dict[str, Any]:
    """Return all keys of a grading, with what is understood."""
    return {
        "title": value.title,
        "of": value.of.text,
        "bands": bands(value.scale),
        "decide": value.scale.choice.value,
        **citing(value.clause),
        "basis": value.basis.value,
    }


def gradings(values: Iterable[Grading], at: At) -> dict[str, Any] | None:
    """Return the section of gradings."""
    return {each.id: written(grading(each), at.under(each.id), OF_BANDS) for each in values} or None


def bands(scale: Scale[Any] | None) -> list[dict[str, Any]] | None:
    """Return the levels, points or grades of a scale."""
    return None if scale is None else levels(scale.bands)


def levels(values: Iterable[Level | Points | Grade]) -> list[dict[str, Any]] | None:
    """Return levels, points or grades in their order."""
    return listed(_band(each) for each in values)


def _band(band: Any) -> dict[str, Any]:  # noqa: ANN401  (a level, points or a grade)
    head: dict[str, Any]
    tail: dict[str, Any] = {}
    if isinstance(band, Level):
        place = None if band.clause is None else band.clause.place
        head, tail = {"level": band.name}, {"meaning": band.meaning, "place": place}
    elif hasattr(band, "points"):
        head, tail = {"points": format_number(band.points)}, {"label": band.label}
    else:
        head = {"band": band.name}
    when = {"interval": text_of(band.interval), "when": text_of(band.condition)}
    return written({**head, **when, "otherwise": band.otherwise, **tail}, default=OF_BANDS)


def decide(scale: Scale[Any] | None) -> str | None:
    """Return which band of a scale decides."""
    return None if scale is None else scale.choice.value


def table(value: Table | None) -> dict[str, Any] | None:
    """Return a table with its cells put below one another."""
    if value is None:
        return None
    cells: dict[str, Any] = {}
    for cell in value.cells:
        *above, last = cell.keys
        below = cells
        for key in above:
            below = below.setdefault(key, {})
        worth = cell.worth
        below[last] = worth if isinstance(worth, str) else format_number(worth)
    return written({"by": list(value.by), "cells": cells, **citing(value.clause)})

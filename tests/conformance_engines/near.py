# SPDX-License-Identifier: MIT
"""Records at the bounds of a scale as rows of a table: one column for each field."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from numbers import Rational
from typing import TYPE_CHECKING, Final

from shnor_rules.notation import format_number
from shnor_rules.proving import attainable
from shnor_rules.proving.beside import sides
from shnor_rules.testing.answering.neighbours import Neighbours

if TYPE_CHECKING:
    from shnor_rules import Monitoring
    from tests.conformance_engines.grids import Cell, Row

MOST_PLACES: Final = 15
OTHERS: Final = 10
"""How many more records there are, besides one for each place."""

_STEP: Final = 7_919
"""A prime, so that the records of one place differ in more than one thing."""


def near_rows(monitoring: Monitoring) -> list[Row]:
    """Return rows whose total is on a bound, just below and just above; none without bounds.

    Records of samples are more than a row of one table, and none of them are returned.
    """
    has_samples = any(indicator.sample is not None for indicator in monitoring.indicators)
    if has_samples or (monitoring.total is None and monitoring.table is None):
        return []
    found = attainable(monitoring)
    places = () if found.undecided is not None else tuple(sides(found))[:MOST_PLACES]
    if not places:
        return []
    near = Neighbours(monitoring, {}, places)
    records = [near.first(place) for place in range(len(places))]
    records += [near.record(number * _STEP % near.number) for number in range(OTHERS)]
    return [dict(_flat(monitoring, record)) for record in records]


def _flat(monitoring: Monitoring, record: Mapping[str, object]) -> list[tuple[str, Cell]]:
    cells: list[tuple[str, Cell]] = []
    indicators = {indicator.id: indicator for indicator in monitoring.indicators}
    for name, answer in record.items():
        if isinstance(answer, Mapping):
            cells += [(f"{name}.{key}", _cell(each)) for key, each in answer.items()]
        elif isinstance(answer, list):
            items = indicators[name].items
            cells += [
                (f"{name}.{item.id}", _cell(each)) for item, each in zip(items, answer, strict=True)
            ]
        else:
            cells.append((name, _cell(answer)))
    return cells


def _cell(answer: object) -> str | None:
    if answer is None or isinstance(answer, str):
        return answer
    assert isinstance(answer, Decimal | Rational)
    return format_number(Fraction(answer))

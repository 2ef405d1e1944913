# SPDX-License-Identifier: MIT
"""Boundary coverage of made monitorings, as short text."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.boundaries import boundary_coverage
from shnor_rules.findings import Place
from shnor_rules.model import Example, Expectation
from tests.evaluation.making import made

if TYPE_CHECKING:
    from shnor_rules.analysis.boundaries import BoundaryCoverage, Kind, Suggestion

SCALE: Final = """
indicators:
  П1: {title: Первый, values: "{0; 1; 2}"}
  П2: {title: Второй, values: "{0; 2; нет}", not_applicable: нет}
total: {formula: "СУММ(П1, П2)"}
levels:
  - {level: низкий, interval: "[0; 1)"}
  - {level: средний, interval: "(1; 3)"}
  - {level: высокий, interval: "[3; 4)"}
  - {level: особый, interval: "[9; 10]"}
examples:
  - {title: ноль, record: {П1: 0, П2: нет}, expect: {total: "0", level: низкий}}
  - {title: выше нуля, record: {П1: 1, П2: 0}, expect: {total: "1", level: null}}
  - {title: разошёлся, record: {П1: 2, П2: 2}, expect: {total: "5"}}
  - {title: отказ, record: {П1: 3, П2: 0}, expect: {refused: [value-outside-set]}}
"""
"""A scale with holes and a level that no record comes to; examples of every outcome."""

DENSE: Final = """
indicators:
  П1: {title: Первый, values: "[0; 2]", sample: {of: строка, average: по строкам}}
total: {formula: П1, round: {places: 0}}
levels:
  - {level: низкий, interval: "[0; 1)"}
  - {level: высокий, interval: "[1; 2]"}
examples:
  - {title: половина, record: {П1: [0, 1]}, expect: {total: "1", level: высокий}}
"""
"""A sample, whose mean is rounded."""


@cache
def coverage(body: str) -> BoundaryCoverage:
    """Return the coverage of a monitoring by the examples in it."""
    return boundary_coverage(made(body))


def told(body: str, *kinds: Kind, reading: str | None = None) -> list[str]:
    """Return the goals of some kinds, as in `П1 0 met`."""
    return [
        f"{goal.part} {goal.what} {goal.state.value}"
        for goal in coverage(body).goals
        if goal.kind in kinds and goal.reading == reading
    ]


def accepted(suggestions: tuple[Suggestion, ...]) -> list[Example]:
    """Return suggestions as examples that expect what comes of them."""
    return [
        Example(
            title=f"{place}",
            record=each.record,
            readings=() if each.reading is None else (each.reading,),
            expect=Expectation(
                frozenset({"total", "level", "status"}),
                each.assessment.total,
                None if each.assessment.level is None else each.assessment.level.name,
                each.assessment.status.render(),
            ),
            place=Place(),
        )
        for place, each in enumerate(suggestions)
    ]

# SPDX-License-Identifier: MIT
"""Where attainable totals land on a scale, and what bounds alone can say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules import Status
from shnor_rules.proving import Conclusion, Landing, Verdict, attainable, levels_of
from tests.evaluation.making import made
from tests.proving.making import assert_witnessed

if TYPE_CHECKING:
    from collections.abc import Sequence

TWO: Final = """
    indicators:
      П1: {title: Первый, values: "{0; 1; 2}"}
      П2: {title: Второй, values: "{0; 1; нет}", not_applicable: нет}
    total: {formula: "СУММ(П1, П2) * 1"}
"""


def test_each_level_then_what_else_records_come_to() -> None:
    """A level nobody reaches is listed too; gaps, double levels and missing totals follow."""
    monitoring = made(
        TWO
        + """
    levels:
      - {level: высокий, interval: "[2; 2]"}
      - {level: средний, when: "П2 == 1"}
      - {level: низкий, interval: "[0; 1)"}
      - {level: особый, interval: "(3; 4]"}
    not_rated:
      - {when: "not ПРИМЕНИМО(П2)", because: мало данных}
"""
    )
    found = levels_of(attainable(monitoring))

    assert [
        (("высокий",), Status.LEVEL_FOUND, 1, [2]),
        (("средний",), Status.LEVEL_FOUND, 2, [1, 3]),
        (("низкий",), Status.LEVEL_FOUND, 1, [0]),
        (("особый",), Status.LEVEL_FOUND, 0, []),
        ((), Status.IN_GAP, 1, [1]),
        (("высокий", "средний"), Status.AMBIGUOUS, 1, [2]),
    ] == [
        (each.conclusion.levels, each.conclusion.ending, each.records, numbers(each))
        for each in found
        if each.conclusion.ending is not Status.NOT_RATED
    ]
    (aside,) = [each for each in found if each.conclusion.ending is Status.NOT_RATED]
    assert 3 == aside.records
    assert {"П1": 0, "П2": "нет"} == aside.witness
    assert [*[Verdict.REACHED] * 3, Verdict.UNREACHABLE] == [each.verdict for each in found[:4]]


def numbers(landing: Landing) -> list[int]:
    """Return the totals of a landing."""
    return [int(each.total) for each in landing.totals]


def test_an_empty_interval_is_no_part_of_the_scale() -> None:
    """What lies above the last interval that has numbers lies beyond the scale, not in a gap."""
    monitoring = made(
        TWO
        + """
    levels:
      - {level: низкий, interval: "[0; 1]"}
      - {level: пустой, interval: "(9; 9]"}
"""
    )
    found = attainable(monitoring)

    assert [5, 0, 4] == [each.records for each in levels_of(found)]
    assert Status.OUTSIDE_SCALE is levels_of(found)[2].conclusion.ending
    assert_witnessed(monitoring, found)


def test_without_a_scale_there_are_totals_only() -> None:
    """A monitoring without levels ends in no scale, wherever it has a total."""
    (only,) = levels_of(attainable(made(TWO)))

    assert Conclusion(Status.NO_SCALE) == only.conclusion
    assert 9 == only.records


def test_a_word_stands_for_the_rest_of_a_scale() -> None:
    """All other cases take what no interval takes; a scale of conditions has only gaps."""
    monitoring = made(
        TWO
        + """
    levels:
      - {level: верх, when: "П1 > 1"}
      - {level: верх и низ, when: "П1 > 1 and П2 == 0"}
    """
    )
    found = {each.conclusion.ending: each.records for each in levels_of(attainable(monitoring))[2:]}

    assert {Status.IN_GAP: 6, Status.AMBIGUOUS: 1} == found


def verdicts(levels: Sequence[str], total: str = "П1 * П1 + П2") -> list[tuple[str, str]]:
    """Return what is said of a scale over a total that is undecided, between 0 and 5."""
    written = "\n".join(f"      - {{{level}}}" for level in levels)
    monitoring = made(
        f"""
    indicators:
      П1: {{title: Первый, values: "[0; 2]"}}
      П2: {{title: Второй, values: "{{0; 1}}"}}
    total: {{formula: "{total}"}}
    levels:
{written}
"""
    )
    found = attainable(monitoring)
    assert found.undecided is not None
    return [
        (" ".join(each.conclusion.levels) or each.conclusion.ending.value, each.verdict.value)
        for each in levels_of(found)
    ]


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        (
            [
                "level: а, interval: '[0; 1]'",
                "level: б, interval: '(1; 5]'",
                "level: в, interval: более 5",
            ],
            ["undecided", "undecided", "unreachable", "unreachable", "unreachable"],
        ),
        (
            ["level: а, interval: '[0; 1)'", "level: б, interval: '(1; 4]'"],
            ["undecided", "undecided", "undecided", "undecided"],
        ),
        (
            [
                "level: а, interval: '[0; 5]'",
                "level: б, interval: '(6; 6]'",
                "level: в, when: П2 > 0",
            ],
            ["undecided", "unreachable", "undecided", "undecided", "undecided"],
        ),
        (
            ["level: а, interval: '[0; 5]'", "level: б, otherwise: true"],
            ["undecided", "undecided", "undecided", "undecided"],
        ),
    ],
)
def test_bounds_decide_what_they_can(levels: list[str], expected: list[str]) -> None:
    """A level beyond the bounds is unreachable; a scale without holes around them leaves none."""
    found = verdicts(levels)

    assert expected == [verdict for _, verdict in found]
    assert ["in-gap", "outside-scale"] == [name for name, _ in found[-2:]]


def test_a_total_that_is_never_there_reaches_nothing() -> None:
    """Where the bounds have no number, no level is reached and nothing lies outside."""
    found = verdicts(["level: а, interval: '[0; 5]'"], total="(П1 * П1) / 0")

    assert [
        ("а", "unreachable"),
        ("in-gap", "unreachable"),
        ("outside-scale", "unreachable"),
    ] == found

# SPDX-License-Identifier: MIT
"""Levels by conditions: records for which none holds, or two."""

from __future__ import annotations

from typing import Final

from tests.checks.telling import contents, findings, scale, told

SUM: Final = "formula: П1 + П2"
THREE: Final = ("{0; 1; 2}", "{0; 1; 2}")


def test_a_case_that_no_condition_takes_is_told() -> None:
    """The totals, the number of records and one of them are told."""
    body = scale(SUM, THREE, ["when: П1 == 0 and П2 == 0", "when: П1 > 0 and П2 > 0"])

    assert [("condition-gap", "1; 2 (4 из 9)")] == contents(body)
    assert [
        (
            "не выполняется условие ни одного уровня; так выходит у 4 сочетаний ответов из 9, "
            "например {П1: 0, П2: 1}"
        )
    ] == told(body, "condition-gap")
    assert [
        (
            "the condition of no level holds; it is so for 4 choices of answers out of 9, for "
            "example "
            "{П1: 0, П2: 1}"
        )
    ] == told(body, "condition-gap", lang="en")


def test_a_hole_between_intervals_is_no_gap_of_conditions() -> None:
    """Where there are intervals, `gap` tells of what neither they nor conditions take."""
    body = scale(SUM, THREE, ["[0; 1)", "(1; 4]", "when: П1 == 1 and П2 == 0"])

    assert [("gap", "1 (1 из 9)")] == contents(body, "gap", "condition-gap")


def test_two_conditions_that_hold_at_once_are_told() -> None:
    """Both levels, the number of records and one of them are told."""
    body = scale(SUM, THREE, ["when: П1 == 0", "[1; 4]", "when: П1 > 0 and П2 == 7"])
    overlap = next(each for each in findings(body) if each.name == "condition-overlap")

    assert ("А, Б (2 из 9)", [11]) == (
        overlap.content,
        [each.place.line for each in overlap.related],
    )
    assert [
        (
            "выполняются сразу условия уровней «А» и «Б»; так выходит у 2 сочетаний ответов из 9, "
            "например {П1: 0, П2: 1}"
        )
    ] == told(body, "condition-overlap")
    assert [
        (
            "the levels `А` and `Б` hold at once; it is so for 2 choices of answers out of 9, "
            "for example "
            "{П1: 0, П2: 1}"
        )
    ] == told(body, "condition-overlap", lang="en")


def test_overlapping_intervals_are_no_overlap_of_conditions() -> None:
    """`overlap` tells of two intervals; one of three levels by a condition adds two findings."""
    body = scale(SUM, THREE, ["[0; 2]", "[2; 4]", "when: П1 == 2 and П2 == 0"])

    assert [
        ("overlap", "2 (3 из 9)"),
        ("condition-overlap", "А, В (1 из 9)"),
        ("condition-overlap", "Б, В (1 из 9)"),
    ] == contents(body)


def test_complete_conditions_are_in_order() -> None:
    """All other cases, and conditions that exclude each other, leave nothing to tell."""
    assert [] == contents(scale(SUM, THREE, ["when: П1 > 0 and П2 > 0", "otherwise: true"]))
    assert [] == contents(scale(SUM, THREE, ["when: П1 > 0", "when: П1 == 0"]))


def test_conditions_can_hold_at_once_without_a_total() -> None:
    """Where «нет» forbids the total, two conditions can hold all the same."""
    values = ["{0; 1}", "{1; нет}"]
    levels = ["when: П1 == 0", "when: not ПРИМЕНИМО(П2)", "when: П1 == 1 and ПРИМЕНИМО(П2)"]
    body = scale('formula: "СУММ(П1, П2)", not_applicable: запрещает итог', values, levels)

    assert [("condition-overlap", "А, Б (1 из 4)")] == contents(body)
    assert "{П1: 0, П2: нет}" in told(body, "condition-overlap")[0]

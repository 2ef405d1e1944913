# SPDX-License-Identifier: MIT
"""Values that are defined through one another: the circle is told in the words of the file."""

from __future__ import annotations

from typing import Final

import pytest

from tests.loading.marked import BODY, changed, expected, read, told

# What replaces what, and the sentence that must be told.
CIRCLES: Final = {
    "itself": (
        ("доля: {formula: П3 / 100}", "‹доля›: {formula: доля + 1}"),
        "значение «доля» определено через само себя",
    ),
    "itself, rounded": (
        ("доля: {formula: П3 / 100}", "‹доля›: {formula: доля, round: {places: 1}, cap: 5}"),
        "значение «доля» определено через само себя",
    ),
    "each other": (
        ("доля: {formula: П3 / 100}", "‹доля›: {formula: и1}\n  и1: {formula: доля}"),
        "значения определены друг через друга: доля, и1, доля",
    ),
    "points by points": (
        ("interval: менее 50", "when: доля > 1"),
        "значения определены друг через друга: доля, П3, доля",
    ),
    "total": (
        ("total:\n  formula: СУММ(П1, П2, часть) + доля", "‹total›:\n  formula: итог / 2"),
        "значение «итог» определено через само себя",
    ),
}


@pytest.mark.parametrize("case", CIRCLES)
def test_a_circle_is_one_finding_at_the_first_of_its_names(case: str) -> None:
    """Names of intermediate steps, which no file has, are left out of the sentence."""
    change, sentence = CIRCLES[case]
    body = changed(BODY, change)
    if case == "points by points":
        body = changed(body, ("  доля:", "  ‹доля›:"))

    findings = read(body).findings

    assert expected(["circular-definition"], body) == told(findings)
    assert [sentence] == [str(finding.message) for finding in findings]


def test_a_circle_hides_no_other_fault() -> None:
    """A formula outside the circle is checked all the same, and one inside of it too."""
    body = changed(
        BODY,
        ("доля: {formula: П3 / 100}", "‹доля›: {formula: доля + ‹П9›}"),
        ("when: П1", "when: ‹П8›"),
    )

    names = ["circular-definition", "unknown-name", "unknown-name"]

    assert expected(names, body) == told(read(body).findings)


def test_a_circle_of_the_text_is_not_told_again_for_a_reading() -> None:
    """A reading that leaves the circle as it is has no part in it."""
    body = changed(BODY, CIRCLES["itself"][0])

    assert expected(["circular-definition"], body) == told(read(body).findings)


def test_an_indicator_in_its_own_points_is_the_measured_value() -> None:
    """The condition of points may name the indicator: that is no circle."""
    body = changed(BODY, ("interval: менее 50", "when: П3 < 50"))

    assert () == read(body).findings


def test_a_circle_of_points_through_a_reading() -> None:
    """The points that a reading gives an indicator are what closes the circle."""
    body = changed(
        BODY,
        (
            'levels: {А: "[0; 1]", Б: "(1; 9]"}',
            (
                "indicators: {‹П3›: {points: [{points: 1, when: доля > 1}, "
                "{points: 0, otherwise: true}]}}"
            ),
        ),
    )

    assert expected(["circular-definition"], body) == told(read(body).findings)

# SPDX-License-Identifier: MIT
"""Readings decide something, each something else, and approved ones agree."""

from __future__ import annotations

import pytest

from tests.checks.manual_pages import results

HEAD = """\
indicators:
  П1: {title: Первый показатель, values: "{0; 1; 2}"}
  П2: {title: Второй показатель, values: "{0; 1}"}
total: {formula: П1 + П2, quote: "Σ = П1 + П2"}
levels:
  - {level: низкий, interval: "[0; 0,5)", meaning: нужна помощь}
  - {level: высокий, interval: "[0,5; 3]", meaning: помощь не нужна}
remarks:
  AA-01: {quote: "[0; 0,5)", note: граница напечатана нечётко}
readings:
"""


def names(reading: str) -> set[str]:
    """Return the rules of what is found with one more reading."""
    text = f"{HEAD}  иначе: {{because: AA-01, status: предложено, {reading}}}\n"
    found = results({"example.yaml": text})
    return {each.finding.name for each in found if each.finding.code.startswith("M")}


@pytest.mark.parametrize(
    ("reading", "idle"),
    [
        pytest.param('levels: {низкий: "[0; 0,5)"}', True, id="the-printed-interval"),
        pytest.param('levels: {низкий: "[0; 0,7)", высокий: "[0,7; 3]"}', True, id="unreached"),
        pytest.param("total: {formula: П1 + П2}", True, id="the-printed-formula"),
        pytest.param("decide: первое подходящее", True, id="without-overlap"),
        pytest.param('indicators: {П2: {values: "{0; 1}"}}', True, id="the-printed-values"),
        pytest.param('levels: {низкий: "[0; 1]", высокий: "(1; 3]"}', False, id="a-bound"),
        pytest.param("total: {formula: П1 + П2 * 2}", False, id="a-formula"),
        pytest.param('indicators: {П2: {values: "{0; 1; 2}"}}', False, id="values"),
        pytest.param("direction: больше – лучше", False, id="direction"),
        pytest.param(
            "indicators: {П2: {direction: больше – лучше}}", False, id="direction-of-an-indicator"
        ),
        pytest.param("total: {formula: П2 + П1}", False, id="not-proved-to-be-the-same"),
    ],
)
def test_a_reading_that_changes_nothing_is_told(reading: str, *, idle: bool) -> None:
    """Nothing changes if no record has another total or level; otherwise nothing is said."""
    assert idle == ("idle-reading" in names(reading))


def test_a_reading_of_what_has_no_total_is_left_alone() -> None:
    """Where there is no total, only equal parts are certain to change nothing."""
    text = HEAD.partition("total:")[0] + HEAD.partition("высокий")[2].partition("\n")[2]
    body = text.replace('values: "{0; 1}"', 'values: "{0; 1}", scored: false')
    reading = (
        '  иначе: {because: AA-01, status: предложено, indicators: {П2: {values: "{0; 1}"}}}\n'
    )
    found = results({"example.yaml": body + reading})

    assert "idle-reading" in {each.finding.name for each in found}


def test_what_does_not_depend_on_the_total_alone_proves_nothing() -> None:
    """Equal ends of equal totals change records all the same, where conditions look elsewhere."""
    text = HEAD.replace('interval: "[0; 0,5)"', "when: П1 == 0").replace(
        'interval: "[0,5; 3]"', "when: П1 != 0"
    )
    reading = "  иначе: {because: AA-01, status: предложено, decide: первое подходящее}\n"
    found = results({"example.yaml": text + reading})

    assert "idle-reading" not in {each.finding.name for each in found}


def test_approved_readings_of_different_parts_agree() -> None:
    """Two approved readings that touch different parts can be used together."""
    approved = "because: AA-01, status: утверждено, by: УО, date: '01.09.2025'"
    readings = (
        f'  выше: {{{approved}, levels: {{низкий: "[0; 1]", высокий: "(1; 3]"}}}}\n'
        f"  вдвое: {{{approved}, total: {{formula: П1 + П2 * 2}}}}\n"
    )
    found = results({"example.yaml": HEAD + readings})

    assert "approved-readings-conflict" not in {each.finding.name for each in found}


def test_where_totals_are_undecided_nothing_is_said() -> None:
    """Of a total that could not be proved, no reading is known to change nothing."""
    text = (
        HEAD.replace("{0; 1; 2}", "[0; 2]")
        .replace("{0; 1}", "[0; 1]")
        .replace("П1 + П2", "П1 * П2")
    )
    reading = (
        "  иначе: {because: AA-01, status: предложено,"
        ' levels: {низкий: "[0; 0,4)", высокий: "[0,4; 3]"}}\n'
    )
    names = {each.finding.name for each in results({"example.yaml": text + reading})}

    assert "idle-reading" not in names

# SPDX-License-Identifier: MIT
"""Which level decides: intervals, conditions, all other cases, gaps, and what is not known."""

from __future__ import annotations

from typing import Final

import pytest

from tests.evaluation.making import assessed, made

INDICATORS: Final = """
    indicators:
      П1: {title: Первый, values: "[-100; 100]"}
      П2: {title: Второй, values: "{0; 1; нет}", not_applicable: нет}
    total: {formula: П1}
"""


def decided(levels: str, record: dict[str, object]) -> tuple[str | None, str]:
    """Return the level and the status that a scale gives for a record."""
    assessment = assessed(made(f"{INDICATORS}\n{levels}"), record)
    level = assessment.level
    return None if level is None else level.name, assessment.status.value


INTERVALS: Final = """
    levels:
      - {level: В, interval: "(5; 7]"}
      - {level: А, interval: "[0; 3)"}
      - {level: Б, interval: "(3; 5)"}
      - {level: пусто, interval: "(6; 6]"}
"""


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        pytest.param("-0,001", (None, "outside-scale"), id="below"),
        pytest.param("0", ("А", "level-found"), id="lowest"),
        pytest.param("2,999", ("А", "level-found"), id="before-the-gap"),
        pytest.param("3", (None, "in-gap"), id="gap"),
        pytest.param("3,001", ("Б", "level-found"), id="after-the-gap"),
        pytest.param("5", (None, "in-gap"), id="second-gap"),
        pytest.param("7", ("В", "level-found"), id="highest"),
        pytest.param("7,001", (None, "outside-scale"), id="above"),
    ],
)
def test_levels_by_interval(total: str, expected: tuple[str | None, str]) -> None:
    """Bounds decide exactly, in whatever order the levels are printed; holes stay holes."""
    assert expected == decided(INTERVALS, {"П1": total, "П2": 0})


@pytest.mark.parametrize("total", ["0", "7"])
def test_an_open_end_of_the_scale_lies_outside(total: str) -> None:
    """A value on an end that the scale leaves open is beyond it, not in a gap."""
    levels = "    levels: [{level: А, interval: (0; 7)}]".replace("(0; 7)", '"(0; 7)"')

    assert (None, "outside-scale") == decided(levels, {"П1": total, "П2": 0})


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        pytest.param("", (None, "ambiguous"), id="only"),
        pytest.param("    decide: первое подходящее\n", ("А", "level-found"), id="first"),
    ],
)
def test_a_value_in_two_levels(choice: str, expected: tuple[str | None, str]) -> None:
    """Two levels at once decide nothing, unless the first of them is told to."""
    levels = '    levels: [{level: А, interval: "[0; 3]"}, {level: Б, interval: "[3; 5]"}]'

    assert expected == decided(f"{choice}{levels}", {"П1": 3, "П2": 0})


def test_an_ambiguous_value_names_the_levels() -> None:
    """The reason tells between which levels there is no choice."""
    levels = '    levels: [{level: А, interval: "[0; 3]"}, {level: Б, interval: "[3; 5]"}]'

    reason = assessed(made(f"{INDICATORS}\n{levels}"), {"П1": 3, "П2": 0}).reason

    assert "значение попадает сразу в несколько уровней: А, Б" == str(reason)


CONDITIONS: Final = """
    decide: первое подходящее
    levels:
      - {level: низкий, when: П2 == 0 or П1 == 0}
      - {level: высокий, interval: не менее 5}
      - {level: средний, otherwise: true}
"""


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        pytest.param({"П1": 9, "П2": 0}, ("низкий", "level-found"), id="condition"),
        pytest.param({"П1": 9, "П2": 1}, ("высокий", "level-found"), id="interval"),
        pytest.param({"П1": 9, "П2": "нет"}, ("высокий", "level-found"), id="not-applicable"),
        pytest.param({"П1": 4, "П2": 1}, ("средний", "level-found"), id="otherwise"),
        pytest.param({"П1": 9}, (None, "missing"), id="condition-unknown"),
        pytest.param({"П1": 0}, ("низкий", "level-found"), id="certain-all-the-same"),
        pytest.param({"П2": 0}, ("низкий", "level-found"), id="certain-without-a-total"),
        pytest.param({"П2": 1}, (None, "missing"), id="total-unknown"),
    ],
)
def test_levels_by_condition(record: dict[str, object], expected: tuple[str | None, str]) -> None:
    """The first line that holds decides; what is not known stops the search."""
    assert expected == decided(CONDITIONS, record)


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        pytest.param({"П1": 9, "П2": 0}, (None, "ambiguous"), id="both"),
        pytest.param({"П1": 9, "П2": 1}, ("высокий", "level-found"), id="one"),
        pytest.param({"П1": 9}, (None, "missing"), id="one-and-perhaps-another"),
        pytest.param({"П1": 4, "П2": 1}, (None, "in-gap"), id="none"),
    ],
)
def test_the_only_level_must_be_the_only_one(
    record: dict[str, object], expected: tuple[str | None, str]
) -> None:
    """Without a first line, a level that may hold as well leaves the choice open."""
    levels = """
    levels:
      - {level: низкий, when: П2 == 0}
      - {level: высокий, interval: "[5; 10]"}
      - {level: крайний, interval: "[-10; -5]"}
    """

    assert expected == decided(levels, record)


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        pytest.param({"П1": 9, "П2": 1}, (None, "in-gap"), id="given"),
        pytest.param({"П2": 1}, (None, "missing"), id="missing"),
    ],
)
def test_a_scale_without_intervals_may_leave_a_gap(
    record: dict[str, object], expected: tuple[str | None, str]
) -> None:
    """A total that no condition takes is in a gap; one that is not there is missing."""
    levels = "    levels: [{level: низкий, when: П2 == 0}]"

    assert expected == decided(levels, record)


@pytest.mark.parametrize("level", ["interval: любое", "otherwise: true"])
def test_what_is_not_there_is_in_no_level(level: str) -> None:
    """A total that does not apply is in no level, not even in one that takes any value."""
    monitoring = made(f"""
        indicators:
          П2: {{title: Второй, values: "{{0; 1; нет}}", not_applicable: нет}}
        total: {{formula: СУММ(П2)}}
        levels: [{{level: А, {level}}}]
    """)

    assert "А" == getattr(assessed(monitoring, {"П2": 1}).level, "name", None)
    assert "not-applicable" == assessed(monitoring, {"П2": "нет"}).status.value


@pytest.mark.parametrize(
    ("levels", "total", "expected"),
    [
        pytest.param('"(-∞; 0)"', "-100", "level-found", id="without-a-lower-end"),
        pytest.param("более 0", "0", "outside-scale", id="beside-an-open-end"),
    ],
)
def test_scales_without_ends(levels: str, total: str, expected: str) -> None:
    """An interval without an end takes everything on its side."""
    scale = f"    levels: [{{level: А, interval: {levels}}}, {{level: Б, interval: более 50}}]"

    assert expected == decided(scale, {"П1": total, "П2": 0})[1]

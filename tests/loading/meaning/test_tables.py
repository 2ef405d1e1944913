# SPDX-License-Identifier: MIT
"""What is said of the names, the keys and the levels of a table, in both languages."""

from __future__ import annotations

import pytest

from tests.loading.marked import changed, read
from tests.loading.marked_tables import BODY

SAID = {
    "not listed": (
        ("by: [состояние, П3]", "by: [состояние, П1]"),
        "по «П1» таблицу не найти: его значения не перечислены по одному",
        "разделите «П1» на градации в разделе bands: и назовите здесь градацию",
        "no table can be found by `П1`: its values are not listed one by one",
    ),
    "near name": (
        ("by: [П2, П3]", "by: [П2, состояние_]"),
        "неизвестное имя «состояние_»",
        "вы имели в виду «состояние»?",
        "unknown name `состояние_`",
    ),
    "near key": (
        ("      высокое: 2", "      высоко: 2"),
        "значения «высоко» у «состояние» не бывает",
        "вы имели в виду «высокое»?",
        "`состояние` is never `высоко`",
    ),
    "far key": (
        ("нет: 0}", "снижение: 0}"),
        "значения «снижение» у «П2» не бывает",
        "возьмите одно из значений: рост, спад, нет",
        "`П2` is never `снижение`",
    ),
    "far number": (
        ('1: "0,5"}', '2: "0,5"}'),
        "значения «2» у «П3» не бывает",
        "возьмите одно из значений: 0, 0,5, 1",
        "`П3` is never `2`",
    ),
    "near level": (
        ("    высокое: А", "    высокое: A"),
        "в ячейке уровень «A», которого нет в шкале",
        "вы имели в виду «А»?",
        "the level `A` in the cell is not in the scale",
    ),
    "far level": (
        ("    высокое: А", "    высокое: лучший"),
        "в ячейке уровень «лучший», которого нет в шкале",
        "возьмите один из уровней: А, Б, В",
        "the level `лучший` in the cell is not in the scale",
    ),
}


@pytest.mark.parametrize("case", SAID)
def test_a_finding_names_what_could_be_meant(case: str) -> None:
    """The sentence has the wrong word, the next step a right one."""
    change, said, step, english = SAID[case]

    (finding,) = read(changed(BODY, change)).findings

    assert (said, step, english) == (
        finding.message.render("ru"),
        finding.message.help("ru"),
        finding.message.render("en"),
    )


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(("by: [П2, П3]", "by: 1"), id="names"),
        pytest.param(
            ('cells: {рост: {0: 1, "0,5": "1,5"}, нет: 0}, place', "cells: [1], place"), id="cells"
        ),
        pytest.param(('values: "{0; 0,5; 1}"}', 'values: "{0; 0,5; 1"}'), id="indicator"),
        pytest.param(("levels:\n  - {level: А", "levels:\n  - {levl: А"), id="level"),
        pytest.param(("of: П2", "of: П2 +"), id="grading"),
        pytest.param(("of: П2\n", ""), id="no-value"),
        pytest.param(("- {band: низкое, ", "- {"), id="no-word"),
        pytest.param(("{состояние: {of: П1 * 2}}", "{состояние: {of: П1 *}}"), id="in-a-reading"),
    ],
)
def test_what_is_told_already_is_not_told_again(change: tuple[str, str]) -> None:
    """Names and keys that depend on a part with a fault of its own are left in peace."""
    findings = read(changed(BODY, change)).findings

    assert 1 == len(findings), [each.render() for each in findings]

# SPDX-License-Identifier: MIT
"""Files edited the way staff do: a check never raises, and what passes it assesses any record."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from unittest import TestCase

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import run_state_machine_as_test

import shnor_rules
from shnor_rules.loading import locate
from shnor_rules.reports.description import describe, describe_ruleset
from shnor_rules.testing import editing
from shnor_rules.testing.machine import Editor
from shnor_rules.testing.staff import edits
from shnor_rules.testing.staff.judging import assessed, judged
from shnor_rules.testing.staff.sites import Site, sites

if TYPE_CHECKING:
    from shnor_rules import Ruleset
    from shnor_rules.testing.staff.edits import Edit

SMALL: Final = {
    "ruleset.yaml": """\
ruleset: made-up
title: Выдуманный набор
municipality: Выдуманный район
documents:
  order: {title: Выдуманный приказ, number: "1", date: "17.12.2020"}
""",
    "first.yaml": """\
monitoring: first
title: Выдуманный мониторинг
subject: школа
source: {document: order, place: раздел 1}

indicators:
  П1: {title: Первый, values: "{0; 1; 2}"}   # так напечатано
  П2: {title: Второй, values: "{0; 1; нет}", not_applicable: нет}
  П3:
    title: Третий
    values: не менее 0
    points:
      - {points: "0", interval: "[0; 5)"}
      - {points: "1,5", interval: не менее 5}

subtotals:
  К1: {title: Часть, weights: {П1: "0,4", П2: "0,6"}, not_applicable: пересчитать веса}

total: {formula: "СУММ(К1, П3) if П1 > 0 else П3", round: {places: 1}}

levels:
  - {level: А, interval: "[0; 1)"}
  - {level: Б, interval: "[1; 4]"}

readings:
  иначе: {because: VYM-01, status: предложено, levels: {А: "[0; 2)"}}

remarks:
  VYM-01: {quote: "[0; 1)", note: Так нельзя.}

examples:
  - {title: единица, record: {П1: 0, П2: 0, П3: 1}, expect: {total: "0"}}
""",
}


def describe_all(ruleset: Ruleset) -> None:
    """Describe a ruleset and its monitorings, as `show` does."""
    describe_ruleset(ruleset)
    for monitoring in ruleset:
        describe(monitoring, "en")


KORENOVSKY: Final = {
    name: (locate("korenovsky") / name).read_text("utf-8")
    for name in ("ruleset.yaml", "teacher-competence.yaml")
}


@pytest.mark.parametrize(
    ("files", "runs"),
    [pytest.param(SMALL, 10, id="small"), pytest.param(KORENOVSKY, 2, id="shipped")],
)
def test_whatever_staff_do_is_checked_and_assessed(files: dict[str, str], runs: int) -> None:
    """Nothing raises along the way: neither the check, nor an assessment, nor a description."""
    machine = editing(files, uses=[describe_all])

    run_state_machine_as_test(machine, settings=settings(max_examples=runs, stateful_step_count=8))


RULES: Final = sorted(
    name for name, each in vars(Editor).items() if getattr(each, "hypothesis_stateful_rule", None)
)


@settings(max_examples=2)
@given(st.data(), st.permutations(RULES))
def test_every_rule_can_come_at_any_time(data: st.DataObject, names: list[str]) -> None:
    """Rules come one after another in any order, on what the others left."""
    editor = editing(SMALL)()
    for name in names:
        rule = getattr(editor, name)
        rule() if name == "take_back" else rule(data)

    assert SMALL.keys() == editor.files.keys()


def at(*path: str, file: str = "first.yaml") -> Site:
    """Return the place of a part of a file."""
    return next(each for each in sites(SMALL[file]) if each.path == path)


def number(found: str, written: str) -> re.Match[str]:
    """Return where a number is written."""
    match = re.search(re.escape(found), written)
    assert match is not None
    return match


LOW: Final = at("levels", "0", "interval")
HIGH: Final = at("levels", "1", "interval")
FIRST: Final = at("indicators", "П1")
VALUES: Final = at("indicators", "П1", "values")
FORMULA: Final = at("total", "formula")
SUBJECT: Final = SMALL["first.yaml"].index("subject")


@pytest.mark.parametrize(
    ("edit", "drawn", "line"),
    [
        (edits.change_bound, [LOW, "0,5", number("1", LOW.text)], 'А, interval: "[0; 0,5)"'),
        (edits.change_number, [at("total", "round", "places"), "10", number("1", "1")], '"10"'),
        (edits.flip_bracket, [LOW, 0], '"(0; 1)"'),
        (edits.flip_bracket, [HIGH, -1], '"[1; 4)"'),
        (
            edits.change_values,
            [VALUES, "7", "{0; 1; 2; 7}"],
            'title: Первый, values: "{0; 1; 2; 7}"',
        ),
        (edits.change_formula, [FORMULA, "П1 +\n П2"], 'formula: "П1 + П2"'),
        (edits.mistype_formula, [FORMULA, 4, 1, "«"], 'formula: "СУММ«К1, П3)'),
        (
            edits.change_weight,
            [at("subtotals", "К1", "weights", "П1"), "1", number("0,4", "0,4")],
            'П1: "1"',
        ),
        (
            edits.add_indicator,
            ["[0; 2]", "П9", True],
            '  П9: {title: Новый показатель, values: "[0; 2]"}\n  П1:',
        ),
        (edits.add_indicator, ["[0; 2]", "П9", False], 'else П3 + П9"'),
        (edits.rename_entry, [FIRST, "П7", False], "  П7: {title: Первый"),
        (edits.rename_entry, [FIRST, "П7", True], "if П7 > 0"),
        (edits.remove_entry, [FIRST], "indicators:\n  П2:"),
        (edits.remove_anything, [at("indicators", "П1", "title")], 'П1: {values: "{0; 1; 2}"}'),
        (
            edits.repeat_entry,
            [at("levels", "0")],
            '  - {level: А, interval: "[0; 1)"}\n  - {level: А',
        ),
        (
            edits.add_level,
            ["новый", "менее 0"],
            '  - {level: новый, interval: "менее 0"}\n  - {level: А',
        ),
        (
            edits.add_example,
            ["0", "3", "нет", "1"],
            'П1: "0", П2: "3", П3: "нет"}, expect: {total: "1"}}',
        ),
        (edits.break_line, [True, SUBJECT + 7], "subject школа"),
        (edits.break_line, [False, SUBJECT, "\t"], "\tsubject: школа"),
        (
            edits.change_anything,
            [at("title"), lambda draw, _: draw(st.none()), "да"],
            'title: "да"',
        ),
    ],
)
def test_an_edit_does_what_it_says(edit: Edit, drawn: list[object], line: str) -> None:
    """Each edit comes to the very line that a person would have written."""
    answers = iter(drawn)

    text = edit(lambda _: next(answers), SMALL["first.yaml"])

    assert line in text
    assert text != SMALL["first.yaml"]


EDITS: Final = [getattr(edits, name) for name in RULES if name != "take_back"]


@pytest.mark.parametrize("text", ["", "a: [", "a: {b: c}\nlevels: []\nindicators: {}\n"])
@settings(max_examples=3)
@given(data=st.data())
def test_every_edit_finds_its_way_in_any_file(text: str, data: st.DataObject) -> None:
    """Where there is nothing to edit, nothing is edited."""
    for edit in EDITS:
        assert isinstance(edit(data.draw, text), str)


def test_a_machine_edits_a_folder_or_files() -> None:
    """The files of a folder, under the name of the folder, beside its neighbours; or texts."""
    folder = locate("kansk")
    shipped, given_files = editing(folder), editing(SMALL)

    assert ["fulfilment-indicators.yaml", "roadmap.yaml", "ruleset.yaml"] == sorted(shipped.begin)
    assert ("kansk", folder.parent) == (shipped.folder, shipped.beside)
    assert ("made-up", None, ()) == (given_files.folder, given_files.beside, given_files.uses)
    assert issubclass(editing(str(folder)).TestCase, TestCase)


def test_what_fails_is_shown_as_the_edits_that_led_to_it() -> None:
    """A use that raises makes the machine fail, with the lines that were changed."""

    def refuse(_: Ruleset) -> None:
        message = "no ruleset will do"
        raise ValueError(message)

    once = settings(max_examples=20, phases=[Phase.generate])
    with pytest.raises(ValueError, match="no ruleset will do") as caught:
        run_state_machine_as_test(editing(SMALL, uses=[refuse]), settings=once)

    notes = "\n".join(caught.value.__notes__)
    assert "@@" in notes
    assert "state." in notes


def test_files_with_errors_are_told_of_and_give_no_ruleset() -> None:
    """What `check` would refuse is no ruleset; all of it can be told in both languages."""
    wrong = {**SMALL, "first.yaml": SMALL["first.yaml"].replace("if П1 >", "if П4 >")}

    assert judged(wrong, "made-up", None) is None
    assert judged(SMALL, "made-up", None) is not None


def test_a_record_may_be_refused() -> None:
    """A refusal has reasons, which can be told; it is no failure."""
    monitoring = shnor_rules.load("korenovsky")["teacher-competence"]

    with pytest.raises(shnor_rules.RecordError):
        shnor_rules.evaluate(monitoring, {"П1": 77})
    assessed(monitoring, {"П1": 77}, ())

# SPDX-License-Identifier: MIT
"""Workbooks that are forms: made for the rules that are asked, or not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from shnor_rules.inputs.workbooks.known_parts import known_of
from shnor_rules.inputs.workbooks.stamp import Stamp, StampColumn, layout_digest, read_stamp
from tests.inputs.workbooks.books import SAMPLED, Page, monitoring, read, workbook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.inputs.workbooks.books import Pages, Read

COLUMNS = (
    StampColumn("Ответы", "№", "№"),
    StampColumn("Ответы", "школа", "Школа"),
    StampColumn("Ответы", "П1", "Уроки", "{0; 1; 2}"),
    StampColumn("П2 – наставник", "№"),
    StampColumn("П2 – наставник", "1", "План", "{0; 1}"),
    StampColumn("П2 – наставник", "2", "Отчёт", "{0; 1}"),
)
STAMP = Stamp(
    ruleset="made",
    monitoring="example",
    hash="0" * 16,
    layout=layout_digest(COLUMNS),
    columns=COLUMNS,
)
ANSWERS = [["№", "Школа", "Уроки"], ["№", "школа", "П1"], [1, "СОШ № 1", 2], [2], [3]]
MENTORS = [["№", "План", "Отчёт"], ["№", "1", "2"], ["", 1, 0]]
PAGES: Pages = {"Инструкция": [["Заполните"]], "Ответы": ANSWERS, "П2 – наставник": MENTORS}
RECORD = {"школа": "СОШ № 1", "П1": 2, "П2": [{"1": 1, "2": 0}]}


def read_form(
    pages: Pages = PAGES,
    stamp: Stamp | None = STAMP,
    asked: Stamp | None = STAMP,
    properties: Mapping[str, str] | None = None,
) -> Read:
    """Read a form as the rules of `asked` do."""
    known = known_of(monitoring(SAMPLED))
    if asked is not None:
        known = evolve(known, stamps=partial(tuple, (asked,)))
    return read(workbook(pages, stamp=stamp, properties=properties), known)


def test_a_form_that_came_back_is_read_without_a_word() -> None:
    """Numbered rows that nobody has filled in are no records; the guide is no table."""
    result = read_form()

    assert ([RECORD], []) == (result.records, result.findings)


def test_without_forms_to_compare_with_a_stamp_is_taken() -> None:
    """A program may know no more than the monitoring."""
    assert [RECORD] == read_form(asked=None).records


@pytest.mark.parametrize(
    ("changes", "key", "words"),
    [
        ({"monitoring": "other"}, "form-mismatch", "made/example"),
        ({"readings": ("а", "б"), "layout": "1"}, "form-mismatch.no-reading", "--reading"),
        ({"hash": "1" * 16, "layout": "1" * 16}, "form-mismatch.changed", "форму заново"),
    ],
)
def test_a_form_for_other_rules_is_refused(changes: dict[str, Any], key: str, words: str) -> None:
    """With what to do; nothing of it is read."""
    result = read_form(asked=evolve(STAMP, **changes))

    assert ([key], []) == (result.keys, result.records)
    assert words in (result.findings[0].message.help() or "")


@pytest.mark.parametrize(
    ("asked", "key"),
    [((), "form-mismatch.reading"), (("б",), "form-mismatch.other-reading")],
)
def test_the_readings_of_a_form_are_named(asked: tuple[str, ...], key: str) -> None:
    """As options to be copied into the command."""
    stamp = evolve(STAMP, readings=("а", "в"))
    result = read_form(stamp=stamp, asked=evolve(STAMP, readings=asked))

    assert [key] == result.keys
    assert "--reading а --reading в" in (result.findings[0].message.help() or "")


def test_what_changed_since_a_form_was_made_is_listed() -> None:
    """Columns that came, went, or take other values."""
    added = (StampColumn("Ответы", f"П{number}") for number in range(9, 20))
    new = (*COLUMNS[:2], evolve(COLUMNS[2], values="{0; 1}"), *added)
    asked = evolve(STAMP, hash="1" * 16, layout=layout_digest(new), columns=new)
    (finding,) = read_form(asked=asked).findings

    assert "П1: {0; 1; 2} > {0; 1}; + П9; + П10" in finding.message.render()
    assert finding.message.render().endswith("…")


def test_columns_that_are_gone_are_listed() -> None:
    """With a sign."""
    asked = evolve(STAMP, hash="1" * 16, layout="1" * 16, columns=COLUMNS[:3])

    assert "- №; - 1; - 2" in read_form(asked=asked).findings[0].message.render()


def test_an_earlier_version_that_asks_the_same_is_read() -> None:
    """With a note."""
    result = read_form(asked=evolve(STAMP, hash="1" * 16))

    assert ([RECORD], ["form-altered.rules"]) == (result.records, result.keys)


def test_a_form_of_the_text_serves_a_reading_that_asks_the_same() -> None:
    """With a note: which reading stands may be decided later."""
    result = read_form(asked=evolve(STAMP, readings=("а",)))

    assert ([RECORD], ["form-altered.reading"]) == (result.records, result.keys)


def test_renamed_sheets_are_known_by_their_names_of_fields() -> None:
    """With a note on each."""
    pages = {"Лист1": ANSWERS, "Лист2": MENTORS}
    result = read_form(pages)

    assert [RECORD] == result.records
    assert ["form-altered.sheet"] * 2 == result.keys
    assert "лист «Ответы» называется теперь «Лист1»" in result.findings[0].message.render()


def test_a_renamed_sheet_that_could_be_several_is_refused() -> None:
    """Its columns do not tell which sample it is."""
    twin = tuple(evolve(each, sheet="П3 – пара") for each in COLUMNS[3:])
    stamp = evolve(STAMP, columns=(*COLUMNS, *twin))
    result = read_form({"Ответы": ANSWERS, "Лист2": MENTORS}, stamp=stamp, asked=None)

    assert "form-mismatch.sheet" == result.keys[0]
    assert not result.records


def test_a_second_sheet_of_answers_is_refused() -> None:
    """Which of them counts is unclear."""
    result = read_form({**PAGES, "Ответы (2)": ANSWERS})

    assert (["form-mismatch.copy", "unused-sheet"], []) == (result.keys, result.records)


def test_a_sheet_that_is_gone_is_told() -> None:
    """Its answers would be missing."""
    result = read_form({"Ответы": ANSWERS})

    assert (["form-mismatch.lost"], []) == (result.keys, result.records)


def test_another_sheet_in_a_form_is_told() -> None:
    """Somebody may have put answers on it."""
    result = read_form({**PAGES, "Заметки": [["ещё", 1]]})

    assert ([RECORD], ["unused-sheet"]) == (result.records, result.keys)


def test_a_sheet_of_a_form_without_its_names_is_not_used() -> None:
    """It has the name and nothing else."""
    result = read_form({**PAGES, "П2 – наставник": [["привет"]]})

    assert ["unused-sheet"] == result.keys


def test_the_school_of_a_form_is_no_answer() -> None:
    """It stands in every row beforehand."""
    rows = [*ANSWERS[:2], [1, "СОШ № 1", 2], [2, "СОШ № 1"], [3, "СОШ № 1"]]
    result = read_form({**PAGES, "Ответы": rows}, stamp=evolve(STAMP, school="СОШ № 1"))

    assert ([RECORD], []) == (result.records, result.findings)


def test_another_school_in_a_form_is_a_record() -> None:
    """Somebody has written it."""
    rows = [*ANSWERS[:2], [1, "СОШ № 1"], [2, "СОШ № 7"]]
    pages = {**PAGES, "Ответы": rows, "П2 – наставник": MENTORS[:2]}
    result = read_form(pages, stamp=evolve(STAMP, school="СОШ № 1"))

    assert [{"школа": "СОШ № 7", "П1": None}] == result.records


@pytest.mark.parametrize(
    ("properties", "told"),
    [
        ({"shnor_hash": "1" * 16}, ["form-altered.stamp"]),
        ({}, []),
        ({"other": "x"}, []),
    ],
)
def test_a_stamp_that_contradicts_itself_is_damaged(
    properties: dict[str, str], told: list[str]
) -> None:
    """The workbook is read as any other."""
    result = read_form(properties=properties)

    assert told == [key for key in result.keys if key.startswith("form")]
    assert [RECORD] == result.records


def test_a_stamp_that_is_gone_is_told() -> None:
    """The properties of the document remember it."""
    result = read_form(stamp=None, properties=STAMP.properties)

    assert "form-altered.stamp" == result.keys[0]
    assert [RECORD] == result.records


def test_a_stamp_is_read_as_it_is_written() -> None:
    """The rows of the hidden sheet hold all of it."""
    full = evolve(STAMP, readings=("а", "б"), school="СОШ № 1")

    assert full == read_stamp(full.rows)
    assert ("Ответы", "П2 – наставник") == full.sheets


@pytest.mark.parametrize(
    "rows",
    [
        (),
        STAMP.rows[1:],
        (*STAMP.rows, STAMP.rows[0]),
        STAMP.rows[:7],
        tuple(row for row in STAMP.rows if row[0] != "ruleset"),
        tuple((*row[:1], "xyz") if row[0] == "layout" else row for row in STAMP.rows),
        (*STAMP.rows, ("column", "Ответы")),
    ],
)
def test_a_damaged_stamp_is_none(rows: tuple[tuple[str, ...], ...]) -> None:
    """Half a stamp says nothing."""
    assert read_stamp(rows) is None


def test_a_damaged_stamp_of_a_workbook_is_told() -> None:
    """It is read as any other workbook."""
    result = read_form({**PAGES, "_shnor": Page([["form", "1"], [], ["hash", 5]])}, stamp=None)

    assert "form-altered.stamp" == result.keys[0]


def test_layouts_differ_by_what_is_asked() -> None:
    """Titles do not count."""
    titled = [evolve(each, title="другое") for each in COLUMNS]
    other = [evolve(each, values="{1}") for each in COLUMNS]

    assert layout_digest(COLUMNS) == layout_digest(titled) != layout_digest(other)

# SPDX-License-Identifier: MIT
"""Where the table of a foreign workbook is, what its columns mean, and what is left over."""

from __future__ import annotations

import pytest
from attrs import evolve

from shnor_rules.inputs.workbooks.known_parts import known_of
from tests.inputs.workbooks.books import Page, monitoring, read, read_rows, workbook

HEADS = ["школа", "П1", "П2"]
ROW = ["СОШ № 1", 2, "да"]
RECORD = {"школа": "СОШ № 1", "П1": 2, "П2": "да"}
FOUND = ("table-found", None)


def test_the_names_may_stand_below_titles_and_blank_rows() -> None:
    """What stands above is listed, and the place of a record is its row."""
    result = read_rows(["Мониторинг"], [], ["за 2025 год", "", "район"], [], HEADS, [], ROW)

    assert [RECORD] == result.records
    assert [FOUND, ("unused-cells.above", "A1")] == result.told
    assert [(5, None), (7, "Лист1")] == [
        (result.findings[0].place.line, None),
        (result.givens[0].place.line, result.givens[0].place.sheet),
    ]
    assert "лист «Лист1», ячейка B7 (столбец «П1»)" in result.givens[0].fields["П1"].render()


@pytest.mark.parametrize(
    "heading",
    [
        "П1",
        " п1 ",
        "П1*",
        "П1 (балл)",
        "П1, балл",
        "Открытые уроки",
        "ОТКРЫТЫЕ\u00a0УРОКИ",
        "открытые\nуроки",
        "П1. Открытые уроки",
        "П1 Открытые",
        "Oткрытые урoки",
        "\u200bОткрытые  уроки, ед.",
    ],
)
def test_headings_are_known_however_they_are_written(heading: str) -> None:
    """By the name or by the title, without what does not matter."""
    result = read_rows(["школа", heading, "П2"], ROW)

    assert ([RECORD], [FOUND]) == (result.records, result.told)


def test_a_heading_with_e_for_yo_is_known() -> None:
    """The letter ё is е."""
    known = known_of(monitoring("indicators:\n  П1: {title: Отчёт, values: '{0; 1}'}\n"))
    result = read(workbook({"Л": [["отчет"], [1]]}), known)

    assert [{"П1": 1}] == result.records


def test_two_rows_of_names_become_one() -> None:
    """A group stands above its items; merged cells reach down."""
    text = (
        "attributes:\n  школа: {title: Школа}\nindicators:\n  П1:\n    title: Уроки\n"
        '    values: "[0; 2]"\n    items:\n'
        '      1: {title: План, values: "{0; 1}"}\n      2: {title: Отчёт, values: "{0; 1}"}\n'
    )
    rows = [["", "", ""], ["", 1, 2], ["СОШ № 1", 1, 0]]
    page = Page(rows, merged={"A1:A2": "школа", "B1:C1": "П1"})
    result = read(workbook({"Л": page}), known_of(monitoring(text)))

    assert [{"школа": "СОШ № 1", "П1.1": 1, "П1.2": 0}] == result.records


def test_titles_above_the_names_belong_to_the_table() -> None:
    """Where both rows name the columns, the names win."""
    titles = ["Краткое наименование организации", "Открытые уроки", "Мастер-классы"]
    result = read_rows(titles, HEADS, ROW)

    assert ([RECORD], [FOUND]) == (result.records, result.told)


def test_no_table_at_all_is_an_error() -> None:
    """The message says how to call the columns."""
    result = read(workbook({"Л": [["Здравствуйте", "коллеги"]], "М": []}))

    assert [("unused-sheet", None), ("no-table", None)] == result.told
    assert "школа, класс, дата, П1" in (result.findings[1].message.help() or "")


def test_a_table_without_rows_is_told() -> None:
    """It has names and no records."""
    assert [FOUND, ("no-records", None)] == read_rows(HEADS).told


def test_two_columns_for_one_field_are_an_error() -> None:
    """None of their rows is read."""
    result = read_rows([*HEADS, "П1"], [*ROW, 1])

    assert [FOUND, ("repeated-column.field", "D1")] == result.told
    assert "столбцы B и D" in result.findings[1].message.render()
    assert ([], 1) == (result.records, result.account.rows_reported)


def test_the_more_exact_heading_has_the_field() -> None:
    """The other one is a column more."""
    result = read_rows(["школа", "Открытые уроки", "П1", "П2"], ["СОШ № 1", "много", 2, "да"])

    assert [RECORD] == result.records
    assert [FOUND, ("extra-column.cells", "B1")] == result.told


def test_a_title_that_two_fields_have_is_ambiguous() -> None:
    """Which one is meant is not guessed."""
    text = (
        "attributes:\n  школа: {title: Школа}\nindicators:\n"
        '  П1: {title: Уроки, values: "{0; 1}"}\n  П2: {title: Уроки, values: "{0; 1}"}\n'
    )
    known = known_of(monitoring(text))
    result = read(workbook({"Л": [["школа", "уроки"], ["СОШ № 1", 1]]}), known)

    assert [FOUND, ("ambiguous-heading", "B1")] == result.told
    assert not result.records


@pytest.mark.parametrize("heading", ["П9", "Открытые урки", "шкла", "П5_"])
def test_a_slip_in_a_heading_is_an_error(heading: str) -> None:
    """What looks like a known name would be missed otherwise."""
    heads = ["школа", "П2", "П3", heading] if heading != "шкла" else ["П1", "П2", "П3", heading]
    result = read_rows(heads, [1, 2, 3, 4])

    assert "unknown-field" == result.findings[1].name
    assert "D1" == result.findings[1].place.cell
    assert not result.records


def test_a_slip_that_is_to_be_ignored_is_no_error() -> None:
    """The caller has named the column."""
    known = evolve(known_of(monitoring()), ignored=frozenset({"П9"}))
    result = read(workbook({"Л": [[*HEADS, "П9"], [*ROW, 1]]}), known)

    assert [RECORD] == result.records


def test_a_legend_is_no_table() -> None:
    """It names indicators one below the other."""
    legend = [["П1", "Открытые уроки"], ["П2", "Мастер-классы"]]
    result = read(workbook({"Легенда": legend, "Л": [HEADS, ROW], "М": [["П1"], [1]]}))

    assert [RECORD] == result.records
    assert [FOUND, ("unused-sheet", None), ("unused-sheet", None)] == result.told


def test_a_table_may_have_one_column() -> None:
    """Where there is no larger one."""
    assert [{"П1": 1}, {"П1": 2}] == read_rows(["П1"], [1], [2]).records

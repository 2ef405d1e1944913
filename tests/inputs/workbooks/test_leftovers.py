# SPDX-License-Identifier: MIT
"""Rows and cells that are no records: left out, listed, hidden, merged."""

from __future__ import annotations

import pytest
from attrs import evolve

from shnor_rules.inputs.workbooks import book
from shnor_rules.inputs.workbooks.known_parts import known_of
from tests.inputs.workbooks.books import Page, in_sheet, monitoring, read, read_rows, workbook

HEADS = ["школа", "П1", "П2"]
ROW = ["СОШ № 1", 2, "да"]
RECORD = {"школа": "СОШ № 1", "П1": 2, "П2": "да"}
FOUND = ("table-found", None)


def test_another_column_is_listed_with_its_cells() -> None:
    """A note, and the records are read."""
    result = read_rows([*HEADS, "Примечание", "№ п/п"], [*ROW, "x", 1], [*ROW, "", 2], [*ROW, "y"])

    assert [RECORD] * 3 == result.records
    assert [FOUND, ("extra-column.cells", "D1")] == result.told
    assert "2 ячейки" in result.findings[1].message.render()


def test_what_stands_beside_the_table_is_listed() -> None:
    """To the right, in between, and below."""
    result = read_rows(
        ["школа", "П1", "", "П2"],
        ["СОШ № 1", 2, "ой", "да", "", "справа"],
        [],
        ["Директор", "", "", ""],
        ["", "", "", "", "", "подпись"],
    )

    assert [RECORD] == result.records
    assert [
        FOUND,
        ("unused-cells.between", "C2"),
        ("unused-cells.right", "F2"),
        ("unused-cells.below", "A4"),
    ] == result.told


def test_a_row_after_a_gap_that_answers_is_a_record() -> None:
    """Only a word or two under the table are no record."""
    assert [RECORD, RECORD] == read_rows(HEADS, ROW, [], ROW).records


def test_another_sheet_is_told() -> None:
    """With how many cells it has; blank ones are not worth a word."""
    result = read(workbook({"Л": [HEADS, ROW], "М": [["привет"], [1, 2]], "Н": []}))

    assert [FOUND, ("unused-sheet", None)] == result.told
    assert "лист «М» не использован: 3 ячейки" == result.findings[1].message.render()


def test_records_of_several_sheets_are_read() -> None:
    """A sheet for each school is as good as one for all."""
    result = read(workbook({"Л": [HEADS, ROW], "М": [HEADS, ROW]}))

    assert [RECORD, RECORD] == result.records
    assert ["Л", "М"] == [given.place.sheet for given in result.givens]


@pytest.mark.parametrize("word", ["Итого", "ИТОГО:", "Всего по району", "итого за год"])
def test_totals_are_no_records(word: str) -> None:
    """They are told of, never assessed and never dropped."""
    result = read_rows(HEADS, ROW, [word, 2, ""])

    assert [RECORD] == result.records
    assert [FOUND, ("row-left-out.total", None)] == result.told


def test_the_numbers_of_the_columns_are_no_record() -> None:
    """Printed forms number their columns."""
    heads = ["школа", "П1", "П3", "П5"]
    result = read_rows(heads, [1, 2, 3, 4], ["1", 2, 45, 4])

    assert [{"школа": "1", "П1": 2, "П3": 45, "П5": 4}] == result.records
    assert ("row-left-out.numbers", None) in result.told


def test_hidden_rows_and_columns_and_sheets_are_read_and_told() -> None:
    """Who looks at the sheet does not see them."""
    page = Page([HEADS, ROW, ROW], hidden_rows=[3], hidden_columns=["B:B"], is_hidden=True)
    result = read(workbook({"М": [["привет"]], "Л": page}))

    assert [RECORD, RECORD] == result.records
    keys = [key for key, _ in result.told]
    assert ["hidden-cells.sheet", "hidden-cells.rows", "hidden-cells.column"] == keys[2:]


def test_merged_cells_in_the_data_are_told() -> None:
    """With the range; what is wrong with other cells is told as well."""
    page = Page([HEADS, ROW, ["", "#Н/Д", "да"]], merged={"A2:A3": "СОШ № 1"})
    result = read(workbook({"Л": page}))

    assert [("merged-cells", "A3"), ("cell-error", "B3")] == result.faults_of_records
    assert "A2:A3" in result.givens[1].faults[0].message.render()
    assert () == result.givens[0].faults


def test_merged_cells_are_filled_down_where_it_is_wanted() -> None:
    """The value counts for each row that they take."""
    page = Page([HEADS, ROW, ["", 1, "нет"]], merged={"A2:A3": "СОШ № 1"})
    known = evolve(known_of(monitoring()), is_filling=True)
    result = read(workbook({"Л": page}), known)

    assert [RECORD, {"школа": "СОШ № 1", "П1": 1, "П2": "нет"}] == result.records
    assert not result.faults_of_records


def test_blank_merged_cells_do_not_matter() -> None:
    """Neither do those above the table."""
    page = Page([["", ""], HEADS, ROW, ["СОШ № 2", 1]], merged={"C4:C5": "", "A1:C1": "Форма"})
    result = read(workbook({"Л": page}))

    assert (2, []) == (len(result.records), result.faults_of_records)


def test_blank_rows_and_cells_of_spaces_are_passed_over() -> None:
    """They are no records."""
    assert [RECORD, RECORD] == read_rows(HEADS, ROW, [], ["", "\u00a0", " "], [], ROW).records


def test_help_columns_are_never_read_nor_told() -> None:
    """The form shows something there."""
    result = read_rows([*HEADS, "_баллы"], [*ROW, 5])

    assert ([RECORD], [FOUND]) == (result.records, result.told)


def test_only_merged_data_are_filled_down() -> None:
    """Not the titles, not other columns, and not what is blank."""
    page = Page(
        [["", ""], [*HEADS, "", "П5"], [*ROW, "", ""], [*ROW, "", ""]],
        merged={"A1:C1": "Форма", "D3:D4": "сбоку", "E3:E4": ""},
    )
    known = evolve(known_of(monitoring()), is_filling=True)

    assert [{**RECORD, "П5": None}] * 2 == read(workbook({"Л": page}), known).records


def test_very_many_columns_are_beside_the_table() -> None:
    """Headings are looked for among a thousand."""
    wide = [*HEADS, *(f"ещё {number}" for number in range(1200))]
    result = read_rows(wide, ROW)

    assert [RECORD] == result.records
    assert "unused-cells.above" in result.keys


def test_names_that_are_repeated_are_no_record() -> None:
    """Long lists print them on each page."""
    result = read_rows(HEADS, ROW, HEADS, ROW)

    assert [RECORD, RECORD] == result.records
    assert [FOUND, ("row-left-out.heads", None)] == result.told


def test_one_row_has_few_merged_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    """More than can be are not looked at."""
    monkeypatch.setattr(book, "_MOST_IN_ROW", 0)
    page = Page([HEADS, ROW, ["", 1, "да"]], merged={"A2:A3": "СОШ № 1"})

    assert not read(workbook({"Л": page})).faults_of_records


def test_columns_that_are_not_hidden_need_no_word() -> None:
    """A width is no reason to say something."""
    content = in_sheet(
        workbook({"Л": [HEADS, ROW]}),
        "<sheetData>",
        '<cols><col min="1" max="2" width="9"/></cols><sheetData>',
    )

    assert [FOUND] == read(content).told

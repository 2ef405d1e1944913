# SPDX-License-Identifier: MIT
"""Tables of text, read by what is known of their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.inputs import known_rows
from tests.inputs.files import read_text
from tests.inputs.workbooks.books import read

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

RECORD = {"школа": "СОШ № 1", "П1": "2", "П2": "да"}


def test_a_table_of_text_is_found_by_its_names() -> None:
    """Below titles, with the same headings, and the line stays that of the file."""
    text = "Мониторинг;;\n;;\nОткрытые уроки;ШКОЛА;П2\n2;СОШ № 1;да\nИтого;2;\n"
    result = read(text.encode("cp1251"))

    assert [RECORD] == result.records
    assert [
        "encoding-detected",
        "unused-cells.above",
        "row-left-out.total",
    ] == result.keys
    assert (4, "Открытые уроки") == (
        result.givens[0].place.line,
        result.givens[0].fields["П1"].subject,
    )


def test_two_columns_of_a_text_for_one_field_are_an_error() -> None:
    """As in a workbook."""
    result = read("школа;п1;«П1»\nСОШ № 1;1;2\n".encode())

    assert ([("repeated-column.field", 3)], []) == (
        [(each.message.key, each.place.column) for each in result.findings],
        result.records,
    )


def test_an_unknown_column_of_a_text_is_left_to_evaluation() -> None:
    """It says so for each record, as ever."""
    result = read("школа;П1;П9\nСОШ № 1;2;3\n".encode())

    assert [{"школа": "СОШ № 1", "П1": "2", "П9": "3"}] == result.records


def test_faults_of_rows_of_a_text_stay_findings() -> None:
    """A row with too many cells is none of the records, and is accounted for."""
    result = read("школа;П1\nСОШ № 1;2;3\nСОШ № 2;1\n".encode())

    assert (["row-length.more"], 1) == (result.keys, len(result.records))
    assert (2, 1, 1) == (
        result.account.rows_given,
        result.account.rows_out,
        result.account.rows_reported,
    )


def test_an_empty_text_has_no_records() -> None:
    """As ever."""
    assert ["no-records"] == read(b"\n", kind="csv").keys


def test_a_reason_in_a_text_stays() -> None:
    """It says more than a dash; what cannot be seen says nothing."""
    text = "школа;П1;П1.причина\nСОШ № 1;-;болезнь\nСОШ № 2;\u200b;\n"
    result = read(text.encode(), kind="csv")

    assert ["болезнь", None] == [record["П1.причина"] for record in result.records]


def test_texts_of_other_kinds_are_read_as_ever() -> None:
    """What is known is for tables."""
    assert [{"П1": 2}] == read('[{"П1": 2}]'.encode()).records


def test_comments_above_the_names_are_no_cells() -> None:
    """Neither is the line that tells the delimiter."""
    result = read("sep=;\n# выгрузка\nОтчёт за год\nшкола;П1\nСОШ № 1;2\n".encode(), kind="csv")

    assert [{"школа": "СОШ № 1", "П1": "2"}] == result.records
    assert "1 ячейка, первая: «Отчёт за год»" in result.findings[0].message.render()


def test_more_texts_than_are_kept_in_mind_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """It only takes longer."""
    monkeypatch.setattr(known_rows, "_MOST_KNOWN", 1)

    assert [RECORD] * 2 == read("школа;П1;П2\n".encode() + "СОШ № 1;2;дa\n".encode() * 2).records


def test_a_text_called_a_workbook_is_told_without_rules(tmp_path: Path) -> None:
    """There is nothing to be read."""
    assert ["spreadsheet-file.text"] == read_text(tmp_path, "a.xlsx", "школа;П1\n").keys


def test_parquet_is_read_as_ever() -> None:
    """Its columns are typed already."""
    assert ["unreadable-file.parquet"] == read(b"PAR1", kind="parquet").keys

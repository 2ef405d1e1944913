# SPDX-License-Identifier: MIT
"""A table in a text as a workbook: the cells as they were typed, each row in its line."""

from __future__ import annotations

import pytest

from shnor_rules.forms import checked_table
from shnor_rules.forms.checked_table import workbook_of_table
from shnor_rules.messages import Message
from tests.forms.checked_books import opened


def rows_of(content: bytes, kind: str = "csv", encoding: str | None = None) -> list[list[object]]:
    """Return the cells of the workbook that is made of a table."""
    book = workbook_of_table(content, "т.csv", kind=kind, encoding=encoding)
    assert isinstance(book, bytes)
    return [list(row) for row in opened(book)["Ответы"].iter_rows(values_only=True)]


def test_cells_stay_texts() -> None:
    """Nothing becomes a number, a date, a formula or an error."""
    book = workbook_of_table("a;b;c;d;e\n01;1.2;=1+1;#Н/Д; да \n".encode(), "т.csv", kind="csv")
    assert isinstance(book, bytes)

    second = opened(book)["Ответы"][2]

    assert [(cell.value, cell.data_type, cell.number_format) for cell in second] == [
        (text, "s", "@") for text in ("01", "1.2", "=1+1", "#Н/Д", " да ")
    ]


def test_a_row_stands_in_the_row_of_its_line() -> None:
    """Blank lines, comments and cells of two lines count as they count in messages."""
    content = '# выдумано\n\na;b\n"два\nряда";1\nв;2\n'.encode()

    assert rows_of(content) == [
        ["# выдумано", None],
        [None, None],
        ["a", "b"],
        ["два\nряда", "1"],
        [None, None],
        ["в", "2"],
    ]


@pytest.mark.parametrize(
    ("content", "kind", "encoding"),
    [
        ("имя,П1\nЯ,1\n".encode("utf-8-sig"), "csv", None),
        ("имя;П1\r\nЯ;1\r\n".encode("cp1251"), "csv", "cp1251"),
        ("имя\tП1\nЯ\t1\n".encode("utf-16"), "tsv", None),
    ],
)
def test_encodings_and_delimiters_are_those_of_the_reader(
    content: bytes, kind: str, encoding: str | None
) -> None:
    """What can be read can be marked."""
    assert rows_of(content, kind, encoding) == [["имя", "П1"], ["Я", "1"]]


def test_a_quote_that_is_never_closed_parts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it has swallowed more than a cell can hold, each line is a row."""
    content = ('a;b\n"' + "x" * 200_000 + ";1\nв;2\n").encode()
    monkeypatch.setattr(checked_table, "_MOST_LETTERS", 10)

    rows = rows_of(content)

    assert [rows[0], rows[2]] == [["a", "b"], ["в", "2"]]


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"\xff\xfe\x00", "undecodable-file.marked"),
        (b"a;b,c\n1;2,3\n", "ambiguous-delimiter"),
        (b"a;b\n" * 4, "checked.too-large"),
        (b"a;b;c;d\n", "checked.too-large"),
    ],
)
def test_what_makes_no_workbook_is_told(
    content: bytes, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An unknown encoding, no telling what parts the columns, more than fits on a sheet."""
    monkeypatch.setattr(checked_table, "_MOST_ROWS", 3)
    monkeypatch.setattr(checked_table, "_MOST_COLUMNS", 3)

    told = workbook_of_table(content, "т.csv", kind="csv")

    assert isinstance(told, Message)
    assert told.key == key

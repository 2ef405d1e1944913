# SPDX-License-Identifier: MIT
"""CSV as offices write it: delimiters, headers, quotes, and rows that do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.inputs.files import read_text

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "П1;П2\n1;0,5\n"),
        ("a.csv", 'П1,П2\n1,"0,5"\n'),
        ("a.csv", "П1\tП2\r\n1\t0,5\r\n"),
        ("a.txt", '"П1";"П2"\n"1";"0,5"'),
        ("a.tsv", "П1\tП2\r1\t0,5\r"),
        ("a.csv", "sep=;\nП1;П2\n1;0,5\n"),
        ("a.csv", 'sep=,\r\nП1,П2\r\n1,"0,5"\r\n'),
        ("a.csv", "\ufeffsep=;\n\n# пояснение, с запятой\nП1;П2\n\n1;0,5\n;\n"),
        ("a.csv", '"П1";"П2"\n1;0,5'),
        ("a.csv", " \ufeffП1 ;\u00a0П2\u200b\n1;0,5\n"),
        ("a.csv", "П1;П2;;\n1;0,5;;\n"),
        ("a.csv", "П1;П2;;\n1;0,5\n"),
    ],
)
def test_a_table_is_read_whatever_parts_its_columns(tmp_path: Path, name: str, text: str) -> None:
    """Delimiters, line ends, `sep=`, comments and stray signs make no difference."""
    result = read_text(tmp_path, name, text)

    assert ([{"П1": "1", "П2": "0,5"}], []) == (result.records, result.findings)


def test_a_table_may_have_one_column(tmp_path: Path) -> None:
    """Without any delimiter the header is the name of the only column."""
    assert [{"П1": "2"}] == read_text(tmp_path, "a.csv", "П1\n2\n").records


def test_a_blank_cell_is_no_answer(tmp_path: Path) -> None:
    """A cell of spaces is `None`; other texts stay as they are."""
    result = read_text(tmp_path, "a.csv", "П1;П2;П3\n ;\u00a0; 2 \n")

    assert [{"П1": None, "П2": None, "П3": " 2 "}] == result.records


def test_the_delimiter_is_the_one_that_the_header_has_most_outside_quotes(tmp_path: Path) -> None:
    """Commas in quotes do not count, and one comma in a name does not outweigh two semicolons."""
    text = '"школа, класс, год";ФИО, полностью;П1\nА;Б;1\n'

    assert ["школа, класс, год", "ФИО, полностью", "П1"] == list(
        read_text(tmp_path, "a.csv", text).records[0]
    )


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("школа, класс;П1\nА;1\n", "ambiguous-delimiter", 1),
        ("# начало\n\nП1;П2\tП3\n", "ambiguous-delimiter", 3),
        ("sep=!\nП1!П2\n", "ambiguous-delimiter.line", 1),
    ],
)
def test_an_unclear_delimiter_is_not_guessed(
    tmp_path: Path, text: str, key: str, line: int
) -> None:
    """Delimiters equally often, and `sep=` with another sign, are asked back."""
    result = read_text(tmp_path, "a.csv", text)

    assert ([], [(key, line, None)]) == (result.records, result.faults)


def test_columns_have_names_that_occur_once(tmp_path: Path) -> None:
    """Repeated and missing names are reported, each at its column, and nothing is read."""
    text = "П1;;П1;П\u0438\u0306;П\u0439\n1;2;3;4;5\n"
    result = read_text(tmp_path, "a.csv", text)

    assert [] == result.records
    assert [
        ("unnamed-column", 1, 2),
        ("repeated-column", 1, 3),
        ("repeated-column", 1, 5),
    ] == result.faults


def test_rows_that_do_not_fit_are_reported_and_the_others_read(tmp_path: Path) -> None:
    """More cells, fewer cells and a cell without a column each make one finding."""
    text = "П1;П2;\n1;2;\n1;2;3\n1\n1;2;;\n3;4;\n"
    result = read_text(tmp_path, "a.csv", text)

    assert [{"П1": "1", "П2": "2"}, {"П1": "3", "П2": "4"}] == result.records
    assert [
        ("row-length.unnamed", 3, 3),
        ("row-length.fewer", 4, None),
        ("row-length.more", 5, None),
    ] == result.faults
    assert "в строке 1 ячейка, а столбцов 2" == str(result.findings[1].message)


@pytest.mark.parametrize(
    ("text", "sign"), [("П1;П2\n1\n", "(«;»)"), ("П1\tП2\n1\n", "(табуляция)")]
)
def test_the_delimiter_is_named_in_the_next_step(tmp_path: Path, text: str, sign: str) -> None:
    """The help says which sign is missing; a tab is called by its name."""
    (finding,) = read_text(tmp_path, "a.csv", text).findings

    assert sign in (finding.message.help() or "")


def test_quotes_hold_delimiters_line_ends_and_doubled_quotes(tmp_path: Path) -> None:
    """A quoted cell may span lines, and the next row knows its line."""
    text = 'школа;П1\n"Школа ""А"";\nкорпус 2";1\nШкола "Б";2\n'
    result = read_text(tmp_path, "a.csv", text)

    assert ['Школа "А";\nкорпус 2', 'Школа "Б"'] == [each["школа"] for each in result.records]
    assert [2, 4] == [given.place.line for given in result.givens]


def test_an_unclosed_quote_costs_one_row(tmp_path: Path) -> None:
    """The rows that the quote has swallowed are read, up to the end and up to the next quote."""
    text = 'П1;П2\n"1;2\n3;4\n"5" или 6;7\n"8;9\n10;11\n'
    result = read_text(tmp_path, "a.csv", text)

    assert ["3", "10"] == [each["П1"] for each in result.records]
    assert [
        ("broken-quotes.unclosed", 2, None),
        ("broken-quotes.inside", 4, None),
        ("broken-quotes.unclosed", 5, None),
    ] == result.faults


def test_a_row_has_a_bounded_length(tmp_path: Path) -> None:
    """A line without end and a quote without end are findings; reading goes on after them."""
    long = "x" * 250_000
    text = f'П1\n1\n{long}\n2\n"\n' + "3\n" * 60_000
    result = read_text(tmp_path, "a.csv", text)

    assert [("row-too-long", 3, None), ("broken-quotes.unclosed", 5, None)] == result.faults
    assert ["1", "2", *["3"] * 60_000] == [each["П1"] for each in result.records]


@pytest.mark.parametrize(
    ("text", "key"),
    [("x" * 200_000 + "\n1\n", "row-too-long"), ('"П1\n', "broken-quotes.unclosed")],
)
def test_a_broken_header_ends_the_file(tmp_path: Path, text: str, key: str) -> None:
    """Without a header there is one finding on it and no records."""
    result = read_text(tmp_path, "a.csv", text)

    assert ([], [(key, 1, None)]) == (result.records, result.faults)


@pytest.mark.parametrize("text", ["", "\ufeff", "# ничего\n", "sep=;\n", "П1;П2\n", "П1;П2\n;\n"])
def test_a_table_without_records_is_a_warning(tmp_path: Path, text: str) -> None:
    """An empty file, a header alone and blank rows are said to hold nothing."""
    result = read_text(tmp_path, "a.csv", text)

    assert ([], ["no-records"]) == (result.records, result.keys)
    assert "warning" == result.findings[0].severity.value

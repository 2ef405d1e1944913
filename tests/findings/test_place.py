# SPDX-License-Identifier: MIT
"""Places count lines and columns from one, whatever ends the lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.findings import Place, Source


@pytest.mark.parametrize(
    ("offset", "position"),
    [
        (0, (1, 1)),
        (1, (1, 2)),
        (2, (1, 3)),
        (3, (1, 4)),
        (4, (2, 1)),
        (6, (3, 1)),
        (8, (4, 1)),
        (9, (4, 2)),
        (10, (4, 3)),
    ],
)
def test_every_kind_of_line_end_ends_one_line(offset: int, position: tuple[int, int]) -> None:
    """A pair of carriage return and line feed is one end; so is either on its own."""
    assert position == Source("a.yaml", "ab\r\nc\nd\ref").position(offset)


def test_past_the_end_is_on_the_last_line() -> None:
    """An offset behind the text counts on along the last line."""
    assert (2, 3) == Source("a.yaml", "a\nb").position(4)


def test_an_empty_text_has_one_line() -> None:
    """The first position of an empty text is line 1, column 1."""
    source = Source("a.yaml", "")

    assert (1, 1) == source.position(0)
    assert "" == source.line(1)


@pytest.mark.parametrize(
    ("number", "line"), [(0, ""), (1, "ab"), (2, ""), (3, "cd"), (4, ""), (5, ""), (-1, "")]
)
def test_a_line_comes_without_its_end(number: int, line: str) -> None:
    """Lines are counted from one; there is nothing before the first and past the last."""
    assert line == Source("a.yaml", "ab\r\n\rcd\n").line(number)


def test_only_yaml_line_ends_end_a_line() -> None:
    """A line separator that editors do not count, such as U+2028, is part of its line."""
    assert (1, 3) == Source("a.yaml", "a\u2028b").position(2)


def test_a_place_has_both_ends() -> None:
    """The place of a stretch over two lines tells where it begins and where it ends."""
    source = Source("a.yaml", "key: [1,\r\n 2]\r\n")
    place = source.place(5, 13, subject="П1")

    assert Place("a.yaml", 1, 6, 2, 4, "П1") == place
    assert source is place.source


def test_an_end_before_the_start_is_the_start() -> None:
    """A place is never turned round: it is empty at least."""
    place = Source("a.yaml", "abc").place(2, 0)

    assert (1, 3, 1, 3) == (place.line, place.column, place.end_line, place.end_column)


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (Place(), ""),
        (Place("a.yaml"), "a.yaml"),
        (Place("a.csv", 4), "a.csv:4"),
        (Place("a.yaml", 4, 2), "a.yaml:4:2"),
        (Place(line=4, column=2), "4:2"),
        (Place(subject="П3.2"), "П3.2"),
        (Place("a.csv", 4, subject="П3.2"), "a.csv:4"),
    ],
)
def test_a_place_is_printed_as_far_as_it_is_known(place: Place, text: str) -> None:
    """Path, line and column in the form editors can follow, else the field."""
    assert text == str(place)


@pytest.mark.parametrize(
    ("place", "russian", "english"),
    [
        (Place(), "", ""),
        (Place("a.yaml", 4, 2, subject="П3"), "a.yaml:4:2", "a.yaml:4:2"),
        (Place("a.csv", unit="cells"), "a.csv", "a.csv"),
        (Place("a.csv", 4, unit="cells"), "a.csv, строка 4", "a.csv, row 4"),
        (Place("a.csv", 4, subject="П3", unit="cells"), "a.csv, строка 4", "a.csv, row 4"),
        (
            Place("a.csv", 4, 2, unit="cells"),
            "a.csv, строка 4, столбец 2",
            "a.csv, row 4, column 2",
        ),
        (
            Place("a.csv", 4, 2, subject="П3", unit="cells"),
            "a.csv, строка 4, столбец «П3»",
            "a.csv, row 4, column `П3`",
        ),
        (Place(line=4, unit="cells"), "4", "4"),
    ],
)
def test_a_place_in_a_table_is_told_by_row_and_column(
    place: Place, russian: str, english: str
) -> None:
    """Whoever fills in a table looks for a row and a heading, not for characters."""
    assert (russian, english) == (place.render(), place.render("en"))


@pytest.mark.parametrize(
    ("place", "is_named"),
    [
        (Place("a.yaml", 4, 2), False),
        (Place(subject="П3"), True),
        (Place("a.yaml", 4, 2, subject="П3"), False),
        (Place("a.csv", 4, subject="П3", unit="cells"), False),
        (Place("a.csv", 4, 2, subject="П3", unit="cells"), True),
    ],
)
def test_a_place_tells_whether_it_names_its_subject(place: Place, *, is_named: bool) -> None:
    """What stands in the place already need not be said again."""
    assert is_named == place.names_subject


@given(st.text("ab\r\n", max_size=30), st.data())
def test_a_position_leads_back_to_its_character(text: str, data: st.DataObject) -> None:
    """What stands at line and column of an offset is the character at the offset."""
    source = Source("a.yaml", text)
    offset = data.draw(st.integers(0, len(text)))
    line, column = source.position(offset)
    at = source.line(line)[column - 1 : column]

    assert text[offset : offset + 1].strip("\r\n") == at

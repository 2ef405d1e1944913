# SPDX-License-Identifier: MIT
"""A frame shows the place, its carets under exactly what is meant."""

from __future__ import annotations

from textwrap import dedent

from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.findings import Place, Source
from shnor_rules.reports.source_frame import WIDEST, frame


def framed(text: str, marked: str) -> str:
    """Return the frame of the first `marked` in the text."""
    start = text.index(marked)
    return "\n".join(frame(Source("a.yaml", text).place(start, start + len(marked))))


def test_the_line_above_and_carets() -> None:
    """The marked words have a caret under each letter, and the line above gives the context."""
    expected = """\
      1 | monitoring: x
      2 | titel: Мониторинг
        | ^^^^^"""

    assert dedent(expected) == dedent(framed("monitoring: x\ntitel: Мониторинг\n", "titel"))


def test_an_empty_line_above_is_left_out() -> None:
    """A line without a picture is no context."""
    assert "  3 | b: 1\n    | ^" == framed("a: 1\n  \nb: 1", "b")


def test_a_long_line_above_is_left_out() -> None:
    """A line above that would have to be cut is no context."""
    assert "  2 | б: 1\n    | ^" == framed("а" * (WIDEST + 1) + "\nб: 1", "б")


def test_line_numbers_are_aligned() -> None:
    """The bar stands in one column when the number of digits changes."""
    text = "\n".join(f"k{number}: 1" for number in range(1, 11))

    assert "   9 | k9: 1\n  10 | k10: 1\n     | ^^^" == framed(text, "k10")


def test_tabs_are_visible_and_counted() -> None:
    """A tab is shown by name, and the carets are as long as the name."""
    assert "  1 | [Tab]а: 1\n    |      ^" == framed("\tа: 1", "а")
    assert "  1 | [Tab]а: 1\n    | ^^^^^" == framed("\tа: 1", "\t")


def test_nothing_has_one_caret() -> None:
    """A place of no width, even behind the end of the line, has one caret."""
    place = Source("a.yaml", "а: [1\nб: 2").place(5, 5)

    assert ["  1 | а: [1", "    |      ^"] == list(frame(place))


def test_a_place_on_several_lines_is_marked_to_the_end_of_its_first() -> None:
    """The carets run to the end of the line where the place goes on."""
    place = Source("a.yaml", "а: [1\nб: 2").place(3, 8)

    assert ["  1 | а: [1", "    |    ^^"] == list(frame(place))


def test_a_place_without_columns_is_its_whole_line() -> None:
    """Where only the line is known, all of it is marked."""
    place = Place(path="a.csv", line=1, source=Source("a.csv", "П1;П2"))

    assert ["  1 | П1;П2", "    | ^^^^^"] == list(frame(place))


def test_a_place_without_text_has_no_frame() -> None:
    """A file that is not at hand and a place without a line show nothing."""
    assert [] == list(frame(Place(path="a.csv", line=1)))
    assert [] == list(frame(Place(path="a.csv", source=Source("a.csv", "П1"))))


def test_a_wide_line_is_cut_around_the_place() -> None:
    """Dots stand where something is cut off: behind, on both sides, or before."""
    line = "а" * 200 + "ошибка" + "б" * 200

    behind = framed(line, "а")
    both = framed(line, "ошибка")
    before = framed(line + "!", "!")

    assert f"  1 | {'а' * 100}...\n    | ^" == behind
    assert f"  1 | ...{'а' * 30}ошибка{'б' * 64}...\n    | {' ' * 33}^^^^^^" == both
    assert f"  1 | ...{'б' * 99}!\n    | {' ' * 102}^" == before


def test_carets_stop_where_the_line_is_cut() -> None:
    """A place longer than what is shown is marked as far as it is shown."""
    assert f"  1 | {'а' * 100}...\n    | {'^' * 100}" == framed("а" * 300, "а" * 250)


@given(st.text(), st.data())
def test_carets_stand_under_the_line(text: str, data: st.DataObject) -> None:
    """Whatever the text and the place, there is a caret, and none far behind the line."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    *_, line, carets = frame(Source("a.yaml", text).place(start, end))

    assert "^" in carets
    assert len(carets) <= len(line) + 1

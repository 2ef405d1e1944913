# SPDX-License-Identifier: MIT
"""Names of sheets are such as Excel takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.reports.book.names import MOST, sheet_names


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Записи", "Записи"),
        ("Уровни: предмет", "Уровни – предмет"),
        ("[План] / факт: 1*2?", "План факт – 1 2"),
        ("'в кавычках'", "в кавычках"),
        ("Группы учителей одного предмета с одним уровнем", "Группы учителей одного…"),
        ("Муниципальноеобразовательноеучреждение", "Муниципальноеобразовательноеуч…"),
        ("", "Лист"),
        ("History", "History (2)"),
        ("\ud800", "Лист"),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    """What Excel refuses is left out, and what is too long is cut after a word where it can be."""
    assert (name,) == sheet_names([title], unnamed="Лист")


def test_names_differ_by_more_than_case() -> None:
    """A name that is taken gets a number, and is cut to leave room for it."""
    long = "Сведения о каждом показателе каждой школы"

    assert ("Записи", "ЗАПИСИ (2)", "Записи (3)") == sheet_names(
        ["Записи", "ЗАПИСИ", "Записи"], unnamed="Лист"
    )
    assert ("Сведения о каждом показателе…", "Сведения о каждом… (2)") == sheet_names(
        [long, long], unnamed="Лист"
    )


@given(st.lists(st.text(max_size=60), max_size=8))
def test_any_titles_become_names(titles: list[str]) -> None:
    """Whatever the titles are, the names are short, valid and different."""
    names = sheet_names(titles, unnamed="Лист")

    assert len(titles) == len({name.casefold() for name in names})
    for name in names:
        assert 1 <= len(name.encode("utf-16-le")) // 2 <= MOST
        assert set() == set(name) & set("[]:*?/\\")
        assert name == name.strip("' ")

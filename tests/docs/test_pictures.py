# SPDX-License-Identifier: MIT
"""Pictures of the pages are shown, described and small; what pages type is kept as in Excel."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Final

import pytest
from openpyxl import Workbook, load_workbook

from tests.docs.filling import DAY, GENERAL, PERCENT, fill, make, typed
from tests.docs.pages import DOCS, pages
from tests.docs.palette import small

if TYPE_CHECKING:
    from pathlib import Path

    from tests.docs.filling import Kept

SHOWN: Final = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<target>[^)\s]+)\)")
KILOBYTE: Final = 1024
LARGEST: Final = 150 * KILOBYTE
LARGEST_OF_ALL: Final = 1024 * KILOBYTE
FEWEST_WORDS: Final = 5


def test_pictures_are_shown_described_and_small() -> None:
    """No picture lies about unused, says nothing to who cannot see it, or takes long to load."""
    shown = [
        ((page.parent / each["target"]).resolve(), each["words"])
        for page in pages()
        for each in SHOWN.finditer(page.read_text(encoding="utf-8"))
    ]
    there = {path: path.stat().st_size for path in DOCS.rglob("*.png")}

    assert {path for path, _ in shown} == set(there)
    assert [] == [words for _, words in shown if len(words.split()) < FEWEST_WORDS]
    assert max(there.values()) < LARGEST
    assert sum(there.values()) < LARGEST_OF_ALL


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("2", (2, GENERAL)),
        ("0,5", (0.5, GENERAL)),
        ("30 %", (0.3, PERCENT)),
        ("1.2", (datetime(2021, 2, 1), DAY)),  # noqa: DTZ001  (Excel knows no zones)
        ("15.03.2020", (datetime(2020, 3, 15), DAY)),  # noqa: DTZ001  (the same)
        ("нет", ("нет", GENERAL)),
        ("", (None, GENERAL)),
    ],
)
def test_typing_is_as_in_excel(text: str, kept: tuple[Kept, str]) -> None:
    """A comma makes a decimal, a point a date, a percent sign a hundredth part."""
    assert kept == typed(text)


def test_a_form_is_filled_in(tmp_path: Path) -> None:
    """Names choose the sheet and the columns; what is blank clears; words stay as typed."""
    form = Workbook()
    form.worksheets[0]["A2"] = "другое"
    sheet = form.create_sheet("Ответы")
    for at, name in enumerate(("школа", "П1", "класс"), 1):
        sheet.cell(2, at, name)
    sheet["B3"], sheet["C3"].number_format = 1, "@"
    form.save(tmp_path / "form.xlsx")

    fill(tmp_path / "form.xlsx", tmp_path / "in" / "filled.xlsx", "класс;П1\n7.1;\n;1.2\n")

    read = load_workbook(tmp_path / "in" / "filled.xlsx")["Ответы"]
    assert ["7.1", None] == [read["C3"].value, read["B3"].value]
    assert [DAY, True] == [read["B4"].number_format, read["B4"].is_date]


def test_a_workbook_is_made(tmp_path: Path) -> None:
    """What is typed stands from the first row on, on a sheet of the name that is given."""
    make(tmp_path / "a.xlsx", "Учителя", "школа;П1\n;2\n")
    sheet = load_workbook(tmp_path / "a.xlsx")["Учителя"]

    assert [("школа", "П1"), (None, 2)] == list(sheet.iter_rows(values_only=True))


def test_a_leaf_becomes_a_small_picture() -> None:
    """White edges go, and so do shades that nobody tells apart."""
    width, height, size = 60, 50, 20
    white, grey = b"\xff\xff\xff", b"\x11\x11\x12"
    inked = {(row, column) for row in range(size, size + 2) for column in range(size, size + 3)}
    cells = ((row, column) for row in range(height) for column in range(width))
    data = b"".join(grey if cell in inked else white for cell in cells)

    png = small(b"P6\n%d %d\n255\n" % (width, height) + data)

    assert b"\x89PNG" == png[:4]
    assert (18, 17) == (int.from_bytes(png[16:20]), int.from_bytes(png[20:24]))

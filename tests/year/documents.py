# SPDX-License-Identifier: MIT
"""The three documents read back by other libraries: each table as rows of exact values."""

from __future__ import annotations

import io
import re
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen
from docx import Document
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph
from openpyxl import load_workbook

from tests.reports.page.tree import Node, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_NUMBER: Final = re.compile(r"-?\d+(?:,\d+)?")
_PORTION: Final = re.compile(r"(\d+) из (\d+)(?: \((\d+(?:,\d+)?)(…?) %\))?")
_CUT: Final = re.compile(r"(-?\d+,\d+)… \(?(-?\d+/\d+)\)?")
_START: Final = re.compile(r"(-?\d+,\d+)…")
_EQUAL: Final = re.compile(r"(-?\d+/\d+) = (-?\d+,\d+)…")
_EXACTLY: Final = " точно"
_OF: Final = ": из"
_SHARE: Final = ": доля"


@frozen
class Portion:
    """So many of so many.

    Attributes:
        count: how many.
        of: of how many.
    """

    count: int
    of: int


@frozen
class Cut:
    """A number of which a document shows but the beginning.

    Attributes:
        text: what it shows.
    """

    text: str

    def begins(self, number: Fraction) -> bool:
        """Return whether it is the beginning of a number."""
        places = len(self.text.partition(",")[2])
        return 0 <= abs(number) - abs(_fraction(self.text)) < Fraction(1, 10**places)


Value: TypeAlias = str | Fraction | Portion | Cut | date | None
Row: TypeAlias = dict[str, Value]
Tables: TypeAlias = dict[str, list[Row]]


@frozen
class Documents:
    """What the three documents of a folder say.

    Attributes:
        book: the sheets of сводная.xlsx by name.
        note: the tables of справка.docx by the heading above them.
        page: the tables of страница.html by caption.
        said: the paragraphs of справка.docx.
        shown: all text of страница.html outside its tables.
        charts: the numbers that the charts of сводная.xlsx are drawn from, as they stand.
    """

    book: Tables
    note: Tables
    page: Tables
    said: tuple[str, ...]
    shown: str
    charts: tuple[tuple[object, ...], ...]


def documents_in(folder: Path) -> Documents:
    """Read the three documents of a folder."""
    note, said = _note((folder / "справка.docx").read_bytes())
    root = read((folder / "страница.html").read_text(encoding="utf-8"))
    sheets = _sheets(folder / "сводная.xlsx")
    return Documents(
        _tables(sheets),
        note,
        dict(_page(root)),
        said,
        _squeezed(root.one("main").text),
        tuple(sheets.get("Диаграммы", ())),
    )


def book_in(folder: Path) -> Tables:
    """Read сводная.xlsx of a folder."""
    return _tables(_sheets(folder / "сводная.xlsx"))


def column(rows: Sequence[Mapping[str, Value]], name: str) -> list[Value]:
    """Return what stands in a column."""
    return [row[name] for row in rows]


def _squeezed(text: str) -> str:
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())


def value_of(text: str) -> Value:
    """Return what a text of a document says; a number that is cut off has its exact one beside."""
    plain = _squeezed(text)
    if _NUMBER.fullmatch(plain):
        return _fraction(plain)
    cut = _CUT.fullmatch(plain)
    if cut is not None:
        return _checked(Fraction(cut[2]), cut[1])
    equal = _EQUAL.fullmatch(plain)
    if equal is not None:
        return _checked(Fraction(equal[1]), equal[2])
    start = _START.fullmatch(plain)
    if start is not None:
        return Cut(start[1])
    portion = _PORTION.fullmatch(plain)
    if portion is not None:
        return _portion(portion)
    return plain or None


def _fraction(text: str) -> Fraction:
    return Fraction(text.replace(",", "."))


def _checked(exact: Fraction, cut: str) -> Fraction:
    """Return the exact number, whose decimal must be cut off and not rounded."""
    places = len(cut.partition(",")[2])
    left = abs(exact) - abs(_fraction(cut))
    assert 0 < left < Fraction(1, 10**places), f"{cut} is not {exact}"
    return exact


def _is_rounded(exact: Fraction, text: str) -> bool:
    """Return whether a text is a number rounded, a half up, and not to all or to none."""
    shown, places = _fraction(text), len(text.partition(",")[2])
    left = exact - shown
    half = Fraction(1, 2 * 10**places)
    return left == 0 or (-half <= left < half and shown not in {0, 100})


def _portion(match: re.Match[str]) -> Portion:
    found = Portion(int(match[1]), int(match[2]))
    if match[3] is not None:
        percent = Fraction(100 * found.count, found.of)
        if match[4]:
            _checked(percent, match[3])
        else:
            assert _is_rounded(percent, match[3]), match[0]
    return found


# --- сводная.xlsx ---------------------------------------------------------------------------------


def _sheets(path: Path) -> dict[str, list[tuple[object, ...]]]:
    book = load_workbook(path, data_only=True)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def _tables(sheets: Mapping[str, Sequence[Sequence[object]]]) -> Tables:
    return {name: _sheet(rows) for name, rows in sheets.items() if _is_table(rows)}


def _is_table(rows: Sequence[Sequence[object]]) -> bool:
    """Return whether a sheet is a table: its first row has a heading for each column."""
    return bool(rows) and None not in rows[0] and len(rows[0]) > 1


def _sheet(rows: Sequence[Sequence[object]]) -> list[Row]:
    heads = [_squeezed(str(head)) for head in rows[0]]
    assert len(heads) == len(set(heads)), f"a heading stands twice: {heads}"
    return [dict(_joined(dict(zip(heads, row, strict=True)))) for row in rows[1:]]


def _joined(row: Mapping[str, object]) -> Iterator[tuple[str, Value]]:
    """Yield the values of a row; what takes several columns of a sheet is one value."""
    for head, value in row.items():
        if head.endswith((_EXACTLY, _OF, _SHARE)):
            continue
        if f"{head}{_EXACTLY}" in row:
            yield head, _exact(value, row[f"{head}{_EXACTLY}"])
        elif f"{head}{_OF}" in row and isinstance(value, int):
            yield head, _counted(value, row[f"{head}{_OF}"], row[f"{head}{_SHARE}"])
        else:
            yield head, _plain(value)


def _plain(value: object) -> Value:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, int | float):
        return Fraction(Decimal(repr(value)))
    # A text that is all digits is a text: in a workbook numbers are numbers.
    return None if value is None else _squeezed(str(value)) or None


def _exact(value: object, text: object) -> Value:
    if not isinstance(value, int | float):
        assert text is None, text
        return _plain(value)
    exact = Fraction(str(text).replace(",", "."))
    assert _is_held(exact, value), f"{value} is not {exact}"
    return exact


def _counted(count: int, of: object, share: object) -> Value:
    assert isinstance(of, int)
    if of:
        assert isinstance(share, int | float)
        assert _is_held(Fraction(count, of), share), f"{share} is not {count}/{of}"
    return Portion(count, of)


def _is_held(exact: Fraction, value: float) -> bool:
    """Return whether a cell holds a number as well as one can, in fifteen digits."""
    return abs(Fraction(value) - exact) <= abs(exact) / 10**15


# --- страница.html --------------------------------------------------------------------------------


def _page(root: Node) -> Iterator[tuple[str, list[Row]]]:
    for table in root.all("table"):
        head, *_ = table.all("thead")
        heads = [_squeezed(each.text) for each in head.all("th")]
        rows = (row for part in table.all("tbody") for row in part.all("tr"))
        cells = (
            [value_of(each.text) for each in row.inside if isinstance(each, Node)]
            for row in rows
            if row.attributes.get("class") != "more"
        )
        caption = _squeezed(table.one("caption").text)
        yield caption, [dict(zip(heads, each, strict=True)) for each in cells]


# --- справка.docx ---------------------------------------------------------------------------------


def _note(data: bytes) -> tuple[Tables, tuple[str, ...]]:
    document = Document(io.BytesIO(data))
    tables: Tables = {}
    said = []
    above = ""
    for part in document.iter_inner_content():
        if isinstance(part, Paragraph):
            text = _squeezed(part.text)
            said.append(text)
            is_title = part.style is not None and str(part.style.name) in _TITLES
            above = text if is_title else above
        elif isinstance(part, WordTable) and not part.cell(0, 0).text.startswith("_"):
            # What begins with a line is where somebody signs.
            tables[above] = _word(part)
    return tables, tuple(filter(None, said))


_TITLES: Final = frozenset({"Heading 1", "Subtitle", "Название таблицы"})


def _word(table: WordTable) -> list[Row]:
    heads, *rows = ([cell.text for cell in row.cells] for row in table.rows)
    names = [_squeezed(each) for each in heads]
    return [dict(zip(names, map(value_of, row), strict=True)) for row in rows]

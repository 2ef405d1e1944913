# SPDX-License-Identifier: MIT
"""A first look at the XML of a workbook: nothing hostile in it, and what openpyxl does not tell.

A sheet is read as a stream, so that one with millions of formatted cells costs no memory. What is
found out here is kept: where something stands, what is hidden, what is merged, and which formulas
have no value.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from attrs import define, field

from shnor_rules.inputs.workbooks.book import Merged
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import IO

    from shnor_rules.messages import Message

MOST_ROWS: Final = 1_048_576
MOST_COLUMNS: Final = 16_384
"""How large a sheet of Excel can be."""

MOST_STRETCHES: Final = 50_000
"""How many ranges may be merged or hidden."""

_COORDINATE: Final = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_CHUNK: Final = 1 << 16
_FALSE: Final = frozenset({"", "0", "false"})


class RefusedError(Exception):
    """The XML has what a workbook has no use for, or is out of order.

    Attributes:
        said: why it is refused.
    """

    def __init__(self, said: Message) -> None:
        super().__init__(said.key)
        self.said = said


@define
class Outline:
    """What a first look at a sheet tells.

    Attributes:
        filled: how many cells have a value.
        last: the last row with a value or with a formula that lacks it.
        uncomputed: the cells with a formula and no value.
        hidden_rows: the rows that are hidden.
        hidden_columns: the first and the last column of each stretch that is hidden.
        merged: the cells that are merged.
    """

    filled: int = 0
    last: int = 0
    uncomputed: set[tuple[int, int]] = field(factory=set)
    hidden_rows: set[int] = field(factory=set)
    hidden_columns: list[tuple[int, int]] = field(factory=list)
    merged: list[Merged] = field(factory=list)


def look_over(stream: IO[bytes], most: int) -> None:
    """Read XML from end to end and keep nothing.

    Args:
        stream: the XML.
        most: how many elements it may have, since each is kept by who opens it.

    Raises:
        RefusedError: it declares a document type, or has too many elements.
        ExpatError: it is no XML.
    """
    parser = expat.ParserCreate()
    parser.StartElementHandler = _Counting(most).start
    _fed(parser, stream)


def outline_of(stream: IO[bytes], most: int) -> Outline:
    """Return what a first look at the XML of a sheet tells.

    Args:
        stream: the XML.
        most: how many cells with a value there may be.

    Raises:
        RefusedError: it declares a document type, its cells are out of order or too many.
        ExpatError: it is no XML.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    reading = _Reading(most)
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.text
    _fed(parser, stream)
    return reading.outline


def _fed(parser: expat.XMLParserType, stream: IO[bytes]) -> None:
    parser.StartDoctypeDeclHandler = _refuse_doctype
    while chunk := stream.read(_CHUNK):
        parser.Parse(chunk, False)  # noqa: FBT003  (expat takes nothing else)
    parser.Parse(b"", True)  # noqa: FBT003  (expat takes nothing else)


def _refuse_doctype(*_: object) -> None:
    raise RefusedError(say("spreadsheet-file.doctype"))


@define
class _Counting:
    left: int

    def start(self, _tag: str, _attributes: Mapping[str, str]) -> None:
        self.left -= 1
        if self.left < 0:
            raise RefusedError(say("spreadsheet-file.bomb"))


@define
class _Reading:
    most: int
    outline: Outline = field(factory=Outline)
    _row: int = 0
    _column: int = 0
    _has_formula: bool = False
    _has_value: bool = False
    _is_value: bool = False
    _is_text: bool = False
    _is_blank: bool = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        match tag.rpartition(" ")[2]:
            case "c":
                self._cell(attributes.get("r"))
                self._is_text = attributes.get("t") == "str"
            case "row":
                self._begin(attributes)
            case "f":
                self._has_formula = True
            case "v":
                # An empty text is a value that a formula can have: it was computed, and is blank.
                self._is_value = True
                self._is_blank = self._is_text
            case "is":
                self._has_value = True
            case "col":
                if attributes.get("hidden", "") not in _FALSE:
                    stretch = int(attributes["min"]), int(attributes["max"])
                    self.outline.hidden_columns.append(stretch)
                    self._count()
            case "mergeCell":
                self.outline.merged.append(_merged(attributes.get("ref", "")))
                self._count()

    def text(self, _text: str) -> None:
        if self._is_value:
            self._has_value = True

    def end(self, tag: str) -> None:
        match tag.rpartition(" ")[2]:
            case "v":
                self._is_value = False
            case "c":
                self._end_cell()

    def _begin(self, attributes: Mapping[str, str]) -> None:
        row = int(attributes.get("r", self._row + 1))
        # The library would lose cells of a row that comes after a later one.
        if not self._row < row <= MOST_ROWS:
            raise RefusedError(say("spreadsheet-file.broken"))
        self._row, self._column = row, 0
        if attributes.get("hidden", "") not in _FALSE:
            self.outline.hidden_rows.add(row)

    def _cell(self, name: str | None) -> None:
        row, column = (self._row, self._column + 1) if name is None else _coordinate(name)
        if row != self._row or not self._column < column <= MOST_COLUMNS:
            raise RefusedError(say("spreadsheet-file.broken"))
        self._column = column
        self._has_formula = self._has_value = self._is_blank = False

    def _count(self) -> None:
        """Refuse what no person would merge or hide."""
        if len(self.outline.merged) + len(self.outline.hidden_columns) > MOST_STRETCHES:
            raise RefusedError(say("spreadsheet-file.bomb"))

    def _end_cell(self) -> None:
        found = self.outline
        if self._has_value:
            found.filled += 1
        elif self._has_formula and not self._is_blank:
            found.uncomputed.add((self._row, self._column))
        else:
            return
        found.last = self._row
        if found.filled + len(found.uncomputed) > self.most:
            raise RefusedError(say("spreadsheet-file.cells"))


def _merged(reference: str) -> Merged:
    first, _, last = reference.partition(":")
    top, left = _coordinate(first)
    bottom, right = _coordinate(last or first)
    return Merged(top, left, bottom, right)


def _coordinate(name: str) -> tuple[int, int]:
    """Return row and column of `C7`."""
    match = _COORDINATE.fullmatch(name)
    if match is None:
        raise RefusedError(say("spreadsheet-file.broken"))
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]), column

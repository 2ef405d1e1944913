# SPDX-License-Identifier: MIT
"""Where the table of a sheet begins: the row of names, and which field each column holds."""

from __future__ import annotations

from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.evaluation.scalars import fold
from shnor_rules.findings import Finding
from shnor_rules.findings.place import letters
from shnor_rules.inputs.workbooks.headings import Meaning, squeezed
from shnor_rules.inputs.workbooks.stamp import NUMBER
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.inputs.workbooks.book import BookCell, Sheet
    from shnor_rules.inputs.workbooks.headings import Headings
    from shnor_rules.inputs.workbooks.known import Known
    from shnor_rules.inputs.workbooks.known_fields import KnownField

MOST_COLUMNS: Final = 1_000
"""How many cells of a row may be headings; more are beside the table."""

_MOST_NEAR: Final = 100
"""How many unknown headings are compared with the known ones."""

SEARCHED: Final = 40
"""Among how many rows with something in them the row of names is looked for."""

HELP: Final = "_"
"""What the name of a column of a form begins with that is never read."""

_NUMBERS: Final = frozenset({"№", "№ п п", "№ пп", "n п п", "№ записи", "номер записи"})
_LEAST: Final = 2


@frozen
class OtherColumn:
    """A column of a table that holds no field.

    Attributes:
        number: which one, from 1.
        heading: what stands at its head.
    """

    number: int
    heading: str


@frozen
class Column(OtherColumn):
    """A column of a table that holds a field.

    Attributes:
        field: the field that it holds.
        distance: how far the heading is from the name of the field.
    """

    field: KnownField
    distance: int


@frozen(eq=False)
class Located:
    """A table on a sheet.

    Attributes:
        sheet: the sheet.
        header: the row of names.
        fields: the columns that hold fields, by number.
        others: the other columns that have a heading, by number.
        number: the column that numbers the rows, or `None`.
        findings: what is wrong with the headings; with an error no row can be read.
        heads: the cells that head columns, by row and column.
    """

    sheet: Sheet
    header: int
    fields: Mapping[int, Column]
    others: Mapping[int, OtherColumn]
    number: int | None
    findings: tuple[Finding, ...] = ()
    heads: frozenset[tuple[int, int]] = field(factory=frozenset)

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of the fields that have a column."""
        return frozenset(each.field.name for each in self.fields.values())


@frozen
class _Candidate:
    row: int
    meanings: Mapping[int, tuple[str, Meaning]]

    @property
    def found(self) -> frozenset[str]:
        return frozenset(
            meaning.fields[0].name for _, meaning in self.meanings.values() if meaning.fields
        )

    @property
    def score(self) -> tuple[int, int, int]:
        """How many fields it names, how many by their very names; of equal rows the first."""
        meanings = (meaning for _, meaning in self.meanings.values())
        # Answers such as 1 and 2 are the names of items, too, and stand there again and again.
        exact = {each.fields[0].name for each in meanings if each.fields and not each.distance}
        return len(self.found), len(exact), -self.row


def find_row(sheet: Sheet, headings: Headings) -> _Candidate | None:
    """Return the row that names most fields, if any does."""
    best = None
    for row in islice(sheet.rows, SEARCHED):
        meanings = dict(_meanings(sheet, row, headings))
        candidate = _Candidate(row, meanings)
        count = len(candidate.found)
        width = len(sheet.rows[row])
        # A legend has the name and the title of one field side by side.
        is_column = count == 1 and len(meanings) == 1 and width <= _LEAST
        if count >= _LEAST or is_column:
            best = candidate if best is None or candidate.score > best.score else best
    return best


def _meanings(
    sheet: Sheet, row: int, headings: Headings
) -> Iterator[tuple[int, tuple[str, Meaning]]]:
    """Yield what the cells of a row mean as headings, with what stands above them where needed."""
    for column, text in _texts(sheet, row):
        meaning = headings.meaning(text)
        if meaning is None or len(meaning.fields) > 1:
            above = _text_at(sheet, row - 1, column)
            if above:
                joined = headings.meaning(f"{above}.{text}")
                meaning = joined if joined is not None else meaning
        if meaning is not None:
            yield column, (text, meaning)


def _texts(sheet: Sheet, row: int) -> Iterator[tuple[int, str]]:
    """Yield the texts of a row, those of merged cells that reach down into it included."""
    cells = islice(sheet.rows[row].items(), MOST_COLUMNS)
    own = {column: _heading(cell) for column, cell in cells}
    for merged in sheet.merged:
        if merged.top < row <= merged.bottom:
            cell = sheet.cell(merged.top, merged.left)
            if cell is not None:
                own.setdefault(merged.left, _heading(cell))
    yield from sorted(own.items())


def _text_at(sheet: Sheet, row: int, column: int) -> str:
    """Return what a cell shows, merged or not."""
    merged = sheet.above(row, column)
    cell = sheet.cell(row, column) if merged is None else sheet.cell(merged.top, merged.left)
    return "" if cell is None else _heading(cell)


def _heading(cell: BookCell) -> str:
    return " ".join(cell.text.split())


def locate(
    sheet: Sheet, headings: Headings, known: Known, *, is_form: bool = False
) -> Located | None:
    """Return the table of a sheet, or `None` where none of its rows names fields.

    Args:
        sheet: the sheet.
        headings: what the columns may be called.
        known: which columns are left out or kept by name.
        is_form: whether all that stands above the names belongs to the form.
    """
    found = find_row(sheet, headings)
    if found is None:
        return None
    fields: dict[int, Column] = {}
    others: dict[int, OtherColumn] = {}
    number = None
    for column, text in _texts(sheet, found.row):
        meaning = found.meanings.get(column)
        if meaning is not None:
            fields[column] = _column(column, *meaning)
        elif number is None and squeezed(text) in _NUMBERS:
            number = column
        else:
            others[column] = OtherColumn(column, text)
    findings = [*_ambiguous(sheet, found)]
    for column in _weaker(fields):
        others[column] = OtherColumn(column, fields.pop(column).heading)
    findings += _repeated(sheet, found.row, fields)
    taken = {each.field.name for each in fields.values()}
    for column, each in islice(others.items(), _MOST_NEAR):
        if not _is_kept(each.heading, known):
            near = headings.near(each.heading, taken)
            if near is not None:
                place = sheet.place(found.row, column, each.heading)
                findings.append(Finding(near, place))
    heads = {(found.row, column) for column in (*fields, *others, number or 0)}
    if is_form:
        heads |= {
            (row, column) for row in sheet.rows if row < found.row for column in sheet.rows[row]
        }
    else:
        heads |= set(_titles(sheet, found.row, fields, headings))
    return Located(sheet, found.row, fields, others, number, tuple(findings), frozenset(heads))


def _column(number: int, heading: str, meaning: Meaning) -> Column:
    return Column(number, heading, meaning.fields[0], meaning.distance)


def _is_kept(heading: str, known: Known) -> bool:
    """Return whether a column that holds no field is there on purpose."""
    names = {fold(name) for name in known.ignored} | {fold(known.key or "")}
    return fold(heading) in names or heading.startswith(HELP) or heading == NUMBER


def _ambiguous(sheet: Sheet, found: _Candidate) -> Iterator[Finding]:
    for column, (text, meaning) in found.meanings.items():
        if len(meaning.fields) > 1:
            names = ", ".join(each.name for each in meaning.fields)
            message = say("ambiguous-heading", heading=text, names=names)
            yield Finding(message, sheet.place(found.row, column, text))


def _weaker(fields: Mapping[int, Column]) -> tuple[int, ...]:
    """Return the columns whose field another column names more exactly."""
    best: dict[str, int] = {}
    for each in fields.values():
        name = each.field.name
        best[name] = min(best.get(name, each.distance), each.distance)
    return tuple(each.number for each in fields.values() if each.distance > best[each.field.name])


def _repeated(sheet: Sheet, row: int, fields: Mapping[int, Column]) -> Iterator[Finding]:
    first: dict[str, Column] = {}
    for each in fields.values():
        before = first.setdefault(each.field.name, each)
        if before is not each:
            message = say(
                "repeated-column.field",
                name=each.field.name,
                first=letters(before.number),
                second=letters(each.number),
            )
            yield Finding(message, sheet.place(row, each.number, each.heading))


def _titles(
    sheet: Sheet, header: int, fields: Mapping[int, Column], headings: Headings
) -> Iterator[tuple[int, int]]:
    """Yield the cells above the names that are their titles, or reach down to them."""
    for column, cell in sheet.rows.get(header - 1, {}).items():
        own = fields.get(column)
        meaning = headings.meaning(_heading(cell))
        is_title = own is not None and meaning is not None and own.field in meaning.fields
        reaches = any(
            each.left == column and each.top == header - 1 and each.bottom >= header
            for each in sheet.merged
        )
        if is_title or reaches:
            yield header - 1, column

# SPDX-License-Identifier: MIT
"""The rows of a table on a sheet: which of them are filled in, and what their cells answer."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from attrs import Factory, define, evolve, field

from shnor_rules.evaluation.scalars import fold, shown
from shnor_rules.findings import Finding
from shnor_rules.findings.place import letters
from shnor_rules.inputs.given import field_key
from shnor_rules.inputs.totals import FIRST_CELLS, is_total
from shnor_rules.inputs.workbooks.cells import Missing, answer_in, seen_otherwise
from shnor_rules.inputs.workbooks.known_fields import Takes
from shnor_rules.inputs.workbooks.leftovers import Leftovers
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.findings import Place
    from shnor_rules.inputs.workbooks.accounting import Account
    from shnor_rules.inputs.workbooks.book import BookCell, Merged
    from shnor_rules.inputs.workbooks.known import Known
    from shnor_rules.inputs.workbooks.known_fields import KnownField
    from shnor_rules.inputs.workbooks.locating import Located

_LEAST_NUMBERED: Final = 4
_MOST_BELOW: Final = 2


@define
class SheetRow:
    """A row in which some field is filled in.

    Attributes:
        row: which one, from 1.
        number: what stands in the column that numbers the rows; empty where nothing does.
        values: the values by the name of their field; `None` where there is no answer.
        faults: what is wrong with its cells.
        kept: the text of the column that samples are joined by although it is no field, by the name
            that the caller has for it.
    """

    row: int
    number: str
    values: dict[str, Any] = field(factory=dict)
    faults: list[Finding] = field(factory=list)
    kept: dict[str, str] = field(factory=dict)


@define
class TableReader:
    """Reads the rows of one table, and takes down what becomes of its cells.

    Attributes:
        table: the table.
        known: what the caller knows and wants.
        account: where rows and cells are counted.
        fixed: fields that have this text in every row, so that nobody has written it: a row that
            has nothing else is blank.
        opening: the same with fields that say nothing by themselves, whatever their text is: a row
            that has nothing else is told of.
    """

    table: Located
    known: Known
    account: Account
    fixed: Mapping[str, str] = field(factory=dict)
    opening: Mapping[str, str | None] = field(factory=dict)
    _left: Leftovers = field(
        default=Factory(lambda self: Leftovers(self.table, self.account), takes_self=True),
        init=False,
    )

    def rows(self) -> Iterator[SheetRow | Finding]:
        """Yield the rows in order, then what is to be told of the rest of the sheet.

        A row that is told of instead of being given is a finding.
        """
        self._left.above()
        last = self.table.header
        for row, cells in self._filled_rows():
            data = {column: cell for column, cell in cells.items() if column in self.table.fields}
            if not data or self._is_unfilled(data, self.fixed):
                self.account.cells_used += len(data)
                for cell in cells.values():
                    if cell.column not in data:
                        self._left.beside(cell)
                continue
            self.account.rows_given += 1
            self._left.read(row)
            said = self._said_instead(row, cells, data)
            if said is not None:
                self.account.rows_reported += 1
                self.account.cells_reported += len(cells)
                yield Finding(said, self.table.sheet.place(row))
            elif self._is_unfilled(data, self.opening):
                self._left.unfilled(row, cells.values())
            elif row - last > 1 and last > self.table.header and self._is_below(data):
                self.account.rows_reported += 1
                self._left.leave("below", cells.values())
                continue
            else:
                yield self._row(row, cells, data)
            last = row
        yield from self._left.notes()

    def give_up(self) -> None:
        """Count the rows and the cells of a table whose headings are at fault as reported."""
        self.account.cells_reported += self.table.sheet.size
        for row, cells in self.table.sheet.rows.items():
            if row > self.table.header and not self.table.fields.keys().isdisjoint(cells):
                self.account.rows_given += 1
                self.account.rows_reported += 1

    def place(self, row: int, column: int) -> Place:
        """Return the place of a cell of the table."""
        return self.table.sheet.place(row, column, self.table.fields[column].heading)

    def places(self, row: int) -> dict[str, Place]:
        """Return where the fields of a row stand, by name."""
        return {
            field_key(each.field.name): self.place(row, column)
            for column, each in self.table.fields.items()
        }

    def _filled_rows(self) -> Iterator[tuple[int, dict[int, BookCell]]]:
        """Yield the rows under the names, with merged cells filled in where that is wanted."""
        sheet = self.table.sheet
        filled: defaultdict[int, dict[int, BookCell]] = defaultdict(dict)
        for merged in sheet.merged if self.known.is_filling else ():
            for cell in self._down(merged):
                filled[cell.row][cell.column] = cell
        for row in sorted({*sheet.rows, *filled}):
            if row > self.table.header:
                yield row, dict(sorted({**sheet.rows.get(row, {}), **filled[row]}.items()))

    def _down(self, merged: Merged) -> Iterator[BookCell]:
        """Yield what merged cells show in the rows below their first one."""
        sheet = self.table.sheet
        first = sheet.cell(merged.top, merged.left)
        if first is None or merged.left not in self.table.fields or merged.top <= self.table.header:
            return
        for row in range(merged.top + 1, min(merged.bottom, max(sheet.rows)) + 1):
            self.account.cells_given += 1
            yield evolve(first, row=row)

    def _said_instead(
        self, row: int, cells: Mapping[int, BookCell], data: Mapping[int, BookCell]
    ) -> Message | None:
        """Return what a row is instead of a record, if it is something else."""
        values = [cell.text for cell in cells.values()]
        for text in values[:FIRST_CELLS]:
            if is_total(text):
                return say("row-left-out.total", value=shown(text))
        if self._repeats_heads(cells):
            return say("row-left-out.heads")
        is_first = row == self.table.header + 1 and len(data) == len(self.table.fields)
        numbers = [str(number) for number in range(1, len(values) + 1)]
        if is_first and len(values) >= _LEAST_NUMBERED and values == numbers:
            return say("row-left-out.numbers", last=len(values))
        return None

    def _repeats_heads(self, cells: Mapping[int, BookCell]) -> bool:
        """Return whether a row has the names of the columns again; numbers may be answers."""
        heads = {at: fold(cell.text) for at, cell in self._heads.items()}
        is_same = all(heads.get(at) == fold(cell.text) for at, cell in cells.items())
        return is_same and not all(cell.text.isdecimal() for cell in cells.values())

    @property
    def _heads(self) -> Mapping[int, BookCell]:
        return self.table.sheet.rows.get(self.table.header, {})

    def _is_unfilled(self, data: Mapping[int, BookCell], texts: Mapping[str, str | None]) -> bool:
        """Return whether only such fields are there, with such texts, that say nothing."""
        for column, cell in data.items():
            name = self.table.fields[column].field.name
            text = texts.get(name, "")
            if text is not None and (not text or fold(text) != fold(cell.text)):
                return False
        return True

    def _is_below(self, data: Mapping[int, BookCell]) -> bool:
        """Return whether what stands after a gap is a note under the table, no record."""
        takes = {self.table.fields[column].field.takes for column in data}
        return len(data) <= _MOST_BELOW and takes <= {Takes.TEXT}

    def _row(
        self, row: int, cells: Mapping[int, BookCell], data: Mapping[int, BookCell]
    ) -> SheetRow:
        self.account.rows_out += 1
        found = SheetRow(row, self._number(cells))
        reasons: dict[str, str] = {}
        for column, each in self.table.fields.items():
            found.values[each.field.name] = None
            cell = data.get(column)
            if cell is None:
                self._check_merged(row, column, found)
            else:
                self._take(cell, each.field, found, reasons)
        for name, reason in reasons.items():
            if found.values.get(name) is None:
                found.values[name] = reason
        key = self.known.key or ""
        for column, cell in cells.items():
            other = self.table.others.get(column)
            if other is not None and key and fold(other.heading) == fold(key):
                self.account.cells_used += 1
                found.kept[key] = cell.text
            elif column not in data:
                self._left.beside(cell)
        return found

    def _take(
        self, cell: BookCell, each: KnownField, found: SheetRow, reasons: dict[str, str]
    ) -> None:
        answer = answer_in(cell, each)
        if isinstance(answer, Message):
            self.account.cells_reported += 1
            found.faults.append(Finding(answer, self.place(cell.row, cell.column)))
            return
        self.account.cells_used += 1
        otherwise = seen_otherwise(cell, each)
        if otherwise is not None:
            self._left.seen(cell, *otherwise)
        if not isinstance(answer, Missing):
            found.values[each.name] = answer
        elif each.reason and answer.reason is not None:
            reasons.setdefault(each.reason, answer.reason)

    def _check_merged(self, row: int, column: int, found: SheetRow) -> None:
        """Find fault with a blank cell that is merged with one in which something stands."""
        sheet = self.table.sheet
        merged = sheet.above(row, column)
        if merged is None or merged.top <= self.table.header:
            return
        if sheet.cell(merged.top, merged.left) is not None:
            corners = (merged.left, merged.top), (merged.right, merged.bottom)
            cells = ":".join(f"{letters(across)}{down}" for across, down in corners)
            found.faults.append(Finding(say("merged-cells", cells=cells), self.place(row, column)))

    def _number(self, cells: Mapping[int, BookCell]) -> str:
        cell = None if self.table.number is None else cells.get(self.table.number)
        return "" if cell is None else number_text(cell)


def number_text(cell: BookCell) -> str:
    """Return the number of a row as text to compare by: `3` of 3.0 and of «3.»."""
    value = cell.value
    if isinstance(value, Decimal) and value == int(value):
        return str(int(value))
    return fold(cell.text).rstrip(".")

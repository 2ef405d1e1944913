# SPDX-License-Identifier: MIT
"""What stands on the sheet of a table and answers nothing: counted, and told of."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import define, field

from shnor_rules.evaluation.scalars import shown
from shnor_rules.findings import Finding
from shnor_rules.inputs.workbooks.locating import HELP
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.inputs.workbooks.accounting import Account
    from shnor_rules.inputs.workbooks.book import BookCell
    from shnor_rules.inputs.workbooks.locating import Located


@define
class Leftovers:
    """What is left over of a sheet.

    Attributes:
        table: the table.
        account: where cells are counted.
    """

    table: Located
    account: Account
    _extra: defaultdict[int, list[BookCell]] = field(factory=lambda: defaultdict(list), init=False)
    _unused: dict[str, list[BookCell]] = field(factory=dict, init=False)
    _unfilled: list[int] = field(factory=list, init=False)
    _seen: dict[int, list[tuple[BookCell, str, str]]] = field(factory=dict, init=False)
    _read: set[int] = field(factory=set, init=False)

    def above(self) -> None:
        """Take down what stands in the rows down to that of the names."""
        for row, cells in self.table.sheet.rows.items():
            if row > self.table.header:
                break
            for column, cell in cells.items():
                if (row, column) in self.table.heads:
                    self.account.cells_used += 1
                else:
                    self.leave("above", [cell])

    def beside(self, cell: BookCell) -> None:
        """Take down a cell of a row that answers no field."""
        other = self.table.others.get(cell.column)
        if cell.column == self.table.number:
            self.account.cells_used += 1
        elif other is None:
            is_right = cell.column > max(self.table.fields)
            self.leave("right" if is_right else "between", [cell])
        else:
            self.account.cells_extra += 1
            if not self._is_help(cell):
                self._extra[cell.column].append(cell)

    def leave(self, where: str, cells: Iterable[BookCell]) -> None:
        """Take down cells that stand beside the table.

        Args:
            where: `above`, `below`, `right` or `between`, as the messages call it.
            cells: the cells.
        """
        listed = list(cells)
        self.account.cells_extra += len(listed)
        self._unused.setdefault(where, []).extend(listed)

    def unfilled(self, row: int, cells: Iterable[BookCell]) -> None:
        """Take down a row that is not filled in."""
        self.account.rows_reported += 1
        self.account.cells_reported += len(list(cells))
        self._unfilled.append(row)

    def seen(self, cell: BookCell, shown_as: str, held: str) -> None:
        """Take down that a cell shows another number than it holds."""
        self._seen.setdefault(cell.column, []).append((cell, shown_as, held))

    def read(self, row: int) -> None:
        """Take down that a row has something in it."""
        self._read.add(row)

    def notes(self) -> Iterator[Finding]:
        """Yield what is to be told of all this, once the rows are read."""
        table, sheet = self.table, self.table.sheet
        for column, extra in sorted(self._extra.items()):
            heading = table.others[column].heading
            message = say("extra-column.cells", name=shown(heading), count=len(extra))
            yield Finding(message, sheet.place(table.header, column, heading))
        for where, found in self._unused.items():
            # What the form itself has in its rows is nothing that a person has typed.
            typed = [each for each in found if not self._is_help(each)] or found
            message = say(f"unused-cells.{where}", count=len(typed), value=shown(typed[0].text))
            yield Finding(message, sheet.place(typed[0].row, typed[0].column))
        if self._unfilled:
            message = say("row-left-out.unfilled", count=len(self._unfilled))
            yield Finding(message, sheet.place(self._unfilled[0]))
        yield from self._hidden()
        for column, rounded in sorted(self._seen.items()):
            first, seen, held = rounded[0]
            heading = table.fields[column].heading
            message = say("number-rounded", count=len(rounded), seen=seen, value=held)
            yield Finding(message, sheet.place(first.row, column, heading))

    def _is_help(self, cell: BookCell) -> bool:
        other = self.table.others.get(cell.column)
        return other is not None and other.heading.startswith(HELP)

    def _hidden(self) -> Iterator[Finding]:
        sheet, header = self.table.sheet, self.table.header
        if sheet.is_hidden:
            yield Finding(say("hidden-cells.sheet"), sheet.place(header))
        rows = sorted(self._read & sheet.hidden_rows)
        if rows:
            yield Finding(say("hidden-cells.rows", count=len(rows)), sheet.place(rows[0]))
        for column, each in self.table.fields.items():
            if sheet.hides(column):
                place = sheet.place(header, column, each.heading)
                yield Finding(say("hidden-cells.column", name=shown(each.heading)), place)

# SPDX-License-Identifier: MIT
"""The rows of a table in a text, read by what is known of the fields of its columns."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import define, field

from shnor_rules.errors import NotationError
from shnor_rules.evaluation.scalars import is_blank, shown
from shnor_rules.findings import Finding
from shnor_rules.inputs.given import Given, Places, field_key
from shnor_rules.inputs.spaces import clean
from shnor_rules.inputs.table import Row, place_in_table
from shnor_rules.inputs.totals import FIRST_CELLS, is_total
from shnor_rules.inputs.workbooks.cells import Missing, answer_in_text
from shnor_rules.inputs.workbooks.known_fields import Takes
from shnor_rules.messages import Message, say
from shnor_rules.notation import format_number, parse_number

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from shnor_rules.findings import Place
    from shnor_rules.inputs.table import Table
    from shnor_rules.inputs.workbooks.accounting import Account
    from shnor_rules.inputs.workbooks.known_fields import KnownField

    _Answer: TypeAlias = str | Missing | Message

_SIGN: Final = "%"
_MOST_KNOWN: Final = 10_000
"""How many cells are kept in mind: most answers of a column are the same few."""

_HUNDRED: Final = 100
_WORDS: Final = frozenset({Takes.TEXT, Takes.NAME})
_GUARDED: Final = re.compile(r"'[=+\-@]")
"""How tables of this library begin a text that a spreadsheet would run as a formula."""


@define
class KnownRows:
    """Makes records of rows.

    Attributes:
        fields: the fields by the name of their column.
        account: where rows and cells are counted.
        mixed: the fields whose columns mix percentages with numbers up to one.
    """

    fields: Mapping[str, KnownField]
    account: Account
    mixed: set[str] = field(factory=set)
    _known: dict[tuple[str, str], _Answer] = field(factory=dict, init=False)

    @property
    def has_percentages(self) -> bool:
        """Whether a column may mix percentages with numbers up to one."""
        return any(each.is_percentage for each in self.fields.values())

    def look_for_mixtures(self, table: Table) -> None:
        """Find the columns that mix percentages with numbers up to one, by all of their rows."""
        signed: set[str] = set()
        small: set[str] = set()
        names = [each.name for each in self.fields.values() if each.is_percentage]
        places = [(name, table.columns.index(name)) for name in names]
        for row in table.rows():
            if isinstance(row, Row):
                for name, column in places:
                    text = clean(row.cells[column])
                    if text.endswith(_SIGN):
                        signed.add(name)
                    elif _small(text) is not None:
                        small.add(name)
        self.mixed |= signed & small

    def given(self, table: Table, row: Row | Finding) -> Given | Finding:
        """Return the record of a row, or what is to be told instead."""
        self.account.rows_given += 1
        if isinstance(row, Finding):
            self.account.rows_reported += 1
            return row
        cells = [cell for cell in row.cells if not is_blank(cell)]
        self.account.cells_given += len(cells)
        place = place_in_table(table.path, row.line)
        for cell in cells[:FIRST_CELLS]:
            if is_total(cell):
                self.account.rows_reported += 1
                self.account.cells_reported += len(cells)
                return Finding(say("row-left-out.total", value=shown(cell)), place)
        self.account.rows_out += 1
        return self._record(table, row, place, len(cells))

    def _record(self, table: Table, row: Row, place: Place, filled: int) -> Given:
        record: dict[str, Any] = {}
        reasons: dict[str, str] = {}
        faults: list[tuple[str, Message]] = []
        for name, cell in zip(table.columns, row.cells, strict=True):
            answer = self._known.get((name, cell))
            if answer is None:
                answer = self._answer(name, cell)
                if len(self._known) < _MOST_KNOWN:
                    self._known[name, cell] = answer
            if isinstance(answer, str):
                record[name] = answer
                continue
            record[name] = None
            if isinstance(answer, Message):
                faults.append((name, answer))
            elif answer.reason is not None and self.fields[name].reason:
                reasons.setdefault(self.fields[name].reason, answer.reason)
        self.account.cells_reported += len(faults)
        self.account.cells_used += filled - len(faults)
        for name, reason in reasons.items():
            if record.get(name) is None:
                record[name] = reason
        fields = Places(partial(_places, table, row.line))
        found = tuple(Finding(said, table.places(row.line)[name]) for name, said in faults)
        return Given(record, place, fields, found)

    def _answer(self, name: str, cell: str) -> _Answer:
        known = self.fields.get(name)
        if is_blank(cell):
            return Missing()
        if known is None:
            return cell
        text = clean(cell)
        if known.takes in _WORDS and _GUARDED.match(text):
            return text[1:]
        if name in self.mixed:
            number = _small(text)
            if number is not None:
                times = format_number(number * _HUNDRED)
                return say("percent-unclear", value=format_number(number), times=times)
        answer = answer_in_text(text, known)
        if isinstance(answer, Missing | Message):
            return answer
        # What needs no understanding stays as it is written.
        return cell if answer == text else str(answer)


def _small(text: str) -> Fraction | None:
    """Return the number that a text is, if it is above nought and not above one."""
    try:
        number = parse_number(text)
    except NotationError:
        return None
    return number if 0 < number <= 1 else None


def _places(table: Table, line: int) -> dict[str, Place]:
    return {field_key(name): place for name, place in table.places(line).items()}

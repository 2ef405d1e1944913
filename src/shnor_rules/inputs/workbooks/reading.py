# SPDX-License-Identifier: MIT
"""A workbook to records: its tables found, their rows read, samples put to their records."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.findings import Finding, Place, Severity
from shnor_rules.inputs.given import Given, Places
from shnor_rules.inputs.workbooks.accounting import Account
from shnor_rules.inputs.workbooks.rows import SheetRow, TableReader
from shnor_rules.inputs.workbooks.sampled import Record, SampleSheet
from shnor_rules.inputs.workbooks.sheets import sheets_of
from shnor_rules.inputs.workbooks.stamping import stamp_findings
from shnor_rules.messages import say
from shnor_rules.model.fields import SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.inputs.workbooks.book import Book, Sheet
    from shnor_rules.inputs.workbooks.known import Known
    from shnor_rules.inputs.workbooks.sheets import FoundTable, Sheets
    from shnor_rules.inputs.workbooks.stamp import Stamp

_MOST_NAMES: Final = 12


@frozen
class BookReading:
    """What a workbook says.

    Attributes:
        stamp: what the form says of itself, or `None` of another workbook.
        tables: its tables.
        items: the records and the findings; a record may have faults of its own.
        account: what became of its rows and cells.
    """

    stamp: Stamp | None
    tables: tuple[FoundTable, ...]
    items: tuple[Given | Finding, ...] = field(repr=False)
    account: Account = field(factory=Account)


def read_book(book: Book, known: Known) -> BookReading:
    """Return the records of a workbook and all that is to be said of it.

    Args:
        book: the workbook.
        known: what its records may hold.
    """
    account = Account(cells_given=book.size)
    of_stamp = stamp_findings(book, known.stamps() if book.stamp is not None else ())
    if any(map(_is_error, of_stamp)):
        account.cells_reported = book.size
        return BookReading(book.stamp, (), of_stamp, account)
    sheets = sheets_of(book, known)
    of_sheets = tuple(_about(book, sheets, known, account))
    reading = _Reading(book, known, account, sheets)
    items = (*of_stamp, *sheets.findings, *of_sheets, *reading.items())
    return BookReading(book.stamp, tuple(sheets.tables), items, account)


def _about(book: Book, sheets: Sheets, known: Known, account: Account) -> Iterator[Finding]:
    """Yield which sheets are not used, or that there is no table at all."""
    place = Place(path=book.path)
    for sheet in sheets.others:
        account.cells_extra += sheet.size
        if sheet.size and not _is_guide(book, sheet):
            yield Finding(say("unused-sheet", sheet=sheet.name, count=sheet.size), place)
    if not sheets.records and not any(map(_is_error, sheets.findings)):
        names = [each.name for each in known.fields if each.is_main][:_MOST_NAMES]
        yield Finding(say("no-table", names=", ".join(names)), place)


def _is_guide(book: Book, sheet: Sheet) -> bool:
    """Return whether a sheet came with the form, for people to read."""
    guides = {say("form.sheet.guide").render(), say("form.sheet.lists").render()}
    return book.stamp is not None and sheet.name in guides


@frozen
class _Reading:
    book: Book
    known: Known
    account: Account
    sheets: Sheets

    def items(self) -> Iterator[Given | Finding]:
        is_sound = not any(map(_is_error, self.sheets.findings))
        samples: list[SampleSheet] = []
        records: list[Record] = []
        told: list[Finding] = []
        for table in self.sheets.tables:
            reader = self._reader(table)
            rows, findings = _parted(_rows(reader))
            told += findings
            if table.sample is None:
                records += [Record(each, reader) for each in rows]
            else:
                is_sound = is_sound and not any(map(_is_error, findings))
                samples.append(SampleSheet(table.sample, reader, rows))
        yield from told
        for sheet in samples:
            yield from sheet.join(records, self.known.key)
            is_sound = is_sound and sheet.is_sound
        if self.sheets.records and not records and not any(map(_is_error, told)):
            yield Finding(say("no-records"), Place(path=self.book.path))
        if is_sound:
            yield from map(_given, records)
        else:
            # An average over a part of the rows would be wrong.
            self.account.rows_out -= len(records)
            self.account.rows_reported += len(records)

    def _reader(self, table: FoundTable) -> TableReader:
        if table.sample is not None:
            return TableReader(table.located, self.known, self.account)
        school = "" if self.book.stamp is None else self.book.stamp.school
        fixed = {SCHOOL: school} if school else {}
        opening: dict[str, str | None] = {**fixed, **dict.fromkeys(self.known.opening)}
        return TableReader(table.located, self.known, self.account, fixed, opening)


def _parted(items: Iterator[SheetRow | Finding]) -> tuple[list[SheetRow], list[Finding]]:
    listed = list(items)
    rows = [each for each in listed if isinstance(each, SheetRow)]
    return rows, [each for each in listed if isinstance(each, Finding)]


def _rows(reader: TableReader) -> Iterator[SheetRow | Finding]:
    findings = reader.table.findings
    yield from findings
    if findings:
        reader.give_up()
    else:
        yield from reader.rows()


def _given(record: Record) -> Given:
    values = {**record.row.values, **record.row.kept}
    return Given(values, record.place, Places(partial(_places, record)), tuple(record.row.faults))


def _places(record: Record) -> dict[str, Place]:
    return {**record.reader.places(record.row.row), **record.places}


def _is_error(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR

# SPDX-License-Identifier: MIT
"""Which sheets of a workbook hold records, which hold samples, and which hold neither."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from shnor_rules.findings import Finding, Place
from shnor_rules.inputs.workbooks.headings import squeezed
from shnor_rules.inputs.workbooks.locating import HELP, Located, locate
from shnor_rules.inputs.workbooks.sampled import headings_of
from shnor_rules.inputs.workbooks.stamp import NUMBER
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.inputs.workbooks.book import Book, Sheet
    from shnor_rules.inputs.workbooks.known import Known
    from shnor_rules.inputs.workbooks.known_fields import KnownSample
    from shnor_rules.inputs.workbooks.stamp import Stamp

_ROWS: Final = 10
"""Among how many rows the names of fields are looked for on a sheet that is called otherwise."""


@frozen
class FoundTable:
    """A table of a workbook.

    Attributes:
        located: where it is, and what its columns hold.
        sample: the sample that it holds, or `None` where it holds records.
    """

    located: Located
    sample: KnownSample | None = None


@define
class Sheets:
    """The sheets of a workbook by what they hold.

    Attributes:
        tables: the tables, in the order of the sheets.
        others: the sheets that are not used.
        findings: what is to be told of the sheets.
    """

    tables: list[FoundTable] = field(factory=list)
    others: list[Sheet] = field(factory=list)
    findings: list[Finding] = field(factory=list)

    @property
    def records(self) -> list[Located]:
        """The tables of records."""
        return [each.located for each in self.tables if each.sample is None]


def sheets_of(book: Book, known: Known) -> Sheets:
    """Return which sheets of a workbook hold what.

    A form says it itself; sheets that were called otherwise are known by their names of fields.

    Args:
        book: the workbook.
        known: what its records may hold.
    """
    if book.stamp is None:
        return _foreign(book, known)
    return _of_form(book, book.stamp, known)


def _foreign(book: Book, known: Known) -> Sheets:
    found = Sheets()
    for sheet in book.sheets:
        main = locate(sheet, known.headings, known)
        sample = _likeliest(sheet, known)
        if sample is not None and (main is None or _is_sample(sample, main)):
            table = sample
        elif main is not None:
            table = FoundTable(main)
        else:
            found.others.append(sheet)
            continue
        found.tables.append(table)
    _drop_weak(found)
    for table in found.tables:
        columns = len(table.located.fields)
        place = table.located.sheet.place(table.located.header)
        found.findings.append(Finding(say("table-found", columns=columns), place))
    return found


def _drop_weak(found: Sheets) -> None:
    """Leave out tables of a single field where there are larger ones: they are lists or notes."""
    weak = [each for each in found.tables if len(each.located.fields) == 1]
    if len(weak) < len(found.tables):
        for each in weak:
            if each.sample is None:
                found.tables.remove(each)
                found.others.append(each.located.sheet)


def _is_sample(table: FoundTable, main: Located) -> bool:
    is_named = table.sample is not None and _names(main.sheet, table.sample)
    return is_named or len(table.located.fields) > len(main.fields)


def _likeliest(sheet: Sheet, known: Known) -> FoundTable | None:
    """Return the sample that a sheet holds, or `None` where it holds none, or may hold several."""
    ranked = []
    for sample in known.samples:
        located = locate(sheet, headings_of(sample, known), known)
        if located is not None and not located.names.isdisjoint(_items(sample)):
            score = _names(sheet, sample), len(located.fields)
            ranked.append((score, FoundTable(located, sample)))
    ranked.sort(key=lambda each: each[0], reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return None
    return ranked[0][1]


def _names(sheet: Sheet, sample: KnownSample) -> bool:
    return squeezed(sample.id) in squeezed(sheet.name).split()


def _items(sample: KnownSample) -> frozenset[str]:
    return frozenset(each.name for each in sample.fields)


def _of_form(book: Book, stamp: Stamp, known: Known) -> Sheets:
    found = Sheets()
    columns = {
        name: frozenset(each.name for each in stamp.columns if each.sheet == name)
        for name in stamp.sheets
    }
    lost = set(columns) - {sheet.name for sheet in book.sheets}
    for sheet in book.sheets:
        if sheet.name in columns:
            _take(found, sheet, sheet.name, stamp, known)
            continue
        header = _names_row(sheet, columns)
        if not header:
            found.others.append(sheet)
            continue
        meant = [name for name in header if name in lost]
        place = Place(path=book.path)
        if len(meant) == 1:
            lost.discard(meant[0])
            message = say("form-altered.sheet", old=meant[0], new=sheet.name)
            found.findings.append(Finding(message, place))
            _take(found, sheet, meant[0], stamp, known)
        else:
            found.others.append(sheet)
            key = "form-mismatch.sheet" if meant else "form-mismatch.copy"
            names = " / ".join(meant or header)
            found.findings.append(Finding(say(key, sheet=sheet.name, names=names), place))
    found.findings += [
        Finding(say("form-mismatch.lost", sheet=name), Place(path=book.path))
        for name in stamp.sheets
        if name in lost
    ]
    return found


def _names_row(sheet: Sheet, columns: Mapping[str, frozenset[str]]) -> list[str]:
    """Return the sheets of the form whose names of fields this sheet has, the likeliest only."""
    for row in list(sheet.rows)[:_ROWS]:
        texts = {cell.text for cell in sheet.rows[row].values()}
        ranked = {name: len(texts & names) for name, names in columns.items()}
        most = max(ranked.values(), default=0)
        if most > 1 or (most and most == len(texts)):
            return [name for name, count in ranked.items() if count == most]
    return []


def _take(found: Sheets, sheet: Sheet, name: str, stamp: Stamp, known: Known) -> None:
    """Take the table of a sheet that the form calls `name`."""
    sample = None
    if name != stamp.sheets[0]:
        sample = next((each for each in known.samples if _begins(name, each)), None)
    headings = known.headings if sample is None else headings_of(sample, known)
    located = locate(sheet, headings, known, is_form=True)
    if located is None or (sample is None and name != stamp.sheets[0]):
        found.others.append(sheet)
    else:
        found.tables.append(FoundTable(located, sample))
        found.findings += _lacking(located, name, stamp)


def _lacking(located: Located, name: str, stamp: Stamp) -> Iterator[Finding]:
    """Yield which columns of the form a sheet no longer has."""
    asked = [each.name for each in stamp.columns if each.sheet == name]
    others = {each.heading for each in located.others.values()}
    gone = [
        each
        for each in asked
        if each not in {NUMBER, *located.names, *others} and not each.startswith(HELP)
    ]
    if gone and not located.findings:
        place = located.sheet.place(located.header)
        yield Finding(say("form-altered.columns", names=", ".join(gone)), place)


def _begins(name: str, sample: KnownSample) -> bool:
    return name.split()[:1] == [sample.id]

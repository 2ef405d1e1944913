# SPDX-License-Identifier: MIT
"""The samples of a workbook: rows on sheets of their own, put to the records they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from shnor_rules.evaluation.scalars import is_blank, shown
from shnor_rules.findings import Finding
from shnor_rules.inputs.given import field_key
from shnor_rules.inputs.samples import GROUP, Sample, SampleRow, plain_text
from shnor_rules.inputs.workbooks.headings import Headings
from shnor_rules.inputs.workbooks.known_fields import KnownField, Takes
from shnor_rules.inputs.workbooks.stamp import NUMBER
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules.findings import Place
    from shnor_rules.inputs.workbooks.known import Known
    from shnor_rules.inputs.workbooks.known_fields import KnownSample
    from shnor_rules.inputs.workbooks.rows import SheetRow, TableReader

_GROUP: Final = KnownField(GROUP, "", Takes.TEXT)

_BY_NUMBER: Final = ""
"""In place of the name of a field: rows go by the number of their record."""


def headings_of(sample: KnownSample, known: Known) -> Headings:
    """Return what the columns of a sample may be called; attributes tell the record."""
    own = {each.name for each in sample.fields}
    attributes = [
        each
        for each in known.fields
        if each.takes is Takes.TEXT and each.is_main and each.name not in own
    ]
    groups = (_GROUP,) if sample.has_groups else ()
    return Headings((*sample.fields, *groups, *attributes))


@define
class Record:
    """A record on its way: its row, what it holds, and where.

    Attributes:
        row: the row.
        reader: what has read it.
        places: where the rows of its samples stand.
    """

    row: SheetRow
    reader: TableReader
    places: dict[str, Place] = field(factory=dict)

    @property
    def place(self) -> Place:
        """Where the record begins."""
        return self.reader.table.sheet.place(self.row.row)


@define
class SampleSheet:
    """The rows of a sample, read off its sheet, on their way to the records.

    Attributes:
        sample: the sample.
        reader: what has read them.
        rows: the rows.
        is_sound: whether every row has found its record.
    """

    sample: KnownSample
    reader: TableReader
    rows: list[SheetRow]
    is_sound: bool = True

    def join(self, records: Sequence[Record], key: str | None) -> Iterator[Finding]:
        """Put the rows to their records; yield what cannot be put.

        Rows go by the number of the record, by the column that the caller names, or by the only
        attribute that both tables have; to a single record they go without.

        Args:
            records: the records of the workbook.
            key: the name of the field that both share, or `None` to find it out.
        """
        if not self.rows or not records:
            return
        way = self._way(records, key)
        if way is None and len(records) > 1:
            message = say("sample-key.sheet", sample=self.sample.id)
            yield self._unsound(message, self._place(self.rows[0]))
            return
        owners: dict[str, Record] = {}
        if way is None:
            owners[""] = records[0]
        else:
            yield from self._owners(records, way, owners)
        yield from self._put(owners, way)

    def _way(self, records: Sequence[Record], key: str | None) -> str | None:
        """Return the field by which rows go to records, or `None` where there is none."""
        if key is not None:
            return key
        main, own = records[0].reader.table, self.reader.table
        if own.number is not None and main.number is not None:
            is_numbered = len(records) > 1 or any(row.number for row in self.rows)
            return _BY_NUMBER if is_numbered else None
        answers = {each.name for each in self.sample.fields} | {GROUP}
        shared = sorted((own.names & main.names) - answers)
        return shared[0] if len(shared) == 1 and len(records) > 1 else None

    def _owners(
        self, records: Sequence[Record], way: str, owners: dict[str, Record]
    ) -> Iterator[Finding]:
        """Put the records by what their rows name them; yield those that cannot be told apart."""
        name = way or NUMBER
        for record in records:
            owner = _owner(record.row, way)
            if not owner:
                yield self._unsound(say("sample-key.record", key=name), record.place)
            elif owner in owners:
                message = say("sample-key.repeated", key=name, value=shown(owner))
                yield self._unsound(message, record.place)
            else:
                owners[owner] = record

    def _put(self, owners: Mapping[str, Record], way: str | None) -> Iterator[Finding]:
        sample = Sample(self.sample.id, way)
        faults: dict[str, list[Finding]] = {}
        only = next(iter(owners), "") if len(owners) == 1 else ""
        name = way or NUMBER
        for row in self.rows:
            owner = "" if way is None else _owner(row, way) or only
            if owner in owners:
                made = self._made(row, owner)
                found = [*row.faults, made] if isinstance(made, Finding) else row.faults
                faults.setdefault(owner, []).extend(found)
                if not isinstance(made, Finding):
                    sample.rows.setdefault(owner, []).append(made)
            elif owner:
                message = say("sample-key.unmatched", key=name, value=shown(owner), count=1)
                yield self._unsound(message, self._place(row))
            else:
                yield self._unsound(say("sample-key.blank", key=name), self._place(row))
        for owner, found in faults.items():
            self._give(owners[owner], sample, owner, found)

    def _give(self, record: Record, sample: Sample, owner: str, faults: list[Finding]) -> None:
        """Give a record its sample, or what is wrong with it."""
        if not faults and not is_blank(record.row.values.get(sample.id)):
            faults = [Finding(say("repeated-field", name=sample.id), record.place)]
        if faults:
            record.row.faults += faults
        else:
            record.row.values[sample.id], places = sample.of(owner)
            record.places |= places

    def _made(self, row: SheetRow, owner: str) -> SampleRow | Finding:
        group, places = None, self.reader.places(row.row)
        names = self.reader.table.names
        if self.sample.has_groups and GROUP in names:
            group = plain_text(row.values.get(GROUP))
            if not group:
                return Finding(say("sample-group"), places[field_key(GROUP)])
        answers = {
            each.name: row.values[each.name] for each in self.sample.fields if each.name in names
        }
        own = {name: places[field_key(name)] for name in answers}
        if list(answers) == [self.sample.id]:
            return SampleRow(owner, group, answers[self.sample.id], own[self.sample.id], {})
        return SampleRow(owner, group, answers, self._place(row), own)

    def _place(self, row: SheetRow) -> Place:
        return self.reader.table.sheet.place(row.row)

    def _unsound(self, message: Message, place: Place) -> Finding:
        self.is_sound = False
        return Finding(message, place)


def _owner(row: SheetRow, way: str) -> str:
    """Return what a row says of the record that it belongs to, or that it is."""
    return plain_text(row.values.get(way, row.kept.get(way)) if way else row.number)

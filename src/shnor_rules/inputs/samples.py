# SPDX-License-Identifier: MIT
"""A sample in a table of its own: each row belongs to one record, told by a column they share."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from shnor_rules.evaluation.scalars import fold, is_blank
from shnor_rules.findings import Finding, Place
from shnor_rules.inputs.given import field_key
from shnor_rules.inputs.header import column_faults
from shnor_rules.inputs.table import Row, Table, place_in_table, read_table
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TextIO

GROUP: Final = "группа"
"""The column that puts the rows of a sample in groups."""


@frozen
class SampleRow:
    """A row of a sample.

    Attributes:
        owner: what the record of the row has in the shared column; empty where there is none.
        group: the group, where the sample has groups.
        answers: the answers by item, or the only answer where there are no items.
        place: where the row begins.
        places: where its answers stand, by item.
    """

    owner: str
    group: str | None
    answers: dict[str, str | None] | str | None
    place: Place
    places: dict[str, Place]


@frozen
class Sample:
    """A sample, read whole.

    Attributes:
        id: the indicator.
        key: the shared column, or `None` where all rows belong to the only record.
        rows: its rows by what the record has in the shared column.
    """

    id: str
    key: str | None
    rows: dict[str, list[SampleRow]] = field(factory=dict)

    def of(self, owner: str) -> tuple[Any, dict[str, Place]]:
        """Return the answer of a record, as `evaluate` takes it, and where its parts stand."""
        rows: list[Any] = []
        groups: dict[str, list[Any]] = {}
        places: dict[str, Place] = {}
        for row in self.rows[owner]:
            siblings = rows if row.group is None else groups.setdefault(row.group, [])
            siblings.append(row.answers)
            steps = [self.id, *([] if row.group is None else [row.group]), str(len(siblings))]
            name = field_key(".".join(steps))
            places[name] = row.place
            places |= {field_key(f"{name}.{item}"): place for item, place in row.places.items()}
        places[field_key(self.id)] = self.rows[owner][0].place
        return groups or rows, places


def plain_text(value: object) -> str:
    """Return a value as text to compare by, without surplus spaces; empty where there is none."""
    text = "" if is_blank(value) else str(value)
    return unicodedata.normalize("NFC", " ".join(text.split()))


def read_sample(
    path: str, stream: TextIO, kind: str, *, indicator: str, key: str | None
) -> tuple[Sample, tuple[Finding, ...]]:
    """Return a sample and what is wrong with it; a sample with errors must not be averaged.

    Args:
        path: what to call the file in findings.
        stream: the text, line ends made one.
        kind: `csv` or `tsv`.
        indicator: the indicator that the sample answers.
        key: the column that tells the record of a row, or `None` where there is one record.
    """
    sample = Sample(indicator, key)
    table = read_table(path, stream, kind)
    if not isinstance(table, Table):
        return sample, table
    names = [_item_of(name, indicator) for name in table.columns]
    findings = [*_header_faults(table, names, sample)]
    rows = iter(()) if findings else table.rows()
    for row in rows:
        if isinstance(row, Finding):
            findings.append(row)
            continue
        read = _row(table, names, row, sample)
        if isinstance(read, Finding):
            findings.append(read)
        else:
            sample.rows.setdefault(read.owner, []).append(read)
    if not findings and not sample.rows:
        findings.append(Finding(say("no-records"), Place(path=path)))
    return sample, tuple(findings)


def _item_of(name: str, indicator: str) -> str:
    """Return `2` of the column `П2.2`; a column without the indicator is named by the item."""
    if fold(name) == GROUP:
        return GROUP
    return name.removeprefix(f"{indicator}.").strip()


def _header_faults(table: Table, names: Sequence[str], sample: Sample) -> Iterator[Finding]:
    place = place_in_table(table.path, table.line)
    if sample.key is not None and sample.key not in names:
        columns = ", ".join(table.columns)
        yield Finding(say("sample-key.column", key=sample.key, names=columns), place)
    elif not set(names) - {sample.key, GROUP}:
        yield Finding(say("sample-without-answers", sample=sample.id), place)
    for number, message in column_faults(names):
        yield Finding(message, place_in_table(table.path, table.line, column=number))


def _row(table: Table, names: Sequence[str], row: Row, sample: Sample) -> SampleRow | Finding:
    cells = dict(zip(names, row.cells, strict=True))
    places = dict(zip(names, table.places(row.line).values(), strict=True))
    owner, group = "", None
    if sample.key is not None:
        owner = plain_text(cells.pop(sample.key))
        place = places.pop(sample.key)
        if not owner:
            return Finding(say("sample-key.blank", key=sample.key), place)
    if GROUP in cells:
        group = plain_text(cells.pop(GROUP))
        place = places.pop(GROUP)
        if not group:
            return Finding(say("sample-group"), place)
    answers = {item: None if is_blank(cell) else cell for item, cell in cells.items()}
    place = place_in_table(table.path, row.line)
    if list(answers) == [sample.id]:
        return SampleRow(owner, group, answers[sample.id], places[sample.id], {})
    return SampleRow(owner, group, answers, place, places)

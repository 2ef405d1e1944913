# SPDX-License-Identifier: MIT
"""A table of what schools declared: a column with the school, and one with the number."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from shnor_rules.errors import InputError
from shnor_rules.evaluation.scalars import as_number, fold, is_blank, shown
from shnor_rules.findings import Finding, Place, Severity
from shnor_rules.inputs.encoding import is_known
from shnor_rules.inputs.kinds import WORKBOOK, kind_by_name
from shnor_rules.inputs.opening import Opening
from shnor_rules.inputs.reading import read_inputs
from shnor_rules.inputs.table import Row, Table, place_in_table, read_table
from shnor_rules.inputs.workbooks.known import Known
from shnor_rules.inputs.workbooks.known_fields import KnownField, Takes
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import BinaryIO, TextIO

DECLARED: Final = "заявлено"
"""The column that holds the number."""


@frozen
class Declared:
    """What a table of declarations says.

    Attributes:
        counts: by school the number of records that it said it would send.
        findings: what is wrong with the table.
    """

    counts: Mapping[str, int]
    findings: tuple[Finding, ...]

    @property
    def is_sound(self) -> bool:
        """Whether the whole table could be read."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)


@frozen
class _Counts:
    by_school: dict[str, int] = field(factory=dict)
    names: dict[str, str] = field(factory=dict)


def read_declared(
    name: str, *, school: str, stdin: BinaryIO, encoding: str | None = None
) -> Declared:
    """Read how many records each school declared.

    Args:
        name: the file; `-` is standard input.
        school: the column that names the school.
        stdin: standard input, as bytes.
        encoding: the encoding; without it, it is found out.

    Raises:
        InputError: the encoding is unknown, or the file is a workbook and the library that reads it
            is not installed.
    """
    if encoding is not None and not is_known(encoding):
        raise InputError(say("inputs.encoding", encoding=encoding))
    if kind_by_name(name) == WORKBOOK:
        counts = _Counts()
        return Declared(counts.by_school, tuple(_in_workbook(name, school, stdin, counts)))
    kind = "tsv" if kind_by_name(name) == "tsv" else "csv"
    counts = _Counts()
    reader = partial(_read, kind=kind, school=school, counts=counts)
    findings = tuple(Opening(stdin, encoding).read(name, reader))
    return Declared(counts.by_school, findings)


def _read(
    path: str, stream: TextIO, *, kind: str, school: str, counts: _Counts
) -> Iterator[Finding]:
    table = read_table(path, stream, kind)
    if not isinstance(table, Table):
        yield from table
        return
    absent = [column for column in (school, DECLARED) if column not in table.columns]
    if absent:
        message = say("declared-columns", names=", ".join(absent), school=school)
        yield Finding(message, place_in_table(path, table.line))
        return
    for row in table.rows():
        if isinstance(row, Finding):
            yield row
        else:
            cells = dict(zip(table.columns, row.cells, strict=True))
            said = _count(cells[school], cells[DECLARED], counts)
            if said is not None:
                message = said
                column = DECLARED if said.key == "declared-row.number" else school
                yield Finding(message, _place(table, row, column))


def _in_workbook(name: str, school: str, stdin: BinaryIO, counts: _Counts) -> Iterator[Finding]:
    columns = (KnownField(school, takes=Takes.NAME), KnownField(DECLARED, takes=Takes.NUMBER))
    for given in read_inputs([name], stdin=stdin, known=Known(columns)):
        if isinstance(given, Finding):
            yield given
            continue
        if given.faults:
            yield from given.faults
            continue
        absent = [column for column in (school, DECLARED) if column not in given.record]
        if absent:
            message = say("declared-columns", names=", ".join(absent), school=school)
            yield Finding(message, evolve(given.place, line=None))
            return
        name_of, number = (given.record[column] for column in (school, DECLARED))
        text = "" if is_blank(number) else str(number)
        said = _count("" if is_blank(name_of) else str(name_of), text, counts)
        if said is not None:
            column = DECLARED if said.key == "declared-row.number" else school
            yield Finding(said, given.fields.get(column, given.place))


def _count(school: str, text: str, counts: _Counts) -> Message | None:
    """Take down what a row declares; return what is wrong with it."""
    name = " ".join(school.split())
    if is_blank(name):
        return say("declared-row.school")
    number = as_number(text)
    if isinstance(number, Message) or number < 0 or number.denominator != 1:
        return say("declared-row.number", value=shown(text))
    if fold(name) in counts.names:
        return say("declared-row.twice", name=shown(name))
    counts.names[fold(name)] = name
    counts.by_school[name] = int(number)
    return None


def _place(table: Table, row: Row, column: str) -> Place:
    return table.places(row.line)[column]

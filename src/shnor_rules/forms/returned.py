# SPDX-License-Identifier: MIT
"""A form that came back: its records as they were typed, and what is to be said of it."""

from __future__ import annotations

import hashlib
import re
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from zipfile import ZipFile

from attrs import evolve, field, frozen

from shnor_rules.findings import Finding, Severity
from shnor_rules.forms.checked_slips import slip_of
from shnor_rules.forms.returned_cells import as_typed
from shnor_rules.inputs import Given
from shnor_rules.inputs.workbooks.added import ADDED
from shnor_rules.inputs.workbooks.headings import squeezed
from shnor_rules.inputs.workbooks.opening import open_book
from shnor_rules.inputs.workbooks.reading import read_book
from shnor_rules.messages import say
from shnor_rules.model.fields import SCHOOL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from shnor_rules.findings import Place
    from shnor_rules.forms.checked_slips import Slip
    from shnor_rules.inputs.workbooks.known import Known
    from shnor_rules.inputs.workbooks.stamp import Stamp
    from shnor_rules.messages import Message

UNFILLED: Final = "row-left-out.unfilled"
"""The message of rows that nobody has filled in."""

COLLECTED: Final = f"{ADDED}collected"
"""The defined name that marks the sheet of a merged table."""

_WORKBOOK: Final = "xl/workbook.xml"
_PROPERTIES: Final = "docProps/core.xml"
_MODIFIED: Final = re.compile(
    rb"<dcterms:modified[^>]*>\s*(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})[^<]*<"
)


@frozen
class Row:
    """A record that came back.

    Attributes:
        file: the file.
        place: where it begins.
        values: its answers by field, as they were typed; samples as lists of rows.
        slips: what has to be mended in it.
    """

    file: str
    place: Place
    values: Mapping[str, Any] = field(repr=False)
    slips: tuple[Slip, ...] = ()

    @property
    def faults(self) -> tuple[Finding, ...]:
        """What is wrong with it; an answer that is missing is not."""
        wrong = (slip for slip in self.slips if slip.is_error and slip.code)
        return tuple(Finding(slip.message, slip.place) for slip in wrong)

    @property
    def school(self) -> str:
        """The school that it is of; empty where it does not say."""
        value = self.values.get(SCHOOL)
        return "" if value is None else " ".join(str(value).split())

    @property
    def key(self) -> str:
        """What schools are compared by: capitals, quotes and spaces do not matter."""
        return squeezed(self.school)

    @property
    def size(self) -> int:
        """How many rows of the file it has: its own and those of its samples."""
        return 1 + sum(map(_rows_in, self.values.values()))

    @property
    def content(self) -> str:
        """All that it says, to compare by."""
        return repr(sorted((name, repr(value)) for name, value in self.values.items()))


@frozen
class Returned:
    """A file that came back.

    Attributes:
        path: what to call it.
        digest: the SHA-256 of its bytes.
        stamp: what the form says of itself, or `None` where it is no form.
        changed: when it was last saved, as the program that saved it says; empty where unknown.
        rows: its records.
        findings: what is to be said of it, but for its records.
        given: how many rows are filled in, those of samples among them.
        unfilled: how many rows hold nothing but what the form was made with.
        other: why it is no form that came back, or `None`.
    """

    path: str
    digest: str
    stamp: Stamp | None = field(default=None, repr=False)
    changed: str = ""
    rows: tuple[Row, ...] = field(default=(), repr=False)
    findings: tuple[Finding, ...] = field(default=(), repr=False)
    given: int = 0
    unfilled: int = 0
    other: Message | None = None

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What of the file, and not of its records, must be looked at."""
        return tuple(each for each in self.findings if each.severity is not Severity.NOTE)

    @property
    def schools(self) -> Mapping[str, str]:
        """The schools that it is of, by what they are compared by."""
        named = {row.key: row.school for row in self.rows if row.key}
        if not named and self.stamp is not None and self.stamp.school:
            named[squeezed(self.stamp.school)] = self.stamp.school
        return named


def read_returned(
    path: str,
    content: bytes,
    known: Known,
    judge: Callable[[Given], tuple[Slip, ...]],
) -> Returned:
    """Read a file that came back.

    Args:
        path: what to call it.
        content: its bytes.
        known: what its records may hold, with the stamps of the forms that would do.
        judge: tells what has to be mended in the answers of a record.

    Raises:
        InputError: the library that reads workbooks is not installed.
    """
    found = Returned(path, hashlib.sha256(content).hexdigest())
    book = open_book(path, BytesIO(content))
    if isinstance(book, Finding):
        return evolve(found, findings=(book,))
    if _is_collected(content):
        return evolve(found, other=say("collected.own", path=path))
    reading = read_book(book, known)
    given = (each for each in reading.items if isinstance(each, Given))
    rows = tuple(
        Row(path, each.place, as_typed(each, reading), _slips(each, judge)) for each in given
    )
    findings = [each for each in reading.items if isinstance(each, Finding)]
    ready = (each.message.parameters for each in findings if each.message.key == UNFILLED)
    unfilled = sum(int(str(each["count"])) for each in ready)
    return evolve(
        found,
        stamp=reading.stamp,
        changed=_changed(content),
        rows=rows,
        findings=tuple(findings),
        given=reading.account.rows_given - unfilled,
        unfilled=unfilled,
    )


def _slips(given: Given, judge: Callable[[Given], tuple[Slip, ...]]) -> tuple[Slip, ...]:
    """Return what has to be mended in a record, what is wrong with a cell once."""
    own = tuple(map(slip_of, given.faults))
    told = {slip.place for slip in own}
    # A cell that cannot be read would be told again, as one that is not filled in.
    return (*own, *(slip for slip in judge(given) if slip.place not in told))


def _rows_in(value: object) -> int:
    """Return how many rows of a sample an answer holds."""
    if isinstance(value, dict):
        return sum(map(_rows_in, value.values()))
    return len(value) if isinstance(value, list) else 0


def _part_of(content: bytes, name: str) -> bytes:
    with ZipFile(BytesIO(content)) as archive:
        return archive.read(name) if name in archive.namelist() else b""


def _is_collected(content: bytes) -> bool:
    return COLLECTED.encode() in _part_of(content, _WORKBOOK)


def _changed(content: bytes) -> str:
    match = _MODIFIED.search(_part_of(content, _PROPERTIES))
    return "" if match is None else match[1].decode()

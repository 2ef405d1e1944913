# SPDX-License-Identifier: MIT
"""Forms that came back, merged into one table: nothing counted twice, and nothing lost."""

from __future__ import annotations

from collections import defaultdict
from enum import Enum
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from shnor_rules.inputs.workbooks.headings import squeezed
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from shnor_rules.forms.returned import Returned, Row


class Twice(Enum):
    """What is done with the records of a school that sent several files that differ."""

    NONE = "none"
    """None is taken: somebody has to decide."""

    LAST = "last"
    """Those of the file that was saved last are taken."""

    ALL = "all"
    """Those of all files are taken."""


@frozen
class Awaited:
    """A school that is expected to send something.

    Attributes:
        title: what it is called.
        names: what else it may be called, its number for instance.
    """

    title: str
    names: tuple[str, ...] = ()

    @property
    def keys(self) -> frozenset[str]:
        """What it is compared by."""
        return frozenset(map(squeezed, (self.title, *self.names)))


@frozen
class Remark:
    """Something to be told of the files together.

    Attributes:
        message: what.
        is_error: whether somebody must look at it.
    """

    message: Message
    is_error: bool = True


@frozen
class Collected:
    """What came of merging.

    Attributes:
        rows: the records of the merged table, in the order of the files.
        files: the files, in order.
        left: the records that were left out, by the file.
        remarks: what is to be told of the files together.
        silent: the schools that sent nothing.
    """

    rows: tuple[Row, ...]
    files: tuple[Returned, ...]
    left: Mapping[str, tuple[Row, ...]]
    remarks: tuple[Remark, ...]
    silent: tuple[str, ...] = ()

    def taken(self, path: str) -> tuple[Row, ...]:
        """Return the records of a file that are in the merged table."""
        return tuple(row for row in self.rows if row.file == path)

    @property
    def given(self) -> int:
        """How many rows all files have."""
        return sum(file.given for file in self.files)

    @property
    def out(self) -> int:
        """How many of them are in the merged table."""
        return sum(row.size for row in self.rows)

    @property
    def is_clean(self) -> bool:
        """Whether nobody has to look at anything."""
        return not (
            any(remark.is_error for remark in self.remarks)
            or any(file.errors for file in self.files)
            or any(row.faults for file in self.files for row in file.rows)
        )


def collect(
    files: Sequence[Returned],
    *,
    awaited: Iterable[Awaited] | None = None,
    identity: Collection[str] = (),
    twice: Twice = Twice.NONE,
) -> Collected:
    """Merge files that came back.

    Args:
        files: the files, in order.
        awaited: the schools that are expected to send something, or `None` where nobody knows.
        identity: the fields that tell whose record it is.
        twice: what is done with schools that sent several files that differ.
    """
    merging = _Merging(files, twice)
    merging.drop_copies()
    merging.settle_schools()
    rows = merging.rows
    remarks = [*merging.remarks, *_repeated(rows, identity)]
    silent: list[str] = []
    if awaited is not None:
        silent, unknown = _against(files, tuple(awaited))
        remarks += unknown
        if silent:
            message = say("collected.silent", count=len(silent), schools=", ".join(silent))
            remarks.append(Remark(message))
    left = {path: tuple(gone) for path, gone in merging.left.items() if gone}
    return Collected(tuple(rows), tuple(files), left, tuple(remarks), tuple(silent))


@define
class _Merging:
    """The records on their way into the merged table."""

    files: Sequence[Returned]
    twice: Twice
    remarks: list[Remark] = field(factory=list)
    left: defaultdict[str, list[Row]] = field(factory=lambda: defaultdict(list))
    _gone: set[tuple[str, str | None]] = field(factory=set)

    @property
    def rows(self) -> list[Row]:
        """The records that are taken."""
        return [row for file in self.files for row in file.rows if not self._is_gone(file, row)]

    def drop_copies(self) -> None:
        """Leave out files that are the same as an earlier one, byte by byte."""
        first: dict[str, str] = {}
        for file in self.files:
            before = first.setdefault(file.digest, file.path)
            if before != file.path and file.rows:
                message = say("collected.same-file", path=file.path, first=before)
                self._leave(file, None, Remark(message, is_error=False))

    def settle_schools(self) -> None:
        """Find the schools that sent several files, and leave out what must not count twice."""
        senders: defaultdict[str, list[Returned]] = defaultdict(list)
        for file in self.files:
            if (file.path, None) not in self._gone and file.rows:
                for key in file.schools:
                    senders[key].append(file)
        for key, sent in senders.items():
            if len(sent) > 1:
                self._settle(key, sent)

    def _settle(self, key: str, sent: list[Returned]) -> None:
        school = sent[0].schools[key]
        different = [sent[0]]
        for file in sent[1:]:
            if _said(file, key) == _said(sent[0], key):
                message = say(
                    "collected.same-answers", school=school, path=file.path, first=sent[0].path
                )
                self._leave(file, key, Remark(message, is_error=False))
            else:
                different.append(file)
        if len(different) > 1:
            self._choose(key, school, different)

    def _choose(self, key: str, school: str, sent: list[Returned]) -> None:
        paths = ", ".join(file.path for file in sent)
        if self.twice is Twice.ALL:
            message = say("collected.twice.all", school=school, paths=paths)
            self.remarks.append(Remark(message, is_error=False))
            return
        last = _last(sent) if self.twice is Twice.LAST else None
        if last is None:
            way = "undated" if self.twice is Twice.LAST else "none"
            remark = Remark(say(f"collected.twice.{way}", school=school, paths=paths))
        else:
            message = say(
                "collected.twice.last",
                school=school,
                path=last.path,
                paths=paths,
                day=_day(last.changed),
            )
            remark = Remark(message, is_error=False)
        self.remarks.append(remark)
        for file in sent:
            if file is not last:
                self._leave(file, key, None)

    def _leave(self, file: Returned, key: str | None, remark: Remark | None) -> None:
        """Leave out the records of a file that are of a school; all of them without one."""
        if remark is not None:
            self.remarks.append(remark)
        there = (row for row in file.rows if not self._is_gone(file, row))
        gone = [row for row in there if key in {None, _key(file, row)}]
        self.left[file.path] += gone
        self._gone.add((file.path, key))

    def _is_gone(self, file: Returned, row: Row) -> bool:
        return not self._gone.isdisjoint({(file.path, None), (file.path, _key(file, row))})


def _key(file: Returned, row: Row) -> str:
    """Return what the school of a record is compared by; the form may know what the row lacks."""
    if row.key:
        return row.key
    return next(iter(file.schools), "")


def _said(file: Returned, key: str) -> list[str]:
    """Return all that a file says of a school, in an order that does not matter."""
    return sorted(row.content for row in file.rows if _key(file, row) == key)


def _last(sent: Sequence[Returned]) -> Returned | None:
    """Return the file that was saved last, where that can be told."""
    days = sorted(file.changed for file in sent)
    if not all(days) or days[-1] == days[-2]:
        return None
    return max(sent, key=lambda file: file.changed)


def _day(moment: str) -> str:
    """Return the moment of a change as people write it."""
    day, _, time = moment.partition("T")
    return f"{'.'.join(reversed(day.split('-')))} {time}"


def _repeated(rows: Sequence[Row], identity: Collection[str]) -> Iterator[Remark]:
    """Yield the records of different files that are of the same subject."""
    first: dict[tuple[tuple[str, str], ...], Row] = {}
    for row in rows:
        own = tuple(
            (name, squeezed(str(row.values[name]))) for name in identity if name in row.values
        )
        before = first.setdefault(own, row) if own else row
        if before.file != row.file:
            yield Remark(say("collected.repeated", place=_where(row), first=_where(before)))


def _where(row: Row) -> Message:
    sheet, line = row.place.sheet or "", row.place.line or 0
    return say("place.sheet.row", path=row.file, sheet=sheet, line=line)


def _against(
    files: Iterable[Returned], awaited: Sequence[Awaited]
) -> tuple[list[str], list[Remark]]:
    """Return the schools that sent nothing, and what is to be said of those nobody expects."""
    sent: dict[str, tuple[str, str]] = {}
    for file in files:
        for key, school in file.schools.items():
            sent.setdefault(key, (school, file.path))
    silent = [each.title for each in awaited if each.keys.isdisjoint(sent)]
    known = {key for each in awaited for key in each.keys}
    unknown = [
        Remark(say("collected.unknown-school", school=school, path=path))
        for key, (school, path) in sent.items()
        if key not in known
    ]
    return silent, unknown

# SPDX-License-Identifier: MIT
"""A ruleset whose files have been read, before any of its monitorings is built."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.findings import Severity
from shnor_rules.loading.files import KINDS, read_file
from shnor_rules.loading.remarks import documents, remarks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from shnor_rules.findings import Finding
    from shnor_rules.loading.cursor import Cursor, File
    from shnor_rules.loading.files import FileReading, Kind
    from shnor_rules.model import Document, Remark

_HASH_DIGITS: Final = 16


@frozen(eq=False)
class Opened:
    """The files of a ruleset.

    Attributes:
        key: the id of the ruleset.
        head: the top of the file that describes it, or `None` where there is none.
        files: its files by kind.
        documents: its documents.
        shared: the remarks that belong to no single file.
        content: the hash of its content.
        faults: what is wrong with the text and the shape of its files.
        is_complete: whether every file could be read and is of a kind.
        beside: the folder in which other rulesets are looked for first, or `None` for nowhere.
    """

    key: str
    head: Cursor | None
    files: Mapping[Kind, list[File]]
    documents: Mapping[str, Document]
    shared: tuple[Remark, ...]
    content: str
    faults: tuple[Finding, ...]
    is_complete: bool
    beside: Path | None = None

    def is_sound(self, file: File) -> bool:
        """Return whether nothing is wrong with a file, as far as that is known by now."""
        path = file.source.path
        here = (*file.findings, *(each for each in self.faults if each.place.path == path))
        return all(each.severity is not Severity.ERROR for each in here)

    def monitoring(self, key: str) -> File | None:
        """Return the file of a monitoring, or `None` where there is none of this id."""
        files = self.files["monitoring"]
        return next((each for each in files if each.root.string("monitoring") == key), None)

    @property
    def monitorings(self) -> tuple[str, ...]:
        """The ids of its monitorings."""
        ids = (each.root.string("monitoring") for each in self.files["monitoring"])
        return tuple(each for each in ids if each is not None)


def opened(
    sources: Iterable[tuple[str, bytes]],
    *,
    folder: str,
    beside: Path | None = None,
    read: Callable[[str, bytes], FileReading] = read_file,
) -> Opened:
    """Return a ruleset from the contents of its files.

    Args:
        sources: name and content of every file.
        folder: the name of the folder, for a ruleset that does not say its own.
        beside: the folder in which other rulesets are looked for first.
        read: reads one file.
    """
    readings = [read(path, content) for path, content in sources]
    files: dict[Kind, list[File]] = {kind: [] for kind in KINDS}
    for reading in readings:
        if reading.kind is not None and reading.file is not None:
            files[reading.kind].append(reading.file)
    head = files["ruleset"][0].root if files["ruleset"] else None
    other = (each for kind in KINDS if kind != "ruleset" for each in files[kind])
    return Opened(
        key=(None if head is None else head.string("ruleset")) or Path(folder).name,
        head=head,
        files=files,
        documents={} if head is None else documents(head),
        shared=() if head is None else tuple(remarks(head)),
        content=_hash([*files["ruleset"][:1], *other]),
        faults=_faults(readings),
        is_complete=all(reading.kind is not None for reading in readings),
        beside=beside,
    )


def _faults(readings: Sequence[FileReading]) -> tuple[Finding, ...]:
    return tuple(finding for reading in readings for finding in reading.findings)


def _hash(files: list[File]) -> str:
    """Return the hash of the content: values and their order, without comments and layout."""
    values = [_plain(file.shaped.value) for file in files]
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:_HASH_DIGITS]


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value if value is None or isinstance(value, bool | str) else str(value)

# SPDX-License-Identifier: MIT
"""Names of files to the tables that an engine can take: text in UTF-8, Parquet, folders of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.cli.asked import Asked
from shnor_rules.cli.engines import writes_folder
from shnor_rules.cli.misuse import UsageError
from shnor_rules.findings import Finding, Severity
from shnor_rules.inputs.dialect import Dialect, dialect_of
from shnor_rules.inputs.kinds import kind_by_name
from shnor_rules.messages import Message, say
from shnor_rules.tables.files.engine import Delimited

if TYPE_CHECKING:
    from typing import Any

    from shnor_rules.tables.files.engine import Engine

PARQUET: Final = "parquet"
_BEGINNING: Final = b"PAR1"
_TEXTS: Final = ("csv", "tsv")


class DamagedError(Exception):
    """A table of text has a fault, so that nothing of it can be assessed.

    Attributes:
        path: the file.
        finding: the first fault.
    """

    def __init__(self, path: str, finding: Finding) -> None:
        super().__init__(path)
        self.path = path
        self.finding = finding


@frozen
class Sources:
    """Files as an engine reads them.

    Attributes:
        engine: the engine.
        name: what it is called.
        asked: how the files are to be read.
    """

    engine: Engine
    name: str
    asked: Asked

    def frame(self, name: str) -> Any:  # noqa: ANN401  (a frame of the engine)
        """Return the table in a file, or in a folder of Parquet files.

        Raises:
            UsageError: the engine cannot read it; with the next step.
            DamagedError: the table has a fault.
            OSError: the file cannot be read.
        """
        kind = kind_of(name, self.asked.kind)
        if kind == PARQUET:
            files = parquet_files(name)
            for each in files:
                with Path(each).open("rb") as file:
                    if file.read(len(_BEGINNING)) != _BEGINNING:
                        raise UsageError(say("usage.table-file.parquet", path=each))
            return self.engine.scan_parquet(files)
        if kind not in _TEXTS:
            raise UsageError(say("usage.engine.kind", engine=self.name, path=name))
        found = dialect_of(Path(name), kind, self.asked.encoding)
        if isinstance(found, Message):
            raise self._refused(name, found)
        if isinstance(found, Finding):
            raise DamagedError(name, found)
        table = Delimited(name, found.columns, found.delimiter, found.above)
        if found.above != 1 and writes_folder(self.name):
            raise self._refused(name, say("table-file.above"))
        if not self._is_even(table):
            self.look_into(name)
        return self.engine.scan_text(table)

    def look_into(self, name: str) -> None:
        """Read a table of text patiently, row by row.

        Raises:
            DamagedError: it has a fault.
        """
        for each in Asked(self.asked.encoding, self.asked.kind).read([name]):
            if isinstance(each, Finding) and each.severity is Severity.ERROR:
                raise DamagedError(name, each)

    def _is_even(self, table: Delimited) -> bool:
        try:
            return self.engine.is_even(table)
        except self.engine.faults:
            # Not even the lines can be read: there is something to be told.
            return False

    def _refused(self, name: str, reason: Message) -> UsageError:
        return UsageError(say("usage.table-file", engine=self.name, path=name, reason=reason))


def kind_of(name: str, kind: str | None) -> str | None:
    """Return of what kind a file is, or a folder of files; `None` where there is no telling."""
    if kind is not None:
        return kind
    return PARQUET if _is_folder_of_parquet(name) else kind_by_name(name)


def parquet_files(name: str) -> tuple[str, ...]:
    """Return the file, or the Parquet files in the folder."""
    path = Path(name)
    return tuple(map(str, sorted(path.glob("*.parquet")))) if path.is_dir() else (name,)


def is_readable(name: str, kind: str | None, encoding: str | None) -> bool:
    """Return whether engines can read a file."""
    known = kind_of(name, kind)
    if known == PARQUET:
        return True
    return known in _TEXTS and isinstance(dialect_of(Path(name), known, encoding), Dialect)


def is_text(name: str, kind: str | None) -> bool:
    """Return whether a file is a table of text."""
    return kind_of(name, kind) in _TEXTS


def _is_folder_of_parquet(name: str) -> bool:
    path = Path(name)
    return path.is_dir() and next(path.glob("*.parquet"), None) is not None

# SPDX-License-Identifier: MIT
"""Names of files to the tables that an engine can take: text in UTF-8, Parquet, folders of it."""

from __future__ import annotations

from itertools import groupby
from os import SEEK_END
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.cli.asked import Asked
from shnor_rules.cli.engines import writes_folder
from shnor_rules.cli.misuse import UsageError
from shnor_rules.findings import Finding, Severity
from shnor_rules.inputs.dialect import Dialect, dialect_of
from shnor_rules.inputs.kinds import kind_by_name
from shnor_rules.inputs.opening import STDIN
from shnor_rules.messages import Message, say
from shnor_rules.tables.files.engine import Delimited

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from shnor_rules.tables.files.engine import Engine

PARQUET: Final = "parquet"
_MARK: Final = b"PAR1"
"""How a file of Parquet begins and ends."""
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
            InputError: the encoding is unknown.
            DamagedError: the table has a fault.
            OSError: the file cannot be read.
        """
        if name == STDIN:
            raise UsageError(say("usage.engine.stdin", engine=self.name))
        kind = kind_of(name, self.asked.kind)
        if kind == PARQUET:
            return self._parquet(parquet_files(name))
        if kind not in _TEXTS:
            raise UsageError(say("usage.engine.kind", engine=self.name, path=name))
        found = dialect_of(Path(name), kind, self.asked.encoding)
        if isinstance(found, Message):
            raise self._refused(name, found)
        if isinstance(found, Finding):
            if found.severity is not Severity.ERROR:
                raise UsageError(say("usage.table-file.empty", path=name))
            raise DamagedError(name, found)
        table = Delimited(name, found.columns, found.delimiter, found.above)
        if found.above != 1 and writes_folder(self.name):
            raise self._refused(name, say("table-file.above"))
        if not self._is_even(table):
            self.look_into(name)
        return self.engine.scan_text(table)

    def stacked(self, tables: Sequence[Any]) -> Any:  # noqa: ANN401  (a frame of the engine)
        """Return tables one below the other.

        Raises:
            UsageError: they have a column in common but not its type, and an engine would convert
                it without a word; names the first such column.
        """
        # Imported here: only those who have engines have it.
        import narwhals as nw  # noqa: PLC0415  (an extra)

        known: dict[str, Any] = {}
        for table in tables:
            for name, kind in nw.from_native(table).collect_schema().items():
                first = known.setdefault(name, kind)
                if first != kind:
                    raise UsageError(say("usage.engine.types", name=name, types=f"{first}, {kind}"))
        return self.engine.stacked(tables)

    def look_into(self, name: str) -> None:
        """Read a table of text patiently, row by row.

        Raises:
            DamagedError: it has a fault.
        """
        for each in Asked(self.asked.encoding, self.asked.kind).read([name]):
            if isinstance(each, Finding) and each.severity is Severity.ERROR:
                raise DamagedError(name, each)

    def _parquet(self, files: Sequence[str]) -> Any:  # noqa: ANN401  (likewise)
        for each in files:
            if not _is_whole_parquet(Path(each)):
                raise UsageError(say("usage.table-file.parquet", path=each))
        if len(files) == 1:
            return self.engine.scan_parquet(files)
        # What is of one schema is read at once, and no engine guesses at the rest.
        runs = [tuple(run) for _, run in groupby(files, self.engine.schema_of)]
        return self.stacked([self.engine.scan_parquet(run) for run in runs])

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


def _is_whole_parquet(path: Path) -> bool:
    """Return whether a file begins and ends as Parquet does.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        if file.read(len(_MARK)) != _MARK:
            return False
        file.seek(-len(_MARK), SEEK_END)
        return file.read() == _MARK


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

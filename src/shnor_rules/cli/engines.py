# SPDX-License-Identifier: MIT
"""What works on records: this library row by row, or an engine for tables, if it is installed."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.cli.misuse import UsageError
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

    from shnor_rules.tables.files.engine import Engine

_MOST_CHARACTERS: Final = 200
"""How much is quoted of what an engine says."""

PYTHON: Final = "python"
POLARS: Final = "polars"
SPARK: Final = "spark"


@frozen
class _Home:
    """Where an engine is, and what it needs: libraries that one extra brings."""

    module: str
    name: str
    needs: tuple[str, ...]
    extra: str


_HOMES: Final[Mapping[str, _Home]] = MappingProxyType(
    {
        POLARS: _Home("by_polars", "PolarsFiles", ("narwhals", "polars"), "tables"),
        "duckdb": _Home("by_duckdb", "DuckdbFiles", ("narwhals", "duckdb"), "tables"),
        SPARK: _Home("by_spark", "SparkFiles", ("narwhals", "pyspark"), "spark"),
    }
)

ENGINES: Final = (PYTHON, *_HOMES)
"""The engines by name; the first is the library itself, and all others work on tables."""


def is_installed(engine: str) -> bool:
    """Return whether the libraries of an engine for tables are installed."""
    return all(find_spec(name) is not None for name in _HOMES[engine].needs)


def writes_folder(engine: str) -> bool:
    """Return whether an engine writes a folder of files rather than a file."""
    return engine == SPARK


def refuse_missing(engine: str) -> None:
    """Refuse an engine for tables whose libraries are not installed.

    Raises:
        UsageError: they are not; the message names the extra that brings them.
    """
    if not is_installed(engine):
        raise UsageError(say("usage.engine.extra", engine=engine, extra=_HOMES[engine].extra))


def started(engine: str) -> AbstractContextManager[Engine]:
    """Start an engine for tables, which is installed; it is let go of in the end.

    Raises:
        UsageError: Spark lacks Java, or the engine does not start.
    """
    home = _HOMES[engine]
    if engine == SPARK and not _has_java():
        raise UsageError(say("usage.engine.java"))
    made: Any = getattr(import_module(f"shnor_rules.tables.files.{home.module}"), home.name)
    try:
        return closing(made())
    except made.faults as error:
        raise UsageError(say("usage.engine.start", engine=engine, text=quoted(error))) from error


def quoted(error: Exception) -> str:
    """Return what an engine says, on one line and no longer than a sentence."""
    return " ".join(str(error).split())[:_MOST_CHARACTERS]


def _has_java() -> bool:
    home = os.environ.get("JAVA_HOME")
    if home:
        return shutil.which("java", path=str(Path(home) / "bin")) is not None
    return shutil.which("java") is not None

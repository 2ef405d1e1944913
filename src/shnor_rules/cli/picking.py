# SPDX-License-Identifier: MIT
"""Which engine works on the records, and what it writes: as asked, or as the files suggest."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol

from attrs import frozen

from shnor_rules.cli.engines import POLARS, PYTHON, is_installed
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import CONSOLE
from shnor_rules.cli.table_sources import PARQUET, is_readable, kind_of
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Sequence

TABLE_FORMS: Final = (PARQUET, "csv", "jsonl")
"""The formats that engines for tables write."""

LARGE: Final = 64
"""From how many megabytes a file is left to an engine for tables, if it is to be one again."""

_MEGABYTE: Final = 1 << 20
_FORMS: Final = MappingProxyType(
    {".parquet": PARQUET, ".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl"}
)


class Options(Protocol):
    """The options that decide, as the command has them."""

    @property
    def inputs(self) -> Sequence[str]:
        """The files of records."""

    @property
    def kind(self) -> str | None:
        """The format of the inputs."""

    @property
    def encoding(self) -> str | None:
        """The encoding of the inputs."""

    @property
    def engine(self) -> str | None:
        """The engine."""

    @property
    def form(self) -> str | None:
        """The format of the output."""

    @property
    def output(self) -> str | None:
        """The file of the output."""

    @property
    def trace(self) -> bool:
        """Whether every assessment is explained."""

    @property
    def keep(self) -> Sequence[str]:
        """The columns to be kept."""

    @property
    def places(self) -> str | None:
        """How many decimal places numbers may have."""

    @property
    def no(self) -> str | None:
        """The number that stands for an answer that does not apply."""


@frozen
class Picked:
    """An engine and what it writes.

    Attributes:
        engine: the engine.
        form: the format of its output.
        is_for_size: whether it is taken only since a file is large.
    """

    engine: str
    form: str
    is_for_size: bool = False


def picked(options: Options, default: str) -> Picked:
    """Return the engine and the format.

    Args:
        options: the options.
        default: the format for results one by one where none is asked for.

    Raises:
        UsageError: the options do not go together.
    """
    if options.no is not None and not _parquet(options):
        raise UsageError(say("usage.not-applicable.text"))
    form = options.form or _by_name(options.output)
    engine = options.engine or _suggested(options, form)
    if engine is None and _is_large(options):
        return Picked(POLARS, options.form or default, is_for_size=True)
    if engine in {None, PYTHON}:
        _refuse_for_tables(options, form)
        return Picked(PYTHON, options.form or default)
    if form is not None and form not in TABLE_FORMS:
        forms = ", ".join(TABLE_FORMS)
        raise UsageError(say("usage.engine.format", engine=str(engine), form=form, forms=forms))
    if options.trace:
        raise UsageError(say("usage.engine.trace", engine=str(engine)))
    return Picked(str(engine), form or "csv")


def _by_name(output: str | None) -> str | None:
    return None if output in CONSOLE else _FORMS.get(Path(str(output)).suffix.lower())


def _suggested(options: Options, form: str | None) -> str | None:
    """Return the engine that options and files ask for without naming it, or `None`."""
    if form == PARQUET or options.keep or options.places is not None:
        return POLARS
    is_table = form in TABLE_FORMS and not options.trace
    return POLARS if is_table and _parquet(options) else None


def _is_large(options: Options) -> bool:
    """Return whether a file is large, and all that is asked for can be had from an engine."""
    if options.form not in TABLE_FORMS or options.trace or not is_installed(POLARS):
        return False
    files = [Path(name) for name in options.inputs if Path(name).is_file()]
    return (
        len(files) == len(options.inputs)
        and any(path.stat().st_size > LARGE * _MEGABYTE for path in files)
        and all(is_readable(str(path), options.kind, options.encoding) for path in files)
    )


def _refuse_for_tables(options: Options, form: str | None) -> None:
    """Refuse what only engines for tables can do."""
    named = {
        "--keep": bool(options.keep),
        "--places": options.places is not None,
    }
    for name, is_given in named.items():
        if is_given:
            raise UsageError(say("usage.engine.only", name=name))
    if form == PARQUET:
        raise UsageError(say("usage.engine.parquet"))


def _parquet(options: Options) -> bool:
    return any(kind_of(name, options.kind) == PARQUET for name in options.inputs)

# SPDX-License-Identifier: MIT
"""Records of a Parquet file: a row is a record, a column is a field."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from shnor_rules.errors import InputError
from shnor_rules.findings import Finding, Place
from shnor_rules.inputs.given import Given, Places, field_key
from shnor_rules.inputs.table import place_in_table
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

KIND: Final = "parquet"

_ROWS_AT_ONCE: Final = 10_000


def refuse_without_library() -> None:
    """Refuse to read Parquet where the library that can is not installed.

    Raises:
        InputError: it is not.
    """
    if find_spec("polars") is None:
        raise InputError(say("inputs.parquet"))


def read_parquet(path: str, file: BinaryIO) -> Iterator[Given | Finding]:
    """Yield the records of a Parquet file, read a few thousand at a time.

    Args:
        path: what to call the file in findings.
        file: its bytes.
    """
    # Imported here: who reads no Parquet does without the library.
    polars = import_module("polars")
    count = 0
    file.seek(0)
    try:
        table = polars.scan_parquet(file)
        names = table.collect_schema().names()
        for batch in table.collect_batches(chunk_size=_ROWS_AT_ONCE, maintain_order=True):
            for record in batch.iter_rows(named=True):
                count += 1
                places = Places(partial(_places, path, names, count))
                yield Given(record, place_in_table(path, count), places)
    except polars.exceptions.PolarsError:
        yield Finding(say("unreadable-file.parquet"), Place(path=path))
        return
    if not count:
        yield Finding(say("no-records"), Place(path=path))


def _places(path: str, names: Sequence[str], row: int) -> dict[str, Place]:
    return {
        field_key(name): place_in_table(path, row, column=number, heading=name)
        for number, name in enumerate(names, start=1)
    }

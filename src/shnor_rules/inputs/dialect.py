# SPDX-License-Identifier: MIT
"""How a table is written, told by its beginning: for readers that are faster and less patient."""

from __future__ import annotations

import codecs
import io
import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.errors import InputError
from shnor_rules.inputs.encoding import is_known
from shnor_rules.inputs.kinds import kind_by_name
from shnor_rules.inputs.table import MOST_CHARACTERS, Table, read_table
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from pathlib import Path

    from shnor_rules.findings import Finding

_BEGINNING: Final = 4 * MOST_CHARACTERS
"""How many bytes are looked at; no header is longer."""

_LONE_RETURN: Final = re.compile("\r(?!\n|\\Z)")


@frozen
class Dialect:
    """How a table in UTF-8 is written.

    Attributes:
        columns: the names of its columns.
        delimiter: what parts them.
        above: how many lines stand above the first record.
    """

    columns: tuple[str, ...]
    delimiter: str
    above: int


def dialect_of(path: Path, kind: str | None, encoding: str | None) -> Dialect | Finding | Message:
    """Return how a table is written, a fault of its header, or why only a patient reader can go on.

    Args:
        path: the file.
        kind: `csv` or `tsv`, or `None` where the name tells.
        encoding: the encoding that the caller asked for.

    Raises:
        OSError: the file cannot be read.
        InputError: the encoding is unknown.
    """
    if encoding is not None and not is_known(encoding):
        raise InputError(say("inputs.encoding", encoding=encoding))
    with path.open("rb") as file:
        head = file.read(_BEGINNING)
    text = _decoded(head) if _may_be_utf8(head, encoding) else None
    if text is None or "\0" in text:
        return say("table-file.encoding")
    if _LONE_RETURN.search(text):
        return say("table-file.line-ends")
    known = kind or ("tsv" if kind_by_name(path.name) == "tsv" else "csv")
    table = read_table(str(path), io.StringIO(text, newline=None), known)
    if not isinstance(table, Table):
        return table[0]
    if table.width > len(table.columns):
        return say("table-file.width")
    return Dialect(table.columns, table.delimiter, table.below - 1)


def _may_be_utf8(head: bytes, encoding: str | None) -> bool:
    if encoding is not None:
        return codecs.lookup(encoding).name in {"utf-8", "utf-8-sig"}
    return not head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))


def _decoded(head: bytes) -> str | None:
    try:
        # The last character may be cut through.
        return codecs.getincrementaldecoder("utf-8-sig")("strict").decode(head)
    except UnicodeDecodeError:
        return None

# SPDX-License-Identifier: MIT
"""The top of a table: comments, `sep=`, what parts the columns and what they are called."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from shnor_rules.inputs.lines import TooLongError
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.inputs.lines import Lines

_DELIMITERS: Final = (";", ",", "\t")
_TOLD: Final = re.compile(r'"?sep=(?P<sign>[^"]*)"?')
_QUOTED: Final = re.compile(r'"[^"]*(?:"|\Z)')
_UNSEEN: Final = re.compile("[\ufeff\u200b]")


def find_delimiter(lines: Lines, kind: str) -> str | Message:
    """Return the delimiter of a table, or why it is unclear; the header is read next.

    What stands in front of the header is passed over: blank lines, comments that begin with `#`,
    and the line `sep=;` with which Excel tells the delimiter.
    """
    told = None
    while (line := _next_line(lines)) is not None:
        match = _TOLD.fullmatch(line.rstrip("\n"))
        if match is not None and told is None:
            told = match["sign"]
            if told not in _DELIMITERS:
                return say("ambiguous-delimiter.line", sign=told)
        elif line.strip() and not line.startswith("#"):
            lines.give_back(0)
            return told or _delimiter_of(line, kind)
    return told or _DELIMITERS[0]


def _next_line(lines: Lines) -> str | None:
    lines.begin()
    try:
        return next(lines, None)
    except TooLongError:
        # The header is read again as a row, where its length is reported.
        return lines.row[-1]


def _delimiter_of(header: str, kind: str) -> str | Message:
    if kind == "tsv":
        return "\t"
    bare = _QUOTED.sub("", header)
    ranked = sorted(_DELIMITERS, key=bare.count, reverse=True)
    first, second = (bare.count(sign) for sign in ranked[:2])
    if first == second and first:
        return say("ambiguous-delimiter")
    return ranked[0]


def column_names(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the columns, without what cannot be seen and the nameless at the end."""
    names = [" ".join(_UNSEEN.sub("", cell).split()) for cell in cells]
    while names and not names[-1]:
        names.pop()
    return tuple(unicodedata.normalize("NFC", name) for name in names)


def column_faults(names: Sequence[str]) -> Iterator[tuple[int, Message]]:
    """Yield what is wrong with the names of columns, with the number of the column."""
    first: dict[str, int] = {}
    for number, name in enumerate(names, start=1):
        if not name:
            yield number, say("unnamed-column", number=number)
        elif name in first:
            message = say("repeated-column", name=name, first=first[name], number=number)
            yield number, message
        else:
            first[name] = number

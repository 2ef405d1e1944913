# SPDX-License-Identifier: MIT
"""Corrections that are certain: which characters of a source text to put in place of which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.findings.place import Source

_QUOTES: Final = ("", '"', "'")


@frozen
class Edit:
    """Characters of a source text and what belongs in their place.

    Attributes:
        start: the offset of the first character, from 0.
        end: the offset after the last one; `start` where something is only put in.
        text: what belongs there.
    """

    start: int
    end: int
    text: str


@frozen
class Fix:
    """A correction of one finding, made as a whole or not at all.

    Attributes:
        edits: what it changes, in the order of places; no two overlap.
    """

    edits: tuple[Edit, ...]


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with `edits` made, which are in the order of places and do not overlap."""
    parts = []
    reached = 0
    for edit in edits:
        parts += [text[reached : edit.start], edit.text]
        reached = edit.end
    return "".join((*parts, text[reached:]))


def rewriting(source: Source, span: tuple[int, int], old: str, new: str) -> Fix | None:
    """Return the fix that writes `new` for the text `old` at `span`, its quotes kept.

    Return `None` where `old` is not written there character for character, so that there is no
    telling which characters to change.
    """
    start, end = span
    written = source.text[start:end]
    for quote in _QUOTES:
        if written == f"{quote}{old}{quote}":
            start += len(quote)
            return Fix((Edit(start, start + len(old), new),))
    return None


def quoting(source: Source, start: int, end: int) -> Fix | None:
    """Return the fix that puts what is written from `start` to `end` in double quotes.

    Return `None` where quotes would change it: it is on several lines, or has quotes or a
    backslash in it.
    """
    written = source.text[start:end]
    if not written or not written.isprintable() or '"' in written or "\\" in written:
        return None
    return Fix((Edit(start, start, '"'), Edit(end, end, '"')))

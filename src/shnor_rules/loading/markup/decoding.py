# SPDX-License-Identifier: MIT
"""Bytes of a file to its text: UTF-8 and UTF-16; old Cyrillic code pages with a finding."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final

from shnor_rules.findings import Finding, Place, Source
from shnor_rules.messages import say

if TYPE_CHECKING:
    from pathlib import Path

    from shnor_rules.messages import Message

LIMIT: Final = 2_000_000
"""How many bytes a file may have; the longest known ruleset has less than a twentieth of it."""

_MARKED: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CODE_PAGES: Final = {"cp1251": "Windows-1251", "cp866": "DOS-866", "koi8-r": "KOI8-R"}
_FREQUENT: Final = frozenset("оеаинтсрвл")
_WEIGHT: Final = 6
"""How much more a frequent letter tells of a code page than that a letter is small."""

_TWO_BYTES: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_REPLACEMENT: Final = "\ufffd"


def read_source(
    path: Path | str, data: bytes, *, limit: int = LIMIT
) -> tuple[Source | None, tuple[Finding, ...]]:
    """Return the text of a file and what is wrong with its encoding.

    A byte order mark is dropped. A file in an old Cyrillic code page, or with a few broken bytes,
    is an error, but its text is returned all the same, so that its other faults can be shown.

    Args:
        path: what to call the file in findings.
        data: its bytes.
        limit: how many bytes are read at most.

    Returns:
        The text, or `None` where there is no telling what it says, and the findings.
    """
    name = str(path)
    if len(data) > limit:
        message = say("too-complex.bytes", limit=_kilobytes(limit))
        return None, (Finding(message, Place(path=name)),)
    text = _strictly(data)
    if text is None:
        return _guessed(name, data)
    if "\0" in text:
        return None, (Finding(say("encoding.not-text"), Place(path=name)),)
    return Source(name, text), ()


def _strictly(data: bytes) -> str | None:
    encoding = next((codec for mark, codec in _MARKED if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _guessed(name: str, data: bytes) -> tuple[Source | None, tuple[Finding, ...]]:
    page = max(_CODE_PAGES, key=lambda codec: _russian(data.decode(codec, errors="replace")))
    text = data.decode(page, errors="replace")
    if "\0" in text or not _russian(text) or data.startswith(_TWO_BYTES):
        return None, (Finding(say("encoding.not-text"), Place(path=name)),)
    broken = data.decode("utf-8", errors="replace").removeprefix("\ufeff")
    if 2 * broken.count(_REPLACEMENT) < sum(not character.isascii() for character in broken):
        source = Source(name, broken)
        return source, (_at_first(source, _REPLACEMENT, say("encoding.damaged")),)
    source = Source(name, text)
    first = next(character for character in text if not character.isascii())
    return source, (_at_first(source, first, say("encoding.guessed", page=_CODE_PAGES[page])),)


def _russian(text: str) -> int:
    """Return how much `text` looks like Russian: frequent letters, small ones before capitals."""
    return sum(
        letter.islower() + _WEIGHT * (letter.lower() in _FREQUENT)
        for letter in text
        if "а" <= letter.lower() <= "я"
    )


def _at_first(source: Source, character: str, message: Message) -> Finding:
    offset = source.text.index(character)
    return Finding(message, source.place(offset, offset + 1))


def _kilobytes(size: int) -> int:
    return -(-size // 1000)

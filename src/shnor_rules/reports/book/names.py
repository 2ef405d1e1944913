# SPDX-License-Identifier: MIT
"""Names of sheets as Excel takes them: at most 31 characters, each once, without its own signs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST: Final = 31
"""The longest name of a sheet, in the units that Excel counts (UTF-16)."""

_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff\ufffe\uffff]")
_COLON: Final = re.compile(r"(?<=\w):\s+")
_RESERVED: Final = frozenset({"history"})
_CUT: Final = "…"


def sheet_names(titles: Iterable[str], *, unnamed: str) -> tuple[str, ...]:
    """Return a name for each sheet, in order; case does not tell two names apart.

    Args:
        titles: what the sheets are called, of any length.
        unnamed: what a sheet is called of whose title nothing is left.
    """
    names: list[str] = []
    taken = set(_RESERVED)
    for title in titles:
        plain = _FORBIDDEN.sub(" ", _COLON.sub(" – ", title))
        words = " ".join(plain.split()).strip("' ") or unnamed
        name, times = _cut(words, MOST), 1
        while name.casefold() in taken:
            times += 1
            ending = f" ({times})"
            name = _cut(words, MOST - len(ending)) + ending
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _cut(text: str, most: int) -> str:
    """Return a text of at most so many units; what is cut ends at a word where it can."""
    if _units(text) <= most:
        return text
    text = text.encode("utf-16-le")[: 2 * (most - len(_CUT))].decode("utf-16-le", "ignore")
    start, _, last = text.rpartition(" ")
    kept = start if len(last) < most // 3 and start else text
    return kept.rstrip(" '.,;–-") + _CUT


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2

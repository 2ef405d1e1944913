# SPDX-License-Identifier: MIT
"""How wide a text is, without any font at hand, and how it is broken into lines."""

from __future__ import annotations

from typing import Final

from shnor_rules.reports.drawing.markup import SIZE
from shnor_rules.reports.visible import visible

_NARROW: Final = frozenset(" \u00a0.,:;!|'()[]{}/-iIjltfr°·")
_WIDE: Final = frozenset("mwMWшщжюыфмЖШЩЮЫФМДОQGOСHНNПРУАБВГЕЗИКЛТХЦЧЭЯ@%№—…∞")
_WIDEST: Final = frozenset("mMWшщжюЖШЩЮЫФ@№—…")

_SHARES: Final = (0.36, 0.6, 0.76, 0.94)
"""The widths of the four kinds of letters in parts of their size, a little more than in Arial."""

CUT: Final = "…"


def width(text: str, size: float = SIZE) -> float:
    """Return about how wide `text` is, rather more than less."""
    return size * sum(_SHARES[_kind(character)] for character in visible(text))


def lines(text: str, most: float, size: float = SIZE) -> list[str]:
    """Return `text` in lines of at most this width, broken between words where that is possible."""
    found = [""]
    for word in text.split():
        longer = f"{found[-1]} {word}".strip()
        if width(longer, size) <= most:
            found[-1] = longer
            continue
        pieces = list(_pieces(word, most, size))
        found += pieces if found[-1] else []
        found = found if found[-1] else [*found[:-1], *pieces]
    return found


def shortened(text: str, most: float, size: float = SIZE) -> str:
    """Return `text`, cut off and marked where it is wider than `most`."""
    if width(text, size) <= most:
        return text
    while text and width(text + CUT, size) > most:
        text = text[:-1]
    return text.rstrip() + CUT


def _pieces(word: str, most: float, size: float) -> list[str]:
    pieces = [""]
    for character in word:
        if pieces[-1] and width(pieces[-1] + character, size) > most:
            pieces.append("")
        pieces[-1] += character
    return pieces


def _kind(character: str) -> int:
    if character in _WIDEST:
        return 3
    if character in _WIDE:
        return 2
    return 0 if character in _NARROW else 1

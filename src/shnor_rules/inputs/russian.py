# SPDX-License-Identifier: MIT
"""How much a text looks like Russian: by its letters, how frequent they are and what is beside."""

from __future__ import annotations

import re
from typing import Final

_LETTERS: Final = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
_COUNTS: Final = (
    1097, 845, 801, 735, 670, 626, 547, 473, 454, 440, 349, 321, 298, 281, 262, 201, 190,
    174, 170, 165, 159, 144, 121, 97, 94, 73, 64, 48, 36, 32, 26, 4, 4,
)  # fmt: skip
_FREQUENCIES: Final = dict(zip(_LETTERS, _COUNTS, strict=True))
"""How often a letter occurs among ten thousand of a Russian text."""

_MARKS: Final = frozenset("«»„“”‘’–—…№°§\u00a0")
_ODD: Final = re.compile("[A-Za-z][а-яё]|[а-яё][A-Za-z]|[а-яё][А-ЯЁ]")
"""Letters that do not stand beside each other: of two alphabets, or a capital inside a word."""

_LEAST_KNOWN: Final = 0.95
_MOST_ODD: Final = 0.05
_LEAST_FREQUENT: Final = 200
_LEAST_OF_MANY: Final = 420
_MANY: Final = 100
"""From how many letters on the mean tells Russian (near 560) from its letters mixed up."""


def likeness(text: str) -> float:
    """Return how much `text` looks like Russian: the mean frequency of its letters.

    Zero is no Russian: too many signs that Russian has no use for, letters in a wrong company, or
    hardly a frequent one. Signs of ASCII do not count.
    """
    signs = [sign for sign in text if not sign.isascii()]
    known = [_FREQUENCIES[sign.lower()] for sign in signs if sign.lower() in _FREQUENCIES]
    marks = sum(sign in _MARKS for sign in signs)
    if not known or len(known) + marks < _LEAST_KNOWN * len(signs):
        return 0
    if len(_ODD.findall(text)) > _MOST_ODD * len(known):
        return 0
    mean = sum(known) / len(known)
    least = _LEAST_FREQUENT if len(known) < _MANY else _LEAST_OF_MANY
    return mean if mean >= least else 0

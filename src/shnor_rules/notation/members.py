# SPDX-License-Identifier: MIT
"""Members of value sets: numbers, and words as the orders print them."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from typing import Final, TypeAlias

from shnor_rules.findings.nearest import mixed_alphabet
from shnor_rules.notation.numbers import guess_number, read_number
from shnor_rules.notation.slips import Fault

Member: TypeAlias = Fraction | str

_WORD: Final = re.compile(r"[^\W\d_](?:[^\W_]|[ №«»().+&%–—-])*")
_NO_WORD_SYMBOL: Final = re.compile(r"[^\w\s№«»().+&%–—\u0300-\u036f-]|_")
# Begins with a letter and yet is a number with a slip, never a word.
_LIKE_A_NUMBER: Final = re.compile(r"[oOоО][0-9oOоО.,]*|inf|infinity|nan", re.IGNORECASE)

# One value among others, and yet the words of an interval: `{не менее 0}`, `{целое}`.
_LIKE_AN_INTERVAL: Final = re.compile(
    r"целое|любое"
    r"|(?:целое )?(?:от|до|с|(?:не )?(?:менее|более|меньше|больше|ниже|выше)|свыше) "
    r"[-\u2212]?[0-9][0-9., ]*(?:до [-\u2212]?[0-9][0-9.,]*)?(?: ?%)?",
    re.IGNORECASE,
)


def distinct(member: Member) -> Member:
    """Return what two members must not have in common: the number, or the word in small letters."""
    return member.casefold() if isinstance(member, str) else member


def read_member(text: str) -> Member | Fault:
    """Return the member that `text`, which has no outer spaces, names, or its first fault."""
    if not text:
        return Fault("malformed-set.gap", 0, 0)
    if not _is_word(text):
        return read_number(text)
    word = unicodedata.normalize("NFC", " ".join(text.split()))
    if mixed_alphabet(word):
        return Fault("malformed-set.alphabet", 0, len(text))
    if _LIKE_AN_INTERVAL.fullmatch(word):
        return Fault("malformed-set.interval", 0, len(text))
    if _WORD.fullmatch(word):
        return word
    symbol = _NO_WORD_SYMBOL.search(text)
    return Fault("malformed-set.symbol", *(symbol.span() if symbol else (0, len(text))))


def guess_member(text: str) -> Member | None:
    """Return the member that was probably meant by a malformed `text`, or `None`."""
    if not _is_word(text):
        return guess_number(text)
    found = read_member(text)
    return None if isinstance(found, Fault) else found


def _is_word(text: str) -> bool:
    return text[:1].isalpha() and _LIKE_A_NUMBER.fullmatch(text) is None

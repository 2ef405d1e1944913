# SPDX-License-Identifier: MIT
"""Which known name somebody meant: look-alike letters, the wrong keyboard layout, misspellings."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import islice
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import frozen

from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

LEAST_RATIO: Final = 0.6
"""From which likeness on a name is worth suggesting."""

LONGEST: Final = 100
"""Longer texts are compared for equality only: likeness takes quadratic time."""

_ALIKE: Final = {
    **dict(zip("АВЕКМНОРСТУХЁІЅЈ", "ABEKMHOPCTYXËISJ", strict=True)),
    **dict(zip("аекорсухёіѕј", "aekopcyxëisj", strict=True)),
}
"""Cyrillic letters that look like Latin ones; capitals have more of them."""

_DIGITS: Final = {"З": "3", "з": "3", "O": "0", "o": "0"}
"""Letters that look like digits, the Cyrillic «О» being folded to the Latin one before."""

_TO_LATIN: Final = str.maketrans(_ALIKE)
_TO_CYRILLIC: Final = str.maketrans({latin: cyrillic for cyrillic, latin in _ALIKE.items()})
_TO_DIGITS: Final = str.maketrans(_DIGITS)

_RUSSIAN_KEYS: Final = "йцукенгшщзхъфывапролджэячсмитьбюё"
_ENGLISH_KEYS: Final = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_KEYBOARDS: Final = (
    str.maketrans(dict(zip(_RUSSIAN_KEYS, _ENGLISH_KEYS, strict=True))),
    str.maketrans(dict(zip(_ENGLISH_KEYS, _RUSSIAN_KEYS, strict=True))),
)

_WORD: Final = re.compile(r"[^\W_]+")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")

Why: TypeAlias = Literal["near", "look-alike", "layout", "case"]
"""How a written name differs from the known one."""


@frozen
class Suggestion:
    """A known name that was meant, probably.

    Attributes:
        name: the known name.
        why: how the written one differs: by letters that look the same, by the keyboard layout, by
            capital and small letters, or in some other way (`near`).
    """

    name: str
    why: Why


@frozen
class LookAlike:
    """A letter in place of one that looks the same.

    Attributes:
        written: the letter that is written.
        meant: the letter or digit that it looks like.
    """

    written: str
    meant: str


@frozen
class MixedWord:
    """A word in two alphabets that could be written in one.

    Attributes:
        word: the word.
        start: where it begins in the text that was searched.
        corrected: the same word in one alphabet.
        letters: what `corrected` changes.
        certain: whether no other alphabet could spell the word.
    """

    word: str
    start: int
    corrected: str
    letters: tuple[LookAlike, ...]
    certain: bool = True


MOST_CANDIDATES: Final = 1000
"""Names that are compared with a wrong one; more would make a hostile file slow."""


def nearest(name: str, candidates: Iterable[str]) -> Suggestion | None:
    """Return the candidate that `name` was probably meant to be, or `None`.

    Args:
        name: what is written.
        candidates: the known names; of several equally near the first is taken.
    """
    known = [each for each in islice(dict.fromkeys(candidates), MOST_CANDIDATES) if each != name]
    as_long = [each for each in known if len(each) == len(name)]
    for why, same in _SAME:
        for candidate in as_long:
            if same(name, candidate):
                return Suggestion(candidate, why)
    return _most_alike(name, known)


def is_same(name: str, candidate: str) -> bool:
    """Return whether `name` is another name and yet the same for the one who types it."""
    return (
        name != candidate
        and len(name) == len(candidate)
        and any(same(name, candidate) for _, same in _SAME)
    )


def alphabets(text: str) -> frozenset[str]:
    """Return in which of the alphabets, `cyrillic` and `latin`, `text` has letters."""
    patterns = {"cyrillic": _CYRILLIC, "latin": _LATIN}
    return frozenset(name for name, pattern in patterns.items() if pattern.search(text))


def look_alike_letters(name: str, candidate: str) -> tuple[LookAlike, ...]:
    """Return the letters of `name` that only look like those of `candidate`, each pair once."""
    if len(name) != len(candidate):
        return ()
    pairs = dict.fromkeys(zip(name, candidate, strict=True))
    return tuple(
        LookAlike(written, meant)
        for written, meant in pairs
        if written.casefold() != meant.casefold() and _folded(written) == _folded(meant)
    )


def mixed_alphabet(text: str) -> MixedWord | None:
    """Return the first word of `text` that mixes Cyrillic and Latin letters which look the same.

    Words are parted by anything but letters and digits, so that «класс 5A» and `балл_ege` are no
    mixtures; neither is a word that no single alphabet can spell.
    """
    for match in _WORD.finditer(text):
        word = match.group()
        if _CYRILLIC.search(word) and _LATIN.search(word):
            spellings = _in_one_alphabet(word)
            if spellings:
                corrected = min(spellings, key=lambda spelling: _changes(word, spelling))
                letters = look_alike_letters(word, corrected)
                certain = len(spellings) == 1
                return MixedWord(word, match.start(), corrected, letters, certain)
    return None


def describe(letters: tuple[LookAlike, ...]) -> Message:
    """Return «русская «а» вместо латинской «a»» for each of `letters`, of which there is one."""
    first, *rest = letters
    message = say(f"letter.{_kind(first)}", written=first.written, meant=first.meant)
    if not rest:
        return message
    return say("letter.more", first=message, rest=describe(tuple(rest)))


def look_of(text: str) -> str:
    """Return how a text looks: equal for texts that differ in look-alikes, capitals or ё only."""
    return _plain(text)


def _shape(text: str) -> str:
    """Return `text` with one character for all that look the same."""
    return text.translate(_TO_LATIN).translate(_TO_DIGITS)


def _folded(text: str) -> str:
    return _shape(text).casefold()


def _plain(text: str) -> str:
    """Return the shape of `text` in capitals: some letters look alike only there, and ё is е."""
    return _shape(text.upper().replace("Ё", "Е"))


def _same_shape(name: str, candidate: str) -> bool:
    return _shape(name) == _shape(candidate)


def _same_letters(name: str, candidate: str) -> bool:
    return name.casefold() == candidate.casefold()


def _same_keys(name: str, candidate: str) -> bool:
    typed, meant = name.casefold(), candidate.casefold()
    return any(typed.translate(keyboard) == meant for keyboard in _KEYBOARDS)


def _same_folded(name: str, candidate: str) -> bool:
    return _folded(name) == _folded(candidate)


_SAME: Final[tuple[tuple[Why, Callable[[str, str], bool]], ...]] = (
    ("look-alike", _same_shape),
    ("case", _same_letters),
    ("layout", _same_keys),
    ("look-alike", _same_folded),
)
"""How names can be the same for the one who types, the surest first."""


def _most_alike(name: str, known: Iterable[str]) -> Suggestion | None:
    if len(name) > LONGEST:
        return None
    matcher = SequenceMatcher(b=_plain(name), autojunk=False)
    best, highest = None, LEAST_RATIO
    for candidate in known:
        matcher.set_seq1(_plain(candidate))
        ratio = matcher.ratio() if matcher.real_quick_ratio() >= highest else 0.0
        if ratio > highest or (best is None and ratio == highest):
            best, highest = candidate, ratio
    return None if best is None else Suggestion(best, "near")


def _in_one_alphabet(word: str) -> list[str]:
    """Return `word` in every alphabet that can spell it."""
    latin, cyrillic = word.translate(_TO_LATIN), word.translate(_TO_CYRILLIC)
    spellings = []
    if not _CYRILLIC.search(latin):
        spellings.append(latin)
    if not _LATIN.search(cyrillic):
        spellings.append(cyrillic)
    return spellings


def _changes(word: str, spelling: str) -> int:
    return sum(old != new for old, new in zip(word, spelling, strict=True))


def _kind(letter: LookAlike) -> str:
    if letter.meant.isdigit():
        return "letter-for-digit"
    if letter.written.isdigit():
        return "digit-for-letter"
    return "russian" if _CYRILLIC.match(letter.written) else "latin"

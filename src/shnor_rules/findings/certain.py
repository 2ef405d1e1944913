# SPDX-License-Identifier: MIT
"""Which known name somebody meant for certain: where two could be meant, none is."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from shnor_rules.findings.nearest import LONGEST, MOST_CANDIDATES, alphabets, is_same

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

_PAIR: Final = 2

SHORTEST: Final = 4
"""Between shorter names one letter is no slip: «П1» is not «П2»."""


def surely_same(name: str, candidates: Iterable[str]) -> str | None:
    """Return the one candidate that only looks other than `name`, or `None`.

    It has letters that look the same, other capitals, or the letters of the same keys.
    """
    return _only(name, candidates, is_same)


def surely_named(name: str, names: Iterable[str], *, common: Container[str] = ()) -> str | None:
    """Return the one of the names of a file that `name` is in the wrong alphabet, or `None`.

    Whoever wrote the file chose the names, so that the slip may lie where the name is given as well
    as where it is used. It lies where two alphabets are mixed, or else in the one that fewer of
    the other names are written in.

    Args:
        name: what is written.
        names: the names that are given in the file.
        common: names that every file has, which tell nothing of its alphabet.
    """
    known = tuple(islice(dict.fromkeys(names), MOST_CANDIDATES + 1))
    meant = surely_same(name, known)
    if meant is None:
        return None
    written, given = alphabets(name), alphabets(meant)
    if written == given or len(given) > 1:
        return None
    others = [alphabets(each) for each in known if each != meant and each not in common]
    is_mixed = len(written) > 1
    return meant if is_mixed or others.count(given) > others.count(written) else None


def surely_meant(name: str, candidates: Iterable[str]) -> str | None:
    """Return the one candidate that is `name` but for looks or for one slip, or `None`."""
    return _only(name, candidates, _is_near)


def is_one_slip(name: str, candidate: str) -> bool:
    """Return whether one slip of the hand makes `name` of `candidate`.

    A slip is a character too many, too few or of another kind, or two neighbours that changed
    places; a digit is never a slip.
    """
    if min(len(name), len(candidate)) < SHORTEST or name == candidate:
        return False
    start = _common(name, candidate)
    left, right = name[start:], candidate[start:]
    end = _common(left[::-1], right[::-1])
    left, right = left[: len(left) - end], right[: len(right) - end]
    if any(character.isdigit() for character in left + right):
        return False
    return max(len(left), len(right)) == 1 or (len(left) == _PAIR and left == right[::-1])


def _is_near(name: str, candidate: str) -> bool:
    return is_same(name, candidate) or is_one_slip(name, candidate)


def _common(one: str, other: str) -> int:
    """Return how many characters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    shorter = min(len(one), len(other))
    return next((index for index, (left, right) in pairs if left != right), shorter)


def _only(name: str, candidates: Iterable[str], meets: Callable[[str, str], bool]) -> str | None:
    known = tuple(islice(dict.fromkeys(candidates), MOST_CANDIDATES + 1))
    if len(name) > LONGEST or len(known) > MOST_CANDIDATES:
        return None
    found = tuple(islice((each for each in known if meets(name, each)), 2))
    return found[0] if len(found) == 1 else None

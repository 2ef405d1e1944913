# SPDX-License-Identifier: MIT
"""A value that is not there, and why: «нет», no answer, or nothing that can be computed."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterable


class Absence(Enum):
    """Why a value is not there; the later ones win where several meet."""

    # That of `Enum` is a function of Python, and these are looked up all the time.
    __hash__ = object.__hash__

    NOT_APPLICABLE = "not-applicable"
    """The answer «нет»: the indicator is taken out of the sum and out of N."""

    UNDEFINED = "undefined"
    """Nothing can be computed, as in a division by zero."""

    MISSING = "missing"
    """No answer was given."""


_STRENGTH = {kind: strength for strength, kind in enumerate(Absence)}


@frozen
class Absent:
    """A value that is not there.

    Attributes:
        kind: why in general.
        reason: why in words.
        names: the inputs that it comes from.
        left_out: whether an aggregating function leaves it out instead of becoming absent itself.
    """

    kind: Absence
    reason: Message
    names: frozenset[str] = field(default=frozenset())
    left_out: bool = False

    def leaving_out(self) -> Absent:
        """Return the same absence, to be left out by aggregating functions."""
        return evolve(self, left_out=True)

    def forbidding(self) -> Absent:
        """Return the same absence, to be left out by nothing."""
        return evolve(self, left_out=False)


def not_applicable(name: str, word: str = "нет") -> Absent:
    """Return the absence of an answer «нет» to `name`."""
    reason = say("absent.not-applicable", name=name, word=word)
    return Absent(Absence.NOT_APPLICABLE, reason, frozenset({name}), left_out=True)


def missing(name: str, reason: Message | None = None) -> Absent:
    """Return the absence of any answer to `name`, with the reason where one was given."""
    said = say("absent.missing", name=name) if reason is None else reason
    return Absent(Absence.MISSING, said, frozenset({name}))


def undefined(reason: Message) -> Absent:
    """Return the absence of a value that cannot be computed."""
    return Absent(Absence.UNDEFINED, reason)


def nothing_to_share(name: str, whole: str) -> Absent:
    """Return the absence of a share `name` whose whole, which is called `whole`, is nothing."""
    return undefined(say("absent.share", name=name, whole=whole))


def strongest(absences: Iterable[Absent]) -> Absent:
    """Return the one absence that several together amount to: the strongest kind, all its names.

    It is left out only if each of them is: one that forbids a result forbids it in any company.
    """
    ranked = sorted(absences, key=lambda absent: _STRENGTH[absent.kind], reverse=True)
    kind = ranked[0].kind
    same = [absent for absent in ranked if absent.kind is kind]
    names = frozenset().union(*(absent.names for absent in same))
    reason = same[0].reason
    if len(names) > 1 and kind is not Absence.UNDEFINED:
        reason = say(f"absent.{kind.value}.several", names=", ".join(sorted(names, key=_natural)))
    return Absent(kind, reason, names, left_out=all(absent.left_out for absent in ranked))


def _natural(name: str) -> tuple[tuple[bool, str | int], ...]:
    parts: list[tuple[bool, str | int]] = []
    word = ""
    for character in name:
        if character.isdecimal() == word.isdecimal() and word:
            word += character
        else:
            if word:
                parts.append((word.isdecimal(), int(word) if word.isdecimal() else word))
            word = character
    parts.append((word.isdecimal(), int(word) if word.isdecimal() else word))
    return tuple(parts)

# SPDX-License-Identifier: MIT
"""Value sets as the orders print them: `{0; 1; 2; нет}`, `[0; 2]`, `целое не менее 0`."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from shnor_rules.notation.intervals import (
    EVERYTHING,
    Interval,
    format_interval,
    guess_interval,
    read_interval,
)
from shnor_rules.notation.members import Member, distinct, guess_member, read_member
from shnor_rules.notation.numbers import format_number
from shnor_rules.notation.refusal import Grammar
from shnor_rules.notation.slips import Fault, cured, diagnose
from shnor_rules.notation.value_set_slips import VALUE_SET_SLIPS

if TYPE_CHECKING:
    from collections.abc import Iterator

_WHOLE: Final = "целое"
_WHOLE_RANGE: Final = re.compile(rf"{_WHOLE}\b\s*", re.IGNORECASE)


def _checked(members: tuple[Member, ...]) -> None:
    if not members:
        message = "a value set has at least one member"
        raise ValueError(message)
    if len({distinct(member) for member in members}) < len(members):
        message = "the members of a value set differ"
        raise ValueError(message)
    for member in members:
        if isinstance(member, str) and read_member(member) != member:
            message = f"not a word of a value set: {member!r}"
            raise ValueError(message)


@frozen
class Enumeration:
    """The values that may be answered, one by one.

    Attributes:
        members: numbers and words, in the printed order.
        trailing_separator: whether the text has a semicolon after the last member.

    Raises:
        ValueError: there are no members, two are equal, or a word has no notation.
    """

    members: tuple[Member, ...]
    trailing_separator: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse what has no notation."""
        _checked(self.members)

    @property
    def numbers(self) -> tuple[Fraction, ...]:
        """The members that are numbers."""
        return tuple(member for member in self.members if isinstance(member, Fraction))

    @property
    def words(self) -> tuple[str, ...]:
        """The members that are words."""
        return tuple(member for member in self.members if isinstance(member, str))

    def __contains__(self, value: Member) -> bool:
        """Whether `value` is a member."""
        return value in self.members

    def __str__(self) -> str:
        """Return the value set in the notation of the orders."""
        return format_value_set(self)


@frozen
class Range:
    """The numbers of an interval that may be answered.

    Attributes:
        interval: where they lie.
        whole: whether only whole numbers may be answered.
    """

    interval: Interval
    whole: bool = False

    @property
    def numbers(self) -> None:
        """No list: the numbers are not counted out."""
        return None

    @property
    def words(self) -> tuple[str, ...]:
        """No words."""
        return ()

    def __contains__(self, value: Member) -> bool:
        """Whether `value` is a number that may be answered; a word never is."""
        if isinstance(value, str):
            return False
        return value in self.interval and (value.denominator == 1 or not self.whole)

    def __str__(self) -> str:
        """Return the value set in the notation of the orders."""
        return format_value_set(self)


ValueSet: TypeAlias = Enumeration | Range
"""What may be answered; both kinds have `in`, `numbers`, `words` and `str`."""


def parse_value_set(text: str) -> ValueSet:
    """Return the value set that `text` names.

    Members stand in braces, set apart by semicolons; one after the last member is tolerated and
    kept. A word begins with a letter. A range is an interval, or `целое` before one for whole
    numbers only.

    Raises:
        NotationError: the text is no value set, or a member stands in it twice.
    """
    return _GRAMMAR.parse(text)


def format_value_set(value_set: ValueSet) -> str:
    """Return `value_set` in the notation of the orders."""
    if isinstance(value_set, Enumeration):
        members = "; ".join(
            member if isinstance(member, str) else format_number(member)
            for member in value_set.members
        )
        return f"{{{members}; }}" if value_set.trailing_separator else f"{{{members}}}"
    if not value_set.whole:
        return format_interval(value_set.interval)
    if value_set.interval == EVERYTHING:
        return _WHOLE
    return f"{_WHOLE} {format_interval(value_set.interval)}"


def _read_value_set(text: str) -> ValueSet | Fault:
    found: ValueSet | Fault = _read_members(text) if _in_braces(text) else _read_range(text)
    if not isinstance(found, Fault):
        return found
    return diagnose(text, VALUE_SET_SLIPS) or found


def _guess_value_set(text: str) -> ValueSet | None:
    text = cured(text, VALUE_SET_SLIPS)
    if _in_braces(text):
        return _guess_members(text)
    whole = _WHOLE_RANGE.match(text)
    rest = text[whole.end() :] if whole else text
    interval = EVERYTHING if whole and not rest else guess_interval(rest)
    return None if interval is None else Range(interval, whole=whole is not None)


def _read_range(text: str) -> Range | Fault:
    whole = _WHOLE_RANGE.match(text)
    start = whole.end() if whole else 0
    found = EVERYTHING if whole and start == len(text) else read_interval(text[start:])
    if not isinstance(found, Fault):
        return Range(found, whole=whole is not None)
    if guess_interval(text[start:]) is None:
        return Fault("malformed-set.other", 0, len(text))
    return found.moved(start)


def _read_members(text: str) -> Enumeration | Fault:
    *pieces, last = _pieces(text)
    trailing = bool(pieces) and not last[0]
    members: dict[Member, Member] = {}
    for piece, start in pieces if trailing else [*pieces, last]:
        member = read_member(piece)
        if isinstance(member, Fault):
            return member.moved(start)
        if distinct(member) in members:
            return Fault("malformed-set.repeated", start, start + len(piece))
        members[distinct(member)] = member
    return Enumeration(tuple(members.values()), trailing_separator=trailing)


def _guess_members(text: str) -> Enumeration | None:
    members: dict[Member, Member] = {}
    for piece, _ in _pieces(text):
        if not piece:
            continue
        member = guess_member(piece)
        if member is None or (distinct(member) in members and read_member(piece) != member):
            return None
        members.setdefault(distinct(member), member)
    return Enumeration(tuple(members.values())) if members else None


def _in_braces(text: str) -> bool:
    return text.startswith("{") and text.endswith("}")


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    """Yield what stands between the semicolons of a set in braces, and where it begins."""
    start = 1
    for piece in text[1:-1].split(";"):
        yield piece.strip(), start + len(piece) - len(piece.lstrip())
        start += len(piece) + 1


_GRAMMAR: Final[Grammar[ValueSet]] = Grammar(
    "set", _read_value_set, _guess_value_set, format_value_set
)

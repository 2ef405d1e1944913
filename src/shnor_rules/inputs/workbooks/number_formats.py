# SPDX-License-Identifier: MIT
"""What a number format makes of a number: what the person sees who typed it."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache
from typing import Final

from attrs import frozen

_LITERAL: Final = re.compile(r'"[^"]*"?|\\.?|_.?|\*.?')
"""Signs that a format shows as they are, leaves room for, or fills a cell with."""

_BRACKETS: Final = re.compile(r"\[[^\]]*\]?")
_CONDITION: Final = re.compile(r"\[(<=|>=|<>|<|>|=)(-?[0-9]+(?:\.[0-9]+)?)\]")
_BETWEEN: Final = re.compile(r'("[^"]*"?|\\.?|\[[^\]]*\]?)|;')
_DIGITS: Final = frozenset("0#?")
_WHOLE: Final = ("general", "@")
"""Formats that show a number with all its digits."""

_UNCERTAIN: Final = frozenset("/eE")
"""Fractions and powers of ten: what is shown has another form, and is not compared."""

_NOTHING: Final = re.compile(r"[^\w%@]*")
"""What a section is without signs that show a number, or that may do so in another language."""

_MINUS: Final = re.compile("[-\u2212(]")
_MOST_KNOWN: Final = 1_000
_EXACT: Final = Context(prec=1_000)
_POSITIVE, _NEGATIVE, _ZERO = range(3)


@frozen
class Look:
    """What is seen of a number.

    Attributes:
        is_seen: whether any number is seen at all; where not, a word or nothing is.
        is_percentage: whether the number is shown a hundred times as large, with a sign.
        has_sign: whether the number is shown as it is with a percent sign behind it.
        number: the number that is seen, without the percent sign; `None` where it is not certain.
    """

    is_seen: bool = True
    is_percentage: bool = False
    has_sign: bool = False
    number: Decimal | None = None


@frozen
class _Section:
    """A part of a format: how numbers of one sign are shown."""

    text: str

    @property
    def bare(self) -> str:
        """The section without what it only shows."""
        return _BRACKETS.sub("", _LITERAL.sub("", self.text))

    def look(self, value: Decimal, *, is_own: bool) -> Look:
        """Return what is seen of a number; one that has a section of its own loses its minus."""
        bare = self.bare
        is_percentage = "%" in bare
        has_sign = not is_percentage and "%" in self.text
        if _DIGITS.isdisjoint(bare):
            is_whole = bare.strip().lower() in _WHOLE
            is_seen = not _NOTHING.fullmatch(bare)
            return Look(is_seen, is_percentage, has_sign, value if is_whole else None)
        if not _UNCERTAIN.isdisjoint(bare):
            return Look(is_percentage=is_percentage, has_sign=has_sign)
        number = _rounded(value, bare)
        if is_own and not _MINUS.search(self.text):
            number = number.copy_abs()
        # Of a nought, only the sign `0` shows anything.
        return Look(bool(number) or "0" in bare, is_percentage, has_sign, number)


@lru_cache(_MOST_KNOWN)
def look_of_number(value: Decimal, form: str) -> Look:
    """Return what is seen of a number.

    Args:
        value: the number.
        form: its number format, as Excel has it; empty for the general one.
    """
    if not form:
        return Look(number=value)
    sections = _sections(form)
    conditions = [_CONDITION.search(each.text) for each in sections]
    if any(conditions):
        for section, condition in zip(sections, conditions, strict=True):
            if condition is None or _holds(value, condition[1], Decimal(condition[2])):
                return section.look(value, is_own=False)
        return Look()
    at = _POSITIVE if value > 0 else _NEGATIVE if value < 0 else _ZERO
    # What has no section of its own is shown by the first one.
    own = at if at < min(len(sections), _ZERO + 1) else _POSITIVE
    return sections[own].look(value, is_own=own == _NEGATIVE)


@lru_cache(_MOST_KNOWN)
def _sections(form: str) -> tuple[_Section, ...]:
    return tuple(map(_Section, _BETWEEN.sub(lambda found: found[1] or "\0", form).split("\0")))


def _rounded(value: Decimal, bare: str) -> Decimal:
    """Return a number as it is shown, short of its sign of percent."""
    whole, _, part = bare.partition(".")
    digits = bare.rstrip("% ")
    thousands = len(digits) - len(digits.rstrip(","))
    if not part:
        whole = whole.rstrip("% ").rstrip(",")
    shift = 2 * bare.count("%") - 3 * thousands
    places = sum(sign in _DIGITS for sign in part)
    shifted = value.scaleb(shift, _EXACT)
    return shifted.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, _EXACT)


def _holds(value: Decimal, sign: str, bound: Decimal) -> bool:
    return {
        "<": value < bound,
        "<=": value <= bound,
        ">": value > bound,
        ">=": value >= bound,
        "=": value == bound,
        "<>": value != bound,
    }[sign]

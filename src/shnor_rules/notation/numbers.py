# SPDX-License-Identifier: MIT
"""Exact numbers as people write them: `0,3`, `1 000,5`, `-2`, `1/3`."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from shnor_rules.notation.number_slips import NUMBER_SLIPS
from shnor_rules.notation.refusal import Grammar
from shnor_rules.notation.slips import Fault, cured, diagnose

MOST_DIGITS: Final = 60
"""The most digits of a number, and of either side of a fraction bar."""

_NUMBER: Final = re.compile(
    "(?P<minus>[-\u2212])?"
    "(?:(?P<part>0|[1-9][0-9]*)/(?P<of>[1-9][0-9]*)"
    "|(?P<whole>[1-9][0-9]{0,2}(?:[ \u00a0\u202f][0-9]{3})+|0|[1-9][0-9]*)"
    "(?:[.,](?P<decimals>[0-9]+))?)"
)


def parse_number(text: str) -> Fraction:
    """Return the exact value of a number: `0,3` and `0.3` are three tenths, `1/3` is a third.

    Thousands may be set apart by a space (also a non-breaking one); outer spaces do not count.

    Raises:
        NotationError: the text is not such a number, or it has more than 60 digits.
    """
    return _GRAMMAR.parse(text)


def read_number(text: str) -> Fraction | Fault:
    """Return the value of `text`, which has no outer spaces, or its first fault."""
    match = _NUMBER.fullmatch(text)
    if match is None:
        return diagnose(text, NUMBER_SLIPS) or Fault("malformed-number.other", 0, len(text))
    sign = -1 if match["minus"] else 1
    if match["of"]:
        if max(len(match["part"]), len(match["of"])) > MOST_DIGITS:
            return Fault("malformed-number.digits", 0, len(text))
        return Fraction(sign * int(match["part"]), int(match["of"]))
    decimals = match["decimals"] or ""
    digits = "".join(filter(str.isdigit, match["whole"])) + decimals
    if len(digits) > MOST_DIGITS:
        return Fault("malformed-number.digits", 0, len(text))
    return Fraction(sign * int(digits), 10 ** len(decimals))


def guess_number(text: str) -> Fraction | None:
    """Return the number that was probably meant by a malformed `text`, or `None`."""
    found = read_number(cured(text, NUMBER_SLIPS))
    return None if isinstance(found, Fault) else found


def format_number(value: Fraction) -> str:
    """Return the exact text of `value`: `0,3`, or `1/3` where no decimal would be exact.

    A decimal of more than 60 digits is printed as a fraction too.
    """
    places = _places(value.denominator)
    if places is None:
        return str(value)
    digits = str(abs(value.numerator) * 10**places // value.denominator).zfill(places + 1)
    if len(digits) > MOST_DIGITS:
        return str(value)
    return _decimal(value, digits, places)


def format_decimal(value: Fraction, *, places: int = 4) -> str:
    """Return `value` for people, with at most `places` decimals.

    What does not fit is cut off, not rounded, and the cut shows as `0,3333…`: a value just below
    a bound never looks like the bound.
    """
    scaled = abs(value) * 10**places
    digits = str(scaled.numerator // scaled.denominator).zfill(places + 1)
    if scaled.denominator != 1:
        return f"{_decimal(value, digits, places)}…"
    exact = _decimal(value, digits, places)
    return exact.rstrip("0").rstrip(",") if places else exact


def _decimal(value: Fraction, digits: str, places: int) -> str:
    minus = "-" if value < 0 else ""
    point = len(digits) - places
    return f"{minus}{digits[:point]},{digits[point:]}" if places else f"{minus}{digits}"


def _places(denominator: int) -> int | None:
    """Return how many decimals are exact, or `None` where no printable number of them is."""
    for places in range(MOST_DIGITS):
        if 10**places % denominator == 0:
            return places
    return None


_GRAMMAR: Final = Grammar("number", read_number, guess_number, format_number)

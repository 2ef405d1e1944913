# SPDX-License-Identifier: MIT
"""One answer: from what a caller gives to an exact number or a word of the value set."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from numbers import Rational
from typing import TYPE_CHECKING, Final

from shnor_rules.errors import NotationError
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import Message, say
from shnor_rules.notation import ValueSet, parse_number

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_BITS: Final = 256
"""Numbers of more bits are refused: no order counts so far, and the work stays bounded."""

MOST_SHOWN: Final = 60


def is_blank(value: object) -> bool:
    """Return whether nothing was answered: no value, or text without a letter."""
    return value is None or (isinstance(value, str) and not value.strip())


def shown(value: object) -> str:
    """Return what was answered, short enough for a message."""
    if isinstance(value, int) and value.bit_length() > MOST_BITS:
        return "..."
    try:
        text = value if isinstance(value, str) else repr(value)
    except Exception:  # noqa: BLE001  (a foreign object may raise anything when it is printed)
        text = type(value).__name__
    text = " ".join(text.split())
    return text if len(text) <= MOST_SHOWN else f"{text[: MOST_SHOWN - 3]}..."


def as_number(value: object) -> Fraction | Message:
    """Return the exact number that was given, or why it is none."""
    if isinstance(value, bool):
        return say("boolean-answer", value="да" if value else "нет")
    if isinstance(value, str):
        try:
            return parse_number(value.strip())
        except NotationError:
            return say("not-a-number", value=shown(value))
    if isinstance(value, float):
        if not (math.isfinite(value) and value.is_integer()):
            return say("inexact-number", value=shown(value))
        value = int(value)
    # The exponent decides the size before anything is expanded.
    if isinstance(value, Decimal) and value.is_finite() and abs(value.adjusted()) <= MOST_SHOWN:
        value = Fraction(value)
    return _rational(value)


def _rational(value: object) -> Fraction | Message:
    if isinstance(value, Decimal):
        return say("number-too-long", value=shown(str(value)))
    if not isinstance(value, Rational):
        return say("not-a-number", value=shown(value))
    number = Fraction(int(value.numerator), int(value.denominator))
    if max(number.numerator.bit_length(), number.denominator.bit_length()) > MOST_BITS:
        return say("number-too-long", value=shown(value))
    return number


def as_member(
    value: object, values: ValueSet, labels: Mapping[Fraction, str]
) -> Fraction | str | Message:
    """Return the member of the value set that was given, or why there is none.

    A number, a label (`высокий`) and a word of the set (`нет`) are understood; capital letters and
    surrounding spaces do not matter.
    """
    if isinstance(value, str):
        text = fold(value)
        for number, label in labels.items():
            if fold(label) == text:
                return number
        for word in values.words:
            if fold(word) == text:
                return word
    number_or_fault = as_number(value)
    if isinstance(number_or_fault, Message):
        if number_or_fault.key != "not-a-number":
            return number_or_fault
        return _no_member(value, values, labels)
    if number_or_fault in values:
        return number_or_fault
    return say("value-outside-set", value=shown(value), values=str(values))


def _no_member(value: object, values: ValueSet, labels: Mapping[Fraction, str]) -> Message:
    text = shown(value)
    names = {fold(name): name for name in (*labels.values(), *values.words)}
    if fold(text) == "нет":
        return say("value-outside-set.no", values=str(values))
    near = nearest(fold(text), names) if isinstance(value, str) else None
    if near is not None:
        return say("value-outside-set.near", value=text, near=names[near.name], values=str(values))
    return say("value-outside-set", value=text, values=str(values))


def fold(text: str) -> str:
    """Return `text` without what does not matter in an answer: case, ё, surplus spaces."""
    return " ".join(text.split()).casefold().replace("ё", "е")

# SPDX-License-Identifier: MIT
"""One answer: from what a caller gives to an exact number or a word of the value set."""

from __future__ import annotations

import math
from datetime import date
from decimal import Decimal
from fractions import Fraction
from numbers import Rational
from typing import TYPE_CHECKING, Final

from shnor_rules.errors import NotationError
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import Message, say
from shnor_rules.notation import Range, ValueSet, format_number, parse_number

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_BITS: Final = 256
"""Numbers of more bits are refused: no order counts so far, and the work stays bounded."""

MOST_DIGITS: Final = 60
"""A decimal of more digits is refused, as it is in a text."""

MOST_SHOWN: Final = 60

_PERCENT: Final = "%"


def is_blank(value: object) -> bool:
    """Return whether nothing was answered: no value, or text without a letter."""
    return value is None or (isinstance(value, str) and not value.strip())


def shown(value: object) -> str:
    """Return what was answered in the notation of the orders, short enough for a message."""
    text = " ".join(_text_of(value).split())
    return text if len(text) <= MOST_SHOWN else f"{text[: MOST_SHOWN - 3]}..."


def _text_of(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, Decimal):
        return str(value).replace(".", ",")
    if isinstance(value, Rational) and not isinstance(value, bool):
        number = _rational(value)
        return "..." if isinstance(number, Message) else format_number(number)
    try:
        return repr(value)
    except Exception:  # noqa: BLE001  (a foreign object may raise anything when it is printed)
        return "..."


def as_text(value: object) -> str | Message:
    """Return the text that was given, a whole number or a day as text, or why there is none."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool):
        number = _rational(value)
        return number if isinstance(number, Message) else str(number)
    return say("not-text", value=shown(value))


def as_it_is(value: object) -> Fraction | str | Message:
    """Return the number or the text that was given, or why it is neither."""
    number = as_number(value)
    if isinstance(number, Message) and number.key == "not-a-number":
        return as_text(value)
    return number


def without_unit(value: object, unit: str | None) -> object:
    """Return what was given without a percent sign that only repeats the unit."""
    if unit != _PERCENT or not isinstance(value, str):
        return value
    return value.strip().removesuffix(_PERCENT)


def as_number(value: object) -> Fraction | Message:
    """Return the exact number that was given, or why it is none."""
    match value:
        case bool():
            return say("boolean-answer", value="да" if value else "нет")
        case str():
            return _written(value)
        case float():
            return _float(value)
        case Decimal():
            return _decimal(value)
        case int() | Rational():
            return _rational(value)
    return say("not-a-number", value=shown(value))


def _written(value: str) -> Fraction | Message:
    try:
        return parse_number(value)
    except NotationError:
        return say("not-a-number", value=shown(value))


def _float(value: float) -> Fraction | Message:
    if not math.isfinite(value):
        return say("not-a-number", value=shown(value))
    if not value.is_integer():
        return say("inexact-number", value=shown(value))
    return _rational(int(value))


def _decimal(value: Decimal) -> Fraction | Message:
    if not value.is_finite():
        return say("not-a-number", value=shown(value))
    # The exponent decides the size before anything is expanded.
    if abs(value.adjusted()) > MOST_DIGITS or len(value.as_tuple().digits) > MOST_DIGITS:
        return say("number-too-long", value=shown(value))
    return Fraction(value)


def _rational(value: int | Rational) -> Fraction | Message:
    number = Fraction(int(value.numerator), int(value.denominator))
    if max(number.numerator.bit_length(), number.denominator.bit_length()) > MOST_BITS:
        return say("number-too-long", value="...")
    return number


def as_member(
    value: object,
    values: ValueSet,
    labels: Mapping[Fraction, str],
    *,
    absent: str | None = None,
) -> Fraction | str | Message:
    """Return the member of the value set that was given, or why there is none.

    A number, a label (`высокий`) and a word of the set (`нет`) are understood; capital letters and
    surrounding spaces do not matter.

    Args:
        value: what was given.
        values: the value set.
        labels: what its numbers are called.
        absent: the word for «not applicable», for a message to tell: it need not be in the set.
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
        return _no_member(value, values, labels, absent)
    if number_or_fault in values:
        return number_or_fault
    return outside(value, values)


def outside(value: object, values: ValueSet) -> Message:
    """Return that a value is not in the value set."""
    key = "value-outside-set.range" if isinstance(values, Range) else "value-outside-set"
    return say(key, value=shown(value), values=str(values))


def _no_member(
    value: object, values: ValueSet, labels: Mapping[Fraction, str], absent: str | None
) -> Message:
    text = shown(value)
    words = values.words if absent is None else (*values.words, absent)
    names = {fold(name): name for name in (*labels.values(), *words)}
    if fold(text) == "нет" and absent is not None:
        return say("value-outside-set.no.word", values=str(values), word=absent)
    if fold(text) == "нет":
        return say("value-outside-set.no", values=str(values))
    near = nearest(fold(text), names) if isinstance(value, str) else None
    if near is not None:
        return say("value-outside-set.near", value=text, near=names[near.name], values=str(values))
    return outside(value, values)


def fold(text: str) -> str:
    """Return `text` without what does not matter in an answer: case, ё, surplus spaces."""
    return " ".join(text.split()).casefold().replace("ё", "е")

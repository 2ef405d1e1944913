# SPDX-License-Identifier: MIT
"""Scalars of a ruleset file read in the notation of the orders; a fault becomes a finding."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeVar, cast

from shnor_rules.errors import ExpressionError, NotationError
from shnor_rules.expressions import Expression, Fault, parse
from shnor_rules.messages import Message, say
from shnor_rules.model import Basis, Clause
from shnor_rules.notation import (
    Enumeration,
    Interval,
    ValueSet,
    parse_interval,
    parse_number,
    parse_value_set,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from fractions import Fraction

    from shnor_rules.loading.cursor import Cursor

T = TypeVar("T")
E = TypeVar("E", bound=Enum)


def number(cursor: Cursor | None) -> Fraction | None:
    """Return the number, or `None` where there is none or it is a finding."""
    return _notation(cursor, parse_number)


def interval(cursor: Cursor | None) -> Interval | None:
    """Return the interval, or `None` where there is none or it is a finding."""
    return _notation(cursor, parse_interval)


def value_set(cursor: Cursor | None) -> ValueSet | None:
    """Return the value set, or `None` where there is none or it is a finding."""
    values = _notation(cursor, parse_value_set)
    if cursor is not None and isinstance(values, Enumeration) and values.trailing_separator:
        cursor.report(say("trailing-separator", text=cursor.text))
    return values


def _notation(cursor: Cursor | None, parser: Callable[[str], T]) -> T | None:
    if cursor is None:
        return None
    try:
        return parser(cursor.text)
    except NotationError as error:
        cursor.report(cast("Message", error.message), cursor.place(error.start, error.end))
        return None


def key_number(key: str, cursor: Cursor) -> Fraction | None:
    """Return the number that the key of `cursor` writes, or `None` where it is a finding."""
    try:
        return parse_number(key)
    except NotationError as error:
        cursor.report(cast("Message", error.message), cursor.key_place())
        return None


def formula(cursor: Cursor | None) -> Expression | None:
    """Return the formula, or `None` where there is none or it has findings."""
    if cursor is None:
        return None
    try:
        return parse(cursor.text)
    except ExpressionError as error:
        for fault in error.findings:
            report_fault(cursor, cast("Fault", fault))
        return None


def is_name(text: str) -> bool:
    """Return whether a formula can call a value `text`."""
    try:
        return parse(text).names == (text,)
    except ExpressionError:
        return False


def report_fault(cursor: Cursor, fault: Fault) -> None:
    """Add a finding for a fault inside the formula at `cursor`."""
    cursor.report(fault.message, cursor.place(fault.at.start, fault.at.end))


def choice(cursor: Cursor | None, kind: type[E], default: E) -> E:
    """Return the member of `kind` that is written, or `default`; the schema knows no other."""
    if cursor is None:
        return default
    return next((member for member in kind if member.value == cursor.text), default)


def flag(cursor: Cursor | None, *, default: bool) -> bool:
    """Return the truth value that is written, or `default`."""
    return default if cursor is None else cursor.value is True


def basis(cursor: Cursor | None) -> Basis:
    """Return what a fact rests on; without a word, on the text."""
    return choice(cursor, Basis, Basis.TEXT)


def clause(cursor: Cursor, document: str) -> Clause | None:
    """Return the clause that a mapping with `place` and `quote` cites, or `None`."""
    place, quote = cursor.string("place"), cursor.string("quote")
    return None if place is None and quote is None else Clause(document, place, quote)

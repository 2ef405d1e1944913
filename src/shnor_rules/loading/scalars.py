# SPDX-License-Identifier: MIT
"""Scalars of a ruleset file read in the notation of the orders; a fault becomes a finding."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final, TypeVar, cast

from shnor_rules.errors import ExpressionError, NotationError
from shnor_rules.expressions import Expression, Fault, parse
from shnor_rules.expressions.mending import corrections as corrections_of_formula
from shnor_rules.findings import Edit
from shnor_rules.messages import say
from shnor_rules.model import Basis, Clause, Direction
from shnor_rules.notation import (
    Deadline,
    Enumeration,
    Interval,
    Planned,
    ValueSet,
    parse_deadline,
    parse_interval,
    parse_number,
    parse_planned,
    parse_value_set,
)
from shnor_rules.notation.mending import corrections as corrections_of_notation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from fractions import Fraction

    from shnor_rules.loading.cursor import Cursor

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

_MOST_FINDINGS: Final = 100
"""Beyond, no formula is corrected: in a file that is wrong throughout trying would take long."""


def number(cursor: Cursor | None) -> Fraction | None:
    """Return the number, or `None` where there is none or it is a finding."""
    return _notation(cursor, parse_number)


def interval(cursor: Cursor | None) -> Interval | None:
    """Return the interval, or `None` where there is none or it is a finding."""
    return _notation(cursor, parse_interval)


def deadline(cursor: Cursor | None) -> Deadline | None:
    """Return the deadline, or `None` where there is none or it is a finding."""
    return _notation(cursor, parse_deadline)


def planned(cursor: Cursor | None) -> Planned | None:
    """Return the planned value, or `None` where there is none or it is a finding."""
    return _notation(cursor, parse_planned)


def value_set(cursor: Cursor | None) -> ValueSet | None:
    """Return the value set, or `None` where there is none or it is a finding."""
    values = _notation(cursor, parse_value_set)
    if cursor is not None and isinstance(values, Enumeration) and values.trailing_separator:
        fix = cursor.editing((_last_separator(cursor.text),))
        said = say("trailing-separator", text=cursor.text)
        cursor.report(said, content=cursor.text, fix=fix)
    return values


def _last_separator(text: str) -> Edit:
    """Return the edit that takes the last semicolon away, with the blanks that belong to it."""
    at = text.rindex(";")
    before, after = text[:at].rstrip(), text[at + 1 :]
    is_wide = text.lstrip()[1:2].isspace()
    blanks = 0 if is_wide else len(after) - len(after.lstrip())
    return Edit(len(before), at + 1 + blanks, "")


def _notation(cursor: Cursor | None, parser: Callable[[str], T]) -> T | None:
    if cursor is None:
        return None
    try:
        return parser(cursor.text)
    except NotationError as error:
        place = cursor.place(error.start, error.end)
        fix = cursor.editing(corrections_of_notation(cursor.text, parser))
        cursor.report(error.message, place, fix=fix)
        return None


def key_number(key: str, cursor: Cursor) -> Fraction | None:
    """Return the number that the key of `cursor` writes, or `None` where it is a finding."""
    try:
        return parse_number(key)
    except NotationError as error:
        cursor.report(error.message, cursor.key_place())
        return None


def formula(cursor: Cursor | None) -> Expression | None:
    """Return the formula, or `None` where there is none or it has findings."""
    if cursor is None:
        return None
    try:
        return parse(cursor.text)
    except ExpressionError as error:
        few = len(cursor.file.findings) <= _MOST_FINDINGS
        edits = corrections_of_formula(cursor.text) if few else ()
        for fault in error.findings:
            _report_fault(cursor, cast("Fault", fault), edits)
        return None


def is_name(text: str) -> bool:
    """Return whether a formula can call a value `text`."""
    try:
        return parse(text).names == (text,)
    except ExpressionError:
        return False


def _report_fault(cursor: Cursor, fault: Fault, edits: Iterable[Edit]) -> None:
    own = [edit for edit in edits if fault.at.start <= edit.start and edit.end <= fault.at.end]
    place = cursor.place(fault.at.start, fault.at.end)
    cursor.report(fault.message, place, fix=cursor.editing(own))


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


def direction(cursor: Cursor | None) -> Direction | None:
    """Return which way is better, or `None` where nothing is said of it."""
    return None if cursor is None else choice(cursor, Direction, Direction.HIGHER)


def clause(cursor: Cursor, document: str) -> Clause | None:
    """Return the clause that a mapping with `place` and `quote` cites, or `None`."""
    place, quote = cursor.string("place"), cursor.string("quote")
    return None if place is None and quote is None else Clause(document, place, quote)

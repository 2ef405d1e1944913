# SPDX-License-Identifier: MIT
"""What Excel lets people type in a column, and what it says of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.forms.layout_columns import Kind
from shnor_rules.forms.layout_names import cut
from shnor_rules.messages import say
from shnor_rules.notation.intervals import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from shnor_rules.forms.layout_columns import FieldColumn
    from shnor_rules.notation import Range

MOST_TITLE: Final = 32
MOST_TEXT: Final = 255
"""How long Excel lets the title and the text of a hint or of an error be."""

_NOTHING: Final = "…"

_FIRST_DAY: Final = date(1990, 1, 1)
_LAST_DAY: Final = date(2099, 12, 31)


def validation(column: FieldColumn, cell: str, source: str | None) -> dict[str, Any] | None:
    """Return the rule for the cells of a column as XlsxWriter takes it, or `None` without one.

    Args:
        column: the column.
        cell: the address of its first cell, without signs of the dollar.
        source: where the list of its values stands, as a formula; `None` where it has none.
    """
    rule = _rule(column, cell, source)
    if rule is None:
        return None
    return {
        **rule,
        "ignore_blank": True,
        "input_title": cut(column.name, MOST_TITLE),
        "input_message": hint(column),
        "error_title": say("form.wrong").render(),
        "error_message": _error(column),
        "error_type": "stop",
    }


def hint(column: FieldColumn) -> str:
    """Return what Excel shows beside a cell that is chosen: the values, with what they mean."""
    lines = list(_meanings(column))
    text = "\n".join(lines)
    if lines and len(text) <= MOST_TEXT:
        return text
    return _with_values("form.hint.long" if lines else "form.hint", column)


def _meanings(column: FieldColumn) -> Iterator[str]:
    if any(choice.label for choice in column.choices):
        for choice in column.choices:
            yield f"{choice.text} – {choice.label}" if choice.label else choice.text


def _allowed(column: FieldColumn) -> str:
    if column.kind is Kind.DATE:
        return say("form.a-day").render()
    return column.values or say("form.from-list").render()


def _error(column: FieldColumn) -> str:
    key = "form.wrong.list" if column.kind is Kind.CHOICE else "form.wrong.number"
    if column.kind is Kind.DATE:
        key = "form.wrong.day"
    return _with_values(key, column, name=column.name)


def _with_values(key: str, column: FieldColumn, **parameters: str) -> str:
    """Return a sentence with the values of a column, as many of them as there is room for."""
    room = MOST_TEXT - len(say(key, values="", **parameters).render())
    values = cut(_allowed(column), max(room, len(_NOTHING)))
    return cut(say(key, values=values, **parameters).render(), MOST_TEXT)


def _rule(column: FieldColumn, cell: str, source: str | None) -> dict[str, Any] | None:
    if source is not None:
        return {"validate": "list", "source": source}
    if column.kind is Kind.DATE:
        between = {"criteria": "between", "minimum": _FIRST_DAY, "maximum": _LAST_DAY}
        return {"validate": "date", **between}
    if column.kind is not Kind.NUMBER or column.range is None:
        return None
    return _number_rule(column.range, column.word, cell)


def _number_rule(allowed: Range, word: str | None, cell: str) -> dict[str, Any]:
    interval = allowed.interval
    is_closed = interval.low_closed and interval.high_closed
    if word is None and is_closed and interval.low is not None and interval.high is not None:
        return {
            "validate": "integer" if allowed.whole else "decimal",
            "criteria": "between",
            "minimum": _formula(interval.low),
            "maximum": _formula(interval.high),
        }
    return {"validate": "custom", "value": f"={_condition(allowed, word, cell)}"}


def _condition(allowed: Range, word: str | None, cell: str) -> str:
    """Return the formula that a cell must meet."""
    interval = allowed.interval
    tests = [f"ISNUMBER({cell})"]
    if interval != EVERYTHING:
        if interval.low is not None:
            tests.append(f"{cell}{'>=' if interval.low_closed else '>'}{_number(interval.low)}")
        if interval.high is not None:
            tests.append(f"{cell}{'<=' if interval.high_closed else '<'}{_number(interval.high)}")
    if allowed.whole:
        tests.append(f"INT({cell})={cell}")
    # Where the cell holds a word the other tests would be errors: they are not asked then.
    number = f"IF({tests[0]},AND({','.join(tests[1:])}))" if tests[1:] else tests[0]
    if word is None:
        return number
    quoted = word.replace('"', '""')
    return f'OR(TRIM({cell})="{quoted}",{number})'


def _formula(number: Fraction) -> str:
    return f"={_number(number)}"


def _number(number: Fraction) -> str:
    """Return a number as formulas have it: `3/10` is computed by Excel."""
    if number.denominator == 1:
        return str(number.numerator)
    return f"({number.numerator}/{number.denominator})"

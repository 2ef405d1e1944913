# SPDX-License-Identifier: MIT
"""One cell of a form: a number where it is one exactly, a day, or text that stays text."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from shnor_rules.evaluation.reading_answers import keep
from shnor_rules.evaluation.scalars import as_number, fold
from shnor_rules.forms.layout_columns import Kind
from shnor_rules.forms.writing_done import done
from shnor_rules.forms.writing_text import write_text
from shnor_rules.inputs.workbooks.known_fields import PERCENT
from shnor_rules.notation import format_number
from shnor_rules.notation.days import parse_day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.forms.layout_columns import FieldColumn

_MOST_DIGITS: Final = 15
"""So many digits of a decimal survive in a cell of Excel."""


def write_cell(page: Any, row: int, at: int, value: Fraction | date | str, look: Any) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Write a number as such, or as text where no cell can hold it exactly; text stays text."""
    if isinstance(value, Fraction) and _fits(value):
        # The only float: exact to the digits that are shown, and for people.
        done(page.write_number(row, at, float(value), look))
    elif isinstance(value, Fraction):
        write_text(page, row, at, format_number(value), look)
    elif isinstance(value, date):
        done(page.write_datetime(row, at, value, look))
    else:
        write_text(page, row, at, value, look)


@frozen
class Typing:
    """How answers are typed into a column.

    Attributes:
        column: the column.
    """

    column: FieldColumn
    _kept: dict[str, Fraction | date | str] = field(factory=dict, init=False, repr=False)

    def cell(self, value: object) -> Fraction | date | str:
        """Return an answer as a person would have typed it: what is no value as text."""
        if isinstance(value, date):
            return value if self.column.kind is Kind.DATE else value.isoformat()
        text = _text(value)
        if text not in self._kept:
            keep(self._kept, text, self._understood(text))
        return self._kept[text]

    def _understood(self, text: str) -> Fraction | date | str:
        if self.column.kind is Kind.TEXT:
            return text
        if self.column.kind is Kind.DATE:
            return parse_day(text.strip()) or text
        if self.column.kind is Kind.CHOICE and fold(text) in self._named:
            return self._named[fold(text)]
        number = as_number(text)
        is_known = self.column.kind is not Kind.CHOICE or number in self._named.values()
        if not isinstance(number, Fraction) or not is_known:
            return text
        # A plain number up to one among percentages would be asked about: 0,3 % or 30 %?
        return f"{format_number(number)}%" if self._is_unclear(number) else number

    def _is_unclear(self, number: Fraction) -> bool:
        column = self.column
        if column.kind is not Kind.NUMBER or column.unit != PERCENT or column.range is None:
            return False
        high = column.range.interval.high
        return 0 < number <= 1 and (high is None or high > 1)

    @cached_property
    def _named(self) -> Mapping[str, Fraction | str]:
        """The values by what they are called; a value goes before the label of another one."""
        choices = self.column.choices
        labels = {fold(choice.label): choice.value for choice in choices if choice.label}
        return labels | {fold(choice.text): choice.value for choice in choices}


def _fits(value: Fraction) -> bool:
    text = format_number(value)
    return "/" not in text and sum(map(str.isdecimal, text)) <= _MOST_DIGITS


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    number = as_number(value)
    if isinstance(number, Fraction):
        return format_number(number)
    # A float of a caller: its shortest decimal is what was meant.
    return str(value).replace(".", ",") if isinstance(value, float) else str(value)

# SPDX-License-Identifier: MIT
"""The forms in which one value may stand in a record: a number, a text, a label."""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from hypothesis import strategies as st

from shnor_rules.notation import Enumeration, format_number
from shnor_rules.testing.values import values

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from fractions import Fraction

    from hypothesis.strategies import DrawFn, SearchStrategy

    from shnor_rules.notation import ValueSet

Labels: TypeAlias = "Mapping[Fraction, str]"
Form: TypeAlias = "Callable[[Fraction, Labels, str], object]"
"""From a number, what the numbers are called and the unit to an answer that is understood."""

TEXT: Final[SearchStrategy[str]] = st.text(
    "абвгдеёжзиклмнопрстуфхцчшщьюяАБВabcXYZ«»№", min_size=1, max_size=12
)
"""Texts that are neither blank nor numbers."""


def shown(
    value: Fraction | str, form: Form, labels: Labels = MappingProxyType({}), unit: str = ""
) -> object:
    """Return a value in a form; a word stays as it is, apart from its case in some forms."""
    if isinstance(value, str):
        return f" {value.upper()}" if form is _labelled else value
    return form(value, labels, unit)


def shown_values(
    value_set: ValueSet, labels: Labels = MappingProxyType({}), unit: str = ""
) -> SearchStrategy[object]:
    """Return a strategy for the values of a set, in all their forms."""
    if isinstance(value_set, Enumeration):
        # One choice instead of two makes a smaller search for the simplest failing record.
        every = [shown(each, form, labels, unit) for form in FORMS for each in value_set.members]
        return st.sampled_from(every)
    return in_a_form(values(value_set), ANY_FORM, labels, unit)


# Of what `builds` makes, a failing test would print the call and not the answer.
@st.composite
def in_a_form(
    draw: DrawFn,
    numbers: SearchStrategy[Fraction | str],
    forms: SearchStrategy[Form],
    labels: Labels = MappingProxyType({}),
    unit: str = "",
) -> object:
    """Return values in one of some forms."""
    return shown(draw(numbers), draw(forms), labels, unit)


def _plain(number: Fraction, _: Labels, __: str) -> object:
    return int(number) if number.denominator == 1 else number


def _printed(number: Fraction, _: Labels, __: str) -> object:
    return format_number(number)


def _with_point(number: Fraction, _: Labels, unit: str) -> object:
    return format_number(number).replace(",", ".") + unit


def _decimal(number: Fraction, _: Labels, __: str) -> object:
    text = format_number(number)
    return number if "/" in text else Decimal(text.replace(",", "."))


def _labelled(number: Fraction, labels: Labels, _: str) -> object:
    return labels.get(number, number)


FORMS: Final[tuple[Form, ...]] = (_plain, _printed, _with_point, _decimal, _labelled)
"""Every form, the simplest first."""

ANY_FORM: Final[SearchStrategy[Form]] = st.sampled_from(FORMS)

NUMERAL_FORM: Final[SearchStrategy[Form]] = st.sampled_from(FORMS[:-1])
"""The forms in which a number stays a number."""

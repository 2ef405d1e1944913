# SPDX-License-Identifier: MIT
"""Single answers that are refused, each with the name of the finding that says why."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from hypothesis import strategies as st

from shnor_rules.evaluation.scalars import fold
from shnor_rules.notation import Range
from shnor_rules.testing.answering.forms import NUMERAL_FORM, in_a_form
from shnor_rules.testing.values import beside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import SearchStrategy

    from shnor_rules.model import Attribute, Indicator
    from shnor_rules.notation import ValueSet
    from shnor_rules.testing.answering.forms import Labels

Bad: TypeAlias = "tuple[str, SearchStrategy[object]]"
"""The name of a finding, and answers that have it."""

_WORDS: Final = ("нет", "не знаю", "1,2,3", "два", "—", "1e3", "0,5 балла")
_TOO_LONG: Final = (10**100, Decimal("1E+100"), Fraction(1, 10**100))
_NO_NUMBERS: Final = (math.nan, math.inf, Decimal("NaN"), b"1")
_STEPS: Final = (Fraction(1), Fraction(1, 2), Fraction(1, 1000))


def bad_attributes(attribute: Attribute) -> Iterator[Bad]:
    """Yield the answers to an attribute that are refused."""
    if attribute.values is not None:
        yield from bad_members(attribute.values)
        return
    yield "not-text", st.sampled_from((True, 0.5, *_NO_NUMBERS, [1]))
    yield "number-too-long", st.just(10**100)


def bad_scalars(indicator: Indicator) -> Iterator[Bad]:
    """Yield the bare answers to an indicator that are refused."""
    if indicator.is_free:
        yield from _bad_numbers()
        yield "not-text", st.sampled_from(_NO_NUMBERS)
        return
    unit = "%" if indicator.unit == "%" else ""
    no = indicator.not_applicable
    yield from bad_members(indicator.allowed, indicator.labels, unit=unit, absent=no)


def bad_members(
    values: ValueSet,
    labels: Labels = MappingProxyType({}),
    *,
    unit: str = "",
    absent: str | None = None,
) -> Iterator[Bad]:
    """Yield what is refused where a member of a value set is asked for.

    Args:
        values: the value set.
        labels: what its numbers are called.
        unit: the percent sign, where it may stand behind a number.
        absent: the word for «not applicable», which may be answered as well.
    """
    outside = list(outside_of(values))
    if outside:
        numbers = st.sampled_from(outside)
        yield "value-outside-set", in_a_form(numbers, NUMERAL_FORM, unit=unit)
    known = {fold(name) for name in (*labels.values(), *values.words, absent or "")}
    words = [word for word in _WORDS if fold(word) not in known]
    yield "value-outside-set", st.sampled_from((*words, *_NO_NUMBERS))
    yield from _bad_numbers()


def _bad_numbers() -> Iterator[Bad]:
    yield "boolean-answer", st.booleans()
    yield "inexact-number", st.integers(-100, 100).map(lambda number: number + 0.1)
    yield "number-too-long", st.sampled_from(_TOO_LONG)


def outside_of(values: ValueSet) -> Iterator[Fraction]:
    """Yield numbers just outside a value set, and between its members."""
    if isinstance(values, Range):
        found = {*beside(values.interval)}
        found |= {number + step for number in found for step in _STEPS}
    else:
        found = {number + step for number in values.numbers for step in _STEPS}
        found |= {number - step for number in values.numbers for step in _STEPS}
        found = found or {Fraction(), Fraction(1)}
    return (number for number in sorted(found) if number not in values)

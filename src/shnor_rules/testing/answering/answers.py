# SPDX-License-Identifier: MIT
"""Strategies for the answers to one indicator or attribute, in every form that is accepted."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

from hypothesis import strategies as st

from shnor_rules.expressions.settling import simplest
from shnor_rules.model.fields import ACT, LINK, PART, REASON, VALUE, WHOLE
from shnor_rules.notation import EVERYTHING, Interval, Range
from shnor_rules.testing.answering.forms import ANY_FORM, TEXT, shown, shown_values
from shnor_rules.testing.answering.rows import groups, item_rows, numbers_within

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hypothesis.strategies import SearchStrategy

    from shnor_rules.model import Attribute, Indicator, Monitoring
    from shnor_rules.notation import ValueSet
    from shnor_rules.testing.answering.forms import Form
    from shnor_rules.testing.answering.rows import Group, Row

Fields: TypeAlias = "dict[str, object]"
"""What one answer puts into a record: one key, or several dotted ones."""

Shape: TypeAlias = "Callable[[Indicator, list[object]], object]"
"""From the answers to the items of a row to how they stand in a record."""

Putting: TypeAlias = "Callable[[Indicator, object], Fields]"
"""From an answer to how it stands in a record."""

_FIRST_DAY: Final = date(2015, 1, 1)
_LAST_DAY: Final = date(2030, 12, 31)
_PERCENT: Final = Fraction(100)
_SHARES: Final = Interval(Fraction(), _PERCENT, low_closed=True, high_closed=True)
_MOST_COUNTED: Final = 400
_MOST_TIMES: Final = 5
_ANYTHING: Final = Range(EVERYTHING)


def attribute_answers(attribute: Attribute, *, is_date: bool = False) -> SearchStrategy[object]:
    """Return a strategy for the answers to an attribute.

    Args:
        attribute: the attribute.
        is_date: whether it holds the date of the facts.
    """
    if attribute.values is not None:
        return shown_values(attribute.values)
    if is_date:
        return st.dates(_FIRST_DAY, _LAST_DAY).map(lambda day: f"{day:%d.%m.%Y}")
    return TEXT


def plain_answer(values: ValueSet | None) -> object:
    """Return a simple answer of a value set; without one, a text that is a date as well."""
    if values is None:
        return f"{_FIRST_DAY:%d.%m.%Y}"
    return simplest(values.interval) if isinstance(values, Range) else values.members[0]


def indicator_answers(
    indicator: Indicator, sizes: SearchStrategy[int] | None = None
) -> SearchStrategy[Fields]:
    """Return a strategy for the answers to an indicator, in all their forms.

    Args:
        indicator: the indicator.
        sizes: how many rows a sample or a group has, and how many groups there are.
    """
    bare = bare_answers(indicator)
    plainly = bare.map(lambda answer: {indicator.id: answer})
    return st.one_of(plainly, *_composed(indicator, sizes), _supported(indicator, bare))


def bare_answers(indicator: Indicator) -> SearchStrategy[object]:
    """Return a strategy for answers that stand for the value itself."""
    unit = "%" if indicator.unit == "%" else ""
    told = shown_values(indicator.values or _ANYTHING, indicator.labels, unit)
    if indicator.is_free:
        return st.one_of(TEXT, told)
    no = indicator.not_applicable
    return told if no is None or no in indicator.allowed.words else st.one_of(told, st.just(no))


def _composed(
    indicator: Indicator, sizes: SearchStrategy[int] | None
) -> Iterator[SearchStrategy[Fields]]:
    """Yield strategies for answers from which the value is computed."""
    if indicator.sample is not None:
        found = groups(indicator, sizes)
        if found is not None:
            yield st.builds(
                partial(_sample, indicator), found, st.sampled_from((_listed, _by_item)), ANY_FORM
            )
    elif indicator.share is not None:
        yield st.builds(partial(_share, indicator), _counts(indicator), _PUTTING)
    elif indicator.items:
        rows = item_rows(indicator)
        if rows is not None:
            shapes = st.sampled_from((_listed, _by_item, _with_value))
            yield st.builds(partial(_items, indicator), rows, shapes, ANY_FORM, _PUTTING)


def _supported(indicator: Indicator, bare: SearchStrategy[object]) -> SearchStrategy[Fields]:
    """Return a strategy for answers with what may stand beside them."""
    has_evidence = indicator.evidence is not None or any(each.evidence for each in indicator.items)
    keys = (REASON, ACT, LINK) if has_evidence else (REASON,)
    return st.builds(
        lambda answer, key, text, put: put(indicator, {VALUE: answer, key: text}),
        bare,
        st.sampled_from(keys),
        TEXT,
        _PUTTING,
    )


def incomplete_answers(monitoring: Monitoring, name: str) -> SearchStrategy[Fields]:
    """Return a strategy for the lack of an answer: nothing, a blank, a part of the answer only."""
    lacking: list[Fields] = [{}, {name: None}, {name: " "}]
    indicator = next((each for each in monitoring.indicators if each.id == name), None)
    if indicator is not None:
        lacking.append({f"{name}.{REASON}": "болезнь"})
        if indicator.share is not None:
            lacking.append({f"{name}.{PART}": 1})
        if indicator.items and indicator.sample is None:
            lacking.append({name: [None] * len(indicator.items)})
        if indicator.sample is not None:
            lacking.append({name: [None]})
    return st.sampled_from(lacking)


def _counts(indicator: Indicator) -> SearchStrategy[tuple[int, int]]:
    """Return a strategy for the counts of a share: a part, and the whole it is of."""
    times = st.integers(1, _MOST_TIMES)
    percents = numbers_within(indicator.allowed, _SHARES)
    found = [] if percents is None else [st.builds(_counted, percents, times)]
    if indicator.allowed == Range(_SHARES):
        each = st.integers(1, _MOST_COUNTED)
        found.append(st.tuples(each, each).map(lambda pair: (min(pair), max(pair))))
    # Nothing of nothing is understood, whatever the printed set: there is no share then.
    return st.one_of(*found, st.just((0, 0)))


def _counted(percent: Fraction, times: int) -> tuple[int, int]:
    share = percent / _PERCENT
    return share.numerator * times, share.denominator * times


def _sample(indicator: Indicator, sample: Sequence[Group], shape: Shape, form: Form) -> Fields:
    rows = [[_row(indicator, row, shape, form) for row in group] for group in sample]
    if indicator.sample is None or indicator.sample.groups is None:
        return {indicator.id: rows[0]}
    if shape is _listed:
        return {indicator.id: rows}
    return {indicator.id: {f"группа {place}": group for place, group in enumerate(rows, start=1)}}


def _row(indicator: Indicator, row: Row, shape: Shape, form: Form) -> object:
    if not indicator.items:
        return shown(row[0], form, indicator.labels)
    return shape(indicator, _answered(indicator, row, form))


def _items(indicator: Indicator, row: Row, shape: Shape, form: Form, put: Putting) -> Fields:
    return put(indicator, shape(indicator, _answered(indicator, row, form)))


def _answered(indicator: Indicator, row: Row, form: Form) -> list[object]:
    return [
        shown(number, form, item.labels) for item, number in zip(indicator.items, row, strict=True)
    ]


def _share(indicator: Indicator, pair: tuple[int, int], put: Putting) -> Fields:
    part, whole = pair
    return put(indicator, {PART: part, WHOLE: whole})


def _at(indicator: Indicator, answer: object) -> Fields:
    return {indicator.id: answer}


def _dotted(indicator: Indicator, answer: object) -> Fields:
    """Return an answer field by field, as the columns of a table have it."""
    if not isinstance(answer, dict):
        return {indicator.id: answer}
    return {f"{indicator.id}.{key}": below for key, below in answer.items()}


_PUTTING: Final = st.sampled_from((_at, _dotted))


def _listed(_: Indicator, answers: list[object]) -> object:
    return answers


def _by_item(indicator: Indicator, answers: list[object]) -> object:
    return {item.id: answer for item, answer in zip(indicator.items, answers, strict=True)}


def _with_value(indicator: Indicator, answers: list[object]) -> object:
    """Return the answers as they stand where an item may have an act and a link of its own."""
    named = zip(indicator.items, answers, strict=True)
    return {
        item.id: {VALUE: answer} | ({} if item.evidence is None else {ACT: item.title})
        for item, answer in named
    }

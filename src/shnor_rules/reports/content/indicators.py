# SPDX-License-Identifier: MIT
"""What was answered to each indicator, over all records; percents are never averaged."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.dynamics.pairing import Era
from shnor_rules.analysis.dynamics.sums import sums
from shnor_rules.evaluation.answers import GIVEN
from shnor_rules.expressions.absent import Absence
from shnor_rules.notation import format_number
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.wording import listed, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shnor_rules.analysis.dynamics.sums import Added
    from shnor_rules.evaluation.answers import Answer
    from shnor_rules.model import Indicator
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.reviewed import Reviewed

_MOST_VALUES: Final = 12
"""How many different answers are counted one by one; more of them are measured values."""


def indicators_grid(reviewed: Reviewed, lang: str) -> Grid:
    """Return a row for each indicator: how many answers, which, and the share of all records."""
    added = _added(reviewed)
    has_means = any(each.sample is not None for each in reviewed.monitoring.indicators)
    kind = Kind.EXACT if has_means else Kind.NUMBER
    columns = [
        Column(text("column.indicator", lang)),
        Column(text("column.title", lang)),
        Column(text("column.answered", lang), Kind.COUNT, is_detail=True),
        Column(text("column.not-applicable", lang), Kind.COUNT, is_detail=True),
        Column(text("column.missing", lang), Kind.COUNT, is_detail=True),
        Column(text("column.values", lang)),
        Column(text("column.least", lang), kind, is_detail=True),
        Column(text("column.greatest", lang), kind, is_detail=True),
    ]
    if added:
        columns += [
            Column(text("column.part", lang), Kind.NUMBER),
            Column(text("column.whole", lang), Kind.NUMBER),
            Column(
                text("column.share", lang),
                Kind.EXACT,
                text("column.share.note", lang),
                is_share=True,
            ),
        ]
    rows = (
        Row((*_cells(each, reviewed, lang), *(_shares(added.get(each.id)) if added else ())))
        for each in reviewed.monitoring.indicators
    )
    title = text("indicators", lang)
    # Where there are levels, they are the result, and the answers tell how it came about; where
    # there are two periods, the dynamics have the shares of both.
    is_detail = reviewed.monitoring.scale is not None or reviewed.dynamics is not None
    return Grid("indicators", title, tuple(columns), tuple(rows), headed=2, is_detail=is_detail)


def _added(reviewed: Reviewed) -> Mapping[str, Added]:
    """Return the share of all records for each indicator that is one, from its counts.

    Records of several years have none: the same school would be counted twice.
    """
    if len(reviewed.years) > 1:
        return {}
    era = Era("", reviewed.entries)
    return {each.indicator.id: each.added[0] for each in sums((era,), ())}


def _shares(added: Added | None) -> tuple[Cell, ...]:
    if added is None or added.records == 0:
        return None, None, None
    return added.part, added.whole, added.value


def _cells(indicator: Indicator, reviewed: Reviewed, lang: str) -> tuple[Cell, ...]:
    answers = [
        result.answers[indicator.id]
        for _, result in reviewed.assessed
        if indicator.id in result.answers
    ]
    statuses = Counter(answer.status for answer in answers)
    given = [answer for answer in answers if answer.status == GIVEN]
    numbers = [answer.value for answer in given if isinstance(answer.value, Fraction)]
    without = statuses[Absence.NOT_APPLICABLE.value]
    return (
        indicator.id,
        indicator.title,
        len(given),
        without,
        len(reviewed.assessed) - len(given) - without,
        _values(given, lang),
        min(numbers, default=None),
        max(numbers, default=None),
    )


def _values(given: Sequence[Answer], lang: str) -> str | None:
    """Return how often each answer was given, from the smallest.

    Not of shares, nor of very many values: those are measured, and hardly two are equal.
    """
    counts = Counter(_value(answer) for answer in given)
    is_measured = any(answer.indicator.share is not None for answer in given)
    if not counts or is_measured or len(counts) > _MOST_VALUES:
        return None
    return listed(
        text("indicators.value", lang, value=_called(value, given), count=counts[value])
        for value in _ordered(counts)
    )


def _value(answer: Answer) -> Fraction | str:
    return answer.value if isinstance(answer.value, Fraction) else str(answer.value)


def _ordered(values: Iterable[Fraction | str]) -> list[Fraction | str]:
    found = list(values)
    numbers = sorted(value for value in found if isinstance(value, Fraction))
    return [*numbers, *sorted(value for value in found if isinstance(value, str))]


def _called(value: Fraction | str, given: Sequence[Answer]) -> str:
    """Return an answer with what the order calls it."""
    if isinstance(value, str):
        return value
    label = given[0].indicator.labels.get(value)
    number = format_number(value)
    return number if label is None else f"{number} ({label})"

# SPDX-License-Identifier: MIT
"""The values of an indicator are not what its items can come to.

An indicator with items is worth the sum of their answers, or the mean of such sums over a sample.
Where its value set ends lower, a record with all answers «да» is refused; where it ends higher, a
part of the scale is out of reach. Either an item is missing, or one too many was counted.

Look for the item, or mend the set. Where the document prints both, describe it in a remark that
accepts this finding, and offer readings.

По-русски: Значения показателя – не те, что складываются из его параметров.

Показатель с параметрами равен сумме ответов на них или среднему таких сумм по выборке. Если
множество значений кончается раньше, запись со всеми ответами «да» не будет принята; если позже,
часть шкалы недостижима. Либо пропущен параметр, либо посчитан лишний.

Найдите параметр или исправьте множество. Если в документе напечатано и то и другое, опишите это в
замечании, которое принимает эту находку, и предложите толкования.

Fails:

    indicators:
      П1:
        title: Первый показатель
        values: "{0; 1; 2; 3}"
        items: {1: {title: есть план}, 2: {title: есть отчёт}}
    total: {formula: П1, quote: "Σ = П № 1"}

Passes:

    indicators:
      П1:
        title: Первый показатель
        values: "{0; 1; 2}"
        items: {1: {title: есть план}, 2: {title: есть отчёт}}
    total: {formula: П1, quote: "Σ = П № 1"}
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.checks.showing import numbers_text
from shnor_rules.expressions.hull import add, hull, point
from shnor_rules.messages import say
from shnor_rules.notation import Enumeration, Range, format_number
from shnor_rules.proving.rows import item_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding
    from shnor_rules.model import Indicator
    from shnor_rules.notation import Interval, ValueSet


@frozen
class _Difference:
    """How the values of an indicator differ from the sums of its items.

    Attributes:
        where: `above` and `below`: at which end; `between`: neither.
        sum: the end of the sums.
        value: the end of the values, or what one of the two lacks.
    """

    where: str
    sum: str
    value: str


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every indicator whose values its items do not come to, or exceed."""
    for indicator in subject.monitoring.indicators:
        found = difference(indicator) if indicator.items else None
        if found is not None:
            name, items, value = indicator.id, len(indicator.items), found.value
            content = say(f"check.items.{found.where}", name=name, items=items, value=value)
            yield subject.found(
                f"values-beyond-items.{found.where}",
                subject.place("indicators", name, "values"),
                content=content.render("ru"),
                name=name,
                items=items,
                sum=found.sum,
                value=value,
            )


def difference(indicator: Indicator) -> _Difference | None:
    """Return how the values of an indicator differ from the sums of its items, if they do."""
    rows = item_rows(indicator)
    sums = None if rows is None else {row.value for row in rows}
    reach = _span(indicator) if sums is None else hull(map(point, sums))
    values = _hull(indicator.allowed)
    if reach is None or values is None:
        return None
    ends = _above(reach, values) or _below(reach, values)
    if ends is not None or sums is None or indicator.sample is not None:
        return ends
    if not isinstance(indicator.allowed, Enumeration):
        return None
    apart = sums ^ set(indicator.allowed.numbers)
    return _Difference("between", "", numbers_text(sorted(apart))) if apart else None


def _span(indicator: Indicator) -> Interval | None:
    """Return where the sums of items lie that cannot be listed."""
    spans = [_hull(item.values) for item in indicator.items]
    known = [span for span in spans if span is not None]
    return reduce(add, known) if len(known) == len(spans) else None


def _hull(values: ValueSet) -> Interval | None:
    if isinstance(values, Range):
        return None if values.interval.is_empty else values.interval
    return hull(map(point, values.numbers))


def _above(sums: Interval, values: Interval) -> _Difference | None:
    if sums.high is None or values.high is None or not sums.high_closed:
        return None
    is_short = sums.high > values.high or (sums.high == values.high and not values.high_closed)
    if is_short or (values.high > sums.high and values.high_closed):
        return _Difference("above", format_number(sums.high), format_number(values.high))
    return None


def _below(sums: Interval, values: Interval) -> _Difference | None:
    if sums.low is None or values.low is None or not sums.low_closed:
        return None
    is_short = sums.low < values.low or (sums.low == values.low and not values.low_closed)
    if is_short or (values.low < sums.low and values.low_closed):
        return _Difference("below", format_number(sums.low), format_number(values.low))
    return None

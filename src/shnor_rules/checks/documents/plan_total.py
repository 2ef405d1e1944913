# SPDX-License-Identifier: MIT
"""A planned value does not agree with its years.

Where `sum: true` says that the planned value is the sum of the year columns, the sum is made and
compared: part by part in `1; 4`, as a bound in `не менее 1`; an empty cell adds nothing, and a `0`
adds nothing to any part.

Compare the numbers with the document. If it prints them so, describe that in `remarks:` with
`accepts:`; if the value is meant for each year and not for all, leave `sum:` out.

По-русски: Плановое значение не сходится с годами.

Если ключ `sum: true` говорит, что плановое значение – сумма столбцов с годами, сумма вычисляется и
сравнивается: в `1; 4` по частям, в `не менее 1` как граница; пустая клетка ничего не прибавляет, а
`0` – ни к одной из частей.

Сверьте числа с документом. Если так напечатано, опишите это в `remarks:` с ключом `accepts:`; если
значение дано на каждый год, а не на все вместе, ключ `sum:` не нужен.

Fails:

    # roadmap.yaml
    roadmap: roadmap-2026
    title: Дорожная карта
    source: {document: order-1, place: "приложение № 2"}
    targets:
      - title: Методические рекомендации
        planned: {total: 1, years: {2026: 1, 2027: 1}, sum: true}

Passes:

    # roadmap.yaml
    roadmap: roadmap-2026
    title: Дорожная карта
    source: {document: order-1, place: "приложение № 2"}
    targets:
      - title: Методические рекомендации
        planned: {total: 2, years: {2026: 1, 2027: 1}, sum: true}
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from shnor_rules.findings import Finding
from shnor_rules.messages import say
from shnor_rules.notation import Planned, format_planned
from shnor_rules.notation.planned import Limit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.model import Plan, Ruleset


NOTHING: Final = (Fraction(0),)
"""What is planned in a cell that holds a lone 0."""


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every planned sum that its years do not come to."""
    for roadmap in ruleset.roadmaps.values():
        for row in roadmap.rows:
            found = summed(row.plan)
            if found is None or found.agrees:
                continue
            place = roadmap.written(row, "planned", "total")
            said = say("plan-total", total=found.total, sum=found.added)
            yield Finding(said, place, content=found.content)


@frozen
class Summed:
    """A planned value that is said to be the sum of its years, and what these come to.

    Attributes:
        total: the planned value.
        added: the sum of the years, or the years one by one where they have no common parts.
        agrees: whether it is their sum.
    """

    total: str
    added: str
    agrees: bool

    @property
    def content(self) -> str:
        """What a remark accepts that explains why they do not agree."""
        return f"{self.total} / {self.added}"


def summed(plan: Plan | None) -> Summed | None:
    """Return a planned sum beside what its years come to.

    Args:
        plan: what is planned for a row; `None` where nothing is.

    Returns:
        Both; `None` where nothing says that the value is a sum, or no year has a value.
    """
    if plan is None or plan.total is None or not plan.sums:
        return None
    parts = len(plan.total.amounts)
    years = [_in_parts(each, parts) for each in plan.years.values() if each is not None]
    if not years:
        return None
    return Summed(format_planned(plan.total), _added(years), _agree(plan.total, years))


def _in_parts(value: Planned, parts: int) -> Planned:
    """Return a value of a year; a lone 0 is nothing of each part."""
    return evolve(value, amounts=value.amounts * parts) if value.amounts == NOTHING else value


def _agree(total: Planned, years: Sequence[Planned]) -> bool:
    parts = len(total.amounts)
    if any(len(year.amounts) != parts for year in years):
        return False
    least = all(year.limit is not Limit.AT_MOST for year in years)
    most = all(year.limit is not Limit.AT_LEAST for year in years)
    for index, amount in enumerate(total.amounts):
        added = sum((year.amounts[index] for year in years), Fraction(0))
        if total.limit is not Limit.AT_LEAST and least and added > amount:
            return False
        if total.limit is not Limit.AT_MOST and most and added < amount:
            return False
    return True


def _added(years: Sequence[Planned]) -> str:
    """Return the sum of the years, or the years one by one where they have no common parts."""
    sizes = {len(year.amounts) for year in years}
    limits = {year.limit for year in years}
    if len(sizes) > 1 or len(limits) > 1:
        return " + ".join(map(format_planned, years))
    columns = zip(*(year.amounts for year in years), strict=True)
    amounts = tuple(sum(column, Fraction(0)) for column in columns)
    return format_planned(Planned(amounts, limits.pop()))

# SPDX-License-Identifier: MIT
"""A level stands between others whose intervals do not lie around its own.

Scales are printed from the lowest level to the highest, or the other way round. A level out of this
order is most often a slip: two intervals changed places, or a digit is wrong. Where the first line
that fits decides, the order has a meaning of its own, and nothing is said of it.

Put the level where its bounds belong. Where the document itself prints it so, keep it and describe
it in a remark that accepts this finding.

По-русски: Уровень стоит между другими, а его интервал между их интервалами не лежит.

Шкалы печатают от низшего уровня к высшему или наоборот. Уровень не по порядку – чаще всего описка:
два интервала поменялись местами или в границе неверна цифра. Если действует первая подходящая
строка, порядок имеет собственный смысл, и о нём ничего не говорится.

Поставьте уровень туда, где его границы. Если так напечатано в самом документе, оставьте и опишите в
замечании, которое принимает эту находку.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2; 3}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[2; 3]", meaning: помощь не нужна}
      - {level: средний, interval: "[1; 2)", meaning: нужен совет}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2; 3}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: высокий, interval: "[2; 3]", meaning: помощь не нужна}
      - {level: низкий, interval: "[0; 2)", meaning: нужна помощь}
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from shnor_rules.checks.scales import plain_intervals, rank
from shnor_rules.checks.showing import intervals_text
from shnor_rules.model import Choice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for the first level that stands out of order."""
    scale = subject.monitoring.scale
    if scale is None or scale.choice is Choice.FIRST:
        return
    intervals = plain_intervals(scale.bands)
    ascends: bool | None = None
    for (_, before), (index, interval) in pairwise(intervals.items()):
        if rank(before) == rank(interval):
            continue
        goes_up = rank(before) < rank(interval)
        if ascends is not None and goes_up is not ascends:
            name = scale.bands[index].name
            yield subject.found(
                "level-order.ascending" if ascends else "level-order.descending",
                subject.place("levels", index, "interval"),
                content=f"{name}: {intervals_text([interval])}",
                level=name,
                interval=intervals_text([interval]),
            )
            return
        ascends = goes_up

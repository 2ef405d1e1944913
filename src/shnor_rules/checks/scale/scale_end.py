# SPDX-License-Identifier: MIT
"""A scale goes on beyond the largest total there can be, or begins below the smallest.

That does no harm by itself. But an end that no record can reach often shows that the scale was
written for other indicators, or that a value set has lost a value. Where the outermost level cannot
be reached at all, `unreachable-level` tells of it instead.

Compare the end with the sum of the largest values. Where the document prints it so, leave it.

По-русски: Шкала продолжается дальше наибольшего возможного итога или начинается раньше наименьшего.

Само по себе это безвредно. Но конец, до которого не доходит ни одна запись, часто показывает, что
шкалу составляли для других показателей или что в множестве значений пропало значение. Если крайний
уровень недостижим целиком, об этом говорит `unreachable-level`.

Сверьте конец шкалы с суммой наибольших значений. Если так напечатано в документе, оставьте.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 3]", meaning: помощь не нужна}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.reached import extent
from shnor_rules.checks.scales import sides
from shnor_rules.messages import say
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every end of the scale that lies beyond all totals."""
    scale, totals = subject.monitoring.scale, extent(subject.attainable)
    if scale is None or totals is None:
        return
    # A bare number can be what no answers to parameters come to.
    is_sure = extent(subject.accepted) == totals
    for side in sides(scale.bands):
        level = scale.bands[side.outermost]
        most = totals.high if side.is_above else totals.low
        if most is None or most in side.interval or most == side.end:
            continue
        if level.name not in subject.out_of_reach:
            yield subject.found(
                "scale-end.above" if side.is_above else "scale-end.below",
                subject.place("levels", side.outermost, "interval"),
                content=f"{format_number(side.end)} – {format_number(most)}",
                end=format_number(side.end),
                level=level.name,
                none=say("scale-end.none" if is_sure else "scale-end.none-by-parts"),
                most=format_number(most),
            )

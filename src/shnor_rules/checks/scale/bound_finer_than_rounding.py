# SPDX-License-Identifier: MIT
"""A bound of the scale has more decimals than the rounded total can have.

No rounded total is ever equal to such a bound, so its bracket decides nothing, and the level really
begins at the next rounded number. Often the rounding or the bound was copied from another document.

Round the bound in the same way, or leave out the rounding. Where the document prints both, leave
them.

По-русски: У границы шкалы больше знаков после запятой, чем бывает у округлённого итога.

Округлённый итог никогда не равен такой границе, поэтому её скобка ничего не решает, а уровень на
деле начинается со следующего округлённого числа. Часто округление или границу перенесли из другого
документа.

Округлите границу так же или уберите округление. Если в документе напечатано и то и другое,
оставьте.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total:
      formula: П1
      quote: "Σ = П № 1"
      round: {places: 0, quote: до целого числа}
    levels:
      - {level: низкий, interval: "[0; 1,5)", meaning: нужна помощь}
      - {level: высокий, interval: "[1,5; 2]", meaning: помощь не нужна}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total:
      formula: П1
      quote: "Σ = П № 1"
      round: {places: 0, quote: до целого числа}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every bound that no rounded total is equal to, once for two levels."""
    total, scale = subject.monitoring.total, subject.monitoring.scale
    if scale is None or total is None or total.rounding is None:
        return
    places = total.rounding.places
    told = set()
    for index, level in enumerate(scale.bands):
        interval = level.interval
        ends = () if interval is None else (interval.low, interval.high)
        for bound in ends:
            if bound is None or bound in told or (bound * 10**places).denominator == 1:
                continue
            told.add(bound)
            yield subject.found(
                "bound-finer-than-rounding",
                subject.place("levels", index, "interval"),
                content=f"{level.name}: {format_number(bound)}",
                bound=format_number(bound),
                level=level.name,
                places=places,
            )

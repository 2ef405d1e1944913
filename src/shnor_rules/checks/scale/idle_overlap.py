# SPDX-License-Identifier: MIT
"""Two levels take the same numbers, but no total is among them.

The overlap does no harm with the formula and the value sets as they are, and that is proved: every
choice of answers has been taken into account. It is told of because it will do harm as soon as a
value set or the formula changes. An overlap that records reach is told of by `overlap`.

Leave the numbers in one of the two levels if you write the scale yourself. If the document prints
them in both, leave it.

По-русски: Два уровня берут одни и те же числа, но итогов среди них не бывает.

При нынешней формуле и нынешних множествах значений это безвредно, что и доказано: учтены все
сочетания ответов. Об этом сказано потому, что станет вредно, как только изменится формула или
множество значений. О пересечении, до которого записи доходят, говорит `overlap`.

Если шкалу составляете вы, оставьте числа в одном из двух уровней. Если так напечатано в документе,
оставьте.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1,5]", meaning: нужна помощь}
      - {level: высокий, interval: "[1,5; 2]", meaning: помощь не нужна}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1,5)", meaning: нужна помощь}
      - {level: высокий, interval: "[1,5; 2]", meaning: помощь не нужна}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.reached import is_disproved, takes
from shnor_rules.checks.scales import overlaps
from shnor_rules.checks.showing import intervals_text
from shnor_rules.findings import Related
from shnor_rules.messages import say
from shnor_rules.model import Choice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every two levels that overlap where surely no record is."""
    scale = subject.monitoring.scale
    if scale is None or scale.choice is Choice.FIRST:
        return
    for each in overlaps(scale.bands):
        first, second = scale.bands[each.first], scale.bands[each.second]
        if is_disproved(subject, takes(first.name, second.name), each.interval):
            text = intervals_text([each.interval])
            other = subject.place("levels", each.second, "interval")
            yield subject.found(
                "idle-overlap",
                subject.place("levels", each.first, "interval"),
                content=text,
                related=[Related(say("overlap.second", level=second.name), other)],
                common=text,
                first=first.name,
                second=second.name,
            )

# SPDX-License-Identifier: MIT
"""The intervals of a scale leave a hole between them, but no total falls into it.

The hole does no harm with the formula and the value sets as they are, and that is proved: every
choice of answers has been taken into account. It is told of because it will do harm as soon as a
value set or the formula changes. A hole that records fall into is told of by `gap`.

Close the hole if you write the scale yourself. If the document prints it, leave it.

По-русски: Между интервалами шкалы есть промежуток, но ни один итог в него не попадает.

При нынешней формуле и нынешних множествах значений он безвреден, и это доказано: учтены все
сочетания ответов. О нём сказано потому, что он станет вреден, как только изменится формула или
множество значений. О промежутке, в который записи попадают, говорит `gap`.

Если шкалу составляете вы, закройте промежуток. Если так напечатано в документе, оставьте.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1,5)", meaning: нужна помощь}
      - {level: высокий, interval: "(1,5; 2]", meaning: помощь не нужна}

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

from shnor_rules.checks.reached import ends_as, is_disproved
from shnor_rules.checks.scales import sure_holes
from shnor_rules.checks.showing import intervals_text
from shnor_rules.expressions.hull import is_point
from shnor_rules.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every hole of the scale that surely no record falls into."""
    scale = subject.monitoring.scale
    if scale is None:
        return
    for hole in sure_holes(scale):
        if not is_disproved(subject, ends_as(Status.IN_GAP), hole.interval):
            continue
        below, above = (scale.bands[index] for index in (hole.below, hole.above))
        text = intervals_text([hole.interval])
        yield subject.found(
            "idle-gap.open" if is_point(hole.interval) else "idle-gap",
            subject.place("levels", hole.below, "interval"),
            content=text,
            hole=text,
            below=below.name,
            above=above.name,
        )

# SPDX-License-Identifier: MIT
"""A level is one single number.

Some scales mean it: the best level for the full number of points only. As often the second end was
left out or mistyped when the scale was written down. Nothing is wrong for sure, so this is a note.

Compare the interval with the document.

По-русски: Уровень – это одно-единственное число.

Бывает, что так и задумано: высший уровень – только за полный балл. Но столь же часто второй конец
потеряли или набрали неверно. Наверняка это не ошибка, поэтому здесь только примечание.

Сверьте интервал с документом.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 2)", meaning: нужна помощь}
      - {level: высокий, interval: "[2; 2]", meaning: помощь не нужна}

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

from shnor_rules.checks.scales import plain_intervals
from shnor_rules.checks.showing import intervals_text
from shnor_rules.expressions.hull import is_point

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every level of one number, unless it cannot be reached anyway."""
    scale = subject.monitoring.scale
    if scale is None:
        return
    for index, interval in plain_intervals(scale.bands).items():
        level = scale.bands[index].name
        if is_point(interval) and level not in subject.out_of_reach:
            number = intervals_text([interval])
            yield subject.found(
                "one-point-interval",
                subject.place("levels", index, "interval"),
                content=f"{level}: {number}",
                level=level,
                number=number,
            )

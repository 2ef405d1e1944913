# SPDX-License-Identifier: MIT
"""The interval of a level holds no number at all.

`(5; 5]` begins after 5 and ends at 5: nothing is in between, and the level can never be given. Most
often a bracket or a digit is wrong.

Write both brackets square if the level is one number, or mend the end that is wrong. Where the
document itself prints it so, keep it and describe it in a remark that accepts this finding.

По-русски: В интервале уровня нет ни одного числа.

`(5; 5]` начинается после 5 и кончается на 5: между ними ничего нет, и уровень никогда не
присваивается. Чаще всего неверна скобка или цифра.

Поставьте обе скобки квадратные, если уровень – одно число, или исправьте неверный конец. Если так
напечатано в самом документе, оставьте и опишите в замечании, которое принимает эту находку.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 2]", meaning: нужна помощь}
      - {level: высокий, interval: "(2; 2]", meaning: помощь не нужна}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1]", meaning: нужна помощь}
      - {level: высокий, interval: "(1; 2]", meaning: помощь не нужна}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.notation import format_interval, format_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every level whose interval holds no number."""
    scale = subject.monitoring.scale
    for index, level in enumerate(() if scale is None else scale.bands):
        interval = level.interval
        if interval is not None and interval.low is not None and interval.is_empty:
            yield subject.found(
                "empty-interval",
                subject.place("levels", index, "interval"),
                content=f"{level.name}: {format_interval(interval)}",
                level=level.name,
                interval=format_interval(interval),
                number=format_number(interval.low),
            )

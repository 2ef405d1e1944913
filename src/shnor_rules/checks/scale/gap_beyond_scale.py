# SPDX-License-Identifier: MIT
"""A total that records have lies above the last level or below the first.

Such a record gets no level, though its answers are right: the scale ends before the totals do.
Often an indicator or a value was added after the scale had been written. The message names the
totals, how many records have them, and one record that you can try. It is proved, not guessed.

Move the end of the outermost level. Where the document itself prints the scale so, keep it as it is
printed and describe it in a remark that accepts this finding.

По-русски: Итог, который бывает у записей, лежит выше последнего уровня или ниже первого.

Такая запись остаётся без уровня, хотя все ответы верны: шкала кончается раньше, чем итоги. Часто
показатель или значение добавили уже после того, как составили шкалу. В сообщении названы итоги,
число записей с ними и одна запись, которую можно проверить. Это доказано, а не угадано.

Сдвиньте конец крайнего уровня. Если шкала так напечатана в самом документе, оставьте её как есть и
опишите это в замечании, которое принимает эту находку.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2}"}
    total: {formula: П1 + П2, quote: "Σ = П № 1 + П № 2"}
    levels:
      - {level: низкий, interval: "[0; 2)", meaning: нужна помощь}
      - {level: высокий, interval: "[2; 3]", meaning: помощь не нужна}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2}"}
    total: {formula: П1 + П2, quote: "Σ = П № 1 + П № 2"}
    levels:
      - {level: низкий, interval: "[0; 2)", meaning: нужна помощь}
      - {level: высокий, interval: "[2; 4]", meaning: помощь не нужна}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.reached import reached_in
from shnor_rules.checks.scales import plain_intervals, sides
from shnor_rules.checks.showing import count_of, counted, intervals_text, record_text
from shnor_rules.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every end of the scale that some record lies beyond."""
    scale, attainable = subject.monitoring.scale, subject.attainable
    if scale is None or attainable is None:
        return
    for side in sides(scale.bands):
        found = reached_in(subject, Status.OUTSIDE_SCALE, side.interval)
        if found is None:
            continue
        level = scale.bands[side.outermost]
        yield subject.found(
            "gap-beyond-scale.above" if side.is_above else "gap-beyond-scale.below",
            subject.place("levels", side.outermost, "interval"),
            content=f"{found.text}{counted(found.records, attainable)}",
            totals=found.text,
            level=level.name,
            interval=intervals_text([plain_intervals(scale.bands)[side.outermost]]),
            count=count_of(found.records, attainable),
            record=record_text(found.witness),
        )

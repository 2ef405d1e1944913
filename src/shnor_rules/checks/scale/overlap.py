# SPDX-License-Identifier: MIT
"""A total that records have belongs to two levels at once.

Such a record gets no level, though its answers are right: two intervals of the scale take the same
number, most often a bound with a square bracket on both sides. The message names the totals, how
many records have them, and one record that you can try. It is proved, not guessed.

Leave the number in one of the two. Where the document says that the first line that fits decides,
write `decide: первое подходящее`. Where it prints the overlap and says nothing, keep it, describe
it in a remark that accepts this finding, and offer a reading that settles it.

По-русски: Итог, который бывает у записей, относится сразу к двум уровням.

Такая запись остаётся без уровня, хотя все ответы верны: два интервала шкалы берут одно и то же
число, чаще всего границу, у которой с обеих сторон квадратная скобка. В сообщении названы итоги,
число записей с ними и одна запись, которую можно проверить. Это доказано, а не угадано.

Оставьте число в одном из двух уровней. Если по документу действует первая подходящая строка,
напишите `decide: первое подходящее`. Если пересечение напечатано и ничего не сказано, оставьте его,
опишите в замечании, которое принимает эту находку, и предложите толкование, которое его устраняет.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1]", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1]", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}
    decide: первое подходящее
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.reached import reached, takes
from shnor_rules.checks.scales import overlaps
from shnor_rules.checks.showing import count_of, counted, record_text
from shnor_rules.findings import Related
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every two levels that some record has at once by their intervals."""
    scale, attainable = subject.monitoring.scale, subject.attainable
    if scale is None or attainable is None:
        return
    for each in overlaps(scale.bands):
        first, second = scale.bands[each.first], scale.bands[each.second]
        found = reached(subject, takes(first.name, second.name), each.interval)
        if found is None:
            continue
        other = subject.place("levels", each.second, "interval")
        yield subject.found(
            "overlap",
            subject.place("levels", each.first, "interval"),
            content=f"{found.text}{counted(found.records, attainable)}",
            related=[Related(say("overlap.second", level=second.name), other)],
            totals=found.text,
            first=first.name,
            second=second.name,
            count=count_of(found.records, attainable),
            record=record_text(found.witness),
        )

# SPDX-License-Identifier: MIT
"""A total that records have lies between two levels and belongs to neither.

Such a record gets no level, though its answers are right: the intervals of the scale leave a hole,
and the formula leads into it. The message names the totals, how many records have them, and one
record that you can try. It is proved, not guessed: every choice of answers has been taken into
account. A hole that no record reaches is told of by `idle-gap`.

Add the bound to one of the two neighbouring intervals by its bracket. Where the document itself
prints the hole, keep it as it is printed, describe it in a remark that accepts this finding, and
offer a reading that closes it.

По-русски: Итог, который бывает у записей, лежит между двумя уровнями и не относится ни к одному.

Такая запись остаётся без уровня, хотя все ответы верны: интервалы шкалы оставляют промежуток, и
формула в него попадает. В сообщении названы итоги, число сочетаний ответов и одна запись, которую
можно проверить. Это доказано, а не угадано: учтены все сочетания ответов. О промежутке, до которого
не доходит ни одна запись, говорит `idle-gap`.

Отнесите границу к одному из соседних интервалов скобкой. Если промежуток напечатан в самом
документе, оставьте его как есть, опишите в замечании, которое принимает эту находку, и предложите
толкование, которое его закрывает.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П № 1"}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "(1; 2]", meaning: помощь не нужна}

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

from shnor_rules.checks.reached import reached_in
from shnor_rules.checks.showing import count_of, counted, record_text
from shnor_rules.findings import Related
from shnor_rules.messages import say
from shnor_rules.model import Status
from shnor_rules.proving import holes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every hole of the scale that some record falls into."""
    scale, attainable = subject.monitoring.scale, subject.attainable
    if scale is None or attainable is None:
        return
    for hole in holes(scale):
        found = reached_in(subject, Status.IN_GAP, hole.interval)
        if found is None:
            continue
        below, above = (scale.bands[index] for index in (hole.below, hole.above))
        upper = subject.place("levels", hole.above, "interval")
        yield subject.found(
            "gap",
            subject.place("levels", hole.below, "interval"),
            content=f"{found.text}{counted(found.records, attainable)}",
            related=[Related(say("gap.above", level=above.name), upper)],
            totals=found.text,
            below=below.name,
            above=above.name,
            count=count_of(found.records, attainable),
            record=record_text(found.witness),
        )

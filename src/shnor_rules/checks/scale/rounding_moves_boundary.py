# SPDX-License-Identifier: MIT
"""Rounding gives some record another level than its exact total has.

The total is rounded before it is compared with the scale, and some exact totals lie so close to a
bound that they are rounded over it. That may be meant, but a table that is filled in by hand with
more decimals then comes to another level than the rules. The message names the totals and one
record that you can try.

Make sure that the document rounds before it compares. If it does, describe it in a remark that
accepts this finding; if it rounds only what is printed, remove `round` from the total.

По-русски: После округления у записи другой уровень, чем по точному итогу.

Итог округляется до сравнения со шкалой, а некоторые точные итоги лежат так близко к границе, что
округление переводит их через неё. Возможно, так и задумано, но у того, кто считает вручную с
большим числом знаков, выйдет другой уровень. В сообщении названы итоги и одна запись, которую можно
проверить.

Убедитесь, что по документу итог округляют до сравнения. Если да, опишите это в замечании, которое
принимает эту находку; если округляют только при печати, уберите `round` у итога.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2}"}
      П3: {title: Третий показатель, values: "{0; 1; 2}"}
    total:
      formula: СРЗНАЧ(П1, П2, П3)
      quote: "Σ = (П № 1 + П № 2 + П № 3) : 3"
      round: {places: 0, quote: до целого числа}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2}"}
      П3: {title: Третий показатель, values: "{0; 1; 2}"}
    total:
      formula: СРЗНАЧ(П1, П2, П3)
      quote: "Σ = (П № 1 + П № 2 + П № 3) : 3"
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from shnor_rules.checks.rounding import levels_at, moved
from shnor_rules.checks.showing import record_text
from shnor_rules.checks.subject import MOST_WORK
from shnor_rules.messages import Message, say
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding if rounding carries some record over a bound."""
    scale = subject.monitoring.scale
    found = moved(subject.monitoring, subject.share(MOST_WORK)) if subject.is_sound else None
    if scale is None or found is None:
        return
    yield subject.found(
        "rounding-moves-boundary",
        subject.place("total", "round"),
        content=found.text,
        totals=found.text,
        before=format_number(found.before),
        after=format_number(found.after),
        first=_named(levels_at(scale, found.before)),
        second=_named(levels_at(scale, found.after)),
        record=record_text(found.witness),
    )


def _named(levels: Sequence[str]) -> Message:
    names = [say("level.named", level=level) for level in levels]
    return reduce(_and, names) if names else say("level.none")


def _and(first: Message, second: Message) -> Message:
    return say("level.several", first=first, second=second)

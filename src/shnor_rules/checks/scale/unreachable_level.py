# SPDX-License-Identifier: MIT
"""A level is given for no answers at all, or for none while some indicator is or is not «нет».

Whoever reads the scale expects that every level can be earned. Where a level cannot be reached, the
scale was written for other indicators, a bound is wrong, or a value is missing from a set. A level
can also be lost for some records only: where «нет» leaves an indicator out of a mean, the divisor
changes, and with it which totals there are. The message then says in which states it is lost. It is
proved, not guessed. With more than five indicators that can be «нет», only the states of each by
itself are looked at.

Compare the bounds of the level with the totals there can be. Where the document itself prints it
so, keep it and describe it in a remark that accepts this finding.

По-русски: Уровень не присваивается ни при каких ответах – вообще или пока какой-то показатель равен
или не равен «нет».

Тот, кто читает шкалу, ждёт, что каждый уровень можно получить. Если уровень недостижим, значит,
шкалу составляли для других показателей, ошибочна граница или в множестве не хватает значения.
Уровень может пропадать и не для всех записей: когда «нет» исключает показатель из среднего,
меняется делитель, а с ним и возможные итоги. Тогда в сообщении сказано, при каких ответах уровня не
бывает. Это доказано, а не угадано. Если показателей с «нет» больше пяти, каждый рассматривается
только сам по себе.

Сверьте границы уровня с возможными итогами. Если так напечатано в самом документе, оставьте и
опишите в замечании, которое принимает эту находку.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2; нет}", not_applicable: нет}
    total: {formula: "СРЗНАЧ(П1, П2)", quote: "Σ = (П № 1 + П № 2) : N"}
    levels:
      - {level: низкий, interval: "[0; 0,5)", meaning: нужна помощь}
      - {level: средний, interval: "[0,5; 1)", meaning: нужен совет}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
      П2: {title: Второй показатель, values: "{0; 1; 2; нет}", not_applicable: нет}
    total: {formula: "СРЗНАЧ(П1, П2)", quote: "Σ = (П № 1 + П № 2) : N"}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from shnor_rules.checks.absence import State, lost_levels
from shnor_rules.checks.reached import extent, is_disproved
from shnor_rules.checks.scales import level_place
from shnor_rules.checks.showing import intervals_text
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding
    from shnor_rules.model import Level


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every level that is lost, in some states or in all."""
    scale = subject.monitoring.scale
    if scale is None:
        return
    lost = lost_levels(subject)
    for index, level in enumerate(scale.bands):
        # Of an empty interval `empty-interval` tells.
        if level.interval is not None and level.interval.is_empty:
            continue
        if level.name in subject.out_of_reach:
            yield _never(subject, index, level)
        elif level.name in lost:
            yield _sometimes(subject, index, level, lost[level.name])


def _never(subject: Subject, index: int, level: Level) -> Finding:
    place, totals = level_place(subject, index), extent(subject.accepted)
    # Of records that are not rated, totals can lie there all the same.
    is_by_total = (
        level.interval is not None
        and level.condition is None
        and is_disproved(subject, lambda _: True, level.interval)
    )
    if level.interval is None or totals is None or not is_by_total:
        return subject.found("unreachable-level", place, content=level.name, level=level.name)
    return subject.found(
        "unreachable-level.interval",
        place,
        content=level.name,
        level=level.name,
        interval=intervals_text([level.interval]),
        extent=intervals_text([totals]),
    )


def _sometimes(
    subject: Subject, index: int, level: Level, lost: Sequence[Sequence[State]]
) -> Finding:
    texts = [", ".join(state.text for state in states) for states in lost]
    words = [reduce(_both, (state.message for state in states)) for states in lost]
    return subject.found(
        "unreachable-level.state",
        level_place(subject, index),
        content=f"{level.name}: {'; '.join(texts)}",
        level=level.name,
        states=reduce(_either, words),
    )


def _both(first: Message, second: Message) -> Message:
    return say("state.both", first=first, second=second)


def _either(first: Message, second: Message) -> Message:
    return say("state.either", first=first, second=second)

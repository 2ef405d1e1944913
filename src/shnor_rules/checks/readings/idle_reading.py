# SPDX-License-Identifier: MIT
"""A reading changes nothing: every record has the same total and level without it.

A reading is there to decide what the text leaves open. One that puts the printed value in the place
of the printed value, or moves a bound between totals that no record has, decides nothing, and who
chooses it is misled. Where it is not certain that nothing changes, nothing is said.

Compare the reading with the document: at least one value must differ in a way that some record
notices.

По-русски: Толкование ничего не меняет: у каждой записи и без него те же итог и уровень.

Толкование нужно, чтобы решить то, что текст оставил открытым. Если оно ставит напечатанное на место
напечатанного или сдвигает границу между итогами, которых ни у кого нет, оно ничего не решает и
вводит в заблуждение того, кто его выбирает. Где это не доказано, ничего не говорится.

Сравните толкование с документом: хотя бы одно значение должно отличаться так, чтобы это было видно
по записи.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П1"}
    levels:
      - {level: низкий, interval: "[0; 0,5)", meaning: нужна помощь}
      - {level: высокий, interval: "[0,5; 2]", meaning: помощь не нужна}
    remarks:
      AA-01: {quote: "[0; 0,5)", note: граница в документе напечатана нечётко}
    readings:
      граница-выше:
        because: AA-01
        status: предложено
        levels: {низкий: "[0; 0,7)", высокий: "[0,7; 2]"}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П1"}
    levels:
      - {level: низкий, interval: "[0; 0,5)", meaning: нужна помощь}
      - {level: высокий, interval: "[0,5; 2]", meaning: помощь не нужна}
    remarks:
      AA-01: {quote: "[0; 0,5)", note: граница в документе напечатана нечётко}
    readings:
      граница-выше:
        because: AA-01
        status: предложено
        levels: {низкий: "[0; 1]", высокий: "(1; 2]"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.checks.subject import Subject
from shnor_rules.findings import Finding
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Indicator, Monitoring
    from shnor_rules.program import Program
    from shnor_rules.proving import Outcome


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding if the reading of the subject certainly changes nothing."""
    if subject.reading is None:
        return
    text = Subject(subject.ruleset, subject.printed)
    if _changes_answers(subject, text) or _changes_directions(subject, text):
        return
    if subject.program == text.program or _same_ends(subject, text):
        said = say("idle-reading", reading=subject.reading.id)
        yield Finding(said, subject.monitoring.layout.key("readings", subject.reading.id))


def _changes_answers(subject: Subject, text: Subject) -> bool:
    """Return whether the reading lets other answers be given."""
    return [_answered(each) for each in subject.monitoring.indicators] != [
        _answered(each) for each in text.monitoring.indicators
    ]


def _changes_directions(subject: Subject, text: Subject) -> bool:
    """Return whether the reading says anew which way is better: comparisons go by it."""
    one, other = (_directions(each.monitoring) for each in (subject, text))
    return one != other


def _directions(monitoring: Monitoring) -> list[object]:
    return [monitoring.direction, *(each.direction for each in monitoring.indicators)]


def _answered(indicator: Indicator) -> tuple[object, ...]:
    return (
        indicator.values,
        indicator.not_applicable,
        indicator.sample,
        indicator.share,
        indicator.scored,
        indicator.optional,
        tuple((item.id, item.values) for item in indicator.items),
    )


def _same_ends(subject: Subject, text: Subject) -> bool:
    """Return whether only the levels differ, and every total ends in the same way by both."""
    if _totals(subject.program) != _totals(text.program):
        return False
    read, printed = subject.attainable, text.attainable
    if read is None or printed is None or read.undecided is not None:
        return False
    # Where more than the total decides, records of one total end in different ways.
    is_by_total = all(_is_by_total(each.monitoring) for each in (subject, text))
    return is_by_total and {*map(_end, read.outcomes)} == {*map(_end, printed.outcomes)}


def _is_by_total(monitoring: Monitoring) -> bool:
    bands = () if monitoring.scale is None else monitoring.scale.bands
    return monitoring.table is None and all(band.condition is None for band in bands)


def _totals(program: Program) -> Program:
    return evolve(program, levels=None)


def _end(outcome: Outcome) -> tuple[object, object]:
    return outcome.total, outcome.conclusion

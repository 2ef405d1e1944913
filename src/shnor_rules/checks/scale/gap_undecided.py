# SPDX-License-Identifier: MIT
"""A scale leaves something out, or takes it twice, and nobody could prove whether it matters.

There is a hole between two levels, or possible totals beyond the last one, or an overlap, or levels
hold by conditions. Whether any record comes there is usually proved; here it is not. Either the
formula is too involved for a proof, or errors elsewhere in the file must be mended first. The
message says which.

Close the hole by a bracket, or mend the errors. Then nothing is left to be proved.

По-русски: Шкала что-то пропускает или берёт дважды, а важно ли это, доказать не удалось.

Между двумя уровнями есть промежуток, или за последним уровнем лежат возможные итоги, или уровни
пересекаются, или они заданы условиями. Обычно доказывается, доходит ли туда хоть одна запись; здесь
– нет. Либо формула слишком сложна для доказательства, либо сначала надо исправить ошибки в других
местах файла. В сообщении сказано, что именно.

Закройте промежуток скобкой или исправьте ошибки. Тогда доказывать будет нечего.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "[0; 2]"}
      П2: {title: Второй показатель, values: "[0; 2]"}
    total: {formula: П1 * П2, quote: "Σ = П № 1 × П № 2"}
    levels:
      - {level: низкий, interval: "[0; 2)", meaning: нужна помощь}
      - {level: высокий, interval: "(2; 4]", meaning: помощь не нужна}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "[0; 2]"}
      П2: {title: Второй показатель, values: "[0; 2]"}
    total: {formula: П1 * П2, quote: "Σ = П № 1 × П № 2"}
    levels:
      - {level: низкий, interval: "[0; 2)", meaning: нужна помощь}
      - {level: высокий, interval: "[2; 4]", meaning: помощь не нужна}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.checks.reached import ends_as, is_disproved, takes
from shnor_rules.checks.scales import level_place, overlaps, plain_intervals, sides
from shnor_rules.checks.showing import intervals_text
from shnor_rules.expressions.hull import meet
from shnor_rules.messages import say
from shnor_rules.model import Choice, Status
from shnor_rules.proving import holes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding
    from shnor_rules.messages import Message
    from shnor_rules.model import Level, Scale


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every fault of the scale of which it is not known whether it matters."""
    scale, why = subject.monitoring.scale, _reason(subject)
    if scale is None or why is None:
        return
    for finding in _faults(subject, scale, why):
        # What errors keep from being known is no fault of the document, to be accepted as one.
        yield finding if subject.is_sound else evolve(finding, content="")


def _faults(subject: Subject, scale: Scale[Level], why: Message) -> Iterator[Finding]:
    yield from _holes(subject, scale, why)
    if subject.attainable is not None:
        yield from _sides(subject, scale, why)
        yield from _conditions(subject, scale, why)
    if scale.choice is Choice.ONLY:
        yield from _overlaps(subject, scale, why)


def _reason(subject: Subject) -> Message | None:
    if not subject.is_sound:
        accepted = {name for remark in subject.monitoring.remarks for name in remark.accepts}
        # A hole that is known anyway is not told of with every error there may be.
        return None if accepted & {"gap", "idle-gap"} else say("gap-undecided.errors")
    return None if subject.attainable is None else subject.attainable.undecided


def _holes(subject: Subject, scale: Scale[Level], why: Message) -> Iterator[Finding]:
    for hole in holes(scale):
        if not is_disproved(subject, ends_as(Status.IN_GAP), hole.interval):
            text = intervals_text([hole.interval])
            place = subject.place("levels", hole.below, "interval")
            key = "gap-undecided" if subject.is_sound else "gap-undecided.waits"
            yield subject.found(key, place, content=text, hole=text, why=why)


def _sides(subject: Subject, scale: Scale[Level], why: Message) -> Iterator[Finding]:
    possible = None if subject.attainable is None else subject.attainable.bounds.numbers
    for side in sides(scale.bands):
        beyond = None if possible is None else meet(possible, side.interval)
        if beyond is not None:
            text = intervals_text([beyond])
            place = subject.place("levels", side.outermost, "interval")
            level = scale.bands[side.outermost].name
            yield subject.found(
                "gap-undecided.side", place, content=text, hole=text, level=level, why=why
            )


def _conditions(subject: Subject, scale: Scale[Level], why: Message) -> Iterator[Finding]:
    """Yield one finding if levels by condition may leave records out, or take them twice."""
    conditional = [index for index, each in enumerate(scale.bands) if each.condition is not None]
    listed = [each for each in scale.bands if not each.otherwise]
    # What is between intervals or beyond them is told of with its numbers.
    leaves_out = len(listed) == len(scale.bands) and not plain_intervals(scale.bands)
    takes_twice = scale.choice is Choice.ONLY and len(listed) > 1
    if conditional and (leaves_out or takes_twice):
        level = scale.bands[conditional[0]].name
        place = level_place(subject, conditional[0])
        yield subject.found("gap-undecided.condition", place, content=level, level=level, why=why)


def _overlaps(subject: Subject, scale: Scale[Level], why: Message) -> Iterator[Finding]:
    for each in overlaps(scale.bands):
        first, second = scale.bands[each.first].name, scale.bands[each.second].name
        if not is_disproved(subject, takes(first, second), each.interval):
            text = intervals_text([each.interval])
            yield subject.found(
                "gap-undecided.overlap" if subject.is_sound else "gap-undecided.overlap-waits",
                subject.place("levels", each.first, "interval"),
                content=text,
                hole=text,
                first=first,
                second=second,
                why=why,
            )

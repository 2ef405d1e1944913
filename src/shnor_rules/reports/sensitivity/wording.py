# SPDX-License-Identifier: MIT
"""Words for decisions, for what they change, and for how near to a bound a record is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.sensitivity.moves import Kind, end_in_words
from shnor_rules.checks.showing import intervals_text, numbers_text, record_text
from shnor_rules.messages import say
from shnor_rules.reports.results.wording import name_of, number_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from shnor_rules.analysis.sensitivity.moves import Move, Shift
    from shnor_rules.analysis.sensitivity.nearness import Near
    from shnor_rules.analysis.sensitivity.possible import Attained
    from shnor_rules.analysis.sensitivity.tallying import Ended, Known
    from shnor_rules.analysis.sensitivity.variants import Variant
    from shnor_rules.messages import Message

_MOST_SHOWN: Final = 160
"""Characters of a record that are shown to people; the other formats have it whole."""


def name_in_words(variant: Variant) -> Message:
    """Return what a decision is called in a list or a heading."""
    if variant.places is None:
        return _readings(variant)
    if variant.places == 0:
        return say("sensitivity.whole")
    return say("sensitivity.places", places=variant.places)


def _readings(variant: Variant) -> Message:
    if not variant.readings:
        return say("sensitivity.text")
    return say("sensitivity.reading", name=joined(variant))


def joined(variant: Variant) -> str:
    """Return the readings of a decision as the command line takes them."""
    return "+".join(variant.readings)


def against_in_words(variant: Variant) -> Message:
    """Return what the decisions are compared with."""
    return say("sensitivity.against", name=_readings(variant))


def shift_in_words(shift: Shift) -> Message:
    """Return how many records a decision changes, or that this is not known."""
    by, count, of = _by(shift.variant), shift.changed, shift.of
    if shift.undecided is not None:
        return say("sensitivity.undecided", by=by, reason=shift.undecided)
    if not shift.moves:
        if of is None:
            return say("sensitivity.unchanged.any", by=by)
        return say("sensitivity.unchanged", by=by, of=of)
    kind = "brought" if shift.brings_scale else "changed"
    if count is None or of is None:
        return say(f"sensitivity.{kind}.dense", by=by)
    if shift.brings_scale:
        count = dict(shift.kinds).get(Kind.GAINED) or 0
    return say(f"sensitivity.{kind}", by=by, count=count, of=of)


def _by(variant: Variant) -> Message:
    if variant.places == 0:
        return say("sensitivity.by.whole")
    if variant.places is not None:
        return say("sensitivity.by.places", places=variant.places)
    if not variant.readings:
        return say("sensitivity.by.text")
    ending = "" if len(variant.readings) == 1 else "s"
    return say(f"sensitivity.by.reading{ending}", name=joined(variant))


def kinds_in_words(shift: Shift, lang: str) -> Iterator[str]:
    """Yield what a decision does to how many records; of a scale that it brings nothing."""
    for kind, count in () if shift.brings_scale else shift.kinds:
        name = say(f"sensitivity.kind.{kind.value}")
        if count is None:
            yield name.render(lang)
        else:
            yield say("sensitivity.kind", kind=name, count=count).render(lang)


def move_in_words(move: Move) -> Message:
    """Return from which end to which records go, and how many."""
    ends = {"before": end_in_words(move.before), "after": end_in_words(move.after)}
    if move.records is None:
        return say("sensitivity.move.dense", **ends)
    return say("sensitivity.move", count=move.records, **ends)


def example_in_words(move: Move, lang: str) -> str | None:
    """Return the totals and the first record of a move; `None` where records were given."""
    if move.witness is None:
        return None
    example = say("sensitivity.move.witness", record=shortly(move.witness)).render(lang)
    if not move.totals:
        return example
    totals = say("sensitivity.move.totals", totals=intervals_text(move.totals)).render(lang)
    return f"{totals}, {example}"


def ended_in_words(ended: Ended) -> Message:
    """Return how a record ends, with its total where it has one."""
    end = end_in_words(ended.end)
    if ended.total is None:
        return end
    return say("sensitivity.total", total=number_in_words(ended.total), end=end)


def shortly(record: object) -> str:
    """Return a record on one line, cut off with an ellipsis where a sample makes it long."""
    text = record_text(record)
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"


def known_in_words(known: Known) -> Message:
    """Return a record by its number and its attributes."""
    return say("analysis.entry", number=known.number, name=name_of(known.label, known.attributes))


def attained_in_words(near: Near[Attained]) -> Message:
    """Return how many records have a total, and the first of them."""
    subject = near.subject
    record = shortly(subject.witness)
    if subject.records is None:
        return say("sensitivity.attained.dense", record=record)
    return say("sensitivity.attained", records=subject.records, record=record)


def touching_in_words(bounds: Sequence[Fraction]) -> Message:
    """Return which bounds totals come to as near as you like."""
    return say("sensitivity.touching", bounds=numbers_text(bounds))


def unmeasured_in_words(shifts: Sequence[Shift]) -> Message:
    """Return why nothing is near to a bound: there is none, or there is no such total."""
    for shift in shifts:
        if shift.brings_scale:
            return say("sensitivity.nearest.no-scale", name=joined(shift.variant))
    return say("sensitivity.nearest.none")

# SPDX-License-Identifier: MIT
"""What depends on decisions, line by line: decisions, changed records, nearest to a bound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.analysis.sensitivity.variants import Variant
from shnor_rules.evaluation.citing import likeness_in_words
from shnor_rules.messages import say
from shnor_rules.notation import format_number
from shnor_rules.reports.analysis.wording import head, rule_lines
from shnor_rules.reports.lines import aligned, under
from shnor_rules.reports.results.wording import number_in_words
from shnor_rules.reports.sensitivity.wording import (
    against_in_words,
    attained_in_words,
    ended_in_words,
    example_in_words,
    kinds_in_words,
    known_in_words,
    move_in_words,
    name_in_words,
    shift_in_words,
    touching_in_words,
    unmeasured_in_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from shnor_rules.analysis.sensitivity.moves import Shift
    from shnor_rules.analysis.sensitivity.possible import Possible
    from shnor_rules.analysis.sensitivity.tallying import Ends, Sensitivity
    from shnor_rules.messages import Message


def sensitivity_lines(found: Sensitivity, within: Fraction | None, lang: str) -> Iterator[str]:
    """Yield what decisions change in records that were given.

    Args:
        found: what they change.
        within: the distance that was asked for, or `None`.
        lang: `ru` or `en`.
    """
    yield from head(found.about, lang)
    yield from _against(found.against, lang)
    yield from _shifts(found.shifts, lang)
    if found.changed:
        count, of = len(found.changed), found.about.records
        yield from ("", say("sensitivity.records", count=count, of=of).render(lang))
        for ends in found.changed:
            yield from under(_record(ends, found.shifts, lang))
    rows = [
        (
            known_in_words(near.subject).render(lang),
            number_in_words(near.total),
            near.said.render(lang),
        )
        for near in found.nearest
    ]
    yield from _nearest(rows, unmeasured_in_words(found.shifts), within, lang)


def possible_lines(found: Possible, within: Fraction | None, lang: str) -> Iterator[str]:
    """Yield what decisions change in all records there can be.

    Args:
        found: what they change.
        within: the distance that was asked for, or `None`.
        lang: `ru` or `en`.
    """
    yield from rule_lines(found.rules, lang)
    yield from _against(found.against, lang)
    if found.records is None:
        yield say("sensitivity.possible.all").render(lang)
    else:
        yield say("sensitivity.possible", count=found.records).render(lang)
    yield from _shifts(found.shifts, lang)
    rows = [
        (
            number_in_words(near.total),
            near.said.render(lang),
            attained_in_words(near).render(lang),
        )
        for near in found.nearest
    ]
    yield from _nearest(rows, unmeasured_in_words(found.shifts), within, lang)
    if found.touching:
        yield from under((touching_in_words(found.touching).render(lang),))


def _against(variant: Variant, lang: str) -> Iterator[str]:
    """Yield what is compared with; the text, which everything is compared with, needs no word."""
    if variant != Variant():
        yield against_in_words(variant).render(lang)


def _shifts(shifts: Sequence[Shift], lang: str) -> Iterator[str]:
    yield ""
    if not shifts:
        yield say("sensitivity.decisions.none").render(lang)
        return
    yield say("sensitivity.decisions").render(lang)
    for shift in shifts:
        yield from under((shift_in_words(shift).render(lang),))
        yield from under(_details(shift, lang), 2)
    if not any(shift.variant.readings for shift in shifts):
        yield from under((say("sensitivity.no-readings").render(lang),))


def _details(shift: Shift, lang: str) -> Iterator[str]:
    if shift.title is not None:
        yield shift.title
    if shift.likeness is not None:
        yield likeness_in_words(shift.likeness).render(lang)
    kinds = ", ".join(kinds_in_words(shift, lang))
    if kinds:
        yield kinds
    for move in shift.moves:
        yield move_in_words(move).render(lang)
        example = example_in_words(move, lang)
        if example is not None:
            yield from under((example,))


def _record(ends: Ends, shifts: Sequence[Shift], lang: str) -> Iterator[str]:
    name, before = known_in_words(ends.known), ended_in_words(ends.before)
    yield say("sensitivity.record", name=name, said=before).render(lang)
    each = zip(shifts, ends.after, ends.moved, strict=True)
    for shift, after, is_moved in each:
        if is_moved:
            message = say(
                "sensitivity.record", name=name_in_words(shift.variant), said=ended_in_words(after)
            )
            yield from under((message.render(lang),))


def _nearest(
    rows: Sequence[tuple[str, str, str]], none: Message, within: Fraction | None, lang: str
) -> Iterator[str]:
    yield ""
    yield nearest_heading(within, lang)
    yield from under(aligned(rows) if rows else (none.render(lang),))


def nearest_heading(within: Fraction | None, lang: str) -> str:
    """Return what the list of the nearest is called."""
    if within is None:
        return say("sensitivity.nearest").render(lang)
    return say("sensitivity.nearest.within", distance=format_number(within)).render(lang)

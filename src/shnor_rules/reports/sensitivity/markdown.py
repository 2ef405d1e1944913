# SPDX-License-Identifier: MIT
"""What depends on decisions as tables of Markdown, for a paper that people decide by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.analysis.sensitivity.moves import end_in_words
from shnor_rules.messages import say
from shnor_rules.reports.analysis.wording import head, rule_lines
from shnor_rules.reports.lines import NOTHING
from shnor_rules.reports.results.wording import number_in_words
from shnor_rules.reports.sensitivity.text import nearest_heading
from shnor_rules.reports.sensitivity.wording import (
    against_in_words,
    attained_in_words,
    ended_in_words,
    example_in_words,
    kinds_in_words,
    known_in_words,
    name_in_words,
    shift_in_words,
    touching_in_words,
    unmeasured_in_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from fractions import Fraction

    from shnor_rules.analysis.sensitivity.moves import Shift
    from shnor_rules.analysis.sensitivity.possible import Possible
    from shnor_rules.analysis.sensitivity.tallying import Sensitivity
    from shnor_rules.messages import Message

_SPECIAL = "\\`*_[]<>|#"


def sensitivity_markdown(found: Sensitivity, within: Fraction | None, lang: str) -> Iterator[str]:
    """Yield what decisions change in records that were given.

    Args:
        found: what they change.
        within: the distance that was asked for, or `None`.
        lang: `ru` or `en`.
    """
    yield from _listed((*head(found.about, lang), against_in_words(found.against).render(lang)))
    yield from _shifts(found.shifts, lang)
    if found.changed:
        count, of = len(found.changed), found.about.records
        yield from _heading(say("sensitivity.records", count=count, of=of).render(lang))
        names = [name_in_words(shift.variant).render(lang) for shift in found.shifts]
        before = name_in_words(found.against).render(lang)
        rows = [
            (
                known_in_words(ends.known).render(lang),
                ended_in_words(ends.before).render(lang),
                *(
                    ended_in_words(after).render(lang) if is_moved else NOTHING
                    for after, is_moved in zip(ends.after, ends.moved, strict=True)
                ),
            )
            for ends in found.changed
        ]
        yield from _table((_column("record", lang), before, *names), rows)
    near = [
        (
            known_in_words(each.subject).render(lang),
            number_in_words(each.total),
            each.said.render(lang),
        )
        for each in found.nearest
    ]
    yield from _nearest("record", near, unmeasured_in_words(found.shifts), within, lang)


def possible_markdown(found: Possible, within: Fraction | None, lang: str) -> Iterator[str]:
    """Yield what decisions change in all records there can be.

    Args:
        found: what they change.
        within: the distance that was asked for, or `None`.
        lang: `ru` or `en`.
    """
    against = against_in_words(found.against).render(lang)
    yield from _listed((*rule_lines(found.rules, lang), against))
    yield from _shifts(found.shifts, lang)
    near = [
        (
            attained_in_words(each).render(lang),
            number_in_words(each.total),
            each.said.render(lang),
        )
        for each in found.nearest
    ]
    yield from _nearest("records", near, unmeasured_in_words(found.shifts), within, lang)
    if found.touching:
        yield from ("", _escaped(touching_in_words(found.touching).render(lang)))


def _column(name: str, lang: str) -> str:
    return say(f"sensitivity.column.{name}").render(lang)


def _shifts(shifts: Sequence[Shift], lang: str) -> Iterator[str]:
    key = "sensitivity.decisions" if shifts else "sensitivity.decisions.none"
    yield from _heading(say(key).render(lang))
    if not shifts:
        return
    columns = [_column(name, lang) for name in ("decision", "kinds")]
    rows = [
        (
            "; ".join(filter(None, (name_in_words(each.variant).render(lang), each.title))),
            "; ".join((shift_in_words(each).render(lang), *kinds_in_words(each, lang))),
        )
        for each in shifts
    ]
    yield from _table(columns, rows)
    moves = [
        (
            name_in_words(shift.variant).render(lang),
            end_in_words(move.before).render(lang),
            end_in_words(move.after).render(lang),
            NOTHING if move.records is None else str(move.records),
            example_in_words(move, lang) or NOTHING,
        )
        for shift in shifts
        for move in shift.moves
    ]
    names = ("decision", "before", "after", "records", "witness")
    if moves:
        yield ""
    yield from _table([_column(name, lang) for name in names], moves)


def _nearest(
    first: str,
    rows: Sequence[Sequence[str]],
    none: Message,
    within: Fraction | None,
    lang: str,
) -> Iterator[str]:
    yield from _heading(nearest_heading(within, lang))
    if not rows:
        yield _escaped(none.render(lang))
    yield from _table([_column(name, lang) for name in (first, "total", "near")], rows)


def _listed(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield f"- {_escaped(line)}"


def _heading(text: str) -> Iterator[str]:
    yield from ("", f"### {_escaped(text)}", "")


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield a table; nothing where it has no rows."""
    if not rows:
        return
    yield _row(columns)
    yield _row(["---"] * len(columns), escaped=False)
    for row in rows:
        yield _row(row)


def _row(cells: Iterable[str], *, escaped: bool = True) -> str:
    return f"| {' | '.join(_escaped(each) if escaped else each for each in cells)} |"


def _escaped(text: str) -> str:
    """Return a text with nothing in it that Markdown would take for its own."""
    return "".join(f"\\{each}" if each in _SPECIAL else each for each in text)

# SPDX-License-Identifier: MIT
"""What depends on decisions as a sheet: a row a record, or without records a row a move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.analysis.sensitivity.moves import end_in_words
from shnor_rules.analysis.sensitivity.records import Varied
from shnor_rules.checks.showing import intervals_text, record_text
from shnor_rules.evaluation.answers import written
from shnor_rules.messages import say
from shnor_rules.reports.results.wording import name_of
from shnor_rules.reports.sensitivity.wording import name_in_words
from shnor_rules.reports.sheet import fraction_cell, number_cell, sheet_row, text_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.analysis.sensitivity.possible import Possible
    from shnor_rules.analysis.sensitivity.tallying import Ended, Tally
    from shnor_rules.evaluation import Refusal
    from shnor_rules.evaluation.distance import Distance
    from shnor_rules.model import Monitoring

_OWN: Final = ("total", "fraction", "result")
_MOVES: Final = ("decision", "before", "after", "records", "of", "totals", "witness")


@frozen
class Sheet:
    """A writer with a row for each record, as the records come.

    Attributes:
        monitoring: what the records were assessed by; it has the attributes.
        tally: what counts the records.
        lang: `ru` or `en`.
    """

    monitoring: Monitoring
    tally: Tally
    lang: str

    def begin(self) -> Iterator[str]:
        """Yield the row of headings."""
        of_decisions = [
            say(
                "sensitivity.column.of-decision",
                decision=name_in_words(shift.variant),
                name=say(f"sensitivity.column.{name}"),
            ).render(self.lang)
            for shift in self.tally.shifts
            for name in ("total", "result", "changed")
        ]
        yield sheet_row(
            [
                say("results.row").render(self.lang),
                say("results.record").render(self.lang),
                *(each.id for each in self.monitoring.attributes),
                *map(self._said, _OWN),
                *map(self._said, ("distance", "near")),
                *map(text_cell, of_decisions),
            ]
        )

    def write(self, number: int, label: str | None, result: Varied | Refusal) -> Iterator[str]:
        """Yield the row of the record."""
        ends = self.tally.add(number, label, result)
        known = ends.known
        cells = [str(number), text_cell(name_of(label, known.attributes))]
        cells += [
            text_cell(written(known.attributes.get(each.id))) for each in self.monitoring.attributes
        ]
        cells += [*self._ended(ends.before, fraction_cell(ends.before.total))]
        cells += self._nearest(result)
        for after, is_moved in zip(ends.after, ends.moved, strict=True):
            cells += self._ended(after)
            cells.append(say("sensitivity.yes" if is_moved else "sensitivity.no").render(self.lang))
        yield sheet_row(cells)

    def end(self) -> Iterator[str]:
        """Yield nothing."""
        return iter(())

    def _said(self, name: str) -> str:
        return say(f"sensitivity.column.{name}").render(self.lang)

    def _ended(self, ended: Ended, *exact: str) -> Iterator[str]:
        yield "" if ended.total is None else number_cell(ended.total)
        yield from exact
        yield text_cell(end_in_words(ended.end).render(self.lang))

    def _nearest(self, result: Varied | Refusal) -> list[str]:
        """Return the distance to the nearest bound, and what is said of it."""
        if not isinstance(result, Varied):
            return ["", ""]
        ways: tuple[tuple[str, Distance | None], ...] = (
            ("up", result.result.next_level),
            ("down", result.result.previous_level),
        )
        known = [(each.amount, each.more, way, each) for way, each in ways if each is not None]
        if not known:
            return ["", ""]
        amount, _, way, distance = min(known, key=lambda each: each[:2])
        return [number_cell(amount), text_cell(distance.said(way).render(self.lang))]


def possible_rows(found: Possible, lang: str) -> Iterator[str]:
    """Yield a row of headings, and a row for each move of each decision."""
    yield sheet_row([say(f"sensitivity.column.{name}").render(lang) for name in _MOVES])
    for shift in found.shifts:
        name = text_cell(name_in_words(shift.variant).render(lang))
        for move in shift.moves:
            yield sheet_row(
                [
                    name,
                    text_cell(end_in_words(move.before).render(lang)),
                    text_cell(end_in_words(move.after).render(lang)),
                    "" if move.records is None else str(move.records),
                    "" if shift.of is None else str(shift.of),
                    text_cell(intervals_text(move.totals)),
                    text_cell(record_text(move.witness)),
                ]
            )

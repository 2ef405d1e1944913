# SPDX-License-Identifier: MIT
"""Results as CSV for a Russian spreadsheet: semicolons, decimal commas, no cell that is run."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.evaluation import Refusal
from shnor_rules.evaluation.citing import likeness_in_words
from shnor_rules.expressions.absent import Absent
from shnor_rules.messages import say
from shnor_rules.model.fields import PART, WHOLE
from shnor_rules.reports.results.wording import (
    level_name,
    next_level,
    reason_text,
    status_text,
)
from shnor_rules.reports.sheet import fraction_cell, number_cell, sheet_row, text_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.evaluation import Assessment
    from shnor_rules.expressions.exact import Value
    from shnor_rules.model import Monitoring
    from shnor_rules.reports.results.writer import Result


@frozen
class Csv:
    """A writer of CSV with one row a record.

    Numbers are decimals with a comma, cut off after ten places. Text that a spreadsheet would run
    as a formula, and a fraction, which it would take for a date, begin with an apostrophe.

    Attributes:
        monitoring: what the records were assessed by; it has the columns.
        lang: `ru` or `en`.
        more: what else is told of the outcome: `edition`, the document that a result is by.
    """

    monitoring: Monitoring
    lang: str
    more: tuple[str, ...] = ()

    def begin(self) -> Iterator[str]:
        """Yield the row of headings."""
        yield sheet_row([*self._headings()])

    def write(self, number: int, label: str | None, result: Result) -> Iterator[str]:
        """Yield the row of the record."""
        yield sheet_row(
            [str(number), text_cell(label), *self._answers(result), *self._outcome(result)]
        )

    def end(self) -> Iterator[str]:
        """Yield nothing."""
        return iter(())

    def _headings(self) -> Iterator[str]:
        yield from (self._said("row"), self._said("record"))
        yield from (attribute.id for attribute in self.monitoring.attributes)
        for indicator in self.monitoring.indicators:
            yield indicator.id
            if indicator.share is not None:
                yield from (f"{indicator.id}.{field}" for field in (PART, WHOLE))
            if indicator.points is not None:
                yield say("results.points", name=indicator.id).render(self.lang)
        yield from self._computed()
        yield from map(self._said, self._told())

    def _said(self, name: str) -> str:
        return say(f"results.{name}").render(self.lang)

    def _told(self) -> tuple[str, ...]:
        """Return what is told of the outcome; of notices and of other rules only where any are."""
        own = any(indicator.notice is not None for indicator in self.monitoring.indicators)
        notices = ("notices",) if self.monitoring.notices or own else ()
        like = () if self.monitoring.likeness is None else ("like",)
        return (*_OUTCOME, *self.more, *notices, *like)

    def _computed(self) -> list[str]:
        return list(self.monitoring.computed_names)

    def _answers(self, result: Result) -> Iterator[str]:
        for attribute in self.monitoring.attributes:
            attributes = {} if isinstance(result, Refusal) else result.attributes
            yield _cell(attributes.get(attribute.id))
        for indicator in self.monitoring.indicators:
            yield "" if isinstance(result, Refusal) else _answer(result, indicator.id)
            if indicator.share is not None:
                yield from (
                    ("", "") if isinstance(result, Refusal) else _counts(result, indicator.id)
                )
            if indicator.points is not None:
                yield "" if isinstance(result, Refusal) else _cell(result.values.get(indicator.id))
        for name in self._computed():
            yield "" if isinstance(result, Refusal) else _cell(result.values.get(name))

    def _outcome(self, result: Result) -> Iterator[str]:
        cells = dict.fromkeys(self._told(), "")
        cells["status"] = status_text(result, self.lang)
        cells["reason"] = text_cell(reason_text(result, self.lang))
        if not isinstance(result, Refusal):
            cells["total"] = _cell(result.total)
            cells["total-fraction"] = fraction_cell(result.total)
            cells["level"] = text_cell(level_name(result))
            cells["meaning"] = text_cell(None if result.level is None else result.level.meaning)
            cells["readings"] = ", ".join(result.readings)
            cells["remarks"] = ", ".join(remark.id for remark in result.remarks)
            cells["next-level"] = text_cell(next_level(result, self.lang))
            if "edition" in cells:
                identity = result.identity
                cells["edition"] = text_cell(str(identity.document or identity.monitoring))
            if "notices" in cells:
                cells["notices"] = text_cell("; ".join(each.text for each in result.notices))
            if self.monitoring.likeness is not None:
                whose = likeness_in_words(self.monitoring.likeness)
                cells["like"] = text_cell(whose.render(self.lang))
        yield from cells.values()


_OUTCOME: Final = (
    "total",
    "total-fraction",
    "level",
    "status",
    "meaning",
    "reason",
    "readings",
    "remarks",
    "next-level",
)


def _answer(assessment: Assessment, name: str) -> str:
    answer = assessment.answers.get(name)
    if answer is None:
        return ""
    return text_cell(answer.written) if isinstance(answer.value, Absent) else _cell(answer.value)


def _counts(assessment: Assessment, name: str) -> Iterator[str]:
    """Yield part and whole of a share, so that nothing has to be averaged later."""
    answer = assessment.answers.get(name)
    counts = None if answer is None else answer.counts
    yield from ("", "") if counts is None else map(number_cell, counts)


def _cell(value: Value | None) -> str:
    if isinstance(value, Fraction):
        return number_cell(value)
    return text_cell(value) if isinstance(value, str) else ""

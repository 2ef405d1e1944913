# SPDX-License-Identifier: MIT
"""Assessed risks for people: a page for each school, and the factors that schools share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from shnor_rules.analysis.sharing import assessed_sharing
from shnor_rules.evaluation import Refusal, RiskAssessment
from shnor_rules.messages import say
from shnor_rules.reports.lines import NOTHING, aligned, printed, told, under
from shnor_rules.reports.risks.wording import refused_name, truth_in_words
from shnor_rules.reports.sharing import sharing_lines
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.evaluation import RowOutcome
    from shnor_rules.model import RiskTools


@define
class RiskPages:
    """A writer of pages.

    Attributes:
        tools: the tools, as they were read.
        lang: `ru` or `en`.
    """

    tools: RiskTools
    lang: str
    _assessed: list[RiskAssessment] = field(factory=list, init=False)

    def begin(self) -> Iterator[str]:
        """Yield nothing."""
        return iter(())

    def write(
        self, number: int, label: str | None, result: RiskAssessment | Refusal
    ) -> Iterator[str]:
        """Yield the page of a school."""
        if isinstance(result, Refusal):
            name = refused_name(label, result) or NOTHING
            heading = say("risk.page.refused", number=number, name=name)
            yield f"{visible(heading.render(self.lang))}\n\n"
            return
        self._assessed.append(result)
        name = ", ".join(each for each in (result.school, result.period) if each)
        yield f"{visible(f'{number}. {name or label or NOTHING}')}\n"
        yield from printed(under(_page(result, self.lang)))
        yield "\n"

    def end(self) -> Iterator[str]:
        """Yield the table of factors and schools, where there is a profile."""
        if self._assessed and self.tools.profile is not None:
            sharing = assessed_sharing(self.tools, self._assessed)
            yield f"{say('risk.sharing').render(self.lang)}\n"
            yield from printed(under(sharing_lines(sharing, self.lang)))


def _page(assessment: RiskAssessment, lang: str) -> Iterator[str]:
    yield from _rows(assessment.rows, lang)
    yield from told("risk.page.measures", ", ".join(assessment.measures) or NOTHING, lang)
    for difference in assessment.differences:
        yield from told("risk.page.difference", difference.message.render(lang), lang)
    for factor in assessment.uncovered:
        yield say("risk.page.uncovered", number=factor.id, title=factor.title).render(lang)
    yield from told("risk.page.readings", ", ".join(assessment.readings) or None, lang)
    remarks = ", ".join(each.id for each in assessment.remarks)
    yield from told("risk.page.remarks", remarks or None, lang)


def _rows(rows: Sequence[RowOutcome], lang: str) -> Iterator[str]:
    heading = tuple(say(f"risk.column.{name}").render(lang) for name in _COLUMNS)
    lines = aligned([heading, *(_cells(row, lang) for row in rows)])
    for line, row in zip(lines, (None, *rows), strict=True):
        yield line
        if row is not None:
            yield from under(_below(row, lang), steps=2)


_COLUMNS = ("row", "status", "diagnosed", "confirmed", "title")


def _cells(outcome: RowOutcome, lang: str) -> tuple[str, ...]:
    row = outcome.row
    return (
        row.id,
        outcome.status.render(lang),
        truth_in_words(outcome.diagnosed, lang),
        truth_in_words(outcome.confirmed, lang),
        f"{row.title} ({', '.join(row.factors) or NOTHING})",
    )


def _below(outcome: RowOutcome, lang: str) -> Iterator[str]:
    for each in outcome.risks:
        status = (
            truth_in_words(each.confirmed, lang)
            if each.status is None
            else each.status.render(lang)
        )
        note = "" if each.note is None else f" ({each.note})"
        number, title = f"{outcome.row.id}.{each.risk.id}", each.risk.title.removesuffix(":")
        said = say("risk.page.risk", number=number, title=title, status=status)
        yield f"{said.render(lang)}{note}"
    for text in outcome.others:
        yield from told("risk.page.other", text, lang)
    if outcome.reason is not None:
        yield outcome.reason.render(lang)

# SPDX-License-Identifier: MIT
"""Assessed risks as CSV: a row for each row of the protocol, then one for each factor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from shnor_rules.analysis.sharing import assessed_sharing
from shnor_rules.evaluation import Refusal, RiskAssessment
from shnor_rules.messages import say
from shnor_rules.reports.results.wording import reason_text
from shnor_rules.reports.risks.wording import refused_name, truth_in_words
from shnor_rules.reports.sharing import schools_in_words
from shnor_rules.reports.sheet import sheet_row, text_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.evaluation import RiskOutcome, RowOutcome
    from shnor_rules.model import RiskTools

_COLUMNS: Final = (
    "number",
    "school",
    "period",
    "row",
    "risk",
    "title",
    "factors",
    "status",
    "diagnosed",
    "confirmed",
    "measures",
    "reason",
    "readings",
)


@define
class RiskCsv:
    """A writer of CSV for a Russian spreadsheet.

    After the rows of all schools comes an empty line and a second table: factors and schools.

    Attributes:
        tools: the tools, as they were read.
        lang: `ru` or `en`.
    """

    tools: RiskTools
    lang: str
    _assessed: list[RiskAssessment] = field(factory=list, init=False)

    def begin(self) -> Iterator[str]:
        """Yield the row of headings."""
        yield sheet_row([self._said(name) for name in _COLUMNS])

    def write(
        self, number: int, label: str | None, result: RiskAssessment | Refusal
    ) -> Iterator[str]:
        """Yield a row for each row of the protocol, and for each risk that is confirmed or not."""
        if isinstance(result, Refusal):
            cells = dict.fromkeys(_COLUMNS, "")
            cells["number"] = str(number)
            cells["school"] = text_cell(refused_name(label, result))
            cells["status"] = say("status.refused").render(self.lang)
            cells["reason"] = text_cell(reason_text(result, self.lang))
            yield sheet_row([*cells.values()])
            return
        self._assessed.append(result)
        for row in result.rows:
            yield self._row(number, label, result, row)
            for each in row.risks:
                yield self._row(number, label, result, row, each)

    def end(self) -> Iterator[str]:
        """Yield the table of factors and schools."""
        yield sheet_row([])
        yield sheet_row([self._said(name) for name in ("factor", "title", "schools", "count")])
        for each in assessed_sharing(self.tools, self._assessed).factors:
            count = "" if each.schools is None else str(len(each.schools))
            schools = schools_in_words(each, otherwise="")
            cells = (each.factor.id, each.factor.title, schools, count)
            yield sheet_row([text_cell(cell) for cell in cells])

    def _row(
        self,
        number: int,
        label: str | None,
        result: RiskAssessment,
        row: RowOutcome,
        risk: RiskOutcome | None = None,
    ) -> str:
        told = row if risk is None else risk
        status = "" if told.status is None else told.status.render(self.lang)
        measures = told.gets_measures
        cells = {
            "number": str(number),
            "school": result.school or label,
            "period": result.period,
            "row": row.row.id,
            "risk": None if risk is None else risk.risk.id,
            "title": row.row.title if risk is None else risk.risk.title,
            "factors": ", ".join(row.row.factors),
            "status": status,
            "diagnosed": truth_in_words(row.diagnosed, self.lang),
            "confirmed": truth_in_words(told.confirmed, self.lang),
            "measures": None if measures is None else truth_in_words(measures, self.lang),
            "reason": None if row.reason is None else row.reason.render(self.lang),
            "readings": ", ".join(result.readings),
        }
        return sheet_row([text_cell(cell) for cell in cells.values()])

    def _said(self, name: str) -> str:
        return say(f"risk.column.{name}").render(self.lang)

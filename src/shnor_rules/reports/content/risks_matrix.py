# SPDX-License-Identifier: MIT
"""The matrix of schools and risk factors, in signs and words, and the same counted by factor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.portions import Portion
from shnor_rules.evaluation.answers import written
from shnor_rules.reports.content.figures import BarsFigure
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.risks_reviewed import confirmed_of, significances
from shnor_rules.reports.content.trimming import trimmed
from shnor_rules.reports.content.wording import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.evaluation import FactorOutcome, RiskAssessment
    from shnor_rules.model import Factor, RiskTools
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.risks_reviewed import RiskReview

_DIAGNOSED: Final = {True: "•", False: "°"}
_CONFIRMED: Final = {True: "+", False: "–", None: "?"}
_NO_ROW: Final = "…"
_ON_CARD: Final = "*"


def matrix_section(review: RiskReview, lang: str) -> Section:
    """Return `risks`: what the forms of each school say of each factor."""
    figure = _figure(review, lang)
    return Section(
        "risks",
        text("risks", lang),
        tuple(_paragraphs(review, lang)),
        grids=(_matrix(review, lang), _counted(review, lang)),
        figures=() if figure is None else (figure,),
        notes=tuple(_notes(review.tools, lang)),
    )


def _notes(tools: RiskTools, lang: str) -> Iterator[str]:
    yield text("risks.signs", lang, signs="; ".join(_legend(tools, lang)))
    if tools.protocol is not None:
        yield text("risks.by-row", lang)


def _paragraphs(review: RiskReview, lang: str) -> Iterator[str]:
    yield text("risks.sent", lang, count=len(review.assessments))
    if review.refused:
        yield text("risks.refused.count", lang, count=len(review.refused))
    profile = review.tools.profile
    if profile is not None:
        if profile.diagnosed is None:
            yield text("risks.undecided", lang)
        else:
            yield text("risks.decided", lang, values=str(profile.diagnosed).strip("{}"))
    for factor in review.tools.uncovered:
        yield text("risks.uncovered", lang, number=factor.id, title=factor.title)


def _legend(tools: RiskTools, lang: str) -> Iterator[str]:
    if tools.profile is not None:
        yield text("risks.sign.word", lang)
        if tools.profile.diagnosed is not None:
            yield text("risks.sign.diagnosed", lang, sign=_DIAGNOSED[True])
            yield text("risks.sign.not-diagnosed", lang, sign=_DIAGNOSED[False])
    if tools.protocol is not None:
        yield text("risks.sign.confirmed", lang, sign=_CONFIRMED[True])
        yield text("risks.sign.refuted", lang, sign=_CONFIRMED[False])
        yield text("risks.sign.unsaid", lang, sign=_CONFIRMED[None])
        yield text("risks.sign.no-row", lang, sign=_NO_ROW)
    if tools.card is not None:
        yield text("risks.sign.card", lang, sign=_ON_CARD)


def _matrix(review: RiskReview, lang: str) -> Grid:
    factors = review.tools.factors.values()
    columns = (
        Column(text("risks.column.school", lang)),
        *(Column(each.id, Kind.MARK, each.title) for each in factors),
    )
    rows = (
        Row((name, *(_sign(each, assessment, lang) for each in assessment.factors)), name=name)
        for name, assessment in review.named
    )
    return Grid("risks", text("risks.matrix", lang), columns, tuple(rows))


def _sign(outcome: FactorOutcome, assessment: RiskAssessment, lang: str) -> str:
    """Return a cell: the significance, and signs for what is diagnosed, confirmed and on the card.

    Signs stand for words, never colours, so that the matrix can be printed and read aloud.
    """
    tools = assessment.tools
    value = written(outcome.significance)
    parts = []
    if tools.profile is not None:
        parts.append(text("risks.unsaid", lang) if value is None else value)
        if outcome.diagnosed is not None:
            parts.append(_DIAGNOSED[outcome.diagnosed])
    if tools.protocol is not None:
        is_asked = bool(outcome.rows)
        parts.append(_CONFIRMED[confirmed_of(outcome, assessment)] if is_asked else _NO_ROW)
    if outcome.is_relevant:
        parts.append(_ON_CARD)
    return " ".join(parts)


def _counted(review: RiskReview, lang: str) -> Grid:
    tools, values = review.tools, significances(review)
    columns = [Column("№"), Column(text("risks.column.factor", lang))]
    if tools.card is not None:
        columns.append(Column(text("risks.column.card", lang), Kind.PORTION))
    columns += (Column(text("risks.column.value", lang, value=each), Kind.COUNT) for each in values)
    if tools.profile is not None:
        columns.append(Column(text("risks.column.diagnosed", lang), Kind.PORTION))
    if tools.protocol is not None:
        columns.append(Column(text("risks.column.confirmed", lang), Kind.PORTION))
    rows = (
        Row((factor.id, factor.title, *_counts(factor, review, values)), name=factor.called)
        for factor in tools.factors.values()
    )
    title = text("risks.counted", lang)
    grid = Grid("risk-factors", title, tuple(columns), tuple(rows), headed=2, is_detail=True)
    return trimmed(grid)


def _counts(factor: Factor, review: RiskReview, values: tuple[str, ...]) -> Iterator[Cell]:
    tools = review.tools
    pairs = [
        (outcome, assessment)
        for assessment in review.assessments
        for outcome in assessment.factors
        if outcome.factor.id == factor.id
    ]
    if tools.card is not None:
        yield _portion(outcome.is_relevant for outcome, _ in pairs)
    for value in values:
        yield sum(written(outcome.significance) == value for outcome, _ in pairs)
    if tools.profile is not None:
        yield _portion(outcome.diagnosed for outcome, _ in pairs)
    if tools.protocol is not None:
        yield _portion(confirmed_of(*pair) for pair in pairs)


def _portion(truths: Iterator[bool | None]) -> Portion | None:
    """Return how many are true of those that are known; `None` where none is."""
    known = [each for each in truths if each is not None]
    return Portion(sum(known), len(known)) if known else None


def _figure(review: RiskReview, lang: str) -> BarsFigure | None:
    """Return the schools by factor and significance; `None` where there are none."""
    values = significances(review)
    if not values or not review.assessments:
        return None
    numbers = tuple(review.tools.factors)
    series = tuple(
        (
            value,
            tuple(
                sum(
                    written(each.significance) == value
                    for assessment in review.assessments
                    for each in assessment.factors
                    if each.factor.id == number
                )
                for number in numbers
            ),
        )
        for value in values
    )
    title = text("risks.figure", lang)
    return BarsFigure(
        "risk-significance",
        title,
        numbers,
        series,
        is_stacked=True,
        along=text("risks.column.factors", lang),
        counted=text("risks.column.schools", lang),
    )

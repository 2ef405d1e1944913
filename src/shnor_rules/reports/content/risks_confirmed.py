# SPDX-License-Identifier: MIT
"""What curators confirmed, what is new, what gets measures, and where the forms disagree."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from shnor_rules.model import RiskStatus
from shnor_rules.reports.content.figures import BarsFigure
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Quoted, Section
from shnor_rules.reports.content.trimming import FEW, MANY, SOME, trimmed
from shnor_rules.reports.content.wording import text
from shnor_rules.reports.risks.wording import truth_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.evaluation import RiskAssessment, RiskOutcome, RowOutcome
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.risks_reviewed import RiskReview


def confirmed_section(review: RiskReview, lang: str) -> Section:
    """Return `confirmed`: what becomes of every row of the protocol in every school."""
    columns = (
        Column(text("risks.column.school", lang)),
        Column("№"),
        Column(text("risks.column.what", lang)),
        Column(text("risks.column.factors", lang)),
        Column(text("risks.column.diagnosed", lang), Kind.MARK),
        Column(text("risks.column.confirmed", lang), Kind.MARK),
        Column(text("risks.column.status", lang)),
        Column(text("risks.column.reason", lang)),
    )
    rows = tuple(
        Row((name, *cells), name=name)
        for name, assessment in review.named
        for row in assessment.rows
        for cells in _outcomes(row, lang)
    )
    counts = Counter(row.status for one in review.assessments for row in one.rows)
    said = (
        text(f"risks.status.{status.value}", lang, count=counts[status])
        for status in RiskStatus
        if counts[status]
    )
    title = text("risks.confirmed.grid", lang)
    grid = trimmed(Grid("confirmed", title, columns, rows, headed=3, is_detail=True))
    paragraph = " ".join(said)
    return Section(
        "confirmed",
        text("risks.confirmed", lang),
        (paragraph,) if paragraph else (),
        grids=(grid,),
        figures=(_figure(review, lang),) if rows else (),
    )


def _outcomes(row: RowOutcome, lang: str) -> Iterator[tuple[Cell, ...]]:
    factors = ", ".join(row.row.factors)
    yield (
        row.row.id,
        row.row.title,
        factors,
        truth_in_words(row.diagnosed, lang),
        truth_in_words(row.confirmed, lang),
        row.status.render(lang),
        None if row.reason is None else row.reason.render(lang),
    )
    for each in row.risks:
        yield (
            f"{row.row.id}.{each.risk.id}",
            _title(each),
            factors,
            truth_in_words(row.diagnosed, lang),
            truth_in_words(each.confirmed, lang),
            None if each.status is None else each.status.render(lang),
            each.note,
        )


def _title(outcome: RiskOutcome) -> str:
    return outcome.risk.title.removesuffix(":")


def _figure(review: RiskReview, lang: str) -> BarsFigure:
    rows = review.tools.rows
    found = Counter((row.row.id, row.status) for one in review.assessments for row in one.rows)
    seen = {status for _, status in found}
    return BarsFigure(
        "risk-outcomes",
        text("risks.confirmed.figure", lang),
        tuple(f"{row.id}. {row.title}" for row in rows),
        tuple(
            (status.render(lang), tuple(found[row.id, status] for row in rows))
            for status in RiskStatus
            if status in seen
        ),
        is_stacked=True,
    )


def measures_section(review: RiskReview, lang: str) -> Section:
    """Return `measures`: what gets measures in every school, and what the cards say of help."""
    tools = review.tools
    fields = {} if tools.card is None else tools.card.fields
    columns = (
        Column(text("risks.column.school", lang)),
        Column("№"),
        Column(text("risks.column.measures", lang)),
        Column(text("risks.column.factors", lang)),
        *(Column(title) for title in fields.values()),
    )
    rows = tuple(
        Row((name, number, title, factors, *_filled(assessment, row, tuple(fields))), name=name)
        for name, assessment in review.named
        for row in assessment.rows
        for number, title in _measured(row)
        for factors in [", ".join(row.row.factors)]
    )
    needing = len({row.cells[0] for row in rows})
    paragraphs = [text("risks.measures.count", lang, count=len(rows), schools=needing)]
    if rows and fields:
        paragraphs.append(text("risks.measures.help", lang))
    quoted = (
        ()
        if tools.use_of_results is None
        else (Quoted(tools.use_of_results, tools.clause.place, is_detail=True),)
    )
    is_detail = len(rows) > MANY
    title = text("risks.measures", lang)
    grid = Grid("measures", title, columns, rows, headed=2, is_detail=is_detail)
    return Section(
        "measures",
        text("risks.measures", lang),
        tuple(paragraphs),
        quoted,
        grids=(grid,) if rows else (),
    )


def _measured(row: RowOutcome) -> Iterator[tuple[str, str]]:
    """Yield the number and the title of what gets measures: the row, or each risk of it."""
    if row.gets_measures:
        yield row.row.id, row.row.title
    for each in row.risks:
        if each.gets_measures:
            yield f"{row.row.id}.{each.risk.id}", _title(each)


def _filled(
    assessment: RiskAssessment, row: RowOutcome, fields: tuple[str, ...]
) -> Iterator[str | None]:
    """Yield what the card says of the factors of a row, field by field."""
    mine = [each for each in assessment.factors if each.factor.id in row.row.factors]
    for name in fields:
        said = [f"{each.factor.id}: {each.filled[name]}" for each in mine if name in each.filled]
        yield "; ".join(said) or None


def beyond_section(review: RiskReview, lang: str) -> Section:
    """Return `beyond-profile`: what curators found that the profiles do not have."""
    columns = tuple(
        Column(text(f"risks.column.{name}", lang)) for name in ("school", "what", "risk", "note")
    )
    rows = tuple(
        Row((name, row.row.title, *found), name=name)
        for name, assessment in review.named
        for row in assessment.rows
        for found in _beyond(row, lang)
    )
    return _by_school("beyond-profile", "risks.beyond", columns, rows, lang, most=SOME)


def _beyond(row: RowOutcome, lang: str) -> Iterator[tuple[Cell, ...]]:
    is_new = row.status is RiskStatus.NEW
    confirmed = [each for each in row.risks if each.confirmed and is_new]
    if is_new and not confirmed:
        yield None, row.status.render(lang)
    for each in confirmed:
        yield _title(each), each.note or row.status.render(lang)
    for words in row.others:
        yield words, text("risks.beyond.written-in", lang)


def audit_section(review: RiskReview, lang: str) -> Section:
    """Return `audit`: where card, profile and protocol of a school do not say the same."""
    columns = tuple(
        Column(text(f"risks.column.{name}", lang)) for name in ("school", "between", "difference")
    )
    rows = tuple(
        Row(
            (
                name,
                text(f"risks.between.{each.between.value}", lang),
                each.message.render(lang),
            ),
            name=name,
        )
        for name, assessment in review.named
        for each in assessment.differences
    )
    return _by_school("audit", "risks.audit", columns, rows, lang, most=FEW)


def _by_school(  # noqa: PLR0913  (what the section says, and how long a table it prints)
    name: str,
    key: str,
    columns: tuple[Column, ...],
    rows: tuple[Row, ...],
    lang: str,
    *,
    most: int,
) -> Section:
    """Return a section whose rows begin with the school; it says plainly that there are none."""
    title = text(key, lang)
    if not rows:
        return Section(name, title, (text(f"{key}.none", lang),))
    schools = len({row.cells[0] for row in rows})
    said = text(f"{key}.count", lang, count=len(rows), schools=schools)
    grid = Grid(name, title, columns, rows, is_detail=len(rows) > most)
    return Section(name, title, (said,), grids=(grid,))

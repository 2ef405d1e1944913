# SPDX-License-Identifier: MIT
"""What became of the rows of a roadmap, one by one and counted by what they have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.analysis.fulfilment import Status
from shnor_rules.reports.content.figures import BarsFigure
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.trimming import SOME, trimmed
from shnor_rules.reports.content.wording import listed, portion_in_words, text
from shnor_rules.reports.fulfilment.wording import day_text, days_text, evidence_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.analysis.fulfilment import Fulfilment, Group, RowFulfilment
    from shnor_rules.analysis.portions import Portion
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.roadmap_reviewed import RoadmapReview


_OVERDUE: Final = frozenset({Status.LATE, Status.NOT_DONE})
"""How a row stands that somebody has to answer for."""

_UNDATED: Final = frozenset({Status.UNDATED_DONE, Status.UNDATED_OPEN})
"""How a row stands that is in no share."""


def fulfilment_section(review: RoadmapReview, lang: str) -> Section:
    """Return `fulfilment`: which rows are done, in time, late or not, and the shares."""
    fulfilled = review.fulfilled
    groups = [grid for grid in _groups(review, lang) if grid.rows]
    return Section(
        "fulfilment",
        text("roadmap.fulfilment", lang),
        tuple(_paragraphs(review, lang)),
        points=tuple(_counts(fulfilled, lang)),
        grids=(_grid(review, lang), *groups),
        figures=(_figure(fulfilled, lang),) if fulfilled.rows else (),
        notes=tuple(_notes(fulfilled, lang)),
    )


def _paragraphs(review: RoadmapReview, lang: str) -> Iterator[str]:
    fulfilled = review.fulfilled
    yield text(
        "roadmap.as-of",
        lang,
        day="____" if review.day is None else day_text(review.day),
        events=fulfilled.events,
    )
    if fulfilled.school is not None:
        yield text("roadmap.school", lang, school=review.called(fulfilled.school))
    if review.faulty:
        yield text("roadmap.faulty", lang, count=review.faulty)
    if fulfilled.later:
        yield text("roadmap.later", lang, count=fulfilled.later)
    tally = fulfilled.tally
    for key, portion in (
        ("roadmap.completeness", tally.completeness),
        ("roadmap.timeliness", tally.timeliness),
    ):
        if portion.of:
            yield text(key, lang, portion=portion_in_words(portion, lang))


def _counts(fulfilled: Fulfilment, lang: str) -> Iterator[str]:
    for status in Status:
        count = fulfilled.tally.count(status)
        if count:
            said = status.said.render(lang)
            yield text("roadmap.count", lang, status=said, count=count)


def _notes(fulfilled: Fulfilment, lang: str) -> Iterator[str]:
    yield text("roadmap.defined", lang)
    if fulfilled.unnamed:
        yield text("roadmap.unnamed", lang, count=fulfilled.unnamed)


def _grid(review: RoadmapReview, lang: str) -> Grid:
    columns = (
        Column("№"),
        Column(text("roadmap.column.title", lang)),
        Column(text("roadmap.column.section", lang), is_detail=True),
        Column(text("roadmap.column.deadline", lang)),
        Column(text("roadmap.column.responsible", lang)),
        Column(text("roadmap.column.status", lang)),
        Column(text("roadmap.column.days", lang), is_detail=True),
        Column(text("roadmap.column.times", lang), Kind.PORTION, is_detail=True),
        Column(text("roadmap.column.schools", lang), Kind.PORTION, is_detail=True),
        Column(text("roadmap.column.lacking", lang), is_detail=True),
        Column(text("roadmap.column.evidence", lang), is_detail=True),
    )
    rows = (
        Row(tuple(_cells(row, review, lang)), name=row.name, is_detail=row.status not in _OVERDUE)
        for row in review.fulfilled.rows
    )
    title, brief = text("roadmap.rows", lang), text("roadmap.rows.overdue", lang)
    return trimmed(Grid("fulfilment", title, columns, tuple(rows), headed=2, brief=brief))


def _cells(row: RowFulfilment, review: RoadmapReview, lang: str) -> Iterator[Cell]:
    yield row.name or row.number
    yield row.title or text("roadmap.untitled", lang)
    yield row.section
    yield row.deadline
    yield listed(row.responsible) or None
    yield row.status.said.render(lang)
    yield days_text(row.days) or None
    yield row.times
    yield row.by_schools if row.is_by_school else None
    yield listed(map(review.called, row.lacking)) or None if row.is_by_school else None
    yield "; ".join(filter(None, map(evidence_text, row.events))) or None


def _groups(review: RoadmapReview, lang: str) -> Iterator[Grid]:
    fulfilled = review.fulfilled
    schools = (evolve(each, name=_title(each.name, review)) for each in fulfilled.schools)
    outside, nobody = (text(f"roadmap.{key}", lang) for key in ("outside", "nobody"))
    for name, groups, nameless in (
        ("sections", fulfilled.sections, outside),
        ("responsible", fulfilled.responsible, nobody),
        ("schools", schools, outside),
    ):
        yield group_grid(name, groups, nameless, lang)


def _title(school: str | None, review: RoadmapReview) -> str | None:
    return None if school is None else review.called(school)


def group_grid(name: str, groups: Iterable[Group], nameless: str, lang: str) -> Grid:
    """Return the rows or the planned values of a roadmap counted by what they have in common.

    Args:
        name: what they are counted by: `sections`, `responsible`, `schools` or `years`.
        groups: the counts.
        nameless: what those are called that have nothing in common.
        lang: the language.
    """
    kept = tuple(groups)
    seen = [each for each in Status if any(group.tally.count(each) for group in kept)]
    columns = (
        Column(text(f"roadmap.by.{name}", lang)),
        Column(text("roadmap.column.total", lang), Kind.COUNT),
        *(
            Column(_capital(status.said.render(lang)), Kind.COUNT, is_detail=status in _UNDATED)
            for status in seen
        ),
        Column(text("roadmap.column.completeness", lang), Kind.PORTION),
        Column(text("roadmap.column.timeliness", lang), Kind.PORTION),
    )
    rows = (
        Row(
            (
                group.name or nameless,
                group.tally.total,
                *(group.tally.count(status) for status in seen),
                _some(group.tally.completeness),
                _some(group.tally.timeliness),
            ),
            name=group.name,
        )
        for group in kept
    )
    title = text(f"roadmap.{name}", lang)
    # Whoever answers for several rows stands in as many of them: the sections add up.
    is_detail = name == "responsible" or len(kept) > SOME
    return trimmed(Grid(f"fulfilment-{name}", title, columns, tuple(rows), is_detail=is_detail))


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _some(portion: Portion) -> Portion | None:
    """Return so many of so many; of nothing there is nothing to say."""
    return portion if portion.of else None


def _figure(fulfilled: Fulfilment, lang: str) -> BarsFigure:
    outside = text("roadmap.outside", lang)
    title = text("roadmap.figure", lang)
    return status_bars("fulfilment-status", title, fulfilled.sections, outside, lang)


def status_bars(
    name: str, title: str, groups: tuple[Group, ...], nameless: str, lang: str
) -> BarsFigure:
    """Return groups as bars that are made of statuses; a status that nothing has is left out.

    Args:
        name: the id of the figure.
        title: what is drawn.
        groups: the counts.
        nameless: what those are called that have nothing in common.
        lang: the language.
    """
    seen = [each for each in Status if any(group.tally.count(each) for group in groups)]
    series = tuple(
        (each.said.render(lang), tuple(group.tally.count(each) for group in groups))
        for each in seen
    )
    names = tuple(group.name or nameless for group in groups)
    return BarsFigure(name, title, names, series, is_stacked=True)

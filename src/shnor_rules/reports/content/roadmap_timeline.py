# SPDX-License-Identifier: MIT
"""A roadmap along time: when each row is due, and how it stands on the day that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.analysis.fulfilment import Status
from shnor_rules.analysis.timing.frame import frame_of
from shnor_rules.analysis.timing.occasions import occasions
from shnor_rules.reports.content.figures import Span, TimelineFigure
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.trimming import trimmed
from shnor_rules.reports.content.wording import listed, text
from shnor_rules.reports.due.wording import windows_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from shnor_rules.analysis.fulfilment import Occurrence, RowFulfilment
    from shnor_rules.analysis.timing.frame import Frame
    from shnor_rules.analysis.timing.windows import Occasion
    from shnor_rules.model import Activity
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.roadmap_reviewed import RoadmapReview

_LONGEST: Final = 90
"""How many characters of a title stand beside its line; the table has all of it."""

_STATES: Final = {Status.DONE: "done", Status.LATE: "late", Status.NOT_DONE: "missed"}
_NO_DATE: Final = "no-date"


@frozen
class _Lane:
    """A row with its stretches of time."""

    row: RowFulfilment
    spans: tuple[Span, ...]

    @property
    def starts(self) -> date | None:
        """The first day of what has days of its own; `None` of what can be late on no day."""
        return min((each.start for each in self._dated), default=None)

    @property
    def ends(self) -> date | None:
        """The last day of it."""
        return max((each.end for each in self._dated), default=None)

    @property
    def _dated(self) -> tuple[Span, ...]:
        return self.spans if self.row.occurrences else ()


def timeline_section(review: RoadmapReview, lang: str) -> Section:
    """Return `timeline`: every row of the roadmap with its days, drawn and in a table."""
    lanes = tuple(_lanes(review, lang))
    due = [lane for lane in lanes if any(each.state == "due" for each in lane.spans)]
    paragraphs = [text("roadmap.timeline.rows", lang, count=len(lanes))]
    if review.day is not None:
        day = f"{review.day:%d.%m.%Y}"
        key = "roadmap.timeline.due" if due else "roadmap.timeline.due.none"
        paragraphs.append(text(key, lang, day=day, count=len(due)))
    figure = TimelineFigure(
        "timeline",
        text("roadmap.timeline", lang),
        tuple((_label(lane.row, lang), lane.spans) for lane in lanes),
        review.day,
    )
    return Section(
        "timeline",
        text("roadmap.timeline", lang),
        tuple(paragraphs),
        grids=(_grid(lanes, lang),),
        figures=(figure,) if any(lane.spans for lane in lanes) else (),
        notes=() if review.has_events else (text("roadmap.timeline.unknown", lang),),
    )


def _label(row: RowFulfilment, lang: str) -> str:
    title = row.title or text("roadmap.untitled", lang)
    if len(title) > _LONGEST:
        title = f"{title[:_LONGEST].rsplit(' ', 1)[0]}…"
    name = row.name or row.number
    return title if name is None else f"{name} {title}"


def _lanes(review: RoadmapReview, lang: str) -> Iterator[_Lane]:
    frame = frame_of(review.roadmap, review.ruleset.calendar)
    for activity, row in zip(review.activities, review.fulfilled.rows, strict=True):
        if row.occurrences:
            spans = tuple(_span(each, review, lang) for each in row.occurrences)
        else:
            spans = tuple(_undated(activity, row, review, frame, lang))
        yield _Lane(row, spans)


def _span(occurrence: Occurrence, review: RoadmapReview, lang: str) -> Span:
    """Return when something is due; what only ends on a day is that day."""
    state = _STATES.get(occurrence.status) if review.has_events else None
    day, last = review.day, occurrence.last
    if state is None:
        # Of what is due by a day it is only known that it is due then: its month is meant.
        first = occurrence.first or last.replace(day=1)
        state = "due" if day is not None and first <= day <= last else "planned"
    said = text(f"roadmap.state.{state}", lang)
    return Span(occurrence.first or last, last, state, said, occurrence.says)


def _undated(
    activity: Activity, row: RowFulfilment, review: RoadmapReview, frame: Frame, lang: str
) -> Iterator[Span]:
    """Yield the stretches of a row that can be late on no day, and when it was done."""
    for day in row.days:
        yield Span(day, day, "done", text("roadmap.state.reported", lang))
    said = (
        row.status.said.render(lang) if review.has_events else text("roadmap.state.no-date", lang)
    )
    found = () if activity.deadline is None else occasions(activity.deadline, frame)
    known = [span for each in found for span in _known(each, frame, said)]
    if known:
        yield from known
    elif frame.days is not None:
        yield Span(frame.days.first, frame.days.last, _NO_DATE, said)


def _known(occasion: Occasion, frame: Frame, said: str) -> Iterator[Span]:
    """Yield the days of an occasion; an end that is open is that of the roadmap."""
    for window in windows_of(occasion):
        first, last = window.first or frame.first, window.last or frame.last
        if first is not None and last is not None and first <= last:
            yield Span(first, last, _NO_DATE, said)


def _grid(lanes: tuple[_Lane, ...], lang: str) -> Grid:
    columns = (
        Column("№"),
        Column(text("roadmap.column.title", lang)),
        Column(text("roadmap.column.deadline", lang)),
        Column(text("roadmap.column.first", lang), Kind.DAY),
        Column(text("roadmap.column.last", lang), Kind.DAY),
        Column(text("roadmap.column.periods", lang), Kind.COUNT),
        Column(text("roadmap.column.state", lang)),
        Column(text("roadmap.column.responsible", lang)),
    )
    rows = (Row(tuple(_cells(lane, lang)), name=lane.row.name) for lane in lanes)
    title = text("roadmap.timeline.grid", lang)
    return trimmed(Grid("timeline", title, columns, tuple(rows), headed=2, is_detail=True))


def _cells(lane: _Lane, lang: str) -> Iterator[Cell]:
    row = lane.row
    yield row.name or row.number
    yield row.title or text("roadmap.untitled", lang)
    yield row.deadline
    yield lane.starts
    yield lane.ends
    yield len(row.occurrences) or None
    yield listed(dict.fromkeys(each.said for each in lane.spans)) or text(
        "roadmap.state.no-date", lang
    )
    yield listed(row.responsible) or None

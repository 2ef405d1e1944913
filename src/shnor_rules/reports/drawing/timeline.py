# SPDX-License-Identifier: MIT
"""Activities over time: a lane for each, with states told by fill, sign and word."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.messages import say
from shnor_rules.reports.drawing.lanes import lane
from shnor_rules.reports.drawing.legend import Meaning, legend
from shnor_rules.reports.drawing.lettering import width
from shnor_rules.reports.drawing.markup import WIDTH, drawing, element, lettered
from shnor_rules.reports.drawing.months import months
from shnor_rules.reports.drawing.states import sign

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from shnor_rules.reports.content.figures import TimelineFigure
    from shnor_rules.reports.drawing.months import Months

_LEFT: Final = 250
_HEAD: Final = 40
_APART: Final = 8
_BELOW: Final = 18
_SMALL: Final = 11
_MOST_TOLD: Final = 12


def timeline_svg(
    figure: TimelineFigure, lang: str = "ru", *, within: tuple[date, date] | None = None
) -> str:
    """Return the timeline as SVG.

    Args:
        figure: what is drawn; without any span and any day marked, nothing can be.
        lang: `ru` or `en`.
        within: the first and the last day that the drawing has room for, so that drawings can be
            compared; else those of this one.

    Raises:
        ValueError: there is no day to begin with.
    """
    line = months(*(stretch(figure) if within is None else within), _LEFT, WIDTH - 2)
    y = float(_HEAD)
    lanes: list[str] = []
    rules = [y - 2]
    for name, spans in figure.lanes:
        drawn, high = lane(name, spans, line, y)
        lanes.append(drawn)
        y += high + _APART
        rules.append(y - _APART / 2)
    y += 4 if figure.today is None else _BELOW
    known = dict.fromkeys((span.state, span.said) for _, spans in figure.lanes for span in spans)
    explained, end = legend([Meaning(said, sign(state)) for state, said in known], y)
    inside = [
        *_months(line, rules[-1], lang),
        *(_rule(rule) for rule in rules),
        *_today(figure.today, line, rules[-1], lang),
        *lanes,
        *explained,
    ]
    return drawing(figure.id, figure.title, _described(figure, lang), end + 4, inside)


def stretch(figure: TimelineFigure) -> tuple[date, date]:
    """Return the first and the last day of all spans and of the day that is marked.

    Raises:
        ValueError: there is none.
    """
    days = [day for _, spans in figure.lanes for span in spans for day in (span.start, span.end)]
    days += [] if figure.today is None else [figure.today]
    return min(days), max(days)


def parts(figure: TimelineFigure, most: int) -> tuple[TimelineFigure, ...]:
    """Return the figure in parts of at most so many lanes."""
    return tuple(
        evolve(
            figure,
            id=f"{figure.id}-{start}" if start else figure.id,
            lanes=figure.lanes[start : start + most],
        )
        for start in range(0, max(len(figure.lanes), 1), most)
    )


def _months(line: Months, bottom: float, lang: str) -> Iterator[str]:
    ticks = list(line.ticks(lang))
    for (x, month, year), (after, _, _) in pairwise([*ticks, (line.right, "", "")]):
        yield element(
            "path",
            class_="guide",
            d=f"M{x:.2f} {_HEAD - 16}V{bottom:.2f}",
            stroke="currentColor",
            opacity=0.25,
        )
        if x + width(month, _SMALL) <= after:
            yield lettered(month, x + 2, _HEAD - 8, font_size=_SMALL, class_="month")
        if year:
            held = min(x + 2, WIDTH - width(year))
            yield lettered(year, held, 13, font_weight="bold", class_="year")


def _rule(y: float) -> str:
    return element(
        "path", class_="guide", d=f"M0 {y:.2f}H{WIDTH}", stroke="currentColor", opacity=0.25
    )


def _today(day: date | None, line: Months, bottom: float, lang: str) -> Iterator[str]:
    if day is None or not line.first <= day <= line.last:
        return
    x = (line.start(day) + line.end(day)) / 2
    said = say("drawing.today", day=f"{day:%d.%m.%Y}").render(lang)
    is_left = x + width(said, _SMALL) > WIDTH
    yield element(
        "path",
        class_="today",
        d=f"M{x:.2f} {_HEAD - 2}V{bottom:.2f}",
        stroke="currentColor",
        stroke_width=2,
        stroke_dasharray="5 3",
    )
    yield lettered(
        said,
        WIDTH if is_left else x,
        bottom + _SMALL + 2,
        font_size=_SMALL,
        font_weight="bold",
        text_anchor="end" if is_left else "start",
        class_="today halo",
    )


def _described(figure: TimelineFigure, lang: str) -> str:
    if len(figure.lanes) > _MOST_TOLD:
        return say("drawing.many", count=len(figure.lanes)).render(lang)
    return "; ".join(
        f"{name}: {f'{span.name} ' if span.name else ''}{span.said} "
        f"({span.start:%d.%m.%Y} – {span.end:%d.%m.%Y})"
        for name, spans in figure.lanes
        for span in spans
    )

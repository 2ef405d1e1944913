# SPDX-License-Identifier: MIT
"""Activities over time as a sheet: a line for each, a column a month, a sign for each state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from shnor_rules.messages import say
from shnor_rules.reports.book.cells import in_words, put_text
from shnor_rules.reports.book.shades import MARKED, STATES
from shnor_rules.reports.book.sizes import height, upright
from shnor_rules.reports.book.styles import RULED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from shnor_rules.reports.book.styles import Styles
    from shnor_rules.reports.content.figures import Span, TimelineFigure

_LANE: Final = 60
_MONTH: Final = 4
_MONTHS_A_YEAR: Final = 12
_UNKNOWN: Final = ("•", "#FFFFFF")


def write_timeline(sheet: Any, figure: TimelineFigure, styles: Styles) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Write a line for each activity, with the signs of its states in the months they last.

    What the signs mean stands below. A month that holds several states has the sign of each and the
    colour of the worst.
    """
    lang = styles.lang
    spans = [span for _, lane in figure.lanes for span in lane]
    months = _months(spans)
    today = None if figure.today is None else _month(figure.today)
    put_text(sheet, 0, 0, say("book.timeline.lane").render(lang), styles.heading())
    for column, month in enumerate(months, 1):
        year, before = divmod(month, _MONTHS_A_YEAR)
        colour = {"bg_color": MARKED} if month == today else {}
        head = styles.look(bold=True, rotation=90, align="center", **RULED, **colour)
        put_text(sheet, 0, column, f"{before + 1:02}.{year}", head)
    for row, (title, lane) in enumerate(figure.lanes, 1):
        put_text(sheet, row, 0, title, styles.look(text_wrap=True, **RULED))
        sheet.set_row(row, height([(title, _LANE)]))
        for column, month in enumerate(months, 1):
            states = _states(lane, month)
            colour = {"bg_color": _sign(states[0])[1]} if states else {}
            signs = "".join(_sign(state)[0] for state in states)
            put_text(sheet, row, column, signs, styles.look(align="center", **RULED, **colour))
    _explain(sheet, len(figure.lanes) + 2, figure, styles)
    sheet.set_row(0, upright(["00.0000"]))
    sheet.set_column(0, 0, _LANE)
    if months:
        sheet.set_column(1, len(months), _MONTH)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    sheet.repeat_columns(0)
    sheet.fit_to_pages(1, 0)


def _explain(sheet: Any, row: int, figure: TimelineFigure, styles: Styles) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    said: dict[str, str] = {}
    for _, lane in figure.lanes:
        for span in lane:
            said.setdefault(span.state, span.said)
    for state in sorted(said, key=_badness):
        sign, _ = _sign(state)
        put_text(sheet, row, 0, f"{sign} – {said[state]}", styles.look())
        row += 1
    if figure.today is not None:
        day = say("book.timeline.today", day=in_words(figure.today)).render(styles.lang)
        put_text(sheet, row, 0, day, styles.look())


def _months(spans: Sequence[Span]) -> range:
    """Return the months of the spans, counted from year 0."""
    if not spans:
        return range(0)
    first = min(span.start for span in spans)
    return range(_month(first), max(_month(span.end) for span in spans) + 1)


def _month(day: date) -> int:
    return day.year * _MONTHS_A_YEAR + day.month - 1


def _states(lane: Iterable[Span], month: int) -> list[str]:
    """Return the states of an activity in a month, the worst first."""
    found = {span.state for span in lane if _month(span.start) <= month <= _month(span.end)}
    return sorted(found, key=_badness)


def _badness(state: str) -> tuple[int, str]:
    order = list(STATES)
    return (order.index(state) if state in STATES else len(order), state)


def _sign(state: str) -> tuple[str, str]:
    return STATES.get(state, _UNKNOWN)

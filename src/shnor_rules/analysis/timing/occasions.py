# SPDX-License-Identifier: MIT
"""When a deadline falls: for each of its parts the days that are known, and nothing beyond."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from shnor_rules.analysis.timing.placing import (
    has_year,
    in_year,
    is_long,
    needs_calendar,
    shaped,
    window_of,
)
from shnor_rules.analysis.timing.repeating import periods
from shnor_rules.analysis.timing.windows import Dated, Lack, NoDate, Open, Repeated, Window
from shnor_rules.notation.deadline_parts import (
    Always,
    Ending,
    Recurring,
    Source,
    Undated,
    Until,
    Within,
)
from shnor_rules.notation.spans_of_time import Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shnor_rules.analysis.timing.frame import Frame
    from shnor_rules.analysis.timing.windows import Occasion
    from shnor_rules.model import Days
    from shnor_rules.notation import Deadline
    from shnor_rules.notation.deadline_parts import Part

_LACKS: Final = {Source.PLAN: Lack.PLAN, Source.EVENT: Lack.EVENT, Source.WORDS: Lack.WORDS}
_YEARLY: Final = frozenset({Unit.YEAR, Unit.SCHOOL_YEAR})


def occasions(
    deadline: Deadline, frame: Frame, *, listed: Days | None = None
) -> tuple[Occasion, ...]:
    """Return what each part of a deadline comes to, in the order of the text.

    A day or a month without a year is understood only where one year alone fits the frame. What is
    said to come every year comes in each: the recurrence and the date beside it (`ежегодно, май`)
    are one occasion, and the part of that is the date.

    Args:
        deadline: the deadline.
        frame: the time that its document is made for, with the calendar.
        listed: the days for which recurrences are listed; without it, those of the frame.
    """
    stretch = frame.days if listed is None else frame.clip(listed)
    dates = [part for part in deadline.parts if not has_year(part)]
    is_yearly = bool(dates) and any(map(_is_yearly, deadline.parts))
    told = (part for part in deadline.parts if not (is_yearly and _is_yearly(part)))
    if is_yearly:
        return tuple(
            _every_year(part, frame, stretch) if part in dates else _occasion(part, frame, stretch)
            for part in told
        )
    return tuple(_occasion(part, frame, stretch) for part in told)


def _is_yearly(part: Part) -> bool:
    return isinstance(part, Recurring) and part.unit in _YEARLY and part.times == part.periods == 1


def _occasion(part: Part, frame: Frame, stretch: Days | None) -> Occasion:
    match part:
        case Undated(source):
            return NoDate(part, _LACKS[source])
        case Always():
            return Open(part, _window_of_frame(frame))
        case Within(Unit() as unit):
            return _within(part, unit, frame)
        case Recurring():
            return _recurring(part, frame, stretch)
        case Ending(_, Unit() as unit) | Until(Ending(_, Unit() as unit)):
            return _edges(part, unit, frame, stretch)
        case _:
            return _dated(part, frame)


def _dated(part: Part, frame: Frame) -> Occasion:
    """Return when something is due that has a date, perhaps without its year."""
    if has_year(part):
        windows = [window_of(part, frame.calendar)]
    elif frame.whole is None:
        return NoDate(part, Lack.YEAR)
    else:
        windows = list(_in_years(part, frame, frame.whole))
    known = [window for window in windows if window is not None]
    if len(known) != 1:
        lacks_calendar = not known and needs_calendar(part)
        return NoDate(part, Lack.CALENDAR if lacks_calendar else Lack.YEAR)
    return Open(part, known[0]) if is_long(part) else Dated(part, known[0])


def _in_years(part: Part, frame: Frame, stretch: Days) -> Iterator[Window]:
    """Yield the windows of a part without a year in every year that meets `stretch`."""
    for year in range(stretch.first.year - 1, stretch.last.year + 1):
        placed = in_year(part, year)
        window = None if placed is None else window_of(placed, frame.calendar)
        if window is not None and window.falls_in(stretch):
            yield window


def _every_year(part: Part, frame: Frame, stretch: Days | None) -> Repeated:
    if stretch is None:
        return Repeated(part, lack=Lack.PERIOD)
    windows = tuple(_in_years(part, frame, stretch))
    lacks_calendar = not windows and needs_calendar(part)
    return Repeated(part, windows, Lack.CALENDAR if lacks_calendar else None)


def _within(part: Part, unit: Unit, frame: Frame) -> Open:
    """Return at what time something is due that is due in the course of some period."""
    if unit not in _YEARLY:
        return Open(part, lack=Lack.START)
    window = _window_of_frame(frame)
    if frame.days is None:
        return Open(part, window, Lack.PERIOD)
    return Open(part, window, None if frame.is_one_year else Lack.YEAR)


def _window_of_frame(frame: Frame) -> Window | None:
    if frame.first is None and frame.last is None:
        return None
    return Window(frame.first, frame.last)


def _recurring(part: Recurring, frame: Frame, stretch: Days | None) -> Repeated:
    if part.periods > 1:
        return Repeated(part, lack=Lack.START)
    if part.unit in _YEARLY and frame.is_one_year:
        return Repeated(part, (cast("Window", _window_of_frame(frame)),))

    def clipped(days: Days) -> Window:
        inside = cast("Days", frame.clip(days))
        return Window(inside.first, inside.last, is_whole=inside == days)

    return _repeated(part, part.unit, clipped, frame, stretch)


def _edges(part: Part, unit: Unit, frame: Frame, stretch: Days | None) -> Occasion:
    """Return when something is due at the beginnings or the ends of periods that repeat."""
    ending = cast("Ending", part.point if isinstance(part, Until) else part)

    def edge(days: Days) -> Window:
        return shaped(part, days)

    once = _repeated(part, unit, edge, frame, frame.days)
    if not ending.each and once.lack is None and len(once.windows) == 1:
        return Dated(part, once.windows[0])
    return _repeated(part, unit, edge, frame, stretch)


def _repeated(
    part: Part, unit: Unit, make: Callable[[Days], Window], frame: Frame, stretch: Days | None
) -> Repeated:
    if stretch is None:
        return Repeated(part, lack=Lack.PERIOD)
    days, lack = periods(unit, stretch, frame)
    windows = (make(each) for each in days)
    return Repeated(part, tuple(each for each in windows if each.falls_in(stretch)), lack)

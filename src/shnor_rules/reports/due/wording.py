# SPDX-License-Identifier: MIT
"""Days and reasons of what is due, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.timing.windows import Dated, NoDate, Open, Repeated
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.analysis.timing.due import Due
    from shnor_rules.analysis.timing.duties import Duty
    from shnor_rules.analysis.timing.windows import Occasion, Window
    from shnor_rules.messages import Message

GROUPS: Final = ("dated", "running", "recurring", "open", "undated")
"""The parts of what is due, in the order of printing."""


def duties_of(due: Due, group: str) -> tuple[Duty, ...]:
    """Return the duties of one of the `GROUPS`."""
    duties: tuple[Duty, ...] = getattr(due, group)
    return duties


def days_in_words(window: Window) -> Message:
    """Return the days of a window in words; where `до` leaves it open, that is said."""
    first, last, certain = window.first, window.last, window.certain
    ends = {"first": first, "last": last, "certain": certain}
    told = {name: f"{day:%d.%m.%Y}" for name, day in ends.items() if day is not None}
    if last is None:
        key = "due.days.from"
    elif first is not None:
        key = "due.days" if window.is_whole else "due.days.part"
    else:
        key = "due.days.to" if certain == last else "due.days.open"
    return say(key, **told)


def windows_of(occasion: Occasion) -> tuple[Window, ...]:
    """Return the known days of an occasion."""
    match occasion:
        case Dated(_, window):
            return (window,)
        case Repeated(_, windows):
            return windows
        case Open(_, window):
            return () if window is None else (window,)
        case _:
            return ()


def reasons(duty: Duty) -> Iterator[Message]:
    """Yield why days of a duty are not known."""
    if not duty.occasions:
        yield say("timing.lack.nothing")
    for each in duty.occasions:
        if isinstance(each, Repeated | Open | NoDate) and each.lack is not None:
            yield each.lack.said


def when_in_words(duty: Duty, lang: str) -> str:
    """Return the known days of a duty in words; empty where none are known."""
    windows = (window for each in duty.occasions for window in windows_of(each))
    told = (days_in_words(window).render(lang) for window in windows)
    return "; ".join(dict.fromkeys(told))


def why_in_words(duty: Duty, lang: str) -> str:
    """Return why days of a duty are not known; empty where all are."""
    return "; ".join(dict.fromkeys(each.render(lang) for each in reasons(duty)))

# SPDX-License-Identifier: MIT
"""What a deadline comes to: windows of days where they are known, and why not where they are not.

Nothing here is guessed: what an order leaves open stays open, under the reason for it.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import Factory, field, frozen

from shnor_rules.messages import say
from shnor_rules.notation.printing_deadlines import print_part

if TYPE_CHECKING:
    from datetime import date

    from shnor_rules.messages import Message
    from shnor_rules.model import Days
    from shnor_rules.notation.deadline_parts import Part


class Lack(Enum):
    """Why something has no days, or not all of them."""

    YEAR = "year"
    """Which year is meant is not printed."""

    CALENDAR = "calendar"
    """Terms and half-years need the calendar of the school year."""

    START = "start"
    """From when on to count is not printed."""

    PERIOD = "period"
    """For what time the document is made is not printed."""

    OFTEN = "often"
    """It comes every day or every week."""

    PLAN = "plan"
    """It follows another plan."""

    EVENT = "event"
    """It follows an event."""

    WORDS = "words"
    """Only the words of the document are known."""

    @property
    def said(self) -> Message:
        """The reason in words."""
        return say(f"timing.lack.{self.value}")


@frozen
class Window:
    """The days on which something is to be done.

    Attributes:
        first: the first day; `None` where only an end is printed, as in `до 15 сентября`.
        last: the last day, by the widest sense of the words; `None` where only a beginning is
            printed, as in `в начале четверти`.
        certain: the last day that counts in every sense of the words. It differs from `last` after
            `до`: whether the day or the month named still counts, no order prints.
        is_whole: whether it is all of a period that repeats; the time the document is made for may
            cut one off.
    """

    first: date | None
    last: date | None
    certain: date | None = field(default=Factory(lambda self: self.last, takes_self=True))
    is_whole: bool = field(default=True, kw_only=True)

    def falls_in(self, days: Days) -> bool:
        """Return whether it is due on some of `days`.

        With both ends known, that is on any day between them; with one, on that day.
        """
        if self.first is not None and self.last is not None:
            return self.first <= days.last and days.first <= self.last
        known = (self.first, self.last, self.certain)
        return any(days.first <= day <= days.last for day in known if day is not None)

    def outlasts(self, days: Days) -> bool:
        """Return whether it begins on the last of `days` or before, and ends after it."""
        if self.first is None or self.last is None:
            return False
        return self.first <= days.last < self.last

    def meets(self, days: Days) -> bool:
        """Return whether some of `days` lie inside; an open end leads on for ever."""
        return (self.first or days.last) <= days.last and days.first <= (self.last or days.first)

    def to_dict(self) -> dict[str, Any]:
        """Return the window as plain data; days are written as `2021-10-31`."""
        return {
            "first": _iso(self.first),
            "last": _iso(self.last),
            "certain": _iso(self.certain),
            "whole": self.is_whole,
        }


@frozen
class Dated:
    """Something that is due once, on known days.

    Attributes:
        part: what the deadline says.
        window: the days.
    """

    part: Part
    window: Window

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data with what is said in `lang`."""
        return _data("dated", self.part, (self.window,), None, lang)


@frozen
class Repeated:
    """Something that is due again and again.

    Attributes:
        part: what the deadline says; a date without a year where it is said to come every year.
        windows: the periods that are known, in order; none is made up.
        lack: why there are none, or not all.
    """

    part: Part
    windows: tuple[Window, ...] = ()
    lack: Lack | None = None

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data with what is said in `lang`."""
        return _data("recurring", self.part, self.windows, self.lack, lang)


@frozen
class Open:
    """Something that is due at any time of a long period, or always.

    Attributes:
        part: what the deadline says.
        window: the period, as far as it is known.
        lack: why it is not known, or not exactly.
    """

    part: Part
    window: Window | None = None
    lack: Lack | None = None

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data with what is said in `lang`."""
        windows = () if self.window is None else (self.window,)
        return _data("open", self.part, windows, self.lack, lang)


@frozen
class NoDate:
    """Something that has no date by itself.

    Attributes:
        part: what the deadline says.
        lack: why it has none.
    """

    part: Part
    lack: Lack

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data with what is said in `lang`."""
        return _data("undated", self.part, (), self.lack, lang)


Occasion: TypeAlias = Dated | Repeated | Open | NoDate
"""What one part of a deadline comes to."""


def _data(
    kind: str, part: Part, windows: tuple[Window, ...], lack: Lack | None, lang: str
) -> dict[str, Any]:
    return {
        "kind": kind,
        "says": print_part(part),
        "windows": [each.to_dict() for each in windows],
        "lack": None if lack is None else lack.value,
        "reason": None if lack is None else lack.said.render(lang),
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()

# SPDX-License-Identifier: MIT
"""A made-up school year and short words for what deadlines come to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from shnor_rules.analysis.timing.frame import Frame
from shnor_rules.analysis.timing.occasions import occasions
from shnor_rules.analysis.timing.windows import Dated, Open, Repeated
from shnor_rules.model import Days, SchoolYear
from shnor_rules.notation import parse_deadline

if TYPE_CHECKING:
    from shnor_rules.analysis.timing.windows import Occasion, Window

TERMS = (
    Days(date(2021, 9, 1), date(2021, 10, 29)),
    Days(date(2021, 11, 8), date(2021, 12, 29)),
    Days(date(2022, 1, 10), date(2022, 3, 25)),
    Days(date(2022, 4, 4), date(2022, 5, 31)),
)
CALENDAR = (SchoolYear(year=2021, terms=TERMS),)
SCHOOL_YEAR = Frame(date(2021, 9, 1), date(2022, 8, 31), CALENDAR)
YEAR = Frame(date(2022, 1, 1), date(2022, 12, 31), CALENDAR)
YEARS = Frame(date(2020, 1, 1), date(2022, 12, 31))
NEVER = Frame()


def told(text: str, frame: Frame, listed: Days | None = None) -> list[str]:
    """Return what each part of a deadline comes to, in short words."""
    return [_told(each) for each in occasions(parse_deadline(text), frame, listed=listed)]


def _told(occasion: Occasion) -> str:
    windows: tuple[Window, ...] = ()
    match occasion:
        case Dated(_, window):
            windows = (window,)
        case Repeated(_, known):
            windows = known
        case Open(_, around):
            windows = () if around is None else (around,)
        case _:
            pass
    lack = None if isinstance(occasion, Dated) else occasion.lack
    words = [type(occasion).__name__, *map(_window, windows)]
    return " ".join(words if lack is None else [*words, f"({lack.value})"])


def _window(window: Window) -> str:
    ends = [f"{end:%d.%m.%y}" if end else "" for end in (window.first, window.last)]
    doubt = f"?{window.certain:%d.%m.%y}" if window.certain != window.last else ""
    cut = "" if window.is_whole else "!"
    assert window.certain is None or window.last is not None
    return "-".join(ends) + doubt + cut

# SPDX-License-Identifier: MIT
"""Days as documents, people and programs write them: `21.05.2022` or `2022-05-21`."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

_DOTTED: Final = re.compile(
    r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})(?: 0?0:00(?::00)?)?"
)
_ISO: Final = re.compile(
    r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?:[ T]00:00(?::00)?)?"
)


def written_day(text: str) -> tuple[int, int, int] | None:
    """Return the year, the month and the day that a text writes, also where no calendar has it.

    Midnight, which spreadsheets add to a day, is passed over; a text of any other form is `None`.
    """
    match = _DOTTED.fullmatch(text.strip()) or _ISO.fullmatch(text.strip())
    return None if match is None else (int(match["year"]), int(match["month"]), int(match["day"]))


def parse_day(text: str | None) -> date | None:
    """Return the day that a text names; `None` where it names none, or there is no text."""
    parts = None if text is None else written_day(text)
    try:
        return None if parts is None else date(*parts)
    except ValueError:
        return None

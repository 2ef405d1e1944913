# SPDX-License-Identifier: MIT
"""Numbers that a cell shows as days: who mends what Excel made a date of types into such a cell."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from shnor_rules.inputs.workbooks.book import BookCell

_FIRST_DAY: Final = date(1899, 12, 30)
_DAYS: Final = range(2, 1462)
"""The days of 1900 to 1903: Excel makes no such day of a number, and counts none from 1904."""

_LEAP_DAY: Final = 60
"""Excel has a 29th of February 1900: up to it numbers and days are one apart, and two are one."""

_UNIT: Final = timedelta(milliseconds=864)
"""The time of 0,00001: what is no multiple of it is a time of day, not a number."""

_PLACES: Final = -5
_DAY: Final = re.compile(r"d", re.IGNORECASE)
_HOUR: Final = re.compile(r"h", re.IGNORECASE)


def number_shown_as_day(cell: BookCell) -> Decimal | None:
    """Return the number that a cell holds and shows as a day, or `None` where a day may be meant.

    After `1.2` has become the first of February, a cell shows days whatever is typed: 2 looks like
    02.01.1900, and the number is there all the same.

    Args:
        cell: the cell, which holds a day or a time.
    """
    value = cell.value
    if not _DAY.search(cell.format) or _HOUR.search(cell.format):
        return None
    if isinstance(value, datetime):
        return _with(_number(value.date()), value.time())
    return _with(_number(value), time()) if isinstance(value, date) else _time(value)


def _time(value: object) -> Decimal | None:
    return _with(0, value) if isinstance(value, time) else None


def _number(day: date) -> int | None:
    days = (day - _FIRST_DAY).days
    if days not in _DAYS or days == _LEAP_DAY:
        return None
    return days - 1 if days < _LEAP_DAY else days


def _with(days: int | None, moment: time) -> Decimal | None:
    since = datetime.combine(_FIRST_DAY, moment) - datetime.combine(_FIRST_DAY, time())
    units, left = divmod(since, _UNIT)
    return None if days is None or left else days + Decimal(units).scaleb(_PLACES)

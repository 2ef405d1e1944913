# SPDX-License-Identifier: MIT
"""The filters of templates, under the Russian names that they are called by."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.analysis.portions import Portion
from shnor_rules.messages import say
from shnor_rules.messages.message import russian_form
from shnor_rules.notation.days import parse_day
from shnor_rules.reports.note.typography import NO_BREAK
from shnor_rules.reports.note.wording import cell_in_words, day_in_words, number_in_words, rounded
from shnor_rules.reports.portions import rounded_percent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_PERCENT: Final = 100


def in_figures(value: object, places: int | None = None, *, lang: str = "ru") -> str:
    """Return a number with a decimal comma, rounded only where the template says to how many.

    Args:
        value: the number; of a count of so many it is the count.
        places: how many decimals.
        lang: the language of «нет данных», which stands for a blank.

    Raises:
        TypeError: it is no number.
    """
    if value is None:
        return _nothing(lang)
    number = _number(value)
    return number_in_words(number) if places is None else rounded(number, places)


def as_share(value: object, places: int | None = None, *, lang: str = "ru") -> str:
    """Return a share in percent: `3 из 4` is «75 %», and so is three quarters.

    Args:
        value: the share.
        places: how many decimals; without it one at most, and nothing and all only where they are.
        lang: the language of «нет данных», which stands for a blank.

    Raises:
        TypeError: it is no number.
    """
    if value is None:
        return _nothing(lang)
    if isinstance(value, Portion) and value.share is None:
        return cell_in_words(value, lang=lang)
    share = value.share if isinstance(value, Portion) else _number(value)
    percent = Fraction(share or 0) * _PERCENT
    text = rounded_percent(percent) if places is None else rounded(percent, places)
    return f"{text}{NO_BREAK}%"


def as_day(value: object, *, lang: str = "ru") -> str:
    """Return a day as `21.05.2021`.

    Raises:
        TypeError: it is no day.
    """
    return _nothing(lang) if value is None else cell_in_words(_day(value), lang=lang)


def as_day_in_words(value: object, *, lang: str = "ru") -> str:
    """Return a day as «21 мая 2021 г.».

    Raises:
        TypeError: it is no day.
    """
    return _nothing(lang) if value is None else day_in_words(_day(value), lang)


def counted(value: object, one: str, few: str, many: str, *, lang: str = "ru") -> str:
    """Return a number with its noun: `{{ всего|склонение("учитель", "учителя", "учителей") }}`.

    Args:
        value: the number.
        one: the noun after 1.
        few: after 2, and after a number that is not whole.
        many: after 5.
        lang: the language; the noun is the template's own.

    Raises:
        TypeError: it is no number.
    """
    if value is None:
        return _nothing(lang)
    number = _number(value)
    noun = few if number.denominator != 1 else russian_form(abs(int(number)), one, few, many)
    return f"{in_figures(number, lang=lang)}{NO_BREAK}{noun}"


FILTERS: Final[Mapping[str, Callable[..., str]]] = {
    "число": in_figures,
    "доля": as_share,
    "дата": as_day,
    "дата_словами": as_day_in_words,
    "склонение": counted,
}


def _nothing(lang: str) -> str:
    return say("note.nothing").render(lang)


def _number(value: Any) -> Fraction:  # noqa: ANN401  (whatever a template gives it)
    if isinstance(value, Portion):
        return Fraction(value.count)
    if isinstance(value, bool) or not isinstance(value, int | Fraction | float):
        message = f"{value!s:.40} is no number"
        raise TypeError(message)
    return Fraction(repr(value)) if isinstance(value, float) else Fraction(value)


def _day(value: object) -> date:
    day = parse_day(value) if isinstance(value, str) else value
    if not isinstance(day, date):
        message = f"{value!s:.40} is no day"
        raise TypeError(message)
    return day

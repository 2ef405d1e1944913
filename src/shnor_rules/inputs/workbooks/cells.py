# SPDX-License-Identifier: MIT
"""What a cell answers: an exact value, nothing with a reason, or what is wrong with it."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import evolve, frozen

from shnor_rules.errors import NotationError
from shnor_rules.evaluation.scalars import fold, shown
from shnor_rules.findings.nearest import look_of
from shnor_rules.inputs.workbooks.book import Kind
from shnor_rules.inputs.workbooks.known_fields import PERCENT, Takes
from shnor_rules.inputs.workbooks.shown_days import number_shown_as_day
from shnor_rules.messages import Message, say
from shnor_rules.model.fields import REASON
from shnor_rules.notation import parse_number

if TYPE_CHECKING:
    from shnor_rules.inputs.workbooks.book import BookCell
    from shnor_rules.inputs.workbooks.known_fields import KnownField

_ERRORS: Final = frozenset(
    {
        "#дел/0!", "#н/д", "#имя?", "#пусто!", "#число!", "#ссылка!", "#знач!", "#перенос!",
        "#вычисл!", "#div/0!", "#n/a", "#name?", "#null!", "#num!", "#ref!", "#value!", "#spill!",
        "#calc!", "#getting_data", "err:502", "err:503", "err:504", "err:508", "err:522",
    }
)  # fmt: skip
"""What Excel and LibreOffice show in place of a value, as text."""

_NOTHING: Final = frozenset(
    {"-", "--", "–", "—", "−", "н/д", "н.д.", "нд", "нет данных", "...", "…", "?", "n/a"}
)
"""What people write where they have no answer."""

_CROSSES: Final = frozenset({"х", "x", "хх", "xx"})
"""The same in columns of answers only: in words they may be a Roman ten."""

_TRUTHS: Final = {"истина": True, "ложь": False, "true": True, "false": False}
_YES_NO: Final = {True: "да", False: "нет"}
_SHOWN: Final = {True: "ИСТИНА", False: "ЛОЖЬ"}
_DAYS: Final = frozenset({Kind.DATE, Kind.TIME})
_NUMBERS: Final = frozenset({Takes.ANSWER, Takes.NUMBER})
_ZEROS: Final = re.compile(r"0+")
_DECIMALS: Final = re.compile(r"0\.(0+)")
_DAY_IN_FORMAT: Final = re.compile(r"d", re.IGNORECASE)
_FIRST_DAY: Final = date(1899, 12, 30)
_SERIALS: Final = range(14_000, 80_000)
"""The numbers of days from 1938 to 2119."""

_REASON: Final = f".{REASON}"
_HUNDRED: Final = 100


@frozen
class Missing:
    """No answer.

    Attributes:
        reason: what was written instead, or `None` where nothing was.
    """

    reason: str | None = None


Answer: TypeAlias = str | int | Decimal | date | Missing | Message


def answer_in_text(text: str, field: KnownField) -> Answer:  # noqa: PLR0911  (a rule each)
    """Return what a text answers.

    Args:
        text: the text, without what surrounds it.
        field: the field that it answers.
    """
    if not text:
        return Missing()
    folded = fold(text)
    if folded in field.folded:
        return text
    if folded in _ERRORS:
        return say("cell-error", value=shown(text))
    if field.name.endswith(_REASON):
        # Why there is no answer may be said by `н/д` as well.
        return text
    if folded in _NOTHING or (folded in _CROSSES and field.takes not in {Takes.TEXT, Takes.NAME}):
        return Missing(text)
    if field.takes is not Takes.ANSWER:
        return text
    if folded in _TRUTHS:
        return _truth(_TRUTHS[folded], field)
    return _word(text, field)


def _word(text: str, field: KnownField) -> str:
    """Return the word that looks exactly like this one, where there is only one; else the text."""
    if not _is_number(text):
        look = look_of(" ".join(text.split()))
        alike = [word for word in field.spoken if look_of(word) == look]
        if len(alike) == 1:
            return alike[0]
    return text


def _is_number(text: str) -> bool:
    try:
        parse_number(text)
    except NotationError:
        return False
    return True


def answer_in(cell: BookCell, field: KnownField) -> Answer:  # noqa: PLR0911  (a kind each)
    """Return what a cell answers.

    Args:
        cell: the cell.
        field: the field that it answers.
    """
    value = cell.value
    if cell.kind is Kind.UNCOMPUTED:
        return say("formula-without-value")
    if cell.kind is Kind.ERROR:
        return say("cell-error", value=shown(value))
    if cell.kind in _DAYS and field.takes in _NUMBERS:
        number = number_shown_as_day(cell)
        if number is not None:
            return _number(number, evolve(cell, kind=Kind.NUMBER, value=number, format=""), field)
    if cell.kind is Kind.TIME:
        return say("date-for-number.time", value=str(value))
    if isinstance(value, bool):
        return _truth(value, field)
    if isinstance(value, date):
        return _day(value, cell, field)
    if isinstance(value, Decimal):
        return _number(value, cell, field)
    return answer_in_text(str(value), field)


def _truth(value: bool, field: KnownField) -> Answer:  # noqa: FBT001  (it is the answer)
    word = _YES_NO[value]
    spoken = {fold(each): each for each in field.spoken}
    return spoken[word] if set(_YES_NO.values()) <= spoken.keys() else _SHOWN[value]


def _day(value: date, cell: BookCell, field: KnownField) -> Answer:
    day = value.date() if isinstance(value, datetime) else value
    if field.takes is Takes.DATE:
        return day
    written = f"{day:%d.%m.%Y}"
    if field.takes in {Takes.TEXT, Takes.NAME}:
        return written
    return say("date-for-number", date=written, number=_meant(day, cell.format))


def _meant(day: date, form: str) -> str:
    """Return the number that was typed, most likely: 1.2 became the first of February."""
    if form and not _DAY_IN_FORMAT.search(form):
        # Of 1.25, which cannot be a day of a month, Excel makes January 2025.
        return f"{day.month},{day:%y}"
    return f"{day.day},{day.month}"


def seen_otherwise(cell: BookCell, field: KnownField) -> tuple[str, str] | None:
    """Return the number that a cell shows and the one that it holds, where these are not the same.

    Args:
        cell: the cell, in which nothing is wrong.
        field: the field that it answers.
    """
    look = cell.look
    if look.number is None or field.takes not in _NUMBERS or not isinstance(cell.value, Decimal):
        return None
    held = cell.value * _HUNDRED if look.is_percentage else cell.value
    sign = " %" if look.is_percentage or look.has_sign else ""
    if look.number == held:
        return None
    return f"{_plain(look.number)}{sign}", f"{_plain(held)}{sign}"


def _number(  # noqa: PLR0911  (a rule each)
    value: Decimal, cell: BookCell, field: KnownField
) -> Answer:
    look = cell.look
    if not look.is_seen:
        return say("number-unseen", value=shown(value))
    if look.has_sign and field.takes in _NUMBERS:
        # The sign only stands behind the number, which is what it would be as a text.
        return answer_in_text(f"{_plain(value)}%", field)
    match field.takes:
        case Takes.TEXT | Takes.NAME:
            return _as_words(value, cell, field)
        case Takes.DATE:
            is_day = value == int(value) and int(value) in _SERIALS and not cell.format
            return _FIRST_DAY + timedelta(days=int(value)) if is_day else _plain(value)
    if cell.is_percent:
        return _percent(value, field)
    if field.is_percentage and 0 < value <= 1:
        written, times = _plain(value), _plain(value * _HUNDRED)
        return say("percent-unclear", value=written, times=times)
    return int(value) if value == int(value) else value


def _percent(value: Decimal, field: KnownField) -> Answer:
    if field.unit == PERCENT:
        times = value * _HUNDRED
        return int(times) if times == int(times) else times.normalize()
    if field.is_share:
        return int(value) if value == int(value) else value
    return say("percent-unclear.cell", value=_plain(value), times=_plain(value * _HUNDRED))


def _as_words(value: Decimal, cell: BookCell, field: KnownField) -> str:
    """Return a number in a column of words as the person sees it: `3`, `01`, `1.10`."""
    if cell.is_percent:
        return f"{_plain(value * _HUNDRED)} %"
    if value == int(value) and _ZEROS.fullmatch(cell.format):
        return str(int(value)).zfill(len(cell.format))
    decimals = _DECIMALS.fullmatch(cell.format)
    if decimals is not None:
        text = f"{value:.{len(decimals[1])}f}"
        return text if field.takes is Takes.NAME else text.replace(".", ",")
    text = _plain(value)
    return text.replace(",", ".") if field.takes is Takes.NAME else text


def _plain(value: Decimal) -> str:
    """Return a number without an exponent, with a comma."""
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", ",")

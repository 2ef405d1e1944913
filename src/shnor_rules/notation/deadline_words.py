# SPDX-License-Identifier: MIT
"""The words of deadlines: months, periods and numbers in the forms that Russian gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.messages.message import russian_form
from shnor_rules.notation.spans_of_time import Unit

if TYPE_CHECKING:
    from collections.abc import Mapping

MONTHS: Final = (
    ("январь", "января", "январе"),
    ("февраль", "февраля", "феврале"),
    ("март", "марта", "марте"),
    ("апрель", "апреля", "апреле"),
    ("май", "мая", "мае"),
    ("июнь", "июня", "июне"),
    ("июль", "июля", "июле"),
    ("август", "августа", "августе"),
    ("сентябрь", "сентября", "сентябре"),
    ("октябрь", "октября", "октябре"),
    ("ноябрь", "ноября", "ноябре"),
    ("декабрь", "декабря", "декабре"),
)
"""Every month as in «март», «до марта» and «в марте»."""


@frozen
class Forms:
    """A period in the forms of its word.

    Attributes:
        one: as in «раз в год», which is the nominative too but for weeks.
        of: as in «до конца года».
        few: as in «раз в 2 года».
        many: as in «раз в 5 лет».
        each: as in «каждого года».
        adverb: what says «every» in one word, where there is one.
    """

    one: str
    of: str
    few: str
    many: str
    each: str = "каждого"
    adverb: str | None = None


UNITS: Final[Mapping[Unit, Forms]] = {
    Unit.DAY: Forms("день", "дня", "дня", "дней", adverb="ежедневно"),
    Unit.WEEK: Forms("неделю", "недели", "недели", "недель", "каждой", "еженедельно"),
    Unit.MONTH: Forms("месяц", "месяца", "месяца", "месяцев", adverb="ежемесячно"),
    Unit.TERM: Forms("четверть", "четверти", "четверти", "четвертей", "каждой"),
    Unit.QUARTER: Forms("квартал", "квартала", "квартала", "кварталов", adverb="ежеквартально"),
    Unit.HALF_YEAR: Forms("полугодие", "полугодия", "полугодия", "полугодий"),
    Unit.SCHOOL_YEAR: Forms("учебный год", "учебного года", "учебных года", "учебных лет"),
    Unit.YEAR: Forms("год", "года", "года", "лет", adverb="ежегодно"),
}

NUMBERS: Final[Mapping[str, int]] = {
    **dict.fromkeys(("один", "одного", "одну", "одно", "одной"), 1),
    **dict.fromkeys(("два", "две", "двух", "дважды"), 2),
    **dict.fromkeys(("три", "трёх", "трех", "трижды"), 3),
    **dict.fromkeys(("четыре", "четырёх", "четырех"), 4),
    **dict.fromkeys(("пять", "пяти"), 5),
    **dict.fromkeys(("шесть", "шести"), 6),
}
"""Whole numbers in words."""

ORDINALS: Final[Mapping[str, int]] = {
    **dict.fromkeys(("первая", "первой", "первую", "первое", "первого", "первый", "i"), 1),
    **dict.fromkeys(("вторая", "второй", "вторую", "второе", "второго", "ii"), 2),
    **dict.fromkeys(("третья", "третьей", "третью", "третьего", "третий", "iii"), 3),
    **dict.fromkeys(("четвёртая", "четвёртой", "четвёртую", "четвёртого", "четвёртый"), 4),
    **dict.fromkeys(("четвертая", "четвертой", "четвертую", "четвертого", "четвертый", "iv"), 4),
}
"""Numbers of parts of a year in words and in Roman numerals."""

MONTH_NUMBERS: Final = {form: number for number, forms in enumerate(MONTHS, 1) for form in forms}
UNIT_FORMS: Final = {
    form: unit
    for unit, forms in UNITS.items()
    for form in (forms.one, forms.of, forms.few, forms.many)
}
ADVERBS: Final = {forms.adverb: unit for unit, forms in UNITS.items() if forms.adverb is not None}

VOCABULARY: Final = (
    *MONTH_NUMBERS,
    *(word for form in UNIT_FORMS for word in form.split()),
    *ADVERBS,
    *NUMBERS,
    *(word for word in ORDINALS if not word.isascii()),
    *("до", "не", "позднее", "позже", "реже", "менее", "раз", "раза", "постоянно", "с", "по"),
    *("в", "и", "течение", "конце", "начале", "конца", "начала", "окончания", "всего"),
    *("каждый", "каждого", "каждую", "каждой", "каждое", "каждые", "году", "году", "учебному"),
)
"""Every word that a deadline may hold, for finding out what a misspelt one was meant to be."""


def counted(count: int, unit: Unit) -> str:
    """Return `2 месяца`, or the word alone where there is one of it."""
    forms = UNITS[unit]
    if count == 1:
        return forms.one
    return f"{count} {russian_form(count, forms.one, forms.few, forms.many)}"


def times(count: int) -> str:
    """Return `раз`, `2 раза`, `5 раз`."""
    if count == 1:
        return "раз"
    return f"{count} {russian_form(count, 'раз', 'раза', 'раз')}"

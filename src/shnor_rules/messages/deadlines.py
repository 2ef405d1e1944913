# SPDX-License-Identifier: MIT
"""Messages: deadlines and planned values."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry


def _entry(ru: str, en: str) -> Entry:
    """Return an entry whose next step is the text to write instead."""
    return Entry(ru, en, "{step}", "{step}")


_STEPS: Final = {
    "notation-step.deadline": Entry(
        "напишите срок по образцу: август 2021, до 15 сентября 2021, раз в четверть, по плану "
        "работы МНЦ; то, что напечатано иначе, возьмите целиком в кавычки «…»",
        "write the deadline like август 2021, до 15 сентября 2021, раз в четверть or по плану "
        "работы МНЦ; put whatever is printed otherwise in «…» as a whole",
    ),
    "notation-step.planned": Entry(
        "напишите плановое значение по образцу: 2, не менее 1, 1; 4 или 1 (раз в год)",
        "write the planned value like 2, не менее 1, 1; 4 or 1 (раз в год)",
    ),
}

_DEADLINES: Final = {
    "malformed-deadline.empty": _entry("вместо срока пусто", "there is nothing where a date goes"),
    "malformed-deadline.too-long": _entry(
        "слишком длинный текст для срока: «{part}»", "too long a text for a deadline: `{part}`"
    ),
    "malformed-deadline.invisible": _entry(
        "в сроке есть невидимый знак", "there is an invisible character in the deadline"
    ),
    "malformed-deadline.quotes": _entry(
        "лишний знак в сроке: «{part}»", "a needless character in the deadline: `{part}`"
    ),
    "malformed-deadline.alphabet": _entry(
        "в слове «{part}» смешаны русские и латинские буквы",
        "Russian and Latin letters are mixed in the word `{part}`",
    ),
    "malformed-deadline.stop": _entry(
        "после срока лишний знак: «{part}»", "a needless character after the deadline: `{part}`"
    ),
    "malformed-deadline.course": _entry(
        "«{part}»: предлог пишется «в течение»", "`{part}`: the preposition is spelt `в течение`"
    ),
    "malformed-deadline.date": _entry(
        "дата пишется днём вперёд, через точки: «{part}» не годится",
        "a date is written day first, with points: `{part}` will not do",
    ),
    "malformed-deadline.short-year": _entry(
        "год пишется четырьмя цифрами, здесь «{part}»",
        "a year is written in four digits, here is `{part}`",
    ),
    "malformed-deadline.month": _entry(
        "месяц пишется словом, здесь «{part}»", "a month is written as a word, here is `{part}`"
    ),
    "malformed-deadline.comma": _entry(
        "между месяцем и годом лишняя запятая", "there is a needless comma between month and year"
    ),
    "malformed-deadline.bare-year": _entry(
        "число «{part}» без слова «год»", "the number `{part}` without the word `год`"
    ),
    "malformed-deadline.adverb": _entry(
        "в сроках нет слова «{part}»", "not a word for deadlines: `{part}`"
    ),
    "malformed-deadline.day": _entry(
        "такого дня нет в календаре: «{part}»", "the calendar has no such day: `{part}`"
    ),
    "malformed-deadline.year": _entry(
        "год не от 1900 до 2199: «{part}»", "the year is not from 1900 to 2199: `{part}`"
    ),
    "malformed-deadline.school-year": _entry(
        "учебный год длится с одного года по следующий, а не «{part}»",
        "a school year lasts from one year to the next, not `{part}`",
    ),
    "malformed-deadline.section": _entry(
        "в году нет такой части: «{part}»", "a year has no such part: `{part}`"
    ),
    "malformed-deadline.order": _entry(
        "даты стоят не по порядку: «{part}»", "the dates are out of order: `{part}`"
    ),
    "malformed-deadline.word": _entry(
        "в сроках нет слова «{part}»", "not a word for deadlines: `{part}`"
    ),
    "malformed-deadline.rest": _entry(
        "из слов «{part}» срок не складывается", "the words `{part}` make no deadline"
    ),
}

_PLANNED: Final = {
    "malformed-planned.empty": _entry(
        "вместо планового значения пусто", "there is nothing where a planned value goes"
    ),
    "malformed-planned.too-long": _entry(
        "слишком длинный текст для планового значения: «{part}»",
        "too long a text for a planned value: `{part}`",
    ),
    "malformed-planned.invisible": _entry(
        "в плановом значении есть невидимый знак",
        "there is an invisible character in the planned value",
    ),
    "malformed-planned.alphabet": _entry(
        "в слове «{part}» смешаны русские и латинские буквы",
        "Russian and Latin letters are mixed in the word `{part}`",
    ),
    "malformed-planned.separator": _entry(
        "между частями планового значения ставится точка с запятой, здесь «{part}»",
        "a semicolon goes between the parts of a planned value, here is `{part}`",
    ),
    "malformed-planned.sign": _entry(
        "знак «{part}» в плановых значениях не употребляется",
        "the sign `{part}` is not used in planned values",
    ),
    "malformed-planned.glued": _entry(
        "после «{part}» нужен пробел", "a space is needed after `{part}`"
    ),
    "malformed-planned.no-number": _entry(
        "после «{part}» нет числа", "there is no number after `{part}`"
    ),
    "malformed-planned.percent": _entry(
        "единица пишется в ключе unit, а не в значении", "the unit goes to the key unit"
    ),
    "malformed-planned.surplus": _entry(
        "рядом с «{part}» нет числа", "there is no number beside `{part}`"
    ),
    "malformed-planned.other": _entry(
        "«{part}» – не плановое значение", "`{part}` is no planned value"
    ),
}

_YEARS: Final = {
    "bad-name.year": Entry(
        "«{written}» – не год: нужны четыре цифры",
        "`{written}` is no year: four digits are needed",
        "напишите, например, {example}",
        "write {example}, for example",
    ),
}

ENTRIES: Final[dict[str, Entry]] = {**_STEPS, **_DEADLINES, **_PLANNED, **_YEARS}

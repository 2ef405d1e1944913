# SPDX-License-Identifier: MIT
"""Messages: numbers, intervals and value sets."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry


def _entry(ru: str, en: str) -> Entry:
    """Return an entry whose next step is the text to write instead."""
    return Entry(ru, en, "{step}", "{step}")


_STEPS: Final = {
    "notation-step.write": Entry("напишите {fix}", "write {fix}"),
    "notation-step.number": Entry(
        "напишите число цифрами, например 0,3", "write the number in digits, such as 0,3"
    ),
    "notation-step.interval": Entry(
        "напишите интервал по образцу [0; 0,3) или не менее 30",
        "write the interval like [0; 0,3) or не менее 30",
    ),
    "notation-step.set": Entry(
        "напишите множество значений по образцу {{0; 1; нет}}, [0; 2] или целое не менее 0",
        "write the value set like {{0; 1; нет}}, [0; 2] or целое не менее 0",
    ),
}

_NUMBERS: Final = {
    "malformed-number.empty": _entry("вместо числа пусто", "there is nothing where a number goes"),
    "malformed-number.too-long": _entry(
        "слишком длинный текст для числа: «{part}»", "too long a text for a number: `{part}`"
    ),
    "malformed-number.invisible": _entry(
        "в числе есть невидимый знак", "there is an invisible character in the number"
    ),
    "malformed-number.alphabet": _entry(
        "в слове «{part}» смешаны русские и латинские буквы",
        "Russian and Latin letters are mixed in the word `{part}`",
    ),
    "malformed-number.quotes": _entry(
        "лишний знак в числе: «{part}»", "a needless character in the number: `{part}`"
    ),
    "malformed-number.digit": _entry(
        "цифра «{part}» не из ряда 0–9", "the digit `{part}` is not one of 0–9"
    ),
    "malformed-number.letter": _entry(
        "в числе буква «{part}» вместо цифры", "the letter `{part}` stands for a digit"
    ),
    "malformed-number.exponent": _entry(
        "число записано со степенью десяти: «{part}»", "the number has an exponent: `{part}`"
    ),
    "malformed-number.infinite": _entry(
        "«{part}» – не конечное число", "`{part}` is not a finite number"
    ),
    "malformed-number.sign": _entry(
        "неверный знак перед числом: «{part}»", "a wrong sign before the number: `{part}`"
    ),
    "malformed-number.percent": _entry(
        "знак процента у числа не пишется", "a number takes no percent sign"
    ),
    "malformed-number.tail": _entry(
        "после числа лишний текст: «{part}»", "needless text after the number: `{part}`"
    ),
    "malformed-number.separator": _entry(
        "в числе больше одной запятой или точки", "the number has more than one comma or point"
    ),
    "malformed-number.denominator": _entry("деление на ноль", "division by zero"),
    "malformed-number.fraction": _entry(
        "дробь пишется двумя целыми числами через косую черту: «{part}» здесь не годится",
        "a fraction is two whole numbers and a slash: `{part}` will not do here",
    ),
    "malformed-number.space": _entry(
        "внутри числа лишний пробел", "there is a needless space inside the number"
    ),
    "malformed-number.point": _entry(
        "у десятичной запятой нет цифры с одной стороны",
        "the decimal comma has no digit on one side",
    ),
    "malformed-number.zeros": Entry(
        "число начинается с лишнего нуля",
        "the number begins with a needless zero",
        "{step}; если после нуля пропущена запятая, поставьте её",
        "{step}; if a comma is missing after the zero, put it there",
    ),
    "malformed-number.digits": _entry(
        "в числе больше 60 цифр: «{part}»", "the number has more than 60 digits: `{part}`"
    ),
    "malformed-number.symbol": _entry(
        "знаку «{part}» не место в числе", "`{part}` has no place in a number"
    ),
    "malformed-number.other": _entry("«{part}» – не число", "`{part}` is not a number"),
}

_INTERVALS: Final = {
    "malformed-interval.empty": _entry(
        "вместо интервала пусто", "there is nothing where an interval goes"
    ),
    "malformed-interval.too-long": _entry(
        "слишком длинный текст для интервала: «{part}»",
        "too long a text for an interval: `{part}`",
    ),
    "malformed-interval.invisible": _entry(
        "в интервале есть невидимый знак", "there is an invisible character in the interval"
    ),
    "malformed-interval.quotes": _entry(
        "лишний знак в интервале: «{part}»", "a needless character in the interval: `{part}`"
    ),
    "malformed-interval.alphabet": _entry(
        "в слове «{part}» смешаны русские и латинские буквы",
        "Russian and Latin letters are mixed in the word `{part}`",
    ),
    "malformed-interval.stop": _entry(
        "после интервала лишний знак: «{part}»", "a needless character after the interval: `{part}`"
    ),
    "malformed-interval.extra": _entry("лишняя скобка «{part}»", "a needless bracket `{part}`"),
    "malformed-interval.sign": _entry(
        "знак сравнения «{part}» в записи интервалов не употребляется",
        "the comparison sign `{part}` is not used for intervals",
    ),
    "malformed-interval.infinity": _entry(
        "бесконечность в записи интервалов так не пишется: «{part}»",
        "infinity is not written like this: `{part}`",
    ),
    "malformed-interval.word": _entry(
        "в интервалах нет слова «{part}»", "not a word for intervals: `{part}`"
    ),
    "malformed-interval.two-words": _entry(
        "две границы пишутся в скобках, а не словами: «{part}»",
        "two bounds are written in brackets, not in words: `{part}`",
    ),
    "malformed-interval.bound": Entry(
        "слово «{part}» не говорит, входит ли граница в интервал",
        "the word `{part}` does not say whether the bound belongs to the interval",
        "{step}; квадратная скобка, «не менее» и «не более» включают границу",
        "{step}; a square bracket, `не менее` and `не более` include the bound",
    ),
    "malformed-interval.bracket": Entry(
        "такой скобки в записи интервалов нет: «{part}»",
        "no such bracket in the notation of intervals: `{part}`",
        "{step}; круглая скобка – граница не входит",
        "{step}; a round bracket leaves the bound out",
    ),
    "malformed-interval.separator": _entry(
        "между концами интервала ставится точка с запятой, здесь «{part}»",
        "a semicolon goes between the ends of an interval, here is `{part}`",
    ),
    "malformed-interval.ends": _entry(
        "у интервала больше двух концов", "the interval has more than two ends"
    ),
    "malformed-interval.end": _entry(
        "у интервала не указан один конец", "one end of the interval is not given"
    ),
    "malformed-interval.opening": Entry(
        "перед интервалом нет открывающей скобки",
        "there is no opening bracket before the interval",
        "{step}; круглая скобка – граница не входит",
        "{step}; a round bracket leaves the bound out",
    ),
    "malformed-interval.closing": Entry(
        "после интервала нет закрывающей скобки",
        "there is no closing bracket after the interval",
        "{step}; круглая скобка – граница не входит",
        "{step}; a round bracket leaves the bound out",
    ),
    "malformed-interval.one-end": _entry(
        "одно число «{part}» вместо интервала", "one number `{part}` instead of an interval"
    ),
    "malformed-interval.closed": _entry(
        "у бесконечности квадратная скобка «{part}», а нужна круглая",
        "infinity has the square bracket `{part}` and needs a round one",
    ),
    "malformed-interval.side": _entry(
        "бесконечность не с той стороны или не с тем знаком: «{part}»",
        "infinity on the wrong side or with the wrong sign: `{part}`",
    ),
    "malformed-interval.order": _entry(
        "концы интервала переставлены: «{part}»", "the ends of the interval are swapped: `{part}`"
    ),
    "malformed-interval.other": _entry("«{part}» – не интервал", "`{part}` is not an interval"),
}

_SETS: Final = {
    "malformed-set.empty": _entry(
        "вместо множества значений пусто", "there is nothing where a value set goes"
    ),
    "malformed-set.too-long": _entry(
        "слишком длинный текст для множества значений: «{part}»",
        "too long a text for a value set: `{part}`",
    ),
    "malformed-set.invisible": _entry(
        "в множестве значений есть невидимый знак",
        "there is an invisible character in the value set",
    ),
    "malformed-set.quotes": _entry(
        "кавычки вокруг значений не нужны: «{part}»", "values take no quotes: `{part}`"
    ),
    "malformed-set.alphabet": _entry(
        "в слове «{part}» смешаны русские и латинские буквы",
        "Russian and Latin letters are mixed in the word `{part}`",
    ),
    "malformed-set.stop": _entry(
        "после множества значений лишний знак: «{part}»",
        "a needless character after the value set: `{part}`",
    ),
    "malformed-set.extra": _entry("лишняя скобка «{part}»", "a needless bracket `{part}`"),
    "malformed-set.range": _entry(
        "ряд значений выписывается целиком, без «{part}»",
        "a series of values is written out, without `{part}`",
    ),
    "malformed-set.interval": _entry(
        "в фигурных скобках стоят отдельные значения, а «{part}» – интервал",
        "braces hold single values, and `{part}` is an interval",
    ),
    "malformed-set.label": _entry(
        "в множестве стоят только значения, без пояснений: «{part}»",
        "a set holds values only, without explanations: `{part}`",
    ),
    "malformed-set.whole": _entry(
        "целые числа обозначаются одним словом «целое» в начале: «{part}» не годится",
        "whole numbers take the one word `целое` in front: `{part}` will not do",
    ),
    "malformed-set.opening": _entry(
        "множество значений начинается с фигурной скобки", "a value set begins with a brace"
    ),
    "malformed-set.closing": _entry(
        "множество значений кончается фигурной скобкой", "a value set ends with a brace"
    ),
    "malformed-set.braces": _entry(
        "перечень значений пишется в фигурных скобках", "a list of values is written in braces"
    ),
    "malformed-set.separator": _entry(
        "между значениями ставится точка с запятой, здесь «{part}»",
        "a semicolon goes between values, here is `{part}`",
    ),
    "malformed-set.gap": _entry(
        "между точками с запятой нет значения", "there is no value between semicolons"
    ),
    "malformed-set.nothing": _entry(
        "в множестве нет ни одного значения", "there is not one value in the set"
    ),
    "malformed-set.repeated": _entry(
        "значение «{part}» стоит в множестве дважды", "the value `{part}` is in the set twice"
    ),
    "malformed-set.symbol": _entry(
        "знаку «{part}» не место в значении", "`{part}` has no place in a value"
    ),
    "malformed-set.other": _entry("«{part}» – не множество значений", "`{part}` is no value set"),
}

ENTRIES: Final[dict[str, Entry]] = {**_STEPS, **_NUMBERS, **_INTERVALS, **_SETS}

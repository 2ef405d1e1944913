# SPDX-License-Identifier: MIT
"""Messages: files of events, by which the fulfilment of a roadmap is counted."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "event-column": Entry(
        "нет столбца «{name}»",
        "there is no column `{name}`",
        "добавьте столбец «{name}»: у каждого события он должен быть заполнен",
        "add the column `{name}`: every event must have it filled in",
    ),
    "event-column.near": Entry(
        "столбец «{name}» не понятен",
        "the column `{name}` is not understood",
        "вы имели в виду «{near}»? Если нет, назовите его иначе",
        "did you mean `{near}`? If not, call it something else",
    ),
    "event-column.twice": Entry(
        "столбцы «{first}» и «{second}» значат одно и то же",
        "the columns `{first}` and `{second}` mean the same",
        "оставьте столбец «{first}»",
        "keep the column `{first}`",
    ),
    "extra-column": Entry(
        "столбец «{name}» к событиям не относится и пропущен",
        "the column `{name}` does not belong to events and is left out",
        "если он нужен, назовите: мероприятие, дата, школа, количество, часть, документ, ссылка",
        "if it is needed, call it row, date, school, quantity, part, document or link",
    ),
    "event-row": Entry(
        "в дорожной карте нет строки «{text}»",
        "the roadmap has no row `{text}`",
        "возьмите имя строки: {names}",
        "take the name of a row: {names}",
    ),
    "event-row.near": Entry(
        "в дорожной карте нет строки «{text}»",
        "the roadmap has no row `{text}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "event-row.several": Entry(
        "номер «{text}» стоит у нескольких строк",
        "several rows have the number `{text}`",
        "возьмите имя одной из них: {names}",
        "take the name of one of them: {names}",
    ),
    "event-row.dropped": Entry(
        "строку «{text}» толкование убирает",
        "the reading leaves the row `{text}` out",
        "уберите событие из файла или посчитайте без этого толкования",
        "take the event out of the file, or count without this reading",
    ),
    "event-row.moved": Entry(
        "«{text}» – одна строка по тексту и другая по толкованию: {titles}",
        "`{text}` is one row by the text and another by the reading: {titles}",
        "назовите строку её id:, а если его нет, дайте его в файле дорожной карты",
        "call the row by its id:, and if it has none, give it one in the file of the roadmap",
    ),
    "event-row.date": Entry(
        "«{text}» – дата, а не строка: табличный редактор принял номер строки за дату",
        "`{text}` is a date and no row: a spreadsheet has taken the number of the row for a date",
        "задайте столбцу «мероприятие» формат «Текстовый» и впишите номер снова, например 1.2",
        "format the column as text and write the number again, 1.2 for instance",
    ),
    "event-row.blank": Entry(
        "не сказано, какой строки дорожной карты это событие",
        "it is not said of which row of the roadmap the event is",
        "впишите номер строки, например 1.2 или 1.1.1/4",
        "write the number of the row, 1.2 or 1.1.1/4 for instance",
    ),
    "event-date": Entry(
        "«{text}» – не дата",
        "`{text}` is no date",
        "напишите день, например 15.09.2021",
        "write the day, 15.09.2021 for instance",
    ),
    "event-date.short": Entry(
        "в дате «{text}» год из двух цифр",
        "the date `{text}` has a year of two digits",
        "напишите год целиком, например {meant}",
        "write the whole year, {meant} for instance",
    ),
    "event-date.none": Entry(
        "дня «{text}» в календаре нет",
        "the calendar has no day `{text}`",
        "исправьте день или месяц",
        "correct the day or the month",
    ),
    "event-date.blank": Entry(
        "у события нет даты",
        "the event has no date",
        "впишите день, когда это было, например 15.09.2021",
        "write the day on which it was, 15.09.2021 for instance",
    ),
    "event-school": Entry(
        "школы «{text}» нет в списке",
        "the school `{text}` is not listed",
        "возьмите школу из списка: {schools}",
        "take a school of the list: {schools}",
    ),
    "event-school.near": Entry(
        "школы «{text}» нет в списке",
        "the school `{text}` is not listed",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "event-school.other": Entry(
        "строка не касается школы «{school}»",
        "the row is not about the school `{school}`",
        "возьмите школу, которой она касается ({schools}), или исправьте номер строки",
        "take a school that it is about ({schools}), or correct the number of the row",
    ),
    "event-quantity": Entry(
        "количество «{text}» – не число",
        "the quantity `{text}` is no number",
        "напишите число, например 1, или оставьте клетку пустой: это одно событие",
        "write a number, 1 for instance, or leave the cell blank: that is one event",
    ),
    "event-quantity.negative": Entry(
        "количество «{text}» – не больше нуля",
        "the quantity `{text}` is not above zero",
        "напишите, сколько было сделано, а ошибочную строку уберите из файла",
        "write how much was done, and take the wrong line out of the file",
    ),
    "event-part": Entry(
        "части «{text}» в плане нет: «{plan}»",
        "the plan has no part `{text}`: `{plan}`",
        "напишите номер части от 1 до {parts}, например 1",
        "write the number of the part from 1 to {parts}, 1 for instance",
    ),
    "event-part.blank": Entry(
        "в плане «{plan}» {parts:часть|части|частей}, а в событии часть не названа",
        "the plan `{plan}` has {parts:part|parts}, and the event names none",
        "впишите в столбец «часть» номер от 1 до {parts}, например 1",
        "write a number from 1 to {parts} in the column `part`, 1 for instance",
    ),
    "event-part.one": Entry(
        "части «{text}» нет: план этой строки из частей не состоит",
        "there is no part `{text}`: the plan of this row has no parts",
        "оставьте столбец «часть» пустым",
        "leave the column `part` blank",
    ),
    "event-roadmap": Entry(
        "дорожной карты «{text}» в наборе правил нет",
        "the ruleset has no roadmap `{text}`",
        "возьмите одну из дорожных карт: {roadmaps}",
        "take one of the roadmaps {roadmaps}",
    ),
    "event-roadmap.near": Entry(
        "дорожной карты «{text}» в наборе правил нет",
        "the ruleset has no roadmap `{text}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "event-roadmap.blank": Entry(
        "дорожных карт несколько, а в событии не сказано, какая",
        "there are several roadmaps, and the event does not say which",
        "впишите в столбец «дорожная карта» одну из них: {roadmaps}",
        "write one of them in the column `roadmap`: {roadmaps}",
    ),
    "event-early": Entry(
        "событие {date} было раньше времени, на которое составлена строка дорожной карты ({first})",
        "the event of {date} was before the time that the row of the roadmap is for ({first})",
        "проверьте год; если дата верна, событие засчитано",
        "check the year; if the date is right, the event counts",
    ),
    "event-repeated": Entry(
        "событие строки {row} от {date} уже есть в файле, слово в слово",
        "the file has this event of row {row} of {date} already, word for word",
        "если оно одно, уберите повтор; если их два, они засчитаны оба",
        "if it is one event, take the second line out; if there were two, both count",
    ),
}

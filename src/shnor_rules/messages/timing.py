# SPDX-License-Identifier: MIT
"""Messages: when something is due, and why it has no date."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "timing.lack.year": Entry("год не напечатан", "the year is not printed"),
    "timing.lack.calendar": Entry(
        "нужен календарь учебного года", "the calendar of the school year is needed"
    ),
    "timing.lack.start": Entry(
        "не напечатано, с какого дня считать", "it is not printed from which day to count"
    ),
    "timing.lack.period": Entry(
        "не напечатано, на какое время составлен документ",
        "it is not printed for what time the document is made",
    ),
    "timing.lack.often": Entry(
        "отдельных дней не перечислить", "it comes too often for single days to be listed"
    ),
    "timing.lack.plan": Entry("дата стоит в другом плане", "the date stands in another plan"),
    "timing.lack.event": Entry("дата зависит от события", "the date depends on an event"),
    "timing.lack.words": Entry(
        "известны только слова документа", "only the words of the document are known"
    ),
    "calendar-terms": Entry(
        "четверть {number} начинается раньше, чем кончилась четверть {before} ({day})",
        "term {number} begins before term {before} ended ({day})",
        "исправьте дни: четверть {number} начинается после {day}",
        "correct the days: term {number} begins after {day}",
    ),
    "calendar-terms.outside": Entry(
        "четверть лежит вне учебного года {year}: он длится с 1 сентября по 31 августа",
        "the term lies outside the school year {year}, from 1 September to 31 August",
        "исправьте год в днях четверти или year: {year} учебный год",
        "correct the year in the days of the term, or year: {year} учебный год",
    ),
    "calendar-terms.count": Entry(
        "{count:четверть|четверти|четвертей}, а в учебном году их четыре",
        "{count:term|terms}, and a school year has four",
        "перечислите в terms: четыре четверти по порядку, например 1 сентября – 29 октября 2021",
        "list four terms in order in terms:, such as 1 сентября – 29 октября 2021",
    ),
    "calendar-terms.term": Entry(
        "«{text}» – не дни четверти",
        "`{text}` are not the days of a term",
        "напишите первый и последний день с годом, например 1 сентября – 29 октября 2021",
        "write the first and the last day with the year, such as 1 сентября – 29 октября 2021",
    ),
    "calendar-terms.year": Entry(
        "«{text}» – не учебный год",
        "`{text}` is not a school year",
        "напишите, например, 2021-2022 учебный год",
        "write for example 2021-2022 учебный год",
    ),
    "calendar-terms.repeated": Entry(
        "учебный год «{year}» описан второй раз",
        "the school year `{year}` is described a second time",
        "оставьте одно описание: «{year}»",
        "keep one description of `{year}`",
    ),
    "fact.calendar": Entry("календарь учебного года", "the calendar of the school year"),
    "timing.lack.nothing": Entry("срок не напечатан", "no deadline is printed"),
    "dangling-reference.itself": Entry(
        "мониторинг «{name}» назван редакцией самого себя",
        "the monitoring `{name}` is called an edition of itself",
        "назовите в edition_of: другой мониторинг этого набора или уберите ключ",
        "name another monitoring of this ruleset in edition_of: or remove the key",
    ),
    "reference.attributes": Entry(
        "среди сведений (attributes) нет", "among the attributes there is no"
    ),
    "edition-undecided": Entry(
        "{day} не действует ни одна редакция мониторинга «{monitoring}»: {documents}",
        "no edition of the monitoring `{monitoring}` is in force on {day}: {documents}",
        "проверьте дату или опишите редакцию, документ которой действовал {day}",
        "check the date, or describe the edition whose document was in force on {day}",
    ),
    "edition-undecided.several": Entry(
        "{day} действуют сразу несколько редакций мониторинга «{monitoring}»: {documents}",
        "several editions of the monitoring `{monitoring}` are in force on {day}: {documents}",
        "закончите действие прежнего документа раньше: in_force: {{to: …}} в ruleset.yaml",
        "end the older document earlier: in_force: {{to: …}} in ruleset.yaml",
    ),
    "edition-undecided.missing": Entry(
        "нет даты, а от неё зависит, какая редакция мониторинга действует ({monitorings})",
        "there is no date, and it decides which edition of the monitoring is in force "
        "({monitorings})",
        "впишите в «{field}» день, например 21.05.2022, или добавьте --as-of 21.05.2022",
        "put a day into `{field}`, such as 21.05.2022, or add --as-of 21.05.2022",
    ),
    "edition-undecided.unreadable": Entry(
        "«{value}» – не дата",
        "`{value}` is not a date",
        "напишите день так: 21.05.2022",
        "write the day as 21.05.2022",
    ),
    "editions-overlap": Entry(
        "{day} действуют сразу две редакции: «{first}» и «{second}»",
        "two editions are in force on {day}: `{first}` and `{second}`",
        "закончите действие «{first}» раньше этого дня: in_force: {{to: …}} в ruleset.yaml",
        "end `{first}` before that day: in_force: {{to: …}} in ruleset.yaml",
    ),
    "editions-hole": Entry(
        "с {first} по {last} не действует ни одна редакция: между «{before}» и «{after}»",
        "from {first} to {last} no edition is in force, between `{before}` and `{after}`",
        "сверьте с документами in_force: у «{before}» и «{after}» или опишите редакцию между ними",
        "compare in_force of `{before}` and `{after}` with the documents, or describe the edition "
        "between them",
    ),
    "help.edition-date": Entry(
        "на какой день взять редакцию правил; без этого – на дату из самой записи",
        "for which day to take the edition of the rules; else for the date in the record",
    ),
    "results.edition": Entry("редакция", "edition"),
    "results.by-edition": Entry("по редакции: {document}", "by the edition: {document}"),
    "editions-overlap.undated": Entry(
        "неизвестно, когда какая редакция действует: у документов «{first}» и «{second}» нет дат",
        "it is not known when which edition is in force: the documents of `{first}` and "
        "`{second}` have no dates",
        'впишите даты документов в ruleset.yaml, например date: "01.09.2025"',
        'put the dates of the documents into ruleset.yaml, such as date: "01.09.2025"',
    ),
    "page.calendar": Entry("Календарь учебных лет", "Calendar of school years"),
    "page.school-year": Entry("{year} учебный год: {terms}", "school year {year}: {terms}"),
    "page.edition-of": Entry(
        "ещё одна редакция мониторинга: {text}", "another edition of the monitoring: {text}"
    ),
    "page.date": Entry(
        "редакцию для записи выбирает дата в сведении: {text}",
        "the edition for a record is chosen by the date in: {text}",
    ),
}

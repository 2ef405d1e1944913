# SPDX-License-Identifier: MIT
"""Messages: what is due in a month, and the verb that tells it."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "due.dated": Entry("Срок в этом месяце ({count})", "Due in this month ({count})"),
    "due.running": Entry(
        "Идёт, срок позже этого месяца ({count})", "Under way, due after this month ({count})"
    ),
    "due.recurring": Entry("Повторяется ({count})", "Recurring ({count})"),
    "due.open": Entry("В течение долгого времени ({count})", "Over a long time ({count})"),
    "due.undated": Entry("Без даты ({count})", "Undated ({count})"),
    "due.nothing": Entry("в этом месяце ничего нет", "nothing is due in this month"),
    "due.when": Entry("дни: {text}", "days: {text}"),
    "due.why": Entry("почему без дат: {text}", "why without dates: {text}"),
    "due.responsible": Entry("отвечают: {text}", "responsible: {text}"),
    "due.section": Entry("раздел: {text}", "section: {text}"),
    "due.document": Entry("откуда: {text}", "from: {text}"),
    "due.days": Entry("{first} – {last}", "{first} – {last}"),
    "due.days.part": Entry(
        "{first} – {last} (часть периода)", "{first} – {last} (part of the period)"
    ),
    "due.days.from": Entry("начиная с {first}", "beginning on {first}"),
    "due.days.to": Entry("последний день {last}", "the last day is {last}"),
    "due.days.open": Entry(
        "наверняка по {certain}; считается ли и время до {last}, не напечатано",
        "by {certain} for certain; whether the time until {last} counts is not printed",
    ),
    "due.column.group": Entry("вид", "kind"),
    "due.column.document": Entry("откуда", "from"),
    "due.column.section": Entry("раздел", "section"),
    "due.column.row": Entry("строка", "row"),
    "due.column.title": Entry("мероприятие", "activity"),
    "due.column.deadline": Entry("срок, как напечатан", "deadline as printed"),
    "due.column.when": Entry("дни", "days"),
    "due.column.why": Entry("почему без дат", "why without dates"),
    "due.column.responsible": Entry("отвечают", "responsible"),
    "due.column.form": Entry("форма", "form"),
    "due.column.result": Entry("результат", "result"),
    "due.column.schools": Entry("школы", "schools"),
    "due.cell.dated": Entry("срок в этом месяце", "due in this month"),
    "due.cell.running": Entry("идёт", "under way"),
    "due.cell.recurring": Entry("повторяется", "recurring"),
    "due.cell.open": Entry("в течение долгого времени", "over a long time"),
    "due.cell.undated": Entry("без даты", "undated"),
    "usage.month": Entry(
        "«{text}» – не месяц с годом",
        "`{text}` is not a month with its year",
        'напишите --month 2021-10 или --month "октябрь 2021"',
        'write --month 2021-10 or --month "октябрь 2021"',
    ),
    "usage.no-plans": Entry(
        "в «{rules}» нет ни дорожных карт, ни сроков мониторингов",
        "`{rules}` has neither roadmaps nor periods of monitorings",
        "назовите набор правил с дорожной картой, например kushchevsky",
        "name a ruleset with a roadmap, such as kushchevsky",
    ),
    "usage.readings-of-one": Entry(
        "толкования выбирают для одной дорожной карты, а в «{rules}» их несколько",
        "readings are chosen for one roadmap, and `{rules}` has several",
        "назовите одну: {roadmaps}",
        "name one of them: {roadmaps}",
    ),
    "usage.no-icalendar": Entry(
        "для календаря нужна библиотека icalendar, а она не установлена",
        "a calendar needs the library icalendar, which is not installed",
        'установите её: pip install "shnor-rules[calendar]"',
        'install it: pip install "shnor-rules[calendar]"',
    ),
    "usage.due.same": Entry(
        "таблица и календарь записались бы в один файл «{path}»",
        "the page and the calendar would be written to one file, `{path}`",
        "дайте --output и --ics разные имена, например дела.txt и дела.ics",
        "give --output and --ics different names, such as due.txt and due.ics",
    ),
    "command.calendar": Entry(
        "в календарь записано {count:событие|события|событий}",
        "{count:event|events} written to the calendar",
    ),
    "command.calendar.empty": Entry(
        "событий с датами нет, поэтому файл календаря не записан",
        "there is no event with a date, so no calendar file is written",
    ),
    "help.metavar.month": Entry("МЕСЯЦ", "MONTH"),
    "help.metavar.school": Entry("ШКОЛА", "SCHOOL"),
    "help.metavar.words": Entry("СЛОВА", "WORDS"),
    "help.due.short": Entry("что нужно сделать в этом месяце", "what is to be done in a month"),
    "help.due": Entry(
        "Показать, что по дорожным картам и мониторингам нужно сделать в месяце: со сроком, "
        "идущее, повторяющееся, долгое и без даты – отдельно. ПРАВИЛА – набор правил или одна "
        "дорожная карта. Чего нет в документе, не додумывается: у таких строк сказано, почему даты "
        "нет. Что уже сделано, команда не знает.",
        "Show what roadmaps and monitorings ask for in a month: with a date, under way, recurring, "
        "over a long time and without a date, apart. RULES is a ruleset or one roadmap. Nothing is "
        "made up that the document leaves open: such rows say why they have no date. What has been "
        "done already the command does not know.",
    ),
    "help.due.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules due kushchevsky --month 2021-10\n"
        '  shnor-rules due kushchevsky --month "октябрь 2021" --responsible ЦРО\n'
        "  shnor-rules due kushchevsky/roadmap --month 2021-10 --school 25 -f csv -o план.csv\n"
        "  shnor-rules due kushchevsky --month 2021-10 --ics октябрь.ics",
        "\b\nExamples:\n"
        "  shnor-rules due kushchevsky --month 2021-10\n"
        "  shnor-rules due kushchevsky --month 2021-10 --school 25\n"
        "  shnor-rules due kushchevsky/roadmap --month 2021-10 -f csv -o plan.csv\n"
        "  shnor-rules due kushchevsky --month 2021-10 --ics october.ics",
    ),
    "help.month": Entry(
        'месяц: 2021-10 или "октябрь 2021"', "the month with its year, such as 2021-10"
    ),
    "help.school": Entry(
        "только то, что касается этой школы (и всех школ)",
        "only what is about this school, or about all schools",
    ),
    "help.responsible": Entry(
        "только то, за что отвечают те, в чьём названии есть эти слова",
        "only what is answered for by those whose name has these words",
    ),
    "help.ics": Entry(
        "записать события с датами в файл календаря (iCalendar)",
        "write the events that have dates to a calendar file (iCalendar)",
    ),
}

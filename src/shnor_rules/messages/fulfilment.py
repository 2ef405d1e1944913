# SPDX-License-Identifier: MIT
"""Messages: what became of a roadmap."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "fulfilment.status.done": Entry("выполнено", "done"),
    "fulfilment.status.late": Entry("выполнено с опозданием", "done late"),
    "fulfilment.status.not-done": Entry("не выполнено", "not done"),
    "fulfilment.status.not-due": Entry("срок не наступил", "not due yet"),
    "fulfilment.status.undated-done": Entry("без даты: выполнено", "no date: done"),
    "fulfilment.status.undated-open": Entry("без даты: не отмечено", "no date: not reported"),
    # The head of a page.
    "fulfilment.as-of": Entry("{name}, на {day}", "{name}, as of {day}"),
    "fulfilment.school": Entry("только школа {school}", "only the school {school}"),
    "fulfilment.events": Entry("засчитано событий: {count}", "events that count: {count}"),
    "fulfilment.later": Entry(
        "не засчитано, потому что позже этого дня: {count}",
        "left out, being after that day: {count}",
    ),
    "fulfilment.faulty": Entry(
        "Подсчёт неполный: из-за ошибок в файле не засчитано {count:событие|события|событий}",
        "The count is incomplete: {count:event|events} left out because of faults in the file",
    ),
    "fulfilment.unnamed": Entry(
        "{count:строка|строки|строк} без имени, и событий у таких строк быть не может: дайте "
        "каждой id: в файле дорожной карты",
        "{count:row|rows} without a name, which no event can be of: give each an id: in the file "
        "of the roadmap",
    ),
    # What is counted.
    "fulfilment.all": Entry("Все строки", "All rows"),
    "fulfilment.sections": Entry("По разделам", "By section"),
    "fulfilment.responsible": Entry("По ответственным", "By who answers"),
    "fulfilment.schools": Entry(
        "По школам (строки, которые школы касаются)", "By school (the rows that are about it)"
    ),
    "fulfilment.years": Entry("По годам (плановые значения)", "By year (planned values)"),
    "fulfilment.rows": Entry("Строка за строкой", "Row by row"),
    "fulfilment.group": Entry("{name}: {text}", "{name}: {text}"),
    "fulfilment.no-section": Entry("(вне разделов)", "(outside any section)"),
    "fulfilment.nobody": Entry("(никто не назван)", "(nobody is named)"),
    "fulfilment.total": Entry("{count:строка|строки|строк}", "{count:row|rows}"),
    "fulfilment.total.cells": Entry("{count:значение|значения|значений}", "{count:value|values}"),
    "fulfilment.completeness": Entry("полнота {portion}", "completeness {portion}"),
    "fulfilment.timeliness": Entry("своевременность {portion}", "timeliness {portion}"),
    "fulfilment.not-due": Entry("срок не наступил: {count}", "not due yet: {count}"),
    "fulfilment.undated": Entry("без даты: отмечено {portion}", "no date: {portion} reported"),
    "fulfilment.defined": Entry(
        "Полнота – сколько выполнено из строк, срок которых прошёл или которые выполнены раньше; "
        "своевременность – сколько из выполненных с датой выполнено в срок. Строка без даты "
        "опоздавшей не бывает и в эти доли не входит.",
        "Completeness is how many are done of the rows whose last day is over or which are done "
        "before it; timeliness is how many of the dated rows that are done were done in time. A "
        "row without a date is never late, and is in neither share.",
    ),
    # A row.
    "fulfilment.deadline": Entry("срок: {text}", "due: {text}"),
    "fulfilment.days": Entry("отмечено: {text}", "reported: {text}"),
    "fulfilment.evidence": Entry("подтверждение ({day}): {text}", "evidence ({day}): {text}"),
    "fulfilment.times": Entry("раз: {portion}", "times: {portion}"),
    "fulfilment.times.unknown": Entry(
        "{count:раз|раза|раз}, сколько должно быть – не известно",
        "{count:time|times}; how many there should be is not known",
    ),
    "fulfilment.cut-periods": Entry(
        "не считая {count:неполного периода|неполных периодов|неполных периодов} с краю дорожной "
        "карты",
        "not counting {count:period|periods} that the time of the roadmap cuts off",
    ),
    "fulfilment.by-schools": Entry("школ: {portion}", "schools: {portion}"),
    "fulfilment.lacking": Entry("ещё нет: {schools}", "still missing: {schools}"),
    "fulfilment.plan.total": Entry(
        "всего: план {planned}, факт {actual}", "in all: planned {planned}, actual {actual}"
    ),
    "fulfilment.plan.actual": Entry("всего: факт {actual}", "in all: actual {actual}"),
    "fulfilment.plan.year": Entry(
        "{year}: план {planned}, факт {actual} – {status}",
        "{year}: planned {planned}, actual {actual}: {status}",
    ),
    "fulfilment.plan.nothing": Entry(
        "{year}: не запланировано, факт {actual}", "{year}: nothing planned, actual {actual}"
    ),
    # Indicators that ask for it.
    "fulfilment.asking": Entry(
        "Показатели, которые спрашивают об этой дорожной карте",
        "Indicators that ask for this roadmap",
    ),
    "fulfilment.asking.shares": Entry(
        "полнота {complete}, своевременность {timely}",
        "completeness {complete}, timeliness {timely}",
    ),
    "fulfilment.asking.indicator": Entry(
        "{monitoring}, {indicator} «{title}»: ответ сам не ставится, порог выбирает человек",
        "{monitoring}, {indicator} `{title}`: not answered by itself, a person chooses from where "
        "on it counts",
    ),
    "fulfilment.asking.how": Entry(
        "ответ по своему порогу: --answer {monitoring}:{indicator} --complete 1 --timely 1 --then "
        "{then} --else {other}",
        "an answer by your own threshold: --answer {monitoring}:{indicator} --complete 1 "
        "--timely 1 --then {then} --else {other}",
    ),
    # The answer that was chosen.
    "fulfilment.answer": Entry(
        "Ответ по выбранному порогу (вставьте в запись)",
        "The answer by the threshold that was chosen (paste it into the record)",
    ),
    "fulfilment.answer.chosen": Entry(
        "порог выбран при подсчёте, а не приказом: {then}, если {conditions}, иначе {other}",
        "the threshold was chosen when counting, not by the order: {then} if {conditions}, else "
        "{other}",
    ),
    "fulfilment.answer.complete": Entry(
        "полнота не менее {least}", "completeness is at least {least}"
    ),
    "fulfilment.answer.timely": Entry(
        "своевременность не менее {least}", "timeliness is at least {least}"
    ),
    "fulfilment.answer.both": Entry("{first} и {second}", "{first} and {second}"),
    # The columns of a table.
    "fulfilment.column.roadmap": Entry("дорожная карта", "roadmap"),
    "fulfilment.column.as-of": Entry("на день", "as of"),
    "fulfilment.column.name": Entry("строка", "row"),
    "fulfilment.column.section": Entry("раздел", "section"),
    "fulfilment.column.title": Entry("название", "title"),
    "fulfilment.column.deadline": Entry("срок", "due"),
    "fulfilment.column.responsible": Entry("ответственные", "responsible"),
    "fulfilment.column.status": Entry("состояние", "status"),
    "fulfilment.column.days": Entry("отмечено", "reported"),
    "fulfilment.column.done": Entry("выполнено раз", "times done"),
    "fulfilment.column.due": Entry("из скольких раз", "of how many times"),
    "fulfilment.column.schools-done": Entry("выполнено школ", "schools done"),
    "fulfilment.column.schools": Entry("из скольких школ", "of how many schools"),
    "fulfilment.column.planned": Entry("план", "planned"),
    "fulfilment.column.actual": Entry("факт", "actual"),
    "fulfilment.column.evidence": Entry("подтверждение", "evidence"),
    # Misuse.
    "usage.no-roadmaps": Entry(
        "в «{rules}» нет дорожной карты с мероприятиями",
        "`{rules}` has no roadmap with activities",
        "назовите набор с дорожной картой, например korenovsky",
        "name a ruleset with a roadmap, such as korenovsky",
    ),
    "usage.as-of": Entry(
        "«{text}» – не день",
        "`{text}` is no day",
        "напишите, например, --as-of 30.06.2022",
        "write --as-of 2022-06-30, for instance",
    ),
    "usage.answer": Entry(
        "непонятно, на какой показатель отвечать: «{text}»",
        "it is not clear which indicator to answer: `{text}`",
        "назовите мониторинг и показатель, например --answer korenovsky/methodical-help:П6",
        "name the monitoring and the indicator, such as --answer korenovsky/methodical-help:П6",
    ),
    "usage.answer.indicator": Entry(
        "в мониторинге «{monitoring}» нет показателя «{indicator}»",
        "the monitoring `{monitoring}` has no indicator `{indicator}`",
        "есть показатели: {indicators}",
        "the indicators are: {indicators}",
    ),
    "usage.answer.incomplete": Entry(
        "ответ выбирает человек: не хватает {missing}",
        "the answer is a person's choice: {missing} is missing",
        "допишите, например, --complete 1 --then 1 --else 0",
        "add --complete 1 --then 1 --else 0, for instance",
    ),
    "usage.answer.alone": Entry(
        "{options} – часть выбора ответа, а показатель не назван",
        "{options} belongs to the choice of an answer, and no indicator is named",
        "назовите показатель, например --answer korenovsky/methodical-help:П6",
        "name the indicator, such as --answer korenovsky/methodical-help:П6",
    ),
    "usage.answer.share": Entry(
        "порог «{text}» – не доля от 0 до 1",
        "the threshold `{text}` is no share from 0 to 1",
        "напишите, например, 0,9 вместо 90 %",
        "write 0,9 instead of 90 %, for instance",
    ),
    "usage.answer.csv": Entry(
        "в таблице ответу показателя нет места",
        "a table has no place for the answer to an indicator",
        "выберите --format text или json",
        "choose --format text or json",
    ),
    "usage.answer.several": Entry(
        "ответ считают по одной дорожной карте, а в наборе их несколько",
        "an answer is counted by one roadmap, and the ruleset has several",
        "назовите одну: {roadmaps}",
        "name one of {roadmaps}",
    ),
    "usage.answer.nothing": Entry(
        "ответа нет: ни у одной строки срок не прошёл, и доли не с чем сравнить",
        "there is no answer: no row was due, so there is no share to compare",
        "выберите день позже, например --as-of с последним днём дорожной карты",
        "choose a later day, for instance --as-of with the last day of the roadmap",
    ),
    # The help.
    "help.fulfilment.short": Entry(
        "выполнение дорожной карты по файлу событий", "what became of a roadmap, by its events"
    ),
    "help.fulfilment": Entry(
        "Посчитать выполнение дорожной карты: что сделано в срок, с опозданием, не сделано, чей "
        "срок не наступил и у чего даты нет. СОБЫТИЯ – таблица CSV со столбцами мероприятие, дата "
        "и, если нужно, школа, количество, часть, документ, ссылка, дорожная карта.",
        "Count what became of a roadmap: what is done in time, late or not, what is not due yet "
        "and what has no date. EVENTS is a CSV with the columns row, date and, where needed, "
        "school, quantity, part, document, link, roadmap.",
    ),
    "help.fulfilment.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules fulfilment korenovsky/roadmap события.csv --as-of 30.06.2021\n"
        "  shnor-rules fulfilment korenovsky/roadmap события.csv --school 25 -o школа25.txt\n"
        "  shnor-rules fulfilment korenovsky/roadmap события.csv \\\n"
        "      --answer korenovsky/methodical-help:П6 --complete 0,9 --then 1 --else 0",
        "\b\nExamples:\n"
        "  shnor-rules fulfilment korenovsky/roadmap events.csv --as-of 2021-06-30\n"
        "  shnor-rules fulfilment korenovsky/roadmap events.csv --school 25 -o school25.txt\n"
        "  shnor-rules fulfilment korenovsky/roadmap events.csv \\\n"
        "      --answer korenovsky/methodical-help:П6 --complete 0,9 --then 1 --else 0",
    ),
    "help.metavar.events": Entry("СОБЫТИЯ...", "EVENTS..."),
    "help.metavar.indicator": Entry("МОНИТОРИНГ:ПОКАЗАТЕЛЬ", "MONITORING:INDICATOR"),
    "help.metavar.share": Entry("ДОЛЯ", "SHARE"),
    "help.metavar.value": Entry("ОТВЕТ", "ANSWER"),
    "help.fulfilment.as-of": Entry(
        "на какой день посчитать, например 30.06.2022; иначе на сегодня",
        "as of which day, such as 2022-06-30; else as of today",
    ),
    "help.fulfilment.school": Entry(
        "только строки, которые касаются этой школы", "only the rows that are about this school"
    ),
    "help.fulfilment.answer": Entry(
        "показатель, на который ответить по своему порогу",
        "the indicator to answer by a threshold of your own",
    ),
    "help.fulfilment.complete": Entry(
        "порог полноты от 0 до 1", "the least completeness, from 0 to 1"
    ),
    "help.fulfilment.timely": Entry(
        "порог своевременности от 0 до 1", "the least timeliness, from 0 to 1"
    ),
    "help.fulfilment.then": Entry("ответ, если порог достигнут", "the answer where it is reached"),
    "help.fulfilment.else": Entry(
        "ответ, если порог не достигнут", "the answer where it is not reached"
    ),
}

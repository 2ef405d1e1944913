# SPDX-License-Identifier: MIT
"""Messages: a roadmap in a report: what is done, what is due, when, and what was planned."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "content.roadmap.name": Entry("дорожная карта", "roadmap"),
    # What is done.
    "content.roadmap.fulfilment": Entry(
        "Выполнение дорожной карты: полнота и своевременность",
        "Fulfilment of the roadmap: completeness and timeliness",
    ),
    "content.roadmap.rows": Entry("Мероприятия", "Activities"),
    "content.roadmap.rows.overdue": Entry(
        "Не выполнено или выполнено с опозданием", "Not done, or done late"
    ),
    "content.roadmap.figure": Entry(
        "Состояние мероприятий по разделам", "How the activities stand, by section"
    ),
    "content.roadmap.as-of": Entry(
        "Выполнение на {day}; засчитано событий\u00a0– {events}.",
        "Fulfilment as of {day}; events that count: {events}.",
    ),
    "content.roadmap.school": Entry(
        "Только то, что касается одной школы: {school}.", "Only what the school {school} has to do."
    ),
    "content.roadmap.faulty": Entry(
        "Подсчёт неполный: из-за ошибок не засчитано {count:~событие|события|событий}.",
        "The count is incomplete: {count:~event|events} left out because of faults.",
    ),
    "content.roadmap.later": Entry(
        "Позже этого дня и не засчитано {count:~событие|события|событий}.",
        "{count:~event|events} left out, being later than that day.",
    ),
    "content.roadmap.completeness": Entry("Полнота: {portion}.", "Completeness: {portion}."),
    "content.roadmap.timeliness": Entry("Своевременность: {portion}.", "Timeliness: {portion}."),
    "content.roadmap.count": Entry("{status} – {count}", "{status}: {count}"),
    "content.roadmap.defined": Entry(
        "Полнота\u00a0– сколько выполнено из мероприятий, срок которых прошёл или которые "
        "выполнены раньше; своевременность\u00a0– сколько из выполненных мероприятий с датой "
        "выполнено в срок. Мероприятия без даты в эти доли не входят.",
        "Completeness is how many are done of the activities whose last day is over or which are "
        "done before it; timeliness is how many of the dated ones that are done were done in time. "
        "What has no date is in neither share.",
    ),
    "content.roadmap.unnamed": Entry(
        "{count:~строка|строки|строк} без имени: событие к такой строке не отнести.",
        "{count:~row|rows} without a name, which no event can be of.",
    ),
    "content.roadmap.outside": Entry("вне разделов", "outside any section"),
    "content.roadmap.nobody": Entry("никто не назван", "nobody is named"),
    "content.roadmap.untitled": Entry("(без названия)", "(no title)"),
    "content.roadmap.sections": Entry("По разделам", "By section"),
    "content.roadmap.responsible": Entry("По ответственным", "By who answers"),
    "content.roadmap.schools": Entry("По школам", "By school"),
    "content.roadmap.years": Entry("По годам", "By year"),
    "content.roadmap.by.sections": Entry("Раздел", "Section"),
    "content.roadmap.by.responsible": Entry("Ответственный", "Who answers"),
    "content.roadmap.by.schools": Entry("Школа", "School"),
    "content.roadmap.by.years": Entry("Год", "Year"),
    # Headings of columns.
    "content.roadmap.column.number": Entry("№", "No."),
    "content.roadmap.column.title": Entry("Мероприятие", "Activity"),
    "content.roadmap.column.section": Entry("Раздел", "Section"),
    "content.roadmap.column.deadline": Entry("Срок, как напечатан", "Deadline as printed"),
    "content.roadmap.column.responsible": Entry("Ответственные", "Responsible"),
    "content.roadmap.column.who": Entry("Ответственный", "Who answers"),
    "content.roadmap.column.status": Entry("Состояние", "Status"),
    "content.roadmap.column.days": Entry("Отмечено", "Reported"),
    "content.roadmap.column.times": Entry("Сколько раз", "How many times"),
    "content.roadmap.column.schools": Entry("Школы", "Schools"),
    "content.roadmap.column.lacking": Entry("Ещё нет", "Still missing"),
    "content.roadmap.column.evidence": Entry("Подтверждение", "Evidence"),
    "content.roadmap.column.total": Entry("Всего", "In all"),
    "content.roadmap.column.completeness": Entry("Полнота", "Completeness"),
    "content.roadmap.column.timeliness": Entry("Своевременность", "Timeliness"),
    "content.roadmap.column.kind": Entry("Вид", "Kind"),
    "content.roadmap.column.when": Entry("Дни", "Days"),
    "content.roadmap.column.form": Entry("Форма и результат", "Form and result"),
    "content.roadmap.column.why": Entry("Почему без дат", "Why without dates"),
    "content.roadmap.column.first": Entry("Начало", "Begins"),
    "content.roadmap.column.last": Entry("Конец", "Ends"),
    "content.roadmap.column.periods": Entry("Сколько сроков", "How many times due"),
    "content.roadmap.column.state": Entry("Состояние", "State"),
    # What is due.
    "content.roadmap.due": Entry("Что предстоит в {month} года", "What is due in {month}"),
    "content.roadmap.due.grid": Entry("Сроки месяца", "Due in the month"),
    "content.roadmap.due.brief": Entry(
        "Срок в этом месяце или позже", "Due in this month or later"
    ),
    "content.roadmap.due.responsible": Entry("Сроки по ответственным", "Due, by who answers"),
    "content.roadmap.due.nothing": Entry(
        "В этом месяце ничего нет.", "Nothing is due in this month."
    ),
    "content.roadmap.due.dated": Entry(
        "срок в этом месяце – {count}", "due in this month: {count}"
    ),
    "content.roadmap.due.running": Entry(
        "идёт, срок позже – {count}", "under way, due later: {count}"
    ),
    "content.roadmap.due.recurring": Entry("повторяется – {count}", "recurring: {count}"),
    "content.roadmap.due.open": Entry(
        "в течение долгого времени – {count}", "over a long time: {count}"
    ),
    "content.roadmap.due.undated": Entry("без даты – {count}", "undated: {count}"),
    "content.roadmap.due.cell.dated": Entry("срок в этом месяце", "due in this month"),
    "content.roadmap.due.cell.running": Entry("идёт", "under way"),
    "content.roadmap.due.cell.recurring": Entry("повторяется", "recurring"),
    "content.roadmap.due.cell.open": Entry("в течение долгого времени", "over a long time"),
    "content.roadmap.due.cell.undated": Entry("без даты", "undated"),
    # The timeline.
    "content.roadmap.timeline": Entry("Дорожная карта по времени", "The roadmap along time"),
    "content.roadmap.timeline.grid": Entry("Сроки", "Deadlines"),
    "content.roadmap.timeline.rows": Entry(
        "В дорожной карте {count:~мероприятие|мероприятия|мероприятий}.",
        "The roadmap has {count:~activity|activities}.",
    ),
    "content.roadmap.timeline.due": Entry(
        "На {day} идёт срок {count:~мероприятия|мероприятий|мероприятий}.",
        "On {day} {count:~activity|activities} are due.",
    ),
    "content.roadmap.timeline.due.none": Entry(
        "На {day} мероприятий, срок которых идёт, нет.", "On {day} no activity is due."
    ),
    "content.roadmap.timeline.unknown": Entry(
        "Что уже выполнено, здесь не известно: файла событий нет.",
        "What is done already is not known here: there is no file of events.",
    ),
    "content.roadmap.state.planned": Entry("по плану", "planned"),
    "content.roadmap.state.due": Entry("срок идёт", "due"),
    "content.roadmap.state.done": Entry("выполнено", "done"),
    "content.roadmap.state.late": Entry("выполнено с опозданием", "done late"),
    "content.roadmap.state.missed": Entry("не выполнено", "not done"),
    "content.roadmap.state.reported": Entry("отмечено", "reported"),
    "content.roadmap.state.no-date": Entry("без даты", "no date"),
    # Plans.
    "content.plans": Entry("План и факт по годам", "Planned and actual by year"),
    "content.plans.grid": Entry("План и факт", "Planned and actual"),
    "content.plans.figure": Entry("Плановые значения по годам", "Planned values by year"),
    "content.plans.column.result": Entry("Результат", "Result"),
    "content.plans.column.planned": Entry("План {year}", "Planned {year}"),
    "content.plans.column.actual": Entry("Факт {year}", "Actual {year}"),
    "content.plans.column.status": Entry("Состояние {year}", "Status {year}"),
    "content.plans.column.total": Entry("План всего", "Planned in all"),
    "content.plans.column.total-actual": Entry("Факт всего", "Actual in all"),
    "content.plans.column.agrees": Entry("План всего и по годам", "Total against the years"),
    "content.plans.agreeing": Entry(
        "План всего сходится с планом по годам у\u00a0{count} из\u00a0{of} строк.",
        "The planned total agrees with the years in {count} of {of} rows.",
    ),
    "content.plans.agrees": Entry("сходится", "agrees"),
    "content.plans.differs": Entry(
        "не сходится: по годам {sum}", "does not agree: the years come to {sum}"
    ),
    "content.plans.differs.known": Entry(
        "не сходится: по годам {sum}, замечание {remark}",
        "does not agree: the years come to {sum}, remark {remark}",
    ),
    "content.plans.defined": Entry(
        "Состояние года – по тому, достигнуто ли плановое значение до его последнего дня.",
        "A year stands by whether the planned value is reached by its last day.",
    ),
    # Targets.
    "content.targets": Entry("Целевые показатели", "Target indicators"),
    "content.targets.unplanned": Entry(
        "Плановых значений целевых показателей документ не печатает.",
        "The document prints no planned values of the targets.",
    ),
    "content.targets.column.number": Entry("№", "No."),
    "content.targets.column.target": Entry("Целевой показатель", "Target"),
    "content.targets.column.unit": Entry("Единица", "Unit"),
    "content.targets.column.indicator": Entry("Показатель мониторинга", "Indicator"),
    "content.targets.column.direction": Entry("Что лучше", "Which is better"),
    "content.targets.column.actual": Entry("Факт, %", "Actual, %"),
    "content.targets.column.counts": Entry("Из чего факт", "What it is made of"),
    "content.targets.column.met": Entry("Выполнение {year}", "Fulfilment {year}"),
    "content.targets.counts": Entry("{part} из {whole}", "{part} of {whole}"),
    "content.targets.met": Entry("достигнут", "met"),
    "content.targets.missed": Entry("не достигнут", "not met"),
    "content.targets.higher": Entry("больше – лучше", "higher is better"),
    "content.targets.lower": Entry("меньше – лучше", "lower is better"),
    # Events that count for nothing.
    "content.roadmap.refused": Entry("Не засчитанные события", "Events that count for nothing"),
    "content.roadmap.refused.none": Entry(
        "Ошибок в событиях нет.", "There is nothing wrong with the events."
    ),
}

# SPDX-License-Identifier: MIT
"""Messages: the sheets and the columns of forms."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # Sheets.
    "form.sheet.guide": Entry("Инструкция", "Guide"),
    "form.sheet.answers": Entry("Ответы", "Answers"),
    "form.sheet.events": Entry("События", "Events"),
    "form.sheet.risks": Entry("Риски", "Risks"),
    "form.sheet.lists": Entry("Справочник", "Values"),
    "form.sheet.events.title": Entry("проведённое мероприятие", "an event that took place"),
    "form.sheet.risks.title": Entry(
        "школа: карточка, профиль, протокол", "a school: card, profile, protocol"
    ),
    "form.sheet.sample": Entry("{title}: {of}", "{title}: {of}"),
    "form.too-long": Entry(
        "в ячейку не поместится текст из {count:знака|знаков|знаков}: «{text}»",
        "a cell cannot hold a text of {count:character|characters}: `{text}`",
        "сократите его: в ячейке Excel не больше {most} знаков",
        "shorten it: a cell of Excel has at most {most} characters",
    ),
    # Columns that every form may have.
    "form.number": Entry("№", "No."),
    "form.number.detail": Entry(
        "Номер записи. По нему строки других листов находят свою запись. Проставлен заранее.",
        "The number of the record. Rows of other sheets find their record by it. It is given.",
    ),
    "form.number.sample": Entry("№ записи", "No. of the record"),
    "form.number.sample.detail": Entry(
        "Номер записи с листа «{sheet}», к которой относится строка. "
        "Если запись на листе «{sheet}» одна, можно не заполнять.",
        "The number that the record of this row has on the sheet `{sheet}`. "
        "If the sheet `{sheet}` has one record only, it may stay blank.",
    ),
    "form.filled": Entry("Заполнено из {count}", "Filled in of {count}"),
    "form.filled.detail": Entry(
        "Сколько обязательных сведений строки уже есть на этом листе. "
        "Считает Excel; при проверке формы этот столбец не читается.",
        "How many of the required answers of the row are on this sheet. "
        "Excel counts; the column is not read when the form is checked.",
    ),
    "form.group": Entry("Группа: {groups}", "Group: {groups}"),
    "form.group.detail": Entry(
        "Одинаковое название объединяет строки в группу; пишите его каждый раз одинаково.",
        "Rows with the same name are one group; write it the same way each time.",
    ),
    "form.date.detail": Entry(
        "Дата, например 21.05.2021. По ней выбирается редакция документа.",
        "A day, such as 21.05.2021. It decides which edition of the document counts.",
    ),
    "form.of-period": Entry("{period}: {title}", "{period}: {title}"),
    # Columns of an indicator.
    "form.percent": Entry("{title}, % (30\xa0% – это 30)", "{title}, % (30 % is 30)"),
    "form.part": Entry("Сколько: {of}", "How many: {of}"),
    "form.whole": Entry("Из скольких: {of}", "Out of how many: {of}"),
    "form.counts.detail": Entry(
        "Впишите два числа – сколько и из скольких; долю посчитает программа, точно.",
        "Give both counts, how many and out of how many; the share is computed, exactly.",
    ),
    "form.instead": Entry("{title} – если чисел нет", "{title} - if there are no counts"),
    "form.instead.detail": Entry(
        "Заполняется вместо двух чисел, а не вместе с ними.",
        "Filled in instead of the two counts, not beside them.",
    ),
    "form.average.detail": Entry(
        "Впишите среднее по всем строкам выборки.",
        "Give the mean of all rows of the sample.",
    ),
    "form.only-word": Entry("«{word}», если неприменимо", "`{word}` if it does not apply"),
    "form.only-word.items": Entry(
        "Заполняется вместо параметров, если показатель неприменим.",
        "Filled in instead of the items if the indicator does not apply.",
    ),
    "form.only-word.sample": Entry(
        "Заполняется вместо листа с выборкой, если показатель неприменим.",
        "Filled in instead of the sheet of the sample if the indicator does not apply.",
    ),
    "form.not-applicable": Entry(
        "неприменимо: показатель не учитывается",
        "not applicable: the indicator does not count",
    ),
    "form.act": Entry("{number}. Реквизиты акта", "{number}. Act"),
    "form.link": Entry("{number}. Ссылка", "{number}. Link"),
    "form.evidence.items": Entry(
        "Если одно и то же подтверждает все параметры показателя, укажите это здесь один раз.",
        "If the same shows all items of the indicator, give it here once.",
    ),
    "form.reason": Entry("{number}. Почему нет ответа", "{number}. Why there is no answer"),
    "form.reason.detail": Entry(
        "Заполняется, только если ответа нет: по какой причине.",
        "Filled in only if there is no answer: for what reason.",
    ),
    "form.parameter": Entry("Что оценивается: {text}", "What is assessed: {text}"),
    "form.collection": Entry("Как собирают сведения: {text}", "How it is collected: {text}"),
    # Columns of an event.
    "form.event.activity": Entry("Мероприятие (№ строки)", "Activity (number of the row)"),
    "form.event.activity.detail": Entry(
        "Номер строки дорожной карты; выберите из списка. Названия – на листе «Справочник».",
        "The number of the row of the roadmap; choose from the list. Titles are on the sheet "
        "`Справочник`.",
    ),
    "form.event.title": Entry("Срок и название", "Deadline and title"),
    "form.event.day": Entry("Дата проведения", "Day"),
    "form.event.day.detail": Entry(
        "День, когда мероприятие прошло, например 21.05.2021.",
        "The day on which it took place, such as 21.05.2021.",
    ),
    "form.event.school": Entry("Школа", "School"),
    "form.event.school.detail": Entry(
        "Пусто – мероприятие для всех школ, о которых строка.",
        "Blank means all schools that the row is about.",
    ),
    "form.event.quantity": Entry("Количество", "Quantity"),
    "form.event.quantity.detail": Entry(
        "Сколько результатов: занятий, участников и так далее; пусто – один.",
        "How many results: lessons, participants and so on; blank is one.",
    ),
    "form.event.part": Entry("Часть плана", "Part of the plan"),
    "form.event.part.detail": Entry(
        "Нужна, только если план напечатан двумя числами, например «1; 4»: к какому числу "
        "относится событие, 1 – к первому.",
        "Needed only where the plan is printed as two numbers, such as `1; 4`: which number the "
        "event belongs to, 1 being the first.",
    ),
    "form.event.document": Entry("Документ", "Document"),
    "form.event.document.detail": Entry(
        "Чем подтверждается: приказ, протокол, программа.",
        "What shows it: an order, minutes, a programme.",
    ),
    "form.event.link": Entry("Ссылка", "Link"),
    "form.event.link.detail": Entry("Где размещены материалы.", "Where the materials are."),
    # Columns of risks.
    "form.risk.school": Entry("Школа", "School"),
    "form.risk.period": Entry("Период", "Period"),
    "form.risk.period.detail": Entry(
        "За какое время, например «2021/22, I четверть».",
        "For which time, such as `2021/22, first term`.",
    ),
    "form.risk.relevant": Entry("Карточка. {factor} – актуален?", "Card. {factor} - relevant?"),
    "form.risk.relevant.detail": Entry(
        "«да», если фактор для школы актуален; меры и срок – в соседних столбцах.",
        "`да` if the factor matters to the school; what is done stands in the columns beside.",
    ),
    "form.risk.card": Entry("Карточка, {number}. {title}", "Card, {number}. {title}"),
    "form.risk.card.detail": Entry(
        "Заполняется для актуального фактора.", "Filled in for a factor that matters."
    ),
    "form.risk.significance": Entry("Профиль. {factor}", "Profile. {factor}"),
    "form.risk.significance.detail": Entry(
        "Значимость фактора для школы.", "How significant the factor is for the school."
    ),
    "form.risk.schools": Entry(
        "Документ называет школы: {schools}", "The document names the schools {schools}"
    ),
    "form.risk.diagnosed": Entry(
        "Протокол. {row} – диагностирован?", "Protocol. {row} - diagnosed?"
    ),
    "form.risk.diagnosed.detail": Entry(
        "Отметка куратора, диагностирован ли риск в рисковом профиле; "
        "пусто – решает профиль, если документ говорит, при какой значимости.",
        "The curator's word on whether the profile diagnoses it; blank leaves it to the profile, "
        "where the document says which significance counts.",
    ),
    "form.risk.confirmed": Entry("Протокол. {row}", "Protocol. {row}"),
    "form.risk.confirmed.rows": Entry(
        "Подтверждает ли куратор строку протокола в целом.",
        "Whether the curator confirms the row of the protocol as a whole.",
    ),
    "form.risk.confirmed.risks": Entry(
        "Подтверждается каждый риск строки; этот столбец можно не заполнять.",
        "Each risk of the row is confirmed; this column may stay blank.",
    ),
    "form.risk.one": Entry("Протокол, {number}. {title}", "Protocol, {number}. {title}"),
    "form.risk.other": Entry("Протокол, {number}. Другое – что", "Protocol, {number}. Other"),
    "form.risk.note": Entry("Протокол, {number}. Пояснение", "Protocol, {number}. Note"),
}

# SPDX-License-Identifier: MIT
"""Messages: the sections of a report, as whole sentences of a document."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # Words of every section.
    "content.portion": Entry("{count} из\u00a0{of}", "{count} of\u00a0{of}"),
    "content.portion.percent": Entry(
        "{count} из\u00a0{of} ({percent}\u00a0%)", "{count} of\u00a0{of} ({percent}\u00a0%)"
    ),
    "content.of": Entry("{part} из\u00a0{whole}", "{part} of\u00a0{whole}"),
    "content.listed.more": Entry("{names}; и ещё {left}", "{names}; and {left} more"),
    "content.because": Entry("{said}: {reason}", "{said}: {reason}"),
    "content.clause": Entry("{name}; {clause}", "{name}; {clause}"),
    "content.chosen": Entry("толкование: в документе этого нет", "a reading: not printed"),
    "content.level": Entry("уровень\u00a0{level}", "level\u00a0{level}"),
    "content.without-level": Entry("без уровня", "without a level"),
    "content.entry": Entry("запись №\u00a0{number}", "record No.\u00a0{number}"),
    "content.untold": Entry("не указано", "not told"),
    "content.whole": Entry("Муниципалитет в целом", "The municipality"),
    "content.yes": Entry("да", "yes"),
    "content.no": Entry("нет", "no"),
    "content.answer.missing": Entry("нет данных", "no answer"),
    "content.answer.not-applicable": Entry("не применимо", "not applicable"),
    "content.answer.undefined": Entry("не вычислено", "undefined"),
    "content.notice": Entry("К\u00a0сведению: {text}", "Notice: {text}"),
    "content.notice.chosen": Entry(
        "К\u00a0сведению (толкование, в документе этого нет): {text}",
        "Notice (a reading, the document does not print it): {text}",
    ),
    # Purpose, basis, participants.
    "content.purpose": Entry("Цель мониторинга", "Purpose"),
    "content.purpose.subject": Entry(
        "Объект наблюдения: {subject}.", "What is observed: {subject}."
    ),
    "content.purpose.report": Entry(
        "Документ требует отразить в отчёте:", "The document asks the report to tell:"
    ),
    "content.basis": Entry("Основание", "Basis"),
    "content.basis.by": Entry("Документ: {document}.", "The document: {document}."),
    "content.basis.by.issued": Entry(
        "Документ: {document} ({issued_by}).", "The document: {document} ({issued_by})."
    ),
    "content.basis.rules": Entry(
        "Результаты вычислены по правилам {name}, хеш {hash}.",
        "The results are computed by the rules {name}, hash {hash}.",
    ),
    "content.basis.mixed": Entry(
        "Внимание: записи оценены по {count:~набору правил|разным правилам|разным правилам}, "
        "складывать такие результаты нельзя.",
        "Beware: the records were assessed by {count:~set of rules|different sets of rules}, and "
        "such results do not add up.",
    ),
    "content.basis.every": Entry("раз в\u00a0{text}", "every {text}"),
    "content.basis.month": Entry("срок\u00a0– {text}", "in {text}"),
    "content.basis.lasts": Entry("длительность\u00a0– {text}", "lasting {text}"),
    "content.basis.period": Entry(
        "Когда проводится мониторинг: {said}.", "When the monitoring is held: {said}."
    ),
    "content.basis.period.where": Entry(
        "Когда проводится мониторинг: {said} ({where}).",
        "When the monitoring is held: {said} ({where}).",
    ),
    "content.basis.documents": Entry("Документы", "Documents"),
    "content.basis.document": Entry("Документ", "Document"),
    "content.basis.number": Entry("Номер", "Number"),
    "content.basis.date": Entry("Дата", "Date"),
    "content.basis.issued-by": Entry("Кем издан", "Issued by"),
    "content.basis.place": Entry("Где напечатано", "Where it is printed"),
    "content.participants": Entry("Кто участвовал", "Who took part"),
    "content.participants.all": Entry(
        "В отчёте {records:~запись|записи|записей}, все приняты к оценке.",
        "The report is on {records:~record|records}, all of them assessed.",
    ),
    "content.participants.records": Entry(
        "В отчёте {records:~запись|записи|записей}: оценено\u00a0– {assessed}, не принято\u00a0– "
        "{refused}.",
        "The report is on {records:~record|records}: assessed {assessed}, refused {refused}.",
    ),
    "content.participants.none": Entry(
        "Записей в отчёте нет.", "There are no records in the report."
    ),
    "content.participants.one": Entry(
        "В отчёте одна запись, она принята к оценке.",
        "The report is on one record, which was assessed.",
    ),
    "content.participants.years": Entry(
        "Записи относятся к разным годам ({names}): они стоят рядом, но их доли не складываются.",
        "The records are of several years ({names}): they stand side by side, and their shares are "
        "not added up.",
    ),
    "content.participants.values": Entry(
        "{title} ({count}): {names}", "{title} ({count}): {names}"
    ),
    "content.participants.count": Entry("{title}\u00a0– {count}", "{title}: {count}"),
    "content.participants.value": Entry("{title}: {names}", "{title}: {names}"),
    "content.participants.schools": Entry("Школы", "Schools"),
    "content.participants.school": Entry("Школа", "School"),
    "content.participants.taught": Entry("Предметы", "Subjects taught"),
    "content.participants.taught.one": Entry("Предмет", "Subject taught"),
    # What was sent.
    "content.not-sent": Entry("Кто не прислал данные", "Who sent nothing"),
    "content.not-sent.unlisted": Entry(
        "Ни перечня школ, ни заявленных чисел нет, поэтому не видно, кто ничего не прислал.",
        "There is no list of schools and nothing was declared, so nobody can be missed.",
    ),
    "content.not-sent.all": Entry("Данные прислали все школы.", "All schools sent data."),
    "content.not-sent.some": Entry(
        "Ничего не прислали ({count:~школа|школы|школ}): {names}.",
        "Nothing was sent by {count:~school|schools}: {names}.",
    ),
    "content.not-sent.fewer": Entry(
        "Меньше, чем заявлено, прислали ({count:~школа|школы|школ}): {names}.",
        "Fewer than declared were sent by {count:~school|schools}: {names}.",
    ),
    "content.not-sent.more": Entry(
        "Больше, чем заявлено, прислали ({count:~школа|школы|школ}): {names}.",
        "More than declared were sent by {count:~school|schools}: {names}.",
    ),
    "content.not-sent.unknown": Entry(
        "Нет ни в перечне, ни среди заявивших ({count:~школа|школы|школ}): {names}.",
        "Neither listed nor declared: {count:~school|schools}: {names}.",
    ),
    "content.not-sent.without-school": Entry(
        "Школа не указана: запись №\u00a0{number}, {name}",
        "No school told: record No.\u00a0{number}, {name}",
    ),
    "content.not-sent.schools": Entry("Что прислали школы", "What the schools sent"),
    "content.not-sent.declared": Entry("Заявлено", "Declared"),
    "content.not-sent.sent": Entry("Прислано", "Sent"),
    "content.not-sent.assessed": Entry("Оценено", "Assessed"),
    "content.not-sent.refused": Entry("Не принято", "Refused"),
    "content.not-sent.difference": Entry("Разность", "Difference"),
    "content.refused": Entry("Записи, которые не приняты", "Refused records"),
    "content.refused.none": Entry(
        "Все присланные записи приняты.", "All records that were sent are accepted."
    ),
    "content.refused.some": Entry(
        "Из-за ошибок не принято к оценке: {count:~запись|записи|записей}. Уровня у таких записей "
        "нет, в подсчётах для них отдельная строка.",
        "{count:~record is|records are} refused because of faults. Such records have no level, and "
        "a line of their own in the counts.",
    ),
    "content.refused.place": Entry("Где", "Where"),
    "content.refused.field": Entry("Поле", "Field"),
    "content.refused.fault": Entry("Что не так", "What is wrong"),
    "content.refused.step": Entry("Что сделать", "What to do"),
    # Recommendations and decisions.
    "content.recommendations": Entry("Рекомендации", "Recommendations"),
    "content.recommendations.some": Entry(
        "К этим результатам относятся рекомендации:", "The recommendations for these results:"
    ),
    "content.recommendations.left-out": Entry(
        "Ещё {count:~рекомендация относится|рекомендации относятся|рекомендаций относятся} к "
        "уровням, на которых никого нет.",
        "{count:~more recommendation is|more recommendations are} for levels that nobody is at.",
    ),
    "content.recommendations.quoted": Entry(
        "Готовых рекомендаций документ не печатает; впишите их ниже. О том, как использовать "
        "результаты, он говорит так:",
        "The document prints no recommendations; write them below. On the use of results it says:",
    ),
    "content.recommendations.none": Entry(
        "Готовых рекомендаций документ не печатает; впишите их ниже.",
        "The document prints no recommendations; write them below.",
    ),
    "content.recommendations.audience": Entry("Кому", "To whom"),
    "content.recommendations.text": Entry("Что рекомендуется", "What is recommended"),
    "content.recommendations.levels": Entry("Для уровней", "For levels"),
    "content.recommendations.source": Entry("Основание", "Basis"),
    "content.decisions": Entry("Управленческие решения", "Management decisions"),
    "content.decisions.fill": Entry(
        "Заполняется по итогам рассмотрения результатов.",
        "To be filled in when the results have been discussed.",
    ),
    "content.decisions.decision": Entry("Решение", "Decision"),
    "content.decisions.responsible": Entry("Ответственный", "Who answers for it"),
    "content.decisions.deadline": Entry("Срок", "Deadline"),
    # Readings and remarks.
    "content.readings": Entry("Толкования", "Readings"),
    "content.readings.literal": Entry(
        "Документ применён буквально, без толкований.",
        "The document was applied literally, without readings.",
    ),
    "content.readings.applied": Entry(
        "Применено: {count:~толкование|толкования|толкований}.",
        "{count:~reading is|readings are} applied.",
    ),
    "content.readings.others": Entry(
        "Есть и другие толкования, с которыми результаты могли бы быть иными: {names}.",
        "There are other readings, by which the results might be others: {names}.",
    ),
    "content.readings.reading": Entry("{id}: {title}", "{id}: {title}"),
    "content.readings.by": Entry(
        "{id}\u00a0– решение принято: {by}, {date}", "{id} – decided: {by}, {date}"
    ),
    "content.readings.name": Entry("Толкование", "Reading"),
    "content.readings.title": Entry("Что решено", "What it decides"),
    "content.readings.in-force": Entry("Применено", "Applied"),
    "content.readings.because": Entry("Из-за замечаний", "Because of remarks"),
    "content.readings.decided": Entry("Кем и когда решено", "Decided by, on"),
    "content.readings.changes": Entry("Изменило бы записей", "Would change records"),
    "content.remarks": Entry("Замечания к документу", "Remarks on the document"),
    "content.remarks.touching": Entry(
        "{count:~замечание к тексту документа касается|замечания к тексту документа касаются|"
        "замечаний к тексту документа касаются} результатов этого отчёта.",
        "{count:~remark on the text touches|remarks on the text touch} the results of this report.",
    ),
    "content.remarks.untouched": Entry(
        "К\u00a0тексту документа есть {count:~замечание|замечания|замечаний}; отдельных "
        "результатов они не касаются.",
        "There is {count:~remark|remarks} on the text; none touches a single result.",
    ),
    "content.remarks.brief": Entry("{where}: {said}", "{where}: {said}"),
    "content.remarks.quoted": Entry("«{text}».", "“{text}”."),
    "content.remarks.quoted.marked": Entry("«{text}.", "“{text}”."),
    "content.remarks.records": Entry(
        "Касается {count:~записи|записей|записей}.", "It touches {count:~record|records}."
    ),
    "content.remarks.id": Entry("Замечание", "Remark"),
    "content.remarks.note": Entry("В чём дело", "What is wrong"),
    "content.remarks.quote": Entry("Слова документа", "Words of the document"),
    "content.remarks.place": Entry("Где напечатано", "Where it is printed"),
    "content.remarks.touched": Entry("Касается записей", "Records touched"),
}

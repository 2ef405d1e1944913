# SPDX-License-Identifier: MIT
"""Messages: what a report on risks or a roadmap rests on."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "content.rules-used.purpose": Entry("Цель", "Purpose"),
    "content.rules-used.basis": Entry("Основание", "Basis"),
    "content.rules-used.tasks": Entry("Задачи:", "Tasks:"),
    "content.rules-used.documents": Entry("Документы", "Documents"),
    "content.rules-used.decisions": Entry("Управленческие решения", "Management decisions"),
    "content.rules-used.readings": Entry("Применённые толкования", "Readings in force"),
    "content.rules-used.literal": Entry(
        "Документ применён буквально, без толкований.",
        "The document was applied literally, without readings.",
    ),
    "content.rules-used.others": Entry(
        "Есть и другие толкования, с которыми результаты могли бы быть иными: {names}.",
        "There are other readings, by which the results might be others: {names}.",
    ),
    "content.rules-used.remarks": Entry("Замечания к документу", "Remarks on the document"),
    "content.rules-used.remarks.count": Entry(
        "Замечаний к тексту документа\u00a0– {count}.", "Remarks on the text: {count}."
    ),
    "content.rules-used.refused": Entry("Не принятые записи", "Refused records"),
    "content.rules-used.refused.none": Entry("Все записи приняты.", "No record was refused."),
    "content.rules-used.refused.count": Entry(
        "Не принято {count:~запись|записи|записей}: в таблицах и подсчётах их нет.",
        "{count:~record|records} refused: they are in no table and no count.",
    ),
    "content.rules-used.not-sent": Entry("Не представили сведений", "Sent nothing"),
    "content.rules-used.not-sent.none": Entry(
        "Сведения представили все школы.", "All schools sent something."
    ),
    "content.rules-used.not-sent.count": Entry(
        "Сведений нет от {count:~школы|школ|школ}:", "Nothing came from {count:~school|schools}:"
    ),
    "content.rules-used.faults": Entry("Ошибки в файлах", "Faults of the files"),
    "content.rules-used.faults.count": Entry(
        "Из-за {count:~ошибки|ошибок|ошибок} в файлах прочитано не всё.",
        "Not everything could be read because of {count:~fault|faults} of the files.",
    ),
    "content.rules-used.column.what": Entry("Что не так", "What is wrong"),
    "content.rules-used.column.step": Entry("Что делать", "Next step"),
    "content.rules-used.column.title": Entry("Документ", "Document"),
    "content.rules-used.column.number": Entry("Номер", "Number"),
    "content.rules-used.column.date": Entry("Дата", "Date"),
    "content.rules-used.column.issued-by": Entry("Кто издал", "Issued by"),
    "content.rules-used.column.place": Entry("Место в документе", "Place in the document"),
    "content.rules-used.column.reading": Entry("Толкование", "Reading"),
    "content.rules-used.column.says": Entry("Что решает", "What it decides"),
    "content.rules-used.column.because": Entry("Замечания", "Remarks"),
    "content.rules-used.column.status": Entry("Состояние", "Status"),
    "content.rules-used.column.approved": Entry("Кем и когда утверждено", "Approved by, on"),
    "content.rules-used.column.remark": Entry("Замечание", "Remark"),
    "content.rules-used.column.note": Entry("Что не так", "What is wrong"),
    "content.rules-used.column.quote": Entry("Слова документа", "Words of the document"),
    "content.rules-used.column.answered": Entry("Ответило толкование", "Answered by the reading"),
    "content.rules-used.column.record": Entry("Где", "Where"),
    "content.rules-used.column.called": Entry("Чья запись", "Whose record"),
    "content.rules-used.column.why": Entry("Почему не принята", "Why refused"),
}

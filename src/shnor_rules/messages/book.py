# SPDX-License-Identifier: MIT
"""Messages: a report as a workbook – names of sheets, headings, axes."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # Sheets.
    "book.sheet.summary": Entry("Сводка", "Summary"),
    "book.sheet.charts": Entry("Диаграммы", "Charts"),
    "book.sheet.remarks": Entry("Толкования и замечания", "Readings and remarks"),
    "book.sheet.columns": Entry("Столбцы", "Columns"),
    "book.sheet.unnamed": Entry("Лист", "Sheet"),
    # «Сводка».
    "book.date": Entry("Дата", "Date"),
    "book.see": Entry("лист «{sheet}»", "sheet “{sheet}”"),
    "book.quoted": Entry("«{text}»", "“{text}”"),
    "book.point": Entry("– {text}", "– {text}"),
    # Headings.
    "book.exactly": Entry("{title} точно", "{title} exactly"),
    "book.of": Entry("{title}: из", "{title}: of"),
    "book.share": Entry("{title}: доля", "{title}: share"),
    "book.columns.column": Entry("Столбец", "Column"),
    "book.columns.note": Entry("Что это", "What it is"),
    "book.columns.sheets": Entry("Листы", "Sheets"),
    # Drawings.
    "book.flow": Entry("{before} > {after}", "{before} > {after}"),
    "book.scale.level": Entry("Уровень", "Level"),
    "book.scale.interval": Entry("Интервал", "Interval"),
    "book.scale.value": Entry("Значение", "Value"),
    "book.scale.exactly": Entry("Точно", "Exactly"),
    "book.scale.none": Entry("Вне уровней", "In no level"),
    "book.scale.name": Entry("Запись", "Record"),
    "book.scale.count": Entry("Количество", "Count"),
    "book.timeline.lane": Entry("Мероприятие", "Activity"),
    "book.timeline.today": Entry("день отчёта: {day}", "day of the report: {day}"),
    # Print. `&P` and `&N` are the number of the page and of all pages to Excel.
    "book.page": Entry("Лист «&A», страница &P из &N", "Sheet “&A”, page &P of &N"),
}

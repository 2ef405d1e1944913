# SPDX-License-Identifier: MIT
"""Messages: checked copies of workbooks."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # The sheet that is added.
    "checked.sheet": Entry("Ошибки", "Errors"),
    "checked.none": Entry("ошибок нет", "there are no errors"),
    "checked.none.note": Entry(
        "ничего исправлять не нужно; лист «{sheet}» можно удалить",
        "nothing has to be mended; the sheet `{sheet}` may be deleted",
    ),
    "checked.found": Entry("найдено: {count:ошибка|ошибки|ошибок}", "found: {count:error|errors}"),
    "checked.found.note": Entry(
        "исправьте отмеченные ячейки и сохраните файл; этот лист при чтении пропускается",
        "mend the marked cells and save the file; this sheet is passed over when it is read",
    ),
    "checked.number": Entry("№", "No."),
    "checked.place.sheet": Entry("Лист", "Sheet"),
    "checked.place.cell": Entry("Ячейка", "Cell"),
    "checked.place.column": Entry("Столбец", "Column"),
    "checked.given": Entry("Что стоит", "What is there"),
    "checked.wrong": Entry("Что не так", "What is wrong"),
    "checked.step": Entry("Что сделать", "What to do"),
    "checked.code": Entry("Код", "Code"),
    "checked.file": Entry("файл целиком", "the whole file"),
    "checked.given.yes": Entry("ИСТИНА", "TRUE"),
    "checked.given.no": Entry("ЛОЖЬ", "FALSE"),
    # In comments.
    "checked.comment": Entry("проверка:", "check:"),
    # What is no finding of a record, and yet has to be filled in.
    "checked.missing": Entry(
        "нет ответа: {title}",
        "no answer: {title}",
        "впишите одно из значений {values}",
        "fill in one of the values {values}",
    ),
    # What a copy cannot keep.
    "checked.lost": Entry(
        "в проверенной копии {path} не сохранится: {parts}; исходный файл не изменён",
        "the checked copy {path} cannot keep: {parts}; the original file is unchanged",
    ),
    "checked.lost.charts": Entry("оформление диаграмм", "the looks of charts"),
    "checked.lost.pictures": Entry("рисунки и фигуры", "pictures and shapes"),
    "checked.lost.controls": Entry("кнопки и вложенные файлы", "controls and embedded files"),
    "checked.lost.threads": Entry("обсуждения примечаний", "threads of comments"),
    "checked.lost.lists": Entry(
        "выпадающие списки со ссылкой на другой лист", "drop-down lists that refer to another sheet"
    ),
    "checked.lost.looks": Entry(
        "условное оформление новых видов и спарклайны", "newer conditional formats and sparklines"
    ),
    "checked.lost.filters": Entry("срезы и подключения к данным", "slicers and data connections"),
    # At the console.
    "checked.written": Entry(
        "проверенная копия: {path} ({count:ошибка|ошибки|ошибок})",
        "checked copy: {path} ({count:error|errors})",
    ),
    "checked.written.none": Entry(
        "проверенная копия: {path} (ошибок нет)", "checked copy: {path} (no errors)"
    ),
    "checked.unread": Entry(
        "проверенной копии {path} нет: файл нельзя прочитать",
        "there is no checked copy of {path}: the file cannot be read",
    ),
    "checked.unread.why": Entry(
        "проверенной копии {path} нет: {reason}", "there is no checked copy of {path}: {reason}"
    ),
    "checked.too-large": Entry(
        "таблица не помещается на лист Excel: строк не больше {rows}, столбцов – {columns}",
        "the table does not fit on a sheet of Excel: at most {rows} rows and {columns} columns",
        "разделите файл на части",
        "part the file",
    ),
    "usage.checked.kind": Entry(
        "--checked размечает только таблицы: {path} – не XLSX и не CSV",
        "--checked marks tables only: {path} is neither XLSX nor CSV",
        "сохраните данные как XLSX или CSV или уберите --checked",
        "save the data as XLSX or CSV, or leave --checked out",
    ),
    "usage.checked.several": Entry(
        "--checked размечает один файл, а названо {count:файл|файла|файлов}",
        "--checked marks one file, and {count:file is|files are} named",
        "проверьте файлы по одному или соберите их: shnor-rules collect … --checked ПАПКА",
        "check the files one by one, or collect them: shnor-rules collect … --checked FOLDER",
    ),
    "usage.checked.engine": Entry(
        "--checked размечает то, что считает python, а выбран движок {engine}",
        "--checked marks what python computes, and the engine {engine} is chosen",
        "уберите --engine и другие параметры таблиц или --checked",
        "leave --engine and the other options for tables out, or --checked",
    ),
    "usage.checked.suffix": Entry(
        "проверенная копия – это XLSX, а назван файл {path}",
        "a checked copy is XLSX, and {path} is named",
        "назовите файл с окончанием .xlsx, например проверено.xlsx",
        "name a file that ends with .xlsx, such as checked.xlsx",
    ),
}

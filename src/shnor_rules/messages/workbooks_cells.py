# SPDX-License-Identifier: MIT
"""Messages: tables in the sheets of workbooks, and their cells."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # Tables in sheets.
    "table-found": Entry(
        "таблица найдена по названиям столбцов: {columns:столбец|столбца|столбцов}",
        "the table is found by the names of its columns: {columns:column|columns}",
        "проверьте, что это та таблица; чтобы не искать, собирайте ответы формой: form",
        "check that it is the table you mean; to have none looked for, collect answers by a form",
    ),
    "no-table": Entry(
        "ни на одном листе нет строки с названиями столбцов",
        "no sheet has a row with the names of the columns",
        "назовите столбцы так: {names}",
        "call the columns so: {names}",
    ),
    "ambiguous-heading": Entry(
        "заголовок «{heading}» подходит к нескольким полям",
        "the heading `{heading}` fits several fields",
        "назовите столбец одним из имён: {names}",
        "call the column by one of the names {names}",
    ),
    "repeated-column.field": Entry(
        "столбцы {first} и {second} означают одно и то же: «{name}»",
        "the columns {first} and {second} mean the same: `{name}`",
        "оставьте один из них или переименуйте лишний",
        "keep one of them, or rename the other",
    ),
    "extra-column.cells": Entry(
        "столбец «{name}» не используется: {count:ячейка|ячейки|ячеек}",
        "the column `{name}` is not used: {count:cell|cells}",
        "если в нём ответы, назовите его именем показателя, например П1",
        "if it holds answers, call it by the name of the indicator, such as П1",
    ),
    "unused-sheet": Entry(
        "лист «{sheet}» не использован: {count:ячейка|ячейки|ячеек}",
        "the sheet `{sheet}` is not used: {count:cell|cells}",
        "если на нём ответы, дайте столбцам имена показателей, например П1",
        "if it holds answers, call its columns by the names of indicators, such as П1",
    ),
    "unused-cells.above": Entry(
        "над таблицей лишнее: {count:ячейка|ячейки|ячеек}, первая: «{value}»",
        "above the table {count:cell is|cells are} not used, the first: `{value}`",
        "если это ответы, перенесите их в столбцы таблицы",
        "if these are answers, move them into the columns of the table",
    ),
    "unused-cells.below": Entry(
        "под таблицей лишнее: {count:ячейка|ячейки|ячеек}, первая: «{value}»",
        "below the table {count:cell is|cells are} not used, the first: `{value}`",
        "если это ответы, перенесите их в строки таблицы, без пропуска",
        "if these are answers, move them into the rows of the table, without a gap",
    ),
    "unused-cells.right": Entry(
        "справа от таблицы лишнее: {count:ячейка|ячейки|ячеек}, первая: «{value}»",
        "to the right of the table {count:cell is|cells are} not used, the first: `{value}`",
        "если это ответы, перенесите их в столбцы таблицы",
        "if these are answers, move them into the columns of the table",
    ),
    "unused-cells.between": Entry(
        "в столбцах без заголовка лишнее: {count:ячейка|ячейки|ячеек}, первая: «{value}»",
        "in columns without a heading {count:cell is|cells are} not used, the first: `{value}`",
        "если это ответы, дайте столбцу имя показателя, например П1",
        "if these are answers, call the column by the name of its indicator, such as П1",
    ),
    "row-left-out.total": Entry(
        "строка «{value}» – итог, а не запись: она пропущена",
        "the row `{value}` is a total, not a record: it is left out",
        "если это запись, назовите её иначе",
        "if it is a record, call it otherwise",
    ),
    "row-left-out.heads": Entry(
        "строка повторяет названия столбцов: она пропущена",
        "the row repeats the names of the columns: it is left out",
        "удалите её",
        "delete it",
    ),
    "row-left-out.numbers": Entry(
        "строка с номерами столбцов от 1 до {last} – не запись: она пропущена",
        "the row with the numbers of the columns, 1 to {last}, is no record: it is left out",
        "если это запись, поставьте её не первой",
        "if it is a record, do not put it first",
    ),
    "row-left-out.unfilled": Entry(
        "не заполнено и пропущено {count:строка|строки|строк}",
        "{count:row is|rows are} not filled in and left out",
        "если там должны быть ответы, впишите их",
        "if there should be answers, write them",
    ),
    "hidden-cells.sheet": Entry(
        "лист скрыт, но прочитан",
        "the sheet is hidden, but read",
        "если считать его не нужно, удалите его",
        "if it is not to count, delete it",
    ),
    "hidden-cells.rows": Entry(
        "скрытые строки прочитаны: {count:строка|строки|строк}",
        "hidden rows are read: {count:row|rows}",
        "если считать их не нужно, удалите их",
        "if they are not to count, delete them",
    ),
    "hidden-cells.column": Entry(
        "столбец «{name}» скрыт, но прочитан",
        "the column `{name}` is hidden, but read",
        "если считать его не нужно, удалите его",
        "if it is not to count, delete it",
    ),
    # Cells.
    "cell-error": Entry(
        "в ячейке ошибка Excel: {value}",
        "the cell has an error of Excel: {value}",
        "исправьте формулу или впишите ответ; если ответа нет, очистите ячейку",
        "mend the formula or write the answer; clear the cell if there is none",
    ),
    "formula-without-value": Entry(
        "в ячейке формула, а её значение не сохранено",
        "the cell has a formula whose value was not saved",
        "откройте книгу в Excel, сохраните её и повторите",
        "open the workbook in Excel, save it and try again",
    ),
    "date-for-number": Entry(
        "Excel превратил число в дату {date}",
        "Excel has made a date of a number, {date}",
        "выберите формат ячейки «Общий» и наберите через запятую: {number}",
        "set the cell's format to General and type it with a comma: {number}",
    ),
    "date-for-number.time": Entry(
        "в ячейке время {value}, а нужен ответ",
        "the cell has the time {value}, but an answer is needed",
        "выберите формат ячейки «Общий» и наберите ответ заново",
        "set the cell's format to General and type the answer again",
    ),
    "percent-unclear": Entry(
        "не понять, {value} % это или {times} %",
        "it is unclear whether this is {value} % or {times} %",
        "напишите текстом «{value}%» или «{times}%»",
        "write it as text, `{value}%` or `{times}%`",
    ),
    "percent-unclear.cell": Entry(
        "ячейка показывает {times} %, а нужно ли здесь {times} или {value}, правила не говорят",
        "the cell shows {times} %; whether {times} or {value} is meant, the rules do not say",
        "выберите формат ячейки «Числовой» и наберите {times} или {value}",
        "set the cell's format to Number and type {times} or {value}",
    ),
    "number-rounded": Entry(
        "прочитано {value}, а показано {seen}: так в столбце {count:ячейка|ячейки|ячеек}",
        "{value} is read, {seen} is shown: so in {count:cell|cells} of the column",
        "если верно показанное, наберите его; иначе увеличьте число знаков после запятой",
        "type what is shown if that is right; else let the cell show more decimals",
    ),
    "number-unseen": Entry(
        "в ячейке число {value}, но её формат его не показывает",
        "the cell holds the number {value}, but its format does not show it",
        "выберите формат ячейки «Общий» и проверьте ответ; если ответа нет, очистите ячейку",
        "set the cell's format to General and check the answer; clear the cell if there is none",
    ),
    "merged-cells": Entry(
        "ячейки {cells} объединены: к каким строкам относится значение, не понять",
        "the cells {cells} are merged: which rows the value belongs to is unclear",
        "разъедините их и впишите значение в каждую строку или добавьте --fill-merged",
        "split them and write the value into each row, or add --fill-merged",
    ),
    "sample-key.sheet": Entry(
        "не понять, к каким записям относятся строки выборки {sample}",
        "which records the rows of the sample {sample} belong to is unclear",
        "добавьте на оба листа столбец «№» или укажите общий столбец: --key школа",
        "add a column «№» to both sheets, or name the shared column: --key школа",
    ),
}

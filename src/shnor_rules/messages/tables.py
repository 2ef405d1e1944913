# SPDX-License-Identifier: MIT
"""Messages: tables of records and of samples."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "delimiter.tab": Entry("табуляция", "tab"),
    "delimiter.sign": Entry("«{sign}»", "`{sign}`"),
    "ambiguous-delimiter": Entry(
        "непонятно, чем разделены столбцы: в заголовке поровну разных разделителей",
        "it is unclear what parts the columns: the header has several delimiters equally often",
        "добавьте перед заголовком строку sep=; (или sep=,)",
        "add the line sep=; (or sep=,) in front of the header",
    ),
    "ambiguous-delimiter.line": Entry(
        "в строке sep= стоит неизвестный разделитель «{sign}»",
        "the line sep= names the unknown delimiter `{sign}`",
        "напишите sep=; или sep=,",
        "write sep=; or sep=,",
    ),
    "unnamed-column": Entry(
        "у столбца {number} нет названия",
        "column {number} has no name",
        "впишите в заголовок имя показателя, например П1",
        "write the name of an indicator, such as П1, into the header",
    ),
    "repeated-column": Entry(
        "столбец «{name}» встречается дважды: {first} и {number}",
        "the column `{name}` occurs twice: {first} and {number}",
        "оставьте один столбец «{name}»",
        "keep one column `{name}`",
    ),
    "row-length.more": Entry(
        "в строке {given:ячейка|ячейки|ячеек}, а столбцов {expected}",
        "the row has {given:cell|cells}, but there are {expected:column|columns}",
        "возьмите в кавычки текст, внутри которого стоит разделитель ({delimiter})",
        "quote the text that holds the delimiter ({delimiter})",
    ),
    "row-length.fewer": Entry(
        "в строке {given:ячейка|ячейки|ячеек}, а столбцов {expected}",
        "the row has {given:cell|cells}, but there are {expected:column|columns}",
        "допишите недостающие разделители ({delimiter}): пустая ячейка – это нет ответа",
        "add the missing delimiters ({delimiter}): an empty cell is no answer",
    ),
    "row-length.unnamed": Entry(
        "ячейка «{value}» стоит в столбце без названия",
        "the cell `{value}` stands in a column without a name",
        "назовите столбец {number} или очистите ячейку",
        "name column {number}, or clear the cell",
    ),
    "broken-quotes.unclosed": Entry(
        "ячейка начата кавычкой, а закрывающей кавычки нет",
        "a cell begins with a quote that is never closed",
        'закройте кавычку или удвойте кавычки внутри: "Школа ""Росток"""',
        'close the quote, or double the quotes inside: "School ""Growth"""',
    ),
    "broken-quotes.inside": Entry(
        "после закрывающей кавычки ячейка продолжается",
        "a cell goes on after its closing quote",
        'удвойте кавычки внутри и закройте всю ячейку: "Школа ""Росток"" № 1"',
        'double the quotes inside and close the whole cell: "School ""Growth"" No. 1"',
    ),
    "row-too-long": Entry(
        "строка длиннее {limit:знака|знаков|знаков}",
        "the row is longer than {limit:character|characters}",
        "проверьте, не потерян ли конец строки или закрывающая кавычка",
        "check whether a line end or a closing quote is lost",
    ),
    # Samples.
    "sample-key.needed": Entry(
        "записей несколько, и неясно, к какой относится выборка «{sample}»",
        "there are several records, and it is unclear to which the sample `{sample}` belongs",
        "назовите столбец, общий для обоих файлов, например --key центр",
        "name the column that both files share, such as --key центр",
    ),
    "sample-key.column": Entry(
        "в файле выборки нет столбца «{key}»",
        "the file of the sample has no column `{key}`",
        "есть столбцы: {names}",
        "there are the columns {names}",
    ),
    "sample-key.blank": Entry(
        "не указано, к какой записи относится строка выборки: «{key}» пусто",
        "the row of the sample does not say to which record it belongs: `{key}` is empty",
        "впишите «{key}» так, как в файле записей",
        "fill in `{key}` as in the file of records",
    ),
    "sample-key.record": Entry(
        "в записи не заполнено «{key}», и её выборку не найти",
        "the record does not say its `{key}`, so its sample cannot be found",
        "впишите «{key}» так, как в файле выборки",
        "fill in `{key}` as in the file of the sample",
    ),
    "sample-key.repeated": Entry(
        "«{key}» = «{value}» уже было у другой записи, и выборку не разделить",
        "`{key}` = `{value}` occurred in another record, so the sample cannot be divided",
        "сделайте «{key}» разным у каждой записи, например «{value}, 2021 год»",
        "make `{key}` different in each record, for instance `{value}, 2021`",
    ),
    "sample-key.unmatched": Entry(
        "нет записи, у которой «{key}» = «{value}» ({count:строка|строки|строк} выборки)",
        "no record has `{key}` = `{value}` ({count:row|rows} of the sample)",
        "проверьте, как «{value}» написано в файле записей",
        "check how `{value}` is written in the file of records",
    ),
    "sample-without-answers": Entry(
        "в файле выборки нет столбцов с ответами",
        "the file of the sample has no columns of answers",
        "назовите столбцы по параметрам: {sample}.1, {sample}.2",
        "name the columns after the items: {sample}.1, {sample}.2",
    ),
    "sample-group": Entry(
        "у строки выборки не указана группа",
        "the row of the sample does not say its group",
        "заполните столбец «группа» в каждой строке или удалите его",
        "fill in the column `группа` in every row, or remove it",
    ),
}

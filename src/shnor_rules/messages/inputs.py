# SPDX-License-Identifier: MIT
"""Messages: files of records."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # What is wrong with the call.
    "inputs.none": Entry(
        "не назван ни один файл с записями",
        "no file of records is named",
        "назовите файл, например учителя.csv, или «-» для стандартного ввода",
        "name a file, such as teachers.csv, or `-` for standard input",
    ),
    "inputs.encoding": Entry(
        "неизвестная кодировка «{encoding}»",
        "unknown encoding `{encoding}`",
        "укажите utf-8, cp1251, cp866 или utf-16",
        "give utf-8, cp1251, cp866 or utf-16",
    ),
    "inputs.kind": Entry(
        "неизвестный вид файла «{kind}»",
        "unknown kind of file `{kind}`",
        "выберите один из видов: {kinds}",
        "choose one of the kinds {kinds}",
    ),
    # Where something is in a table.
    "place.row": Entry("{path}, строка {line}", "{path}, row {line}"),
    "place.cell": Entry(
        "{path}, строка {line}, столбец {column}", "{path}, row {line}, column {column}"
    ),
    "place.cell.named": Entry(
        "{path}, строка {line}, столбец «{column}»", "{path}, row {line}, column `{column}`"
    ),
    "place.sheet.row": Entry(
        "{path}, лист «{sheet}», строка {line}", "{path}, sheet `{sheet}`, row {line}"
    ),
    "place.sheet.cell": Entry(
        "{path}, лист «{sheet}», ячейка {cell}", "{path}, sheet `{sheet}`, cell {cell}"
    ),
    "place.sheet.cell.named": Entry(
        "{path}, лист «{sheet}», ячейка {cell} (столбец «{column}»)",
        "{path}, sheet `{sheet}`, cell {cell} (column `{column}`)",
    ),
    # Whole files.
    "unreadable-file.missing": Entry(
        "файл не найден",
        "the file is not found",
        "проверьте имя и папку",
        "check its name and folder",
    ),
    "unreadable-file.folder": Entry(
        "это папка, а не файл",
        "this is a folder, not a file",
        "назовите файл в этой папке",
        "name a file in this folder",
    ),
    "unreadable-file.denied": Entry(
        "нет прав на чтение файла",
        "the file may not be read by you",
        "закройте файл в других программах или проверьте его права доступа",
        "close the file in other programs, or check its permissions",
    ),
    "unreadable-file.failed": Entry(
        "файл не удалось прочитать ({reason})",
        "the file could not be read ({reason})",
        "скопируйте файл на этот компьютер и повторите",
        "copy the file to this computer and try again",
    ),
    "unknown-kind": Entry(
        "по имени файла не понять, что в нём",
        "the name of the file does not tell what is in it",
        "переименуйте файл в .xlsx, .csv, .json, .jsonl или .yaml либо укажите вид файла",
        "rename the file to .xlsx, .csv, .json, .jsonl or .yaml, or state its kind",
    ),
    "file-too-large": Entry(
        "файл слишком велик: в таком виде читается не больше {limit:знака|знаков|знаков}",
        "the file is too large: in this form at most {limit:character|characters} are read",
        "запишите записи в CSV или по одной на строку в файл .jsonl",
        "write the records as CSV, or one a line into a .jsonl file",
    ),
    "file-too-large.values": Entry(
        "файл слишком велик: в нём больше {limit:значения|значений|значений}",
        "the file is too large: it holds more than {limit:value|values}",
        "запишите записи в CSV или по одной на строку в файл .jsonl",
        "write the records as CSV, or one a line into a .jsonl file",
    ),
    "no-records": Entry(
        "в файле нет ни одной записи",
        "the file has no records",
        "проверьте, тот ли это файл",
        "check that this is the file you mean",
    ),
    "beside-records": Entry(
        "рядом со списком «records» стоит лишний ключ «{key}»",
        "beside the list `records` there is another key, `{key}`",
        "оставьте только records или перенесите «{key}» внутрь записей",
        "keep only records, or move `{key}` into the records",
    ),
    # Encodings.
    "encoding-detected": Entry(
        "файл прочитан в кодировке {page}",
        "the file is read in the encoding {page}",
        "если буквы верны, укажите --encoding {codec} или сохраните файл в UTF-8",
        "if the letters are right, give --encoding {codec} or save the file in UTF-8",
    ),
    "undecodable-file.unknown": Entry(
        "кодировка файла не определяется: это не UTF-8 и не похоже на русский текст",
        "the encoding of the file is unclear: it is not UTF-8 and does not look like Russian text",
        "сохраните файл в UTF-8 или укажите кодировку, например --encoding cp1251",
        "save the file in UTF-8, or state its encoding, such as --encoding cp1251",
    ),
    "undecodable-file.given": Entry(
        "эта строка не читается в кодировке {codec}",
        "this line cannot be read in the encoding {codec}",
        "укажите другую кодировку или не указывайте никакой",
        "state another encoding, or none",
    ),
    "undecodable-file.marked": Entry(
        "файл начат в кодировке {codec}, но эта строка в ней не читается",
        "the file begins in the encoding {codec}, but this line cannot be read in it",
        "сохраните файл заново целиком в UTF-8",
        "save the whole file anew in UTF-8",
    ),
    "undecodable-file.zeros": Entry(
        "в строке есть нулевой байт: это не текст или текст в UTF-16 без метки",
        "the line has a zero byte: this is no text, or UTF-16 without its mark",
        "сохраните файл в UTF-8 или укажите --encoding utf-16-le",
        "save the file in UTF-8, or give --encoding utf-16-le",
    ),
    # JSON.
    "broken-json": Entry(
        "здесь JSON нарушен: не хватает запятой, двоеточия или кавычки",
        "the JSON is broken here: a comma, a colon or a quote is missing",
        'сравните с образцом: {{"П1": 2, "П2": "нет"}}',
        'compare with the pattern {{"П1": 2, "П2": "нет"}}',
    ),
    "broken-json.decimal-comma": Entry(
        "дробное число с запятой: «{text}»",
        "a decimal number with a comma: `{text}`",
        'возьмите число в кавычки: "{text}", или поставьте точку',
        'quote the number: "{text}", or use a point',
    ),
    "broken-json.trailing-comma": Entry(
        "после последнего значения стоит лишняя запятая",
        "there is a comma after the last value",
        "удалите запятую перед закрывающей скобкой",
        "remove the comma before the closing bracket",
    ),
    "broken-json.quotes": Entry(
        "текст в JSON берут в прямые двойные кавычки, а здесь стоит {quote}",
        "JSON text is put in straight double quotes, but here stands {quote}",
        'напишите "П1"',
        'write "П1"',
    ),
    "broken-json.control": Entry(
        "текст в кавычках разорван концом строки или табуляцией",
        "a quoted text holds a line end or a tab",
        "запишите текст одной строкой или поставьте \\n вместо конца строки",
        "write the text on one line, or put \\n for the line end",
    ),
    "broken-json.backslash": Entry(
        "обратная косая черта в тексте имеет особый смысл",
        "a backslash in a text has a special meaning",
        "удвойте её: \\\\",
        "double it: \\\\",
    ),
    "broken-json.unclosed": Entry(
        "текст начат кавычкой, а закрывающей кавычки нет",
        "a text begins with a quote that is never closed",
        "поставьте закрывающую кавычку",
        "put the closing quote",
    ),
    "broken-json.extra": Entry(
        "после конца записи стоит что-то ещё",
        "something follows the end of the record",
        "соберите записи в список [ …, … ] или назовите файл .jsonl (запись на строку)",
        "put the records in a list [ …, … ], or name the file .jsonl (one record a line)",
    ),
    "broken-json.unfinished": Entry(
        "файл или строка обрывается раньше конца записи",
        "the file or the line ends before the record does",
        "проверьте, что каждая скобка закрыта и файл скачан целиком",
        "check that every bracket is closed and that the file is complete",
    ),
    "broken-json.number": Entry(
        "«{text}» – не число, по которому можно считать",
        "`{text}` is not a number that can be computed with",
        "запишите обычное число, например 0.5, или null, если ответа нет",
        "write an ordinary number, such as 0.5, or null if there is no answer",
    ),
    "broken-json.surrogate": Entry(
        "в тексте есть половина знака: \\ud800 … \\udfff без пары",
        "a text has half a character: \\ud800 … \\udfff without its pair",
        "наберите испорченный текст заново",
        "type the broken text again",
    ),
    "duplicate-key.json": Entry(
        "ключ «{key}» указан дважды",
        "key `{key}` is given twice",
        "оставьте один ключ «{key}»",
        "keep one key `{key}`",
    ),
    "record-not-mapping.nothing": Entry(
        "здесь нет записи",
        "there is no record here",
        "дайте словарь: П1: 2, П2: нет …, или удалите это место",
        "give a mapping: П1: 2, П2: нет …, or remove this place",
    ),
}

# SPDX-License-Identifier: MIT
"""Messages: YAML as text."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "character.no-break-space": Entry("неразрывный пробел ({code})", "no-break space ({code})"),
    "character.zero-width-space": Entry("невидимый пробел ({code})", "zero-width space ({code})"),
    "character.en-dash": Entry("короткое тире «–» ({code})", "en dash `–` ({code})"),
    "character.em-dash": Entry("длинное тире «—» ({code})", "em dash `—` ({code})"),
    "character.minus": Entry("знак минуса ({code})", "minus sign ({code})"),
    "character.bullet": Entry("маркер списка «•» ({code})", "bullet `•` ({code})"),
    "character.other": Entry("символ {code}", "character {code}"),
    "yaml-syntax": Entry(
        "файл не читается как YAML: знак, который здесь стоит, не подходит к тому, что перед ним",
        "the file cannot be read as YAML: what stands here does not fit what precedes it",
        "сравните эту строку и строку перед ней с образцом: «ключ: значение» или «- значение»",
        "compare this line and the one above with the pattern `key: value` or `- value`",
    ),
    "yaml-syntax.backslash": Entry(
        "обратная косая черта «\\» в двойных кавычках имеет особый смысл",
        "a backslash `\\` has a special meaning inside double quotes",
        "удвойте её: «\\\\»",
        "double it: `\\\\`",
    ),
    "yaml-syntax.conflict": Entry(
        "здесь метка git: две версии файла не сведены в одну",
        "this is a mark of git: two versions of the file were not brought together",
        "оставьте одну версию и удалите три строки с метками git",
        "keep one version and remove the three lines with the marks of git",
    ),
    "yaml-syntax.quotes-inside": Entry(
        "текст закончился на внутренней кавычке, а строка продолжается",
        "the text ended at a quote inside it, but the line goes on",
        "поставьте снаружи другие кавычки: {mended}",
        "put other quotes around the text: {mended}",
    ),
    "yaml-syntax.after-quotes": Entry(
        "после закрывающей кавычки стоит лишний текст",
        "something stands after the closing quote",
        "возьмите в кавычки весь текст до двоеточия или до конца строки",
        "quote all of the text up to the colon or the end of the line",
    ),
    "yaml-syntax.missing-comma": Entry(
        "между значениями в скобках нет запятой",
        "there is no comma between two values in brackets",
        "поставьте запятую перед этим местом",
        "put a comma before this place",
    ),
    "tab-indent": Entry(
        "отступ сделан табуляцией, а в YAML отступы – только пробелы",
        "the indent is a tab, but YAML allows only spaces",
        "замените табуляцию пробелами, по два на уровень",
        "replace the tab with spaces, two a level",
    ),
    "tab-indent.run": Entry(
        "отступы сделаны табуляцией, а не пробелами ({lines:строка|строки|строк} начиная с этой)",
        "the indents are tabs, but YAML allows only spaces ({lines:line|lines} from here on)",
        "замените табуляции пробелами, по два на уровень",
        "replace the tabs with spaces, two a level",
    ),
    "colon-in-text": Entry(
        "в тексте без кавычек встретилось второе двоеточие с пробелом",
        "an unquoted text holds another colon followed by a space",
        "возьмите текст в кавычки: {mended}",
        "quote the text: {mended}",
    ),
    "colon-in-text.braces": Entry(
        "здесь не должно быть двоеточия: либо оно часть текста, либо перед ключом нет запятой",
        "no colon may stand here: it is part of a text, or the key lacks a comma before it",
        'возьмите текст с двоеточием в кавычки: title: "Раздел 1: итоги"',
        'quote the text with the colon: title: "Part 1: results"',
    ),
    "duplicate-key": Entry(
        "ключ «{key}» указан дважды",
        "key `{key}` is given twice",
        "оставьте одну из строк {first} и {second}",
        "keep one of the lines {first} and {second}",
    ),
    "duplicate-key.one-line": Entry(
        "ключ «{key}» указан дважды",
        "key `{key}` is given twice",
        "оставьте в строке {line} один ключ «{key}»",
        "keep one key `{key}` in line {line}",
    ),
    "duplicate-key.first": Entry("первый раз он стоит здесь", "it is first given here"),
    "encoding.guessed": Entry(
        "файл не в кодировке UTF-8, похоже на {page}",
        "the file is not in UTF-8, it looks like {page}",
        "сохраните файл в UTF-8: в Блокноте «Сохранить как», поле «Кодировка»",
        "save the file in UTF-8: in Notepad use “Save as” and its field “Encoding”",
    ),
    "encoding.damaged": Entry(
        "файл в кодировке UTF-8, но этот знак в нём испорчен",
        "the file is in UTF-8, but this character is broken",
        "наберите испорченное слово заново и сохраните файл в UTF-8",
        "type the broken word again and save the file in UTF-8",
    ),
    "encoding.not-text": Entry(
        "это не текстовый файл или его кодировка неизвестна",
        "this is no text file, or its encoding is unknown",
        "сохраните файл как обычный текст в кодировке UTF-8",
        "save the file as plain text in UTF-8",
    ),
    "alias-or-tag.unknown": Entry(
        "имя «*{name}» повторяет то, чего выше нет",
        "`*{name}` repeats what is not above",
        'если звёздочка – часть текста, возьмите его в кавычки: "*{name}"',
        'if the asterisk belongs to the text, quote it: "*{name}"',
    ),
    "alias-or-tag.recursive": Entry(
        "«*{name}» стоит внутри того, что само повторяет",
        "`*{name}` stands inside what it repeats",
        "выпишите значение вместо «*{name}»",
        "write the value out in place of `*{name}`",
    ),
    "alias-or-tag.merge": Entry(
        "слияние ключей «<<» не поддерживается",
        "merging keys with `<<` is not supported",
        "выпишите нужные ключи здесь и удалите «<<»",
        "write the keys out here and remove `<<`",
    ),
    "alias-or-tag.tag": Entry(
        "метки типов, такие как «{tag}», не поддерживаются",
        "type tags such as `{tag}` are not supported",
        "удалите «{tag}», а если это часть текста, возьмите текст в кавычки",
        "remove `{tag}`, or quote the text if it belongs to it",
    ),
    "unusual-space": Entry(
        "вместо обычного пробела стоит {character}: на вид не отличить, а для YAML это буква",
        "a {character} stands for an ordinary space: it looks the same, but is a letter to YAML",
        "сотрите его и нажмите пробел",
        "delete it and press the space bar",
    ),
    "unusual-space.run": Entry(
        "вместо обычных пробелов стоит {character} ({lines:строка|строки|строк} начиная с этой)",
        "a {character} stands for ordinary spaces ({lines:line|lines} from here on)",
        "замените такие пробелы обычными",
        "replace such spaces with ordinary ones",
    ),
    "long-dash": Entry(
        "строка списка начинается не с дефиса: это {character}",
        "the list item does not begin with a hyphen: this is {character}",
        "замените на дефис «-» и пробел",
        "replace it with a hyphen `-` and a space",
    ),
    "long-dash.run": Entry(
        "вместо дефиса списка стоит {character} ({lines:строка|строки|строк} начиная с этой)",
        "list items begin with {character}, not a hyphen ({lines:line|lines} from here on)",
        "замените в каждой строке на дефис «-» и пробел",
        "replace it in each line with a hyphen `-` and a space",
    ),
    "word-quotes": Entry(
        "значение взято в кавычки Word «{character}», а для YAML это буквы",
        "the value is in typographic quotes `{character}`, which are letters to YAML",
        "наберите прямые кавычки: {mended}",
        "type straight quotes: {mended}",
    ),
    "word-quotes.run": Entry(
        "значения взяты в кавычки Word «{character}», а для YAML это буквы"
        " ({lines:строка|строки|строк} начиная с этой)",
        "values are in typographic quotes `{character}`, which are letters to YAML"
        " ({lines:line|lines} from here on)",
        "наберите прямые кавычки, здесь: {mended}",
        "type straight quotes, here: {mended}",
    ),
    "decimal-comma-in-braces": Entry(
        "дробное число с запятой внутри {{…}}: «{text}» читается как два значения",
        "a decimal comma inside {{…}}: `{text}` is read as two values",
        'возьмите значение в кавычки: {key}: "{text}"',
        'quote the value: {key}: "{text}"',
    ),
    "control-character": Entry(
        "в тексте непечатаемый знак: {character}",
        "the text holds a character that cannot be printed: {character}",
        "сотрите его вместе с соседними буквами и наберите их заново",
        "delete it with the letters beside it and type them again",
    ),
    "control-character.many": Entry(
        "в тексте {count:непечатаемый знак|непечатаемых знака|непечатаемых знаков}, "
        "первый здесь: {character}",
        "the text holds {count:character|characters} that cannot be printed, "
        "the first is here: {character}",
        "скопируйте текст заново без форматирования («Вставить как текст»)",
        "copy the text again without its formatting (“Paste as text”)",
    ),
    "control-character.escaped": Entry(
        "в кавычках записан непечатаемый знак",
        "the quotes hold the code of a character that cannot be printed",
        "удалите его код, такой как «\\0» или «\\x07»",
        "remove its code, such as `\\0` or `\\x07`",
    ),
    "unclosed-quote": Entry(
        "кавычка {quote} открыта здесь, но в этой строке не закрыта",
        "the quote {quote} is opened here but not closed in this line",
        "поставьте {quote} в конце текста",
        "put {quote} at the end of the text",
    ),
    "unclosed-bracket": Entry(
        "скобка «{opening}» не закрыта",
        "the bracket `{opening}` is not closed",
        "поставьте «{closing}» там, где кончается список",
        "put `{closing}` where the list ends",
    ),
    "unclosed-bracket.other": Entry(
        "скобка «{opening}» закрыта чужой скобкой «{found}»",
        "the bracket `{opening}` is closed by the wrong bracket `{found}`",
        "поставьте здесь «{closing}»",
        "put `{closing}` here",
    ),
    "unclosed-bracket.opened": Entry("скобка открыта здесь", "the bracket is opened here"),
    "unclosed-bracket.stopped": Entry("здесь чтение остановилось", "reading stopped here"),
    "unquoted-interval": Entry(
        "интервал {text} стоит без кавычек, а скобка без кавычек начинает список",
        "the interval {text} is not quoted, and an unquoted bracket begins a list",
        'возьмите интервал в кавычки: "{text}"',
        'quote the interval: "{text}"',
    ),
    "wrong-indent": Entry(
        "строка начинается в столбце {actual}, и он не совпадает с соседними строками",
        "the line begins in column {actual}, which matches no line beside it",
        "начните её со столбца {column}, как строку {line}",
        "begin it in column {column}, like line {line}",
    ),
    "wrong-indent.mixed": Entry(
        "в одном столбце стоят строка списка с дефисом и строка «ключ: значение»",
        "a list item with a hyphen and a `key: value` line stand in one column",
        "сдвиньте список на два пробела вправо под его ключ",
        "move the list two spaces to the right, under its key",
    ),
    "wrong-indent.list": Entry(
        "список не может начинаться в строке ключа",
        "a list cannot begin in the line of its key",
        "перенесите его на следующую строку, с отступом в два пробела",
        "move it to the next line, with an indent of two spaces",
    ),
    "several-documents": Entry(
        "в файле несколько документов YAML, а должен быть один",
        "the file holds several YAML documents, but only one is allowed",
        "удалите строку «---» или перенесите продолжение в другой файл",
        "remove the line `---`, or move what follows to another file",
    ),
    "empty-file": Entry(
        "файл пуст",
        "the file is empty",
        "начните его со строки «ruleset: …» или «monitoring: …»",
        "begin it with the line `ruleset: …` or `monitoring: …`",
    ),
    "key-not-text": Entry(
        "ключом может быть только слово или число, а здесь список, набор или повтор",
        "a key may only be a word or a number, but this is a list, a mapping or an alias",
        "возьмите ключ в кавычки",
        "quote the key",
    ),
    "reserved-character": Entry(
        "текст без кавычек не может начинаться со знака «{character}»",
        "an unquoted text cannot begin with `{character}`",
        "возьмите его в кавычки: {mended}",
        "quote it: {mended}",
    ),
    "missing-colon": Entry(
        "в строке нет двоеточия после ключа: «{text}»",
        "the line has no colon after its key: `{text}`",
        "допишите двоеточие и значение: {text}: …",
        "add a colon and a value: {text}: …",
    ),
    "missing-colon.text": Entry(
        "в строке нет ключа с двоеточием: «{text}»",
        "the line has no key with a colon: `{text}`",
        "если это продолжение текста, сдвиньте строку на два пробела правее его ключа",
        "if it goes on with a text, move it two spaces to the right of the key of that text",
    ),
    "missing-colon.space": Entry(
        "после двоеточия нет пробела",
        "there is no space after the colon",
        "поставьте пробел: {mended}",
        "put a space there: {mended}",
    ),
    "missing-colon.dash": Entry(
        "после дефиса нет пробела",
        "there is no space after the hyphen",
        "поставьте пробел: {mended}",
        "put a space there: {mended}",
    ),
    "comment-in-text": Entry(
        "знак # после пробела начинает примечание: от текста осталось «{text}»",
        "a # after a space begins a comment: only `{text}` is left of the text",
        "если «{comment}» – часть текста, возьмите весь текст в кавычки",
        "if `{comment}` belongs to the text, quote the whole text",
    ),
}

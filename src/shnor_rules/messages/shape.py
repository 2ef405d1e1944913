# SPDX-License-Identifier: MIT
"""Messages: keys and values of ruleset files."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

_QUOTED: Final = "возьмите значение в кавычки: {mended}"
_QUOTED_EN: Final = "put the value in quotes: {mended}"
_REPLACE: Final = "замените «{written}» на «{meant}»"
_REPLACE_EN: Final = "replace `{written}` with `{meant}`"
_EXAMPLE: Final = "напишите, например, {example}"
_EXAMPLE_EN: Final = "write, for example, {example}"

ENTRIES: Final[dict[str, Entry]] = {
    # --- unknown keys
    "unknown-key.near": Entry(
        "неизвестный ключ «{written}»: вы имели в виду «{meant}»?",
        "unknown key `{written}`: did you mean `{meant}`?",
        _REPLACE,
        _REPLACE_EN,
    ),
    "unknown-key.case": Entry(
        "ключ «{written}» отличается от «{meant}» заглавными буквами",
        "the key `{written}` differs from `{meant}` in capital letters",
        _REPLACE,
        _REPLACE_EN,
    ),
    "unknown-key.russian": Entry(
        "ключ «{written}» написан по-русски, здесь он называется «{meant}»",
        "the key `{written}` is in Russian, here it is called `{meant}`",
        _REPLACE,
        _REPLACE_EN,
    ),
    "unknown-key.none": Entry(
        "неизвестный ключ «{written}»",
        "unknown key `{written}`",
        "уберите его или возьмите один из ключей: {allowed}",
        "remove it or take one of these keys: {allowed}",
    ),
    "unknown-key.none-left": Entry(
        "неизвестный ключ «{written}»: все ключи, которые могут здесь стоять, уже есть",
        "unknown key `{written}`: every key that can stand here is already there",
        "уберите ключ «{written}» вместе со значением",
        "remove the key `{written}` with its value",
    ),
    "comma-in-braces": Entry(
        "запятая внутри {{…}} отделила «{tail}» от значения ключа «{key}»",
        "a comma inside `{{…}}` has parted `{tail}` from the value of the key `{key}`",
        _QUOTED,
        _QUOTED_EN,
    ),
    # --- letters and keyboards
    "mixed-alphabet.key": Entry(
        "в ключе «{written}» {letters}: на вид не отличить",
        "the key `{written}` has {letters}: they look the same",
        "наберите ключ заново: {meant}",
        "type the key again: {meant}",
    ),
    "mixed-alphabet.name": Entry(
        "в имени «{written}» {letters}: на вид не отличить",
        "the name `{written}` has {letters}: they look the same",
        "наберите имя заново: {meant}",
        "type the name again: {meant}",
    ),
    "mixed-alphabet.value": Entry(
        "в значении «{written}» {letters}: на вид не отличить",
        "the value `{written}` has {letters}: they look the same",
        "наберите значение заново: {meant}",
        "type the value again: {meant}",
    ),
    "letter.russian": Entry(
        "русская «{written}» вместо латинской «{meant}»",
        "a Russian `{written}` in place of a Latin `{meant}`",
    ),
    "letter.latin": Entry(
        "латинская «{written}» вместо русской «{meant}»",
        "a Latin `{written}` in place of a Russian `{meant}`",
    ),
    "letter.letter-for-digit": Entry(
        "буква «{written}» вместо цифры «{meant}»",
        "the letter `{written}` in place of the digit `{meant}`",
    ),
    "letter.digit-for-letter": Entry(
        "цифра «{written}» вместо буквы «{meant}»",
        "the digit `{written}` in place of the letter `{meant}`",
    ),
    "letter.more": Entry("{first}, {rest}", "{first}, {rest}"),
    "wrong-layout.key": Entry(
        "ключ «{written}» набран в другой раскладке клавиатуры",
        "the key `{written}` is typed in another keyboard layout",
        "переключите раскладку и наберите: {meant}",
        "switch the layout and type: {meant}",
    ),
    "wrong-layout.value": Entry(
        "значение «{written}» набрано в другой раскладке клавиатуры",
        "the value `{written}` is typed in another keyboard layout",
        "переключите раскладку и наберите: {meant}",
        "switch the layout and type: {meant}",
    ),
    # --- missing keys
    "missing-key": Entry(
        "нет ключа «{key}» – {ru}",
        "the key `{key}` is missing: {en}",
        "добавьте строку {key}: {example}",
        "add the line {key}: {example}",
    ),
    # --- exactly one of several keys
    "exactly-one-of.none": Entry(
        "нужно ровно одно из: {keys}",
        "exactly one of these is needed: {keys}",
        "добавьте один из ключей, например {example}",
        "add one of the keys, for example {example}",
    ),
    "exactly-one-of.several": Entry(
        "нужно ровно одно из: {keys}; здесь вместе {present}",
        "exactly one of these is needed: {keys}; here {present} stand together",
        "оставьте {first}, уберите остальное",
        "keep {first}, remove the rest",
    ),
    # --- names
    "bad-name.id": Entry(
        "«{written}» не годится: нужны строчные латинские буквы и цифры, слова через дефис",
        "`{written}` will not do: small Latin letters and digits are needed, words joined by"
        " hyphens",
        _EXAMPLE,
        _EXAMPLE_EN,
    ),
    "bad-name.like": Entry(
        "«{written}» – не имя мониторинга: нужны строчные латинские буквы, после района – косая "
        "черта",
        "`{written}` is no name of a monitoring: small Latin letters are needed, a slash after the"
        " district",
        _EXAMPLE,
        _EXAMPLE_EN,
    ),
    "bad-name.name": Entry(
        "имя «{written}» не годится для формул: нужны буквы, цифры и подчёркивание, первой – буква",
        "the name `{written}` will not do in formulas: letters, digits and underscores are needed,"
        " a letter first",
        _EXAMPLE,
        _EXAMPLE_EN,
    ),
    "bad-name.reserved": Entry(
        "имя «{written}» занято: так называется служебное слово формул",
        "the name `{written}` is taken: it is a reserved word of formulas",
        _EXAMPLE,
        _EXAMPLE_EN,
    ),
    "bad-name.item": Entry(
        "номер параметра «{written}» не годится: нужны буквы, цифры и подчёркивание",
        "the item id `{written}` will not do: letters, digits and underscores are needed",
        _EXAMPLE,
        _EXAMPLE_EN,
    ),
    "bad-name.reading": Entry(
        "имя толкования «{written}» не годится: нужны буквы и цифры, слова через дефис",
        "the name of a reading `{written}` will not do: letters and digits are needed, words joined"
        " by hyphens",
        _EXAMPLE,
        _EXAMPLE_EN,
    ),
    "bad-name.remark": Entry(
        "номер замечания «{written}» не годится: нужны заглавные латинские буквы, дефис и две-три"
        " цифры",
        "the id of a remark `{written}` will not do: Latin capitals, a hyphen and two or three"
        " digits are needed",
        _EXAMPLE,
        _EXAMPLE_EN,
    ),
    "bad-name.rule": Entry(
        "«{written}» – не имя правила проверки: нужны строчные латинские буквы, слова через дефис",
        "`{written}` is no name of a rule: small Latin letters are needed, words joined by hyphens",
        _EXAMPLE,
        _EXAMPLE_EN,
    ),
    # --- values
    "not-in-list.near": Entry(
        "у ключа «{key}» не бывает значения «{written}»: вы имели в виду «{meant}»?",
        "the key `{key}` has no value `{written}`: did you mean `{meant}`?",
        _REPLACE,
        _REPLACE_EN,
    ),
    "not-in-list.none": Entry(
        "у ключа «{key}» не бывает значения «{written}»",
        "the key `{key}` has no value `{written}`",
        "выберите одно из: {allowed}",
        "choose one of: {allowed}",
    ),
    "not-in-list.rule": Entry(
        "нет правила проверки «{written}»",
        "there is no finding `{written}`",
        "назовите код (R002), имя (unknown-key) или начало того или другого (R, unknown-)",
        "give a code (R002), a name (unknown-key), or the beginning of either (R, unknown-)",
    ),
    "not-in-list.rule.near": Entry(
        "нет правила проверки «{written}»: вы имели в виду «{meant}»?",
        "there is no finding `{written}`: did you mean `{meant}`?",
        _REPLACE,
        _REPLACE_EN,
    ),
    "not-in-list.one": Entry(
        "у ключа «{key}» не бывает значения «{written}»",
        "the key `{key}` has no value `{written}`",
        "напишите {key}: {allowed} или уберите ключ",
        "write {key}: {allowed} or remove the key",
    ),
    "out-of-range.low": Entry(
        "число {written} меньше наименьшего допустимого {limit}",
        "the number {written} is below the least one allowed, {limit}",
        "напишите число не меньше {limit}",
        "write a number from {limit} on",
    ),
    "out-of-range.high": Entry(
        "число {written} больше наибольшего допустимого {limit}",
        "the number {written} is above the largest one allowed, {limit}",
        "напишите число не больше {limit}",
        "write a number up to {limit}",
    ),
    "out-of-range.empty": Entry(
        "у ключа «{key}» пустое значение",
        "the value of the key `{key}` is empty",
        _EXAMPLE,
        _EXAMPLE_EN,
    ),
    "unquoted-notation.list": Entry(
        "запись {text} без кавычек читается не как текст, а как список",
        "{text} without quotes is read as a list, not as text",
        _QUOTED,
        _QUOTED_EN,
    ),
    "unquoted-notation.pairs": Entry(
        "запись {text} без кавычек читается не как текст, а как набор ключей",
        "{text} without quotes is read as a set of keys, not as text",
        _QUOTED,
        _QUOTED_EN,
    ),
    "wrong-type.nothing": Entry(
        "у ключа «{key}» нет значения",
        "the key `{key}` has no value",
        _EXAMPLE,
        _EXAMPLE_EN,
    ),
    "wrong-type.example": Entry(
        "{expected}, а здесь {found}",
        "{expected}, but this is {found}",
        _EXAMPLE,
        _EXAMPLE_EN,
    ),
    "wrong-type.quote": Entry(
        "{expected}, а здесь {found}",
        "{expected}, but this is {found}",
        _QUOTED,
        _QUOTED_EN,
    ),
    "wrong-type.pairs": Entry(
        "{expected}, а здесь {found}",
        "{expected}, but this is {found}",
        "напишите под ним с отступом ключи: {keys}",
        "write these keys below it, indented: {keys}",
    ),
    "wrong-type.other": Entry(
        "значение ключа «{key}» не такое, какого требует схема",
        "the value of the key `{key}` is not what the schema asks for",
        "наведите курсор на ключ «{key}» в редакторе: подсказка расскажет, что здесь пишут",
        "point at the key `{key}` in an editor: its help tells what is written here",
    ),
    "expected.text": Entry("нужен текст", "text is needed"),
    "expected.number": Entry("нужно число", "a number is needed"),
    "expected.whole": Entry("нужно целое число", "a whole number is needed"),
    "expected.interval": Entry("нужен интервал", "an interval is needed"),
    "expected.values": Entry("нужно множество значений", "a value set is needed"),
    "expected.formula": Entry("нужна формула", "a formula is needed"),
    "expected.date": Entry("нужна дата вида 17.12.2020", "a date such as 17.12.2020 is needed"),
    "expected.deadline": Entry("нужен срок", "a deadline is needed"),
    "expected.planned": Entry("нужно плановое значение", "a planned value is needed"),
    "expected.flag": Entry("нужно true или false", "true or false is needed"),
    "expected.list": Entry("нужен список", "a list is needed"),
    "expected.text-or-list": Entry(
        "нужен текст или список текстов", "text or a list of texts is needed"
    ),
    "expected.pairs": Entry("нужны ключи со значениями", "keys with values are needed"),
    "expected.other": Entry("нужно значение другого вида", "a value of another kind is needed"),
    "found.text": Entry("текст «{text}»", "the text `{text}`"),
    "found.number": Entry("число {text}", "the number {text}"),
    "found.flag": Entry("логическое значение {text}", "the truth value {text}"),
    "found.nothing": Entry("ничего (null)", "nothing (null)"),
    "found.list": Entry("список", "a list"),
    "found.pairs": Entry("набор ключей со значениями", "a set of keys with values"),
    # --- names of what has no key
    "part.item": Entry("пункт {number}", "item {number}"),
    "part.file": Entry("файл", "the file"),
}

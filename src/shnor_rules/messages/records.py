# SPDX-License-Identifier: MIT
"""Messages: answers of a record."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "record-not-mapping": Entry(
        "запись – это показатели с ответами, а здесь «{value}»",
        "a record is indicators with answers, but this is `{value}`",
        "дайте словарь: П1: 2, П2: нет …",
        "give a mapping: П1: 2, П2: нет …",
    ),
    "unknown-field": Entry(
        "неизвестное поле «{name}»",
        "unknown field `{name}`",
        "известны: {names}",
        "known are: {names}",
    ),
    "unknown-field.near": Entry(
        "неизвестное поле «{name}»",
        "unknown field `{name}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "unknown-field.case": Entry(
        "неизвестное поле «{name}»: отличается от «{near}» большими и малыми буквами",
        "unknown field `{name}`: it differs from `{near}` in capital letters",
        "напишите «{near}»",
        "write `{near}`",
    ),
    "unknown-field.look-alike": Entry(
        "неизвестное поле «{name}»: в нём буквы другого алфавита, на вид те же, что в «{near}»",
        "unknown field `{name}`: letters of another alphabet look like those of `{near}`",
        "наберите «{near}» заново, переключив раскладку",
        "type `{near}` again in the other keyboard layout",
    ),
    "unknown-field.layout": Entry(
        "неизвестное поле «{name}»: похоже, набрано в другой раскладке",
        "unknown field `{name}`: it seems to be typed in another keyboard layout",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "unknown-field.nameless": Entry(
        "у поля «{name}» нет имени показателя",
        "the field `{name}` is no name of an indicator",
        "назовите поле, например П1",
        "name the field, for instance П1",
    ),
    "repeated-field": Entry(
        "на «{name}» отвечено дважды",
        "`{name}` is answered twice",
        "оставьте один ответ",
        "keep one answer",
    ),
    "two-answers": Entry(
        "дано и значение {value}, и ответы по параметрам",
        "both the value {value} and answers item by item are given",
        "оставьте что-нибудь одно",
        "keep one of the two",
    ),
    "boolean-answer": Entry(
        "здесь нужно число или слово, а дано логическое значение",
        "a number or a word is needed here, but a truth value is given",
        "запишите ответ словом «{value}» или баллом",
        "write the answer as the word «{value}» or as points",
    ),
    "not-a-number": Entry(
        "«{value}» – не число",
        "`{value}` is not a number",
        "запишите число цифрами, например 2 или 0,5",
        "write the number in digits, such as 2 or 0,5",
    ),
    "inexact-number": Entry(
        "число {value} хранится неточно (двоичная дробь)",
        "the number {value} is not stored exactly (a binary fraction)",
        "дайте его текстом («{value}»), как Decimal или как Fraction",
        "give it as text (`{value}`), as a Decimal or as a Fraction",
    ),
    "number-too-long": Entry(
        "число {value} слишком длинное",
        "the number {value} is too long",
        "проверьте, не слиплись ли два ответа",
        "check whether two answers have run together",
    ),
    "number-too-long.mean": Entry(
        "среднее по выборке не записать: слишком разные дроби в строках",
        "the mean of the sample cannot be written: the rows hold too different fractions",
        "запишите ответы в строках десятичными дробями, например 4,5",
        "write the answers in the rows as decimals, such as 4,5",
    ),
    "value-outside-set": Entry(
        "значения «{value}» нет в {values}",
        "the value `{value}` is not in {values}",
        "выберите одно из допустимых значений",
        "choose one of the possible values",
    ),
    "value-outside-set.range": Entry(
        "значение «{value}» не подходит: нужно {values}",
        "the value `{value}` does not fit: {values} is needed",
        "запишите число цифрами, в этих пределах",
        "write a number in digits, within these limits",
    ),
    "value-outside-set.near": Entry(
        "значения «{value}» нет в {values}",
        "the value `{value}` is not in {values}",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "value-outside-set.no": Entry(
        "ответ «нет» здесь не предусмотрен, возможны {values}",
        "the answer «нет» is not possible here, possible are {values}",
        "если показателя нет, поставьте 0; если ответа нет, оставьте поле пустым",
        "write 0 if there is none; leave the field empty if there is no answer",
    ),
    "unknown-field.reading": Entry(
        "поле «{name}» здесь есть только по толкованию «{reading}»",
        "only the reading `{reading}` has the field `{name}` here",
        "выберите толкование «{reading}», если оно принято у вас, или уберите поле",
        "choose the reading `{reading}` if it stands in your district, or leave the field out",
    ),
    "value-outside-set.no.word": Entry(
        "ответ «нет» здесь не предусмотрен, возможны {values} и «{word}»",
        "the answer «нет» is not possible here, possible are {values} and «{word}»",
        "если показатель не применим, напишите «{word}»; если ответа нет, оставьте поле пустым",
        "write «{word}» if it does not apply; leave the field empty if there is no answer",
    ),
    "items-outside-set": Entry(
        "сумма параметров {total} не входит в {values}",
        "the sum of the items, {total}, is not in {values}",
        "проверьте ответы по параметрам или выберите толкование",
        "check the answers item by item, or choose a reading",
    ),
    "items-outside-set.reading": Entry(
        "сумма параметров {total} не входит в напечатанное множество {values}",
        "the sum of the items, {total}, is not in the printed set {values}",
        "её допускает толкование «{reading}»: выберите его, если оно принято у вас",
        "the reading `{reading}` allows it: choose it if it stands in your district",
    ),
    "wrong-length": Entry(
        "{given:ответ|ответа|ответов} вместо {expected}",
        "{given:answer|answers} instead of {expected}",
        "ответьте на каждый параметр по порядку или назовите их: {{1: да, 2: нет}}",
        "answer every item in order, or name them: {{1: да, 2: нет}}",
    ),
    "not-a-row": Entry(
        "здесь нужна строка ответов, а дано «{value}»",
        "a row of answers is needed here, but `{value}` is given",
        "дайте список ответов по параметрам, например [1, 0]",
        "give a list of answers item by item, such as [1, 0]",
    ),
    "rows-without-groups": Entry(
        "строки выборки должны быть собраны в группы",
        "the rows of the sample must be put in groups",
        "дайте список групп: [[[1, 0], [1, 1]], [[0, 1]]]",
        "give a list of groups: [[[1, 0], [1, 1]], [[0, 1]]]",
    ),
    "empty-sample": Entry(
        "выборка пуста: среднее считать не из чего",
        "the sample is empty: there is nothing to average",
        "добавьте хотя бы одну строку или оставьте показатель без ответа",
        "add at least one row, or leave the indicator without an answer",
    ),
    "missing-attribute": Entry(
        "не заполнено: {title}", "not filled in: {title}", "впишите значение", "fill it in"
    ),
    "not-text": Entry(
        "здесь нужен текст, а дано «{value}»",
        "text is needed here, but `{value}` is given",
        "запишите значение текстом",
        "write the value as text",
    ),
    "not-a-count": Entry(
        "«{value}» – не количество",
        "`{value}` is not a count",
        "запишите целое число, не меньше нуля",
        "write a whole number, zero or more",
    ),
    "part-above-whole": Entry(
        "часть больше целого: {part} из {whole}",
        "the part is more than the whole: {part} of {whole}",
        "проверьте, не перепутаны ли числа",
        "check whether the numbers are interchanged",
    ),
}

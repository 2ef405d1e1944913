# SPDX-License-Identifier: MIT
"""Messages: answers in the columns of a table."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # Printed beside a row of a table, where there is no room for the next step.
    "table-number.fraction": Entry(
        "дробь «{value}» из столбца не читается, её читает shnor-rules evaluate --engine python",
        "a column gives no fractions like `{value}`; shnor-rules evaluate --engine python does",
        "замените дробь десятичной, если она точна, например 0,5 вместо 1/2",
        "write a decimal if it is exact, such as 0,5 for 1/2",
    ),
    "table-number.fine": Entry(
        "у числа {value} больше {places:десятичного знака|десятичных знаков|десятичных знаков}, "
        "его читает shnor-rules evaluate --engine python",
        "the number {value} has more than {places:decimal|decimals}; "
        "shnor-rules evaluate --engine python reads it",
        "увеличьте places, например places=6",
        "raise places, for instance places=6",
    ),
    "table-number.large": Entry(
        "число {value} слишком велико для столбца (больше {most}), "
        "его читает shnor-rules evaluate --engine python",
        "the number {value} is too large for a column (above {most}); "
        "shnor-rules evaluate --engine python reads it",
        "проверьте, не слиплись ли два ответа",
        "check whether two answers have run together",
    ),
    "table-column.inexact": Entry(
        "столбец «{column}», строка {row}: число {value} хранится неточно (двоичная дробь)",
        "column `{column}`, row {row}: {value} is not stored exactly (a binary fraction)",
        "прочитайте столбец «{column}» как текст или как Decimal",
        "read the column `{column}` as text, or as Decimal",
    ),
    "table-column.truth": Entry(
        "столбец «{column}», строка {row}: здесь нужно число или слово, а дано логическое значение",
        "column `{column}`, row {row}: a number or a word is needed, but a truth value is given",
        "запишите ответ словом «{value}» или баллом",
        "write the answer as the word «{value}» or as points",
    ),
    "table-column.type": Entry(
        "в столбце «{column}» значения типа {type}, ответа из них не прочесть",
        "the column `{column}` has values of the type {type}, no answer can be read from them",
        "дайте столбец «{column}» числами или текстом",
        "give the column `{column}` as numbers or as text",
    ),
    "table-column.slip": Entry(
        "{fault}",
        "{fault}",
        "назовите столбец «{near}»; если он ваш собственный и ничего не оценивает, "
        "назовите его в keep",
        "call the column `{near}`; if it is your own and assesses nothing, name it in keep",
    ),
    "table-column.twice": Entry(
        "на «{name}» отвечают два столбца: «{column}» и «{other}»",
        "two columns answer `{name}`: `{column}` and `{other}`",
        "оставьте один из них",
        "keep one of them",
    ),
    "table-column.sample": Entry(
        "столбец «{column}»: группы выборки из столбцов не читаются",
        "the column `{column}`: groups of a sample are not read from columns",
        "оцените записи отдельно: shnor-rules evaluate --engine python",
        "assess the records one by one: shnor-rules evaluate --engine python",
    ),
    "table-not-applicable": Entry(
        "число {number} не может означать «{word}»: в «{name}» это ответ",
        "the number {number} cannot stand for «{word}»: it is an answer to `{name}`",
        "выберите другое число, которого нет в {values}",
        "choose another number, which is not in {values}",
    ),
    "table-places": Entry(
        "десятичных знаков может быть от 0 до {most}, а дано {places}",
        "there can be 0 to {most} decimals, but {places} are given",
        "укажите places=6",
        "give places=6",
    ),
}

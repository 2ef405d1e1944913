# SPDX-License-Identifier: MIT
"""Messages: tables whose rows are assessed as columns, and their plan."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "table-extra": Entry(
        "для таблиц нужна библиотека {library}, а она не установлена",
        "tables need the library {library}, which is not installed",
        'установите её: pip install "shnor-rules[{extra}]"',
        'install it: pip install "shnor-rules[{extra}]"',
    ),
    "table-kind": Entry(
        "«{kind}» – не таблица, которую можно оценить",
        "`{kind}` is no table that can be assessed",
        "передайте таблицу Polars, DuckDB, pandas, PyArrow или PySpark",
        "pass a frame of Polars, DuckDB, pandas, PyArrow or PySpark",
    ),
    "table-taken": Entry(
        "столбец «{name}» в таблице уже есть, а так называется столбец результата",
        "the table has the column `{name}` already, and a result is called that",
        'переименуйте столбец «{name}» или оставьте его в стороне: --ignore "{name}", а в Python – '
        "keep без него",
        'rename the column `{name}`, or leave it aside: --ignore "{name}", in Python keep '
        "without it",
    ),
    "table-unknown-column": Entry(
        "столбца «{name}» нет ни в таблице, ни среди результатов",
        "the column `{name}` is neither in the table nor among the results",
        "назовите один из столбцов: {names}",
        "name one of the columns: {names}",
    ),
    "table-unknown-column.near": Entry(
        "столбца «{name}» нет ни в таблице, ни среди результатов",
        "the column `{name}` is neither in the table nor among the results",
        "возможно, это «{likely}»",
        "it is perhaps `{likely}`",
    ),
    "table-keep": Entry(
        "в keep не назван ни один столбец",
        "keep names no column",
        'назовите нужные столбцы, например keep=["{name}"], или уберите keep',
        'name the columns you need, for instance keep=["{name}"], or leave keep out',
    ),
    "table-width": Entry(
        "{engine} считает в целых числах до {bits} битов, а на пути к результату число может "
        "достичь {size}; его дают показатели: {inputs}",
        "{engine} computes in whole numbers of up to {bits} bits, and on the way to the result a "
        "number can reach {size}; it comes from: {inputs}",
        "задайте меньше знаков после запятой (например, places=2), ограничьте значения показателей "
        "в правилах или оцените записи по одной: shnor-rules evaluate --engine python",
        "ask for fewer decimals (such as places=2), limit the values of the indicators in the "
        "rules, or assess the records one by one: shnor-rules evaluate --engine python",
    ),
    "table-width.boundless": Entry(
        "{engine} считает в целых числах до {bits} битов, а на пути к результату число ничем не "
        "ограничено; его дают показатели: {inputs}",
        "{engine} computes in whole numbers of up to {bits} bits, and on the way to the result a "
        "number has no limit; it comes from: {inputs}",
        "ограничьте значения показателей в правилах, например «[0; 100]», или оцените записи по "
        "одной: shnor-rules evaluate --engine python",
        "limit the values of the indicators in the rules, such as `[0; 100]`, or assess the "
        "records one by one: shnor-rules evaluate --engine python",
    ),
    "table-width.division": Entry(
        "{engine} делит целые числа точно лишь до 2^53, а здесь делимое может достичь {size}; его "
        "дают показатели: {inputs}",
        "{engine} divides whole numbers exactly up to 2^53 only, and here the dividend can reach "
        "{size}; it comes from: {inputs}",
        "задайте меньше знаков после запятой (например, places=2) или считайте в Polars",
        "ask for fewer decimals (such as places=2), or compute in Polars",
    ),
    "table-pair": Entry(
        "в точном итоге может быть больше {digits:цифры|цифр|цифр}, такие числа таблицы не хранят",
        "the exact total can have more than {digits:digit|digits}, which tables cannot keep",
        "перечислите нужные столбцы в keep без «итог_числитель» и «итог_знаменатель»",
        "list the columns you need in keep without `итог_числитель` and `итог_знаменатель`",
    ),
    "plan.title": Entry("План таблицы: {title}", "Plan of the table: {title}"),
    "plan.steps": Entry("Что вычисляется", "What is computed"),
    "plan.step": Entry(
        "{results}: целые числа шириной {bits:бит|бита|битов}",
        "{results}: whole numbers of {bits:bit|bits}",
    ),
    "plan.step.none": Entry(
        "{results}: такой ширины целых чисел нет ни в одном движке",
        "{results}: no engine has whole numbers that wide",
    ),
    "plan.largest": Entry(
        "на пути к ним – от {low} до {high}", "on the way to them, from {low} to {high}"
    ),
    "plan.boundless": Entry(
        "на пути к ним число ничем не ограничено", "on the way to them, a number without a limit"
    ),
    "plan.largest.from": Entry("их дают: {inputs}", "they come from: {inputs}"),
    "plan.inputs": Entry("Что читается из столбцов", "What is read from the columns"),
    "plan.input": Entry("{name}: {values}", "{name}: {values}"),
    "plan.input.whole": Entry("целые от {low} до {high}", "whole numbers from {low} to {high}"),
    "plan.input.scaled": Entry(
        "целые от {low} до {high}, в единице их {scale}",
        "whole numbers from {low} to {high}, {scale} of them make one",
    ),
    "plan.input.fraction": Entry(
        "числитель от {low} до {high}, знаменатель у каждой записи свой",
        "a numerator from {low} to {high}, and a denominator for each record",
    ),
    "plan.input.words": Entry("слова: {words}", "words: {words}"),
    "plan.input.idle": Entry(
        "проверяется, но в вычисление не входит", "checked, but nothing is computed from it"
    ),
    "plan.refused": Entry(
        "запись с другим значением не принимается, причина стоит в столбце «причина»",
        "a record with any other value is refused; the reason is in the column `причина`",
    ),
    "help.plan": Entry(
        "показать, как вычисляется таблица: что читается из столбцов и какой ширины нужны числа",
        "show how a table is computed: what is read from the columns, and how wide numbers become",
    ),
    "usage.plan": Entry(
        "план есть только у мониторинга",
        "only a monitoring has a plan",
        "назовите мониторинг: shnor-rules show {rules}/МОНИТОРИНГ --plan",
        "name a monitoring: shnor-rules show {rules}/MONITORING --plan",
    ),
}

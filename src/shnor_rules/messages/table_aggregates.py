# SPDX-License-Identifier: MIT
"""Messages: samples in tables of their own, and what many results in a table say together."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # Samples in tables of their own.
    "table-sample.none": Entry(
        "в мониторинге «{monitoring}» нет показателей с выборкой",
        "the monitoring `{monitoring}` has no indicators with samples",
        "уберите samples",
        "leave out samples",
    ),
    "table-sample.groups": Entry(
        "«{sample}» – среднее по группам: у групп разные знаменатели, из таблицы оно не считается",
        "`{sample}` is a mean over groups, whose denominators differ: a table cannot compute it",
        "оцените записи по одной: "
        "shnor-rules evaluate --engine python --sample {sample}=выборка.csv",
        "assess the records one by one: "
        "shnor-rules evaluate --engine python --sample {sample}=sample.csv",
    ),
    "table-sample.no-key": Entry(
        "не сказано, к каким записям относятся строки выборки «{sample}»",
        "nothing says to which records the rows of the sample `{sample}` belong",
        "назовите столбец, общий для обеих таблиц, например key=«центр»",
        'name the column that both tables share, such as key="центр"',
    ),
    "table-sample.key": Entry(
        "в таблице выборки «{sample}» нет столбца «{key}»",
        "the table of the sample `{sample}` has no column `{key}`",
        "есть столбцы: {names}",
        "there are the columns {names}",
    ),
    "table-sample.record-key": Entry(
        "в таблице записей нет столбца «{key}», по которому присоединяется выборка «{sample}»",
        "the table of records has no column `{key}`, by which the sample `{sample}` is joined",
        "есть столбцы: {names}",
        "there are the columns {names}",
    ),
    "table-sample.key-type": Entry(
        "«{key}» в таблице записей – {type}, а в выборке «{sample}» – {other}",
        "`{key}` is {type} in the table of records and {other} in the sample `{sample}`",
        "приведите оба столбца к тексту",
        "make both columns text",
    ),
    "table-sample.engine": Entry(
        "таблицу выборки «{sample}» считает {kind}, а таблицу записей – {other}",
        "the table of the sample `{sample}` is computed by {kind}, that of the records by {other}",
        "дайте обе таблицы одного вида",
        "give both tables of one kind",
    ),
    "table-sample.answers": Entry(
        "в таблице выборки «{sample}» нет столбцов с ответами",
        "the table of the sample `{sample}` has no columns of answers",
        "назовите столбец «{item}», как в приказе",
        "call a column `{item}`, as the order does",
    ),
    "table-sample.without-groups": Entry(
        "в таблице выборки «{sample}» нет столбца «группа» ({groups})",
        "the table of the sample `{sample}` has no column `группа` ({groups})",
        "добавьте столбец «группа»",
        "add the column `группа`",
    ),
    "table-sample.with-groups": Entry(
        "в выборке «{sample}» групп нет, а столбец «{name}» есть",
        "the sample `{sample}` has no groups, yet there is a column `{name}`",
        "уберите столбец «{name}»",
        "remove the column `{name}`",
    ),
    "table-sample.wide": Entry(
        "сумма строк выборки «{sample}» не помещается в {bits} бит",
        "the sum of the rows of the sample `{sample}` does not fit into {bits} bits",
        "уменьшите places или оцените записи по одной: shnor-rules evaluate --engine python",
        "lower `places`, or assess the records one by one: shnor-rules evaluate --engine python",
    ),
    "table-sample.blank-key": Entry(
        "в выборке «{sample}» {count:строка|строки|строк} без «{key}»",
        "the sample `{sample}` has {count:row|rows} without `{key}`",
        "впишите «{key}» так, как в таблице записей",
        "fill in `{key}` as in the table of records",
    ),
    "table-sample.unmatched": Entry(
        "нет записи, у которой «{key}» = {values} ({count:строка|строки|строк} выборки «{sample}»)",
        "no record has `{key}` = {values} ({count:row|rows} of the sample `{sample}`)",
        "проверьте, как «{key}» написано в таблице записей",
        "check how `{key}` is written in the table of records",
    ),
    "table-sample.repeated": Entry(
        "«{key}» = «{value}» есть и у другой записи, и выборку не разделить",
        "another record has `{key}` = `{value}` too, so the sample cannot be divided",
    ),
    "table-sample.many": Entry(
        "строк в выборке больше {most}, среднее оцените отдельно: "
        "shnor-rules evaluate --engine python",
        "the sample has more than {most} rows, assess the record by itself: "
        "shnor-rules evaluate --engine python",
    ),
    "table-sample.faulty": Entry(
        "строк выборки с ошибками: {rows}, например – {reason}",
        "rows of the sample with faults: {rows}, such as – {reason}",
    ),
    "items-outside-set.mean": Entry(
        "среднее сумм параметров не входит в {values}",
        "the mean of the sums of the items is not in {values}",
    ),
    # Tables of results.
    "results-table.kind": Entry(
        "по таблице вида «{kind}» считать нельзя",
        "a table of the kind `{kind}` cannot be counted",
        "дайте таблицу Polars, DuckDB, pandas, PyArrow или PySpark",
        "give a table of Polars, DuckDB, pandas, PyArrow or PySpark",
    ),
    "results-table.column": Entry(
        "в таблице результатов нет столбца «{name}»",
        "the table of results has no column `{name}`",
        "есть столбцы: {names}",
        "there are the columns {names}",
    ),
    "results-table.result": Entry(
        "в таблице результатов нет столбца «{name}», его оставляет evaluate_table",
        "the table of results has no column `{name}`, which evaluate_table leaves in it",
        "назовите его в keep; есть столбцы: {names}",
        "name it in keep; there are the columns {names}",
    ),
    "results-table.taken": Entry(
        "столбец «{name}» будет в ответе, и делить по нему записи нельзя",
        "the column `{name}` will be in the answer, so it cannot part the records",
        "переименуйте столбец «{name}» в таблице результатов",
        "rename the column `{name}` in the table of results",
    ),
    "results-table.no-key": Entry(
        "не сказано, по чему узнавать записи двух периодов",
        "nothing says how a record of one period is known again in the other",
        "назовите столбцы, например key=[«школа», «учитель»]",
        'name the columns, such as key=["школа", "учитель"]',
    ),
    "results-table.no-scale": Entry(
        "у мониторинга «{title}» нет шкалы, и сравнивать уровни нельзя",
        "the monitoring `{title}` has no scale, so there are no levels to compare",
        "назовите толкование со шкалой: reading=…",
        "name a reading that brings a scale: reading=…",
    ),
    "results-table.unlike": Entry(
        "таблицы двух периодов разного вида",
        "the tables of the two periods are of unlike kinds",
        "дайте обе таблицы одного вида, например обе – LazyFrame",
        "give both tables of one kind, such as two LazyFrames",
    ),
    "group-of-records.group": Entry("группа", "a group"),
    "group-of-records.without-level": Entry(
        "уровня нет, ни в одной группе", "no level, in no group"
    ),
    "group-of-records.without-key": Entry(
        "сведений для группы нет, ни в одной группе", "what makes a group is not told, in no group"
    ),
    "period-of-table.before": Entry("прежний", "earlier"),
    "period-of-table.after": Entry("новый", "later"),
    "apart-of-table.absent": Entry("только в этом периоде", "only in this period"),
    "apart-of-table.repeated": Entry("ключ повторяется", "the key is repeated"),
    "apart-of-table.refused": Entry("запись не принята", "the record is refused"),
    "apart-of-table.without-key": Entry("ключ не указан", "the key is not told"),
    "apart-of-table.partner": Entry(
        "запись другого периода не принята, или её ключ повторяется",
        "the record of the other period is refused, or its key is repeated",
    ),
}

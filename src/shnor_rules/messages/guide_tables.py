# SPDX-License-Identifier: MIT
"""Messages: the help of the options for tables."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "help.engine": Entry(
        "чем считать: python – построчно, остальные – таблицу целиком; иначе по файлам",
        "what computes: python row by row, the others whole tables; else as the files suggest",
    ),
    "help.evaluate.format": Entry(
        "вид вывода; Parquet и столбцы таблицы пишут движки таблиц, их узнают и по имени файла",
        "format of the output; Parquet and columns of tables come from the engines for tables, "
        "also by the name of the file",
    ),
    "help.keep": Entry(
        "столбец, который оставить в таблице результата; можно несколько, иначе все",
        "a column to be kept in the table of results; may be repeated, else all",
    ),
    "help.evaluate.places": Entry(
        "сколько знаков после запятой читать в числах таблицы и печатать в итоге; иначе 6",
        "how many decimal places to read in numbers of a table and to print of totals; else 6",
    ),
    "help.not-applicable": Entry(
        "каким целым числом в Parquet обозначено «нет»",
        "which whole number stands for `not applicable` in Parquet",
    ),
    "help.metavar.number": Entry("ЧИСЛО", "NUMBER"),
}

# SPDX-License-Identifier: MIT
"""Messages: the help of `collect`, and of checked copies."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # `collect`.
    "help.collect.short": Entry(
        "собрать заполненные формы в одну таблицу", "merge forms that came back into one table"
    ),
    "help.collect": Entry(
        "Собрать заполненные формы из папки в одну таблицу. Ответы переносятся, как они набраны; "
        "у каждой записи сказано, из какого она файла и какой строки. Сообщается, кто не прислал, "
        "кто прислал дважды, чьи формы старые или изменены; ни одна строка не пропадает молча.",
        "Merge forms that came back into one table. Answers are taken as they were typed, and each "
        "record says which file and row it is from. It is told who sent nothing, who sent twice, "
        "whose forms are old or altered; no row is dropped silently.",
    ),
    "help.collect.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules collect korenovsky/teacher-competence присланное/ -o свод.xlsx\n"
        "  shnor-rules collect korenovsky/teacher-competence присланное/ -o свод.csv \\\n"
        "      --schools школы.txt --checked проверено/\n"
        "  shnor-rules evaluate korenovsky/teacher-competence свод.xlsx",
        "\b\nExamples:\n"
        "  shnor-rules collect korenovsky/teacher-competence received/ -o merged.xlsx\n"
        "  shnor-rules collect korenovsky/teacher-competence received/ -o merged.csv \\\n"
        "      --schools schools.txt --checked checked/\n"
        "  shnor-rules evaluate korenovsky/teacher-competence merged.xlsx",
    ),
    "help.metavar.returned": Entry("ПАПКА|ФАЙЛ...", "FOLDER|FILE..."),
    "help.metavar.checked-folder": Entry("ПАПКА", "FOLDER"),
    "help.collect.output": Entry(
        "таблица: свод.xlsx (снова форма), свод.csv или свод.jsonl",
        "the table: merged.xlsx (a form again), merged.csv or merged.jsonl",
    ),
    "help.collect.schools": Entry(
        "список школ, от которых ждут формы: по одной в строке, или таблица со столбцом «школа»",
        "the schools that are to send forms: one a line, or a table with a column `школа`",
    ),
    "help.collect.ruleset-schools": Entry(
        "ждать формы от школ, названных в наборе правил",
        "expect forms from the schools that the ruleset names",
    ),
    "help.collect.report": Entry(
        "записать и отдельно, что собрано и чего нет: файл .xlsx или «-» – на экран",
        "also write apart what was merged and what is lacking: an .xlsx, or `-` for the console",
    ),
    "help.collect.checked": Entry(
        "папка для копий присланных файлов, где отмечены ячейки с ошибками",
        "a folder for copies of the files with the wrong cells marked",
    ),
    "help.collect.last": Entry(
        "если школа прислала разное дважды – взять файл, сохранённый последним",
        "where a school sent two files that differ, take the one that was saved last",
    ),
    "help.collect.both": Entry(
        "если школа прислала разное дважды – взять записи из всех её файлов",
        "where a school sent two files that differ, take the records of all its files",
    ),
    "help.collect.force": Entry(
        "заменить файлы, если они уже есть", "replace files that are there already"
    ),
    # `evaluate --checked`.
    "help.checked": Entry(
        "записать копию таблицы, где отмечены ячейки с ошибками, например проверено.xlsx",
        "write a copy of the table with the wrong cells marked, such as checked.xlsx",
    ),
    "help.checked.force": Entry(
        "заменить проверенную копию, если она уже есть",
        "replace the checked copy if it is there already",
    ),
}

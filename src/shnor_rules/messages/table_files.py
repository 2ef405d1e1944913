# SPDX-License-Identifier: MIT
"""Messages: files of tables, and the engines that work on them."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # What is not installed.
    "inputs.parquet": Entry(
        "для файлов Parquet нужны библиотеки таблиц, а они не установлены",
        "Parquet files need the libraries for tables, which are not installed",
        'установите их: pip install "shnor-rules[tables]"',
        'install them: pip install "shnor-rules[tables]"',
    ),
    "usage.engine.extra": Entry(
        "движок {engine} не установлен",
        "the engine {engine} is not installed",
        'установите его: pip install "shnor-rules[{extra}]"; без него CSV считается построчно: '
        "--engine python -f csv",
        'install it: pip install "shnor-rules[{extra}]"; without it CSV is assessed row by row: '
        "--engine python -f csv",
    ),
    "usage.engine.java": Entry(
        "движку spark нужна Java, а команды java нет",
        "the engine spark needs Java, and there is no command java",
        "установите Java 17 или посчитайте с --engine polars",
        "install Java 17, or go on with --engine polars",
    ),
    "usage.engine.start": Entry(
        "движок {engine} не запустился ({text})",
        "the engine {engine} did not start ({text})",
        "посчитайте с --engine polars, а для spark нужна Java 17 или новее",
        "go on with --engine polars; for spark see that Java is 17 or newer",
    ),
    # What does not go together.
    "usage.engine.format": Entry(
        "движок {engine} пишет только таблицы, а не {form}",
        "the engine {engine} writes tables only, not {form}",
        "выберите один из видов: {forms}",
        "choose one of the formats: {forms}",
    ),
    "usage.engine.parquet": Entry(
        "построчно Parquet не пишется",
        "row by row no Parquet is written",
        "добавьте --engine polars или запишите CSV: -f csv -o результат.csv",
        "add --engine polars, or write CSV: -f csv -o result.csv",
    ),
    "usage.engine.trace": Entry(
        "движок {engine} считает таблицу целиком и не объясняет отдельных записей",
        "the engine {engine} computes a whole table and explains no single record",
        "для объяснений возьмите --engine python",
        "for explanations take --engine python",
    ),
    "usage.engine.only": Entry(
        "{name} бывает только у движков таблиц, построчно его нет",
        "{name} belongs to engines for tables, row by row there is none",
        "добавьте --engine polars или уберите {name}",
        "add --engine polars, or remove {name}",
    ),
    "usage.engine.kind": Entry(
        "движок {engine} читает CSV и Parquet, а «{path}» не то и не другое",
        "the engine {engine} reads CSV and Parquet, and `{path}` is neither",
        "посчитайте этот файл построчно: --engine python -f csv -o результат.csv",
        "assess this file row by row: --engine python -f csv -o result.csv",
    ),
    "usage.engine.stdin": Entry(
        "движок {engine} читает файлы, а не стандартный ввод",
        "the engine {engine} reads files, not the standard input",
        "назовите файл или посчитайте построчно: --engine python -f csv -o результат.csv",
        "name a file, or go row by row: --engine python -f csv -o result.csv",
    ),
    "usage.engine.types": Entry(
        "столбец «{name}» в одном файле одного типа, а в другом – другого: {types}",
        "the column `{name}` is of one type in one file and of another in another: {types}",
        "посчитайте файлы по одному или построчно: --engine python -f csv -o результат.csv",
        "assess the files one by one, or row by row: --engine python -f csv -o result.csv",
    ),
    "usage.engine.editions": Entry(
        "у мониторинга несколько редакций, а движок считает всю таблицу по одной",
        "the monitoring has several editions, and an engine assesses a whole table by one",
        "назовите день: --as-of 01.09.2021, или посчитайте построчно: --engine python",
        "name the day: --as-of 01.09.2021, or go row by row: --engine python",
    ),
    "usage.engine.failed": Entry(
        "движок {engine} не справился с таблицей ({text})",
        "the engine {engine} could not do the table ({text})",
        "проверьте файлы построчно: --engine python",
        "check the files row by row: --engine python",
    ),
    "usage.not-applicable.text": Entry(
        "--not-applicable относится к числам в Parquet, а в тексте пишут само слово",
        "--not-applicable is for numbers in Parquet; in text the word itself is written",
        "уберите --not-applicable, а в таблице напишите «нет»",
        "remove --not-applicable, and write `нет` in the table",
    ),
    "usage.not-applicable": Entry(
        "«{text}» – не целое число",
        "`{text}` is no whole number",
        "напишите число, которым в таблице обозначено «нет»: --not-applicable -1",
        "write the number that stands for `нет` in the table: --not-applicable -1",
    ),
    "usage.places": Entry(
        "«{text}» – не число знаков после запятой от 0 до {most}",
        "`{text}` is no number of decimal places from 0 to {most}",
        "напишите, сколько их бывает в таблице, например --places 2",
        "write how many there can be in the table, such as --places 2",
    ),
    # Where the output goes.
    "usage.output.binary": Entry(
        "Parquet на экране не прочесть",
        "nobody can read Parquet on the screen",
        "назовите файл: -o результат.parquet",
        "name a file: -o result.parquet",
    ),
    "usage.output.console": Entry(
        "движок {engine} пишет папку с файлами, на экран её не вывести",
        "the engine {engine} writes a folder of files, which cannot go to the console",
        "назовите папку: -o результат.parquet",
        "name the folder: -o result.parquet",
    ),
    "usage.output.folder": Entry(
        "в папке «{path}» не только прежний результат, она не заменяется",
        "the folder `{path}` holds more than an earlier result and is not replaced",
        "назовите для результата другую папку: -o результат.parquet",
        "name another folder for the result: -o result.parquet",
    ),
    # Files that an engine cannot take.
    "usage.table-file": Entry(
        "движок {engine} не прочтёт «{path}»: {reason}",
        "the engine {engine} cannot read `{path}`: {reason}",
        "сохраните файл как CSV UTF-8 или посчитайте построчно: --engine python -f csv "
        "-o результат.csv",
        "save the file as CSV UTF-8, or go row by row: --engine python -f csv -o result.csv",
    ),
    "usage.table-file.fault": Entry(
        "таблица «{path}» повреждена, ничего не записано",
        "the table `{path}` is damaged, and nothing is written",
        "исправьте это место или посчитайте остальное построчно: --engine python -f csv "
        "-o результат.csv",
        "mend this place, or assess the rest row by row: --engine python -f csv -o result.csv",
    ),
    "usage.table-file.empty": Entry(
        "в таблице «{path}» нет и заголовка, ничего не записано",
        "the table `{path}` has not even a header, and nothing is written",
        "назовите файл с заголовком: школа;П1;П2",
        "name a file with a header: школа;П1;П2",
    ),
    "usage.table-file.parquet": Entry(
        "«{path}» – не Parquet или повреждён",
        "`{path}` is not Parquet, or is damaged",
        "проверьте, что файл скопирован целиком",
        "check that the file is complete",
    ),
    "unreadable-file.parquet": Entry(
        "это не Parquet, или файл повреждён",
        "this is not Parquet, or the file is damaged",
        "проверьте, что файл скопирован целиком",
        "check that the file is complete",
    ),
    "table-file.encoding": Entry("он не в UTF-8", "it is not in UTF-8"),
    "table-file.line-ends": Entry(
        "строки кончаются по-старому, одним знаком CR", "its lines end in the old way, by CR alone"
    ),
    "table-file.width": Entry(
        "в конце заголовка есть столбцы без названия", "its header ends in columns without a name"
    ),
    "table-file.above": Entry(
        "над заголовком стоят другие строки", "there are other lines above its header"
    ),
    # What becomes of a run.
    "command.tables.large": Entry(
        "файл больше {size} МБ, его считает движок polars: в результате те же столбцы и ещё итог, "
        "уровень, статус; «-» и «н/д» он не принимает; прежний вид – с --engine python",
        "a file is larger than {size} MB and left to the engine polars: the result has the same "
        "columns, and total, level and status; it refuses `-` and `н/д`; the former layout comes "
        "with --engine python",
    ),
    "command.tables.progress": Entry(
        "{engine} считает: {seconds} с", "{engine} is at work: {seconds} s"
    ),
    "command.tables.refused": Entry("не принято: {reason}", "refused: {reason}"),
    "command.tables.refused.row": Entry(
        "не принята запись {number}: {reason}", "record {number} refused: {reason}"
    ),
    "command.tables.more": Entry(
        "и ещё не принято: {count:запись|записи|записей}", "and {count:record|records} more refused"
    ),
    "command.tables.lacking": Entry(
        "в таблице нет столбцов: {names} – во всех записях эти показатели без ответа",
        "the table lacks columns: {names} – no record has an answer to these indicators",
    ),
    "command.tables.statuses": Entry("{listed}", "{listed}"),
}

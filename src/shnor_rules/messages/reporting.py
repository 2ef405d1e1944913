# SPDX-License-Identifier: MIT
"""Messages: documents as files, and what `report` says of its wrong use."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # Files.
    "usage.folder.taken": Entry(
        "{count:файл|файла|файлов} уже есть, и без --force ничего не заменяется: {paths}",
        "{count:file is|files are} there already, and nothing is replaced without --force: {paths}",
        "добавьте --force, чтобы заменить, или назовите другое место после -o",
        "add --force to replace, or name another place after -o",
    ),
    "usage.folder.file": Entry(
        "«{path}» – файл, а нужна папка",
        "`{path}` is a file, and a folder is needed",
        "назовите папку, которой нет или в которую можно записать: -o отчёт",
        "name a folder that is not there or can be written into: -o report",
    ),
    "usage.folder.screen": Entry(
        "файл Excel или Word на экране не прочесть",
        "nobody can read a file of Excel or Word on the screen",
        "назовите файл: -o форма.xlsx",
        "name a file: -o form.xlsx",
    ),
    # `report`.
    "usage.report.output": Entry(
        "не сказано, в какую папку записать документы",
        "it is not said into which folder the documents go",
        "назовите папку: -o отчёт",
        "name the folder: -o report",
    ),
    "usage.report.twice": Entry(
        "файл «{path}» назван дважды: его записи считались бы дважды",
        "the file `{path}` is named twice: its records would count twice",
        "назовите его один раз",
        "name it once",
    ),
    "usage.report.pair": Entry(
        "параметру --pair нечего сопоставлять: прошлый период не назван",
        "--pair has nothing to pair: no earlier period is named",
        "назовите файл прошлого периода: --previous 2020=прошлый-год.xlsx, или уберите --pair",
        "name the file of an earlier period, --previous 2020=last-year.xlsx, or drop --pair",
    ),
    "usage.report.which": Entry(
        "в наборе правил «{rules}» несколько частей, и ни одна не названа",
        "the ruleset `{rules}` has several parts, and none is named",
        "назовите одну: {parts}",
        "name one of them: {parts}",
    ),
    "usage.report.inputs": Entry(
        "для отчёта по «{name}» нужны данные",
        "a report on `{name}` needs data",
        "назовите файлы: shnor-rules report {name} данные.xlsx -o отчёт",
        "name the files: shnor-rules report {name} data.xlsx -o report",
    ),
    "usage.report.date": Entry(
        "«{text}» – не день",
        "`{text}` is no day",
        "напишите, например, --date 21.05.2021",
        "write --date 2021-05-21, for instance",
    ),
    "usage.report.option": Entry(
        "в отчёте по «{name}» {options} не действует",
        "{options} does nothing in a report on `{name}`",
        "уберите {options}",
        "leave {options} out",
    ),
    "usage.report.risks": Entry(
        "в наборе правил «{rules}» не такие или не одни формы работы с рисками",
        "the ruleset `{rules}` has other tools for risks, or several",
        "напишите, какие: --risks {choices}",
        "write which: --risks {choices}",
    ),
    "usage.report.risks.none": Entry(
        "в наборе правил «{rules}» форм работы с рисками нет{choices}",
        "the ruleset `{rules}` has no tools for risks{choices}",
        "уберите --risks",
        "leave --risks out",
    ),
    "usage.report.schools": Entry(
        "в списке школ «{path}» школ нет: нужен столбец «{column}»",
        "the list `{path}` names no school: it needs the column `{column}`",
        "назовите столбец с названиями школ «{column}»",
        "call the column with the names of the schools `{column}`",
    ),
    "usage.report.schools.faulty": Entry(
        "список школ «{path}» не прочитан",
        "the list of schools `{path}` cannot be read",
        "исправьте то, что сказано выше",
        "correct what is told above",
    ),
    "usage.report.rules-folder": Entry(
        "«{path}» – папка правил: справка в ней стала бы шаблоном следующей",
        "`{path}` is the folder of the rules: a note in it would be the template of the next one",
        "назовите другую папку: -o отчёт",
        "name another folder: -o report",
    ),
    "report.unwritten": Entry(
        "документы не записаны: не все файлы прочитаны",
        "no document is written: a file could not be read",
    ),
    "report.unwritten.empty": Entry(
        "документы не записаны: в файлах нет ни одной записи",
        "no document is written: the files have no record",
    ),
    "report.template": Entry(
        "справка составлена по шаблону «{path}»", "the note is made from the template `{path}`"
    ),
    "report.template-copy": Entry(
        "шаблон справки записан в «{path}»: измените его и назовите в --template",
        "the template of notes is written to `{path}`: change it and name it in --template",
    ),
    "report.as-of": Entry(
        "выполнение посчитано на {day}, день последнего события; другой день назовите в --date",
        "fulfilment is counted as of {day}, the day of the last event; --date names another day",
    ),
    "report.progress": Entry(
        "составляется {name}: {seconds} с", "{name} is being made: {seconds} s"
    ),
    "report.period.before": Entry("прошлый период", "earlier period"),
    "report.period.now": Entry("этот период", "this period"),
}

# SPDX-License-Identifier: MIT
"""Messages: the help of `analyse` and `dynamics`, and what is said of their wrong use."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "help.analyse.short": Entry(
        "что говорят все записи вместе: уровни, группы, дефициты, охват",
        "what all records say together: levels, groups, deficits, coverage",
    ),
    "help.analyse": Entry(
        "Оценить записи и сказать, что они значат вместе: сколько записей на каком уровне, группы "
        "с одинаковым уровнем, дефициты, охват школ. Записи без уровня и непринятые считаются "
        "отдельно, малые группы не скрываются, рейтинг не строится.",
        "Assess records and tell what they mean together: how many are at which level, groups with "
        "the identical level, deficits, coverage of schools. Records without a level and refused "
        "ones are counted apart, small groups are not hidden, nothing is ranked.",
    ),
    "help.analyse.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules analyse korenovsky/teacher-competence учителя.csv --by предмет\n"
        "  shnor-rules analyse korenovsky/teacher-competence учителя.csv \\\n"
        "      --only coverage --declared заявлено.csv\n"
        "  shnor-rules analyse korenovsky/teacher-competence учителя.csv -f csv -o свод.csv",
        "\b\nExamples:\n"
        "  shnor-rules analyse korenovsky/teacher-competence teachers.csv --by предмет\n"
        "  shnor-rules analyse korenovsky/teacher-competence teachers.csv \\\n"
        "      --only coverage --declared declared.csv\n"
        "  shnor-rules analyse korenovsky/teacher-competence teachers.csv -f csv -o summary.csv",
    ),
    "help.dynamics.short": Entry(
        "сравнить периоды: что улучшилось, что ухудшилось",
        "compare periods: what improved, what got worse",
    ),
    "help.dynamics": Entry(
        "Сравнить два периода или больше. Каждый файл – период, в порядке времени; или один файл, "
        "где у записи есть «предыдущий» и «текущий»; или один файл, где период назван в столбце "
        "(--period-attribute). Что несравнимо, названо с причиной; проценты не усредняются.",
        "Compare two periods or more. Each file is a period, in the order of time; or one file "
        "whose records have `предыдущий` and `текущий`; or one file with a column that names the "
        "period (--period-attribute). What is not comparable is told with the reason; percents are "
        "not averaged.",
    ),
    "help.dynamics.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules dynamics korenovsky/teacher-competence \\\n"
        "      --period 2021=прошлый.csv --period 2022=этот.csv --key школа,предмет,учитель\n"
        "  shnor-rules dynamics korenovsky/mentoring-centre центры.yaml --period-attribute год\n"
        "  shnor-rules dynamics korenovsky/training-quality школы.csv",
        "\b\nExamples:\n"
        "  shnor-rules dynamics korenovsky/teacher-competence \\\n"
        "      --period 2021=last.csv --period 2022=this.csv --key школа,предмет,учитель\n"
        "  shnor-rules dynamics korenovsky/mentoring-centre centres.yaml --period-attribute год\n"
        "  shnor-rules dynamics korenovsky/training-quality schools.csv",
    ),
    "help.by": Entry(
        "сведения, по которым делить записи и составлять группы, например предмет; несколько – "
        "через запятую",
        "attributes that part the records and make groups, such as предмет; several with commas",
    ),
    "help.within": Entry(
        "сведения, внутри которых всё повторить, кроме всех записей; иначе школа, если она есть",
        "attributes within which all is repeated besides the whole; else школа, where there is one",
    ),
    "help.only": Entry(
        "только этот анализ; можно несколько", "this analysis only; may be repeated"
    ),
    "help.declared": Entry(
        "таблица CSV или Excel со столбцами «школа» и «заявлено»: сколько записей каждая школа "
        "должна прислать",
        "a table, CSV or Excel, with the columns `школа` and `заявлено`: how many records each "
        "school is to send",
    ),
    "help.school-attribute": Entry(
        "в каких сведениях названа школа; иначе школа, если они есть",
        "the attribute that names the school; else школа, where there is one",
    ),
    "help.period": Entry(
        "название периода и его файл, например 2021=файл.csv; по порядку времени",
        "the title of a period and its file, such as 2021=file.csv; in the order of time",
    ),
    "help.period-attribute": Entry(
        "сведения, где назван период, например год; периоды – в порядке файла",
        "the attribute that names the period, such as год; periods in the order of the file",
    ),
    "help.pair-key": Entry(
        "сведения, по которым узнаётся одна и та же запись, например школа,предмет; иначе "
        "обязательные",
        "attributes by which a record is known again, such as школа,предмет; else required ones",
    ),
    "help.conclusion-reading": Entry(
        "толкование мониторинга, который делает вывод из изменений; можно несколько",
        "a reading of the monitoring that concludes from changes; may be repeated",
    ),
    "help.changes-by": Entry(
        "сведения, по которым сложить изменения; несколько – через запятую; иначе школа, если она "
        "есть",
        "attributes by which changes are counted; several with commas; else школа, where there is "
        "one",
    ),
    "help.metavar.attributes": Entry("СВЕДЕНИЯ", "ATTRIBUTES"),
    "help.metavar.period": Entry("НАЗВАНИЕ=ФАЙЛ", "TITLE=FILE"),
    "help.metavar.some-inputs": Entry("[ДАННЫЕ]...", "[INPUT]..."),
    # Wrong use.
    "usage.attribute": Entry(
        "у мониторинга «{monitoring}» нет сведений «{name}»",
        "the monitoring `{monitoring}` has no attribute `{name}`",
        "есть: {names}",
        "there are: {names}",
    ),
    "usage.attribute.near": Entry(
        "у мониторинга «{monitoring}» нет сведений «{name}»",
        "the monitoring `{monitoring}` has no attribute `{name}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "usage.attribute.none": Entry(
        "у мониторинга «{monitoring}» нет никаких сведений о записях, и «{name}» тоже",
        "the monitoring `{monitoring}` has no attributes at all, nor `{name}`",
        "уберите параметр с «{name}»",
        "leave out the option with `{name}`",
    ),
    "usage.school": Entry(
        "непонятно, в каких сведениях названа школа",
        "it is unclear which attribute names the school",
        "назовите их: --school-attribute {name}",
        "name it: --school-attribute {name}",
    ),
    "usage.period": Entry(
        "период «{text}» записан не так",
        "the period `{text}` is not written as it should be",
        "напишите название и файл: --period 2021=учителя.csv",
        "write the title and the file: --period 2021=teachers.csv",
    ),
    "usage.period.both": Entry(
        "файлы даны и сами по себе, и с --period",
        "files are given both by themselves and with --period",
        "дайте каждый файл с названием: --period 2021=учителя.csv",
        "give each file with a title: --period 2021=teachers.csv",
    ),
    "usage.period.twice": Entry(
        "файл «{name}» назван дважды",
        "the file `{name}` is named twice",
        "назовите файл каждого периода один раз",
        "name the file of each period once",
    ),
    "usage.period.one": Entry(
        "период один, сравнивать не с чем",
        "there is one period only, and nothing to compare it with",
        "дайте файлы двух периодов или назовите, в каких сведениях период: --period-attribute год",
        "give files of two periods, or name the attribute of the period: --period-attribute год",
    ),
    "usage.period.attribute": Entry(
        "период назван и файлами, и параметром --period-attribute",
        "the period is told by files and by --period-attribute",
        "оставьте один файл и --period-attribute или файлы без него",
        "keep one file and --period-attribute, or the files without it",
    ),
    "usage.pair-key": Entry(
        "непонятно, по каким сведениям узнать одну и ту же запись в разных периодах",
        "it is unclear by which attributes a record is known again in another period",
        "назовите их из {names}, например {option} {name}",
        "name them out of {names}, such as {option} {name}",
    ),
    "usage.conclusion-reading": Entry(
        "толкование для вывода названо, но ни один мониторинг набора не считает изменений «{name}»",
        "a reading for conclusions is named, but no monitoring counts the changes of `{name}`",
        "уберите --conclusion-reading",
        "leave out --conclusion-reading",
    ),
    "command.declared": Entry(
        "заявленные числа прочитаны не полностью, охват по ним не посчитан",
        "the declared numbers could not be read whole, so no coverage is told by them",
    ),
    "command.period-missing": Entry(
        "период не указан, в сравнение не взято: {count:запись|записи|записей}",
        "no period told, not compared: {count:record|records}",
    ),
}

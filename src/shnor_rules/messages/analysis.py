# SPDX-License-Identifier: MIT
"""Messages: what many results say together – levels, groups, deficits, coverage."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # The head of every analysis.
    "analysis.records": Entry(
        "записей: {records}, без уровня: {without}, не принято: {refused}",
        "records: {records}, without a level: {without}, refused: {refused}",
    ),
    "analysis.readings": Entry("толкования: {readings}", "readings: {readings}"),
    "analysis.literal": Entry("толкование: буквальный текст", "reading: the literal text"),
    "analysis.mixed": Entry(
        "внимание: записи оценены по разным правилам ({count}), складывать их рядом нельзя",
        "beware: the records were assessed by different rules ({count}) and do not add up",
    ),
    "analysis.notice": Entry("к сведению: {text}", "notice: {text}"),
    "analysis.notice.reading": Entry(
        "к сведению (толкование, в документе этого нет): {text}",
        "notice (a reading, the document does not print it): {text}",
    ),
    # Parts of every analysis.
    "analysis.whole": Entry("все записи", "all records"),
    "analysis.blank": Entry("«{name}» не указано", "`{name}` not told"),
    "analysis.part": Entry("{title}: {part} (n = {n})", "{title}: {part} (n = {n})"),
    "portion": Entry("{count} из {of}", "{count} of {of}"),
    "portion.percent": Entry("{count} из {of} ({percent} %)", "{count} of {of} ({percent} %)"),
    "analysis.entry": Entry("№ {number}  {name}", "No. {number}  {name}"),
    "analysis.entry.because": Entry(
        "№ {number}  {name} – {reason}", "No. {number}  {name} – {reason}"
    ),
    "analysis.level": Entry("уровень {level}: {meaning}", "level {level}: {meaning}"),
    "analysis.level.bare": Entry("уровень {level}", "level {level}"),
    # Levels.
    "analysis.levels": Entry("Уровни", "Levels"),
    # Groups.
    "analysis.groups": Entry("Группы с одинаковым уровнем", "Groups with the identical level"),
    "analysis.group": Entry("{key} – {level} (n = {n})", "{key} – {level} (n = {n})"),
    "analysis.groups.without-level": Entry(
        "без уровня, ни в одной группе: {count}", "without a level, in no group: {count}"
    ),
    "analysis.groups.without-key": Entry(
        "сведений для группы нет, ни в одной группе: {count}",
        "without what makes a group, in no group: {count}",
    ),
    "analysis.groups.none": Entry(
        "группы с одинаковым уровнем не составлены: не назван параметр --by, например --by {name}",
        "no groups with the identical level: there is no option --by, such as --by {name}",
        "назовите, что у записей группы общего: --by {name}",
        "name what the records of a group share: --by {name}",
    ),
    # Deficits.
    "analysis.deficits": Entry(
        "Дефициты – показатели с худшим значением", "Deficits – indicators at the worst value"
    ),
    "analysis.deficits.none": Entry("таких показателей нет", "there are none"),
    "analysis.deficits.records": Entry("Дефициты по записям", "Deficits by record"),
    "analysis.deficits.apart": Entry("О дефицитах не судим", "Not judged for deficits"),
    "analysis.deficits.aim": Entry(
        "худшее значение – по направлению «{direction}»",
        "the worst value is told by the direction `{direction}`",
    ),
    "analysis.deficits.aim.reading": Entry(
        "худшее значение – по направлению «{direction}» (толкование, в документе его нет)",
        "the worst value is told by the direction `{direction}` (a reading, not printed)",
    ),
    "analysis.deficit": Entry("{name} = {value}: {title}", "{name} = {value}: {title}"),
    "analysis.deficit.rows": Entry(
        "{name} = {value}: {title} – строк выборки {rows}",
        "{name} = {value}: {title} – rows of the sample {rows}",
    ),
    "analysis.tally": Entry(
        "{name} = {value}: {portion} – {title}", "{name} = {value}: {portion} – {title}"
    ),
    "analysis.tally.absent": Entry(
        "не применимо: {without}, нет ответа: {missing}",
        "not applicable: {without}, no answer: {missing}",
    ),
    "analysis.part-name": Entry("{name} (№ {number})", "{name} (No. {number})"),
    "analysis.apart": Entry("{name}: {reason} – {title}", "{name}: {reason} – {title}"),
    "analysis.apart.no-direction": Entry(
        "направление не напечатано", "the direction is not printed"
    ),
    "analysis.apart.free": Entry(
        "множество значений не напечатано", "the value set is not printed"
    ),
    "analysis.apart.endless": Entry(
        "худшего значения нет: множество значений с этой стороны не ограничено",
        "there is no worst value: the value set has no end on that side",
    ),
    "analysis.apart.words": Entry(
        "значения – слова, их порядок не напечатан", "the values are words without a printed order"
    ),
    # Coverage.
    "analysis.coverage": Entry("Охват: «{name}»", "Coverage: `{name}`"),
    "analysis.coverage.unlisted": Entry(
        "перечня школ и заявленных чисел нет, поэтому не видно, кто ничего не прислал",
        "there is no list of schools and nothing declared, so nobody can be missed",
        "назовите файл с заявленными числами: --declared заявлено.csv",
        "name a file of declared numbers: --declared declared.csv",
    ),
    "analysis.coverage.sent": Entry("прислано {records}", "sent {records}"),
    "analysis.coverage.refused": Entry(
        "прислано {records}, из них не принято {refused}",
        "sent {records}, of which refused {refused}",
    ),
    "analysis.coverage.declared": Entry("заявлено {declared}", "declared {declared}"),
    "analysis.coverage.without-school": Entry(
        "школа не указана: {count}", "no school told: {count}"
    ),
    "analysis.sent.nothing": Entry("ничего не прислано", "nothing sent"),
    "analysis.sent.fewer": Entry("меньше, чем заявлено", "fewer than declared"),
    "analysis.sent.more": Entry("больше, чем заявлено", "more than declared"),
    "analysis.sent.as-declared": Entry("столько, сколько заявлено", "as declared"),
    "analysis.sent.undeclared": Entry("число не заявлено", "no number declared"),
    "analysis.sent.unknown": Entry("ни в перечне, ни в заявленных", "neither listed nor declared"),
    # Columns of the sheet.
    "analysis.column.analysis": Entry("анализ", "analysis"),
    "analysis.column.part": Entry("часть записей", "part"),
    "analysis.column.name": Entry("что", "what"),
    "analysis.column.value": Entry("значение", "value"),
    "analysis.column.words": Entry("словами", "in words"),
    "analysis.column.count": Entry("количество", "count"),
    "analysis.column.of": Entry("из", "of"),
    "analysis.column.percent": Entry("доля, %", "share, %"),
    "analysis.column.rows": Entry("№ записей", "records"),
    "analysis.column.without-level": Entry("уровня нет, ни в одной группе", "no level, no group"),
    "analysis.column.without-key": Entry("сведений для группы нет", "what makes a group not told"),
    "analysis.column.without-school": Entry("школа не указана", "no school told"),
    "analysis.levels.name": Entry("уровни", "levels"),
    "analysis.groups.name": Entry("группы", "groups"),
    "analysis.deficits.name": Entry("дефициты", "deficits"),
    "analysis.notice.name": Entry("к сведению", "notice"),
    "analysis.coverage.name": Entry("охват", "coverage"),
    # Tables of declarations.
    "declared-columns": Entry(
        "в таблице заявленных чисел не хватает столбцов: {names}",
        "the table of declared numbers lacks columns: {names}",
        "назовите столбцы «{school}» и «заявлено»",
        "call the columns `{school}` and `заявлено`",
    ),
    "declared-row.number": Entry(
        "заявленное число – целое, не меньше нуля, а здесь «{value}»",
        "a declared number is whole and not below zero, but this is `{value}`",
        "впишите, сколько записей школа должна прислать, например 12",
        "write how many records the school is to send, such as 12",
    ),
    "declared-row.school": Entry(
        "в строке заявленных чисел не названа школа",
        "a row of declared numbers names no school",
        "впишите школу или удалите строку",
        "write the school, or delete the row",
    ),
    "declared-row.twice": Entry(
        "школа «{name}» заявлена дважды",
        "the school `{name}` is declared twice",
        "оставьте одну строку с общим числом",
        "keep one row with the whole number",
    ),
}

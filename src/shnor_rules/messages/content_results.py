# SPDX-License-Identifier: MIT
"""Messages: results, records, groups and deficits of a report."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # Headings of columns.
    "content.column.number": Entry("№", "No."),
    "content.column.record": Entry("Запись", "Record"),
    "content.column.from": Entry("Откуда", "From"),
    "content.column.indicator": Entry("Показатель", "Indicator"),
    "content.column.title": Entry("Название", "Title"),
    "content.column.answer": Entry("Ответ", "Answer"),
    "content.column.label": Entry("Словами", "In words"),
    "content.column.points": Entry("Баллы", "Points"),
    "content.column.evidence": Entry("Акт и ссылка", "Act and link"),
    "content.column.level": Entry("Уровень", "Level"),
    "content.column.interval": Entry("Интервал", "Interval"),
    "content.column.records": Entry("Записей", "Records"),
    "content.column.meaning": Entry("Что это значит", "What it means"),
    "content.column.distance": Entry("До следующего уровня", "To the next level"),
    "content.column.total": Entry("Общее значение", "Total"),
    "content.column.status": Entry("Состояние", "Status"),
    "content.column.remarks": Entry("Замечания к документу", "Remarks"),
    "content.column.warnings": Entry("Предупреждения", "Warnings"),
    "content.column.all": Entry("Всего", "All"),
    "content.column.answered": Entry("Ответов", "Answers"),
    "content.column.not-applicable": Entry("Не применимо", "Not applicable"),
    "content.column.missing": Entry("Нет ответа", "No answer"),
    "content.column.values": Entry("Сколько каких ответов", "How many of which"),
    "content.column.least": Entry("Наименьшее", "Least"),
    "content.column.greatest": Entry("Наибольшее", "Greatest"),
    "content.column.part": Entry("Часть", "Part"),
    "content.column.whole": Entry("Всего, знаменатель", "Whole"),
    "content.column.share": Entry("Доля, %", "Share, %"),
    "content.column.share.note": Entry(
        "по суммам количеств; проценты не усредняются",
        "by sums of counts; percents are not averaged",
    ),
    # Results.
    "content.results": Entry("Результаты", "Results"),
    "content.results.none": Entry(
        "Записей нет, поэтому и результатов нет.", "There are no records, and so no results."
    ),
    "content.results.refused": Entry(
        "Ни одна запись не принята, поэтому результатов нет.",
        "No record was accepted, and so there are no results.",
    ),
    "content.results.levels": Entry(
        "Уровень определён у\u00a0{having} из\u00a0{records:~записи|записей|записей}.",
        "A level was found for {having} of\u00a0{records:~record|records}.",
    ),
    "content.results.without": Entry(
        "Без уровня ({said})\u00a0– {count:~запись|записи|записей}: {names}.",
        "Without a level ({said}): {count:~record|records}: {names}.",
    ),
    "content.results.printed": Entry(
        "Уровни и их смысл напечатаны: {clause}.", "The levels and their meaning: {clause}."
    ),
    "content.no-scale": Entry(
        "Уровней нет: шкалы в документе нет. Приводятся сами ответы.",
        "There are no levels: the document prints no scale. The answers themselves are given.",
    ),
    "content.no-scale.readings": Entry(
        "Уровней нет: шкалы в документе нет, она есть в толкованиях: {names}. Приводятся сами "
        "ответы.",
        "There are no levels: the document prints no scale; there is one by the readings: {names}. "
        "The answers themselves are given.",
    ),
    "content.results.one.total": Entry("Общее значение: {total}.", "The total: {total}."),
    "content.results.one.level": Entry("Уровень: {level}.", "The level: {level}."),
    "content.results.one.without": Entry("Уровня нет: {status}.", "There is no level: {status}."),
    "content.results.one.because": Entry("Причина: {reason}.", "The reason: {reason}."),
    "content.results.one.distance": Entry(
        "Следующий уровень: {distance}.", "The next level: {distance}."
    ),
    "content.results.distribution": Entry("Распределение по уровням", "Distribution over levels"),
    "content.results.scale": Entry("Записи на шкале", "The records on the scale"),
    "content.indicators": Entry("Ответы по показателям", "Answers by indicator"),
    "content.indicators.value": Entry("{value}\u00a0– {count}", "{value} – {count}"),
    # What it means to have no level.
    "content.cause.outside-scale": Entry(
        "общее значение выходит за концы напечатанной шкалы",
        "the total lies beyond the ends of the printed scale",
    ),
    "content.cause.in-gap": Entry(
        "документ не относит такой результат ни к одному уровню",
        "the document gives such a result no level",
    ),
    "content.cause.ambiguous": Entry(
        "результат подходит сразу под несколько уровней", "the result fits several levels at once"
    ),
    "content.cause.missing": Entry(
        "не хватает ответов; пропуск нулём не считается",
        "answers are lacking; a blank is never a zero",
    ),
    "content.cause.not-applicable": Entry(
        "показатели, из которых складывается результат, не применимы",
        "the indicators that the result is made of do not apply",
    ),
    "content.cause.undefined": Entry(
        "вычислить результат по правилам нельзя", "the rules do not allow the result to be computed"
    ),
    "content.cause.not-rated": Entry(
        "по правилам такая запись не оценивается", "by the rules such a record is not rated"
    ),
    "content.cause.no-scale": Entry("шкалы в документе нет", "the document prints no scale"),
    "content.cause.refused": Entry(
        "в записи есть ошибки, они перечислены отдельно",
        "the record has faults, which are listed apart",
    ),
    # By school.
    "content.by-school": Entry("Уровни по школам", "Levels by school"),
    "content.by-group": Entry("Уровни: {names}", "Levels: {names}"),
    "content.by-school.order": Entry(
        "Строки стоят в порядке поступления данных: это не рейтинг.",
        "The rows stand in the order in which the data came: this is no ranking.",
    ),
    # Records.
    "content.records": Entry("Записи", "Records"),
    "content.records.order": Entry(
        "Записи стоят в порядке поступления: это не рейтинг.",
        "The records stand in the order in which they came: this is no ranking.",
    ),
    "content.records.words": Entry("Ответы словами документа", "Answers in words"),
    "content.records.part": Entry("{name}: часть", "{name}: part"),
    "content.records.whole": Entry("{name}: всего", "{name}: whole"),
    "content.records.points": Entry("{name}: баллы", "{name}: points"),
    "content.answers": Entry("Ответы", "Answers"),
    "content.samples": Entry("Выборки", "Samples"),
    "content.samples.of": Entry("{name} – {of}", "{name} – {of}"),
    "content.samples.sum": Entry(
        "Значение строки\u00a0– сумма её ответов.", "The value of a row is the sum of its answers."
    ),
    "content.samples.averaging": Entry("{name}: {averaging}", "{name}: {averaging}"),
    "content.samples.averaging.chosen": Entry(
        "{name}: {averaging} (толкование, в документе этого нет)",
        "{name}: {averaging} (a reading, not printed)",
    ),
    "content.samples.groups": Entry("{name} – средние по группам", "{name} – means of groups"),
    "content.samples.rows": Entry("Строк", "Rows"),
    "content.samples.mean": Entry("Среднее", "Mean"),
    "content.samples.no-level": Entry(
        "Уровня у отдельной строки нет: шкала напечатана для записи в целом.",
        "A row by itself has no level: the scale is printed for the whole record.",
    ),
    "content.samples.group": Entry("Группа", "Group"),
    "content.samples.nameless": Entry("группа {number}", "group {number}"),
    "content.samples.row": Entry("Строка", "Row"),
    "content.samples.value": Entry("Значение строки", "Value of the row"),
    # Groups.
    "content.groups": Entry("Группы с одинаковым уровнем", "Groups with the identical level"),
    "content.groups.by": Entry(
        "У записей одной группы одинаковы {names} и уровень.",
        "The records of a group share {names} and the level.",
    ),
    "content.groups.count": Entry(
        "Групп в муниципалитете\u00a0– {count}, из них с одной записью\u00a0– {alone}.",
        "Groups in the municipality: {count}, of which {alone} of one record.",
    ),
    "content.groups.whole": Entry("Группы в муниципалитете", "Groups in the municipality"),
    "content.groups.several": Entry(
        "Группы, в которых больше одной записи", "Groups of more than one record"
    ),
    "content.groups.by-school": Entry("Группы в школах", "Groups in the schools"),
    "content.groups.members": Entry("Кто в группе", "Who is in it"),
    "content.groups.without-key": Entry(
        "не входит ни в одну группу, сведений для этого нет: {name}",
        "in no group, without what makes one: {name}",
    ),
    # Deficits.
    "content.deficits": Entry("Дефициты", "Deficits"),
    "content.deficits.none": Entry(
        "Показателей с худшим значением нет.", "No indicator is at its worst value."
    ),
    "content.deficits.some": Entry(
        "Худшее значение есть у\u00a0{count:~показателя|показателей|показателей}, "
        "в\u00a0{records:~записи|записях|записях}.",
        "At the worst value: {count:~indicator|indicators}, in {records:~record|records}.",
    ),
    "content.deficits.some.items": Entry(
        "Худшее значение есть у\u00a0{count:~показателя или параметра|показателей и параметров|"
        "показателей и параметров}, в\u00a0{records:~записи|записях|записях}.",
        "At the worst value: {count:~indicator or item|indicators and items}, in "
        "{records:~record|records}.",
    ),
    "content.deficits.one": Entry(
        "Худшее значение есть у\u00a0{count:~показателя|показателей|показателей}.",
        "At the worst value: {count:~indicator|indicators}.",
    ),
    "content.deficits.one.items": Entry(
        "Худшее значение есть у\u00a0{count:~показателя или параметра|показателей и параметров|"
        "показателей и параметров}.",
        "At the worst value: {count:~indicator or item|indicators and items}.",
    ),
    "content.deficits.aim": Entry(
        "Худшее значение определено по направлению «{direction}».",
        "The worst value is told by the direction `{direction}`.",
    ),
    "content.deficits.aim.chosen": Entry(
        "Худшее значение определено по направлению «{direction}» (толкование, в документе его "
        "нет).",
        "The worst value is told by the direction `{direction}` (a reading, not printed).",
    ),
    "content.deficits.causes": Entry(
        "Документ требует назвать и причины («{quoted}»). Из данных они не видны: впишите их под "
        "таблицей.",
        "The document asks for the causes as well (“{quoted}”). The data do not tell them: write "
        "them below the table.",
    ),
    "content.deficits.apart": Entry(
        "На дефициты не проверяются ({reason}): {names}.",
        "Not looked at for deficits ({reason}): {names}.",
    ),
    "content.deficits.value": Entry("Худшее значение", "Worst value"),
    "content.deficits.at": Entry("Записей с ним", "Records at it"),
    "content.deficits.rows": Entry("Строк выборки с ним", "Rows of the sample at it"),
    "content.deficits.by-school": Entry("Дефициты по школам", "Deficits by school"),
    "content.deficits.by-record": Entry("Дефициты по записям", "Deficits by record"),
    "content.deficits.count": Entry("Дефицитов", "Deficits"),
    "content.deficits.which": Entry("Какие", "Which"),
    "content.deficits.deficit": Entry("{name} = {value}", "{name} = {value}"),
    "content.deficits.deficit.rows": Entry(
        "{name} = {value}, строк {rows}", "{name} = {value}, rows {rows}"
    ),
}

# SPDX-License-Identifier: MIT
"""Messages: what changed since the period before, in a report; and the facts for templates."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "content.dynamics": Entry("Динамика", "Dynamics"),
    "content.dynamics.compared": Entry(
        "Сравниваются «{before}» и «{after}»: в обоих {count:~запись|записи|записей}.",
        "“{before}” is compared with “{after}”: {count:~record is|records are} in both.",
    ),
    "content.dynamics.compared.none": Entry(
        "Сравниваются «{before}» и «{after}»: записей, которые есть в обоих, нет.",
        "“{before}” is compared with “{after}”: no record is in both.",
    ),
    "content.dynamics.levels": Entry("Уровни: {said}.", "Levels: {said}."),
    "content.dynamics.answers": Entry("Ответы: {said}.", "Answers: {said}."),
    "content.dynamics.tallied": Entry(
        "лучше\u00a0– {improved}, хуже\u00a0– {worsened}, без изменений\u00a0– {unchanged}, "
        "несравнимо\u00a0– {not_comparable} (всего {count})",
        "better {improved}, worse {worsened}, unchanged {unchanged}, not comparable "
        "{not_comparable} ({count} in all)",
    ),
    "content.dynamics.apart": Entry(
        "Ещё {count:~запись|записи|записей} сравнить нельзя.",
        "{count:~more record|more records} cannot be compared.",
    ),
    "content.dynamics.key": Entry(
        "Записи двух периодов сопоставлены по полям: {names}.",
        "Records of the two periods are matched by: {names}.",
    ),
    "content.dynamics.key.none": Entry(
        "В каждом периоде одна запись.", "Each period has one record."
    ),
    "content.dynamics.courses.basis": Entry(
        "«Без возвратов» значит: ни разу не ниже, чем в предыдущем периоде; определения "
        "устойчивости в документе нет.",
        "`Without a return` means never lower than in the period before; the document defines no "
        "steadiness.",
    ),
    "content.dynamics.no-conclusion": Entry(
        "Вывод о записи в целом не сделан: порог не напечатан.",
        "Nothing is concluded on a whole record: no threshold is printed.",
    ),
    "content.dynamics.flow": Entry("Переходы между уровнями", "Moves between levels"),
    "content.changes.of": Entry("{said}: {period}", "{said}: {period}"),
    "content.changes.earlier": Entry(
        "{title}, {before}\u00a0– {after}", "{title}, {before} – {after}"
    ),
    "content.changes.records": Entry("Динамика по записям", "Dynamics by record"),
    "content.changes.by-school": Entry("Динамика по школам", "Dynamics by school"),
    "content.changes.indicators": Entry("Динамика по показателям", "Dynamics by indicator"),
    "content.changes.answers.title": Entry("Показатели двух периодов", "Indicators of two periods"),
    "content.changes.apart": Entry("Не сравнивались", "Not compared"),
    "content.changes.courses": Entry("Уровни за все периоды", "Levels in all periods"),
    "content.changes.sums": Entry("Доли по муниципалитету", "Shares of the municipality"),
    "content.changes.moves": Entry("{before} / {after}", "{before} / {after}"),
    "content.changes.moves.title": Entry("Уровни до и после", "Levels before and after"),
    "content.changes.level": Entry("Изменение уровня", "Change of the level"),
    "content.changes.difference": Entry("Разность", "Difference"),
    "content.changes.change": Entry("Изменение", "Change"),
    "content.changes.pairs": Entry("Сравнено записей", "Records compared"),
    "content.changes.levels": Entry("Уровни: {change}", "Levels: {change}"),
    "content.changes.answers": Entry("Ответы: {change}", "Answers: {change}"),
    "content.changes.period": Entry("Период", "Period"),
    "content.changes.reason": Entry("Почему", "Why"),
    "content.changes.rows": Entry("№\u00a0записей", "Nos. of records"),
    "content.changes.way": Entry("Движение", "Way"),
    "content.conclusions": Entry("Выводы", "Conclusions"),
    "content.conclusions.of": Entry(
        "Выводы: {name}, {before}\u00a0– {after}", "Conclusions: {name}, {before} – {after}"
    ),
    "content.conclusions.on": Entry("{said} ({count}): {names}", "{said} ({count}): {names}"),
    "content.conclusions.none": Entry(
        "вывод не сделан, {reason} ({count}): {names}",
        "nothing is concluded, {reason} ({count}): {names}",
    ),
    "content.conclusions.literal": Entry(
        "Выводы\u00a0– по правилам «{name}», без толкований.",
        "The conclusions are drawn by “{name}”, without readings.",
    ),
    "content.conclusions.readings": Entry(
        "Выводы\u00a0– по правилам «{name}», толкования: {readings}.",
        "The conclusions are drawn by “{name}”, readings: {readings}.",
    ),
    "content.conclusions.drawn": Entry("Вывод", "Conclusion"),
    "content.conclusions.nothing": Entry("вывод не сделан", "nothing is concluded"),
    # What the names of facts stand for.
    "content.fact.title": Entry(
        "название мониторинга, как в документе", "the title of the monitoring"
    ),
    "content.fact.subject": Entry("объект наблюдения", "what one record describes"),
    "content.fact.municipality": Entry("муниципалитет", "the municipality"),
    "content.fact.region": Entry("регион", "the region"),
    "content.fact.document": Entry(
        "документ с номером и датой", "the document with number and date"
    ),
    "content.fact.number": Entry("номер документа", "the number of the document"),
    "content.fact.document-date": Entry(
        "дата документа, как напечатана", "the date of the document"
    ),
    "content.fact.issued-by": Entry("кем издан документ", "who issued the document"),
    "content.fact.place": Entry("где в документе напечатан мониторинг", "where it is printed"),
    "content.fact.rules": Entry("набор правил и мониторинг", "the ruleset and the monitoring"),
    "content.fact.hash": Entry("хеш правил", "the hash of the rules"),
    "content.fact.readings": Entry(
        "применённые толкования; пусто – буквальный текст",
        "the readings applied; blank for the literal text",
    ),
    "content.fact.date": Entry("дата отчёта", "the date of the report"),
    "content.fact.year": Entry(
        "год записей, если он у всех один, иначе год отчёта",
        "the year of the records where they share one, else that of the report",
    ),
    "content.fact.period": Entry("когда проводится мониторинг", "when the monitoring is held"),
    "content.fact.goal": Entry("цель словами документа", "the goal as printed"),
    "content.fact.use": Entry(
        "для чего результаты, словами документа", "the use of results as printed"
    ),
    "content.fact.records": Entry("сколько записей", "how many records"),
    "content.fact.assessed": Entry("сколько записей оценено", "how many were assessed"),
    "content.fact.refused": Entry("сколько записей не принято", "how many were refused"),
    "content.fact.with-level": Entry("сколько записей с уровнем", "how many have a level"),
    "content.fact.without-level": Entry(
        "сколько записей оценено, но без уровня", "how many were assessed and have no level"
    ),
    "content.fact.schools": Entry("сколько школ прислали записи", "how many schools sent records"),
    "content.fact.schools-expected": Entry(
        "сколько школ в перечне или в заявленных", "how many schools are listed or declared"
    ),
    "content.fact.sent": Entry("сколько школ прислали записи", "how many schools sent records"),
    "content.fact.not-sent": Entry(
        "сколько школ ничего не прислали", "how many schools sent nothing"
    ),
    "content.fact.declared": Entry("сколько записей заявлено", "how many records were declared"),
    "content.fact.deficits": Entry(
        "сколько показателей и параметров встречаются с худшим значением",
        "how many indicators and items occur at the worst value",
    ),
    "content.fact.with-deficits": Entry(
        "сколько записей с такими показателями", "how many records have such indicators"
    ),
    "content.fact.before": Entry("прежний период", "the earlier period"),
    "content.fact.after": Entry("новый период", "the later period"),
    "content.fact.compared": Entry("сколько записей сравнено", "how many records were compared"),
    "content.fact.improved": Entry("у скольких уровень выше", "how many have a better level"),
    "content.fact.worsened": Entry("у скольких уровень ниже", "how many have a worse level"),
    "content.fact.unchanged": Entry("у скольких уровень тот же", "how many have the same level"),
    "content.fact.not-comparable": Entry(
        "у скольких уровни несравнимы", "how many have levels that do not compare"
    ),
    "content.fact.total": Entry("общее значение, если запись одна", "the total of the only record"),
    "content.fact.level": Entry("уровень, если запись одна", "the level of the only record"),
    "content.fact.meaning": Entry(
        "что значит уровень, если запись одна", "what the level of the only record means"
    ),
    "content.fact.distance": Entry(
        "сколько до следующего уровня, если запись одна",
        "how far the only record is from the next level",
    ),
    "content.fact.signatory": Entry(
        "должность того, кто подписывает", "the post of the person who signs"
    ),
}

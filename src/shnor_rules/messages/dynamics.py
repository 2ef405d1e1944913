# SPDX-License-Identifier: MIT
"""Messages: results of several periods compared."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "way.up": Entry("выше, без возвратов", "up, without a return"),
    "way.down": Entry("ниже, без возвратов", "down, without a return"),
    "way.same": Entry("тот же уровень", "the same level"),
    "way.there-and-back": Entry("с возвратами", "with returns"),
    "way.not-comparable": Entry("несравнимо", "not comparable"),
    # Why there is no comparing.
    "incomparable.monitoring": Entry("разные мониторинги", "different monitorings"),
    "incomparable.document": Entry("разные документы", "different documents"),
    "incomparable.hash": Entry(
        "правила между периодами изменились", "the rules have changed between the periods"
    ),
    "incomparable.like": Entry(
        "правила взяты у разных мониторингов", "the rules are taken from different monitorings"
    ),
    "incomparable.readings": Entry("разные толкования", "different readings"),
    "incomparable.missing.before": Entry(
        "в прежнем периоде нет ответа", "no answer in the earlier period"
    ),
    "incomparable.missing.after": Entry(
        "в новом периоде нет ответа", "no answer in the later period"
    ),
    "incomparable.not-applicable.before": Entry(
        "в прежнем периоде не применимо", "not applicable in the earlier period"
    ),
    "incomparable.not-applicable.after": Entry(
        "в новом периоде не применимо", "not applicable in the later period"
    ),
    "incomparable.undefined.before": Entry(
        "в прежнем периоде не вычислено", "undefined in the earlier period"
    ),
    "incomparable.undefined.after": Entry(
        "в новом периоде не вычислено", "undefined in the later period"
    ),
    "incomparable.missing.both": Entry(
        "нет ответа ни в одном периоде", "no answer in either period"
    ),
    "incomparable.not-applicable.both": Entry(
        "не применимо ни в одном периоде", "not applicable in either period"
    ),
    "incomparable.undefined.both": Entry(
        "не вычислено ни в одном периоде", "undefined in either period"
    ),
    "incomparable.total.before": Entry(
        "в прежнем периоде нет итога", "no total in the earlier period"
    ),
    "incomparable.total.after": Entry("в новом периоде нет итога", "no total in the later period"),
    "incomparable.level": Entry("уровня нет: {status}", "no level: {status}"),
    "incomparable.level.before": Entry(
        "в прежнем периоде уровня нет: {status}", "no level in the earlier period: {status}"
    ),
    "incomparable.level.after": Entry(
        "в новом периоде уровня нет: {status}", "no level in the later period: {status}"
    ),
    "incomparable.direction": Entry("направление не напечатано", "the direction is not printed"),
    "incomparable.free": Entry(
        "свободный ответ: множество значений не напечатано",
        "a free answer: the value set is not printed",
    ),
    "incomparable.words": Entry(
        "ответы – слова, их порядок не напечатан", "the answers are words without a printed order"
    ),
    "incomparable.no-scale": Entry("шкалы нет", "no scale"),
    "incomparable.order": Entry(
        "порядок уровней по интервалам не виден", "the intervals tell no order of the levels"
    ),
    "incomparable.sum": Entry(
        "нет общей доли в одном из периодов", "no share of all records in one of the periods"
    ),
    "incomparable.records": Entry(
        "в периодах посчитаны разные записи", "different records are counted in the periods"
    ),
    # Records without a partner.
    "apart.absent": Entry("нет записи в периоде «{period}»", "no record in the period `{period}`"),
    "apart.repeated": Entry(
        "в периоде «{period}» таких {count:запись|записи|записей}, какую сравнивать, не сказано",
        "the period `{period}` has {count:such record|such records}, and nothing says which counts",
    ),
    "apart.refused": Entry(
        "запись периода «{period}» не принята", "the record of the period `{period}` is refused"
    ),
    "apart.without-key": Entry(
        "не указано, чья запись: {names}", "whose record it is is not told: {names}"
    ),
    # Shares of the municipality.
    "sum.no-counts": Entry(
        "количества не запрашиваются, а проценты не усредняются",
        "no counts are asked for, and percents are not averaged",
    ),
    "sum.lacking": Entry(
        "только проценты, без количеств: {count:запись|записи|записей}; проценты не усредняются",
        "{count:record has|records have} a percent without counts; percents are not averaged",
    ),
    "sum.repeated": Entry(
        "одна и та же запись дана несколько раз: {count}", "records given several times: {count}"
    ),
    "sum.nothing": Entry("количеств нет ни в одной записи", "no record has counts"),
    "sum.none": Entry("делить не на что: всего 0", "nothing to divide by: the whole is 0"),
    # Conclusions.
    "conclusion.no-threshold": Entry("порог не напечатан", "no threshold is printed"),
    # The page.
    "dynamics.key": Entry("записи узнаны по: {names}", "records are told by: {names}"),
    "dynamics.key.none": Entry("в каждом периоде одна запись", "each period has one record"),
    "dynamics.counts": Entry(
        "улучшение {improved}, ухудшение {worsened}, без изменений {unchanged}, "
        "несравнимо {not_comparable} (n = {n})",
        "improved {improved}, worsened {worsened}, unchanged {unchanged}, "
        "not comparable {not_comparable} (n = {n})",
    ),
    "dynamics.compared": Entry(
        "Сравнение {before} – {after} (n = {n})", "Comparison {before} – {after} (n = {n})"
    ),
    "dynamics.indicators": Entry("По показателям", "By indicator"),
    "dynamics.records": Entry("По записям", "By record"),
    "dynamics.apart": Entry("Не сравнивались", "Not compared"),
    "dynamics.line": Entry("{name}: {said}", "{name}: {said}"),
    "dynamics.answers": Entry("ответы: {said}", "answers: {said}"),
    "dynamics.levels": Entry("уровни: {said}", "levels: {said}"),
    "dynamics.change": Entry(
        "{name}: было {before}, стало {after} – {said}",
        "{name}: was {before}, is {after} – {said}",
    ),
    "dynamics.percent": Entry("{percent} %", "{percent} %"),
    "dynamics.percent.counts": Entry(
        "{percent} % ({part} из {whole})", "{percent} % ({part} of {whole})"
    ),
    "dynamics.difference": Entry("{said} ({difference})", "{said} ({difference})"),
    "dynamics.because": Entry("{said}: {reason}", "{said}: {reason}"),
    "dynamics.total": Entry("итог", "total"),
    "dynamics.level": Entry("уровень", "level"),
    "dynamics.courses": Entry(
        "Движение по уровням за все периоды", "The way over the levels in all periods"
    ),
    "dynamics.courses.basis": Entry(
        "«устойчиво» здесь значит «без возвратов»: определения в документе нет",
        "`steady` means `without a return` here: the document prints no definition",
    ),
    "dynamics.course": Entry("{name}: {levels} – {said}", "{name}: {levels} – {said}"),
    "dynamics.sums": Entry(
        "Доли по всем записям (суммы количеств, проценты не усредняются)",
        "Shares of all records (sums of counts, percents are not averaged)",
    ),
    "dynamics.sum": Entry(
        "{period}: {part} из {whole} = {percent} %", "{period}: {part} of {whole} = {percent} %"
    ),
    "dynamics.sum.none": Entry("{period}: доли нет – {reason}", "{period}: no share – {reason}"),
    "dynamics.sum.records": Entry(
        "записей {records}, без ответа {unanswered}, не принято {refused}",
        "records {records}, without an answer {unanswered}, refused {refused}",
    ),
    "dynamics.sum.lacking": Entry("без количеств:", "without counts:"),
    "dynamics.conclusions": Entry(
        "Выводы по записям, {before} – {after}: {name}",
        "Conclusions on records, {before} – {after}: {name}",
    ),
    "dynamics.concluded": Entry("{level} – {meaning}", "{level} – {meaning}"),
    "dynamics.conclusions.none": Entry(
        "Вывод о записи в целом («улучшила», «по-прежнему низкие результаты») не сделан: порог не "
        "напечатан",
        "Nothing is concluded on a whole record (such as «улучшила»): no threshold is printed",
    ),
    "dynamics.reading": Entry(
        "{said} (направление – толкование)", "{said} (the direction is a reading)"
    ),
    # Columns of the sheet.
    "dynamics.column.before": Entry("было", "before"),
    "dynamics.column.after": Entry("стало", "after"),
    "dynamics.column.difference": Entry("разность", "difference"),
    "dynamics.column.change": Entry("изменение", "change"),
    "dynamics.column.reason": Entry("почему", "why"),
    "dynamics.column.from": Entry("период", "period"),
    "dynamics.column.to": Entry("с периодом", "compared with"),
    "dynamics.column.record": Entry("запись", "record"),
    "dynamics.column.before-part": Entry("было: часть", "before: part"),
    "dynamics.column.before-whole": Entry("было: всего", "before: whole"),
    "dynamics.column.part": Entry("стало: часть", "after: part"),
    "dynamics.column.whole": Entry("стало: всего", "after: whole"),
    "dynamics.courses.name": Entry("движение по уровням", "the way over the levels"),
    "dynamics.column.name": Entry("что", "what"),
    # Records that hold two periods.
    "period-keys.none": Entry(
        "в записи нет ни одного ключа периода: {ru}",
        "the record has no key of a period: {en}",
        "назовите столбцы предыдущий.П1 и текущий.П1 или дайте каждый период своим файлом",
        "call the columns предыдущий.П1 and текущий.П1, or give each period as a file of its own",
    ),
    "period-keys.mapping": Entry(
        "под «{name}» должны стоять показатели с ответами, а здесь «{value}»",
        "`{name}` holds indicators with answers, but this is `{value}`",
        "напишите {name}: {{П1: 2}} или столбец {name}.П1",
        "write {name}: {{П1: 2}}, or a column {name}.П1",
    ),
}

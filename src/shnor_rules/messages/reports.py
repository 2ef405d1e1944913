# SPDX-License-Identifier: MIT
"""Messages: pages and tables – a monitoring in words, results, findings."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # A scale on a number line.
    "scale-line.hole": Entry(
        "{marker} – не отнесено ни к одному уровню: {values}",
        "{marker} – belongs to no level: {values}",
    ),
    "scale-line.hole.interval": Entry(
        "{marker} – не входит ни в один интервал: {values}",
        "{marker} – in no interval: {values}",
    ),
    "scale-line.hole.rest": Entry(
        "{marker} – уровень {level}, остальные случаи: {values}",
        "{marker} – level {level}, all other cases: {values}",
    ),
    "scale-line.overlap": Entry(
        "сразу в нескольких уровнях: {values}", "in several levels at once: {values}"
    ),
    "scale-line.overlap.first": Entry(
        "сразу в нескольких интервалах: {values}", "in several intervals at once: {values}"
    ),
    "scale-line.condition": Entry("уровень {level}: если {ru}", "level {level}: if {en}"),
    "scale-line.condition.besides": Entry(
        "уровень {level}: только если {ru}", "level {level}: only if {en}"
    ),
    "scale-line.rest": Entry(
        "уровень {level}: во всех остальных случаях", "level {level}: in all other cases"
    ),
    "scale-line.first": Entry(
        "решает первый подходящий уровень по порядку: {levels}",
        "the first level that fits decides, in this order: {levels}",
    ),
    # A ruleset in words.
    "page.ruleset": Entry(
        "набор правил: {name}, содержание {hash}", "ruleset: {name}, content {hash}"
    ),
    "page.municipality": Entry("муниципалитет: {text}", "municipality: {text}"),
    "page.region": Entry("регион: {text}", "region: {text}"),
    "page.documents": Entry("Документы", "Documents"),
    "page.document": Entry("{id}: {text}", "{id}: {text}"),
    "page.issued-by": Entry("издан: {text}", "issued by: {text}"),
    "page.in-force-from": Entry("действует с: {text}", "in force from: {text}"),
    "page.in-force-to": Entry("действует до: {text}", "in force until: {text}"),
    "page.replaces": Entry("заменяет: {text}", "replaces: {text}"),
    "page.text-file": Entry("текст: {text}", "text: {text}"),
    "page.monitorings": Entry("Мониторинги", "Monitorings"),
    "page.remarks.ruleset": Entry("Замечания к документам в целом", "Remarks on the documents"),
    "listing.indicators": Entry(
        "{count:показатель|показателя|показателей}", "{count:indicator|indicators}"
    ),
    "listing.scale": Entry("шкала: {count:уровень|уровня|уровней}", "scale: {count:level|levels}"),
    "listing.no-scale": Entry("в приказе нет шкалы", "the order prints no scale"),
    "listing.readings": Entry("толкования: {names}", "readings: {names}"),
    "listing.no-readings": Entry("толкований нет", "no readings"),
    "listing.uses": Entry("можно: {uses}", "can be used to: {uses}"),
    "listing.use.evaluate": Entry("оценить записи (evaluate)", "assess records (evaluate)"),
    "listing.use.collecting": Entry("собрать ответы (evaluate)", "collect answers (evaluate)"),
    "listing.use.analyse": Entry("подвести итоги (analyse)", "sum results up (analyse)"),
    "listing.use.dynamics": Entry("сравнить периоды (dynamics)", "compare periods (dynamics)"),
    "listing.use.concluding": Entry(
        "сделать вывод из сравнения (dynamics {names})",
        "conclude from a comparison (dynamics {names})",
    ),
    "listing.use.due": Entry("узнать, что когда делать (due)", "tell what is due when (due)"),
    "listing.use.fulfilment": Entry(
        "узнать, что сделано (fulfilment)", "tell what is done (fulfilment)"
    ),
    "listing.use.show": Entry("прочитать (show)", "read it (show)"),
    "listing.use.risks": Entry(
        "сопоставить риски школ (evaluate)", "hold the risks of schools together (evaluate)"
    ),
    "listing.use.sharing": Entry(
        "увидеть школы с общим риском (show)", "see schools that share a risk (show)"
    ),
    # A monitoring in words.
    "page.rules": Entry("правила: {text}, содержание {hash}", "rules: {text}, content {hash}"),
    "page.document.of": Entry("документ: {text}", "document: {text}"),
    "page.clause": Entry("пункт: {text}", "clause: {text}"),
    "page.subject": Entry("объект наблюдения: {text}", "subject: {text}"),
    "page.goal": Entry("цель: {text}", "goal: {text}"),
    "page.participants": Entry("участники: {text}", "participants: {text}"),
    "page.data-sources": Entry("источники данных: {text}", "data sources: {text}"),
    "page.responsible": Entry("отвечает: {text}", "responsible: {text}"),
    "page.every": Entry("периодичность: раз в {text}", "how often: every {text}"),
    "page.month": Entry("срок: {text}", "month: {text}"),
    "page.lasts": Entry("длительность: {text}", "duration: {text}"),
    "page.conduct": Entry("правило проведения: {text}", "rule of conduct: {text}"),
    "page.systematisation": Entry("систематизация данных: {text}", "data put together as: {text}"),
    "page.analysis": Entry("анализ: {text}", "analysis: {text}"),
    "page.use-of-results": Entry("использование результатов: {text}", "use of results: {text}"),
    "page.report-kind": Entry("вид отчёта: {text}", "kind of report: {text}"),
    "page.direction": Entry("направление: {way}", "direction: {way}"),
    "page.direction.reading": Entry(
        "направление: {way} (толкование – в документе не напечатано)",
        "direction: {way} (a reading – the document does not print it)",
    ),
    "direction.higher": Entry("больше – лучше", "more is better"),
    "direction.lower": Entry("меньше – лучше", "less is better"),
    "page.applied": Entry("применены толкования: {text}", "readings applied: {text}"),
    "page.quote": Entry("в документе: {text}", "in the document: {text}"),
    "page.note": Entry("примечание: {text}", "note: {text}"),
    "page.basis": Entry(
        "основание: толкование – в документе этого нет",
        "basis: a reading – the document does not print it",
    ),
    "page.attributes": Entry("Сведения (в расчёт не входят)", "Attributes (not scored)"),
    "page.attribute": Entry("{id} – {title}", "{id} – {title}"),
    "page.attribute.required": Entry("{id} – {title} (обязательно)", "{id} – {title} (required)"),
    "page.indicators": Entry("Показатели", "Indicators"),
    "page.indicator": Entry("{id}. {title}", "{id}. {title}"),
    "page.collected": Entry(
        "только собирается, в итог не входит", "only collected, not part of the total"
    ),
    "page.optional": Entry("ответ не обязателен", "may stay without an answer"),
    "page.parameter": Entry("что оценивается: {text}", "what is assessed: {text}"),
    "page.values": Entry("значения: {text}", "values: {text}"),
    "page.label": Entry("{value} – {label}", "{value} – {label}"),
    "page.not-applicable": Entry(
        "«{text}» – не применимо: ни в сумму, ни в число показателей не входит",
        "«{text}» – not applicable: neither in the sum nor in the number of indicators",
    ),
    "page.unit": Entry("единица измерения: {text}", "unit: {text}"),
    "page.symbol": Entry("обозначение в формуле: {text}", "letter in the formula: {text}"),
    "page.collection": Entry("сбор данных: {text}", "collection: {text}"),
    "page.evidence": Entry("подтверждение: {text}", "evidence: {text}"),
    "page.share": Entry(
        "доля в процентах: ({part}) : ({whole}) · 100",
        "share in percent: ({part}) : ({whole}) · 100",
    ),
    "page.items": Entry("параметры:", "items:"),
    "page.item": Entry("{id}) {title}", "{id}) {title}"),
    "page.sample": Entry(
        "выборка: строка – {of}; {averaging}", "sample: a row is {of}; {averaging}"
    ),
    "page.sample.groups": Entry(
        "выборка: строка – {of}, группа – {groups}; {averaging}",
        "sample: a row is {of}, a group is {groups}; {averaging}",
    ),
    "page.points": Entry("баллы:", "points:"),
    "page.points.first": Entry(
        "баллы (решает первая подходящая строка):", "points (the first row that fits decides):"
    ),
    "page.points.row": Entry("{points} – {when}", "{points} – {when}"),
    "page.points.row.label": Entry("{points} – {when}: {label}", "{points} – {when}: {label}"),
    "band.if": Entry("если {ru}", "if {en}"),
    "band.interval-if": Entry("{interval}, если {ru}", "{interval}, if {en}"),
    "band.rest": Entry("остальные случаи", "all other cases"),
    "page.groups": Entry("Группы показателей", "Groups of indicators"),
    "page.group": Entry("{title}: {indicators}", "{title}: {indicators}"),
    "page.gradings": Entry("Градации", "Gradings"),
    "page.grading.of": Entry("величина: {text}", "of: {text}"),
    "page.grading.bands": Entry("полосы:", "bands:"),
    "page.grading.bands.first": Entry(
        "полосы (решает первая подходящая):", "bands (the first that fits decides):"
    ),
    "page.table": Entry("таблица по: {names}", "table by: {names}"),
    "page.computed": Entry("{name}:", "{name}:"),
    "page.total": Entry("Общее значение", "Total"),
    "page.subtotals": Entry("Промежуточные итоги", "Subtotals"),
    "page.derived": Entry("Вычисляемые величины", "Derived values"),
    "page.formula": Entry("{name} = {ru}", "{name} = {en}"),
    "page.cap": Entry("не больше {text}", "at most {text}"),
    "page.rounding": Entry(
        "округляется до {places:знака|знаков|знаков} после запятой",
        "rounded to {places:decimal|decimals}",
    ),
    "page.rounding.whole": Entry("округляется до целого", "rounded to a whole number"),
    "page.if-not-applicable": Entry(
        "если ответ «нет»: {policy}", "if the answer is «нет»: {policy}"
    ),
    "page.if-missing": Entry("если ответа нет: {policy}", "if there is no answer: {policy}"),
    "policy.leave-out": Entry("не считается", "left out"),
    "policy.renormalise": Entry("его вес делят остальные", "its weight goes to the others"),
    "policy.forbid": Entry("значение не вычисляется", "no value is computed"),
    "policy.zero": Entry("считается нулём", "counts as zero"),
    "page.least-weight": Entry(
        "нужны ответы не менее чем на {percent} % веса",
        "answers to at least {percent} % of the weight are needed",
    ),
    "page.scale": Entry("Шкала", "Scale"),
    "page.not-rated": Entry("Не оценивается", "Not rated"),
    "page.not-rated.when": Entry("если {ru}: {because}", "if {en}: {because}"),
    "page.schools": Entry("Школы", "Schools"),
    "page.readings": Entry(
        "Толкования (без выбора действует буквальный текст)",
        "Readings (without a choice the literal text stands)",
    ),
    "page.reading": Entry("{id} ({status})", "{id} ({status})"),
    "page.reading.title": Entry("{id} ({status}): {title}", "{id} ({status}): {title}"),
    "page.approved-by": Entry("утвердил: {text}", "approved by: {text}"),
    "page.approved-on": Entry("дата: {text}", "date: {text}"),
    "page.because": Entry("отвечает на замечания: {text}", "answers the remarks: {text}"),
    "page.changes.several": Entry("{part}:", "{part}:"),
    "page.changes": Entry("{part}: {text}", "{part}: {text}"),
    "page.changes.level": Entry(
        "уровень {level}: {new} вместо {old}", "level {level}: {new} instead of {old}"
    ),
    "page.changes.level.same": Entry("уровень {level}: {new}", "level {level}: {new}"),
    "page.changes.only": Entry(
        "уровень должен подходить только один", "exactly one level must fit"
    ),
    "page.changes.first": Entry(
        "решает первый подходящий уровень", "the first level that fits decides"
    ),
    "reading-status.proposed": Entry("предложено", "proposed"),
    "reading-status.approved": Entry("утверждено", "approved"),
    "page.remarks": Entry("Замечания к тексту", "Remarks on the text"),
    "page.remark": Entry("{id}: {text}", "{id}: {text}"),
    # Results.
    "results.number": Entry("№", "No."),
    "results.row": Entry("строка", "row"),
    "results.record": Entry("запись", "record"),
    "results.total": Entry("итог", "total"),
    "results.total-fraction": Entry("итог (дробь)", "total (fraction)"),
    "results.level": Entry("уровень", "level"),
    "results.status": Entry("статус", "status"),
    "results.meaning": Entry("вывод", "meaning"),
    "results.reason": Entry("причина", "reason"),
    "results.readings": Entry("толкования", "readings"),
    "results.remarks": Entry("замечания", "remarks"),
    "results.next-level": Entry("до следующего уровня", "to the next level"),
    "results.points": Entry("{name}, баллы", "{name}, points"),
    "results.field": Entry("{field}: {text}", "{field}: {text}"),
    "results.because": Entry("{status} – {reason}", "{status} – {reason}"),
    # Findings.
    "findings.pin": Entry(
        "если так напечатано в документе, впишите в замечание (remarks): {accepts}",
        "if the document prints it so, write in a remark (remarks): {accepts}",
    ),
    "findings.reading": Entry("при толковании «{reading}»", "under the reading `{reading}`"),
    "findings.field": Entry("поле: {text}", "field: {text}"),
    "findings.found": Entry("найдено: {counts}", "found: {counts}"),
    "findings.error": Entry("{count:ошибка|ошибки|ошибок}", "{count:error|errors}"),
    "findings.warning": Entry(
        "{count:предупреждение|предупреждения|предупреждений}", "{count:warning|warnings}"
    ),
    "findings.note": Entry("{count:примечание|примечания|примечаний}", "{count:note|notes}"),
    "findings.and": Entry("{first}, {then}", "{first}, {then}"),
    "findings.clean": Entry("ошибок нет", "no findings"),
    "findings.hidden": Entry("{line}, скрыто: {hidden}", "{line}, hidden: {hidden}"),
    "findings.none": Entry(
        "ошибок нет, проверено файлов: {files}", "no findings, files checked: {files}"
    ),
}

# SPDX-License-Identifier: MIT
"""Messages: assessments, explanations and pages."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "severity.error": Entry("ошибка", "error"),
    "severity.warning": Entry("предупреждение", "warning"),
    "severity.note": Entry("примечание", "note"),
    "status.level-found": Entry("уровень определён", "level found"),
    "status.outside-scale": Entry("вне шкалы", "outside the scale"),
    "status.in-gap": Entry("в разрыве шкалы", "in a gap of the scale"),
    "status.ambiguous": Entry("в двух уровнях", "in two levels"),
    "status.missing": Entry("нет данных", "missing answers"),
    "status.not-applicable": Entry("не применимо", "not applicable"),
    "status.undefined": Entry("не вычислено", "undefined"),
    "status.not-rated": Entry("не оценивается", "not rated"),
    "status.no-scale": Entry("шкалы нет", "no scale"),
    "status.refused": Entry("запись не принята", "record refused"),
    "reason.ambiguous": Entry(
        "значение попадает сразу в несколько уровней: {levels}",
        "the value falls into several levels at once: {levels}",
    ),
    "reason.in-gap": Entry(
        "значение не отнесено ни к одному уровню", "the value belongs to no level"
    ),
    "reason.in-gap.table": Entry(
        "в таблице нет такого сочетания: {inputs}", "the table has no such combination: {inputs}"
    ),
    "reason.outside-scale": Entry(
        "значение выходит за пределы шкалы", "the value lies beyond the scale"
    ),
    "not-rated": Entry("{because}", "{because}"),
    "absent.too-long": Entry("число получилось слишком длинным", "the number has become too long"),
    "absent.points": Entry(
        "{name}: значению {value} баллы не назначены", "{name}: no points for the value {value}"
    ),
    "absent.points.several": Entry(
        "{name}: значение {value} попадает в несколько строк таблицы баллов",
        "{name}: the value {value} falls into several rows of the table of points",
    ),
    "absent.band": Entry(
        "{name}: значение {value} не попало ни в одну полосу",
        "{name}: the value {value} lies in no band",
    ),
    "absent.band.several": Entry(
        "{name}: значение {value} попадает в несколько полос",
        "{name}: the value {value} lies in several bands",
    ),
    "absent.cell": Entry(
        "в таблице нет такого сочетания: {inputs}", "the table has no such combination: {inputs}"
    ),
    "distance.up": Entry(
        "до уровня {level} не хватает {amount}", "{amount} short of level {level}"
    ),
    "distance.up.more": Entry(
        "до уровня {level} не хватает более {amount}", "more than {amount} short of level {level}"
    ),
    "distance.down": Entry("выше уровня {level} на {amount}", "{amount} above level {level}"),
    "distance.down.more": Entry(
        "выше уровня {level} более чем на {amount}", "more than {amount} above level {level}"
    ),
    "distance.up.edge": Entry(
        "сразу выше этого значения начинается уровень {level}",
        "level {level} begins just above this value",
    ),
    "distance.down.edge": Entry(
        "сразу ниже этого значения кончается уровень {level}",
        "level {level} ends just below this value",
    ),
    "explain.meaning": Entry("{meaning}", "{meaning}"),
    "explain.unused": Entry(
        "в формулу итога не входит", "the formula of the total does not use it"
    ),
    "explain.level": Entry("уровень {level}", "level {level}"),
    "explain.level.meaning": Entry("уровень {level} – {meaning}", "level {level} – {meaning}"),
    "explain.no-level": Entry("{status} – {reason}", "{status} – {reason}"),
    "explain.value": Entry("{name} = {value}", "{name} = {value}"),
    "explain.value.fraction": Entry("{name} = {value} = {decimal}", "{name} = {value} = {decimal}"),
    "explain.no-value": Entry("{name}: значения нет – {reason}", "{name}: no value – {reason}"),
    "explain.quote": Entry("в документе: {quote}", "in the document: {quote}"),
    "explain.basis": Entry(
        "основание: толкование – такой формулы в документе нет",
        "basis: a reading – the document prints no such formula",
    ),
    "explain.basis.bands": Entry(
        "основание: толкование – таких градаций в документе нет",
        "basis: a reading – the document prints no such bands",
    ),
    "explain.formula": Entry("формула: {name} = {ru}", "formula: {name} = {en}"),
    "explain.put-in": Entry("с числами: {ru} = {value}", "with numbers: {en} = {value}"),
    "explain.put-in.nothing": Entry("с числами: {ru} ({reason})", "with numbers: {en} ({reason})"),
    "explain.put-in.condition": Entry("с числами: {ru}", "with numbers: {en}"),
    "explain.inside": Entry(
        "{total} входит в {interval}: уровень {level}", "{total} is in {interval}: level {level}"
    ),
    "explain.inside.words": Entry(
        "{total} – это {interval}: уровень {level}", "{total} is {interval}: level {level}"
    ),
    "explain.condition": Entry(
        "выполнено условие: {ru} – уровень {level}", "the condition holds: {en} – level {level}"
    ),
    "explain.otherwise": Entry(
        "остальные случаи: уровень {level}", "all other cases: level {level}"
    ),
    "explain.in-no-interval": Entry(
        "{total} не входит ни в один интервал шкалы: {scale}",
        "{total} is in no interval of the scale: {scale}",
    ),
    "explain.grade": Entry("{name} – {value}: {title}", "{name} – {value}: {title}"),
    "explain.grade.nothing": Entry("{name}: {reason}. {title}", "{name}: {reason}. {title}"),
    "explain.cell": Entry(
        "ячейка таблицы ({ru}): {worth}", "the cell of the table ({en}): {worth}"
    ),
    "explain.cell.level": Entry(
        "ячейка таблицы ({ru}): уровень {level}", "the cell of the table ({en}): level {level}"
    ),
    "table.any": Entry("что угодно", "anything"),
    "explain.indicator": Entry("{name} = {value}: {title}", "{name} = {value}: {title}"),
    "explain.indicator.label": Entry(
        "{name} = {value} ({label}): {title}", "{name} = {value} ({label}): {title}"
    ),
    "explain.indicator.missing": Entry(
        "{name} – нет ответа: {title}", "{name} – no answer: {title}"
    ),
    "explain.indicator.nothing": Entry("{name}: {reason}. {title}", "{name}: {reason}. {title}"),
    "explain.collected": Entry("собирается, в итог не входит", "collected, not part of the total"),
    "explain.points": Entry("баллы: {points}", "points: {points}"),
    "explain.points.nothing": Entry("баллов нет – {reason}", "no points – {reason}"),
    "explain.row.inside": Entry("{value} входит в {interval}", "{value} is in {interval}"),
    "explain.row.inside.words": Entry("{value} – это {interval}", "{value} is {interval}"),
    "explain.row.condition": Entry("выполнено условие: {ru}", "the condition holds: {en}"),
    "explain.row.otherwise": Entry("остальные случаи", "all other cases"),
    "explain.row.label": Entry("строка таблицы: {label}", "row of the table: {label}"),
    "explain.reason": Entry("причина: {text}", "reason: {text}"),
    "explain.act.item": Entry("акт к параметру {name}: {text}", "act for item {name}: {text}"),
    "explain.link.item": Entry("ссылка к параметру {name}: {text}", "link for item {name}: {text}"),
    "explain.counts": Entry("{part} из {whole}", "{part} of {whole}"),
    "explain.item": Entry("{name}) {value}: {title}", "{name}) {value}: {title}"),
    "explain.sample": Entry(
        "выборка: {rows:строка|строки|строк}, {averaging}", "sample: {rows:row|rows}, {averaging}"
    ),
    "explain.sample.groups": Entry(
        "выборка: {rows:строка|строки|строк}, {groups:группа|группы|групп}, {averaging}",
        "sample: {rows:row|rows} in {groups:group|groups}, {averaging}",
    ),
    "averaging.rows": Entry("среднее по строкам", "mean over rows"),
    "averaging.groups": Entry("среднее средних по группам", "mean over groups of the means"),
    "averaging.pooled": Entry("среднее по всем строкам", "mean over all rows together"),
    "explain.act": Entry("акт: {text}", "act: {text}"),
    "explain.link": Entry("ссылка: {text}", "link: {text}"),
    "explain.literal": Entry("толкование: буквальный текст", "reading: the literal text"),
    "explain.reading": Entry(
        "толкование «{name}» ({status}){title}", "reading `{name}` ({status}){title}"
    ),
    "explain.remark": Entry("замечание {name}: {note}", "remark {name}: {note}"),
    "explain.identity": Entry(
        "правила: {ruleset}/{monitoring}{document}, содержание {hash}",
        "rules: {ruleset}/{monitoring}{document}, content {hash}",
    ),
    "related.first": Entry("первое место", "the first place"),
}

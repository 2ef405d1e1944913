# SPDX-License-Identifier: MIT
"""Messages: the goals of boundary coverage, and what is said of them."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "boundary.answer": Entry("ответ словами", "an answer in words"),
    "boundary.level": Entry("уровень «{level}»", "the level `{level}`"),
    "boundary.ending.levels": Entry("{status}: {levels}", "{status}: {levels}"),
    "boundary.not-rated": Entry("не оценивается: {because}", "not rated: {because}"),
    "boundary.total.on": Entry("итог ровно {bound}", "the total is exactly {bound}"),
    "boundary.total.below": Entry("итог ниже {bound}", "the total is below {bound}"),
    "boundary.total.above": Entry("итог выше {bound}", "the total is above {bound}"),
    "boundary.total.below.at": Entry(
        "{numbers} – ближайший итог ниже {bound}", "the nearest total below {bound}: {numbers}"
    ),
    "boundary.total.above.at": Entry(
        "{numbers} – ближайший итог выше {bound}", "the nearest total above {bound}: {numbers}"
    ),
    "boundary.total.below.among": Entry(
        "итог ниже {bound}, любой из {numbers}", "the total is below {bound}, any of {numbers}"
    ),
    "boundary.total.above.among": Entry(
        "итог выше {bound}, любой из {numbers}", "the total is above {bound}, any of {numbers}"
    ),
    "boundary.edge.on": Entry("{name}: ровно {bound}", "{name}: exactly {bound}"),
    "boundary.edge.below": Entry("{name}: ниже {bound}", "{name}: below {bound}"),
    "boundary.edge.above": Entry("{name}: выше {bound}", "{name}: above {bound}"),
    "boundary.edge.below.at": Entry(
        "{name}: {numbers} – ближайшее ниже {bound}", "{name}: the nearest below {bound}: {numbers}"
    ),
    "boundary.edge.above.at": Entry(
        "{name}: {numbers} – ближайшее выше {bound}", "{name}: the nearest above {bound}: {numbers}"
    ),
    "boundary.edge.below.among": Entry(
        "{name}: ниже {bound}, любое из {numbers}", "{name}: below {bound}, any of {numbers}"
    ),
    "boundary.edge.above.among": Entry(
        "{name}: выше {bound}, любое из {numbers}", "{name}: above {bound}, any of {numbers}"
    ),
    "boundary.rounding": Entry(
        "{name}: до округления ровно половина, знаков {places}",
        "{name}: exactly a half before it is rounded, decimals: {places}",
    ),
    "boundary.band.points": Entry(
        "{name}: баллы {worth}, строка {line}", "{name}: points {worth}, line {line}"
    ),
    "boundary.band": Entry("{name}: «{worth}», строка {line}", "{name}: `{worth}`, line {line}"),
    "boundary.cell": Entry(
        "таблица «{name}»: {keys} – {worth}", "the table `{name}`: {keys} gives {worth}"
    ),
    "boundary.cell.level": Entry(
        "таблица уровней: {keys} – «{worth}»", "the table of levels: {keys} gives `{worth}`"
    ),
    "boundary.value": Entry("{name} = {value}", "{name} = {value}"),
    "boundary.value.among": Entry("{name}: {value}", "{name}: {value}"),
    "boundary.value.any": Entry("{name} с ответом", "{name} answered"),
    "boundary.not-applicable": Entry("{name} = {value}", "{name} = {value}"),
    "boundary.counts": Entry(
        "{name}: {value} % из части и целого", "{name}: {value} % from part and whole"
    ),
    "boundary.counts.nothing": Entry("{name}: 0 из 0", "{name}: 0 of 0"),
    "boundary.sample.rows": Entry("{name}: больше одной строки", "{name}: more than one row"),
    "boundary.sample.groups": Entry("{name}: больше одной группы", "{name}: more than one group"),
    "boundary.missing": Entry("только {name} без ответа", "only {name} is not answered"),
    "boundary.missing.optional": Entry("{name} без ответа", "{name} is not answered"),
    "boundary.notice": Entry("оговорка «{text}»", "the notice `{text}`"),
    "boundary.notice.indicator": Entry(
        "оговорка показателя {name}", "the notice of the indicator {name}"
    ),
    "boundary.reading": Entry("пример по толкованию", "an example under the reading"),
    "boundary.effect": Entry(
        "по толкованию выходит иначе, чем по тексту",
        "the outcome is another one than by the text",
    ),
    "boundary.why.level": Entry(
        "доказано: ни одна запись не даёт этого уровня", "proved: no record comes to this level"
    ),
    "boundary.why.not-rated": Entry(
        "доказано: условие не выполняется никогда", "proved: the condition never holds"
    ),
    "boundary.why.on": Entry("доказано: ровно {bound} не бывает", "proved: never exactly {bound}"),
    "boundary.why.below": Entry("доказано: ниже {bound} не бывает", "proved: never below {bound}"),
    "boundary.why.above": Entry("доказано: выше {bound} не бывает", "proved: never above {bound}"),
    "boundary.why.rounding": Entry(
        "доказано: ровно половины не бывает", "proved: it is never exactly a half"
    ),
    "boundary.why.band": Entry(
        "доказано: эта строка не решает ни для одного ответа",
        "proved: this line decides for no answer",
    ),
    "boundary.why.idle": Entry(
        "доказано: толкование ничего не меняет в расчёте",
        "proved: the reading changes nothing that is computed",
    ),
    "boundary.why.not-found": Entry(
        "запись не найдена, а что её нет, не доказано",
        "no record was found, and that there is none is not proved",
    ),
    # Pages.
    "boundary.title": Entry("Покрытие границ примерами", "Boundary coverage of examples"),
    "boundary.failing": Entry("Не сошлось", "Failing"),
    "boundary.column.monitoring": Entry("мониторинг", "monitoring"),
    "boundary.column.examples": Entry("примеров", "examples"),
    "boundary.column.met": Entry("проверено", "tried"),
    "boundary.column.percent": Entry("доля", "share"),
    "boundary.column.unreachable": Entry("не бывает", "never"),
    "boundary.column.undecided": Entry("не доказано", "not proved"),
    "boundary.of": Entry("{name}:", "{name}:"),
    "boundary.under": Entry("{reading}: {goal}", "{reading}: {goal}"),
    "boundary.open": Entry("не проверено: {goal}", "not tried: {goal}"),
    "boundary.undecided": Entry("не доказано: {goal} ({why})", "not proved: {goal} ({why})"),
    "boundary.more": Entry(
        "не проверено ещё {count}; все назовёт --format json, а примеры напишет --suggest",
        "{count} more not tried; --format json names all, and --suggest writes examples",
    ),
    "boundary.more.undecided": Entry("не доказано ещё {count}", "{count} more not proved"),
    "boundary.line": Entry("{name}: не проверено: {goal}", "{name}: not tried: {goal}"),
    "boundary.below": Entry(
        "{name}: проверено {met}, а нужно не меньше {least} %",
        "{name}: {met} tried, and no less than {least} % is asked for",
    ),
    "boundary.compare": Entry("Проверьте по документу.", "Compare with the document."),
    "boundary.title.more": Entry("{text}; и ещё {count}", "{text}; and {count} more"),
    "boundary.title.reading": Entry("{text} (толкование {reading})", "{text} (reading {reading})"),
    "boundary.paste": Entry(
        "{name}: вставьте в конец раздела examples",
        "{name}: paste at the end of the section examples",
    ),
    "boundary.nothing-to-suggest": Entry(
        "все границы проверены, предлагать нечего", "all bounds are tried, nothing is suggested"
    ),
    "boundary.no-monitoring": Entry(
        "нет мониторинга, границы которого можно было бы проверить",
        "there is no monitoring whose bounds could be tried",
    ),
    "usage.coverage.format": Entry(
        "покрытие границ не показывается в формате {form}",
        "boundary coverage is not shown in the format {form}",
        "добавьте --format json или уберите {name}",
        "add `--format json`, or leave out {name}",
    ),
    "usage.coverage.markdown": Entry(
        "в формате markdown показывается только покрытие границ",
        "the format markdown shows boundary coverage only",
        "добавьте --coverage или возьмите --format full",
        "add `--coverage`, or take `--format full`",
    ),
    "usage.fail-under": Entry(
        "--fail-under – это проценты от 0 до 100, а не {value}",
        "--fail-under is a percentage from 0 to 100, not {value}",
        "напишите, например, --fail-under 100",
        "write, for example, `--fail-under 100`",
    ),
    "help.coverage": Entry(
        "показать, какие границы проверены примерами, а какие нет",
        "show which bounds the examples try, and which they do not",
    ),
    "help.fail-under": Entry(
        "ошибка, если у мониторинга проверено меньше этой доли границ; включает --coverage",
        "fail if less than this share of the bounds of a monitoring is tried; implies --coverage",
    ),
    "help.suggest": Entry(
        "вместо отчёта написать недостающие примеры, их вставляют в набор правил",
        "in place of the report, write the lacking examples, to be pasted into the ruleset",
    ),
    "help.metavar.percent": Entry("ПРОЦЕНТ", "PERCENT"),
}

# SPDX-License-Identifier: MIT
"""Messages: what is only collected – free answers, two periods, notices, counted changes."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "values-needed": Entry(
        "у показателя «{name}» нет множества значений, а без него не применить {keys}",
        "the indicator `{name}` has no value set, and {keys} cannot be used without one",
        "добавьте values:, как напечатано в документе, или уберите {keys}",
        "add values: as the document prints them, or remove {keys}",
    ),
    "unknown-name.free": Entry(
        "у показателя «{name}» не напечатано множество значений, считать по нему нельзя",
        "the indicator `{name}` has no printed value set, nothing can be computed from it",
        "добавьте к «{name}» множество значений values: или уберите имя отсюда",
        "give `{name}` a value set values: or remove the name from here",
    ),
    "changes-incomparable": Entry(
        "в мониторинге «{name}» нечего сравнивать: ни у одного показателя нет множества значений",
        "the monitoring `{name}` has nothing to compare: none of its indicators has a value set",
        "назовите в of: мониторинг с числовыми показателями",
        "name a monitoring with numeric indicators in of:",
    ),
    "changes-incomparable.direction": Entry(
        "в мониторинге «{name}» не узнать, где {change}: ни у одного показателя нет направления",
        "the monitoring `{name}` does not tell what is {change}: no indicator has a direction",
        "укажите в нём, что лучше, например direction: больше – лучше",
        "say there which value is better, such as direction: больше – лучше",
    ),
    "changes-incomparable.itself": Entry(
        "мониторинг «{name}» считает изменения самого себя",
        "the monitoring `{name}` counts changes of itself",
        "назовите в of: другой мониторинг этого набора правил",
        "name another monitoring of this ruleset in of:",
    ),
    "name-taken.period": Entry(
        "имя «{name}» занято: так в записи за оба периода называется период",
        "the name `{name}` is taken: it is a period in a record of both",
        "выберите другое имя, например {name}_1",
        "choose another name, such as {name}_1",
    ),
    "two-periods": Entry(
        "значения даны по периодам: их сравнивает dynamics, а здесь оценивается один период",
        "the values are given by period: dynamics compares them, here one period is assessed",
        "вызовите shnor-rules dynamics или оставьте в записи значения одного периода",
        "run shnor-rules dynamics, or keep the values of one period in the record",
    ),
    "absent.share": Entry(
        "доли {name} нет: «{whole}» – 0, делить не на что",
        "no share {name}: “{whole}” is 0, there is nothing to divide by",
    ),
    "reason.no-scale": Entry("в приказе нет шкалы", "the order prints no scale"),
    "reason.no-scale.readings": Entry(
        "в приказе нет шкалы; она есть в толкованиях: {names}",
        "the order prints no scale; readings bring one: {names}",
    ),
    "reason.no-scale.periods": Entry(
        "в приказе нет шкалы; два периода сравнивает команда dynamics",
        "the order prints no scale; the command dynamics compares the two periods",
    ),
    "change.improved": Entry("улучшение", "improved"),
    "change.worsened": Entry("ухудшение", "worsened"),
    "change.unchanged": Entry("без изменений", "unchanged"),
    "change.not_comparable": Entry("несравнимо", "not comparable"),
    "page.values.free": Entry(
        "значения: множество не напечатано, любой ответ записывается как есть",
        "values: no set is printed, any answer is taken as it is",
    ),
    "page.changes.scale": Entry("шкала целиком:", "the whole scale:"),
    "page.recommendations": Entry("Рекомендации", "Recommendations"),
    "page.recommendation": Entry("{audience}: {text}", "{audience}: {text}"),
    "page.recommendation.levels": Entry("при уровне: {levels}", "at the level: {levels}"),
    "page.notice": Entry("пометка к результату: {text}", "notice with the result: {text}"),
    "page.periods": Entry(
        "два периода: {previous} (предыдущий), {current} (текущий)",
        "two periods: {previous} (the earlier one), {current} (the later one)",
    ),
    "page.counts-changes": Entry(
        "считает изменения мониторинга {of}: {change}",
        "counts changes of the monitoring {of}: {change}",
    ),
    "listing.scale-by": Entry("толкования со шкалой: {names}", "readings with a scale: {names}"),
    "listing.periods": Entry("сравнение двух периодов", "two periods to compare"),
    "results.notices": Entry("пометки", "notices"),
    "results.notice": Entry("Пометка: {text}", "Notice: {text}"),
    "explain.notice": Entry("пометка: {text}", "notice: {text}"),
}

# SPDX-License-Identifier: MIT
"""Messages: which clause of a document prints what of a ruleset, and the verb that tells it."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "element.indicator": Entry("показатель", "indicator"),
    "element.item": Entry("параметр", "item"),
    "element.values": Entry("множество значений", "value set"),
    "element.formula": Entry("формула", "formula"),
    "element.band": Entry("интервал баллов или градации", "interval of points or of a grading"),
    "element.interval": Entry("интервал уровня", "interval of a level"),
    "element.schedule": Entry("строка графика", "row of the schedule"),
    "element.heading": Entry("заголовок", "heading"),
    "element.row": Entry("мероприятие", "activity"),
    "element.target": Entry("целевой показатель", "target indicator"),
    "element.planned": Entry("плановое значение", "planned value"),
    "element.factor-group": Entry("группа факторов или рисков", "group of factors or risks"),
    "element.factor": Entry("фактор риска", "risk factor"),
    "element.protocol-row": Entry("строка протокола", "row of the protocol"),
    "element.risk": Entry("риск", "risk"),
    "clauses.nowhere": Entry("место не указано", "place not told"),
    "clauses.document": Entry("документ", "document"),
    "clauses.place": Entry("место", "place"),
    "clauses.element": Entry("что это", "element"),
    "clauses.name": Entry("где в правилах", "where in the rules"),
    "clauses.text": Entry("что напечатано", "what is printed"),
    "clauses.basis": Entry("основание", "basis"),
    "help.clauses.short": Entry(
        "сверить с приказом: какой пункт что печатает",
        "hold against the order: which clause prints what",
    ),
    "help.clauses": Entry(
        "Перечислить, какой пункт документа печатает каждый показатель, множество значений, "
        "формулу, интервал, строку дорожной карты и плановое значение – чтобы сверить правила с "
        "приказом.",
        "List which clause of a document prints each indicator, value set, formula, interval, row "
        "of a roadmap and planned value, so that the rules can be held against the order.",
    ),
    "help.clauses.examples": Entry(
        "\b\nПримеры:\n"
        "  shnor-rules clauses korenovsky\n"
        "  shnor-rules clauses rulesets/kola --format csv -o сверка.csv",
        "\b\nExamples:\n"
        "  shnor-rules clauses korenovsky\n"
        "  shnor-rules clauses rulesets/kola --format csv -o clauses.csv",
    ),
}

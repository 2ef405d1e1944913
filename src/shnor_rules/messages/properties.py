# SPDX-License-Identifier: MIT
"""Messages: what the ready properties of `shnor_rules.testing` promise, and how one is broken."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "property.broken": Entry(
        "свойство {name} не выполнено – {promise}\n"
        "  мониторинг: {monitoring}\n"
        "  запись: {record}\n"
        "  обещано: {promised}\n"
        "  получилось: {came}",
        "the property {name} does not hold: {promise}\n"
        "  monitoring: {monitoring}\n"
        "  record: {record}\n"
        "  promised: {promised}\n"
        "  came: {came}",
        "сверьте запись с приказом и добавьте её в examples: мониторинга с тем, что верно",
        "hold the record against the order, and add it to the examples: of the monitoring with "
        "what is right",
    ),
    "property.broken.ruleset": Entry(
        "свойство {name} не выполнено – {promise}\n"
        "  место: {where}\n"
        "  обещано: {promised}\n"
        "  получилось: {came}",
        "the property {name} does not hold: {promise}\n"
        "  place: {where}\n"
        "  promised: {promised}\n"
        "  came: {came}",
        "посмотрите это место в файлах, которые даёт dump, и сообщите о нём",
        "look at this place in the files that dump gives, and report it",
    ),
    "property.no-silence": Entry(
        "у каждой записи есть уровень или названная причина",
        "every record has a level or a named reason",
    ),
    "property.monotone": Entry(
        "лучший ответ никогда не ухудшает итог и уровень",
        "a better answer never makes a worse total or level",
    ),
    "property.order-free": Entry(
        "порядок и форма ответов ничего не меняют",
        "the order and the form of the answers change nothing",
    ),
    "property.not-applicable-is-not-zero": Entry(
        "«не применимо», пропуск и ноль – три разных ответа",
        "`not applicable`, a blank and zero are three different answers",
    ),
    "property.readings-differ-only-where-they-say": Entry(
        "толкование меняет только то, что в нём названо",
        "a reading changes only what it names",
    ),
    "property.printed-total-decides": Entry(
        "уровень записи – это уровень напечатанного итога",
        "the level of a record is the level of the printed total",
    ),
    "property.distance-enters-the-level": Entry(
        "итог, сдвинутый на названное расстояние, попадает в названный уровень",
        "a total moved by the distance is in the level that the distance names",
    ),
    "property.attainable-contains": Entry(
        "итог записи есть среди возможных",
        "the total of a record is among those that are attainable",
    ),
    "property.explained": Entry(
        "объяснение говорит то же, что результат",
        "the explanation says what the result says",
    ),
    "property.same-in-json": Entry(
        "результат переживает JSON, и язык меняет в нём только слова",
        "a result survives JSON, and the language changes nothing but its texts",
    ),
    "property.one-or-many": Entry(
        "запись оценивается одинаково сама по себе и среди других",
        "a record comes to the same by itself and among others",
    ),
    "property.dump-loads": Entry(
        "записанный набор правил читается обратно таким же",
        "the dump of a ruleset loads to the ruleset",
    ),
    "property.unsaid.no-total": Entry("у мониторинга нет итога", "the monitoring has no total"),
    "property.unsaid.no-scale": Entry("у мониторинга нет уровней", "the monitoring has no levels"),
    "property.unsaid.conditions": Entry(
        "уровень решает не один интервал итога, а условие, таблица или остаток",
        "not the interval of the total alone decides the level, but a condition, a table or a "
        "remainder",
    ),
    "property.unsaid.no-direction": Entry(
        "направление итога не напечатано и не выбрано толкованием",
        "no direction of the total is printed, and no reading chooses one",
    ),
    "property.unsaid.no-numbers": Entry(
        "ни один оцениваемый показатель не отвечается числом",
        "no scored indicator is answered by a number",
    ),
    "property.unsaid.no-readings": Entry(
        "у мониторинга нет толкований", "the monitoring has no readings"
    ),
}

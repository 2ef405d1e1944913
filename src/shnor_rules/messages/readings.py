# SPDX-License-Identifier: MIT
"""Messages: the choice of rulesets, monitorings and readings."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "unknown-reading": Entry(
        "нет толкования «{name}»",
        "there is no reading `{name}`",
        "есть толкования: {readings}",
        "the readings are: {readings}",
    ),
    "unknown-reading.near": Entry(
        "нет толкования «{name}»",
        "there is no reading `{name}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "unknown-reading.none": Entry(
        "нет толкования «{name}»: у мониторинга «{of}» толкований нет",
        "there is no reading `{name}`: the monitoring `{of}` has none",
        "уберите выбор толкования: действует буквальный текст",
        "choose no reading: the literal text stands",
    ),
    "unknown-reading.no-rows": Entry(
        "нет толкования «{name}»: у дорожной карты «{of}» толкований нет",
        "there is no reading `{name}`: the roadmap `{of}` has none",
        "уберите выбор толкования: действует буквальный текст",
        "choose no reading: the literal text stands",
    ),
    "conflicting-readings": Entry(
        "толкования «{first}» и «{second}» касаются одного и того же – {part}",
        "the readings `{first}` and `{second}` touch the same part: {part}",
        "выберите одно из двух",
        "choose one of the two",
    ),
    "circular-readings": Entry(
        "вместе толкования {readings} определяют значения друг через друга: {names}",
        "together the readings {readings} define values through one another: {names}",
        "выберите только одно из них",
        "choose only one of them",
    ),
    "part.levels": Entry("уровень {name}", "level {name}"),
    "part.indicators": Entry("показатель {name}", "indicator {name}"),
    "part.bands": Entry("градация {name}", "grading {name}"),
    "part.table": Entry("таблица уровней", "the table of levels"),
    "part.subtotals": Entry("промежуточный итог {name}", "subtotal {name}"),
    "part.derived": Entry("значение {name}", "derived value {name}"),
    "part.total": Entry("формула итога", "the formula of the total"),
    "part.activities": Entry("строка {name}", "row {name}"),
    "part.targets": Entry("целевой показатель {name}", "target {name}"),
    "part.scale": Entry("шкала", "the scale"),
    "part.direction": Entry("направление", "the direction"),
    "part.decide": Entry("выбор уровня", "the choice of the level"),
    "unknown-monitoring": Entry(
        "в наборе правил «{ruleset}» нет мониторинга «{name}»",
        "the ruleset `{ruleset}` has no monitoring `{name}`",
        "есть мониторинги: {monitorings}",
        "the monitorings are: {monitorings}",
    ),
    "unknown-monitoring.near": Entry(
        "нет мониторинга «{name}»",
        "there is no monitoring `{name}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
    "unknown-monitoring.roadmap": Entry(
        "«{name}» – не мониторинг с показателями, а дорожная карта",
        "`{name}` is no monitoring with indicators, but a roadmap",
        "покажите её: shnor-rules show {ruleset}/{name}",
        "show it: shnor-rules show {ruleset}/{name}",
    ),
    "unknown-ruleset": Entry(
        "нет ни набора правил, ни папки, ни файла «{name}»",
        "there is no ruleset, folder or file `{name}`",
        "есть наборы правил: {rulesets}",
        "the rulesets are: {rulesets}",
    ),
    "unknown-ruleset.near": Entry(
        "нет ни набора правил, ни папки, ни файла «{name}»",
        "there is no ruleset, folder or file `{name}`",
        "вы имели в виду «{near}»?",
        "did you mean `{near}`?",
    ),
}

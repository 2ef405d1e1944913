# SPDX-License-Identifier: MIT
"""Messages: what depends on readings and on rounding, and how near to a bound records are."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    # Decisions.
    "sensitivity.against": Entry("сравнивается с: {name}", "compared with: {name}"),
    "sensitivity.by.text": Entry("по буквальному тексту", "by the literal text"),
    "sensitivity.by.reading": Entry("при толковании «{name}»", "under the reading `{name}`"),
    "sensitivity.by.readings": Entry("при толкованиях «{name}»", "under the readings `{name}`"),
    "sensitivity.by.whole": Entry(
        "при округлении итога до целого", "with the total rounded to a whole number"
    ),
    "sensitivity.by.places": Entry(
        "при округлении итога до {places:знака|знаков|знаков} после запятой",
        "with the total rounded to {places:decimal place|decimal places}",
    ),
    "sensitivity.text": Entry("буквальный текст", "the literal text"),
    "sensitivity.reading": Entry("{name}", "{name}"),
    "sensitivity.whole": Entry("округление до целого", "rounding to a whole number"),
    "sensitivity.places": Entry(
        "округление до {places:знака|знаков|знаков}", "rounding to {places:place|places}"
    ),
    # What they change.
    "sensitivity.decisions": Entry("Что меняют решения", "What decisions change"),
    "sensitivity.decisions.none": Entry(
        "сравнивать не с чем: толкований нет, округлять нечего",
        "there is nothing to compare with: no readings, nothing to round",
    ),
    "sensitivity.no-readings": Entry(
        "толкований у мониторинга нет", "the monitoring has no readings"
    ),
    "sensitivity.changed": Entry(
        "{by} результат меняется у {count:записи|записей|записей} из {of}",
        "{by} the result of {count:record|records} out of {of} changes",
    ),
    "sensitivity.unchanged": Entry(
        "{by} ни один результат не меняется ({of:запись|записи|записей})",
        "{by} no result changes ({of:record|records})",
    ),
    "sensitivity.unchanged.any": Entry(
        "{by} ни у одной возможной записи результат не меняется",
        "{by} no possible record changes its result",
    ),
    "sensitivity.changed.dense": Entry(
        "{by} результат меняется у части записей, сосчитать их нельзя: итог бывает любым числом",
        "{by} some results change; they cannot be counted, for a total can be any number",
    ),
    "sensitivity.brought": Entry(
        "{by} появляется шкала, уровень есть у {count:записи|записей|записей} из {of}",
        "{by} there is a scale: a level for {count:record|records} out of {of}",
    ),
    "sensitivity.brought.dense": Entry(
        "{by} появляется шкала; сосчитать записи нельзя: итог бывает любым числом",
        "{by} there is a scale; records cannot be counted, for a total can be any number",
    ),
    "sensitivity.undecided": Entry(
        "{by} не доказано, что меняется: {reason}", "{by} it is not proved what changes: {reason}"
    ),
    "sensitivity.other-totals": Entry(
        "итог другой у {count:записи|записей|записей}",
        "the total of {count:record is|records is} another",
    ),
    "sensitivity.kind": Entry("{kind}: {count}", "{kind}: {count}"),
    "sensitivity.kind.other-level": Entry("другой уровень", "another level"),
    "sensitivity.kind.level-gained": Entry("уровень появляется", "a level appears"),
    "sensitivity.kind.level-lost": Entry("уровень пропадает", "the level is lost"),
    "sensitivity.kind.other-cause": Entry(
        "уровня нет по другой причине", "no level, for another cause"
    ),
    "sensitivity.kind.refused": Entry("запись не принимается", "the record is refused"),
    "sensitivity.kind.accepted": Entry("запись принимается", "the record is accepted"),
    "sensitivity.move": Entry(
        "было: {before}, стало: {after} – {count:запись|записи|записей}",
        "was: {before}, becomes: {after} – {count:record|records}",
    ),
    "sensitivity.move.dense": Entry(
        "было: {before}, стало: {after}", "was: {before}, becomes: {after}"
    ),
    "sensitivity.move.totals": Entry("итог {totals}", "total {totals}"),
    "sensitivity.move.witness": Entry("например {record}", "such as {record}"),
    "sensitivity.level": Entry("уровень {level}", "level {level}"),
    "sensitivity.levels": Entry("сразу уровни {levels}", "levels {levels} at once"),
    # Records.
    "sensitivity.records": Entry(
        "Изменённые записи ({count} из {of})", "Changed records ({count} of {of})"
    ),
    "sensitivity.record": Entry("{name}: {said}", "{name}: {said}"),
    "sensitivity.total": Entry("итог {total}, {end}", "total {total}, {end}"),
    # Without records.
    "sensitivity.possible": Entry(
        "файл с записями не назван, сравниваются все возможные ({count:запись|записи|записей})",
        "no file of records is named: all {count:possible record|possible records} are compared",
    ),
    "sensitivity.possible.all": Entry(
        "файл с записями не назван, сравниваются все возможные",
        "no file of records is named: all possible ones are compared",
    ),
    # Bounds.
    "sensitivity.nearest": Entry("Ближе всего к границам уровней", "Nearest to a bound"),
    "sensitivity.nearest.within": Entry(
        "Не дальше {distance} от границы уровня", "Not further than {distance} from a bound"
    ),
    "sensitivity.nearest.none": Entry("таких нет", "there are none"),
    "sensitivity.nearest.no-scale": Entry(
        "шкалы нет, измерять не от чего; по толкованию расстояния покажет --against {name}",
        "there is no scale to measure by; for those by the reading, give --against {name}",
    ),
    "sensitivity.touching": Entry(
        "итоги бывают сколь угодно близко к границам: {bounds}",
        "totals come as near as you like to the bounds: {bounds}",
    ),
    "sensitivity.attained": Entry(
        "{records:запись|записи|записей}, например {record}",
        "{records:record|records}, such as {record}",
    ),
    "sensitivity.attained.dense": Entry("например {record}", "such as {record}"),
    # Columns.
    "sensitivity.column.decision": Entry("решение", "decision"),
    "sensitivity.column.before": Entry("было", "was"),
    "sensitivity.column.after": Entry("стало", "becomes"),
    "sensitivity.column.records": Entry("записей", "records"),
    "sensitivity.column.changed": Entry("меняется", "changed"),
    "sensitivity.column.of": Entry("из", "of"),
    "sensitivity.column.totals": Entry("итоги", "totals"),
    "sensitivity.column.witness": Entry("пример записи", "such a record"),
    "sensitivity.column.record": Entry("запись", "record"),
    "sensitivity.column.kinds": Entry("что меняется", "what changes"),
    "sensitivity.column.total": Entry("итог", "total"),
    "sensitivity.column.fraction": Entry("итог точно", "total, exact"),
    "sensitivity.column.result": Entry("результат", "result"),
    "sensitivity.column.distance": Entry("до ближайшей границы", "to the nearest bound"),
    "sensitivity.column.near": Entry("граница", "bound"),
    "sensitivity.column.of-decision": Entry("{decision}: {name}", "{decision}: {name}"),
    "sensitivity.yes": Entry("да", "yes"),
    "sensitivity.no": Entry("нет", "no"),
}

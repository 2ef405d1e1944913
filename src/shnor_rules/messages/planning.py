# SPDX-License-Identifier: MIT
"""Messages: roadmaps and schedules in words."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages.entry import Entry

ENTRIES: Final[dict[str, Entry]] = {
    "page.roadmaps": Entry("Дорожные карты", "Roadmaps"),
    "page.schedule": Entry("График мониторингов", "Schedule of monitorings"),
    "listing.activities": Entry(
        "{count:мероприятие|мероприятия|мероприятий}", "{count:activity|activities}"
    ),
    "listing.targets": Entry(
        "{count:целевой показатель|целевых показателя|целевых показателей}",
        "{count:target|targets}",
    ),
    "roadmap.name": Entry("дорожная карта: {text}", "roadmap: {text}"),
    "roadmap.period": Entry("на какое время: {text}", "for: {text}"),
    "roadmap.tasks": Entry("задача: {text}", "task: {text}"),
    "roadmap.mechanisms": Entry("чем достигается: {text}", "by means of: {text}"),
    "roadmap.results": Entry("обещанный результат: {text}", "promised result: {text}"),
    "roadmap.targets": Entry("Целевые показатели", "Targets"),
    "roadmap.activities": Entry("Мероприятия", "Activities"),
    "roadmap.applied": Entry("по толкованию: {text}", "by the reading: {text}"),
    "roadmap.school": Entry("{id} – {title}", "{id}: {title}"),
    "row.schools": Entry("школы: {text}", "schools: {text}"),
    "row.added": Entry(
        "после строки {after} – новая: {row}", "after row {after}, a new one: {row}"
    ),
    "row.dropped": Entry("строки {name} нет", "row {name} is left out"),
    "row.numbered": Entry("{number} {title}", "{number} {title}"),
    "row.unnumbered": Entry("(без номера) {title}", "(no number) {title}"),
    "row.untitled": Entry("(без названия)", "(no title)"),
    "row.deadline": Entry("срок: {text}", "due: {text}"),
    "row.form": Entry("форма: {text}", "form: {text}"),
    "row.result": Entry("результат: {text}", "result: {text}"),
    "row.participants": Entry("участники: {text}", "participants: {text}"),
    "row.monitorings": Entry("мониторинг: {text}", "monitoring: {text}"),
    "row.materials": Entry("материалы: {text}", "materials: {text}"),
    "row.planned": Entry("запланировано: {text}", "planned: {text}"),
    "row.planned.sum": Entry(
        "запланировано, сумма по годам: {text}", "planned, the sum of the years: {text}"
    ),
    "row.year": Entry("{year} год: {text}", "{year}: {text}"),
    "row.empty": Entry("пусто", "empty"),
    "row.refers": Entry("ссылка: {text}", "reference: {text}"),
    "row.refers.means": Entry("ссылка: {text} – «{means}»", "reference: {text} – `{means}`"),
}

# SPDX-License-Identifier: MIT
"""The rows of roadmaps and schedules as tables: what, when, who, how much, on whose word."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from shnor_rules.model import Basis
from shnor_rules.reports.site.naming import referred
from shnor_rules.reports.site.pieces import Link, Sheet, SheetRow, cell, joined, trimmed
from shnor_rules.reports.site.places import anchor, part_page, ruleset_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.model import Activity, Plan, Reference, Roadmap, ScheduleRow, Section, Target
    from shnor_rules.model.layout import Path
    from shnor_rules.reports.site.pieces import Line
    from shnor_rules.reports.site.scene import Scene

Rows: TypeAlias = "Mapping[Path, str]"
"""The names of rows in links, by where each is written."""


def activities_sheet(
    scene: Scene, section: Section, roadmap: Roadmap, anchors: Rows
) -> tuple[Sheet, ...]:
    """Return the rows of a section as a table; nothing where it has none."""
    if not section.activities:
        return ()
    keys = (
        *("number", "what", "deadline", "responsible", "form", "result", "participants"),
        *("schools", "monitorings", "refers", "clause", "note"),
    )
    rows = tuple(
        _activity(scene, each, section, roadmap, anchors[each.path]) for each in section.activities
    )
    return (_sheet(scene, "roadmap.activities", keys, rows),)


def targets_sheet(
    scene: Scene, section: Section, roadmap: Roadmap, anchors: Rows
) -> tuple[Sheet, ...]:
    """Return the targets of a section as a table; nothing where it has none."""
    if not section.targets:
        return ()
    keys = ("number", "what", "unit", "planned", "schools", "refers", "clause", "note")
    rows = tuple(
        _target(scene, each, section, roadmap, anchors[each.path]) for each in section.targets
    )
    return (_sheet(scene, "roadmap.targets", keys, rows),)


def schedule_sheet(scene: Scene, rows: Iterable[ScheduleRow]) -> Sheet:
    """Return the rows of a schedule of monitorings as a table."""
    keys = ("number", "what", "deadline", "monitorings", "materials", "refers", "clause")
    made = tuple(_scheduled(scene, each, position) for position, each in enumerate(rows, start=1))
    return _sheet(scene, "page.schedule", keys, made)


def plans_sheet(scene: Scene, roadmap: Roadmap, anchors: Rows) -> Sheet | None:
    """Return what is planned by year as a table; `None` where no row plans anything."""
    planned = [(row, row.plan) for row in roadmap.rows if row.plan is not None]
    if not planned:
        return None
    years = sorted({year for _, plan in planned for year in plan.years})
    page = part_page(scene.ruleset.id, roadmap.id)
    rows = tuple(
        SheetRow(
            (
                cell(row.number),
                (Link(_title(scene, row), page, anchors[row.path]),),
                _total(scene, plan),
                *(_year(scene, plan, year) for year in years),
            )
        )
        for row, plan in planned
    )
    heads = tuple(scene.text(f"column.{each}") for each in ("number", "what", "planned"))
    title = scene.text("plans")
    return trimmed(Sheet(title, (*heads, *map(str, years)), rows, headed=2))


def _sheet(scene: Scene, title: str, keys: Iterable[str], rows: tuple[SheetRow, ...]) -> Sheet:
    heads = tuple(scene.text(f"column.{each}") for each in keys)
    return trimmed(Sheet(scene.said(title), heads, rows, headed=2))


def _activity(
    scene: Scene, row: Activity, section: Section, roadmap: Roadmap, name: str
) -> SheetRow:
    source = _source(scene, row, section, roadmap, name)
    cells = (
        cell(row.number),
        (_title(scene, row),),
        (scene.text("no-deadline"),) if row.deadline is None else (str(row.deadline),),
        _listed(row.responsible),
        cell(row.form),
        _lines(cell(row.result), cell(None if row.plan is None else _planned(scene, row.plan))),
        cell(row.participants),
        _schools(scene, row.schools),
        joined([scene.part(each) for each in row.monitorings]),
        _refers(scene, row.refers_to),
        source,
        cell(row.note),
    )
    return SheetRow(cells, name, scene.said("element.row"))


def _target(scene: Scene, row: Target, section: Section, roadmap: Roadmap, name: str) -> SheetRow:
    source = _source(scene, row, section, roadmap, name)
    cells = (
        cell(row.number),
        (_title(scene, row),),
        cell(row.unit),
        cell(None if row.plan is None else _planned(scene, row.plan)),
        _schools(scene, row.schools),
        _refers(scene, row.refers_to),
        source,
        cell(row.note),
    )
    return SheetRow(cells, name, scene.said("element.target"))


def _source(
    scene: Scene, row: Activity | Target, section: Section, roadmap: Roadmap, name: str
) -> Line:
    """Return the clause of a row; one that only its surroundings have is noted and not repeated."""
    page = part_page(scene.ruleset.id, roadmap.id)
    at = Link(row.number or _title(scene, row), page, name)
    kind = "target" if row in section.targets else "row"
    plan = row.plan
    values = [] if plan is None or plan.total is None else [str(plan.total)]
    if plan is not None:
        values += [f"{year}: {value}" for year, value in plan.years.items() if value is not None]
    line = scene.source(
        at,
        (row.clause, section.clause, roadmap.clause),
        (kind, row.title or ""),
        *(("planned", value) for value in values),
    )
    return line if row.clause is not None else ()


def _scheduled(scene: Scene, row: ScheduleRow, position: int) -> SheetRow:
    name = anchor("schedule", str(position))
    at = Link(row.number or str(position), ruleset_page(scene.ruleset.id), name)
    when = None if row.when is None else str(row.when)
    text = " – ".join(each for each in (row.title, when) if each is not None)
    cells = (
        cell(row.number),
        (_title(scene, row),),
        cell(when),
        joined([scene.part(each) for each in row.monitorings]),
        cell(row.materials),
        _refers(scene, row.refers_to),
        scene.source(at, (row.clause,), ("schedule", text)),
    )
    return SheetRow(cells, name, scene.said("element.schedule"))


def _title(scene: Scene, row: Activity | Target | ScheduleRow) -> str:
    return scene.said("row.untitled") if row.title is None else row.title


def _planned(scene: Scene, plan: Plan) -> str:
    """Return what is planned as a whole and by year, in one line."""
    years = (
        scene.said("row.year", year=year, text=_value(scene, value))
        for year, value in plan.years.items()
    )
    total = () if plan.total is None else (str(plan.total),)
    return "; ".join((*total, *years))


def _total(scene: Scene, plan: Plan) -> Line:
    if plan.total is None:
        return ()
    if not plan.sums:
        return (str(plan.total),)
    chosen = "" if plan.basis is Basis.TEXT else f" ({scene.text('chosen')})"
    return (f"{plan.total} – {scene.text('plan-sums')}{chosen}",)


def _year(scene: Scene, plan: Plan, year: int) -> Line:
    return (_value(scene, plan.years[year]),) if year in plan.years else ()


def _value(scene: Scene, value: object | None) -> str:
    return scene.said("row.empty") if value is None else str(value)


def _schools(scene: Scene, schools: Iterable[str]) -> Line:
    page = ruleset_page(scene.ruleset.id)
    return joined([Link(each, page, anchor("school", each)) for each in schools])


def _refers(scene: Scene, references: Iterable[Reference]) -> Line:
    return _lines(*referred(scene, references))


def _listed(texts: Iterable[str]) -> Line:
    return _lines(*((each,) for each in texts))


def _lines(*lines: Line) -> Line:
    """Return lines one below another in one cell."""
    told = [line for line in lines if line]
    return tuple(
        piece
        for position, line in enumerate(told)
        for piece in (("\n", *line) if position else line)
    )

# SPDX-License-Identifier: MIT
"""A roadmap as its file writes it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.model import Activity, Basis, Target, row_names
from shnor_rules.writing.parts import (
    citing,
    decided,
    listed,
    one_or_more,
    patched,
    references,
    remarks,
    source,
    text_of,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.model import AddedRow, Patch, Plan, Roadmap, RoadmapReading, Section
    from shnor_rules.model.layout import Path

_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "monitorings": ("monitoring",),
    "plan": ("planned",),
    "clause": ("quote", "place"),
}
"""The keys of the file that hold an attribute of a row, where they are named differently."""

_OF_PLAN: Final = MappingProxyType({"sum": False, "basis": Basis.TEXT.value})


def roadmap(value: Roadmap) -> dict[str, Any]:
    """Return the file of a roadmap as plain data."""
    # The rows outside any heading come first, and stand at the top of the file.
    loose = [each for each in value.sections if not each.path]
    headed = [each for each in value.sections if each.path]
    return written(
        {
            "roadmap": value.id,
            "title": value.title,
            "source": source(value.clause),
            "period": text_of(value.period),
            "goal": value.goal,
            "tasks": listed(value.tasks),
            "mechanisms": listed(value.mechanisms),
            "responsible": listed(value.responsible),
            "results": listed(value.results),
            **(_rows(loose[0]) if loose else {}),
            "sections": listed(map(_section, headed)),
            "readings": {each.id: _reading(each, value) for each in value.readings} or None,
            "remarks": remarks(value.remarks),
        }
    )


def _section(section: Section) -> dict[str, Any]:
    place = citing(section.clause)["place"]
    keys = {"number": section.number, "title": section.title, "tasks": listed(section.tasks)}
    return written({**keys, "place": place, **_rows(section)})


def _rows(section: Section) -> dict[str, Any]:
    return {
        "targets": listed(written(_target(each)) for each in section.targets),
        "activities": listed(written(_activity(each)) for each in section.activities),
    }


def _target(target: Target) -> dict[str, Any]:
    return {
        "id": target.id,
        "number": target.number,
        "title": target.title,
        "unit": target.unit,
        "schools": listed(target.schools),
        "planned": _plan(target.plan),
        "refers_to": references(target.refers_to),
        **citing(target.clause),
        "note": target.note,
    }


def _activity(row: Activity) -> dict[str, Any]:
    return {
        "id": row.id,
        "number": row.number,
        "title": row.title,
        "deadline": text_of(row.deadline),
        "responsible": listed(row.responsible),
        "form": row.form,
        "result": row.result,
        "participants": row.participants,
        "monitoring": one_or_more(row.monitorings),
        "schools": listed(row.schools),
        "planned": _plan(row.plan),
        "refers_to": references(row.refers_to),
        **citing(row.clause),
        "note": row.note,
    }


def _plan(plan: Plan | None) -> dict[str, Any] | None:
    return None if plan is None else written(_plan_keys(plan), default=_OF_PLAN)


def _plan_keys(plan: Plan) -> dict[str, Any]:
    return {
        "total": text_of(plan.total),
        "years": {str(year): text_of(each) for year, each in plan.years.items()} or None,
        "sum": plan.sums,
        "basis": plan.basis.value,
    }


def _reading(reading: RoadmapReading, whole: Roadmap) -> dict[str, Any]:
    added = [_added(each, whole, reading) for each in reading.added]
    return written(
        {
            **decided(reading),
            "targets": {each.name: _patch(each, whole, Target) for each in reading.targets} or None,
            "activities": {each.name: _patch(each, whole, Activity) for each in reading.activities}
            or None,
            "added": listed(added),
            "dropped": listed(reading.dropped.values()),
        }
    )


def _patch(patch: Patch, whole: Roadmap, kind: type[Activity | Target]) -> dict[str, Any]:
    (printed,) = [each for each in whole.rows if each.path == patch.row]
    row = kind(**patch.parts)
    keys = _activity(row) if isinstance(row, Activity) else _target(row)
    wanted = {key for part in patch.parts for key in _KEYS.get(part, (part,))}
    said = {key: each for key, each in written(keys).items() if key in wanted}
    plan, over = printed.plan, row.plan
    if plan is not None and over is not None:
        said["planned"] = patched(_plan_keys(over), _plan_keys(plan)) or {"sum": over.sums}
    # What a patch does not cite stays as printed.
    cited = {key for key in ("quote", "place") if said.get(key) == citing(printed.clause)[key]}
    if "clause" in patch.parts and not {"quote", "place"} & said.keys() <= cited:
        said = {key: each for key, each in said.items() if key not in cited}
    return said


def _added(row: AddedRow, whole: Roadmap, reading: RoadmapReading) -> dict[str, Any]:
    names: dict[Path, str] = dict(row_names(whole))
    for each in reading.added:
        name = each.activity.id or each.activity.number
        if name is not None:
            names.setdefault(each.activity.path, name.rstrip("."))
    return {"after": names[row.after], **written(_activity(row.activity))}

# SPDX-License-Identifier: MIT
"""From the file to the model: readings of a roadmap, each as what it changes in rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from shnor_rules.findings.certain import surely_named
from shnor_rules.findings.nearest import nearest
from shnor_rules.loading.decisions import decided
from shnor_rules.loading.meaning.references import listed
from shnor_rules.loading.roadmap_rows import activity, target
from shnor_rules.messages import say
from shnor_rules.model import Activity, AddedRow, Clause, Patch, RoadmapReading, row_names

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from shnor_rules.findings import Place
    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.model import Roadmap, Target
    from shnor_rules.model.layout import Path
    from shnor_rules.model.row_names import Kind

_ATTRIBUTES: Final[Mapping[str, str]] = {
    "monitoring": "monitorings",
    "planned": "plan",
    "quote": "clause",
    "place": "clause",
}
"""The attribute of a row that holds a key of the file, where they are named differently."""

_PARTS: Final = frozenset({"activities", "targets", "added", "dropped"})


def readings(cursor: Cursor, printed: Roadmap) -> tuple[RoadmapReading, ...]:
    """Return the readings of a roadmap; what has findings is left out.

    Args:
        cursor: the top of the file.
        printed: the roadmap as the text has it.
    """
    return tuple(_reading(key, each, cursor, printed) for key, each in cursor.under("readings"))


def _reading(key: str, cursor: Cursor, top: Cursor, printed: Roadmap) -> RoadmapReading:
    head = decided(key, cursor)
    rows = _by_name(printed, "activities")
    reading = RoadmapReading(
        **head,
        activities=tuple(_patches(cursor, top, printed, "activities")),
        targets=tuple(_patches(cursor, top, printed, "targets")),
        # A row that is put in may be the one after which another stands.
        added=tuple(_added(cursor, printed, rows)),
        dropped=dict(_dropped(cursor, _by_name(printed, "activities"))),
    )
    if not _PARTS & cursor.value.keys() or _only_repeats(reading, printed):
        cursor.report(say("reading-without-effect.rows", reading=key), cursor.key_place())
    return reading


def _only_repeats(reading: RoadmapReading, printed: Roadmap) -> bool:
    """Return whether a reading puts what is printed in the place of what is printed."""
    patches = (*reading.activities, *reading.targets)
    rows = {row.path: row for row in printed.rows}
    is_same = all(
        getattr(rows[patch.row], name) == value
        for patch in patches
        for name, value in patch.parts.items()
    )
    return bool(patches) and is_same and not (reading.added or reading.dropped)


def _by_name(printed: Roadmap, kind: Kind) -> dict[str, Path]:
    return {name: path for path, name in row_names(printed, kind).items()}


def _patches(cursor: Cursor, top: Cursor, printed: Roadmap, kind: Kind) -> Iterator[Patch]:
    known = _by_name(printed, kind)
    rows = {row.path: row for row in printed.rows}
    for name, patch in cursor.under(kind):
        path = known.get(name)
        if path is None:
            _report_unknown(patch, name, known, patch.key_place())
        else:
            merged = _with_plan(patch, _at(top, path))
            yield Patch(path, name, _parts(merged, rows[path], printed), patch.path)


def _parts(patch: Cursor, row: Activity | Target, printed: Roadmap) -> Mapping[str, Any]:
    """Return what a patch puts in place, by attribute, built as in a row of the text."""
    document = printed.clause.document
    built = activity(patch, document) if isinstance(row, Activity) else target(patch, document)
    attributes = {_ATTRIBUTES.get(key, key) for key, _ in patch.items()}
    parts = {name: getattr(built, name) for name in sorted(attributes)}
    if built.clause is not None and row.clause is not None:
        place, quote = built.clause.place, built.clause.quote
        parts["clause"] = Clause(document, place or row.clause.place, quote or row.clause.quote)
    return parts


def _with_plan(patch: Cursor, printed: Cursor) -> Cursor:
    """Return a patch whose plan has the years and the sum of the printed one, where it has none."""
    plan, over = printed.get("planned"), patch.get("planned")
    if plan is None or over is None:
        return patch
    years, new = plan.get("years"), over.get("years")
    merged = plan.overlaid(over)
    if years is not None and new is not None:
        merged = _with(merged, "years", years.overlaid(new))
    return _with(patch, "planned", merged)


def _with(cursor: Cursor, key: str, value: Cursor) -> Cursor:
    return evolve(cursor, below={**cursor.below, key: value})


def _at(top: Cursor, path: Path) -> Cursor:
    value = top.value
    for step in path:
        value = value[step]
    return evolve(top, path=path, value=value)


def _added(cursor: Cursor, printed: Roadmap, known: dict[str, Path]) -> Iterator[AddedRow]:
    for each in cursor.elements("added"):
        row = activity(each, printed.clause.document)
        after = each.get("after")
        if after is not None and after.text in known:
            yield AddedRow(known[after.text], row)
        elif after is not None:
            _report_unknown(after, after.text, known)
        name = row.id or row.number
        if name is not None:
            known.setdefault(name.rstrip("."), row.path)


def _dropped(cursor: Cursor, known: Mapping[str, Path]) -> Iterator[tuple[Path, str]]:
    for each in cursor.elements("dropped"):
        path = known.get(each.text)
        if path is None:
            _report_unknown(each, each.text, known)
        else:
            yield path, each.text


def _report_unknown(
    cursor: Cursor, name: str, known: Collection[str], place: Place | None = None
) -> None:
    """Report, at `place` or on the value itself, that a reading names no row."""
    near = nearest(name, known)
    if near is not None:
        message = say("unknown-part.row-near", name=name, near=near.name)
    elif known:
        message = say("unknown-part.row", name=name, names=listed(known))
    else:
        message = say("unknown-part.no-rows", name=name)
    meant = surely_named(name, known)
    if meant is None:
        fix = None
    else:
        fix = cursor.rewriting(meant) if place is None else cursor.renaming(meant)
    cursor.report(message, place, fix=fix)

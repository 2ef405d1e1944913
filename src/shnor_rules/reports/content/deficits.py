# SPDX-License-Identifier: MIT
"""Indicators at their worst value: in the municipality, by school, and by record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.summaries.deficits import value_in_words
from shnor_rules.model import Basis
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.wording import (
    called,
    key_values,
    listed,
    portion_in_words,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.analysis.summaries.deficits import (
        Deficit,
        Deficits,
        RecordDeficits,
        Tally,
    )
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.reviewed import Reviewed

_CAUSES: Final = "причин"
"""What a kind of report has in it that asks for causes: no field of a record tells them."""

_LINES: Final = 3
"""How many lines are left for causes."""


def deficit_sections(reviewed: Reviewed, lang: str) -> Iterator[Section]:
    """Yield `deficits`, where the worst value of anything is known."""
    found = reviewed.summary.deficits
    if found is None or not reviewed.assessed:
        return
    is_judged = len(found.apart) < sum(
        1 + len(each.items) for each in reviewed.monitoring.indicators
    )
    if not is_judged:
        return
    causes = [kind for kind in reviewed.monitoring.report_kinds if _CAUSES in kind.lower()]
    yield Section(
        "deficits",
        text("deficits", lang),
        tuple(_paragraphs(reviewed, found, causes, lang)),
        grids=tuple(_grids(found, reviewed, lang)) if found.records else (),
        notes=tuple(_apart(found, lang)),
        blanks=_LINES if causes else 0,
    )


def _paragraphs(
    reviewed: Reviewed, deficits: Deficits, causes: Sequence[str], lang: str
) -> Iterator[str]:
    tallies = deficits.whole.tallies
    items = "" if all(tally.lowest.part.item is None for tally in tallies) else ".items"
    counts = {"count": len(tallies), "records": len(deficits.records)}
    if not tallies:
        yield text("deficits.none", lang)
    elif reviewed.only is not None:
        yield text(f"deficits.one{items}", lang, count=len(tallies))
    else:
        yield text(f"deficits.some{items}", lang, **counts)
    for aim in dict.fromkeys(tally.lowest.aim for tally in tallies):
        key = "deficits.aim.chosen" if aim.basis is Basis.READING else "deficits.aim"
        yield text(key, lang, direction=aim.direction.value)
    if causes:
        yield text("deficits.causes", lang, quoted="; ".join(causes))


def _apart(deficits: Deficits, lang: str) -> Iterator[str]:
    """Yield what is not judged, by the reason."""
    names: dict[str, list[str]] = {}
    for each in deficits.apart:
        names.setdefault(each.reason.render(lang), []).append(each.part.name)
    for reason, which in names.items():
        yield text("deficits.apart", lang, names=", ".join(which), reason=reason)


def _grids(deficits: Deficits, reviewed: Reviewed, lang: str) -> Iterator[Grid]:
    columns = (
        Column(text("column.indicator", lang)),
        Column(text("column.title", lang)),
        Column(text("deficits.value", lang)),
    )
    counts = (
        Column(text("deficits.at", lang), Kind.PORTION),
        Column(text("column.not-applicable", lang), Kind.COUNT, is_detail=True),
        Column(text("column.missing", lang), Kind.COUNT, is_detail=True),
    )
    only = reviewed.only
    if only is not None:
        rows = tuple(
            Row((*_named(deficit), _rows(deficit, lang)))
            for record in deficits.records
            for deficit in record.deficits
        )
        has_rows = any(row.cells[-1] is not None for row in rows)
        beside = Column(text("deficits.rows", lang), is_detail=not has_rows)
        yield Grid("deficits", text("deficits", lang), (*columns, beside), rows, headed=2)
        return
    whole = tuple(Row(_tally(each)) for each in deficits.whole.tallies)
    yield Grid("deficits", text("deficits", lang), (*columns, *counts), whole, headed=2)
    if len(deficits.parts) > 1 and any(part.records > 1 for part in deficits.parts):
        parts = tuple(
            Row((*key_values(part.key, lang), *_tally(each)))
            for part in deficits.parts
            for each in part.tallies
        )
        title, headed = text("deficits.by-school", lang), len(deficits.by) + 2
        by_school = (*map(Column, deficits.by), *columns, *counts)
        yield Grid("deficits-by-school", title, by_school, parts, headed=headed, is_detail=True)
    yield _by_record(deficits, reviewed, lang)


def _by_record(deficits: Deficits, reviewed: Reviewed, lang: str) -> Grid:
    has_levels = reviewed.monitoring.scale is not None
    columns = (
        Column(text("column.number", lang), Kind.COUNT),
        Column(text("column.record", lang)),
        *((Column(text("column.level", lang), Kind.LEVEL),) if has_levels else ()),
        Column(text("deficits.count", lang), Kind.COUNT),
        Column(text("deficits.which", lang)),
    )
    rows = tuple(Row(_record(each, has_levels=has_levels, lang=lang)) for each in deficits.records)
    title = text("deficits.by-record", lang)
    return Grid("deficits-by-record", title, columns, rows, headed=2, is_detail=True)


def _record(record: RecordDeficits, *, has_levels: bool, lang: str) -> tuple[Cell, ...]:
    level = None if record.level is None else record.level.name
    said = (_said(deficit, lang) for deficit in record.deficits)
    return (
        record.entry.number,
        called(record.entry, lang),
        *((level or text("without-level", lang),) if has_levels else ()),
        len(record.deficits),
        listed(said),
    )


def _said(deficit: Deficit, lang: str) -> str:
    name, value = deficit.lowest.part.name, value_in_words(deficit.lowest)
    if deficit.rows is None:
        return text("deficits.deficit", lang, name=name, value=value)
    rows = portion_in_words(deficit.rows, lang)
    return text("deficits.deficit.rows", lang, name=name, value=value, rows=rows)


def _named(deficit: Deficit | Tally) -> tuple[Cell, ...]:
    part = deficit.lowest.part
    return part.name, part.title, value_in_words(deficit.lowest)


def _rows(deficit: Deficit, lang: str) -> str | None:
    return None if deficit.rows is None else portion_in_words(deficit.rows, lang)


def _tally(tally: Tally) -> tuple[Cell, ...]:
    return *_named(tally), tally.portion, tally.not_applicable, tally.missing

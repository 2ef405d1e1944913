# SPDX-License-Identifier: MIT
"""A ruleset as its files write it."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.notation import Deadline
from shnor_rules.notation.spans_of_time import Day, Span, Unit, Year
from shnor_rules.writing.monitorings import monitoring
from shnor_rules.writing.parts import (
    citing,
    listed,
    one_or_more,
    references,
    remarks,
    text_of,
    written,
)
from shnor_rules.writing.risks import risk_tools
from shnor_rules.writing.roadmaps import roadmap
from shnor_rules.writing.yaml_text import yaml_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.model import (
        Document,
        Monitoring,
        Remark,
        RiskTools,
        Roadmap,
        Ruleset,
        ScheduleRow,
        School,
        SchoolYear,
    )
    from shnor_rules.model.calendar import Days

_HEAD: Final = "ruleset.yaml"
_SUFFIXES: Final = frozenset({".yaml", ".yml"})


def dump(ruleset: Ruleset) -> dict[str, str]:
    """Return the files of a ruleset: their names with their texts, `ruleset.yaml` first.

    The files load to an equal ruleset (`shnor_rules.writing.same`): values are in the notation of
    the orders, keys in the order of the shipped files. Comments are no part of a ruleset and are
    not written, and what a monitoring takes from another one by `like` stays with that one.

    Args:
        ruleset: a ruleset that was loaded.

    Returns:
        The texts, to be saved in one folder of the name that the ruleset has.
    """
    files = {_HEAD: _text("ruleset", head(ruleset))}
    for kind, part, data in _parts(ruleset):
        files[_name(part, files)] = _text(kind, data)
    return files


def _parts(
    ruleset: Ruleset,
) -> Iterator[tuple[str, Monitoring | Roadmap | RiskTools, dict[str, Any]]]:
    for each in ruleset:
        yield "monitoring", each, monitoring(each, own_remarks(each))
    for tools in ruleset.risks.values():
        yield "risks", tools, risk_tools(tools)
    for plan in ruleset.roadmaps.values():
        yield "roadmap", plan, roadmap(plan)


def _text(kind: str, data: Mapping[str, Any]) -> str:
    schema = f"# yaml-language-server: $schema=../../schemas/{kind}.schema.json"
    return f"{schema}\n\n{yaml_text(data)}"


def _name(part: Monitoring | Roadmap | RiskTools, taken: Mapping[str, str]) -> str:
    """Return the name of the file in which a part was, or one by its id."""
    path = PurePath(part.place.path or "")
    name = path.name if path.suffix in _SUFFIXES else f"{part.id}.yaml"
    while name in taken:
        name = f"{part.id}-{name}"
    return name


def own_remarks(whole: Monitoring) -> tuple[Remark, ...]:
    """Return the remarks that stand in the file of a monitoring itself."""
    own = whole if whole.likeness is None else whole.likeness.own
    return tuple(each for each in own.remarks if each.at.path == own.place.path)


def head(ruleset: Ruleset) -> dict[str, Any]:
    """Return the file that describes a ruleset as plain data."""
    beside = {
        each.place.path for each in (*ruleset, *ruleset.roadmaps.values(), *ruleset.risks.values())
    }
    shared = (each for each in ruleset.remarks if each.at.path not in beside)
    only = next(iter(ruleset.documents)) if len(ruleset.documents) == 1 else None
    return written(
        {
            "ruleset": ruleset.id,
            "title": ruleset.title,
            "municipality": ruleset.municipality,
            "region": ruleset.region,
            "documents": {key: _document(each) for key, each in ruleset.documents.items()},
            "schools": listed(map(_school, ruleset.schools)),
            "calendar": listed(map(_school_year, ruleset.calendar)),
            "schedule": listed(_scheduled(each, only) for each in ruleset.schedule),
            "remarks": remarks(shared),
        }
    )


def _document(document: Document) -> dict[str, Any]:
    force = written({"from": document.in_force_from, "to": document.in_force_to})
    headings = (
        written({"number": each.number, "title": each.title, "place": each.place})
        for each in document.headings
    )
    return written(
        {
            "title": document.title,
            "number": document.number,
            "date": document.date,
            "issued_by": document.issued_by,
            "in_force": force or None,
            "replaces": document.replaces,
            "text": document.text,
            "headings": listed(headings),
        }
    )


def _school(school: School) -> dict[str, Any]:
    return written({"id": school.id, "title": school.title, **citing(school.clause)})


def _school_year(year: SchoolYear) -> dict[str, Any]:
    return written(
        {
            "year": str(Deadline((Year(year.year, Unit.SCHOOL_YEAR),))),
            "terms": list(map(_term, year.terms)),
            "basis": year.basis.value,
            **citing(year.clause),
            "note": year.note,
        }
    )


def _term(days: Days) -> str:
    first, last = (Day(each.day, each.month, each.year) for each in (days.first, days.last))
    return str(Deadline((Span(first, last),)))


def _scheduled(row: ScheduleRow, only: str | None) -> dict[str, Any]:
    clause = row.clause
    document = None if clause is None or clause.document in {only, ""} else clause.document
    return written(
        {
            "number": row.number,
            "title": row.title,
            "monitoring": one_or_more(row.monitorings),
            "when": text_of(row.when),
            "materials": row.materials,
            "document": document,
            "refers_to": references(row.refers_to),
            **citing(clause),
        }
    )

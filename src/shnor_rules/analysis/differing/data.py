# SPDX-License-Identifier: MIT
"""A difference as plain data for JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shnor_rules.analysis.differing.examples import example
from shnor_rules.notation import format_interval

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.analysis.differing.comparing import Comparison
    from shnor_rules.analysis.differing.monitorings import Listed, MonitoringDifference
    from shnor_rules.analysis.differing.rows import PartDifference
    from shnor_rules.analysis.differing.rulesets import (
        Part,
        RulesetDifference,
        VersionsDifference,
    )
    from shnor_rules.notation import Interval
    from shnor_rules.proving import Conclusion
    from shnor_rules.proving.joint import Change


def as_data(found: VersionsDifference, lang: str = "ru") -> dict[str, Any]:
    """Return what changes as plain data; keys and codes are never translated."""
    return {
        "step": found.step.value,
        "rulesets": [_ruleset(each, lang) for each in found.rulesets],
        "added": _parts(found.added),
        "removed": _parts(found.removed),
    }


def _ruleset(found: RulesetDifference, lang: str) -> dict[str, Any]:
    return {
        "ruleset": found.new.id,
        "old": found.old.hash,
        "new": found.new.hash,
        "step": found.step.value,
        "head": _part(found.head),
        "monitorings": [_monitoring(each, lang) for each in found.monitorings],
        "plans": [_part(each) for each in found.plans],
        "added": _parts(found.added),
        "removed": _parts(found.removed),
    }


def _parts(parts: Iterable[Part]) -> list[dict[str, str]]:
    return [{"part": each.part, "id": each.id, "title": each.title} for each in parts]


def _part(found: PartDifference) -> dict[str, Any]:
    return {
        "part": found.part,
        "id": found.id,
        "step": found.step.value,
        "edits": [each.to_dict() for each in found.edits],
    }


def _monitoring(found: MonitoringDifference, lang: str) -> dict[str, Any]:
    return {
        "monitoring": found.id,
        "verdict": found.verdict.value,
        "step": found.step.value,
        "edits": [each.to_dict() for each in found.edits],
        "indicators": _listed(found.indicators),
        "attributes": _listed(found.attributes),
        "readings": _listed(found.readings),
        "lenders": list(found.lenders),
        "comparisons": [_comparison(each, lang) for each in found.comparisons],
    }


def _listed(found: Listed) -> dict[str, Any]:
    return {
        "added": list(found.added),
        "removed": list(found.removed),
        "renamed": [{"old": each.old, "new": each.new} for each in found.renamed],
    }


def _comparison(found: Comparison, lang: str) -> dict[str, Any]:
    return {
        "reading": found.reading,
        "step": found.step.value,
        "records": found.joint.records,
        "undecided": None if found.undecided is None else found.undecided.render(lang),
        "changes": [_change(each, found) for each in found.changes],
        "tried": {
            "records": found.tried.records,
            "found": [
                {
                    "old": each.one.to_dict(),
                    "new": each.other.to_dict(),
                    "example": example(found, each.record),
                }
                for each in found.tried.found
            ],
        },
        "opened": list(found.opened),
        "closed": list(found.closed),
    }


def _change(change: Change, comparison: Comparison) -> dict[str, Any]:
    return {
        "old": _end(change.one, change.one_totals),
        "new": _end(change.other, change.other_totals),
        "records": change.records,
        "example": example(comparison, change.witness),
    }


def _end(end: Conclusion | None, totals: Iterable[Interval]) -> dict[str, Any]:
    if end is None:
        return {"status": "refused", "levels": [], "totals": []}
    return {
        "status": end.ending.value,
        "levels": list(end.levels),
        "totals": [format_interval(each) for each in totals],
    }

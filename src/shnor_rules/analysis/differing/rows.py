# SPDX-License-Identifier: MIT
"""What changes in roadmaps, in tools for risks and in the head of a ruleset, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from shnor_rules.analysis.differing.edits import ORDER, Edit, Kind, edits, edits_of_parts
from shnor_rules.analysis.differing.steps import Step, largest
from shnor_rules.model import row_names
from shnor_rules.writing.risks import risk_tools
from shnor_rules.writing.roadmaps import roadmap
from shnor_rules.writing.rulesets import head

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.model import RiskTools, Roadmap, Ruleset

_DUTIES: Final = frozenset({"deadline", "responsible", "schools", "planned", "result", "form"})
"""What a row of a roadmap asks of whom by when; another one is another duty."""


@frozen(eq=False)
class PartDifference:
    """What changes between two versions of a part.

    Attributes:
        part: `ruleset`, `roadmap` or `risks`.
        id: its id.
        title: its title in the new version.
        edits: what is written differently, row by row.
    """

    part: str
    id: str
    title: str
    edits: tuple[Edit, ...]

    @property
    def step(self) -> Step:
        """The step of the version that it asks for."""
        return largest(map(_step, self.edits))


def head_difference(old: Ruleset, new: Ruleset) -> PartDifference:
    """Return what changes in the file that describes a ruleset."""
    return PartDifference("ruleset", new.id, new.title, edits(head(old), head(new)))


def roadmap_difference(old: Roadmap, new: Roadmap) -> PartDifference:
    """Return what changes in a roadmap: its rows by their names, wherever they stand."""
    found = edits(_without_rows(old), _without_rows(new))
    rows = map(_of_duty, edits_of_parts(_rows(old), _rows(new)))
    return PartDifference("roadmap", new.id, new.title, (*found, *rows))


def risks_difference(old: RiskTools, new: RiskTools) -> PartDifference:
    """Return what changes in tools for risks."""
    return PartDifference("risks", new.id, new.title, edits(risk_tools(old), risk_tools(new)))


def _step(edit: Edit) -> Step:
    match edit.kind:
        case Kind.WORDING:
            return Step.WORDING
        case Kind.ABOUT:
            return Step.PATCH
    if edit.path[-1] == ORDER:
        return Step.PATCH
    return Step.MINOR if edit.is_added else Step.MAJOR


def _of_duty(edit: Edit) -> Edit:
    """Return an edit of a row with what it does: another duty is more than a text."""
    is_duty = len(edit.path) == 1 or edit.path[1] in _DUTIES
    return evolve(edit, kind=Kind.RULES) if is_duty else edit


def _rows(plan: Roadmap) -> dict[str, Any]:
    """Return the rows by their names; those without one by section and title."""
    names = {**row_names(plan, "targets"), **row_names(plan)}
    data = roadmap(plan)
    written = list(_written(data))
    rows = [row for section in _in_order(plan) for row in section]
    return {
        names.get(row.path) or str(one.get("title")): one
        for row, one in zip(rows, written, strict=True)
    }


def _in_order(plan: Roadmap) -> Iterator[tuple[Any, ...]]:
    for section in sorted(plan.sections, key=lambda each: bool(each.path)):
        yield (*section.targets, *section.activities)


def _written(data: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for section in (data, *data.get("sections", ())):
        yield from _parts(section, ("targets", "activities"))


def _parts(section: Mapping[str, Any], keys: Iterable[str]) -> Iterator[dict[str, Any]]:
    for key in keys:
        yield from section.get(key) or ()


def _without_rows(plan: Roadmap) -> dict[str, Any]:
    data = roadmap(plan)
    rows = {"targets", "activities"}
    sections = [
        {key: each for key, each in section.items() if key not in rows}
        for section in data.get("sections", ())
    ]
    kept = {key: each for key, each in data.items() if key not in rows}
    return {**kept, "sections": sections} if sections else kept

# SPDX-License-Identifier: MIT
"""What changes between two versions of a ruleset, part by part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from attrs import frozen

from shnor_rules.analysis.differing.monitorings import (
    MonitoringDifference,
    monitoring_difference,
)
from shnor_rules.analysis.differing.rows import (
    PartDifference,
    head_difference,
    risks_difference,
    roadmap_difference,
)
from shnor_rules.analysis.differing.steps import Step, largest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from shnor_rules.model import Monitoring, RiskTools, Roadmap, Ruleset

P = TypeVar("P")


class _Parts(NamedTuple):
    """The parts of one version, by kind and id."""

    monitorings: Mapping[str, Monitoring]
    roadmaps: Mapping[str, Roadmap]
    risks: Mapping[str, RiskTools]


_KINDS: Final = ("monitoring", "roadmap", "risks")


@frozen
class Part:
    """A whole part of a ruleset that only one version has.

    Attributes:
        part: `monitoring`, `roadmap` or `risks`.
        id: its id.
        title: its title.
    """

    part: str
    id: str
    title: str


@frozen(eq=False)
class RulesetDifference:
    """What changes between two versions of a ruleset.

    Attributes:
        old: the old version.
        new: the new version.
        head: what changes in the file that describes it.
        monitorings: what changes in the monitorings that both have.
        plans: what changes in the roadmaps and the tools for risks that both have.
        added: the parts that only the new version has.
        removed: the parts that only the old version has.
    """

    old: Ruleset
    new: Ruleset
    head: PartDifference
    monitorings: tuple[MonitoringDifference, ...]
    plans: tuple[PartDifference, ...]
    added: tuple[Part, ...]
    removed: tuple[Part, ...]

    @property
    def step(self) -> Step:
        """The step of the version that the whole change asks for."""
        steps = [each.step for each in self.monitorings]
        steps += [each.step for each in (self.head, *self.plans)]
        steps += [Step.MINOR] * len(self.added) + [Step.MAJOR] * len(self.removed)
        has_editions = any(each.edition_of is not None for each in self.new)
        if has_editions and any("in_force" in edit.path for edit in self.head.edits):
            # Another edition may be in force on the day of a record.
            steps.append(Step.MAJOR)
        return largest(steps)


def difference(
    old: Ruleset,
    new: Ruleset,
    *,
    parts: Iterable[str] | None = None,
    readings: Iterable[str] | None = None,
) -> RulesetDifference:
    """Return what changes between two versions of a ruleset.

    Args:
        old: the old version.
        new: the new version.
        parts: the ids of the parts to compare, and nothing else; without them, all.
        readings: the readings to compare by besides the text; without them, all common ones.
    """
    wanted = None if parts is None else set(parts)
    before, after = (_kept(each, wanted) for each in (old, new))
    names = None if readings is None else tuple(readings)
    plans = (
        *_both(before.roadmaps, after.roadmaps, roadmap_difference),
        *_both(before.risks, after.risks, risks_difference),
    )
    return RulesetDifference(
        old,
        new,
        head_difference(old, new if wanted is None else old),
        tuple(
            monitoring_difference(before.monitorings[key], each, names)
            for key, each in after.monitorings.items()
            if key in before.monitorings
        ),
        plans,
        added=_only(after, before),
        removed=_only(before, after),
    )


def _kept(ruleset: Ruleset, wanted: set[str] | None) -> _Parts:
    parts = _Parts(ruleset.monitorings, ruleset.roadmaps, ruleset.risks)
    if wanted is None:
        return parts
    return _Parts(*(_named(each, wanted) for each in parts))


def _named(parts: Mapping[str, Any], wanted: AbstractSet[str]) -> dict[str, Any]:
    return {key: each for key, each in parts.items() if key in wanted}


def _both(
    old: Mapping[str, P], new: Mapping[str, P], differing: Callable[[P, P], PartDifference]
) -> tuple[PartDifference, ...]:
    return tuple(differing(old[key], new[key]) for key in new if key in old)


def _only(here: _Parts, there: _Parts) -> tuple[Part, ...]:
    return tuple(
        Part(kind, key, each.title)
        for kind, parts, others in zip(_KINDS, here, there, strict=True)
        for key, each in _named(parts, parts.keys() - others.keys()).items()
    )


@frozen(eq=False)
class VersionsDifference:
    """What changes between two versions of one ruleset, or of a folder of them.

    Attributes:
        rulesets: what changes in the rulesets that both have.
        added: the rulesets that only the new version has.
        removed: the rulesets that only the old version has.
    """

    rulesets: tuple[RulesetDifference, ...]
    added: tuple[Part, ...] = ()
    removed: tuple[Part, ...] = ()

    @property
    def step(self) -> Step:
        """The step of the version that the whole change asks for."""
        steps = [each.step for each in self.rulesets]
        return largest([*steps, *[Step.MINOR] * len(self.added), *[Step.MAJOR] * len(self.removed)])


def versions_difference(
    old: Mapping[str, Ruleset],
    new: Mapping[str, Ruleset],
    *,
    parts: Iterable[str] | None = None,
    readings: Iterable[str] | None = None,
) -> VersionsDifference:
    """Return what changes between two versions of rulesets.

    Args:
        old: the old rulesets, by name. Where there is one on each side, names do not matter; where
            one side has one only, the others are left alone.
        new: the new rulesets.
        parts: as `difference` takes them.
        readings: as `difference` takes them.
    """
    wanted = None if parts is None else tuple(parts)
    names = None if readings is None else tuple(readings)
    if len(old) == len(new) == 1:
        old = dict(zip(new, old.values(), strict=True))
    common = [name for name in new if name in old]
    if 1 in {len(old), len(new)}:
        # One ruleset against a folder of them: only it is meant.
        old, new = ({name: each[name] for name in common} for each in (old, new))
    return VersionsDifference(
        tuple(difference(old[name], new[name], parts=wanted, readings=names) for name in common),
        tuple(
            Part("ruleset", each.id, each.title) for name, each in new.items() if name not in old
        ),
        tuple(
            Part("ruleset", each.id, each.title) for name, each in old.items() if name not in new
        ),
    )

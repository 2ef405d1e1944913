# SPDX-License-Identifier: MIT
"""What changes between two versions of a monitoring: texts, parts, and how records end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.analysis.differing.comparing import Comparison, comparison
from shnor_rules.analysis.differing.edits import Edit, Kind, edits
from shnor_rules.analysis.differing.renaming import Renamed, renamed
from shnor_rules.analysis.differing.steps import Step, Verdict, largest
from shnor_rules.writing.monitorings import monitoring as as_data
from shnor_rules.writing.rulesets import own_remarks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.analysis.differing.renaming import Part
    from shnor_rules.model import Monitoring


_VERDICTS: Final = {
    Step.NONE: Verdict.SAME,
    Step.WORDING: Verdict.WORDING,
    Step.PATCH: Verdict.EQUIVALENT,
    Step.MINOR: Verdict.ADDED,
}
"""What is to be said where no record that was accepted can end differently."""


_BEYOND_RECORDS: Final = frozenset({"date", "edition_of", "periods"})
"""Keys that decide by which rules a record is assessed, or how it is taken apart before."""


@frozen(eq=False)
class Listed:
    """What one version lists and the other does not, by id.

    Attributes:
        added: what only the new version has.
        removed: what only the old version has.
        renamed: what is probably the same under another id; it is not in the other two.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    renamed: tuple[Renamed, ...] = ()


@frozen(eq=False)
class MonitoringDifference:
    """What changes between two versions of a monitoring.

    Attributes:
        old: the old version.
        new: the new version.
        edits: what is written differently.
        indicators: the indicators that come and go.
        attributes: the attributes that come and go.
        readings: the readings that come and go.
        comparisons: what both make of every record, by the text and by each common reading; none
            where nothing is changed that results are made of.
    """

    old: Monitoring
    new: Monitoring
    edits: tuple[Edit, ...] = ()
    indicators: Listed = field(factory=Listed)
    attributes: Listed = field(factory=Listed)
    readings: Listed = field(factory=Listed)
    comparisons: tuple[Comparison, ...] = ()

    @property
    def id(self) -> str:
        """The id of both."""
        return self.new.id

    @property
    def lenders(self) -> tuple[str, ...]:
        """Whose rules are taken in both versions, and are not the same in both."""
        before, after = _lent(self.old), _lent(self.new)
        return tuple(name for name in after if before.get(name) not in {None, after[name]})

    @property
    def verdict(self) -> Verdict:
        """What the change does to the records."""
        if any(each.is_known for each in self.comparisons) or self.readings.removed:
            return Verdict.RECORDS
        if self._is_unproved:
            return Verdict.UNPROVED
        return _VERDICTS[self.step]

    @property
    def step(self) -> Step:
        """The step of the version that it asks for."""
        readings = Step.NONE
        if self.readings.removed or self._is_unproved:
            readings = Step.MAJOR
        elif self.readings.added:
            readings = Step.MINOR
        compared = (each.step for each in self.comparisons)
        return largest([readings, *compared, *map(_step, self.edits)])

    @property
    def _is_unproved(self) -> bool:
        undecided = any(each.undecided is not None for each in self.comparisons)
        return undecided or any(each.path[0] in _BEYOND_RECORDS for each in self.edits)

    @property
    def wording(self) -> tuple[Edit, ...]:
        """The texts that are written differently."""
        return tuple(each for each in self.edits if each.kind is Kind.WORDING)

    @property
    def others(self) -> tuple[Edit, ...]:
        """What else is written differently."""
        return tuple(each for each in self.edits if each.kind is not Kind.WORDING)


def monitoring_difference(
    old: Monitoring, new: Monitoring, readings: Iterable[str] | None = None
) -> MonitoringDifference:
    """Return what changes between two versions of a monitoring.

    Args:
        old: the old version.
        new: the new version.
        readings: the readings to compare by besides the text; without them, all common ones.
    """
    found = edits(*(as_data(each, own_remarks(each)) for each in (old, new)))
    known = [each.id for each in old.readings if each.id in {one.id for one in new.readings}]
    wanted = known if readings is None else [name for name in readings if name in known]
    is_touched = any(each.kind is Kind.RULES for each in found) or _lent(old) != _lent(new)
    return MonitoringDifference(
        old,
        new,
        found,
        indicators=_listed(old.indicators, new.indicators),
        attributes=_listed(old.attributes, new.attributes),
        readings=_listed(old.readings, new.readings),
        comparisons=tuple(_comparisons(old, new, wanted)) if is_touched else (),
    )


def _comparisons(old: Monitoring, new: Monitoring, names: list[str]) -> Iterator[Comparison]:
    for name in (None, *names):
        yield comparison(old, new, name)


def _lent(monitoring: Monitoring) -> dict[str, str]:
    """Return which rules exactly parts are taken from."""
    return {name: each.identity.hash for name, each in monitoring.others.items()}


def _step(edit: Edit) -> Step:
    return Step.WORDING if edit.kind is Kind.WORDING else Step.PATCH


def _listed(old: Iterable[Part], new: Iterable[Part]) -> Listed:
    before, after = ({each.id: each for each in parts} for parts in (old, new))
    again = renamed(
        {key: each for key, each in before.items() if key not in after},
        {key: each for key, each in after.items() if key not in before},
    )
    gone, come = {each.old for each in again}, {each.new for each in again}
    return Listed(
        tuple(key for key in after if key not in before and key not in come),
        tuple(key for key in before if key not in after and key not in gone),
        again,
    )

# SPDX-License-Identifier: MIT
"""What a report on a monitoring is made of: the results, and what they say together."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.analysis.about import about
from shnor_rules.analysis.entries import assessed, grouped, numbered
from shnor_rules.analysis.summaries.coverage import coverage
from shnor_rules.analysis.summaries.deficits import deficits
from shnor_rules.analysis.summaries.distribution import distribution
from shnor_rules.analysis.summaries.groups import groups
from shnor_rules.analysis.summaries.summary import Summary
from shnor_rules.evaluation import Refusal
from shnor_rules.model.fields import SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from shnor_rules.analysis.dynamics.comparing import Dynamics
    from shnor_rules.analysis.dynamics.conclusions import Conclusions
    from shnor_rules.analysis.entries import Entry
    from shnor_rules.analysis.sensitivity.tallying import Sensitivity
    from shnor_rules.evaluation import Assessment
    from shnor_rules.model import Monitoring, Ruleset


TAUGHT: Final = "предмет"
"""The attribute that the records of a group share, where the monitoring has one of this name."""

YEAR: Final = "год"
"""The attribute that names the year, where the monitoring has one of this name."""

_NOTHING: Final[Mapping[str, int]] = MappingProxyType({})


@frozen(eq=False)
class Reviewed:
    """The results of one monitoring, and what they say together.

    Attributes:
        ruleset: the ruleset.
        monitoring: the monitoring, as it was read.
        entries: the results with their numbers, in the order of the input.
        labels: what each record is called where it came from, such as `teachers.csv:3`; empty where
            nobody tells.
        summary: levels, groups, deficits and coverage.
        by: the attributes that the records of a group share.
        within: the attributes that part the records, mostly the school.
        dynamics: the comparison with earlier periods, or `None`.
        concluded: what monitorings of changes say of the compared records.
        sensitivity: what other decisions change in these records, or `None`.
        date: the day the report is dated with, or `None`.
    """

    ruleset: Ruleset
    monitoring: Monitoring
    entries: tuple[Entry, ...]
    labels: tuple[str | None, ...]
    summary: Summary
    by: tuple[str, ...]
    within: tuple[str, ...]
    dynamics: Dynamics | None = None
    concluded: tuple[Conclusions, ...] = ()
    sensitivity: Sensitivity | None = None
    date: date | None = None

    @property
    def assessed(self) -> tuple[tuple[Entry, Assessment], ...]:
        """The entries that were assessed, each with its assessment."""
        return assessed(self.entries)

    @property
    def refused(self) -> tuple[tuple[Entry, Refusal], ...]:
        """The entries that were not, each with its refusal."""
        pairs = ((entry, entry.result) for entry in self.entries)
        return tuple((entry, result) for entry, result in pairs if isinstance(result, Refusal))

    @property
    def only(self) -> Assessment | None:
        """The one record, where there is no other; nothing is counted then."""
        if len(self.entries) != 1:
            return None
        result = self.entries[0].result
        return None if isinstance(result, Refusal) else result

    @property
    def school(self) -> str | None:
        """The attribute that names the school, or `None`."""
        covered = self.summary.coverage
        return None if covered is None else covered.attribute

    @property
    def years(self) -> tuple[str, ...]:
        """The years that records name; what is of several years is never added up."""
        if YEAR not in {each.id for each in self.monitoring.attributes}:
            return ()
        found = (key.values[0] for key, _ in grouped(self.entries, (YEAR,)))
        return tuple(year for year in found if year is not None)

    def label(self, entry: Entry) -> str | None:
        """Return what a record is called where it came from, or `None`."""
        return self.labels[entry.number - 1] if self.labels else None


def reviewed(  # noqa: PLR0913  (what a report can be asked for; all of it has a default)
    ruleset: Ruleset,
    monitoring: Monitoring,
    results: Iterable[Assessment | Refusal],
    *,
    labels: Sequence[str | None] = (),
    by: Sequence[str] = (),
    within: Sequence[str] = (),
    school: str | None = None,
    declared: Mapping[str, int] = _NOTHING,
    schools: Sequence[Sequence[str]] | None = None,
    dynamics: Dynamics | None = None,
    concluded: Sequence[Conclusions] = (),
    sensitivity: Sensitivity | None = None,
    date: date | None = None,
) -> Reviewed:
    """Return results with what they say together.

    Args:
        ruleset: the ruleset.
        monitoring: the monitoring as it was read; where results are by several editions, one that
            has the indicators of all.
        results: the results, as `evaluate_all` yields them.
        labels: what each record is called where it came from; none at all, or one for each.
        by: the attributes that the records of a group share; without any, the subject taught,
            where the monitoring has it.
        within: the attributes that part the records; without any, the school.
        school: the attribute that names the school; without it «школа», where there is one.
        declared: how many records each school said it would send.
        schools: the schools that should send records, of each the names it goes by; without them
            those of the ruleset.
        dynamics: the comparison with earlier periods; these results are those of the last one.
        concluded: what monitorings of changes say of the compared records.
        sensitivity: what other decisions change in these records.
        date: the day the report is dated with.

    Raises:
        ValueError: there are labels, but not one for each result.
    """
    kept = tuple(results)
    if labels and len(labels) != len(kept):
        message = "there must be a label for each result, or none at all"
        raise ValueError(message)
    known = {each.id for each in monitoring.attributes}
    school = school or (SCHOOL if SCHOOL in known else None)
    sharing = tuple(by) or ((TAUGHT,) if TAUGHT in known else ())
    parting = tuple(within) or (() if school is None else (school,))
    if schools is None:
        schools = [(each.title, each.id) for each in ruleset.schools]
    entries = numbered(kept)
    ways = [names for names in dict.fromkeys((parting, sharing)) if names] or [()]
    return Reviewed(
        ruleset,
        monitoring,
        entries,
        tuple(labels),
        Summary(
            about(entries),
            tuple(distribution(kept, by=names) for names in ways),
            groups(kept, by=sharing, within=parting) if sharing else None,
            deficits(kept, by=parting),
            None
            if school is None
            else coverage(kept, attribute=school, declared=declared, schools=schools),
        ),
        sharing,
        parting,
        dynamics,
        tuple(concluded),
        sensitivity,
        date,
    )

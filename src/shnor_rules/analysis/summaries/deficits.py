# SPDX-License-Identifier: MIT
"""Deficits: indicators and their items at the worst value, by record and summed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.analysis.about import About, about
from shnor_rules.analysis.entries import Entry, Key, assessed, grouped, numbered
from shnor_rules.analysis.portions import Portion
from shnor_rules.analysis.summaries.lowest import Apart, Lowest, Part, lowest_values
from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shnor_rules.evaluation import Assessment, Refusal
    from shnor_rules.model import Level


@frozen
class Deficit:
    """An indicator or an item at its worst value in one record.

    Attributes:
        lowest: the indicator or item with its worst value.
        rows: of a sample, in how many of its rows the item is at that value.
    """

    lowest: Lowest
    rows: Portion | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data for JSON."""
        rows = {} if self.rows is None else {"rows": self.rows.to_dict()}
        return {**self.lowest.to_dict(), **rows}


@frozen
class RecordDeficits:
    """The deficits of one record.

    Attributes:
        entry: the record.
        level: its level, with the meaning; `None` without one.
        deficits: what is at its worst value, in the order of the monitoring.
    """

    entry: Entry
    level: Level | None
    deficits: tuple[Deficit, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return them as plain data for JSON."""
        return {
            **self.entry.to_dict(),
            "level": None if self.level is None else self.level.name,
            "meaning": None if self.level is None else self.level.meaning,
            "deficits": [deficit.to_dict() for deficit in self.deficits],
        }


@frozen
class Tally:
    """In how many records an indicator or item is at its worst value.

    Attributes:
        lowest: the indicator or item with its worst value.
        portion: how many of the records that answer it.
        not_applicable: how many records it does not apply to.
        missing: how many records have no answer, or none item by item.
    """

    lowest: Lowest
    portion: Portion
    not_applicable: int
    missing: int

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            **self.lowest.to_dict(),
            **self.portion.to_dict(),
            "not_applicable": self.not_applicable,
            "missing": self.missing,
        }


@frozen
class Summed:
    """The deficits of some records together.

    Attributes:
        key: what the records share; nothing for all.
        records: how many were assessed.
        tallies: indicators and items that are at their worst value in a record at least.
    """

    key: Key
    records: int
    tallies: tuple[Tally, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return them as plain data for JSON."""
        return {
            "key": self.key.to_dict(),
            "records": self.records,
            "deficits": [tally.to_dict() for tally in self.tallies],
        }


@frozen
class Deficits:
    """Indicators at their worst value.

    Attributes:
        about: what they rest on.
        by: the attributes that part the records.
        whole: the deficits of all records together.
        parts: the deficits by school, or whatever parts the records.
        records: the records with a deficit, in the order of the input.
        apart: indicators and items without a worst value, and why; they are not judged.
    """

    about: About
    by: tuple[str, ...]
    whole: Summed
    parts: tuple[Summed, ...]
    records: tuple[RecordDeficits, ...]
    apart: tuple[Apart, ...]

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return them as plain data for JSON; only reasons are in words of `lang`."""
        return {
            "about": self.about.to_dict(),
            "by": list(self.by),
            "whole": self.whole.to_dict(),
            "parts": [part.to_dict() for part in self.parts],
            "records": [record.to_dict() for record in self.records],
            "apart": [each.to_dict(lang) for each in self.apart],
        }


def deficits(results: Iterable[Assessment | Refusal], *, by: Sequence[str] = ()) -> Deficits:
    """Return the indicators and items that are at the worst of their values.

    What has no direction, or no worst value, is listed apart and never judged.

    Args:
        results: the results, as `evaluate_all` yields them.
        by: attributes that part the records, such as the school.
    """
    entries = numbered(results)
    judged: dict[Part, Lowest] = {}
    apart: dict[Part, Apart] = {}
    for monitoring in dict.fromkeys(result.monitoring for _, result in assessed(entries)):
        for found in lowest_values(monitoring):
            if isinstance(found, Lowest):
                judged.setdefault(found.part, found)
            else:
                apart.setdefault(found.part, found)
    parts = grouped(entries, by) if by else ()
    records = (_of_record(entry, result, judged) for entry, result in assessed(entries))
    return Deficits(
        about(entries),
        tuple(by),
        _summed(Key(), entries, judged),
        tuple(_summed(key, members, judged) for key, members in parts),
        tuple(record for record in records if record.deficits),
        tuple(apart.values()),
    )


def _of_record(entry: Entry, result: Assessment, judged: Mapping[Part, Lowest]) -> RecordDeficits:
    found = (_deficit(result, lowest) for lowest in judged.values())
    return RecordDeficits(
        entry, result.level, tuple(each for each in found if isinstance(each, Deficit))
    )


def _deficit(result: Assessment, lowest: Lowest) -> Deficit | Absent | None:
    """Return the deficit, why nothing is known of it, or `None` where there is none."""
    observed = lowest.observed(result)
    if isinstance(observed, Absent):
        return observed
    at = observed.count(lowest.value)
    if at == 0:
        return None
    is_sampled = lowest.part.item is not None and lowest.part.indicator.sample is not None
    return Deficit(lowest, Portion(at, len(observed)) if is_sampled else None)


def _summed(key: Key, entries: Iterable[Entry], judged: Mapping[Part, Lowest]) -> Summed:
    results = [result for _, result in assessed(entries)]
    tallies = []
    for lowest in judged.values():
        found = [_deficit(result, lowest) for result in results]
        absent = [each.kind for each in found if isinstance(each, Absent)]
        at = sum(isinstance(each, Deficit) for each in found)
        not_applicable = absent.count(Absence.NOT_APPLICABLE)
        portion = Portion(at, len(found) - len(absent))
        missing = len(absent) - not_applicable
        if at:
            tallies.append(Tally(lowest, portion, not_applicable, missing))
    return Summed(key, len(results), tuple(tallies))


def value_in_words(lowest: Lowest) -> str:
    """Return the worst value with what the order calls it."""
    number = format_number(lowest.value)
    return number if lowest.label is None else f"{number} ({lowest.label})"

# SPDX-License-Identifier: MIT
"""Groups of records with equal attributes and the identical level, by municipality and school."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.analysis.about import About, about
from shnor_rules.analysis.entries import Entry, Key, assessed, grouped, numbered
from shnor_rules.analysis.summaries.distribution import cause_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.evaluation import Assessment, Refusal
    from shnor_rules.model import Level


@frozen
class LevelGroup:
    """Records that share attributes and the level; one record is a group of one.

    Attributes:
        key: the attributes that they share.
        level: the level, with its meaning.
        members: the records.
    """

    key: Key
    level: Level
    members: tuple[Entry, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "key": self.key.to_dict(),
            "level": self.level.name,
            "meaning": self.level.meaning,
            "n": len(self.members),
            "records": [member.to_dict() for member in self.members],
        }


@frozen
class Grouping:
    """The groups among some records.

    Attributes:
        within: what the records share; nothing for the whole municipality.
        records: how many records there are.
        groups: the groups, in the order of the input.
        without_level: records that belong to no group, having no level.
        without_key: records that belong to no group, since an attribute is not told.
    """

    within: Key
    records: int
    groups: tuple[LevelGroup, ...]
    without_level: tuple[Entry, ...]
    without_key: tuple[Entry, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "within": self.within.to_dict(),
            "records": self.records,
            "groups": [group.to_dict() for group in self.groups],
            "without_level": [
                {**each.to_dict(), "status": cause_of(each)} for each in self.without_level
            ],
            "without_key": [each.to_dict() for each in self.without_key],
        }


@frozen
class Groups:
    """Groups of records with the identical level.

    Attributes:
        about: what they rest on.
        by: the attributes that the records of a group share.
        whole: the groups among all records.
        parts: the groups within each school, or whatever parts the records.
    """

    about: About
    by: tuple[str, ...]
    whole: Grouping
    parts: tuple[Grouping, ...]

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return them as plain data for JSON, the same in every language."""
        del lang
        return {
            "about": self.about.to_dict(),
            "by": list(self.by),
            "whole": self.whole.to_dict(),
            "parts": [part.to_dict() for part in self.parts],
        }


def groups(
    results: Iterable[Assessment | Refusal], *, by: Sequence[str], within: Sequence[str] = ()
) -> Groups:
    """Return groups of records with equal attributes and the identical level.

    Nothing is left out for being small: a record that is alone is a group of one.

    Args:
        results: the results, as `evaluate_all` yields them.
        by: the attributes that the records of a group share, such as the subject taught.
        within: attributes that part the records, such as the school; groups are then made within
            each part, too.
    """
    entries = numbered(results)
    parts = grouped(entries, within) if within else ()
    return Groups(
        about(entries),
        tuple(by),
        _grouping(Key(), entries, by),
        tuple(_grouping(key, members, by) for key, members in parts),
    )


def _grouping(within: Key, entries: Sequence[Entry], by: Sequence[str]) -> Grouping:
    told = [entry for entry in entries if entry.key(by).is_complete]
    return Grouping(
        within,
        len(entries),
        tuple(group for key, members in grouped(told, by) for group in _by_level(key, members)),
        tuple(entry for entry in told if cause_of(entry) is not None),
        tuple(entry for entry in entries if not entry.key(by).is_complete),
    )


def _by_level(key: Key, entries: Iterable[Entry]) -> Iterator[LevelGroup]:
    levels: dict[str, tuple[Level, list[Entry]]] = {}
    for entry, result in assessed(entries):
        if result.level is not None:
            levels.setdefault(result.level.name, (result.level, []))[1].append(entry)
    for level, members in levels.values():
        yield LevelGroup(key, level, tuple(members))

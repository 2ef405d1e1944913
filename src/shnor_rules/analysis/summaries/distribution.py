# SPDX-License-Identifier: MIT
"""How records spread over the levels, together and by attributes; none is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.analysis.about import About, about
from shnor_rules.analysis.entries import Entry, Key, assessed, grouped, numbered
from shnor_rules.analysis.portions import Portion
from shnor_rules.evaluation import Refusal
from shnor_rules.messages import say
from shnor_rules.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shnor_rules.evaluation import Assessment
    from shnor_rules.messages import Message
    from shnor_rules.model import Level

REFUSED = "refused"
"""The code of records that were not assessed, beside those of `Status`."""


@frozen
class AtLevel:
    """The records of one level.

    Attributes:
        level: the level, with its meaning.
        portion: how many of the records have it.
    """

    level: Level
    portion: Portion

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "level": self.level.name,
            "meaning": self.level.meaning,
            **self.portion.to_dict(),
        }


@frozen
class WithoutLevel:
    """The records that have no level for one cause.

    Attributes:
        status: the code of the status, or `refused`.
        portion: how many of the records end so.
    """

    status: str
    portion: Portion

    @property
    def said(self) -> Message:
        """The status in words."""
        return say(f"status.{self.status}")

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "status": self.status,
            "status_text": self.said.render(lang),
            **self.portion.to_dict(),
        }


@frozen
class Spread:
    """How some records spread over the levels.

    Attributes:
        key: what the records share.
        records: how many there are; every portion is of these.
        levels: every level of the scale as printed, those without a record too.
        without: records without a level, by cause; causes that occur.
    """

    key: Key
    records: int
    levels: tuple[AtLevel, ...]
    without: tuple[WithoutLevel, ...]

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "key": self.key.to_dict(),
            "records": self.records,
            "levels": [each.to_dict() for each in self.levels],
            "without_level": [each.to_dict(lang) for each in self.without],
        }


@frozen
class Distribution:
    """How records spread over the levels.

    Attributes:
        about: what it rests on.
        by: the attributes that part the records.
        whole: all records together.
        parts: the records by attributes, in the order of the input.
    """

    about: About
    by: tuple[str, ...]
    whole: Spread
    parts: tuple[Spread, ...]

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON; only statuses are in words of `lang`."""
        return {
            "about": self.about.to_dict(),
            "by": list(self.by),
            "whole": self.whole.to_dict(lang),
            "parts": [part.to_dict(lang) for part in self.parts],
        }


def distribution(
    results: Iterable[Assessment | Refusal], *, by: Sequence[str] = ()
) -> Distribution:
    """Return how records spread over the levels.

    Args:
        results: the results, as `evaluate_all` yields them.
        by: attributes that part the records; without any there is only the whole.
    """
    entries = numbered(results)
    levels = _levels(entries)
    parts = grouped(entries, by) if by else ()
    return Distribution(
        about(entries),
        tuple(by),
        _spread(Key(), entries, levels),
        tuple(_spread(key, members, levels) for key, members in parts),
    )


def _levels(entries: Iterable[Entry]) -> tuple[Level, ...]:
    """Return the levels of the scales that the records were assessed by, each name once."""
    monitorings = dict.fromkeys(result.monitoring for _, result in assessed(entries))
    scales = (monitoring.scale for monitoring in monitorings)
    bands = (band for scale in scales if scale is not None for band in scale.bands)
    named: dict[str, Level] = {}
    for level in bands:
        named.setdefault(level.name, level)
    return tuple(named.values())


def _spread(key: Key, entries: Sequence[Entry], levels: Iterable[Level]) -> Spread:
    of = len(entries)
    names = [result.level.name for _, result in assessed(entries) if result.level is not None]
    causes = [cause_of(entry) for entry in entries]
    codes = (*(status.value for status in Status), REFUSED)
    return Spread(
        key,
        of,
        tuple(AtLevel(level, Portion(names.count(level.name), of)) for level in levels),
        tuple(
            WithoutLevel(code, Portion(causes.count(code), of)) for code in codes if code in causes
        ),
    )


def cause_of(entry: Entry) -> str | None:
    """Return the code of why a record has no level; `None` where it has one."""
    result = entry.result
    if isinstance(result, Refusal):
        return REFUSED
    return result.status.value if result.level is None else None

# SPDX-License-Identifier: MIT
"""Records of several periods put together by a key; what finds no partner is told, never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.analysis.entries import Entry, Key, grouped
from shnor_rules.evaluation import Assessment
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shnor_rules.evaluation import Refusal


@frozen
class Era:
    """The results of one period.

    Attributes:
        title: what the period is called.
        entries: its results.
    """

    title: str
    entries: tuple[Entry, ...]


@frozen
class Apart:
    """Records that are not compared.

    Attributes:
        key: what they go by.
        period: the period they belong to.
        entries: the records.
        reason: why they are not compared.
    """

    key: Key
    period: str
    entries: tuple[Entry, ...]
    reason: Message

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return them as plain data for JSON."""
        return {
            "key": self.key.to_dict(),
            "period": self.period,
            "rows": [entry.number for entry in self.entries],
            "cause": self.reason.key.partition(".")[2],
            "reason": self.reason.render(lang),
        }


@frozen
class Matched:
    """What goes by one key in each of the periods.

    Attributes:
        key: the key, as it is first written.
        found: for each period its only assessment with its number, or why there is none.
    """

    key: Key
    found: tuple[tuple[Entry, Assessment] | Apart, ...]


def matched(eras: Sequence[Era], names: Sequence[str]) -> tuple[Matched, ...]:
    """Return the records of all periods by their keys, in the order of the input."""
    tables = [{key.folded: members for key, members in grouped(era.entries, names)} for era in eras]
    keys: dict[tuple[str | None, ...], Key] = {}
    for era in eras:
        for key, _ in grouped(era.entries, names):
            keys.setdefault(key.folded, key)
    return tuple(
        Matched(
            key,
            tuple(
                _only(key, era, table.get(folded, ()))
                for era, table in zip(eras, tables, strict=True)
            ),
        )
        for folded, key in keys.items()
    )


def _only(key: Key, era: Era, members: tuple[Entry, ...]) -> tuple[Entry, Assessment] | Apart:
    """Return the one assessment that goes by a key in a period, or why there is none."""
    if not members:
        return Apart(key, era.title, (), say("apart.absent", period=era.title))
    if not key.is_complete:
        names = ", ".join(_blank(key))
        return Apart(key, era.title, members, say("apart.without-key", names=names))
    if len(members) > 1:
        message = say("apart.repeated", count=len(members), period=era.title)
        return Apart(key, era.title, members, message)
    (entry,) = members
    return _assessed(key, era, entry, entry.result)


def _assessed(
    key: Key, era: Era, entry: Entry, result: Assessment | Refusal
) -> tuple[Entry, Assessment] | Apart:
    if isinstance(result, Assessment):
        return entry, result
    return Apart(key, era.title, (entry,), say("apart.refused", period=era.title))


def _blank(key: Key) -> Iterable[str]:
    return (name for name, value in key.to_dict().items() if value is None)

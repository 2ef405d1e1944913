# SPDX-License-Identifier: MIT
"""Which records of a file end differently under two versions of a monitoring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.analysis.differing.ends import Ended, ended_as
from shnor_rules.evaluation.answers import written

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.evaluation import Assessment, Refusal


@frozen
class RecordChange:
    """A record of a file that ends differently.

    Attributes:
        number: which record it is, from 1.
        called: its attributes in words, to know it by.
        old: how it ends under the old version.
        new: how it ends under the new version.
    """

    number: int
    called: str
    old: Ended
    new: Ended

    def to_dict(self) -> dict[str, Any]:
        """Return the record with both ends as plain data."""
        return {
            "record": self.number,
            "called": self.called,
            "old": self.old.to_dict(),
            "new": self.new.to_dict(),
        }


@frozen
class RecordChanges:
    """What changes in the records of some files.

    Attributes:
        monitoring: the id of the monitoring.
        reading: the reading by which both versions are read, or `None` for the text.
        records: how many records there are.
        changed: those that end differently, in the order of the files.
    """

    monitoring: str
    reading: str | None
    records: int
    changed: tuple[RecordChange, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the changes as plain data."""
        return {
            "monitoring": self.monitoring,
            "reading": self.reading,
            "records": self.records,
            "changed": [each.to_dict() for each in self.changed],
        }


def record_changes(
    monitoring: str,
    reading: str | None,
    old: Iterable[Assessment | Refusal],
    new: Iterable[Assessment | Refusal],
) -> RecordChanges:
    """Return which records end differently.

    Args:
        monitoring: the id of the monitoring.
        reading: the reading by which both versions were read, or `None` for the text.
        old: what the records came to under the old version, in their order.
        new: what the same records came to under the new version.
    """
    pairs = list(zip(old, new, strict=True))
    changed = []
    for number, (before, after) in enumerate(pairs, start=1):
        ends = ended_as(before), ended_as(after)
        if ends[0] != ends[1]:
            changed.append(RecordChange(number, _called(after, before), *ends))
    return RecordChanges(monitoring, reading, len(pairs), tuple(changed))


def _called(*results: Assessment | Refusal) -> str:
    """Return the attributes of a record, by the first result that has any."""
    attributes = next((each.attributes for each in results if each.attributes), {})
    return ", ".join(str(written(value)) for value in attributes.values())

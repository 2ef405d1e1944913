# SPDX-License-Identifier: MIT
"""Records tried under two versions where nothing is proved: those at the bounds of either scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.analysis.differing.ends import Ended, ended
from shnor_rules.proving import attainable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.model import Monitoring


@frozen(eq=False)
class Found:
    """A record that ends differently.

    Attributes:
        record: the record.
        one: how it ends under the one.
        other: how it ends under the other.
    """

    record: Mapping[str, object]
    one: Ended
    other: Ended


@frozen(eq=False)
class Tried:
    """What came of trying records.

    Attributes:
        records: how many were tried.
        found: those that end differently, one for each pair of ends.
    """

    records: int = 0
    found: tuple[Found, ...] = ()


def tried(one: Monitoring, other: Monitoring) -> Tried:
    """Return what comes of the records that either has at, below and above each of its bounds."""
    count = 0
    found: dict[object, Found] = {}
    for record in (*_records(one), *_records(other)):
        count += 1
        ends = ended(one, record), ended(other, record)
        if ends[0] != ends[1]:
            key = tuple((end.status, end.level) for end in ends)
            found.setdefault(key, Found(record, *ends))
    return Tried(count, tuple(found.values()))


def _records(monitoring: Monitoring) -> Iterator[Mapping[str, object]]:
    """Yield a record of each way in which records end: a scale parts dense totals at its bounds."""
    if monitoring.total is None and monitoring.table is None:
        return
    for outcome in attainable(monitoring, by="accepted").outcomes:
        yield outcome.witness

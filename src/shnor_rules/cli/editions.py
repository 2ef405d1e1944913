# SPDX-License-Identifier: MIT
"""The option `--as-of`: which edition of a monitoring records are assessed by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.cli.misuse import UsageError
from shnor_rules.messages import say
from shnor_rules.model import read_as
from shnor_rules.model.in_force import parse_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.model import Editions


def editions_as(editions: Editions, readings: Iterable[str], as_of: str | None) -> Editions:
    """Return the editions that records may be assessed by, as the readings read them.

    Args:
        editions: the editions of a monitoring.
        readings: the names of readings; every edition has to know them.
        as_of: the value of `--as-of`: the day for which the edition is taken, whatever a record
            says; only that edition is returned.

    Raises:
        UsageError: the day is none.
        EditionError: no edition is in force on the day, or several are.
        ReadingError: an edition does not know a reading.
    """
    if as_of is not None:
        day = parse_day(as_of)
        if day is None:
            raise UsageError(say("usage.as-of", text=as_of))
        edition = editions.on(day)
        editions = evolve(editions, named=edition, known=(edition,))
    names = tuple(readings)
    read = {each.id: read_as(each, names) for each in editions.known}
    return evolve(editions, named=read[editions.named.id], known=tuple(read.values()))

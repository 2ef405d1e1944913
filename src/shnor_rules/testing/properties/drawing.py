# SPDX-License-Identifier: MIT
"""The records that properties are tried on: sound ones, many of them at bounds, and faulty ones."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from shnor_rules.testing.invalid import InvalidRecord, invalid_records
from shnor_rules.testing.near import records_near
from shnor_rules.testing.records import records

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from shnor_rules.model import Monitoring

Record: TypeAlias = Mapping[str, Any]
"""The answers of one subject, as `evaluate` takes them."""


@lru_cache(maxsize=64)
def sound_records(monitoring: Monitoring, readings: tuple[str, ...]) -> SearchStrategy[Record]:
    """Return a strategy for records with which nothing is wrong.

    Half of them have a total on a bound of the scale or next to one, where it is known which totals
    there are.
    """
    anywhere = records(monitoring, reading=readings)
    try:
        near = records_near(monitoring, reading=readings)
    except ValueError:
        return anywhere
    return anywhere | near


@lru_cache(maxsize=64)
def faulty_records(monitoring: Monitoring, readings: tuple[str, ...]) -> SearchStrategy[Record]:
    """Return a strategy for records that must be refused, each for one fault."""
    return invalid_records(monitoring, reading=readings).map(_record_of)


def _record_of(invalid: InvalidRecord) -> Record:
    # Some are no mapping at all, which is their fault.
    return cast("Record", invalid.record)

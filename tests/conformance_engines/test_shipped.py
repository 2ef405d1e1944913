# SPDX-License-Identifier: MIT
"""Every shipped monitoring, as its text and as each reading reads it, by every engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.model import read_as
from tests.conformance_engines.engines import RECORDS, TABLES, by_exact, table
from tests.conformance_engines.grids import rows
from tests.conformance_engines.near import near_rows
from tests.shipped import SHIPPED, read_once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules import Monitoring


def shipped() -> Iterator[tuple[Monitoring, str]]:
    """Yield every monitoring with each of its readings; the text as it stands is an empty name."""
    for folder in sorted(SHIPPED):
        ruleset = read_once(folder).ruleset
        assert ruleset is not None
        for monitoring in ruleset.monitorings.values():
            yield monitoring, ""
            yield from ((monitoring, reading.id) for reading in monitoring.readings)


def case_name(case: object) -> str:
    """Return what a test calls a monitoring or a reading."""
    return str(getattr(case, "id", case) or "text")


EVERY: Final = list(shipped())


def read(monitoring: Monitoring, reading: str) -> Monitoring:
    """Return a monitoring as a reading reads it."""
    return read_as(monitoring, [reading] if reading else [])


@pytest.mark.parametrize(("monitoring", "reading"), EVERY, ids=case_name)
def test_rows_end_the_same(monitoring: Monitoring, reading: str) -> None:
    """Answers of every form, some of them wrong, and rows on the bounds of the scale or beside.

    A reading differs from its text in what is computed, not in how an engine computes it.
    """
    monitoring = read(monitoring, reading)
    answered = [*rows(monitoring, 60, seed=7, kinds=["text"]), *near_rows(monitoring)]
    expected = by_exact(monitoring, answered)
    given = table(answered)

    for name, engine in RECORDS.items():
        assert expected == engine(monitoring, answered), name
    for name in ["streaming"] if reading else TABLES:
        assert expected == TABLES[name](monitoring, given), name

# SPDX-License-Identifier: MIT
"""What tests ask of proofs: outcomes as plain data, and records walked one by one."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

import shnor_rules
from shnor_rules.expressions.absent import Absent
from shnor_rules.expressions.stretches import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules import Assessment, Monitoring
    from shnor_rules.proving import Attainable

End: TypeAlias = tuple[Fraction | str | None, str, str | None]
"""A total or why there is none, the status, and the level."""


def end_of(assessment: Assessment) -> End:
    """Return how an assessment ends."""
    total = assessment.values["итог"]
    level = None if assessment.level is None else assessment.level.name
    if isinstance(total, Absent):
        return total.kind.value, assessment.status.value, level
    return assessment.total, assessment.status.value, level


def walked(
    monitoring: Monitoring, records: Iterable[Mapping[str, object]], *reading: str
) -> tuple[Counter[End], dict[End, Mapping[str, object]]]:
    """Return how many of the records end in each way, and the first of them."""
    counts: Counter[End] = Counter()
    first: dict[End, Mapping[str, object]] = {}
    for record in records:
        end = end_of(shnor_rules.evaluate(monitoring, record, reading=reading))
        counts[end] += 1
        first.setdefault(end, record)
    return counts, first


def proved(attainable: Attainable) -> dict[End, int | None]:
    """Return how many records end in each way, as it was proved without dense totals."""
    ends: dict[End, int | None] = {}
    for outcome in attainable.outcomes:
        total = outcome.total
        assert isinstance(total, Fraction | Absent), total
        kept = total.kind.value if isinstance(total, Absent) else total
        level = outcome.conclusion.levels[0] if len(outcome.conclusion.levels) == 1 else None
        ends[kept, outcome.conclusion.ending.value, level] = outcome.records
    return ends


def assert_witnessed(monitoring: Monitoring, attainable: Attainable, *reading: str) -> None:
    """Assert that every outcome has a record that `evaluate` accepts and that ends so."""
    for outcome in attainable.outcomes:
        found = shnor_rules.evaluate(monitoring, outcome.witness, reading=reading)
        assert outcome.conclusion.ending.value == found.status.value
        if isinstance(outcome.total, Stretch):
            assert found.total is not None
            assert found.total in outcome.total.interval
        elif isinstance(outcome.total, Absent):
            total = found.values["итог"]
            assert isinstance(total, Absent)
            assert outcome.total.kind is total.kind
        else:
            assert outcome.total == found.total

# SPDX-License-Identifier: MIT
"""The table of bounds that strategies meet: one line a bound, one column a strategy."""

from __future__ import annotations

from benchmarks.boundaries import measured, scales, table
from tests.evaluation.making import made_up


def test_every_bound_has_a_line_with_each_of_its_places() -> None:
    """A place that no record has is a dash, and `records_near` meets all others."""
    found = measured(made_up("open-lessons"), runs=1)

    assert {1} == {each.shares[-1] for each in found}
    assert ["| open-lessons | 0 ", "| open-lessons | 1 ", "| open-lessons | 3 "] == [
        line[:19] for line in table(found).splitlines()[2:]
    ]
    assert " – / 100% / 100% |" in table(found)


def test_all_shipped_scales_are_measured() -> None:
    """A monitoring without a printed scale has no bounds to meet."""
    names = [monitoring.id for monitoring in scales()]

    assert ["mentoring-centre", "methodical-help", "teacher-competence", "tutoring-point"] == names

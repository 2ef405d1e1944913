# SPDX-License-Identifier: MIT
"""Every known defect of the slides of Kislovodsk stands as a remark, and nothing else is found."""

from __future__ import annotations

from typing import Final

from tests.defects import accepted, remark_ids

DEFECTS: Final = {f"KIS-{number:02}" for number in range(1, 16)}
ACROSS: Final = {"X-01"}
"""Defects that show only beside the orders of other districts."""


def test_every_defect_is_a_remark() -> None:
    """The fifteen defects of these slides, and one of them beside others."""
    assert DEFECTS | ACROSS == remark_ids("kislovodsk")


def test_planned_totals_that_disagree_are_found() -> None:
    """Five totals are not the sum of their years, and four numbers are left out."""
    assert [
        ("KIS-01", "plan-total", "1 / 2"),
        ("KIS-02", "plan-total", "1; 4 / 2; 4"),
        ("KIS-03", "plan-total", "2 / 6"),
        ("KIS-03", "plan-total", "2 / 6"),
        ("KIS-04", "plan-total", "1 (ежегодно) / 2"),
        ("KIS-06", "numbering-gap", "3.2"),
        ("KIS-06", "numbering-gap", "3.4"),
        ("KIS-06", "numbering-gap", "4.2"),
        ("KIS-06", "numbering-gap", "4.6"),
    ] == accepted("kislovodsk")

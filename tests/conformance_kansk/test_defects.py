# SPDX-License-Identifier: MIT
"""Every known defect of the roadmap of Kansk stands as a remark, and nothing else is found."""

from __future__ import annotations

from typing import Final

from tests.defects import accepted, remark_ids

DEFECTS: Final = {f"KAN-{number:02}" for number in range(1, 16)}
ACROSS: Final = {"X-01", "X-04"}
"""Defects that show only beside the orders of other districts."""


def test_every_defect_is_a_remark() -> None:
    """The fifteen defects of this document, and two of it beside others."""
    assert DEFECTS | ACROSS == remark_ids("kansk")


def test_nothing_is_found_but_what_remarks_accept() -> None:
    """What `check` can see of the defects is accepted by their remarks."""
    assert {
        ("KAN-01", "numbering-gap", "3 – 6"),
        ("KAN-01", "numbering-restarts", "4"),
        ("KAN-14", "numbering-gap", "–, –, 1."),
    } == set(accepted("kansk"))

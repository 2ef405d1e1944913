# SPDX-License-Identifier: MIT
"""Every known defect of the order of Kushchevsky stands as a remark, and nothing else is found."""

from __future__ import annotations

from typing import Final

from tests.defects import accepted, remark_ids

DEFECTS: Final = {f"KUS-{number:02}" for number in range(1, 17)}
ACROSS: Final = {f"X-{number:02}" for number in range(1, 6)}
"""Defects that show only beside the orders of other districts."""


def test_every_defect_is_a_remark() -> None:
    """The sixteen defects of this order, and five of it beside others."""
    assert DEFECTS | ACROSS == remark_ids("kushchevsky")


def test_nothing_is_found_but_numbers_that_begin_anew() -> None:
    """What `check` can see of the defects is accepted by their remarks."""
    assert [("KUS-05", "numbering-restarts", "12")] == accepted("kushchevsky")

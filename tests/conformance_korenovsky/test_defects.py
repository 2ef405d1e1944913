# SPDX-License-Identifier: MIT
"""Every known defect of the order of Korenovsky stands as a remark."""

from __future__ import annotations

from typing import Final

from tests.defects import remark_ids

DEFECTS: Final = {f"KOR-{number:02}" for number in range(1, 81)}
ACROSS: Final = {f"X-{number:02}" for number in range(1, 6)}
"""Defects that show only beside the orders of other districts."""


def test_every_defect_is_a_remark() -> None:
    """The eighty defects of this order, and five of it beside others."""
    assert DEFECTS | ACROSS == remark_ids("korenovsky")

# SPDX-License-Identifier: MIT
"""Every known defect of the order of Kola stands as a remark, and nothing else is found."""

from __future__ import annotations

from typing import Final

from tests.defects import accepted, remark_ids

DEFECTS: Final = {f"KOL-{number:02}" for number in range(1, 17)}
ACROSS: Final = {"X-01", "X-04"}
"""Defects that show only beside the orders of other districts."""


def test_every_defect_is_a_remark() -> None:
    """The sixteen defects of this order, and two of it beside others."""
    assert DEFECTS | ACROSS == remark_ids("kola")


def test_nothing_is_found_but_what_remarks_accept() -> None:
    """What `check` can see of the defects is accepted by their remarks."""
    assert {
        ("KOL-01", "numbering-repeated", "3"),
        ("KOL-02", "numbering-repeated", "1"),
        ("KOL-02", "numbering-gap", "3"),
        ("KOL-03", "deadline-outside-period", "декабрь 2021 / 2022 год"),
        ("KOL-06", "numbering-gap", "1.14 – пять-семинаров"),
    } == set(accepted("kola"))

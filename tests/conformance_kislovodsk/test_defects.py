# SPDX-License-Identifier: MIT
"""Every known defect of the slides of Kislovodsk stands as a remark, and nothing else is found."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import shnor_rules
from shnor_rules.checks import examined

FOLDER: Final = Path(__file__).parents[2] / "rulesets" / "kislovodsk"
DEFECTS: Final = {f"KIS-{number:02}" for number in range(1, 16)}
ACROSS: Final = {"X-01"}
"""Defects that show only beside the orders of other districts."""


def test_every_defect_is_a_remark() -> None:
    """The fifteen defects of these slides, and one of them beside others."""
    texts = [path.read_text(encoding="utf-8") for path in FOLDER.glob("*.yaml")]
    remarks = {
        name for text in texts for name in re.findall(r"^  ([A-Z]+-\d+):$", text, re.MULTILINE)
    }

    assert DEFECTS | ACROSS == remarks


def test_planned_totals_that_disagree_are_found() -> None:
    """Five totals are not the sum of their years, and four numbers are left out."""
    found = examined(shnor_rules.load("kislovodsk"))

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
    ] == sorted(
        ("" if each.remark is None else each.remark.id, each.finding.name, each.finding.pin)
        for each in found
    )

# SPDX-License-Identifier: MIT
"""Every known defect of the order of Kushchevsky stands as a remark, and nothing else is found."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import shnor_rules
from shnor_rules.checks import examined

FOLDER: Final = Path(__file__).parents[2] / "rulesets" / "kushchevsky"
DEFECTS: Final = {f"KUS-{number:02}" for number in range(1, 17)}
ACROSS: Final = {f"X-{number:02}" for number in range(1, 6)}
"""Defects that show only beside the orders of other districts."""


def test_every_defect_is_a_remark() -> None:
    """The sixteen defects of this order, and five of it beside others."""
    texts = [path.read_text(encoding="utf-8") for path in FOLDER.glob("*.yaml")]
    remarks = {
        name for text in texts for name in re.findall(r"^  ([A-Z]+-\d+):$", text, re.MULTILINE)
    }

    assert DEFECTS | ACROSS == remarks


def test_nothing_is_found_but_numbers_that_begin_anew() -> None:
    """What `check` can see of the defects is accepted by their remarks."""
    found = examined(shnor_rules.load("kushchevsky"))

    assert [("KUS-05", "numbering-restarts", "12")] == [
        (None if each.remark is None else each.remark.id, each.finding.name, each.finding.pin)
        for each in found
    ]

# SPDX-License-Identifier: MIT
"""Every known defect of the order of Korenovsky stands as a remark."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parents[2] / "rulesets" / "korenovsky"
DEFECTS: Final = {f"KOR-{number:02}" for number in range(1, 81)}
ACROSS: Final = {f"X-{number:02}" for number in range(1, 6)}
"""Defects that show only beside the orders of other districts."""


def test_every_defect_is_a_remark() -> None:
    """The eighty defects of this order, and five of it beside others."""
    texts = [path.read_text(encoding="utf-8") for path in FOLDER.glob("*.yaml")]
    remarks = {
        name for text in texts for name in re.findall(r"^  ([A-Z]+-\d+):$", text, re.MULTILINE)
    }

    assert DEFECTS | ACROSS == remarks

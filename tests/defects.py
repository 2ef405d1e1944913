# SPDX-License-Identifier: MIT
"""Known defects of the shipped rulesets: the remarks that are written, and what they accept."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import shnor_rules
from shnor_rules.checks import examined

RULESETS: Final = Path(__file__).parents[1] / "rulesets"
_REMARK: Final = re.compile(r"^  ([A-Z]+-\d+):$", re.MULTILINE)


def remark_ids(ruleset: str) -> set[str]:
    """Return the ids of all remarks in the files of a ruleset, as they are written."""
    texts = [path.read_text(encoding="utf-8") for path in (RULESETS / ruleset).glob("*.yaml")]
    return {name for text in texts for name in _REMARK.findall(text)}


def accepted(ruleset: str) -> list[tuple[str, str, str]]:
    """Return the findings of a ruleset in order: remark, name, content; no remark is empty."""
    found = examined(shnor_rules.load(ruleset))
    return sorted(
        ("" if each.remark is None else each.remark.id, each.finding.name, each.finding.pin or "")
        for each in found
    )

# SPDX-License-Identifier: MIT
"""Rulesets of the project read once for all tests of a process: their files do not change."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from shnor_rules.loading.rulesets import read_ruleset

if TYPE_CHECKING:
    from shnor_rules.loading.rulesets import Reading

ROOT: Final = Path(__file__).parents[1]
SHIPPED: Final = frozenset(
    path.parent
    for folder in (ROOT / "rulesets", ROOT / "examples")
    for path in folder.glob("*/ruleset.yaml")
)
"""The folders of the rulesets and of the example."""

_read = cache(read_ruleset)


def read_once(folder: Path) -> Reading:
    """Return what is in a folder; a shipped one is read no second time."""
    return _read(folder) if folder in SHIPPED else read_ruleset(folder)

# SPDX-License-Identifier: MIT
"""Monitorings of the project, and the records of their examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shnor_rules.inputs import Given, read_inputs
from tests.shipped import ROOT, read_once

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from shnor_rules import Monitoring, Ruleset


def shipped(district: str, name: str) -> tuple[Ruleset, Monitoring]:
    """Return a monitoring of the project with its ruleset."""
    folder = "examples" if district == "made-up-district" else "rulesets"
    ruleset = read_once(ROOT / folder / district).ruleset
    assert ruleset is not None
    return ruleset, ruleset[name]


def given(path: Path) -> list[Mapping[str, Any]]:
    """Return the records of a file."""
    with path.open("rb") as nothing:
        found = read_inputs([str(path)], stdin=nothing)
        return [each.record for each in found if isinstance(each, Given)]

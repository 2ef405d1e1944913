# SPDX-License-Identifier: MIT
"""A module is one idea: short, and named after it."""

from __future__ import annotations

from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"
MOST_LINES = 300
NAMES_OF_NOTHING = {"common", "core", "helpers", "misc", "utils"}


def test_no_module_is_longer_than_one_idea() -> None:
    """Every module of the package has at most 300 lines."""
    lengths = {
        str(module.relative_to(SOURCE)): len(module.read_text(encoding="utf-8").splitlines())
        for module in SOURCE.rglob("*.py")
    }

    assert lengths
    assert {} == {name: length for name, length in lengths.items() if length > MOST_LINES}


def test_no_module_is_a_drawer_for_everything() -> None:
    """No module or package has a name that says nothing of what is in it."""
    names = {path.stem for path in SOURCE.rglob("*") if path.is_dir() or path.suffix == ".py"}

    assert set() == names & NAMES_OF_NOTHING

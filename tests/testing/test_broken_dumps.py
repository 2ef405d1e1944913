# SPDX-License-Identifier: MIT
"""A dump that says anything else than its ruleset breaks its ready property."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules.testing import properties
from shnor_rules.testing.properties import dumping
from shnor_rules.testing.properties.promising import BrokenPropertyError
from shnor_rules.writing import dump

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules import Ruleset

FOLDER: Final = Path(__file__).with_name("small")


@cache
def small() -> Ruleset:
    """Return the ruleset of the shortest monitorings."""
    return shnor_rules.load(FOLDER)


def dumped(monkeypatch: pytest.MonkeyPatch, change: Callable[[str], str]) -> None:
    """Let a dump be written otherwise."""
    true = dump
    monkeypatch.setattr(
        dumping,
        "dump",
        lambda rules: {name: change(text) for name, text in true(rules).items()},
    )


def test_a_dump_that_does_not_load(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dump with a fault says the finding."""
    dumped(monkeypatch, lambda text: text.replace("monitoring:", "monitorings:"))

    with pytest.raises(BrokenPropertyError, match="dump_loads"):
        properties.dump_loads(small())


@pytest.mark.parametrize(
    ("old", "new"),
    [("(0,5; 1]", "(0,5; 1)"), ("{0; 1; 2; 3}", "{0; 1; 2; 3; 4}")],
    ids=["a bracket", "a longer list"],
)
def test_a_dump_that_says_something_else(
    old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bracket that is lost is told with its place."""
    dumped(monkeypatch, lambda text: text.replace(old, new))

    with pytest.raises(BrokenPropertyError, match=r"small\.monitorings"):
        properties.dump_loads(small())


def test_a_dump_that_counts_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    """Records tell two rulesets apart that seem to be the same."""
    monkeypatch.setattr(dumping, "same", lambda *_: True)
    dumped(monkeypatch, lambda text: text.replace("{0; 1; 2; нет}", "{0; нет}"))

    with pytest.raises(BrokenPropertyError, match="запись"):
        properties.dump_loads(small(), derandomize=True)

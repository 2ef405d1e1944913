# SPDX-License-Identifier: MIT
"""No slip in a shipped monitoring goes unseen: `check` or an example notices every mutant.

A mutant that nothing notices is let pass only where it is proved to change nothing: every choice of
answers ends in the same total and level, by the text and by every reading.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import pytest

from shnor_rules import Ruleset, load
from shnor_rules.mutation import Trials, Verdict, mutable, trials_of

RULESETS: Final = Path(__file__).parents[2] / "rulesets"


@cache
def ruleset(name: str) -> Ruleset:
    """Return a shipped ruleset."""
    return load(RULESETS / name)


MONITORINGS: Final = tuple(
    each.identity.name
    for folder in sorted(RULESETS.iterdir())
    for each in mutable(ruleset(folder.name))
)
"""The monitorings with a total, by the text or by a reading; nothing else decides a level."""


def trials(name: str) -> Trials:
    """Return a shipped monitoring ready for its mutants to be tried."""
    folder, _, monitoring = name.partition("/")
    return trials_of(ruleset(folder), ruleset(folder)[monitoring])


@pytest.mark.parametrize("name", MONITORINGS)
def test_what_is_shipped_is_not_noticed(name: str) -> None:
    """Tried as the mutants are, a shipped monitoring has nothing that fails."""
    assert trials(name).fault() is None


@pytest.mark.parametrize("name", MONITORINGS)
def test_every_slip_is_noticed(name: str) -> None:
    """Every mutant is noticed, or changes nothing for any record."""
    tried = trials(name)
    results = [tried.result(mutant) for mutant in tried.mutants()]
    unnoticed = {Verdict.SURVIVED, Verdict.UNDECIDED}

    assert [] == [str(each.mutant) for each in results if each.verdict in unnoticed]

# SPDX-License-Identifier: MIT
"""No slip in a shipped monitoring goes unseen: `check` or an example notices every mutant.

A mutant that nothing notices is let pass only where it is proved to change nothing: every choice of
answers ends in the same total and level, by the text and by every reading.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.checks import examined
from shnor_rules.checks.examples import failing_example
from shnor_rules.checks.subject import Subject
from shnor_rules.findings import Severity
from shnor_rules.loading import read_sources
from shnor_rules.model import read_as
from shnor_rules.proving import attainable, levels_of
from tests.mutation.mutants import head, mutants, unchanged

if TYPE_CHECKING:
    from fractions import Fraction

    from shnor_rules import Finding, Monitoring, Ruleset
    from shnor_rules.proving import By, Landing

_BY: Final[tuple[By, ...]] = ("items", "accepted")
RULESETS: Final = Path(__file__).parents[2] / "rulesets"
MONITORINGS: Final = {
    f"{path.parent.name}/{path.stem}": path
    for path in sorted(RULESETS.glob("*/*.yaml"))
    if re.search(r"^ *total:", path.read_text(encoding="utf-8"), re.MULTILINE)
}
"""The monitorings with a total, by the text or by a reading; nothing else decides a level."""


def read(path: Path, text: str) -> Ruleset:
    """Return the ruleset with `text` in the place of one monitoring, as far as it can be made out.

    Of the other monitorings only the heads are read, which is all that concerns this one.
    """
    sources = [("one.yaml", text.encode())]
    for other in sorted(path.parent.glob("*.yaml")):
        if other.name == "ruleset.yaml":
            sources.append((other.name, other.read_bytes()))
        elif other != path:
            sources.append((other.name, head(other.read_text(encoding="utf-8")).encode()))
    return read_sources(sources, folder=path.parent.name).draft


def only(ruleset: Ruleset) -> Monitoring:
    """Return the monitoring that is tried."""
    (found,) = [each for each in ruleset if each.place.path == "one.yaml"]
    return found


def noticed(ruleset: Ruleset) -> list[Finding]:
    """Return findings on the monitoring that make a run fail: of the examples or of all checks.

    The checks are only made where no example fails already.
    """
    if all(each.severity is not Severity.ERROR for each in ruleset.findings):
        failing = list(failing_example.check(Subject(ruleset, only(ruleset))))
        if failing:
            return failing
    return [
        each.finding
        for each in examined(ruleset)
        if each.remark is None
        and each.finding.severity is not Severity.NOTE
        and each.finding.place.path == "one.yaml"
    ]


def ends(monitoring: Monitoring) -> list[object]:
    """Return how every choice of answers ends, by the text and by each reading."""
    ways: list[object] = []
    for reading in [(), *((each.id,) for each in monitoring.readings)]:
        if read_as(monitoring, reading).total is None:
            continue
        for by in _BY:
            found = attainable(monitoring, reading=reading, by=by)
            assert found.undecided is None
            ways += [
                (each.conclusion, each.records, each.intervals, _counted(each))
                for each in levels_of(found)
            ]
    return ways


def _counted(landing: Landing) -> list[tuple[Fraction, int | None]]:
    return [(each.total, each.records) for each in landing.totals]


@pytest.mark.parametrize("path", MONITORINGS.values(), ids=MONITORINGS)
def test_what_is_shipped_is_not_noticed(path: Path) -> None:
    """Written as the mutants are, a shipped monitoring has nothing that fails."""
    assert [] == noticed(read(path, unchanged(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("path", MONITORINGS.values(), ids=MONITORINGS)
def test_every_slip_is_noticed(path: Path) -> None:
    """Every mutant fails, or changes nothing for any record."""
    text = path.read_text(encoding="utf-8")
    monitoring = only(read(path, text))
    survivors = []
    tried = 0
    for mutant in mutants(text):
        tried += 1
        ruleset = read(path, mutant.text)
        if not noticed(ruleset):
            is_equivalent = ends(only(ruleset)) == ends(monitoring)
            survivors.append((mutant.name, is_equivalent))

    assert tried
    assert [] == [name for name, is_equivalent in survivors if not is_equivalent]

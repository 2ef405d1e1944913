# SPDX-License-Identifier: MIT
"""What of a check is shown."""

from __future__ import annotations

from shnor_rules.checks import Accepted, Report
from shnor_rules.findings import Finding, Place
from shnor_rules.findings.selection import Selection, rules_meant
from shnor_rules.messages import say
from shnor_rules.reports.findings.shown import Passed, shown
from tests.reports.found import ACCEPTED, REMARK, WARNING

FAULT = Finding(say("empty-file"), Place(path="rulesets/b.yaml"))
PATHS = ("rulesets/a.yaml", "rulesets/b.yaml", "rulesets/c.yaml")
REPORT = Report((Accepted(ACCEPTED, REMARK), Accepted(WARNING), Accepted(FAULT)), PATHS)


def test_all_is_shown_that_is_asked_for() -> None:
    """Files without findings have passed; what remarks explain is among the results only."""
    seen = shown(REPORT, Selection())

    assert REPORT.results == seen.results
    assert (WARNING, FAULT) == seen.findings
    assert (Passed("rulesets/c.yaml", say("findings.clean")),) == seen.passed
    assert (0, ()) == (seen.hidden, seen.insisted)


def test_what_is_not_asked_for_is_counted() -> None:
    """What a remark explains is no finding that somebody misses."""
    seen = shown(REPORT, Selection(select=rules_meant("empty-file")))

    assert (Accepted(FAULT),) == seen.results
    assert ("rulesets/a.yaml", "rulesets/c.yaml") == tuple(each.name for each in seen.passed)
    assert (1, ()) == (seen.hidden, seen.insisted)


def test_an_error_of_a_file_is_always_shown() -> None:
    """A ruleset that cannot be used is not clean, whatever was asked for."""
    seen = shown(REPORT, Selection(ignore=rules_meant("Y") | rules_meant("M")))

    assert (Accepted(FAULT),) == seen.results
    assert (1, (FAULT,)) == (seen.hidden, seen.insisted)

# SPDX-License-Identifier: MIT
"""Which findings are asked for: by code, by name, by the beginning of either, by severity."""

from __future__ import annotations

import pytest

from shnor_rules.findings import Finding, Severity
from shnor_rules.findings.rules import RULES
from shnor_rules.findings.selection import (
    SEVERITIES,
    Selection,
    prevents_use,
    rules_meant,
    unknown_selector,
)
from shnor_rules.messages import say

SYNTAX = Finding(say("empty-file"))
SEPARATOR = Finding(say("trailing-separator", text="{0; }"))
NOTE = Finding(say("missing-attribute", title="Школа"))


@pytest.mark.parametrize(
    ("selector", "codes"),
    [
        ("R002", {"R002"}),
        ("unknown-key", {"R002"}),
        ("R00", {rule.code for rule in RULES if rule.code.startswith("R00")}),
        ("Y", {rule.code for rule in RULES if rule.code.startswith("Y")}),
        ("unknown-", {rule.code for rule in RULES if rule.name.startswith("unknown-")}),
        ("unknown", set()),
        ("r002", set()),
        ("R0020", set()),
        ("Q", set()),
        ("-", set()),
        ("", set()),
    ],
)
def test_a_selector_means_rules(selector: str, codes: set[str]) -> None:
    """A code, a name, the beginning of codes, and that of names up to a hyphen."""
    assert codes == {rule.code for rule in rules_meant(selector)}


def test_the_beginnings_mean_several_rules() -> None:
    """Otherwise the test above would say little."""
    assert all(len(rules_meant(selector)) > 1 for selector in ("R00", "Y", "unknown-"))


@pytest.mark.parametrize(
    ("selector", "said", "step"),
    [
        (
            "unknown-kye",
            "нет правила проверки «unknown-kye»: вы имели в виду «unknown-key»?",
            "замените",
        ),
        (
            "r002",
            "нет правила проверки «r002»: вы имели в виду «R002»?",
            "замените «r002» на «R002»",
        ),
        ("ъъъ", "нет правила проверки «ъъъ»", "назовите код (R002), имя (unknown-key)"),
    ],
)
def test_what_means_nothing_is_told(selector: str, said: str, step: str) -> None:
    """The nearest name or code is offered."""
    message = unknown_selector(selector)

    assert said == message.render()
    assert (message.help() or "").startswith(step)


@pytest.mark.parametrize(
    ("selection", "named"),
    [
        (Selection(), [SYNTAX, SEPARATOR, NOTE]),
        (Selection(select=rules_meant("M018")), [SEPARATOR]),
        (Selection(ignore=rules_meant("M018")), [SYNTAX, NOTE]),
        (Selection(select=rules_meant("M"), ignore=rules_meant("M018")), []),
        (Selection(select=frozenset()), []),
        (Selection(severity=Severity.WARNING), [SYNTAX, SEPARATOR]),
        (Selection(severity=Severity.ERROR), [SYNTAX]),
    ],
)
def test_a_selection_names_findings(selection: Selection, named: list[Finding]) -> None:
    """What is not to be shown goes before what is, and the severity before both."""
    assert named == [each for each in (SYNTAX, SEPARATOR, NOTE) if selection.names(each)]


def test_severities_go_from_the_worst() -> None:
    """That order decides what the least severity is."""
    assert ("error", "warning", "note") == SEVERITIES


@pytest.mark.parametrize(
    ("finding", "prevents"),
    [
        (SYNTAX, True),
        (SEPARATOR, False),
        (NOTE, False),
        (Finding(say("gap")), False),
        (Finding(say("failing-example")), False),
    ],
)
def test_errors_of_files_prevent_the_use(finding: Finding, *, prevents: bool) -> None:
    """What a document can be the cause of, and an example, leave a ruleset usable."""
    assert prevents is prevents_use(finding)

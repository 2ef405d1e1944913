# SPDX-License-Identifier: MIT
"""What the reference lists is complete: statuses, kinds of statements, keys of results, errors."""

from __future__ import annotations

import re
from datetime import date
from types import FunctionType
from typing import TYPE_CHECKING

import pytest

import shnor_rules
from shnor_rules import testing
from shnor_rules.analysis.differing import Step, Verdict
from shnor_rules.analysis.fulfilment import Status as Fulfilled
from shnor_rules.cli.verbs import VERBS
from shnor_rules.messages import say
from shnor_rules.model import RiskStatus
from shnor_rules.notation.spans_of_time import Month
from shnor_rules.reports.content.facts import FACTS
from shnor_rules.reports.note.naming import SECTIONS
from tests.docs.pages import DOCS, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

REVIEWING = (DOCS / "how-to" / "review-a-change.md").read_text(encoding="utf-8")
TESTING = (DOCS / "how-to" / "test-rulesets.md").read_text(encoding="utf-8")
RESULTS = (DOCS / "reference" / "records-and-results.md").read_text(encoding="utf-8")


def _stated(explanation: shnor_rules.Explanation) -> Iterator[str]:
    yield explanation.kind
    for child in explanation.children:
        yield from _stated(child)


def _assessments() -> Iterator[shnor_rules.Assessment]:
    for folder in (ROOT / "rulesets" / "korenovsky", ROOT / "examples" / "made-up-district"):
        for monitoring in shnor_rules.load(folder):
            for example in monitoring.examples:
                if not example.expect.refused:
                    reading = example.readings
                    yield shnor_rules.evaluate(monitoring, example.record, reading=reading)


@pytest.mark.parametrize("status", shnor_rules.Status)
def test_every_status_is_listed(status: shnor_rules.Status) -> None:
    """Each status stands in the reference with its words in both languages."""
    assert f"| `{status.value}` | {status.render('en')} | {status.render('ru')} |" in RESULTS


@pytest.mark.parametrize("status", RiskStatus)
def test_every_status_of_a_risk_is_listed(status: RiskStatus) -> None:
    """Each status of a row of a protocol stands there with its words in both languages."""
    assert f"| `{status.value}` | {status.render('en')} | {status.render('ru')} |" in RESULTS


@pytest.mark.parametrize("status", Fulfilled)
def test_every_status_of_a_roadmap_is_listed(status: Fulfilled) -> None:
    """Each status of a row of a roadmap stands there with its words in both languages."""
    said = status.said
    assert f"| `{status.value}` | {said.render('en')} | {said.render('ru')} |" in RESULTS


def test_every_key_of_an_analysis_is_listed() -> None:
    """Whatever the analyses, what is due and what is done hold at the top stands there."""
    listed = set(re.findall(r"`([\w-]+)`", RESULTS))
    ruleset = shnor_rules.load(ROOT / "examples" / "made-up-district")
    roadmap, tools = ruleset.roadmaps["roadmap"], ruleset.risks["risks"]
    due = shnor_rules.due(roadmap, Month(10, 2024), calendar=ruleset.calendar)
    done = shnor_rules.fulfilment(roadmap, (), as_of=date(2024, 10, 31))
    periods: dict[str, list[shnor_rules.Assessment]] = {"2023": [], "2024": []}
    assessed = shnor_rules.assess_risks(tools, tools.examples[0].record)
    told = (due, done, shnor_rules.compare(periods, key=["школа"]), assessed)

    assert set() == {key for each in told for key in each.to_dict()} - listed


def test_every_kind_of_statement_and_every_key_is_listed() -> None:
    """Whatever the shipped and the made-up rulesets say or print stands in the reference."""
    listed = set(re.findall(r"`([\w-]+)`", RESULTS))
    for assessment in _assessments():
        assert set() == set(_stated(assessment.explain())) - listed
        assert set() == set(assessment.to_dict()) - listed
        for answer in assessment.to_dict()["indicators"].values():
            assert set() == set(answer) - listed


def test_every_exception_is_listed() -> None:
    """The page for programmers names every exception that a call of the library raises."""
    page = (DOCS / "how-to" / "use-as-a-library.md").read_text(encoding="utf-8")
    public = {name for name in shnor_rules.__all__ if name.endswith("Error")}
    # The parsers of the notation and of formulas, and the reading of files, are not called there.
    called = public - {"NotationError", "ExpressionError", "InputError"}
    assert set() == {name for name in called if f"`{name}`" not in page}


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_of_a_difference_is_listed(verdict: Verdict) -> None:
    """What a change may do to a monitoring stands there in the words of the report."""
    assert f"| {say(f'diff.verdict.{verdict.value}').render('en')} | " in REVIEWING


def test_every_step_of_a_version_is_listed() -> None:
    """Each step stands there, but for the one of no change."""
    assert [] == [step for step in Step if step.size and f"| `{step.value}` | " not in REVIEWING]


@pytest.mark.parametrize("home", [testing, testing.properties])
def test_every_name_for_testers_is_listed(home: ModuleType) -> None:
    """The page for testers names each strategy and each ready property."""
    listed = set(re.findall(r"`(\w+)\b", TESTING))
    names = {name for name, each in vars(home).items() if isinstance(each, FunctionType)}
    assert set() == names - listed


def test_every_name_of_templates_is_told_to_staff() -> None:
    """The Russian page on templates names each fact and each section of a report."""
    page = (DOCS / "ru" / "templates.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"`(\w+)`", page))

    assert set() == {*FACTS, *SECTIONS.values()} - listed


def test_every_command_is_listed() -> None:
    """The reference has a section for each command, with its help."""
    page = (DOCS / "reference" / "command-line.md").read_text(encoding="utf-8")

    assert [] == [verb for verb in VERBS if f"$ shnor-rules --lang en {verb} --help\n" not in page]


def test_pages_are_written_for_everybody() -> None:
    """No page needs a theme of one site generator, or a tool of one workplace."""
    special = re.compile(r"^(?:!!!|\?\?\?|=== |:::)|\{%|\{\{", re.MULTILINE)
    found = [
        page
        for page in DOCS.rglob("*.md")
        if special.search(
            re.sub(r"```.*?```|`[^`]*`", "", page.read_text("utf-8"), flags=re.DOTALL)
        )
    ]
    assert [] == found

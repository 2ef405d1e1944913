# SPDX-License-Identifier: MIT
"""`explain`: the page of every finding, by code and by name, for people and for programs."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.findings.rules import RULES
from shnor_rules.manual import page
from tests.cli.running import SOURCES, process

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

LANGUAGES: Final = ("ru", "en")


@pytest.mark.parametrize("name", ["gap", "S001", "s001", "GAP"])
def test_a_finding_is_named_by_code_or_name(shnor: CommandLine, name: str) -> None:
    """Code and name mean the same page, in capitals or not."""
    outcome = shnor("explain", name)

    assert (0, "") == (outcome.code, outcome.err)
    assert outcome.out.startswith("S001 gap (ошибка)\n\nИтог, который бывает у записей")


def test_several_findings_are_explained_in_the_order_asked_for(shnor: CommandLine) -> None:
    """Each page is printed once, also of a finding that is named by code and name."""
    outcome = shnor("explain", "unknown-key", "Y002", "R002", "--lang", "en")

    heads = [line for line in outcome.out.splitlines() if line.endswith("(error)")]
    assert ["R002 unknown-key (error)", "Y002 tab-indent (error)"] == heads


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("gab", "вы имели в виду «gap»?"),
        ("S0011", "вы имели в виду «s001»?"),
        ("совсем-другое", "все правила покажет shnor-rules explain --all"),
    ],
)
def test_an_unknown_finding_is_misuse(shnor: CommandLine, name: str, step: str) -> None:
    """The nearest name is suggested, or the list of all."""
    outcome = shnor("explain", name)

    assert (2, "") == (outcome.code, outcome.out)
    assert f"правила «{name}» нет" in outcome.err
    assert step in outcome.err


@pytest.mark.parametrize("arguments", [(), ("gap", "--all"), ("--format", "json")])
def test_one_thing_is_to_be_explained(shnor: CommandLine, arguments: tuple[str, ...]) -> None:
    """Nothing named, and names beside `--all`, are misuse with an example."""
    outcome = shnor("explain", *arguments)

    assert (2, "") == (outcome.code, outcome.out)
    assert "например" in outcome.err


@pytest.mark.parametrize("lang", LANGUAGES)
def test_all_rules_are_listed_one_a_line(shnor: CommandLine, lang: str) -> None:
    """Each line has the code, the name and the sentence of its page."""
    outcome = shnor("explain", "--all", "--lang", lang)

    expected = [f"{rule.code} {rule.name}: {page(rule).text(lang).summary}" for rule in RULES]
    assert expected == outcome.out.splitlines()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_pages_are_data_for_programs(shnor: CommandLine, lang: str) -> None:
    """The JSON has every rule with all that its page shows."""
    pages = json.loads(shnor("explain", "--all", "--format", "json", "--lang", lang).out)

    assert [rule.code for rule in RULES] == [each["code"] for each in pages]
    for rule, data in zip(RULES, pages, strict=True):
        shown = page(rule)
        assert {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity.value,
            "acceptable": rule.is_acceptable,
            "summary": shown.text(lang).summary,
            "text": list(shown.text(lang).paragraphs),
            "fails": dict(shown.fails),
            "passes": dict(shown.passes),
        } == data


def test_single_pages_are_data_too(shnor: CommandLine) -> None:
    """The JSON of named findings has these only."""
    pages = json.loads(shnor("explain", "D009", "I003", "-f", "json").out)

    assert ["value-outside-set", "spreadsheet-file"] == [each["name"] for each in pages]
    assert [True, False] == [bool(each["fails"]) for each in pages]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_can_be_printed_on_an_old_console(lang: str) -> None:
    """In windows-1251 nothing crashes, and every sentence can be read."""
    codes = [rule.code for rule in RULES]
    with process(
        "explain", *codes, "--lang", lang, environment={"PYTHONIOENCODING": "cp1251"}
    ) as run:
        out, err = run.communicate()

    assert (0, b"") == (run.returncode, err)
    text = " ".join(out.decode("cp1251").split())
    assert [] == [rule.code for rule in RULES if page(rule).text(lang).summary not in text]


def test_pages_need_no_docstrings() -> None:
    """Where Python drops docstrings, the pages of the checks are still there."""
    done = subprocess.run(
        [sys.executable, "-OO", "-m", "shnor_rules", "explain", "gap"],
        env={"PYTHONPATH": SOURCES, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        check=False,
    )

    assert (0, b"") == (done.returncode, done.stderr)
    assert done.stdout.decode("utf-8").startswith("S001 gap (ошибка)")

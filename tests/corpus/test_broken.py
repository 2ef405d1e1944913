# SPDX-License-Identifier: MIT
"""Each broken file gives exactly what it says of itself: that code, at that line, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.findings.rules import BY_NAME, RULES, Severity
from tests.corpus.cases import AROUND, CASES, checked, told

if TYPE_CHECKING:
    from collections.abc import Callable

ELSEWHERE: Final = {
    "encoding",  # `odd_files.py`
    "empty-file",
    "too-complex",
    "no-ruleset-file",  # findings on a folder
    "not-a-ruleset",
    "rules-unsound",  # takes two files
    "schedule-disagrees",
}
"""Rules that one file among sound ones does not break."""

RULESET_LETTERS: Final = frozenset("YRNFMSTVPCE")


def _with_mark(content: bytes) -> bytes:
    return b"\xef\xbb\xbf" + content


def _with_returns(content: bytes) -> bytes:
    return content.replace(b"\n", b"\r\n")


def _in_two_bytes(content: bytes) -> bytes:
    return content.decode().encode("utf-16")


SAVED_AS: Final = (_with_mark, _with_returns, _in_two_bytes)
"""What other programs make of a file on saving it."""


@pytest.mark.parametrize("name", CASES)
def test_a_slip_is_told_at_its_line(name: str) -> None:
    """The errors and warnings of a broken file are those that its first lines name."""
    case = CASES[name]

    assert case.expected == told(checked(case.content, case.file))


@pytest.mark.parametrize(
    ("name", "saved"),
    [(name, SAVED_AS[index % len(SAVED_AS)]) for index, name in enumerate(CASES)],
)
def test_how_a_file_was_saved_changes_nothing(name: str, saved: Callable[[bytes], bytes]) -> None:
    """A byte order mark, the line ends of Windows and UTF-16 leave code and line as they are."""
    case = CASES[name]

    assert case.expected == told(checked(saved(case.content), case.file))


@pytest.mark.parametrize("name", CASES)
def test_a_slip_breaks_the_rule_of_its_folder(name: str) -> None:
    """The folder of a broken file is the name of a rule whose code the file expects."""
    case = CASES[name]

    assert BY_NAME[case.rule].code in {code for code, _ in case.expected}


def test_what_stands_around_is_sound() -> None:
    """The files that stand beside a broken one have no findings of their own."""
    for path in AROUND.glob("*.yaml"):
        assert () == told(checked(path.read_bytes(), path.name))


def test_every_rule_is_broken_by_a_file() -> None:
    """No rule on rulesets that can fail a run is without a broken file."""
    wanted = {
        rule.name
        for rule in RULES
        if rule.code[0] in RULESET_LETTERS and rule.severity is not Severity.NOTE
    }

    assert set() == wanted - ELSEWHERE - {case.rule for case in CASES.values()}


def test_there_are_enough_broken_files() -> None:
    """The corpus is large: the common slips are in it several times."""
    assert len(CASES) >= 150

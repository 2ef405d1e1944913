# SPDX-License-Identifier: MIT
"""Every rule has one page, and the page says what is true of the rule."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.findings.rules import BY_NAME, RULES
from shnor_rules.manual import page
from shnor_rules.manual.library import CHECKS, PAGES
from tests.manual.running import found

if TYPE_CHECKING:
    from pathlib import Path

    from shnor_rules.findings.rules import Rule

WIDTH: Final = 100

OF_CHECKS: Final = {
    path.stem.replace("_", "-") for path in CHECKS.glob("*/*.py") if path.stem != "__init__"
}
FILES: Final = sorted(PAGES.iterdir())
IN_FILES: Final = [rule for rule in RULES if rule.name not in OF_CHECKS]

IN_WORDS: Final = {
    "encoding": "its bytes are no UTF-8",
    "formula-too-long": "it takes 4000 characters",
    "not-a-ruleset": "a command names the file",
    "inexact-number": "a program gives the number",
    "like-unsound": "the file with the errors breaks other rules",
    "rules-unsound": "the ruleset with the errors breaks other rules",
    "number-too-long": "a program gives the number, or a very large sample",
    "unreadable-file": "there is no file",
    "spreadsheet-file": "its bytes are those of a workbook",
    "form-mismatch": "it is about workbooks",
    "form-altered": "it is about workbooks",
    "table-found": "it is about workbooks",
    "no-table": "it is about workbooks",
    "ambiguous-heading": "it is about workbooks",
    "unused-sheet": "it is about workbooks",
    "unused-cells": "it is about workbooks",
    "row-left-out": "it is about workbooks",
    "hidden-cells": "it is about workbooks",
    "cell-error": "it is about workbooks",
    "formula-without-value": "it is about workbooks",
    "date-for-number": "it is about workbooks",
    "percent-unclear": "it is about workbooks",
    "merged-cells": "it is about workbooks",
    "number-rounded": "it is about workbooks",
    "number-unseen": "it is about workbooks",
    "encoding-detected": "its bytes are no UTF-8",
    "undecodable-file": "its bytes are of no encoding",
    "file-too-large": "it takes millions of characters",
    "row-too-long": "it takes 100 000 characters",
    "declared-columns": "the table is given beside the records",
    "declared-row": "the table is given beside the records",
    "period-keys": "`dynamics` parts the record",
}
"""The rules whose pages show no files, and why none can be shown."""

every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
every_shown = pytest.mark.parametrize(
    "rule", [rule for rule in IN_FILES if rule.name not in IN_WORDS], ids=lambda rule: rule.name
)


def test_every_rule_has_a_page_in_one_place() -> None:
    """A rule of a check has its page in the check, any other one a file; no page has no rule."""
    assert {f"{rule.name}.txt" for rule in IN_FILES} == {path.name for path in FILES}
    assert set() == OF_CHECKS - set(BY_NAME)


@every_rule
def test_a_page_says_something_in_both_languages(rule: Rule) -> None:
    """The summary is one sentence, more follows it, and each language is itself."""
    shown = page(rule)

    for text in (shown.en, shown.ru):
        assert re.fullmatch(r"[^.]+(?:\.\S[^.]*)*\.", text.summary), text.summary
        assert text.paragraphs
    assert re.match(r"[A-Z`]", shown.en.summary)
    assert re.match(r"[А-ЯЁ`]", shown.ru.summary)


def test_only_what_no_text_can_show_is_described_in_words() -> None:
    """Exactly the rules about bytes, sizes and callers have pages without files."""
    assert set(IN_WORDS) == {rule.name for rule in RULES if not page(rule).fails}


@every_file
def test_a_page_fits_the_console_and_the_screen(path: Path) -> None:
    """Lines are short, and every character can be printed in windows-1251."""
    text = path.read_text(encoding="utf-8")

    assert [] == [line for line in text.splitlines() if len(line) > WIDTH]
    assert text == text.encode("cp1251").decode("cp1251")


@every_shown
def test_what_fails_breaks_this_rule_only(rule: Rule, tmp_path: Path) -> None:
    """The failing files of a page break its rule and no other."""
    assert {rule.name} == {each.name for each in found(page(rule).fails, tmp_path)}


@every_shown
def test_what_passes_breaks_no_rule(rule: Rule, tmp_path: Path) -> None:
    """The passing files of a page break nothing."""
    assert [] == [str(each) for each in found(page(rule).passes, tmp_path)]

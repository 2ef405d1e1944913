# SPDX-License-Identifier: MIT
"""The text of a page taken apart, and malformed texts refused."""

from __future__ import annotations

import pytest

from shnor_rules.manual import MalformedPageError, Page, parse
from shnor_rules.manual.page import MONITORING, Text

PAGE = """\
A bound is missing.

Why it matters
is said here.

What to do is said here.

По-русски: Нет границы.

Почему это
важно.

Fails:

    levels:
      - {level: А}

    # ruleset.yaml
    ruleset: made

Passes:

    # record.yaml
    П1: 2
"""
IN_WORDS = "A file is large.\n\nWhy.\n\nПо-русски: Файл велик.\n\nПочему.\n"


def test_a_page_has_two_languages_and_two_sets_of_files() -> None:
    """Lines of a paragraph are joined, lines of files are kept, and files have names."""
    en = Text("A bound is missing.", ("Why it matters is said here.", "What to do is said here."))
    ru = Text("Нет границы.", ("Почему это важно.",))
    fails = {MONITORING: "levels:\n  - {level: А}\n", "ruleset.yaml": "ruleset: made\n"}

    assert Page(en, ru, fails, {"record.yaml": "П1: 2\n"}) == parse(PAGE)
    assert (en, ru) == (parse(PAGE).text("en"), parse(PAGE).text("ru"))


def test_a_page_may_describe_a_file_in_words() -> None:
    """What no text can show has a page without files."""
    page = parse(IN_WORDS)

    assert ({}, {}) == (page.fails, page.passes)
    assert Text("Файл велик.", ("Почему.",)) == page.ru


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (PAGE.replace("По-русски: ", ""), "По-русски:"),
        (PAGE.partition("\n\nПо-русски: ")[2], "По-русски:"),
        (PAGE.replace("Passes:", "Pass:"), "Passes:"),
        (PAGE.replace("Fails:", "Fail:"), "Fails:"),
        (PAGE.partition("Passes:")[0] + "Passes:\n\n\n", "Passes:"),
        (f"{PAGE}\nFails:\n\n    levels: []\n", "Fails:"),
        (f"{PAGE}\nPasses:\n\n    levels: []\n", "Passes:"),
        ("", "По-русски:"),
    ],
)
def test_a_malformed_page_is_refused_by_its_part(text: str, part: str) -> None:
    """A part that is missing, empty or there twice is named."""
    with pytest.raises(MalformedPageError, match=f"'{part}'"):
        parse(text)

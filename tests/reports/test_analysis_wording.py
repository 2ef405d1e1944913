# SPDX-License-Identifier: MIT
"""Words of analyses that no command comes to by itself."""

from __future__ import annotations

from shnor_rules.analysis.about import about
from shnor_rules.analysis.entries import numbered
from shnor_rules.analysis.portions import Portion
from shnor_rules.reports.analysis.wording import rules_lines
from shnor_rules.reports.portions import portion_in_words
from tests.analysis.analysed import SCHOOLS, results, teacher, teachers


def test_a_portion_of_nothing_has_no_percent() -> None:
    """Of nothing there is no share, and none is printed."""
    assert "0 из 0" == portion_in_words(Portion(0, 0)).render()


def test_results_by_different_rules_are_told() -> None:
    """A program may put results of different rules together; the head warns of it."""
    mixed = (*teachers(teacher("А", "химия", 0, 0)), *results(SCHOOLS, {"школа": "А"}))
    lines = list(rules_lines(about(numbered(mixed)), "en"))

    assert "beware: the records were assessed by different rules (2) and do not add up" == lines[-1]

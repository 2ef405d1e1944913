# SPDX-License-Identifier: MIT
"""What a check looks at is proved once, however often it is asked for."""

from __future__ import annotations

from fractions import Fraction

from shnor_rules.checks.subject import Subject
from shnor_rules.loading import read_sources
from tests.checks.manual_pages import HEADS, RULESET
from tests.checks.telling import scale

BODY = scale("formula: П1 + П2", ["{0; 1; 2}", "{0; 1}"], ["[0; 3]"])


def test_each_question_is_proved_once() -> None:
    """Equal questions have the same answer, and others have others."""
    text = "\n".join(HEADS.values()) + "\n" + BODY
    files = [("ruleset.yaml", RULESET.encode()), ("example.yaml", text.encode())]
    ruleset = read_sources(files, folder="made").draft
    subject = Subject(ruleset, *ruleset)
    one = subject.attainable_given({"П1": [Fraction(1)]})

    assert subject.attainable_given({"П1": [Fraction(1)]}) is one
    assert [1, 2] == [each.total for each in one.totals or ()]
    assert 4 == len(subject.attainable_given({}).totals or ())
    assert subject.attainable_given({}, most_work=1).undecided is not None

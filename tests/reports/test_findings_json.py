# SPDX-License-Identifier: MIT
"""Findings as JSON: every finding, with the remark that explains it where one does."""

from __future__ import annotations

import json

from shnor_rules.reports.findings.json_text import as_json, as_json_lines
from shnor_rules.reports.findings.shown import Shown
from tests.reports.found import SHOWN

PLAIN = [
    {
        **result.finding.to_dict("en"),
        "remark": None if result.remark is None else result.remark.id,
    }
    for result in SHOWN.results
]


def test_findings_as_an_array() -> None:
    """The array has the findings as plain data, Cyrillic letters as they are."""
    page = as_json(SHOWN, "en")

    assert PLAIN == json.loads(page)
    assert "`П1` is answered twice" in page
    assert [None, "KOR-15", None, None, None, None] == [each["remark"] for each in json.loads(page)]


def test_findings_one_a_line() -> None:
    """Each line is an object by itself."""
    assert PLAIN == [json.loads(line) for line in as_json_lines(SHOWN, "en").split("\n")]


def test_nothing_as_json() -> None:
    """Without findings there is an empty array, or no line."""
    assert ("[]", "") == (as_json(Shown(())), as_json_lines(Shown(())))

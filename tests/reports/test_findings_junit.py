# SPDX-License-Identifier: MIT
"""Findings as JUnit XML."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from shnor_rules.reports.findings.junit import junit
from shnor_rules.reports.findings.shown import Shown
from shnor_rules.reports.findings.text import full
from tests.reports.found import ERROR, NOTE, SHOWN

SUITES = ET.fromstring(junit(SHOWN, "en"))  # noqa: S314  (made here)


def test_every_file_is_a_suite() -> None:
    """Files in the order of their findings, then what has none, each with its counts."""
    counts = ("name", "tests", "failures", "errors", "skipped")

    assert ["shnor-rules", "7", "4", "0", "1"] == [SUITES.get(name) for name in counts]
    assert [
        ["rulesets/a.yaml", "3", "2", "0", "1"],
        ["rulesets/b.yaml", "1", "0", "0", "0"],
        ["shnor-rules", "1", "1", "0", "0"],
        ["/t.csv", "1", "1", "0", "0"],
        ["rulesets/clean.yaml", "1", "0", "0", "0"],
    ] == [[suite.get(name) for name in counts] for suite in SUITES]


def test_every_finding_is_a_case() -> None:
    """An error fails with its page, what a remark explains is skipped, a note is an output."""
    error, accepted, _ = SUITES[0]
    (note,) = SUITES[1]
    (failure,), (skipped,), (output,) = error, accepted, note

    assert {
        "name": "3:2 D003 [repeated-field] `П1` is answered twice",
        "classname": "rulesets/a.yaml",
        "file": "rulesets/a.yaml",
        "line": "3",
    } == error.attrib
    assert "failure" == failure.tag
    assert {
        "message": "D003 [repeated-field] `П1` is answered twice",
        "type": "error",
    } == failure.attrib
    assert full([ERROR], "en").replace("\t", "[Tab]") == failure.text
    assert ("skipped", "KOR-15: лишний разделитель") == (skipped.tag, skipped.get("message"))
    assert ("system-out", full([NOTE], "en")) == (output.tag, output.text)
    assert None is note.get("line")


def test_what_has_no_findings_is_a_case_that_passed() -> None:
    """A service shows that the file was checked."""
    (case,) = SUITES[-1]

    assert {"name": "no findings", "classname": "rulesets/clean.yaml"} == case.attrib
    assert [] == list(case)


def test_nothing_at_all_is_xml() -> None:
    """A check of nothing is a page without suites."""
    empty = ET.fromstring(junit(Shown(())))  # noqa: S314  (made here)

    assert ("testsuites", "0", []) == (empty.tag, empty.get("tests"), list(empty))


def test_the_page_is_ascii() -> None:
    """It is what its first line says in any encoding that a console may have."""
    assert junit(SHOWN).isascii()

# SPDX-License-Identifier: MIT
"""Findings as JUnit XML, as GitLab, Jenkins and others read it: a suite for every file."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from shnor_rules.findings import Severity
from shnor_rules.reports.findings.paths import from_here
from shnor_rules.reports.findings.text import full
from shnor_rules.reports.findings.wording import justified
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.checks import Accepted
    from shnor_rules.reports.findings.shown import Shown

_TOOL: Final = "shnor-rules"
_COUNTED: Final = MappingProxyType({"failures": "failure", "errors": "error", "skipped": "skipped"})
_NOT_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 cannot hold in any way."""


def junit(shown: Shown, lang: str = "ru") -> str:
    """Return the findings as JUnit XML.

    A finding is a test case: failed for an error or a warning, skipped where a remark explains it,
    passed with an output for a note. What has no findings is a suite with one case that passed.

    Characters outside ASCII are written as references, so that the page is what its first line says
    whatever the encoding of the console.
    """
    by_file: dict[str | None, list[Accepted]] = {}
    for result in shown.results:
        by_file.setdefault(result.finding.place.path, []).append(result)
    suites = Element("testsuites", name=_TOOL)
    for path, results in by_file.items():
        _of_findings(suites, _TOOL if path is None else from_here(path), results, lang)
    for passed in shown.passed:
        suite = SubElement(suites, "testsuite", name=_clean(passed.name))
        _case(suite, passed.said.render(lang))
    for suite in (*suites, suites):
        _count(suite)
    indent(suites)
    page: bytes = tostring(suites, encoding="us-ascii", xml_declaration=True)
    return page.decode("ascii")


def _of_findings(suites: Element, name: str, results: Iterable[Accepted], lang: str) -> None:
    suite = SubElement(suites, "testsuite", name=_clean(name))
    for result in results:
        finding, place = result.finding, result.finding.place
        at = ":".join(str(each) for each in (place.line, place.column) if each is not None)
        said = f"{finding.code} [{finding.name}] {finding.message.render(lang)}"
        case = _case(suite, f"{at} {said}".strip())
        if place.path is not None:
            case.set("file", suite.get("name", ""))
        if place.line is not None:
            case.set("line", str(place.line))
        page = full([finding], lang)
        if result.remark is not None:
            SubElement(case, "skipped", message=_clean(justified(result.remark)))
        elif finding.severity is Severity.NOTE:
            SubElement(case, "system-out").text = _clean(page)
        else:
            kind = finding.severity.value
            failure = SubElement(case, "failure", message=_clean(visible(said)), type=kind)
            failure.text = _clean(page)


def _case(suite: Element, name: str) -> Element:
    return SubElement(
        suite, "testcase", name=_clean(visible(name)), classname=suite.get("name", "")
    )


def _count(suite: Element) -> None:
    suite.set("tests", str(sum(1 for _ in suite.iter("testcase"))))
    for attribute, element in _COUNTED.items():
        suite.set(attribute, str(sum(1 for _ in suite.iter(element))))


def _clean(text: str) -> str:
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)

# SPDX-License-Identifier: MIT
"""Findings as SARIF 2.1.0, the format in which services exchange results of static analysis."""

from __future__ import annotations

import json
from collections import Counter
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.findings import Severity
from shnor_rules.reports.findings.paths import as_uri, from_here, is_here
from shnor_rules.reports.findings.wording import justified, rule_in_words, said
from shnor_rules.reports.visible import visible
from shnor_rules.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks import Accepted
    from shnor_rules.findings import Finding, Place, Rule
    from shnor_rules.reports.findings.shown import Shown

SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
FINGERPRINT: Final = "shnorRulesFinding/v1"
"""What the hash is called that tells whether a finding is an old one; it knows no lines."""

_ROOT: Final = "%SRCROOT%"
_HASH_DIGITS: Final = 32
_LEVELS: Final = MappingProxyType(
    {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
)


def sarif(shown: Shown, lang: str = "ru") -> str:
    """Return the findings as a SARIF log; those that a remark explains are suppressed in it.

    Characters outside ASCII are written as JSON escapes, so that the log is UTF-8, as it must be,
    whatever the encoding of the console.
    """
    rules = tuple(dict.fromkeys(result.finding.rule for result in shown.results))
    run = {
        "tool": {
            "driver": {
                "name": "shnor-rules",
                "version": __version__,
                "rules": [_rule(rule, lang) for rule in rules],
            }
        },
        "language": lang,
        "columnKind": "unicodeCodePoints",
        "results": list(_results(shown, rules, lang)),
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _rule(rule: Rule, lang: str) -> dict[str, Any]:
    sentence, text = rule_in_words(rule, lang)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": sentence},
        "help": {"text": text},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _results(shown: Shown, rules: tuple[Rule, ...], lang: str) -> Iterator[dict[str, Any]]:
    times: Counter[tuple[str, ...]] = Counter()
    for result in shown.results:
        finding = result.finding
        identity = _identity(finding)
        times[identity] += 1
        yield {
            "ruleId": finding.code,
            "ruleIndex": rules.index(finding.rule),
            "level": _LEVELS[finding.severity],
            "message": {"text": said(finding, lang)},
            "locations": list(_locations(finding.place)),
            "relatedLocations": [
                {**location, "id": number, "message": {"text": visible(other.message.render(lang))}}
                for number, other in enumerate(finding.related)
                for location in _locations(other.place)
            ],
            "partialFingerprints": {FINGERPRINT: _hash((*identity, str(times[identity])))},
            "fixes": list(_fixes(finding)),
            # Either every result of a run has this key or none has.
            "suppressions": list(_suppressions(result)),
        }


def _suppressions(result: Accepted) -> Iterator[dict[str, Any]]:
    if result.remark is not None:
        yield {"kind": "external", "status": "accepted", "justification": justified(result.remark)}


def _fixes(finding: Finding) -> Iterator[dict[str, Any]]:
    source = finding.place.source
    if finding.fix is None or source is None:
        return
    replacements = [
        {
            "deletedRegion": _region(source.place(edit.start, edit.end)),
            "insertedContent": {"text": edit.text},
        }
        for edit in finding.fix.edits
    ]
    yield {
        "artifactChanges": [
            {"artifactLocation": _artifact(source.path), "replacements": replacements}
        ]
    }


def _artifact(path: str) -> dict[str, str]:
    uri = as_uri(path)
    return {"uri": uri, "uriBaseId": _ROOT} if is_here(path) else {"uri": uri}


def _locations(place: Place) -> Iterator[dict[str, Any]]:
    if place.path is None:
        return
    physical: dict[str, Any] = {"artifactLocation": _artifact(place.path)}
    region = _region(place)
    if region:
        physical["region"] = region
    location: dict[str, Any] = {"physicalLocation": physical}
    if place.subject:
        location["logicalLocations"] = [{"fullyQualifiedName": visible(place.subject)}]
    yield location


def _region(place: Place) -> dict[str, int]:
    """Return the lines and columns from 1, the end column being that after the last character."""
    region = {"startLine": place.line, "endLine": place.end_line}
    if place.unit == "characters":
        region |= {"startColumn": place.column, "endColumn": place.end_column}
    return {name: number for name, number in region.items() if number is not None}


def _identity(finding: Finding) -> tuple[str, ...]:
    """Return what makes a finding the same one in another version of the file."""
    place = finding.place
    path = "" if place.path is None else from_here(place.path)
    line = "" if place.source is None else place.source.line(place.line or 0).strip()
    found = finding.content or line or place.subject or ""
    return finding.code, path, finding.reading or "", found


def _hash(parts: tuple[str, ...]) -> str:
    text = json.dumps(parts)
    return sha256(text.encode()).hexdigest()[:_HASH_DIGITS]

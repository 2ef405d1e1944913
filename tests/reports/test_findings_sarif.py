# SPDX-License-Identifier: MIT
"""Findings as SARIF 2.1.0."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import evolve
from jsonschema import Draft7Validator

from shnor_rules.checks import Accepted
from shnor_rules.findings import Finding, Place, Source
from shnor_rules.findings.rules import BY_NAME
from shnor_rules.manual import page
from shnor_rules.messages import say
from shnor_rules.reports.findings.sarif import FINGERPRINT, sarif
from shnor_rules.reports.findings.shown import Shown
from tests.reports.found import ACCEPTED, ERROR, SHOWN
from tests.reports.sarif_schema import official

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

RUN = json.loads(sarif(SHOWN, "en"))["runs"][0]


def results(*findings: Finding) -> list[dict[str, Any]]:
    """Return the results of a log of the findings."""
    log = json.loads(sarif(Shown(tuple(map(Accepted, findings)))))
    found: list[dict[str, Any]] = log["runs"][0]["results"]
    return found


def fingerprint(finding: Finding) -> str:
    """Return the hash of a finding that is alone."""
    (result,) = results(finding)
    found: str = result["partialFingerprints"][FINGERPRINT]
    return found


def test_a_log_is_of_the_form() -> None:
    """The standard knows every property and its type; the same of an empty log."""
    standard = Draft7Validator(official())
    for shown in (SHOWN, Shown(())):
        for lang in ("ru", "en"):
            faults = standard.iter_errors(json.loads(sarif(shown, lang)))
            assert [] == [error.message for error in faults]


def test_a_log_beside_the_form_is_noticed() -> None:
    """The standard refuses what it does not know, so that the test above can fail."""
    log = json.loads(sarif(SHOWN))
    log["runs"][0]["results"][0]["lvel"] = "error"

    assert not Draft7Validator(official()).is_valid(log)


def test_rules_are_described() -> None:
    """Each rule once, in the order of the findings, with what its page of the manual says."""
    rules = RUN["tool"]["driver"]["rules"]

    assert ["D003", "M018", "D015", "Y004", "D002"] == [rule["id"] for rule in rules]
    assert [0, 1, 1, 2, 3, 4] == [result["ruleIndex"] for result in RUN["results"]]
    text = page(BY_NAME["repeated-field"]).en
    assert {
        "id": "D003",
        "name": "repeated-field",
        "shortDescription": {"text": text.summary},
        "defaultConfiguration": {"level": "error"},
        "help": {"text": "\n\n".join(text.paragraphs)},
    } == rules[0]


def test_a_finding_with_all_there_is() -> None:
    """Place, other places, the correction; columns are those of characters."""
    here = {"uri": "rulesets/a.yaml", "uriBaseId": "%SRCROOT%"}
    region = {"startLine": 3, "endLine": 3, "startColumn": 2, "endColumn": 4}
    first = {"startLine": 1, "endLine": 1, "startColumn": 1, "endColumn": 3}
    result = RUN["results"][0]

    assert "unicodeCodePoints" == RUN["columnKind"]
    assert "`П1` is answered twice\nkeep one answer" == result["message"]["text"]
    assert [
        {
            "physicalLocation": {"artifactLocation": here, "region": region},
            "logicalLocations": [{"fullyQualifiedName": "П1"}],
        }
    ] == result["locations"]
    assert [
        {
            "physicalLocation": {"artifactLocation": here, "region": first},
            "id": 0,
            "message": {"text": "the first place"},
        }
    ] == result["relatedLocations"]
    replacement = {"deletedRegion": region, "insertedContent": {"text": "П3"}}
    change = {"artifactLocation": here, "replacements": [replacement]}
    assert [{"artifactChanges": [change]}] == result["fixes"]
    assert [] == result["suppressions"]


def test_what_a_remark_explains_is_suppressed() -> None:
    """The remark is the reason, and no result is without the key."""
    assert [
        {
            "kind": "external",
            "status": "accepted",
            "justification": "KOR-15: лишний разделитель",
        }
    ] == RUN["results"][1]["suppressions"]
    assert all("suppressions" in result for result in RUN["results"])


def test_places_are_told_as_far_as_they_are_known() -> None:
    """A file has no region, a row no columns of characters, and nowhere is no location."""
    _, _, _, note, nowhere, row = RUN["results"]
    (location,) = row["locations"]

    assert {"artifactLocation"} == set(note["locations"][0]["physicalLocation"])
    assert [] == nowhere["locations"]
    assert {"startLine": 3} == location["physicalLocation"]["region"]
    assert {"uri": "file:///t.csv"} == location["physicalLocation"]["artifactLocation"]


def test_a_path_becomes_a_uri(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a URI cannot hold is encoded; elsewhere than here, the path begins at the root."""
    monkeypatch.chdir(tmp_path)
    (inside, outside) = results(
        Finding(say("no-ruleset-file"), Place(path="район 1/a#b:c%.yaml")),
        Finding(say("no-ruleset-file"), Place(path="../a.yaml")),
    )
    here = inside["locations"][0]["physicalLocation"]["artifactLocation"]
    there = outside["locations"][0]["physicalLocation"]["artifactLocation"]

    encoded = "%D1%80%D0%B0%D0%B9%D0%BE%D0%BD%201/a%23b%3Ac%25.yaml"
    assert {"uri": encoded, "uriBaseId": "%SRCROOT%"} == here
    assert {"uri": (tmp_path.parent / "a.yaml").as_uri()} == there


def test_a_fingerprint_stays_where_lines_move() -> None:
    """An old finding is known again further down, in the other language, and after other ones."""
    moved = Source("rulesets/a.yaml", f"# сверху\n\n{ERROR.place.source.text}")  # type: ignore[union-attr]
    below = evolve(ERROR, place=moved.place(30, 32), related=(), fix=None)

    assert fingerprint(ERROR) == fingerprint(below)
    assert fingerprint(ERROR) == RUN["results"][0]["partialFingerprints"][FINGERPRINT]


def test_a_fingerprint_tells_findings_apart() -> None:
    """Another content, another file, another reading, or the same once more is another finding."""
    others = (
        ACCEPTED,
        evolve(ACCEPTED, content="{0; 2; }"),
        evolve(ACCEPTED, place=evolve(ACCEPTED.place, path="b.yaml")),
        evolve(ACCEPTED, reading="граница-вверх"),
        ACCEPTED,
    )
    hashes = {each["partialFingerprints"][FINGERPRINT] for each in results(*others)}

    assert len(others) == len(hashes)


def test_the_log_is_ascii() -> None:
    """It is UTF-8, as the standard asks, in any encoding that a console may have."""
    assert sarif(SHOWN).isascii()

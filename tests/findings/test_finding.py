# SPDX-License-Identifier: MIT
"""A finding is its message, its rule and its place, on one line or as plain data."""

from __future__ import annotations

import json

import pytest

from shnor_rules.findings import Edit, Finding, Fix, Place, Related, Rule, Severity, Source
from shnor_rules.messages import say

MESSAGE = say("malformed-number.exponent", part="e3", step=say("notation-step.write", fix="1000"))
PLACE = Source("a.yaml", "points: 1e3\n").place(9, 11, subject="П1")


def test_the_rule_is_found_by_the_name_before_the_dot() -> None:
    """Code, name and severity come from the rule that the message names."""
    finding = Finding(MESSAGE)

    assert Rule("N001", "malformed-number", Severity.ERROR) == finding.rule
    assert ("N001", "malformed-number", Severity.ERROR) == (
        finding.code,
        finding.name,
        finding.severity,
    )


def test_a_message_without_a_rule_makes_no_finding() -> None:
    """The words of the catalogue that are no rules cannot be looked up as one."""
    with pytest.raises(KeyError, match="severity"):
        Finding(say("severity.error")).code  # noqa: B018  (the look-up raises)


def test_a_finding_is_printed_on_one_line() -> None:
    """Place, severity, code, name and sentence, in the language asked for."""
    finding = Finding(MESSAGE, PLACE)

    assert (
        "a.yaml:1:10: ошибка N001 [malformed-number] число записано со степенью десяти: «e3»"
        == finding.render()
        == str(finding)
    )
    assert (
        "a.yaml:1:10: error N001 [malformed-number] the number has an exponent: `e3`"
        == finding.render("en")
    )


def test_a_finding_without_a_place_begins_with_its_severity() -> None:
    """Nothing stands before the severity where no place is known."""
    assert Finding(MESSAGE).render().startswith("ошибка N001 ")


def test_a_finding_in_a_table_is_told_by_row_and_column() -> None:
    """The place is in the language of the sentence."""
    finding = Finding(MESSAGE, Place("a.csv", 5, 8, subject="П3", unit="cells"))

    assert finding.render().startswith("a.csv, строка 5, столбец «П3»: ошибка N001 ")
    assert finding.render("en").startswith("a.csv, row 5, column `П3`: error N001 ")


def test_a_finding_is_plain_data() -> None:
    """The data go into JSON, with everything that a reader of the line sees, and the help."""
    first = Related(say("severity.note"), Place("b.yaml", 2, 1))
    data = Finding(MESSAGE, PLACE, (first,)).to_dict("en")

    assert data == json.loads(json.dumps(data))
    assert {
        "code": "N001",
        "name": "malformed-number",
        "severity": "error",
        "message": "the number has an exponent: `e3`",
        "help": "write 1000",
        "content": "",
        "reading": None,
        "location": {
            "path": "a.yaml",
            "line": 1,
            "column": 10,
            "end_line": 1,
            "end_column": 12,
            "field": "П1",
        },
        "related": [
            {
                "message": "note",
                "location": {
                    "path": "b.yaml",
                    "line": 2,
                    "column": 1,
                    "end_line": None,
                    "end_column": None,
                    "field": None,
                },
            }
        ],
        "fix": None,
    } == data


def test_a_correction_is_plain_data_too() -> None:
    """Each edit says which characters are replaced, by line and column, and with what."""
    fix = Fix((Edit(9, 10, ""), Edit(10, 11, "000")))
    data = Finding(MESSAGE, PLACE, fix=fix).to_dict()["fix"]

    assert data == json.loads(json.dumps(data))
    assert [("", 1, 10, 1, 11), ("000", 1, 11, 1, 12)] == [
        (edit["text"], *list(edit["location"].values())[1:5]) for edit in data["edits"]
    ]


def test_a_correction_of_no_known_text_is_no_data() -> None:
    """Offsets mean nothing where the text is not known."""
    finding = Finding(MESSAGE, Place("b.yaml", 2, 1), fix=Fix((Edit(9, 10, ""),)))

    assert finding.to_dict()["fix"] is None


def test_findings_are_values() -> None:
    """The same message at the same place is the same finding, from whichever reading of a file."""
    again = Source("a.yaml", "points: 1e3\n").place(9, 11, subject="П1")

    assert Finding(MESSAGE, PLACE) == Finding(MESSAGE, again)

# SPDX-License-Identifier: MIT
"""JSON of results is complete and readable by a program, record after record."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from shnor_rules import Assessment, Refusal, evaluate_all
from shnor_rules.reports.results import TRACED, WRITERS

if TYPE_CHECKING:
    from shnor_rules import Ruleset
    from shnor_rules.reports.results import Result, Writer

RECORDS = ({"школа": "Школа А", "П1": 1, "П2": 1}, {"П1": 11, "П2": 1})


def written(writer: Writer, results: list[Result]) -> str:
    """Return all that the writer makes of the results; the first has no label."""
    chunks = [*writer.begin()]
    for number, result in enumerate(results, start=1):
        chunks += writer.write(number, None if number == 1 else "a.csv:3", result)
    return "".join([*chunks, *writer.end()])


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_one_array_and_one_object_a_line(made_up: Ruleset, lang: str) -> None:
    """Both forms have the same objects: the result as plain data, and which record it is."""
    plain = made_up["plain"]
    results = list(evaluate_all(plain, RECORDS))
    expected = [
        {"record": {"row": 1, "label": None}, **results[0].to_dict(lang)},
        {"record": {"row": 2, "label": "a.csv:3"}, **results[1].to_dict(lang)},
    ]

    array = written(WRITERS["json"](plain, lang), results)
    lines = written(WRITERS["jsonl"](plain, lang), results)

    assert expected == json.loads(array)
    assert expected == [json.loads(line) for line in lines.splitlines()]
    assert "Школа А" in array
    assert "Школа А" in lines


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_the_explanation_is_told_on_request(made_up: Ruleset, form: str) -> None:
    """A traced assessment has its explanation as a tree; a refusal explains itself."""
    plain = made_up["plain"]
    assessed, refused = evaluate_all(plain, RECORDS)
    assert isinstance(assessed, Assessment)
    assert isinstance(refused, Refusal)

    text = written(TRACED[form](plain, "ru"), [assessed, refused])
    first, second = (
        json.loads(text) if form == "json" else [json.loads(line) for line in text.splitlines()]
    )

    assert assessed.explain().to_dict() == first["explanation"]
    assert "explanation" not in second
    assert refused.to_dict()["findings"] == second["findings"]


def test_no_records_are_an_empty_array(made_up: Ruleset) -> None:
    """Without records the array is empty and the lines are none."""
    plain = made_up["plain"]

    assert [] == json.loads(written(WRITERS["json"](plain, "ru"), []))
    assert "" == written(WRITERS["jsonl"](plain, "ru"), [])

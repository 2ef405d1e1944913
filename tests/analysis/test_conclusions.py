# SPDX-License-Identifier: MIT
"""Conclusions on whole records: only by a declared reading, else nothing is concluded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shnor_rules
from shnor_rules import compare
from shnor_rules.analysis.dynamics.conclusions import conclusions, counting
from shnor_rules.loading import read_sources
from shnor_rules.model import Ruleset, read_as

if TYPE_CHECKING:
    from shnor_rules.analysis.dynamics.conclusions import Conclusions

RULESET = """
ruleset: made
title: Набор
municipality: Район
documents:
  made-order: {title: Приказ, number: "7", date: "01.09.2024"}
"""

QUALITY = """
monitoring: quality
title: Качество
subject: школа
source: {document: made-order, place: раздел 1}
direction: больше – лучше
direction_basis: толкование
attributes:
  школа: {title: Школа, required: true}
  район: {title: Район}
indicators:
  П1: {title: Первый, values: "[0; 9]"}
  П2: {title: Второй, values: "[0; 9]"}
"""

CHANGES = """
monitoring: changes
title: Изменения
subject: школа
source: {document: made-order, place: раздел 2}
direction: больше – лучше
direction_basis: толкование
attributes:
  школа: {title: Школа, required: true}
indicators:
  выше: {title: Улучшения, values: "целое [0; 2]", changes: {of: quality, change: улучшение}}
  ниже:
    title: Ухудшения
    values: "целое [0; 1]"
    changes: {of: quality, change: ухудшение}
    scored: false
  слова: {title: Пояснение, scored: false}
readings:
  одного-довольно:
    title: Довольно одного улучшения
    because: MAD-01
    status: предложено
    total: {formula: выше}
    levels:
      - {level: улучшила, interval: "[1; 2]"}
      - {level: прежняя, interval: "(0; 1)"}
remarks:
  MAD-01: {quote: делаются выводы, note: Порога нет., concerns: {levels: любое}}
"""


def ruleset() -> Ruleset:
    """Return a ruleset whose second monitoring counts the changes of the first."""
    sources = [
        ("ruleset.yaml", RULESET.encode()),
        ("quality.yaml", QUALITY.encode()),
        ("changes.yaml", CHANGES.encode()),
    ]
    reading = read_sources(sources, folder="made")
    assert reading.ruleset is not None, "\n".join(each.render() for each in reading.findings)
    return reading.ruleset


def concluded(*readings: str) -> Conclusions:
    """Return what is concluded of four schools: better, the same, twice worse, without answers."""
    rules = ruleset()
    rows = (((1, 1), (2, 2)), ((1, 1), (1, 1)), ((1, 1), (0, 0)), ((1, 1), (None, None)))
    periods = {
        str(period): list(
            shnor_rules.evaluate_all(
                rules["quality"],
                (
                    {
                        "школа": f"Школа {at}",
                        "район": "Р",
                        "П1": row[period][0],
                        "П2": row[period][1],
                    }
                    for at, row in enumerate(rows)
                ),
            )
        )
        for period in (0, 1)
    }
    (step,) = compare(periods, key=("школа",)).steps
    (found,) = counting(rules, rules["quality"])
    return conclusions(step, read_as(found, readings), of="quality")


def test_by_the_text_nothing_is_concluded() -> None:
    """Without a threshold in the text there is no conclusion, and the reason is said."""
    reasons = [each.reason for each in concluded().drawn]

    assert [
        "conclusion.no-threshold",
        "conclusion.no-threshold",
        "status.refused",
        "conclusion.no-threshold",
    ] == [None if reason is None else reason.key for reason in reasons]
    assert {None} == {each.level for each in concluded().drawn}


def test_a_reading_concludes_from_the_counts() -> None:
    """A reading gives a level where the counts reach it; a hole of its scale stays a hole."""
    found = concluded("одного-довольно").drawn

    assert ["улучшила", None, None, None] == [
        None if each.level is None else each.level.name for each in found
    ]
    assert [None, "reason.outside-scale", "status.refused", "reason.outside-scale"] == [
        None if each.reason is None else each.reason.key for each in found
    ]


def test_only_monitorings_that_count_it() -> None:
    """A monitoring without counted changes, or of others, concludes nothing."""
    rules = ruleset()

    assert () == counting(rules, rules["changes"])


def test_as_data() -> None:
    """Data for JSON names the periods, the monitoring, its readings, and the reason."""
    data = concluded("одного-довольно").to_dict("en")

    assert ("0", "1", "changes", ["одного-довольно"]) == tuple(
        data[name] for name in ("before", "after", "monitoring", "readings")
    )
    assert [None, "the value lies beyond the scale"] == [
        each["reason"] for each in data["records"][:2]
    ]
    assert {"школа": "Школа 0"} == data["records"][0]["result"]["attributes"]
    assert "2" == data["records"][0]["result"]["indicators"]["выше"]["value"]


def test_the_reason_is_in_the_words_of_the_result() -> None:
    """Why a reading concludes nothing is said as in any other result."""
    found = concluded("одного-довольно").drawn[1]

    assert found.reason is not None
    assert "значение выходит за пределы шкалы" == found.reason.render()

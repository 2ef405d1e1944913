# SPDX-License-Identifier: MIT
"""Indicators that count changes of another monitoring of the ruleset."""

from __future__ import annotations

from typing import Final

import pytest

from shnor_rules.loading import read_sources
from shnor_rules.model import Change, Changes

RULESET: Final = """
ruleset: made
title: Набор
municipality: Район
documents: {order: {title: Приказ}}
"""
TOP: Final = """
monitoring: NAME
title: Мониторинг
subject: школа
source: {document: order, place: п. 1}
"""
COUNTING: Final = """
indicators:
  И1: {title: Стало лучше, values: целое, changes: {of: results, change: улучшение}}
"""
RESULTS: Final = """
direction: больше – лучше
direction_basis: толкование
indicators:
  П1: {title: Доля, values: "[0; 100]"}
"""


def files(counting: str, results: str | None) -> list[tuple[str, bytes]]:
    """Return the files of a ruleset with one monitoring that counts, and one that is counted."""
    made = [("ruleset.yaml", RULESET), ("summary.yaml", TOP.replace("NAME", "summary") + counting)]
    if results is not None:
        made.append(("results.yaml", TOP.replace("NAME", "results") + results))
    return [(name, text.encode()) for name, text in made]


def told(counting: str = COUNTING, results: str | None = RESULTS) -> list[tuple[str, str | None]]:
    """Return the messages of such a ruleset, each with the part of the file."""
    findings = read_sources(files(counting, results), folder="made").findings
    return [(each.message.key, each.place.subject) for each in findings]


def test_what_is_counted_is_read() -> None:
    """The model names the monitoring and the change."""
    ruleset = read_sources(files(COUNTING, RESULTS), folder="made").ruleset
    assert ruleset is not None

    assert Changes("results", Change.IMPROVED) == ruleset["summary"].indicator("И1").changes
    assert ruleset["results"].indicator("П1").changes is None


OF: Final = "indicators.И1.changes.of"


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        pytest.param("of: results", "of: result", [("dangling-reference.near", OF)], id="misspelt"),
        pytest.param(
            "of: results", "of: summary", [("changes-incomparable.itself", OF)], id="itself"
        ),
        pytest.param("of: results, ", "", [("missing-key", None)], id="of-none"),
        pytest.param(", change: улучшение", "", [("missing-key", None)], id="no-change"),
    ],
)
def test_what_cannot_be_counted(old: str, new: str, found: list[tuple[str, str | None]]) -> None:
    """The monitoring must be another one of the same ruleset."""
    actual = [(key.replace(".line", ""), part) for key, part in told(COUNTING.replace(old, new))]

    assert found == [(key if part == OF else key.partition(".")[0], part) for key, part in actual]


FREE: Final = RESULTS.replace(', values: "[0; 100]"', "")
UNDIRECTED: Final = RESULTS.replace("direction: больше – лучше\ndirection_basis: толкование\n", "")
READING: Final = """
remarks: {AA-01: {quote: а, note: б}}
readings: {своя: {because: AA-01, status: предложено, PART}}
"""


@pytest.mark.parametrize(
    ("results", "found"),
    [
        pytest.param(FREE, ["changes-incomparable"], id="no-values"),
        pytest.param(UNDIRECTED, ["changes-incomparable.direction"], id="no-direction"),
        pytest.param(
            UNDIRECTED.replace(", values", ", direction: меньше – лучше, values"),
            [],
            id="direction-of-an-indicator",
        ),
        pytest.param(
            UNDIRECTED + READING.replace("PART", "direction: меньше – лучше"),
            [],
            id="direction-of-a-reading",
        ),
        pytest.param(
            FREE + READING.replace("PART", 'indicators: {П1: {values: "{0; 1}"}}'),
            [],
            id="values-of-a-reading",
        ),
        pytest.param(
            FREE.replace("Доля}", "Доля, share: {part: сдали, whole: сдавали}}"), [], id="share"
        ),
    ],
)
def test_what_is_counted_can_be_compared(results: str, found: list[str]) -> None:
    """Values are needed, and what is better; a reading may have either."""
    assert found == [key for key, _ in told(results=results)]


def test_what_is_taken_from_elsewhere_may_be_compared() -> None:
    """Values and directions may come with `like`, of which nothing is known here."""
    found = [key for key, _ in told(results="like: nothing\n" + FREE)]

    assert not any(key.startswith("changes-incomparable") for key in found)


def test_without_a_direction_other_changes_can_be_counted() -> None:
    """Whether a value is the same does not depend on what is better."""
    same = COUNTING.replace("улучшение", "без изменений")

    assert [] == told(same, UNDIRECTED)


def test_a_counted_change_may_come_with_a_reading() -> None:
    """What a reading puts in place is looked at like what is printed."""
    plain = COUNTING.replace(", changes: {of: results, change: улучшение}", "")
    part = "indicators: {И1: {changes: {of: nothing, change: улучшение}}}"
    counting = plain + READING.replace("PART", part)

    assert [("dangling-reference", "readings.своя.indicators.И1.changes.of")] == told(counting)


def test_while_files_cannot_be_read_nothing_is_missing() -> None:
    """The monitoring that is named may be in the file that is broken."""
    broken = [*files(COUNTING, None), ("results.yaml", b"monitoring: [")]
    names = [each.name for each in read_sources(broken, folder="made").findings]

    assert "dangling-reference" not in names

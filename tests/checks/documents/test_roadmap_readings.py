# SPDX-License-Identifier: MIT
"""Checks of documents on roadmaps as their readings have them, and on numbering that restarts."""

from __future__ import annotations

from typing import Final

from tests.checks.manual_pages import RULESET, results

MAP: Final = """\
roadmap: map
title: Дорожная карта
source: {document: order-1}
sections:
  - number: 1
    title: Раздел
    activities:
      - {number: 1, title: Совещание, deadline: май 2026}
      - {number: 3, title: Семинар}
remarks:
  AA-01: {quote: "3", note: номер пропущен}
"""
READINGS: Final = """\
readings:
  подряд:
    because: AA-01
    status: предложено
    activities:
      3: {number: 2}
  раньше:
    because: AA-01
    status: предложено
    activities:
      1: {deadline: май 2020}
"""


def found(text: str) -> list[tuple[str, str, str | None, str | None]]:
    """Return rule, content, reading and place of what is found in a roadmap."""
    return [
        (each.finding.name, each.finding.content, each.finding.reading, each.finding.place.subject)
        for each in results({"ruleset.yaml": RULESET, "map.yaml": text})
    ]


def test_a_finding_of_one_reading() -> None:
    """What only a reading does wrong is found in it and says so; what it mends is no finding."""
    gap = ("numbering-gap", "2", None, "sections.0.activities.1.number")
    early = (
        "deadline-before-document",
        "май 2020 / 01.09.2025",
        "раньше",
        "readings.раньше.activities.1.deadline",
    )

    assert [gap] == found(MAP)
    assert [gap, early] == found(MAP + READINGS)


def test_a_damaged_reading() -> None:
    """Where the readings have errors, nothing is said of the roadmap as they read it."""
    text = MAP + READINGS.replace("май 2020", "мая 2020-го")

    assert "deadline-before-document" not in [name for name, *_ in found(text)]


def test_numbering_that_restarts() -> None:
    """It is told once, with how many numbers repeat in other sections, at the first that does."""
    text = MAP.replace("remarks:", "").replace("  AA-01", "#").replace("3", "2") + (
        "  - title: Второй\n    activities:\n"
        "      - {number: '5', title: А}\n      - {number: 1., title: Б}\n"
        "      - {number: 2, title: В}\n      - {number: 1, title: Г}\n      - {title: Д}\n"
    )
    restarts = [each for each in found(text) if each[0] == "numbering-restarts"]

    assert [("numbering-restarts", "2", None, "sections.1.activities.1.number")] == restarts


def test_numbers_that_repeat_in_one_section_only() -> None:
    """A number that stands twice under one heading is another finding."""
    text = MAP.replace("number: 3", "number: 1")

    assert ["numbering-repeated"] == [name for name, *_ in found(text)]

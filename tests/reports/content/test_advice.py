# SPDX-License-Identifier: MIT
"""Recommendations of the ruleset by audience, and room for decisions."""

from __future__ import annotations

from tests.reports.content.reviewing import TEACHERS, cells, grid, review, sections, teacher

HIGH = teacher("Школа А", "химия", "Учитель 1", 2, 1)
LOW = teacher("Школа А", "химия", "Учитель 2", 0, 0)
MIDDLE = teacher("Школа Б", "химия", "Учитель 3", 1, 1)

ADVICE = """
recommendations:
  - {audience: школы, text: продолжать}
  - {audience: методисты, text: помочь, levels: [низкий, средний], place: п. 8}
  - {audience: методисты, text: наградить, levels: [высокий], basis: толкование}
"""


def test_recommendations_are_told_by_audience() -> None:
    """Each with the levels it is for, how many records have them, and where it is from."""
    section = sections(review(TEACHERS + ADVICE, HIGH, LOW, MIDDLE))["recommendations"]

    assert [
        ("школы", "продолжать", None, None, None),
        ("методисты", "помочь", "низкий; средний", 2, "№ 7, п. 8"),
        ("методисты", "наградить", "высокий", 1, "толкование: в документе этого нет"),
    ] == [(*row[:4], row[4] if row[2] else None) for row in cells(section, "recommendations")]
    assert ("К этим результатам относятся рекомендации:",) == section.paragraphs
    assert () == section.notes
    assert 0 == section.blanks


def test_recommendations_for_levels_that_nobody_has_are_left_out() -> None:
    """That they are is said; without levels of their own they need no column for them."""
    section = sections(review(TEACHERS + ADVICE, HIGH))["recommendations"]
    plain = sections(review(TEACHERS + ADVICE, teacher("Школа А", "химия", "Учитель", 1, 0)))

    assert ["продолжать", "наградить"] == [row[1] for row in cells(section, "recommendations")]
    assert ("Ещё 1\u00a0рекомендация относится к уровням, на которых никого нет.",) == section.notes
    assert ["Кому", "Что рекомендуется", "Основание"] == [
        each.title for each in grid(plain["recommendations"], "recommendations").columns
    ]


def test_without_recommendations_the_document_is_quoted() -> None:
    """What it says of the use of results, what the levels found mean, and lines to write on."""
    section = sections(review(TEACHERS, HIGH, MIDDLE))["recommendations"]

    assert [
        ("решать", "№ 7, раздел 1", False),
        ("помощь не нужна", "уровень\u00a0высокий; № 7, раздел 1", True),
    ] == [(each.text, each.clause, each.is_detail) for each in section.quoted]
    assert section.paragraphs[0].endswith("он говорит так:")
    assert 5 == section.blanks


def test_where_the_document_is_silent_there_are_lines() -> None:
    """Nothing is made up."""
    body = 'indicators: {П1: {title: Первый, values: "{0; 1}"}}'
    found = sections(review(body, {"П1": 1}))

    assert ("Готовых рекомендаций документ не печатает; впишите их ниже.",) == found[
        "recommendations"
    ].paragraphs
    assert () == found["recommendations"].quoted
    assert ("Заполняется по итогам рассмотрения результатов.",) == found["decisions"].paragraphs


def test_decisions_are_left_to_be_filled_in() -> None:
    """Six numbered rows, and the posts that the document names."""
    section = sections(review(TEACHERS, HIGH))["decisions"]

    assert [(number, None, None, None) for number in range(1, 7)] == cells(section, "decisions")
    assert ["методист", "директор"] == [each.text for each in section.quoted]
    assert ["№", "Решение", "Ответственный", "Срок"] == [
        each.title for each in grid(section, "decisions").columns
    ]

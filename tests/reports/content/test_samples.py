# SPDX-License-Identifier: MIT
"""Rows of samples: each mentor and each group by itself."""

from __future__ import annotations

from fractions import Fraction

from shnor_rules import evaluate_all
from shnor_rules.reports.content.grid import Kind
from shnor_rules.reports.content.reviewed import reviewed
from tests.reports.content.examples import given, shipped
from tests.reports.content.reviewing import (
    cells,
    column,
    grid,
    made_once,
    review,
    sections,
)
from tests.shipped import ROOT

SAMPLED = """
direction: больше – лучше
attributes:
  центр: {title: Центр}
indicators:
  Н:
    title: Наставники
    values: "[0; 2]"
    items: {1: {title: стаж}, 2: {title: успех}}
    sample: {of: наставник, average: по строкам, quote: по всей выборке}
  Ш:
    title: Школы
    values: "[0; 5]"
    sample: {of: школа, groups: процедура, average: по группам, basis: толкование}
total: {formula: Н + Ш}
levels: [{level: любой, interval: "[0; 7]"}]
"""

RECORD = {"центр": "Центр А", "Н": [[1, 0], [1, 1], [0, 0]], "Ш": [[1, 2], [4]]}


def test_each_row_adds_up_by_itself() -> None:
    """A row has its items and their sum; rows without items have their own number."""
    samples = sections(review(SAMPLED, RECORD))["samples"]

    assert [
        ("Центр А", 1, 1, 0, 1),
        ("Центр А", 2, 1, 1, 2),
        ("Центр А", 3, 0, 0, 0),
    ] == cells(samples, "sample-1")
    assert [
        ("Центр А", "группа 1", 1, 1),
        ("Центр А", "группа 1", 2, 2),
        ("Центр А", "группа 2", 1, 4),
    ] == cells(samples, "sample-2")
    assert ("Н – наставник", "Ш – школа") == tuple(
        grid(samples, name).title for name in ("sample-1", "sample-2")
    )


def test_groups_have_means_of_their_own() -> None:
    """The mean of a group is exact, with how many rows it is of."""
    samples = sections(review(SAMPLED, RECORD))["samples"]

    assert [
        ("Центр А", "группа 1", 2, Fraction(3, 2)),
        ("Центр А", "группа 2", 1, 4),
    ] == cells(samples, "sample-2-groups")
    assert (
        "Н: среднее по строкам",
        "Ш: среднее средних по группам (толкование, в документе этого нет)",
    ) == samples.points
    assert (
        "Значение строки\u00a0– сумма её ответов.",
        "Уровня у отдельной строки нет: шкала напечатана для записи в целом.",
    ) == samples.paragraphs


def test_means_keep_their_exact_text() -> None:
    """A mean seldom ends, so wherever one stands its fraction stands beside it."""
    found = sections(review(SAMPLED, RECORD, {**RECORD, "центр": "Центр Б"}))
    kinds = {
        (each_grid.id, each.title): each.kind
        for section in found.values()
        for each_grid in section.grids
        for each in each_grid.columns
    }

    assert {Kind.EXACT} == {
        kinds["records", "Н"],
        kinds["indicators", "Наименьшее"],
        kinds["indicators", "Наибольшее"],
    }


def test_samples_given_as_numbers_have_no_rows() -> None:
    """Whoever gives the mean gives no rows, and there is no empty table."""
    assert "samples" not in sections(review(SAMPLED, {"центр": "Центр А", "Н": 1, "Ш": 2}))


def test_without_a_scale_nothing_is_said_of_levels() -> None:
    """The word on levels of single rows would make no sense."""
    body = SAMPLED.replace('levels: [{level: любой, interval: "[0; 7]"}]', "")
    samples = sections(review(body, RECORD))["samples"]

    assert ("Значение строки\u00a0– сумма её ответов.",) == samples.paragraphs


def test_every_mentor_of_the_example_is_told() -> None:
    """Rows of the example are those of its file, and their means make the indicator."""
    path = ROOT / "examples" / "korenovsky" / "mentoring-centre.yaml"
    records = given(path)
    ruleset, monitoring = shipped("korenovsky", "mentoring-centre")
    found = reviewed(ruleset, monitoring, evaluate_all(monitoring, records))
    rows = cells(sections(found)["samples"], "sample-1")

    assert sum(len(record["П2"]) for record in records) == len(rows)
    first = [row[-1] for row in rows if row[0] == "Центр А, 2021"]
    numbers = [each for each in first if isinstance(each, Fraction)]
    assert found.assessed[0][1].values["П2"] == sum(numbers, Fraction()) / len(first)


def test_records_by_other_rules_have_no_rows() -> None:
    """An older edition may not have asked for the sample at all."""
    ruleset, monitoring = made_once(SAMPLED)
    _, other = made_once('indicators: {П1: {title: Первый, values: "{0; 1}"}}')
    results = [*evaluate_all(monitoring, [RECORD]), *evaluate_all(other, [{"П1": 1}])]
    found = sections(reviewed(ruleset, monitoring, results))

    assert 3 == len(cells(found["samples"], "sample-1"))
    assert [Fraction(1), None] == column(found["records"], "records", "Н")
    assert [1, 1] == column(found["results"], "indicators", "Нет ответа")

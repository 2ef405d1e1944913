# SPDX-License-Identifier: MIT
"""Samples: rows with and without items, in groups and without, and all that can be wrong."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

import pytest

from tests.evaluation.making import assessed, faults, made, told

MONITORING: Final = made("""
    indicators:
      Р1:
        title: Оценки
        values: "[1; 5]"
        labels: {5: отлично}
        evidence: Дополнительно указывается акт
        sample: {of: урок, average: по строкам}
      Р2:
        title: Наставники
        values: "[0; 2]"
        items: {1: {title: а}, 2: {title: б}}
        sample: {of: наставник, average: по строкам}
      Г1:
        title: Уроки
        values: "[0; 20]"
        sample: {of: неделя, groups: наставник, average: по группам}
      Г2:
        title: Ученики
        values: "[0; 2]"
        items: {1: {title: а}, 2: {title: б}}
        sample: {of: ученик, groups: класс, average: по всем строкам}
      Ц1:
        title: Баллы
        values: "{0; 1; 2; нет}"
        not_applicable: нет
        sample: {of: урок, average: по строкам}
    total: {formula: "СУММ(Р1, Р2, Г1, Г2, Ц1)"}
""")
SOUND: Final = {"Р1": 1, "Р2": 0, "Г1": 0, "Г2": 0, "Ц1": 0}


def value_of(field: str, given: object) -> object:
    """Return what a sample is worth in an otherwise sound record."""
    return assessed(MONITORING, {**SOUND, field: given}).answers[field].value


@pytest.mark.parametrize(
    ("field", "given", "expected"),
    [
        pytest.param("Р1", [4, "4,5", 5], Fraction(9, 2), id="rows"),
        pytest.param("Р1", (4, "Отлично"), Fraction(9, 2), id="rows-with-labels"),
        pytest.param("Р1", {"значение": [4, 5]}, Fraction(9, 2), id="rows-under-value"),
        pytest.param("Р1", "4,25", Fraction(17, 4), id="mean-itself"),
        pytest.param("Р2", [[1, 1], {"1": "да", "2": "нет"}], Fraction(3, 2), id="rows-of-items"),
        pytest.param("Г1", [[2, 4, 6], [8]], Fraction(6), id="mean-of-means"),
        pytest.param("Г1", {"а": [2, 4, 6], "б": [8]}, Fraction(6), id="named-groups"),
        pytest.param("Г1", {"значение": [[3], [5]]}, Fraction(4), id="groups-under-value"),
        pytest.param("Г1", 7, Fraction(7), id="mean-of-means-itself"),
        pytest.param("Г2", [[[1, 1], [1, 1], [1, 0]], [[0, 0]]], Fraction(5, 4), id="pooled"),
        pytest.param("Ц1", [1, 2], Fraction(3, 2), id="mean-between-the-marks"),
    ],
)
def test_samples_are_averaged(field: str, given: object, expected: Fraction) -> None:
    """The mean over rows, over groups or over all rows is exact, however the rows are given."""
    assert expected == value_of(field, given)


@pytest.mark.parametrize(
    ("field", "given", "expected"),
    [
        pytest.param("Р1", [], [("Р1", "empty-sample")], id="no-rows"),
        pytest.param("Р1", {"строки": [1]}, [("Р1.строки", "unknown-field")], id="unknown-key"),
        pytest.param("Р1", {"значение": {"1": 4}}, [("Р1", "not-a-row")], id="rows-by-name"),
        pytest.param(
            "Р1",
            [6, 0.5, [1]],
            [
                ("Р1[1]", "value-outside-set"),
                ("Р1[2]", "inexact-number"),
                ("Р1[3]", "value-outside-set"),
            ],
            id="every-row",
        ),
        pytest.param("Ц1", ["нет", 1], [("Ц1[1]", "not-a-number")], id="not-applicable-row"),
        pytest.param("Р2", [1], [("Р2[1]", "not-a-row")], id="number-for-a-row"),
        pytest.param("Р2", {"1": [1, 1]}, [("Р2.1", "unknown-field")], id="item-for-a-sample"),
        pytest.param(
            "Р2",
            [[1], {"3": 1}, [2, "x"]],
            [
                ("Р2[1]", "wrong-length"),
                ("Р2[2].3", "unknown-field"),
                ("Р2[3].1", "value-outside-set"),
                ("Р2[3].2", "value-outside-set"),
            ],
            id="every-row-of-items",
        ),
        pytest.param("Г1", [], [("Г1", "empty-sample")], id="no-groups"),
        pytest.param("Г1", {"значение": {}}, [("Г1", "empty-sample")], id="no-named-groups"),
        pytest.param("Г1", [1, 2], [("Г1", "rows-without-groups")], id="rows-of-numbers"),
        pytest.param("Г1", [[1], []], [("Г1[2]", "empty-sample")], id="empty-group"),
        pytest.param("Г1", {"а": [1], "б": 2}, [("Г1[б]", "not-a-row")], id="number-for-a-group"),
        pytest.param("Г1", {"а": [1], " а": [2]}, [("Г1.а", "repeated-field")], id="group-twice"),
        pytest.param("Г2", [[1, 0], [1, 1]], [("Г2", "rows-without-groups")], id="rows-of-items"),
        pytest.param("Г2", [[[1, 0], 5]], [("Г2[1][2]", "not-a-row")], id="number-among-rows"),
        pytest.param(
            "Г2",
            {"7А": [[1, 2]], "7Б": [[1]]},
            [("Г2[7А][1].2", "value-outside-set"), ("Г2[7Б][1]", "wrong-length")],
            id="every-group",
        ),
    ],
)
def test_wrong_samples_are_refused(
    field: str, given: object, expected: list[tuple[str, str]]
) -> None:
    """Every fault of a sample is told with the row, the group and the item."""
    assert expected == told(MONITORING, {**SOUND, field: given})


@pytest.mark.parametrize(
    ("field", "given", "reason"),
    [
        pytest.param("Р1", {"причина": "карантин"}, "нет ответа: Р1 (карантин)", id="reason"),
        pytest.param("Г1", {"причина": "карантин"}, "нет ответа: Г1 (карантин)", id="grouped"),
        pytest.param("Р1", [4, None, ""], "нет ответа: Р1[2]", id="row"),
        pytest.param("Р2", [[1, 1], None], "нет ответа: Р2[2]", id="row-of-items"),
        pytest.param("Р2", [[1, 1], [1, ""]], "нет ответа: Р2[2].2", id="item-of-a-row"),
        pytest.param("Г1", [[1], None], "нет ответа: Г1[2]", id="group"),
        pytest.param("Г1", {"а": "", "б": [1]}, "нет ответа: Г1[а]", id="named-group"),
        pytest.param("Г1", {"а": "", "б": None}, "нет ответа: Г1", id="all-groups"),
        pytest.param("Г2", [[[1, 1]], [[1, None]]], "нет ответа: Г2[2][1].2", id="deep"),
    ],
)
def test_a_blank_row_is_missing(field: str, given: object, reason: str) -> None:
    """A blank row, group or item is no zero: the sample has no value, and the result says why."""
    assessment = assessed(MONITORING, {**SOUND, field: given})

    assert ("missing", reason) == (assessment.status.value, str(assessment.reason))


def test_a_fault_outweighs_a_blank() -> None:
    """Rows with faults are refused although another row is blank."""
    assert [("Р1[2]", "value-outside-set")] == told(MONITORING, {**SOUND, "Р1": [None, 9]})


def test_evidence_may_stand_beside_a_sample() -> None:
    """A sample may be given under `значение`, with its act beside it."""
    given = {"Р1": [4, 5], "Р1.акт": "протокол № 3"}

    answer = assessed(MONITORING, {**SOUND, **given}).to_dict()["indicators"]["Р1"]

    assert ("4,5", "протокол № 3", 2) == (answer["value"], answer["act"], answer["rows"])
    assert "groups" not in answer


def test_groups_are_counted_in_the_result() -> None:
    """The result tells how many rows and groups a value came from."""
    given = {"Г1": {"первый": [1, 2], "второй": [3]}}

    assessment = assessed(MONITORING, {**SOUND, **given})

    answer = assessment.to_dict()["indicators"]["Г1"]
    assert (3, 2) == (answer["rows"], answer["groups"])
    assert ["первый", "второй"] == [name for name, _ in assessment.answers["Г1"].groups]


def test_rows_of_unlike_fractions_are_refused() -> None:
    """Rows whose mean no text could hold are refused, instead of growing without end."""
    rows = [f"1/{10**59 + odd}" for odd in range(1, 400, 2)]

    (fault,) = faults(MONITORING, {**SOUND, "Г1": [rows]})

    assert "number-too-long.mean" == fault.message.key


def test_means_of_many_rows_stay_exact() -> None:
    """A long sample of decimals is averaged exactly."""
    rows = [f"{1 + place % 4},{place % 10}" for place in range(1000)]

    assert Fraction(59, 20) == value_of("Р1", rows)

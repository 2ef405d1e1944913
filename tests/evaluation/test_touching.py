# SPDX-License-Identifier: MIT
"""Which known defects of the document touch a result."""

from __future__ import annotations

from typing import Final

import pytest

from tests.evaluation.making import assessed, korenovsky, made

MONITORING: Final = made("""
    attributes:
      предмет: {title: Предмет, values: "{физика; химия}"}
      стаж: {title: Стаж, values: целое не менее 0}
    indicators:
      П1: {title: Первый, values: "{0; 1; 2; нет}", not_applicable: нет}
      П2:
        title: Второй
        values: "[0; 100]"
        points: [{points: "7", interval: любое}]
    derived:
      Д1: {formula: 1 / стаж}
    total: {formula: "СУММ(П1, П2)"}
    levels: [{level: А, interval: "[0; 8]"}, {level: Б, interval: "(8; 20]"}]
    remarks:
      AA-01: {quote: а, note: б, concerns: {П1: "{0; нет}"}}
      AA-02: {quote: а, note: б, concerns: {П1: любое}}
      AA-03: {quote: а, note: б, concerns: {П2: "[50; 60)"}}
      AA-04: {quote: а, note: б, concerns: {total: "{7; 9}", Д1: "{1}"}}
      AA-05: {quote: а, note: б, concerns: {levels: "{Б}"}}
      AA-06: {quote: а, note: б, concerns: {Д1: любое}}
      AA-07: {quote: а, note: б, concerns: {предмет: "{физика}", стаж: более 30}}
      AA-08: {quote: а, note: б, concerns: {period: любое}}
      AA-09: {quote: а, note: б}
      AA-10: {quote: а, note: б, concerns: {предмет: "[0; 1]"}}
""")


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        pytest.param({}, [], id="nothing-answered"),
        pytest.param({"П1": 1}, ["AA-02"], id="any-answer"),
        pytest.param({"П1": 0}, ["AA-01", "AA-02"], id="number-in-the-set"),
        pytest.param({"П1": "нет"}, ["AA-01", "AA-02"], id="not-applicable"),
        pytest.param({"П2": 55}, ["AA-03"], id="the-answer-not-its-points"),
        pytest.param({"П2": 60}, [], id="beside-the-set"),
        pytest.param({"П1": 1, "П2": 60}, ["AA-02"], id="another-total"),
        pytest.param({"П1": 2, "П2": 60}, ["AA-02", "AA-04", "AA-05"], id="total-and-level"),
        pytest.param({"стаж": 1}, ["AA-04", "AA-06"], id="derived"),
        pytest.param({"стаж": 0}, [], id="derived-that-is-not-computed"),
        pytest.param({"стаж": 31}, ["AA-06", "AA-07"], id="attribute"),
        pytest.param({"предмет": "физика"}, ["AA-07"], id="word"),
    ],
)
def test_remarks_touch_what_they_concern(record: dict[str, object], expected: list[str]) -> None:
    """A remark stands in a result when a part of it has one of the values it names."""
    assessment = assessed(MONITORING, record)

    assert expected == [remark.id for remark in assessment.remarks]
    assert expected == assessment.to_dict()["remarks"]


@pytest.mark.parametrize(
    ("record", "reading", "touching"),
    [
        pytest.param((2, "нет", 0, 0, 0), (), "01 03 04 05 08 02", id="gap"),
        pytest.param((2, 0, 0, 0, 0), ("граница-вверх",), "01 02 03 05 07 08", id="gap-decided"),
        pytest.param((1, 0, 0, 0, 1), (), "01 02 03 08", id="on-the-bound-again"),
        pytest.param((2, 2, 1, 2, 2), ("все-показатели",), "01 02 03 08", id="beyond-the-scale"),
        pytest.param((0, "нет", 0, 0, "нет"), (), "03 04 06 07 08", id="not-applicable-twice"),
        pytest.param((0, 1, 0, 0, 2), (), "01 02 03 08", id="advanced-level"),
        pytest.param((None, 1, 0, 0, 0), (), "02 05", id="no-total"),
    ],
)
def test_remarks_of_the_teacher_monitoring(
    record: tuple[object, ...], reading: tuple[str, ...], touching: str
) -> None:
    """The defects of the Korenovsky order stand in the results that they change."""
    answers = {f"П{number}": answer for number, answer in enumerate(record, 1)}

    assessment = assessed(korenovsky("teacher-competence"), answers, *reading)

    expected = sorted(f"KOR-{number}" for number in touching.split())
    assert expected == sorted(remark.id for remark in assessment.remarks)
    assert expected == sorted(each.name or "" for each in assessment.explain().find("remark"))

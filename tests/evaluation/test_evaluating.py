# SPDX-License-Identifier: MIT
"""Assessing one record and many: statuses, readings, and never stopping at a bad record."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules import Assessment, Refusal, Status
from shnor_rules.messages import say
from tests.evaluation.making import assessed, korenovsky, made, made_up

if TYPE_CHECKING:
    from collections.abc import Iterator

TEACHER: Final = {"П1": 2, "П2": "нет", "П3": 0, "П4": 0, "П5": 0}


@pytest.mark.parametrize(
    ("monitoring", "record", "status", "ru", "en"),
    [
        pytest.param(
            "teacher-competence",
            {**TEACHER, "П3": 1},
            Status.LEVEL_FOUND,
            "уровень определён",
            "level found",
            id="level-found",
        ),
        pytest.param(
            "teacher-competence",
            TEACHER,
            Status.IN_GAP,
            "в разрыве шкалы",
            "in a gap of the scale",
            id="gap",
        ),
        pytest.param(
            "teacher-competence",
            {**TEACHER, "П4": None},
            Status.MISSING,
            "нет данных",
            "missing answers",
            id="missing",
        ),
        pytest.param(
            "attendance",
            {"У1": 6, "У2": 0, "У3": 0, "У4": 0},
            Status.AMBIGUOUS,
            "в двух уровнях",
            "in two levels",
            id="ambiguous",
        ),
        pytest.param(
            "attendance",
            {"У1": 6, "У2": 0, "У3": "нет", "У4": 0},
            Status.NOT_APPLICABLE,
            "не применимо",
            "not applicable",
            id="not-applicable",
        ),
        pytest.param(
            "mentoring",
            {
                "учителей": 1,
                "наставников": 0,
                "Н1": 1,
                "Н2": 0,
                "Н3": 0,
                "Н4": 1,
                "Н5": 0,
                "Н6": "низкая",
            },
            Status.UNDEFINED,
            "не вычислено",
            "undefined",
            id="undefined",
        ),
        pytest.param(
            "school-results",
            {"школа": "А", "участников": 4, "К1": 1, "К2": "рост", "К3": 0, "К4": 0},
            Status.NOT_RATED,
            "не оценивается",
            "not rated",
            id="not-rated",
        ),
        pytest.param(
            "school-results",
            {"школа": "А", "К1": 1, "К2": "рост", "К3": 0, "К4": 0},
            Status.MISSING,
            "нет данных",
            "missing answers",
            id="perhaps-not-rated",
        ),
    ],
)
def test_how_an_assessment_ends(
    monitoring: str, record: dict[str, object], status: Status, ru: str, en: str
) -> None:
    """Every record that is not refused ends with a status, in both languages."""
    rules = korenovsky(monitoring) if "П1" in record else made_up(monitoring)

    assessment = assessed(rules, record)

    assert status is assessment.status
    assert (ru, en) == (status.render(), status.render("en"))
    assert (status is Status.LEVEL_FOUND) == (assessment.level is not None)
    assert (status is Status.LEVEL_FOUND) == (assessment.reason is None)


def test_a_total_above_the_scale_is_outside() -> None:
    """The five-term reading reaches 1,8, above the printed end of the scale."""
    record = {"П1": 2, "П2": 2, "П3": 1, "П4": 2, "П5": 2}

    assessment = assessed(korenovsky("teacher-competence"), record, "все-показатели")

    assert (Fraction(9, 5), Status.OUTSIDE_SCALE) == (assessment.total, assessment.status)
    assert "значение выходит за пределы шкалы" == str(assessment.reason)


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        pytest.param("", (None, Status.NO_SCALE), id="no-total"),
        pytest.param("total: {formula: П1}", (Fraction(1), Status.NO_SCALE), id="no-scale"),
    ],
)
def test_without_a_scale_there_is_no_level(
    total: str, expected: tuple[Fraction | None, Status]
) -> None:
    """A monitoring without levels or without a total says so."""
    monitoring = made(f"""
        indicators:
          П1: {{title: Первый, values: "{{0; 1}}"}}
        {total}
    """)

    assessment = assessed(monitoring, {"П1": 1})

    assert expected == (assessment.total, assessment.status)
    assert ("шкалы нет", say("reason.no-scale")) == (assessment.status.render(), assessment.reason)


def test_a_missing_answer_without_a_scale_is_missing() -> None:
    """A total that is not there is told even where there are no levels."""
    monitoring = made("""
        indicators:
          П1: {title: Первый, values: "{0; 1}"}
        total: {formula: П1}
    """)

    assert Status.MISSING is assessed(monitoring, {}).status


@pytest.mark.parametrize(
    ("reading", "level", "names"),
    [
        pytest.param((), None, (), id="literal"),
        pytest.param("граница-вверх", "С", ("граница-вверх",), id="name"),
        pytest.param(["граница-вниз"], "Б", ("граница-вниз",), id="list"),
        pytest.param(
            ("граница-вниз", "все-показатели"),
            "Б",
            ("граница-вниз", "все-показатели"),
            id="two",
        ),
        pytest.param(iter(["граница-вверх"] * 2), "С", ("граница-вверх",), id="repeated"),
    ],
)
def test_the_readings_used_are_named(
    reading: str | list[str], level: str | None, names: tuple[str, ...]
) -> None:
    """Every result names the readings under which it was made; without any, the text stands."""
    assessment = shnor_rules.evaluate(korenovsky("teacher-competence"), TEACHER, reading=reading)

    assert level == (None if assessment.level is None else assessment.level.name)
    assert names == assessment.readings
    assert list(names) == assessment.to_dict()["readings"]
    for name in names:
        assert f"толкование «{name}» (предложено)" in assessment.explain().to_text()
    assert (not names) == ("толкование: буквальный текст" in assessment.explain().to_text())


@pytest.mark.parametrize(
    ("reading", "message"),
    [
        pytest.param("граница", "нет толкования «граница»", id="unknown"),
        pytest.param(
            ("граница-вверх", "граница-вниз"),
            "толкования «граница-вверх» и «граница-вниз» касаются одного и того же – уровень Б",
            id="conflict",
        ),
    ],
)
def test_a_wrong_choice_of_readings_is_an_error(
    reading: str | tuple[str, ...], message: str
) -> None:
    """An unknown reading, or two that touch one part, is an error before any record is read."""
    monitoring = korenovsky("teacher-competence")

    with pytest.raises(shnor_rules.ReadingError) as one:
        shnor_rules.evaluate(monitoring, TEACHER, reading=reading)
    with pytest.raises(shnor_rules.ReadingError) as many:
        shnor_rules.evaluate_all(monitoring, [], reading=reading)

    assert message == str(one.value) == str(many.value)


def test_many_records_never_stop_at_a_bad_one() -> None:
    """Each record gives its own result, in order: an assessment or a refusal with its reasons."""
    records: list[dict[str, object]] = [TEACHER, {**TEACHER, "П1": 9}, {}, {"П9": 1}, TEACHER]

    results = list(shnor_rules.evaluate_all(korenovsky("teacher-competence"), records))

    assert [Assessment, Refusal, Assessment, Refusal, Assessment] == [type(r) for r in results]
    assert results[0] == results[4]
    refusal = results[1]
    assert isinstance(refusal, Refusal)
    assert ["value-outside-set"] == [finding.name for finding in refusal.findings]


def test_many_records_are_read_one_by_one() -> None:
    """Results are made as they are asked for, so a stream without end can be assessed."""
    read = []

    def endless() -> Iterator[dict[str, object]]:
        while True:
            read.append(1)
            yield TEACHER

    results = shnor_rules.evaluate_all(korenovsky("teacher-competence"), endless())

    assert [] == read
    next(results)
    assert [1] == read


def test_a_refusal_is_plain_data_too() -> None:
    """A refusal has the form of a result: its status, and the findings in the language asked."""
    (refusal,) = shnor_rules.evaluate_all(korenovsky("teacher-competence"), [{"П1": 9}])

    assert ("refused", "запись не принята") == (
        refusal.to_dict()["status"],
        refusal.to_dict()["status_text"],
    )
    english = refusal.to_dict("en")
    assert "record refused" == english["status_text"]
    assert "the value `9` is not in {0; 1; 2}" == english["findings"][0]["message"]
    assert "П1" == english["findings"][0]["location"]["field"]


def test_a_record_is_left_as_it_was() -> None:
    """Assessing changes nothing in what the caller gave, at any depth."""
    record = {"П1": 1, "П5": {"1": {"значение": 1, "ссылка": "а"}, "2": 1}, "П5.3": 1}
    before = repr(record)

    assessed(korenovsky("methodical-help"), record)

    assert before == repr(record)


def test_readings_that_are_circular_together_are_an_error() -> None:
    """Two readings, each sound alone, may define two values through one another."""
    monitoring = made("""
        indicators: {П1: {title: Первый, values: "{0; 1}"}}
        derived: {а: {formula: П1}, б: {formula: П1}}
        total: {formula: а + б}
        readings:
          первое: {because: AA-01, status: предложено, derived: {а: {formula: б}}}
          второе: {because: AA-01, status: предложено, derived: {б: {formula: а}}}
        remarks: {AA-01: {quote: а, note: б}}
    """)

    assert 2 == assessed(monitoring, {"П1": 1}, "первое").total
    with pytest.raises(
        shnor_rules.ReadingError, match="первое, второе определяют значения друг через друга"
    ):
        shnor_rules.evaluate(monitoring, {"П1": 1}, reading=("первое", "второе"))

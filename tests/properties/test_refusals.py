# SPDX-License-Identifier: MIT
"""Answers that the order has no place for are refused, one by one, and so are inexact ones."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias

import pytest

import shnor_rules

if TYPE_CHECKING:
    from collections.abc import Mapping

Record: TypeAlias = "Mapping[str, object]"

# One record of each monitoring with which nothing is wrong.
SOUND: Final[dict[str, Record]] = {
    "teacher-competence": {"П1": 2, "П2": "нет", "П3": 1, "П4": 1, "П5": 0},
    "methodical-help": {
        **{f"П{number}": 1 for number in (1, 2, 3, 4, 6, 13)},
        **{f"П{number}": 4 for number in (8, 9, 10, 11)},
        "П5": [1, 1, 0],
        "П7": [1, 0, 1],
        "П12": [40, 300],
    },
    "mentoring-centre": {
        "П1": 1,
        "П2": [[1, 1], [1, 0]],
        "П3": [1, 1, 0],
        "П4": [1, 1, 1, 0, 1],
        "П5": [[[1, 1, 1, 1, 0, 0, 1, 1]], [[1, 0, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1]]],
        "П6": [1, 0, 1, 1, 1],
    },
    "tutoring-point": {
        "П1": 1,
        "П2": [[1, 1, 1], [1, 0, 1]],
        "П3": [1, 1, 0],
        "П4": [1, 1, 1, 0],
        "П5": [[[1, 1, 0, 1]], [[1, 0, 1, 1], [1, 1, 1, 1]]],
        "П6": [[[1, 1, 0]], [[1, 0, 1], [1, 1, 1]]],
    },
}


def refused(*cases: tuple[str, str, object]) -> list[object]:
    """Return the cases (what is wrong, key, answer) as parameters with a readable id."""
    return [pytest.param(key, answer, id=wrong.replace(" ", "-")) for wrong, key, answer in cases]


TEACHER: Final = refused(
    ("expert mark not applicable", "П1", "нет"),
    ("course above the set", "П3", 2),
    ("category not applicable", "П4", "нет"),
    ("mean of two experts", "П1", Fraction(3, 2)),
    ("mean of two experts as a decimal", "П1", Decimal("1.5")),
    ("mean of two experts as printed", "П1", "1,5"),
    ("advanced teaching above the set", "П5", 3),
    ("advanced teaching below the set", "П5", -1),
    ("float", "П1", 0.1),
    ("truth value for points", "П1", True),
)

METHODICAL: Final = refused(
    ("two answers to three parts", "П5", [1, 1]),
    ("measures above the set", "П13", 2),
    ("fewer than no schools", "П8", -1),
    ("half a school", "П8", Fraction(5, 2)),
    ("roadmap not applicable", "П6", "нет"),
    ("float", "П1", 0.1),
)

CENTRE: Final = refused(
    ("mean above two", "П2", Fraction(5, 2)),
    ("sample with no rows", "П2", []),
    ("seven answers to eight items", "П5", [[[1] * 7]]),
    ("seven answers beside a sound group", "П5", [[[1] * 8], [[1] * 8, [1] * 7]]),
    ("no groups", "П5", []),
    ("group with no rows", "П5", [[[1] * 8], []]),
    ("six of five", "П4", 6),
    ("plain five above the printed set", "П6", 5),
    ("float", "П1", 0.1),
    ("float in a row", "П2", [[0.1, 1]]),
)

POINT: Final = refused(
    ("mean above three", "П6", Fraction(10, 3)),
    ("half an item", "П3", Fraction(1, 2)),
    ("float", "П1", 0.1),
    ("float in a group", "П6", [[[1, 1, 0.1]]]),
)


def faults(monitoring: str, record: Record) -> tuple[object, ...]:
    """Return the faults for which the record is refused; none where it is assessed."""
    try:
        shnor_rules.evaluate(shnor_rules.load("korenovsky")[monitoring], record)
    except shnor_rules.RecordError as error:
        return error.findings
    return ()


def assert_refused(monitoring: str, key: str, answer: object) -> None:
    """Hold that the sound record with this one answer is refused for it and for nothing else."""
    record = {**SOUND[monitoring], key: answer}

    with pytest.raises(shnor_rules.RecordError, match=rf"^{key}\b") as refusal:
        shnor_rules.evaluate(shnor_rules.load("korenovsky")[monitoring], record)

    assert 1 == len(refusal.value.findings)


@pytest.mark.parametrize("monitoring", SOUND)
def test_the_sound_record_is_assessed(monitoring: str) -> None:
    """Nothing but the one bad answer of each other test can be the reason of its refusal."""
    assert () == faults(monitoring, SOUND[monitoring])


@pytest.mark.parametrize(("key", "answer"), TEACHER)
def test_teacher_competence_refuses(key: str, answer: object) -> None:
    """What is in none of the five value sets is no answer; a mean of marks is not either."""
    assert_refused("teacher-competence", key, answer)


@pytest.mark.parametrize(("key", "answer"), METHODICAL)
def test_methodical_help_refuses(key: str, answer: object) -> None:
    """Each part wants its answer, a count is whole and not negative, «нет» is no value here."""
    assert_refused("methodical-help", key, answer)


@pytest.mark.parametrize(("key", "answer"), CENTRE)
def test_mentoring_centre_refuses(key: str, answer: object) -> None:
    """A sample has rows, a row has all its answers, a number is in the printed set."""
    assert_refused("mentoring-centre", key, answer)


@pytest.mark.parametrize(("key", "answer"), POINT)
def test_tutoring_point_refuses(key: str, answer: object) -> None:
    """A mean is within its range, and where no average is printed only whole numbers stand."""
    assert_refused("tutoring-point", key, answer)


@pytest.mark.parametrize("missing", ["П1", "П3", "П4", "П5"])
def test_a_missing_answer_is_not_the_answer_not_applicable(missing: str) -> None:
    """Without an answer that the formula needs there is neither total nor level, but a reason."""
    answers = SOUND["teacher-competence"]
    record = {key: answer for key, answer in answers.items() if key != missing}

    assessment = shnor_rules.evaluate(shnor_rules.load("korenovsky")["teacher-competence"], record)

    assert shnor_rules.Status.MISSING is assessment.status
    assert (None, None) == (assessment.total, assessment.level)
    assert f"нет ответа: {missing}" == str(assessment.reason)


def test_every_fault_of_a_record_is_told_at_once() -> None:
    """Five bad answers of one teacher make five findings."""
    assert 5 == len(
        faults("teacher-competence", {"П1": "нет", "П2": 5, "П3": 2, "П4": "нет", "П5": -1})
    )

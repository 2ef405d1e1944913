# SPDX-License-Identifier: MIT
"""The four scored monitorings of Korenovsky attain exactly what the order attains by hand."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import chain, combinations, product
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules import Status
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.proving import attainable, levels_of
from tests.oracles import korenovsky as order
from tests.oracles.samples import every_total, groupings_by_value, rows_by_value, samples_by_counts
from tests.proving.making import assert_witnessed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from shnor_rules import Monitoring
    from shnor_rules.proving import Attainable

RULES: Final = shnor_rules.load("korenovsky")


def combined(monitoring: Monitoring) -> list[tuple[str, ...]]:
    """Return every choice of readings that can be applied together."""
    names = [reading.id for reading in monitoring.readings]
    choices = chain.from_iterable(combinations(names, size) for size in range(len(names) + 1))
    return [choice for choice in choices if _go_together(monitoring, choice)]


def _go_together(monitoring: Monitoring, choice: tuple[str, ...]) -> bool:
    parts = [each.parts for each in monitoring.readings if each.id in choice]
    return all(not one & other for one, other in combinations(parts, 2))


def judged(
    totals: Iterable[Fraction], judge: Callable[[Fraction], order.Judgement]
) -> dict[Fraction, tuple[str | None, str, int]]:
    """Return for each total its level or state by the order, and how many records have it."""
    return {total: (*judge(total), count) for total, count in Counter(totals).items()}


STATES: Final = {
    Status.LEVEL_FOUND: "level",
    Status.IN_GAP: "gap",
    Status.OUTSIDE_SCALE: "outside",
}


def by_proof(found: Attainable) -> dict[object, tuple[str | None, str, int | None]]:
    """Return the same of what was proved."""
    return {
        outcome.total: (
            outcome.conclusion.levels[0] if outcome.conclusion.levels else None,
            STATES[outcome.conclusion.ending],
            outcome.records,
        )
        for outcome in found.outcomes
    }


@pytest.mark.parametrize("reading", combined(RULES["teacher-competence"]), ids="+".join)
def test_every_total_of_a_teacher(reading: tuple[str, ...]) -> None:
    """The totals of 288 teachers, their counts and their levels, under each choice of readings."""
    monitoring = RULES["teacher-competence"]
    found = attainable(monitoring, reading=reading)
    judges = {
        "граница-вверх": order.teacher_level_upward,
        "граница-вниз": order.teacher_level_downward,
    }
    five = "все-показатели" in reading
    total = order.teacher_total_of_five if five else order.teacher_total
    judge = next((judges[name] for name in reading if name in judges), order.teacher_level)

    expected = judged((total(*marks) for marks in product(*order.TEACHER_MARKS)), judge)

    assert expected == by_proof(found)
    assert 288 == found.records
    assert sorted(expected) == [each.total for each in found.totals or ()]
    assert_witnessed(monitoring, found, *reading)


@pytest.mark.parametrize(
    ("reading", "given", "without"),
    [
        ((), {}, {Fraction(1, 2): 36}),
        ((), {"П2": ["нет"]}, {Fraction(1, 2): 9}),
        ((), {"П5": ["нет"]}, {}),
        (("граница-вверх",), {}, {}),
        (
            ("все-показатели",),
            {},
            {Fraction(1, 2): 18, Fraction(8, 5): 5, Fraction(9, 5): 1},
        ),
    ],
)
def test_how_many_teachers_have_no_level(
    reading: tuple[str, ...], given: Mapping[str, list[str]], without: Mapping[Fraction, int]
) -> None:
    """36 of 288 (9 of 72 where the test was not taken) fall into the gap; of five terms, 24."""
    found = attainable(RULES["teacher-competence"], reading=reading, given=given)
    landed = [each for each in levels_of(found) if not each.conclusion.levels]

    assert without == {each.total: each.records for land in landed for each in land.totals}


def test_every_pattern_of_methodical_help() -> None:
    """Of 4096 patterns of the twelve letters 4083, 12 and 1 have the three levels."""
    monitoring = RULES["methodical-help"]
    found = attainable(monitoring, by="items")
    totals = (
        order.methodical_total(order.MethodicalHelp(a, b, c, d, e, f, g, h))
        for a, b, c, d, *e, f in product((0, 1), repeat=8)
        for *g, h in product((0, 1), repeat=4)
    )

    assert judged(totals, order.methodical_level) == by_proof(found)
    assert 4096 == found.records
    assert [4083, 12, 1] == [each.records for each in levels_of(found)]
    assert_witnessed(monitoring, found)


def test_every_choice_of_values_of_methodical_help() -> None:
    """By values of the printed sets there are 1024 records; the totals are the same."""
    found = attainable(RULES["methodical-help"])
    row = range(4)
    totals = (
        Fraction(sum(answers))
        for answers in product((0, 1), (0, 1), (0, 1), (0, 1), row, (0, 1), row, (0, 1))
    )

    assert judged(totals, order.methodical_level) == by_proof(found)
    assert 1024 == found.records


def totals_of_centre(reading: tuple[str, ...]) -> list[Fraction]:
    """Return the totals that samples of one to four rows of a mentoring centre come to."""
    documents = 2 if "П1-по-документам" in reading else 1
    return sorted(
        every_total(
            rows_by_value(documents, documents),
            {order.sample_mean(rows): rows for rows in samples_by_counts(2)},
            rows_by_value(3, 3),
            rows_by_value(5, 5),
            groupings_by_value(8, average_of(reading)),
            rows_by_value(5, 5 if "П6-по-параметрам" in reading else 4),
        )
    )


def totals_of_point(reading: tuple[str, ...]) -> list[Fraction]:
    """Return the totals that samples of one to four rows of a tutoring point come to."""
    items = 5 if "П4-пять-параметров" in reading else 4
    return sorted(
        every_total(
            rows_by_value(1, 1),
            {order.sample_mean(rows): rows for rows in samples_by_counts(3)},
            rows_by_value(3, 3),
            rows_by_value(items, items),
            groupings_by_value(4, average_of(reading)),
            groupings_by_value(3, average_of(reading)),
        )
    )


def average_of(reading: tuple[str, ...]) -> order.Average:
    """Return the average over groups that a choice of readings takes."""
    return order.pooled_mean if "общая-выборка" in reading else order.mean_of_means


CENTRES: Final = [
    pytest.param(name, reading, totals, judge, id="+".join((name, *reading)))
    for name, totals, judge in (
        ("mentoring-centre", totals_of_centre, order.mnc_level),
        ("tutoring-point", totals_of_point, order.mtkp_level),
    )
    for reading in combined(RULES[name])
]


@pytest.mark.parametrize(("name", "reading", "totals", "judge"), CENTRES)
def test_every_total_of_a_centre(
    name: str,
    reading: tuple[str, ...],
    totals: Callable[[tuple[str, ...]], list[Fraction]],
    judge: Callable[[Fraction], order.Judgement],
) -> None:
    """The totals are dense between those of the emptiest and the fullest centre; so are levels."""
    monitoring = RULES[name]
    found = attainable(monitoring, reading=reading)
    by_hand = totals(reading)

    assert found.interval is not None
    assert (by_hand[0], by_hand[-1]) == (found.interval.low, found.interval.high)
    assert found.interval.low_closed
    assert found.interval.high_closed
    assert found.totals is None
    assert found.records is None
    landed = levels_of(found)
    for total in by_hand:
        level, state = judge(total)
        where = [each for each in landed if any(total in piece for piece in each.intervals)]
        assert [(level, state)] == [
            (each.conclusion.levels[0], STATES[each.conclusion.ending]) for each in where
        ]
    assert_witnessed(monitoring, found, *reading)


def test_a_witness_can_be_asked_for_any_total() -> None:
    """A sample is found for a total on a bound and beside it, and none beyond the scale."""
    monitoring = RULES["mentoring-centre"]
    found = attainable(monitoring)

    for total in (Fraction(22), Fraction(155, 7), Fraction(23), Fraction(0), Fraction(1, 9)):
        witness = found.witness(total)
        assert witness is not None
        assert total == shnor_rules.evaluate(monitoring, witness).total
    assert found.witness(Fraction(24)) is None
    assert any(isinstance(each.total, Stretch) for each in found.outcomes)

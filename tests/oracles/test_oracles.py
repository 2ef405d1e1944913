# SPDX-License-Identifier: MIT
"""The oracle itself: examples worked out on paper, and the counts the order leads to."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest

from tests.oracles import korenovsky as order
from tests.oracles.samples import (
    every_total,
    groupings,
    groupings_by_value,
    rows_by_value,
    samples,
    shapes,
)

TEACHERS = tuple(product(*order.TEACHER_MARKS))
ORACLES = ("korenovsky.py", "samples.py")


@pytest.mark.parametrize("name", ORACLES)
def test_the_oracle_knows_nothing_of_the_library(name: str) -> None:
    """What the library is compared with neither imports it nor reads its rulesets."""
    source = Path(__file__).with_name(name).read_text(encoding="utf-8")

    assert [] == [word for word in ("shnor_rules", "yaml", "open(", "read_") if word in source]


@pytest.mark.parametrize(
    ("marks", "total", "total_of_five"),
    [
        ((2, "нет", 0, 0, 0), Fraction(1, 2), Fraction(1, 2)),  # 2 : 4, twice
        ((1, 2, 1, 2, "нет"), Fraction(4, 3), Fraction(3, 2)),  # 4 : 3 and 6 : 4
        ((2, "нет", 1, 1, "нет"), Fraction(4, 3), Fraction(4, 3)),  # 4 : 3, twice
        ((0, 2, 0, 0, 0), Fraction(0), Fraction(2, 5)),  # the test counts only among five
        ((2, 2, 1, 2, 2), Fraction(7, 4), Fraction(9, 5)),  # full marks: 7 : 4 and 9 : 5
        ((2, 1, 1, 2, 2), Fraction(7, 4), Fraction(8, 5)),  # 7 : 4 and 8 : 5
    ],
)
def test_teacher_totals(
    marks: tuple[order.Mark, order.Mark, order.Mark, order.Mark, order.Mark],
    total: Fraction,
    total_of_five: Fraction,
) -> None:
    """The printed formula skips the test; «нет» leaves both the sum and N."""
    assert total == order.teacher_total(*marks)
    assert total_of_five == order.teacher_total_of_five(*marks)


@pytest.mark.parametrize(
    ("total", "printed", "upward", "downward"),
    [
        ("0", "А", "А", "А"),
        ("0.29", "А", "А", "А"),
        ("0.3", "gap", "Б", "А"),
        ("0.31", "Б", "Б", "Б"),
        ("0.5", "gap", "С", "Б"),
        ("0.51", "С", "С", "С"),
        ("1.6", "gap", "D", "С"),
        ("1.61", "D", "D", "D"),
        ("1.75", "D", "D", "D"),
        ("1.76", "outside", "outside", "outside"),
        ("-0.01", "outside", "outside", "outside"),
    ],
)
def test_teacher_levels(total: str, printed: str, upward: str, downward: str) -> None:
    """On the three inner bounds the table is silent; a reading gives them to one side."""
    value = Fraction(total)

    assert [printed, upward, downward] == [
        level or state
        for level, state in (
            order.teacher_level(value),
            order.teacher_level_upward(value),
            order.teacher_level_downward(value),
        )
    ]


def test_the_letters_of_the_levels_are_those_of_the_order() -> None:
    """The series of the order: three Cyrillic letters and a Latin one."""
    assert ["U+0410", "U+0411", "U+0421", "U+0044"] == [
        f"U+{ord(letter):04X}"
        for letter in (order.LEVEL_A, order.LEVEL_BE, order.LEVEL_ES, order.LEVEL_D)
    ]


def test_the_printed_formula_leaves_9_of_72_teachers_in_the_gap_at_one_half() -> None:
    """Of the 72 answers that it takes, 9 come to 1/2 and none to another hole of the scale."""
    totals = Counter(
        order.teacher_total(p1, p2, p3, p4, p5) for p1, p2, p3, p4, p5 in TEACHERS if p2 == "нет"
    )

    assert 72 == totals.total()
    assert {Fraction(1, 2): 9} == {
        total: count for total, count in totals.items() if order.teacher_level(total).level is None
    }


def test_the_mean_of_five_leaves_24_of_288_teachers_without_a_level() -> None:
    """18 come to 1/2, 5 to 8/5 – both holes – and full marks to 9/5, beyond the end."""
    totals = Counter(order.teacher_total_of_five(*marks) for marks in TEACHERS)
    nowhere = {
        total: (count, order.teacher_level(total).state)
        for total, count in totals.items()
        if order.teacher_level(total).level is None
    }

    assert 288 == totals.total()
    assert {
        Fraction(1, 2): (18, "gap"),
        Fraction(8, 5): (5, "gap"),
        Fraction(9, 5): (1, "outside"),
    } == nowhere


def test_the_two_teacher_formulas_judge_60_of_288_teachers_differently() -> None:
    """The dropped test changes the level, or whether there is one, for 60 answers of 288."""
    different = [
        marks
        for marks in TEACHERS
        if order.teacher_level(order.teacher_total(*marks))
        != order.teacher_level(order.teacher_total_of_five(*marks))
    ]

    assert 60 == len(different)


@pytest.mark.parametrize(
    ("answers", "total", "level"),
    [
        (order.MethodicalHelp(0, 0, 0, 0, [0, 0, 0], 0, [0, 0, 0], 0), 0, order.POOR),
        (order.MethodicalHelp(1, 1, 1, 1, [1, 1, 1], 1, [1, 1, 0], 0), 10, order.POOR),
        (order.MethodicalHelp(1, 1, 1, 1, [1, 0, 1], 1, [1, 1, 1], 1), 11, order.FAIR),
        (order.MethodicalHelp(1, 1, 1, 1, [1, 1, 1], 1, [1, 1, 1], 1), 12, order.BEST),
    ],
)
def test_methodical_help(answers: order.MethodicalHelp, total: int, level: str) -> None:
    """Twelve letters, each one point."""
    assert total == order.methodical_total(answers)
    assert (level, "level") == order.methodical_level(Fraction(total))


def test_the_two_averages_of_groups_of_unequal_size() -> None:
    """A group of one full row beside a group of three empty ones: 8 and 0 make 4, 8 : 4 makes 2."""
    groups = [[[1] * 8], [[0] * 8] * 3]

    assert [4, 2] == [order.mean_of_means(groups), order.pooled_mean(groups)]


def test_mentoring_centre() -> None:
    """1 + (2 + 1) : 2 + 2 + 5 + (8 + 6 : 2) : 2 + 4 = 19; in one pool № 5 is 14 : 3, 5/6 less."""
    centre = order.MentoringCentre(
        documents=1,
        mentors=[[1, 1], [0, 1]],
        access=[1, 1, 0],
        intensity=[1, 1, 1, 1, 1],
        schools=[[[1] * 8], [[1] * 4 + [0] * 4, [1, 1] + [0] * 6]],
        competence=[1, 1, 1, 1, 0],
    )

    assert Fraction(19) == order.mnc_total(centre, order.mean_of_means)
    assert Fraction(109, 6) == order.mnc_total(centre, order.pooled_mean)


def test_tutoring_point() -> None:
    """0 + (3 + 0 + 2) : 3 + 3 + 4 + (3 + 1) : 2 twice = 12 2/3; in pools 5 : 3 twice = 12."""
    point = order.TutoringPoint(
        documents=0,
        tutors=[[1, 1, 1], [0, 0, 0], [0, 1, 1]],
        access=[1, 1, 1],
        intensity=[1, 1, 1, 1],
        teaching=[[[1, 1, 1, 0]], [[1, 0, 0, 0], [0, 0, 1, 0]]],
        growth=[[[1, 1, 1]], [[1, 0, 0], [0, 1, 0]]],
    )

    assert Fraction(38, 3) == order.mtkp_total(point, order.mean_of_means)
    assert Fraction(12) == order.mtkp_total(point, order.pooled_mean)


@pytest.mark.parametrize(
    ("total", "centre", "point"),
    [
        ("0", order.POOR, order.POOR),
        ("14", order.POOR, order.POOR),
        ("169/12", order.POOR, order.FAIR),
        ("17", order.POOR, order.FAIR),
        ("205/12", order.POOR, order.BEST),
        ("19", order.POOR, order.BEST),
        ("22", order.POOR, None),
        ("265/12", order.FAIR, None),
        ("24", order.FAIR, None),
        ("25", order.BEST, None),
        ("301/12", None, None),
    ],
)
def test_levels_of_the_centres(total: str, centre: str | None, point: str | None) -> None:
    """Each level takes its upper bound; above the last one there is nothing."""
    assert centre == order.mnc_level(Fraction(total)).level
    assert point == order.mtkp_level(Fraction(total)).level


def test_samples_are_complete() -> None:
    """4 + 16 + 64 + 256 samples of rows of two; 1 + 2 + 3 + 5 ways to part up to four rows."""
    assert 340 == len(list(samples(2)))
    assert [1, 2, 3, 5] == [len(list(shapes(rows))) for rows in range(1, 5)]


@pytest.mark.parametrize("width", [3, 4, 8])
def test_groupings_reach_every_average(width: int) -> None:
    """One pool of up to four rows reaches each k : n; means of means also halve the thirds."""
    of_pool = {Fraction(yes, rows) for rows in range(1, 5) for yes in range(width * rows + 1)}
    halved = {Fraction(yes, 6) for yes in range(6 * width + 1)}
    cases = groupings(width)

    assert of_pool == {order.pooled_mean(groups) for groups in cases}
    assert of_pool | halved == {order.mean_of_means(groups) for groups in cases}


@pytest.mark.parametrize(
    ("average", "counts"),
    [(order.mean_of_means, (275, 287, 215, 227)), (order.pooled_mean, (271, 283, 211, 223))],
)
def test_every_total_of_the_centres(
    average: order.Average, counts: tuple[int, int, int, int]
) -> None:
    """No reading brings МНЦ above 24 of its 25; МТКП comes to 18 by four items, to 19 by five."""
    of_two, of_three = (
        {order.sample_mean(rows): rows for rows in samples(width)} for width in (2, 3)
    )
    of_three_grouped, of_four_grouped, of_eight_grouped = (
        groupings_by_value(width, average) for width in (3, 4, 8)
    )
    same = order.VERDICTS, rows_by_value(3, 3)  # № 1 and № 3 are alike in both
    five = rows_by_value(5, 5)
    centres = [
        every_total(*same, of_two, five, of_eight_grouped, rows_by_value(5, most))
        for most in (4, 5)
    ]
    points = [
        every_total(*same, of_three, rows_by_value(items, items), of_four_grouped, of_three_grouped)
        for items in (4, 5)
    ]

    assert [23, 24] == [max(totals) for totals in centres]
    assert [18, 19] == [max(totals) for totals in points]
    assert counts == tuple(len(totals) for totals in centres + points)

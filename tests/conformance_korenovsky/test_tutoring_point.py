# SPDX-License-Identifier: MIT
"""МТКП: every sample mean, every average of groups, every total, and points drawn at random."""

from __future__ import annotations

from itertools import cycle, product
from random import Random
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from tests.conformance_korenovsky.agreement import Case, agreement, record_of
from tests.oracles import korenovsky as order
from tests.oracles.samples import (
    every_total,
    groupings,
    groupings_by_value,
    random_groups,
    random_row,
    random_sample,
    row_of,
    rows_by_value,
    samples_by_counts,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules import Monitoring

AVERAGES: Final = [
    pytest.param((), order.mean_of_means, id="mean-of-means"),
    pytest.param(("общая-выборка",), order.pooled_mean, id="pooled"),
]

# Each choice of readings, with its average and the number of items of № 4.
READINGS: Final = [
    pytest.param((), order.mean_of_means, 4, id="printed"),
    pytest.param(("общая-выборка",), order.pooled_mean, 4, id="pooled"),
    pytest.param(("П4-четыре-параметра",), order.mean_of_means, 4, id="four"),
    pytest.param(("П4-четыре-параметра", "общая-выборка"), order.pooled_mean, 4, id="four-pooled"),
    pytest.param(("П4-пять-параметров",), order.mean_of_means, 5, id="five"),
    pytest.param(("П4-пять-параметров", "общая-выборка"), order.pooled_mean, 5, id="five-pooled"),
]

EMPTY: Final = order.TutoringPoint(
    0, [[0, 0, 0]], row_of(0, 3), row_of(0, 4), [[row_of(0, 4)]], [[row_of(0, 3)]]
)
FULL: Final = order.TutoringPoint(
    1, [[1, 1, 1]], row_of(3, 3), row_of(4, 4), [[row_of(4, 4)]], [[row_of(3, 3)]]
)
EVERY_LEVEL: Final = {order.POOR, order.FAIR, order.BEST}


@pytest.fixture(scope="module")
def monitoring() -> Monitoring:
    """The monitoring of the tutoring point."""
    return shnor_rules.load("korenovsky")["tutoring-point"]


def case(answers: order.TutoringPoint, average: order.Average) -> Case:
    """Return the record of a point with what the oracle makes of it."""
    total = order.mtkp_total(answers, average)
    return Case(record_of(answers), total, order.mtkp_level(total))


def test_every_sample_of_tutors(monitoring: Monitoring) -> None:
    """One to four tutors with any numbers of «да» agree, in an empty point and in a full one."""
    cases = (
        case(point._replace(tutors=tutors), order.mean_of_means)
        for point, tutors in product((EMPTY, FULL), samples_by_counts(3))
    )

    checked, found, differences = agreement(monitoring, cases)

    assert (2 * (4 + 16 + 64 + 256), ()) == (checked, differences)
    assert EVERY_LEVEL == set(found)


@pytest.mark.parametrize(("reading", "average"), AVERAGES)
def test_every_average_of_teachers(
    monitoring: Monitoring, reading: tuple[str, ...], average: order.Average
) -> None:
    """One to four rows in groups of any sizes agree in № 5 and № 6, beside empty and full rest."""
    both = list(zip(groupings(4), cycle(groupings(3)), strict=False))
    cases = [
        case(point._replace(teaching=teaching, growth=growth), average)
        for point, (teaching, growth) in product((EMPTY, FULL), both)
    ]

    checked, found, differences = agreement(monitoring, cases, reading)

    assert (len(cases), ()) == (checked, differences)
    assert EVERY_LEVEL == set(found)


@pytest.mark.parametrize(("reading", "average", "items"), READINGS)
def test_every_count_of_the_plain_indicators(
    monitoring: Monitoring, reading: tuple[str, ...], average: order.Average, items: int
) -> None:
    """Every choice of the numbers of «да» in № 1, 3 and 4 agrees."""
    cases = [
        case(
            FULL._replace(
                documents=p1,
                access=row_of(p3, 3, first=p4),
                intensity=row_of(p4, items, first=p3),
            ),
            average,
        )
        for p1, p3, p4 in product(range(2), range(4), range(items + 1))
    ]

    checked, _, differences = agreement(monitoring, cases, reading)

    assert (2 * 4 * (items + 1), ()) == (checked, differences)


@pytest.mark.parametrize(("reading", "average", "items"), READINGS)
def test_every_total(
    monitoring: Monitoring, reading: tuple[str, ...], average: order.Average, items: int
) -> None:
    """Each total that samples of one to four rows reach agrees, on all three levels."""
    totals = every_total(
        order.VERDICTS,
        {order.sample_mean(rows): rows for rows in samples_by_counts(3)},
        rows_by_value(3, 3),
        rows_by_value(items, items),
        groupings_by_value(4, average),
        groupings_by_value(3, average),
    )
    cases = [case(order.TutoringPoint._make(answers), average) for answers in totals.values()]

    checked, found, differences = agreement(monitoring, cases, reading)

    assert (len(totals), ()) == (checked, differences)
    assert EVERY_LEVEL == set(found)
    assert 14 + items == max(totals)


@pytest.mark.parametrize(("reading", "average"), AVERAGES)
def test_points_drawn_at_random(
    monitoring: Monitoring, reading: tuple[str, ...], average: order.Average
) -> None:
    """2000 points with groups of unequal sizes agree, on all three levels."""
    checked, found, differences = agreement(
        monitoring, (case(point, average) for point in drawn(2000)), reading
    )

    assert (2000, ()) == (checked, differences)
    assert EVERY_LEVEL == set(found)


def test_the_printed_set_of_the_fourth_indicator_takes_a_plain_five(
    monitoring: Monitoring,
) -> None:
    """The text prints {0; 1; 2; 3; 4; 5} over four items, so 5 as a number is a value of it."""
    by_items = case(FULL._replace(intensity=row_of(5, 5)), order.mean_of_means)
    by_number = by_items._replace(record=by_items.record | {"П4": 5})

    assert (1, {order.BEST: 1}, ()) == agreement(monitoring, [by_number])


@pytest.mark.parametrize(
    ("reading", "answer"),
    [
        pytest.param((), row_of(5, 5), id="five-answers-to-four-printed-items"),
        pytest.param(("П4-четыре-параметра",), row_of(5, 5), id="five-answers-to-four-items"),
        pytest.param(("П4-четыре-параметра",), 5, id="five-of-four"),
        pytest.param(("П4-пять-параметров",), row_of(4, 4), id="four-answers-to-five-items"),
    ],
)
def test_the_fourth_indicator_keeps_to_the_chosen_items(
    monitoring: Monitoring, reading: tuple[str, ...], answer: object
) -> None:
    """An answer that has more or fewer items than the reading is refused, never bent to fit."""
    record = record_of(FULL) | {"П4": answer}

    with pytest.raises(shnor_rules.RecordError, match=r"П4\b"):
        shnor_rules.evaluate(monitoring, record, reading=reading)


def drawn(number: int) -> Iterator[order.TutoringPoint]:
    """Yield points drawn with a fixed seed, from poor ones to nearly full ones."""
    rng = Random(579)  # noqa: S311  (test data, no secret)
    for turn in range(number):
        share = (0.3, 0.7, 0.85, 0.98)[turn % 4]
        yield order.TutoringPoint(
            documents=int(rng.random() < share),
            tutors=random_sample(rng, 3, share),
            access=random_row(rng, 3, share),
            intensity=random_row(rng, 4, share),
            teaching=random_groups(rng, 4, share),
            growth=random_groups(rng, 3, share),
        )

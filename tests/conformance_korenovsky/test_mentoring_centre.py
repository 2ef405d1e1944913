# SPDX-License-Identifier: MIT
"""МНЦ: every sample mean, every average of groups, every total, and centres drawn at random."""

from __future__ import annotations

from itertools import product
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
    samples,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules import Monitoring

AVERAGES: Final = [
    pytest.param((), order.mean_of_means, id="mean-of-means"),
    pytest.param(("общая-выборка",), order.pooled_mean, id="pooled"),
]

# Each choice of readings, with its average and the most «да» that № 6 takes.
READINGS: Final = [
    pytest.param((), order.mean_of_means, 4, id="printed"),
    pytest.param(("общая-выборка",), order.pooled_mean, 4, id="pooled"),
    pytest.param(("П6-по-параметрам",), order.mean_of_means, 5, id="by-parameters"),
    pytest.param(
        ("П6-по-параметрам", "общая-выборка"), order.pooled_mean, 5, id="by-parameters-pooled"
    ),
]

EMPTY: Final = order.MentoringCentre(
    0, [[0, 0]], row_of(0, 3), row_of(0, 5), [[row_of(0, 8)]], row_of(0, 5)
)
# As full as the printed value sets allow: № 6 ends at 4.
FULL: Final = order.MentoringCentre(
    1, [[1, 1]], row_of(3, 3), row_of(5, 5), [[row_of(8, 8)]], row_of(4, 5)
)


@pytest.fixture(scope="module")
def monitoring() -> Monitoring:
    """The monitoring of the mentoring centre."""
    return shnor_rules.load("korenovsky")["mentoring-centre"]


def case(answers: order.MentoringCentre, average: order.Average) -> Case:
    """Return the record of a centre with what the oracle makes of it."""
    total = order.mnc_total(answers, average)
    return Case(record_of(answers), total, order.mnc_level(total))


def test_every_sample_of_mentors(monitoring: Monitoring) -> None:
    """All 340 samples of one to four mentors agree, in an empty centre and in a full one."""
    cases = (
        case(centre._replace(mentors=mentors), order.mean_of_means)
        for centre, mentors in product((EMPTY, FULL), samples(2))
    )

    checked, found, differences = agreement(monitoring, cases)

    assert (680, ()) == (checked, differences)
    assert {order.POOR, order.FAIR} == set(found)


@pytest.mark.parametrize(("reading", "average"), AVERAGES)
def test_every_average_of_schools(
    monitoring: Monitoring, reading: tuple[str, ...], average: order.Average
) -> None:
    """One to four rows of eight in groups of any sizes agree, in an empty and in a full centre."""
    cases = [
        case(centre._replace(schools=schools), average)
        for centre, schools in product((EMPTY, FULL), groupings(8))
    ]

    checked, found, differences = agreement(monitoring, cases, reading)

    assert (len(cases), ()) == (checked, differences)
    assert {order.POOR, order.FAIR} == set(found)


@pytest.mark.parametrize(("reading", "average", "most"), READINGS)
def test_every_count_of_the_plain_indicators(
    monitoring: Monitoring, reading: tuple[str, ...], average: order.Average, most: int
) -> None:
    """Every choice of the numbers of «да» in № 1, 3, 4 and 6 agrees."""
    numbers = product(range(2), range(4), range(6), range(most + 1))
    cases = [
        case(
            FULL._replace(
                documents=p1,
                access=row_of(p3, 3, first=p4),
                intensity=row_of(p4, 5, first=p3),
                competence=row_of(p6, 5, first=p3 + p4),
            ),
            average,
        )
        for p1, p3, p4, p6 in numbers
    ]

    checked, _, differences = agreement(monitoring, cases, reading)

    assert (2 * 4 * 6 * (most + 1), ()) == (checked, differences)


@pytest.mark.parametrize(("reading", "average", "most"), READINGS)
def test_every_total(
    monitoring: Monitoring, reading: tuple[str, ...], average: order.Average, most: int
) -> None:
    """Each total that samples of one to four rows reach agrees; none of them is the best level."""
    totals = every_total(
        order.VERDICTS,
        {order.sample_mean(rows): rows for rows in samples(2)},
        rows_by_value(3, 3),
        rows_by_value(5, 5),
        groupings_by_value(8, average),
        rows_by_value(5, most),
    )
    cases = [case(order.MentoringCentre._make(answers), average) for answers in totals.values()]

    checked, found, differences = agreement(monitoring, cases, reading)

    assert (len(totals), ()) == (checked, differences)
    assert {order.POOR, order.FAIR} == set(found)
    assert 19 + most == max(totals)


def test_a_fifth_yes_in_the_sixth_indicator_needs_a_reading(monitoring: Monitoring) -> None:
    """Five items stand over a set that ends at 4: the text alone has no value for five «да»."""
    full = case(FULL._replace(competence=row_of(5, 5)), order.mean_of_means)

    with pytest.raises(shnor_rules.RecordError, match=r"П6\b"):
        shnor_rules.evaluate(monitoring, full.record)
    assert (1, {order.FAIR: 1}, ()) == agreement(monitoring, [full], ("П6-по-параметрам",))


@pytest.mark.parametrize(("reading", "average"), AVERAGES)
def test_centres_drawn_at_random(
    monitoring: Monitoring, reading: tuple[str, ...], average: order.Average
) -> None:
    """2000 centres with groups of unequal sizes agree, on both sides of the bound at 22."""
    checked, found, differences = agreement(
        monitoring, (case(centre, average) for centre in drawn(2000)), reading
    )

    assert (2000, ()) == (checked, differences)
    assert {order.POOR, order.FAIR} == set(found)


def drawn(number: int) -> Iterator[order.MentoringCentre]:
    """Yield centres drawn with a fixed seed, from poor ones to nearly full ones."""
    rng = Random(579)  # noqa: S311  (test data, no secret)
    for turn in range(number):
        share = (0.3, 0.7, 0.95, 0.99)[turn % 4]
        competence = random_row(rng, 5, share)
        yield order.MentoringCentre(
            documents=int(rng.random() < share),
            mentors=random_sample(rng, 2, share),
            access=random_row(rng, 3, share),
            intensity=random_row(rng, 5, share),
            schools=random_groups(rng, 8, share),
            # The printed set has no 5: a full row loses one answer.
            competence=row_of(4, 5, first=turn) if all(competence) else competence,
        )

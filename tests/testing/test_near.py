# SPDX-License-Identifier: MIT
"""Records near a bound are on it, just below or just above, and every such place is met."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import find, given, seed, settings

import shnor_rules
from shnor_rules.proving import attainable
from shnor_rules.proving.beside import sides
from shnor_rules.testing import records_near
from tests.evaluation.making import korenovsky, made, made_up
from tests.testing.shipped import EVERY, monitoring

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from shnor_rules import Monitoring

RUNS = 2
EXAMPLES = 50


def totals(
    rules: Monitoring,
    strategy: SearchStrategy[dict[str, Any]],
    *,
    reading: tuple[str, ...] = (),
    run: int = 0,
) -> set[Fraction]:
    """Return the totals of fifty records."""
    found: set[Fraction] = set()

    @seed(run)
    @settings(max_examples=EXAMPLES, database=None)
    @given(strategy)
    def collect(record: dict[str, Any]) -> None:
        total = shnor_rules.evaluate(rules, record, reading=reading).total
        assert total is not None
        found.add(total)

    collect()
    return found


@pytest.mark.parametrize(("district", "name"), EVERY)
def test_every_place_at_every_bound_is_met_in_every_run(district: str, name: str) -> None:
    """Under the text and each reading, nothing but such places, and all of them."""
    rules = monitoring(district, name)
    for reading in ((), *((each.id,) for each in rules.readings)):
        read = shnor_rules.model.read_as(rules, reading)
        if read.total is None or read.scale is None:
            continue
        places = list(sides(attainable(read)))
        if not places:
            continue
        strategy = records_near(rules, reading=reading)
        for run in range(1 if reading else RUNS):
            found = totals(rules, strategy, reading=reading, run=run)

            missed = [each for each in places if not any(total in each.totals for total in found)]
            astray = {total for total in found if not any(total in each.totals for each in places)}
            assert ([], set()) == (missed, astray)


def test_one_bound_may_be_chosen() -> None:
    """A bound as a number or a text, and only what lies at it."""
    rules = korenovsky("teacher-competence")
    expected = {Fraction(1, 3), Fraction(1, 2), Fraction(2, 3)}

    for bound in ("0,5", Fraction(1, 2)):
        assert expected == totals(rules, records_near(rules, bound=bound))


def test_one_level_may_be_chosen() -> None:
    """The bounds of a level are both ends of its interval."""
    rules = made_up("open-lessons")
    assert rules.scale is not None
    first = rules.scale.bands[0]

    assert {0, 1, 2} == totals(rules, records_near(rules, level=first.name))


def test_dense_totals_come_ever_nearer_to_a_bound() -> None:
    """Where there is no nearest total, some lie within a hundredth of the bound."""
    rules = korenovsky("tutoring-point")
    distances = {abs(each - 14) for each in totals(rules, records_near(rules, bound=14))}

    assert 0 in distances
    assert 0 < min(distances - {0}) < Fraction(1, 100)


DENSE = """
    indicators:
      П1: {title: Доля, values: "[0; 100]", unit: "%", share: {part: а, whole: б}}
      П2: {title: Число, values: любое}
    total: {formula: П1 + П2, quote: сумма}
    levels:
      - {level: низкий, interval: менее 10}
      - {level: средний, interval: "[10; 20]"}
      - {level: высокий, interval: более 20}
"""


def test_totals_without_an_end_have_bounds_as_well() -> None:
    """Below the lowest bound and above the highest, totals come near them."""
    rules = made(DENSE)
    found = totals(rules, records_near(rules))

    assert {10, 20} <= found
    for bound in (10, 20):
        near = {each - bound for each in found if 0 < abs(each - bound) <= Fraction(1, 10)}
        assert min(near) < 0 < max(near)


def test_many_records_have_the_same_total() -> None:
    """Answers, their forms and the order of rows differ, where the total is one and the same."""
    rules = korenovsky("mentoring-centre")
    seen: set[str] = set()

    @settings(max_examples=EXAMPLES, database=None, derandomize=True)
    @given(records_near(rules, bound=22))
    def collect(record: dict[str, Any]) -> None:
        if shnor_rules.evaluate(rules, record).total == 22:
            seen.add(repr(record))

    collect()
    assert len(seen) > 5


def test_a_failing_test_shows_the_first_record_of_a_place() -> None:
    """The record is that of the proof, its numbers as plain as they can be."""
    rules = korenovsky("teacher-competence")

    def fails(record: dict[str, Any]) -> bool:
        total = shnor_rules.evaluate(rules, record).total
        return total is not None and total >= Fraction(1, 2)

    found = find(records_near(rules), fails)

    assert attainable(rules).witness(Fraction(1, 2)) == found
    assert {int} == {type(answer) for key, answer in found.items() if key.startswith("П")}


def test_what_cannot_be_proved_is_said() -> None:
    """Nothing is guessed where it is not known which totals there are; fewer answers may do."""
    rules = made_up("mentoring")

    with pytest.raises(ValueError, match="mentoring: undecided"):
        records_near(rules)


UNDECIDED = """
    indicators:
      П1: {title: Первое, values: "[0; 2]"}
      П2: {title: Второе, values: "[0; 2]"}
    total: {formula: П1 * П2, quote: произведение}
    levels: [{level: низкий, interval: "[0; 1)"}, {level: высокий, interval: "[1; 4]"}]
"""


def test_fewer_answers_may_be_decided() -> None:
    """With one answer fixed, a product is a multiple of the other."""
    rules = made(UNDECIDED)

    assert 1 in totals(rules, records_near(rules, bound=1, given={"П1": [2]}))


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({"bound": 7}, "no record is near the bound 7; there are: 0; 0,3; 0,5; 1,6; 1,75"),
        ({"level": "Ъ"}, "there is no level Ъ; there are: А; Б; С; D"),
        ({"level": "D", "bound": 0}, "no record is near the bound 0; there are: 1,6; 1,75"),
        ({"given": {"П1": [7]}}, "no record is near a bound that is asked for"),
    ],
)
def test_a_bound_that_is_none_is_refused_with_those_there_are(
    chosen: dict[str, Any], said: str
) -> None:
    """The tester sees what can be asked for."""
    with pytest.raises(ValueError, match=said):
        records_near(korenovsky("teacher-competence"), **chosen)


def test_a_bound_is_the_number_that_is_written() -> None:
    """A float is read by its digits, as it is in a record, and not as the nearest fraction."""
    rules = korenovsky("teacher-competence")

    assert totals(rules, records_near(rules, bound="0,3")) == totals(
        rules, records_near(rules, bound=0.3)
    )


def test_a_scale_without_bounds_has_no_records_near_them() -> None:
    """A table of levels by words has no bounds."""
    with pytest.raises(ValueError, match="there are no levels with bounds"):
        records_near(made_up("dynamics"))

# SPDX-License-Identifier: MIT
"""Samples, shares and ranges: dense totals, holes of one point, and records found for them."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

import shnor_rules
from shnor_rules import Status
from shnor_rules.expressions.absent import Absent
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.messages import say
from shnor_rules.proving import AttainableTotal, Verdict, attainable, levels_of
from tests.evaluation.making import korenovsky, made, made_up
from tests.proving.making import assert_witnessed, proved

if TYPE_CHECKING:
    from shnor_rules import Monitoring
    from shnor_rules.proving import Attainable, By, Landing

HOLE: Final = """
    indicators:
      П1:
        title: Наставники
        values: "[0; 2]"
        items: {1: {title: Раз}, 2: {title: Два}}
        sample: {of: наставник, average: по строкам}
      П2: {title: Второй, values: "{0; 4}"}
    total: {formula: "П1 + П2"}
    levels:
      - {level: мало, interval: "[0; 3/7)"}
      - {level: больше, interval: "(3/7; 2]"}
      - {level: много, interval: "(2; 4)"}
      - {level: предел, interval: "(5; 6)"}
"""


def landed(monitoring: Monitoring, **options: Any) -> dict[str, Landing]:  # noqa: ANN401
    """Return where records land, by the level or the status."""
    found = levels_of(attainable(monitoring, **options))
    return {
        " + ".join(each.conclusion.levels) or each.conclusion.ending.value: each for each in found
    }


def told(landing: Landing) -> list[str]:
    """Return where the totals of a landing lie."""
    return [str(each) for each in landing.intervals]


def test_a_hole_of_one_point_in_dense_totals_is_reached_by_a_sample() -> None:
    """Three mentors of seven with one «да» each come to exactly 3/7, which no level takes."""
    monitoring = made(HOLE)
    found = landed(monitoring)

    assert {
        "мало": ["[0; 3/7)"],
        "больше": ["(3/7; 2]"],
        "много": [],
        "предел": ["(5; 6)"],
        "in-gap": ["[3/7; 3/7]", "[4; 5]"],
        "outside-scale": ["[6; 6]"],
    } == {name: told(landing) for name, landing in found.items()}
    assert Verdict.UNREACHABLE is found["много"].verdict
    assert found["много"].witness is None
    gap = found["in-gap"]
    assert Verdict.REACHED is gap.verdict
    assert gap.records is None
    assert gap.witness is not None
    assert [[0, 1]] * 3 + [[0, 0]] * 4 == gap.witness["П1"]
    assert Fraction(3, 7) == shnor_rules.evaluate(monitoring, gap.witness).total


def test_dense_totals_in_several_pieces() -> None:
    """With 0 or 4 beside a mean up to 2 the totals lie in two intervals, with nothing between."""
    found = attainable(made(HOLE))

    assert ["[0; 2]", "[4; 6]"] == [str(each) for each in found.stretches]
    assert found.interval is None
    assert found.totals is None
    assert found.witness(Fraction(3)) is None
    assert_witnessed(made(HOLE), found)


TWO_ITEMS: Final = "items: {1: {title: а}, 2: {title: б}}"
ANY_ITEM: Final = "items: {1: {title: а, values: не менее 0}}"
SAMPLE: Final = "sample: {of: р, average: по строкам}"
GROUPED: Final = "sample: {of: р, groups: г, average: по группам}"
SHARE: Final = "share: {part: часть, whole: целое}"


def sampled(values: str, *more: str, total: str = "П1") -> Monitoring:
    """Return a monitoring with one indicator of these values and what else it has."""
    keys = ", ".join(["title: Р", f'values: "{values}"', *more])
    return made(f"    indicators:\n      П1: {{{keys}}}\n    total: {{formula: '{total}'}}\n")


@pytest.mark.parametrize(
    ("indicator", "expected"),
    [
        (("[0; 5]", SAMPLE), "[0; 5]"),
        (("(0; 5)", SAMPLE), "(0; 5)"),
        (("целое (0; 5)", SAMPLE), "[1; 4]"),
        (("{1; 2; 5}", SAMPLE), "[1; 5]"),
        (("не менее 1", GROUPED), "не менее 1"),
        (("[0; 1]", TWO_ITEMS, SAMPLE), "[0; 1]"),
        (("[0; 9]", TWO_ITEMS, SAMPLE), "[0; 2]"),
        (("[0; 9]", ANY_ITEM, SAMPLE), "[0; 9]"),
        (("[10; 120]", SHARE), "[10; 100]"),
        (("[0; 3)",), "[0; 3)"),
    ],
)
def test_totals_of_one_indicator_are_dense(indicator: tuple[str, ...], expected: str) -> None:
    """Means of rows, shares and ranges come to every rational number between their ends."""
    monitoring = sampled(*indicator)
    found = attainable(monitoring)

    assert expected == str(found.interval)
    assert expected == str(found.bounds.numbers)
    assert found.bounds.is_dense
    for total in (Fraction(1), Fraction(50, 7), Fraction(4, 3), Fraction(22, 7), Fraction(83, 2)):
        witness = found.witness(total)
        assert (total in found.stretches[0]) == (witness is not None)
        if witness is not None:
            assert total == shnor_rules.evaluate(monitoring, witness).total


@pytest.mark.parametrize(
    ("indicator", "by", "expected"),
    [
        (("{0; 1; 2; 5}", TWO_ITEMS, SAMPLE), "values", [0, 1, 2]),
        (("{0; 1; 5}", TWO_ITEMS, SAMPLE), "accepted", [0, 1, 5]),
        (("целое [1; 9]", TWO_ITEMS, SAMPLE), "items", [1, 2]),
        (("{7; 8}", "items: {1: {title: а}}", SAMPLE), "values", []),
        (("[7; 8]", "items: {1: {title: а}}", SAMPLE), "values", []),
        (("{0; 50; 150}", SHARE), "values", [0, 50]),
        (("{0; 50; 150}", SHARE), "accepted", [0, 50, 150]),
        (("[2; 2]", SAMPLE), "values", [2]),
        (("(2; 2]",), "values", []),
        (("целое (0,2; 0,8)",), "values", []),
        (("целое (0,2; 0,8)", SAMPLE), "values", []),
        (("целое [-1; 2)",), "values", [-1, 0, 1]),
    ],
)
def test_totals_of_one_indicator_are_single(
    indicator: tuple[str, ...], by: By, expected: list[int]
) -> None:
    """Where the printed set lists the numbers, only those that can be come to are attained."""
    monitoring = sampled(*indicator)
    found = attainable(monitoring, by=by)

    assert expected == [each.total for each in found.totals or ()]
    assert_witnessed(monitoring, found)


def test_a_sample_of_words_is_answered_by_a_word() -> None:
    """Rows that are no numbers have no mean."""
    found = attainable(sampled("{да; нет}", SAMPLE, total="1"))

    assert (AttainableTotal(Fraction(1), 2, {"П1": "да"}),) == found.totals


def test_a_share_of_nothing_has_no_value() -> None:
    """0 of 0 is an answer with which nothing can be computed."""
    monitoring = sampled("[0; 100]", SHARE)
    found = attainable(monitoring, given={"П1": ["0 из 0", 25]})

    assert {(25, "no-scale", None): 1, ("undefined", "undefined", None): 1} == proved(found)
    assert [{"П1": {"часть": 1, "всего": 4}}, {"П1": {"часть": 0, "всего": 0}}] == [
        outcome.witness for outcome in found.outcomes
    ]


@pytest.mark.parametrize(
    ("values", "given_answers", "expected"),
    [
        ("[0; 3]", [1, Fraction(5, 2), 4, "слово", None], [1, Fraction(5, 2)]),
        ("целое не менее 0", [1, Fraction(5, 2), -1], [1]),
    ],
)
def test_numbers_of_a_range_can_be_given(
    values: str, given_answers: list[Any], expected: list[Any]
) -> None:
    """Of a range that cannot be listed, given numbers are thought of one by one."""
    found = attainable(sampled(values), given={"П1": given_answers})

    assert expected == [each.total for each in found.totals or ()]
    assert len(expected) == found.records


def test_a_whole_number_without_limit_is_undecided_but_bounded() -> None:
    """Its totals are neither listed nor dense; it can still be compared with bounds."""
    monitoring = sampled("целое не менее 0")
    compared = sampled("целое не менее 0", total="1 if П1 > 2 else 0")

    assert say("undecided.whole") == attainable(monitoring).undecided
    assert "не менее 0" == str(attainable(monitoring).bounds.numbers)
    assert not attainable(monitoring).bounds.is_dense
    assert [0, 1] == [each.total for each in attainable(compared).totals or ()]
    assert [None, None] == [each.records for each in attainable(compared).totals or ()]
    assert {"П1": 3} == attainable(compared).witness(Fraction(1))


def test_what_no_formula_uses_stays_in_the_witness() -> None:
    """A scored indicator that decides nothing has a simple answer, and records are not counted."""
    monitoring = made("""
        indicators:
          П1: {title: Первый, values: "{0; 1}"}
          П2: {title: Второй, values: "(1; 2)"}
        total: {formula: П1}
    """)
    found = attainable(monitoring)

    assert found.records is None
    assert [None, None] == [each.records for each in found.totals or ()]
    assert {"П1": 1, "П2": Fraction(3, 2)} == found.witness(Fraction(1))


def test_the_made_up_mentoring_is_undecided_and_says_why() -> None:
    """A quotient of two counts without limits is beyond what is proved; with given counts not."""
    monitoring = made_up("mentoring")
    undecided = attainable(monitoring)

    assert say("undecided.stretches") == undecided.undecided
    assert "[1; 17]" == str(undecided.bounds.numbers)
    assert {Verdict.UNDECIDED} == {each.verdict for each in levels_of(undecided)}
    decided = attainable(monitoring, given={"учителей": [1, 3], "наставников": [0, 1]})
    assert "[1; 16]" == str(decided.interval)
    assert_witnessed(monitoring, decided)


@pytest.mark.parametrize(
    ("name", "reading"),
    [
        ("attendance", ()),
        *(("attendance", (each.id,)) for each in made_up("attendance").readings),
        ("school-results", ()),
        *(("school-results", (each.id,)) for each in made_up("school-results").readings),
    ],
)
def test_the_made_up_district_is_proved_with_witnesses(name: str, reading: tuple[str, ...]) -> None:
    """Points by intervals, weights, shares, policies and readings: each outcome has its record."""
    monitoring = made_up(name)
    found = attainable(monitoring, reading=reading)

    assert found.totals
    assert found.records is None
    assert_witnessed(monitoring, found, *reading)


@cache
def proof(name: str) -> Attainable:
    """Return what a monitoring attains, once for all examples of a property."""
    return attainable(made_up(name) if name == "attendance" else korenovsky(name))


@given(
    st.fixed_dictionaries(
        {
            "У1": st.fractions(0, 7, max_denominator=3),
            "У2": st.sampled_from([0, 1, 2, 3, "нет"]),
            "У3": st.sampled_from([0, 1, 2, 3, "нет"]),
            "У4": st.sampled_from([0, 1, 2, 3, "нет"]),
            "У5": st.sampled_from([0, 1, 2, 3, None]),
        }
    )
)
def test_no_record_of_attendance_ends_otherwise(record: dict[str, object]) -> None:
    """Whatever is answered, its total and level are among those that were proved."""
    monitoring = made_up("attendance")
    found = shnor_rules.evaluate(monitoring, record)
    level = None if found.level is None else found.level.name
    total = found.values["итог"]
    kind = total.kind.value if isinstance(total, Absent) else total

    assert (kind, found.status.value, level) in proved(proof("attendance"))


def rows(width: int) -> st.SearchStrategy[list[list[int]]]:
    """Return samples of one to five rows of so many answers."""
    return st.lists(
        st.lists(st.integers(0, 1), min_size=width, max_size=width), min_size=1, max_size=5
    )


@given(
    st.fixed_dictionaries(
        {
            "П1": st.integers(0, 1),
            "П2": rows(2),
            "П3": st.integers(0, 3),
            "П4": st.integers(0, 5),
            "П5": st.lists(rows(8), min_size=1, max_size=2),
            "П6": st.integers(0, 4),
        }
    )
)
def test_no_record_of_a_centre_ends_otherwise(record: dict[str, object]) -> None:
    """Whatever sample is given, its total lies in the stretch of its level."""
    monitoring = korenovsky("mentoring-centre")
    found = shnor_rules.evaluate(monitoring, record)
    assert found.total is not None
    assert found.level is not None

    outcomes = proof("mentoring-centre").outcomes
    assert [(found.level.name,)] == list(
        {
            outcome.conclusion.levels: None
            for outcome in outcomes
            if outcome.total == found.total
            or (isinstance(outcome.total, Stretch) and found.total in outcome.total.interval)
        }
    )
    assert {Status.LEVEL_FOUND} == {outcome.conclusion.ending for outcome in outcomes}

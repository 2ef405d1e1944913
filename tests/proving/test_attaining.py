# SPDX-License-Identifier: MIT
"""Proved totals, counts and levels of any monitoring are those of walking through its records."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import shnor_rules
from shnor_rules import Status
from shnor_rules.expressions import parse
from shnor_rules.expressions.absent import Absence
from shnor_rules.messages import say
from shnor_rules.model import (
    Choice,
    Clause,
    Computed,
    Identity,
    Indicator,
    Level,
    Monitoring,
    NotRated,
    Points,
    Policy,
    Rounding,
    Scale,
)
from shnor_rules.notation import Enumeration, parse_interval
from shnor_rules.proving import AttainableTotal, NoTotal, attainable
from tests.evaluation.making import made
from tests.proving.making import assert_witnessed, proved, walked

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES: Final = ("П1", "П2", "П3", "П4")
NUMBERS: Final = tuple(Fraction(each) for each in ("-1", "0", "0.5", "1", "2"))
INTERVALS: Final = ("[0; 1)", "[1; 2]", "(0; 2)", "не менее 1", "менее 0", "[-1; 0,5]", "[2; 2]")
FORMULAS: Final = (
    "СУММ({0}, {1}, {2})",
    "СРЗНАЧ({0}, {1}, {2}, {0})",
    "{0} + {1} * {2}",
    "{0} / {1} - {2}",
    "{0} if ПРИМЕНИМО({0}) and {1} > 0 else {2}",
    "МАКС({0}, {1}) - МИН({1}, {2})",
    "СЧЁТ({0}, {1}, {2})",
    "СУММПРОИЗВ({0}, 0.4, {1}, 0.6, {2}, 1)",
    "ДОЛЯ({0}, {1}) if {1} >= {2} else 1",
)


def optional(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return a strategy that often gives nothing."""
    return st.one_of(st.none(), strategy)


def _indicator(draw: st.DrawFn, name: str, *, is_optional: bool) -> Indicator:
    numbers = draw(st.lists(st.sampled_from(NUMBERS), min_size=1, max_size=3, unique=True))
    no = draw(optional(st.just("нет")))
    members = (*numbers, no) if no else tuple(numbers)
    points = None
    if draw(st.integers(0, 3)) == 0:
        bands = [
            Points(
                interval=parse_interval(draw(st.sampled_from(INTERVALS))), points=Fraction(place)
            )
            for place in range(2)
        ]
        if draw(st.booleans()):
            bands.append(Points(otherwise=True, points=Fraction(5)))
        points = Scale(tuple(bands), draw(st.sampled_from(list(Choice))))
    return Indicator(
        name,
        name,
        Enumeration(members),
        not_applicable=no,
        points=points,
        optional=is_optional,
        scored=draw(st.integers(0, 4)) > 0,
    )


def _computed(draw: st.DrawFn, name: str, known: list[str], *, is_optional: bool) -> Computed:
    used = [draw(st.sampled_from(known)) for _ in range(3)]
    formula, least = None, None
    weights: tuple[tuple[str, Fraction], ...] = ()
    policies = [Policy.LEAVE_OUT, Policy.FORBID, Policy.ZERO]
    if draw(st.booleans()):
        formula = parse(draw(st.sampled_from(FORMULAS)).format(*used))
    else:
        weights = tuple((each, Fraction(place + 1, 4)) for place, each in enumerate(used))
        policies.append(Policy.RENORMALISE)
        least = draw(optional(st.just(Fraction(1, 2))))
    return Computed(
        name,
        formula=formula,
        weights=weights,
        cap=draw(optional(st.just(Fraction(3, 2)))),
        rounding=draw(optional(st.just(Rounding(1)))),
        not_applicable=draw(st.sampled_from(policies)),
        missing=draw(st.sampled_from(policies)) if is_optional else Policy.FORBID,
        least_weight=least,
    )


def _scale(draw: st.DrawFn, known: list[str]) -> Scale[Level]:
    levels = []
    for name in ("А", "Б", "В"):
        condition = optional(st.sampled_from(known).map(lambda each: parse(f"{each} > 0")))
        interval = optional(st.sampled_from(INTERVALS).map(parse_interval))
        when, where = draw(condition), draw(interval)
        otherwise = when is None and where is None
        levels.append(Level(interval=where, condition=when, otherwise=otherwise, name=name))
    return Scale(tuple(levels), draw(st.sampled_from(list(Choice))))


@st.composite
def monitorings(draw: st.DrawFn) -> Monitoring:
    """Return monitorings of three or four indicators with everything that is computed."""
    is_optional = draw(st.integers(0, 3)) == 0
    names = NAMES[: draw(st.integers(3, 4))]
    indicators = tuple(_indicator(draw, name, is_optional=is_optional) for name in names)
    known = list(names)
    subtotals = []
    for name in ("и1", "и2")[: draw(st.integers(0, 2))]:
        subtotals.append(_computed(draw, name, known, is_optional=is_optional))
        known.append(name)
    total = _computed(draw, "итог", known, is_optional=is_optional)
    not_rated: tuple[NotRated, ...] = ()
    if draw(st.integers(0, 3)) == 0:
        not_rated = (NotRated(parse(f"{draw(st.sampled_from(known))} == 0"), "мало"),)
    return Monitoring(
        "т",
        "Т",
        "школа",
        Clause("приказ"),
        Identity("т", "т", None, "0" * 16),
        indicators,
        subtotals=tuple(subtotals),
        total=total,
        scale=_scale(draw, known) if draw(st.booleans()) else None,
        not_rated=not_rated,
    )


def answers(indicator: Indicator) -> list[object]:
    """Return what can be answered to an indicator, in the order of witnesses."""
    values = indicator.values
    assert values is not None
    listed: list[object] = [*sorted(values.numbers or ()), *values.words]
    return [*listed, None] if indicator.optional else listed


def records(monitoring: Monitoring, names: list[str]) -> Iterator[dict[str, object]]:
    """Yield every record of the indicators of these names, the first of them slowest."""
    asked = [each for each in monitoring.indicators if each.id in names]
    for chosen in product(*map(answers, asked)):
        pairs = zip(asked, chosen, strict=True)
        yield {each.id: answer for each, answer in pairs if answer is not None}


@settings(max_examples=150)
@given(monitorings())
def test_any_monitoring_comes_to_what_its_records_do(monitoring: Monitoring) -> None:
    """Totals, statuses, levels, counts and first witnesses are those of the walk."""
    found = attainable(monitoring)
    names = [each for outcome in found.outcomes for each in outcome.witness]
    # What is not scored and decides nothing is no part of the records that are counted.
    scored = [each.id for each in monitoring.indicators if each.scored]
    counted = sorted({*names, *scored})
    assume(prod(len(answers(each)) for each in monitoring.indicators) <= 120)

    counts, first = walked(monitoring, records(monitoring, counted))

    assert dict(counts) == proved(found)
    assert counts.total() == found.records
    assert list(first.values()) == [outcome.witness for outcome in found.outcomes]
    assert all(
        outcome.total in found.bounds
        for outcome in found.outcomes
        if isinstance(outcome.total, Fraction)
    )


SIMPLE: Final = """
    indicators:
      П1: {title: Первый, values: "{0; 1; 2}"}
      П2: {title: Второй, values: "{0; 1; нет}", not_applicable: нет}
      П3: {title: Собирается, values: "{0; 1; 2; 3}", scored: false}
    total: {formula: "СУММ(П1, П2)"}
    levels:
      - {level: мало, interval: "[0; 1]"}
      - {level: много, interval: "[2; 3]"}
"""


def test_totals_come_ascending_with_counts_and_first_witnesses() -> None:
    """Nine records come to four totals; what is only collected does not count."""
    found = attainable(made(SIMPLE))

    one = Fraction(1)
    assert 9 == found.records
    assert (
        AttainableTotal(0 * one, 2, {"П1": 0, "П2": 0}),
        AttainableTotal(one, 3, {"П1": 0, "П2": 1}),
        AttainableTotal(2 * one, 3, {"П1": 1, "П2": 1}),
        AttainableTotal(3 * one, 1, {"П1": 2, "П2": 1}),
    ) == found.totals
    assert () == found.absent
    assert () == found.stretches
    assert found.interval is None
    assert {"П1": 2, "П2": 0} != found.witness(2 * one) == {"П1": 1, "П2": 1}
    assert found.witness(Fraction(1, 2)) is None


def test_records_without_a_total_are_counted_by_the_reason() -> None:
    """«нет» in every term, a division by zero and a missing answer leave no total."""
    monitoring = made("""
        indicators:
          П1: {title: Первый, values: "{0; 1; нет}", not_applicable: нет}
          П2: {title: Второй, values: "{0; 1}", optional: true}
        derived:
          частное: {formula: "1 / П2", quote: частное}
        total: {formula: "СУММ(П1, 0 * частное)"}
    """)
    found = attainable(monitoring)

    assert (
        NoTotal(Absence.UNDEFINED, 3, {"П1": 0, "П2": 0}),
        NoTotal(Absence.MISSING, 3, {"П1": 0}),
    ) == found.absent
    assert {0: 2, 1: 1} == {each.total: each.records for each in found.totals or ()}


@pytest.mark.parametrize(
    ("given_answers", "expected"),
    [
        ({"П1": [2, 1]}, {1: 2, 2: 3, 3: 1}),
        ({"П2": ["нет"]}, {0: 1, 1: 1, 2: 1}),
        ({"П1": [Fraction(2)], "П2": [0, 1]}, {2: 1, 3: 1}),
        ({"П1": [None]}, {}),
        ({"П3": [2]}, {0: 2, 1: 3, 2: 3, 3: 1}),
    ],
)
def test_answers_can_be_given(given_answers: Any, expected: dict[int, int]) -> None:  # noqa: ANN401
    """Only the records with given answers are thought of, as for a scale where № 2 is «нет»."""
    found = attainable(made(SIMPLE), given=given_answers)

    assert expected == {each.total: each.records for each in found.totals or ()}
    assert sum(expected.values()) == found.records


def test_an_answer_to_nothing_is_no_state_of_a_record() -> None:
    """A name that the monitoring does not ask for is a mistake of the caller."""
    with pytest.raises(ValueError, match="П9"):
        attainable(made(SIMPLE), given={"П9": [1]})


def test_a_monitoring_without_a_total_has_none_to_attain() -> None:
    """What has no total is refused, not said to attain nothing."""
    monitoring = made('indicators: {П1: {title: Первый, values: "{0; 1}"}}')

    with pytest.raises(ValueError, match="made"):
        attainable(monitoring)


def test_readings_are_applied() -> None:
    """One reading by name, or several; an unknown one is an error."""
    teachers = shnor_rules.load("korenovsky")["teacher-competence"]

    assert attainable(teachers, reading="все-показатели").records == 288
    assert attainable(teachers, reading=["все-показатели"]).monitoring.applied
    with pytest.raises(shnor_rules.ReadingError):
        attainable(teachers, reading="нет-такого")


def test_what_nothing_depends_on_lets_no_answer_be_missing() -> None:
    """Records without an answer are thought of only where something goes on without it."""
    body = """
        indicators:
          П1: {title: Первый, values: "{0; 1}"}
          П2: {title: Второй, values: "{0; 1}"}
        derived:
          сумма: {formula: "СУММ(П1, П2)", missing: как ноль, quote: ноль}
        total: {formula: TOTAL}
    """

    assert 4 == attainable(made(body.replace("TOTAL", "П1 + П2"))).records
    assert 9 == attainable(made(body.replace("TOTAL", "П1 + П2 + сумма"))).records
    excused = """
        not_rated:
          - {when: сумма == 0, because: пусто}
    """
    assert 9 == attainable(made(body.replace("TOTAL", "П1 + П2") + excused)).records


def test_endings_are_the_statuses_of_assessments() -> None:
    """What is proved and what is assessed is told by the same words."""
    assert [each.value for each in shnor_rules.Status] == [each.value for each in Status]


ITEMS: Final = """
    indicators:
      П1:
        title: Параметры
        values: "{0; 1; 2; 3; 5}"
        items:
          1: {title: Раз}
          2: {title: Два, values: "{0; 1; 2}"}
          3: {title: Три}
    total: {formula: П1}
"""


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("values", {0: 1, 1: 1, 2: 1, 3: 1}),
        ("items", {0: 1, 1: 3, 2: 4, 3: 3}),
        ("accepted", {0: 1, 1: 1, 2: 1, 3: 1, 5: 1}),
    ],
)
def test_items_are_counted_by_values_or_by_patterns(by: Any, expected: dict[int, int]) -> None:  # noqa: ANN401
    """One value, one pattern of items, or one bare number is a record; 4 is not in the set."""
    monitoring = made(ITEMS)

    found = attainable(monitoring, by=by)

    assert expected == {each.total: each.records for each in found.totals or ()}
    assert_witnessed(monitoring, found)


def test_items_that_cannot_be_listed_are_answered_by_bare_numbers() -> None:
    """Where an item takes any number, and where sums are too many, the printed set stands."""
    wide = "; ".join(str(3**power) for power in range(14))
    sets = {item: f"{{0; {item + 7}/{13**item}; {wide}}}" for item in range(1, 9)}
    items = "".join(
        f'          {item}: {{title: Доля {item}, values: "{values}"}}\n'
        for item, values in sets.items()
    )
    ranges = made(ITEMS.replace("{0; 1; 2}", "не менее 0"))
    many = made(
        f"""
    indicators:
      П1:
        title: Параметры
        values: "{{0; 1; 2}}"
        items:
{items}
    total: {{formula: П1}}
"""
    )

    assert 5 == attainable(ranges).records
    assert 3 == attainable(many).records


def test_attributes_count_where_a_formula_uses_them() -> None:
    """A required attribute has an answer in every witness, and a used one in every record."""
    monitoring = made("""
        attributes:
          школа: {title: Школа, required: true}
          вид: {title: Вид, values: "{лицей; школа}", required: true}
          класс: {title: Класс, values: "{5; 6}", required: true}
          стаж: {title: Стаж, values: "не менее 1", required: true}
          учеников: {title: Учеников, values: "целое [0; 2]"}
        indicators:
          П1: {title: Первый, values: "{0; 1}"}
        total: {formula: "П1 * (учеников + 1) if вид == 'лицей' else П1"}
    """)
    found = attainable(monitoring)

    assert 2 * 2 * 4 == found.records
    assert_witnessed(monitoring, found)
    assert {
        "школа": "Школа",
        "вид": "лицей",
        "класс": 5,
        "стаж": 1,
        "учеников": 2,
        "П1": 1,
    } == found.witness(Fraction(3))


def test_too_much_work_leaves_the_totals_undecided() -> None:
    """What stopped is said, the number of records is still known, and no total is claimed."""
    found = attainable(made(SIMPLE), most_work=5)

    assert say("undecided.work", rows=5) == found.undecided
    assert 9 == found.records
    assert found.totals is None
    assert () == found.outcomes
    assert found.bounds.numbers == parse_interval("[0; 3]")

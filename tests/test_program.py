# SPDX-License-Identifier: MIT
"""Monitorings lowered to named expressions: what they say, in which order, and within limits."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.errors import ExpressionError
from shnor_rules.expressions import interpret, parse
from shnor_rules.expressions.absent import Absent, missing, not_applicable
from shnor_rules.expressions.exact import Exact, Value
from shnor_rules.expressions.limits import WRITTEN
from shnor_rules.model import (
    Attribute,
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
from shnor_rules.notation import EVERYTHING, Interval, parse_interval, parse_number, parse_value_set
from shnor_rules.program import (
    TOTAL,
    Banding,
    CircularDefinitionError,
    Step,
    computed_steps,
    literal,
    lower,
)
from shnor_rules.program.lowering import band_condition

if TYPE_CHECKING:
    from collections.abc import Mapping

THIRD: Final = Fraction(1, 3)


def monitoring(**parts: Any) -> Monitoring:  # noqa: ANN401  (whatever a monitoring has)
    """Return a monitoring of these parts."""
    identity = Identity("made-up", "test", None, "0" * 16)
    whole = {"indicators": (), **parts}
    return Monitoring("test", "Тест", "учитель", Clause("приказ"), identity, **whole)


def indicator(name: str, **parts: Any) -> Indicator:  # noqa: ANN401
    """Return an indicator of any number."""
    return Indicator(name, name, parse_value_set("любое"), **parts)


def formula(name: str, text: str, **parts: Any) -> Computed:  # noqa: ANN401
    """Return a computed value with a formula."""
    return Computed(name, formula=parse(text), **parts)


def formulas(computed: Computed) -> list[Step]:
    """Return the steps of a computed value, each of which is a formula."""
    return [step for step in computed_steps(computed) if isinstance(step, Step)]


def steps(computed: Computed) -> dict[str, str]:
    """Return the formulas of the steps of a computed value by their names, in order."""
    return {step.name: step.expression.text for step in formulas(computed)}


def computed_from(computed: Computed, values: Mapping[str, Value]) -> Value:
    """Return what the steps of a computed value make of the values, without policies."""
    known = dict(values)
    for step in formulas(computed):
        known[step.name] = interpret(step.expression, Exact(known))
    return known[computed.name]


def test_a_program_has_every_part_of_a_monitoring() -> None:
    """Attributes with values and indicators are inputs; all else is defined, in order."""
    program = lower(
        monitoring(
            attributes=(
                Attribute("школа", "Школа"),
                Attribute("вид", "Вид", parse_value_set("{1}")),
            ),
            indicators=(
                indicator("П1"),
                indicator(
                    "П2", points=Scale((Points(parse_interval("[0; 5]"), points=Fraction(1)),))
                ),
            ),
            derived=(formula("д", "к * 2"), formula("лишнее", "П1 - 1")),
            subtotals=(formula("к", "П1 + П2"),),
            total=formula(TOTAL, "д + вид"),
            scale=Scale((Level(parse_interval("[0; 1]"), name="А"),)),
            not_rated=(NotRated(parse("П1 < 5"), "мало участников"),),
        )
    )

    assert ("вид", "П1", "П2_значение") == program.inputs
    assert {"П2", "к", "д", "лишнее", TOTAL} == {each.name for each in program.definitions}
    assert program.levels is not None
    assert ("(уровень)", (TOTAL,), (TOTAL,)) == (
        program.levels.name,
        program.levels.of,
        program.levels.names,
    )
    assert ((parse("П1 < 5"), "мало участников"),) == program.not_rated
    assert {TOTAL, "д", "вид", "к", "П1", "П2", "П2_значение"} == program.used


def test_a_monitoring_without_total_and_scale() -> None:
    """What is only collected has inputs and nothing to compute."""
    program = lower(monitoring(indicators=(indicator("П1"), indicator("П2"))))

    assert (("П1", "П2"), (), None, ()) == (
        program.inputs,
        program.definitions,
        program.levels,
        program.not_rated,
    )
    assert {TOTAL} == program.used


def test_a_program_is_made_once() -> None:
    """The same monitoring gives the same program."""
    same = monitoring(total=formula(TOTAL, "1"))

    assert lower(same) is lower(same)
    assert lower(same) is not lower(monitoring(total=formula(TOTAL, "1")))


def test_a_banding_depends_on_its_value_and_its_conditions() -> None:
    """Names come once; inside its own rules the name of an indicator is the measured value."""
    bands = (
        Points(parse_interval("[0; 5]"), points=Fraction(1)),
        Points(condition=parse("П2 == 'да' and П1 > 5"), points=Fraction(2)),
        Points(otherwise=True, points=Fraction(3)),
    )
    points = Scale(bands, Choice.FIRST)
    (banding,) = lower(monitoring(indicators=(indicator("П1", points=points),))).definitions

    assert isinstance(banding, Banding)
    assert ("П1", ("П1_значение",), Choice.FIRST) == (banding.name, banding.of, banding.choice)
    assert ("П1_значение", "П2") == banding.names
    assert [*bands] == [band.outcome for band in banding.bands]
    assert banding.bands[2].condition is None


@pytest.mark.parametrize(
    ("interval", "condition", "text"),
    [
        ("[0,3; 0,5)", None, "x >= 0.3 and x < 0.5"),
        ("(-2; 1/3]", None, "x > (-2) and x <= (1 / 3)"),
        ("не менее 30", None, "x >= 30"),
        ("менее 5", None, "x < 5"),
        ("любое", None, "(x < 0 or x >= 0)"),
        (None, "П1 == 0 or П2 == 0", "П1 == 0 or П2 == 0"),
        ("более 1", "П1 == 0 or П2 == 0", "x > 1 and (П1 == 0 or П2 == 0)"),
        ("любое", "П1 == 0", "(x < 0 or x >= 0) and (П1 == 0)"),
    ],
)
def test_an_interval_is_a_condition(interval: str | None, condition: str | None, text: str) -> None:
    """Ends that belong and ends that do not, one end, no end, and what must hold besides."""
    band = Level(
        interval=None if interval is None else parse_interval(interval),
        condition=None if condition is None else parse(condition),
    )

    assert text == str(band_condition("x", band))


def test_what_stands_for_all_the_rest_has_no_condition() -> None:
    """The band that takes what the others leave is no comparison."""
    assert band_condition("x", Level(otherwise=True)) is None


ENDS: Final = st.none() | st.fractions(-3, 3, max_denominator=12)


@given(low=ENDS, high=ENDS, closed=st.tuples(st.booleans(), st.booleans()), value=ENDS)
def test_the_condition_holds_exactly_inside(
    low: Fraction | None, high: Fraction | None, closed: tuple[bool, bool], value: Fraction | None
) -> None:
    """The expression and the interval agree on every number; nothing is inside of an absence."""
    if low is not None and high is not None:
        low, high = sorted((low, high))
    interval = Interval(low, high, low is not None and closed[0], high is not None and closed[1])
    condition = band_condition("x", Level(interval=interval))
    assert condition is not None

    if value is not None:
        assert (value in interval) is interpret(condition, Exact({"x": value}))
    for absent in (missing("x"), not_applicable("x")):
        assert isinstance(interpret(condition, Exact({"x": absent})), Absent)


@pytest.mark.parametrize(
    ("computed", "texts"),
    [
        (formula("к", "П1 + П2"), {"к": "П1 + П2"}),
        (
            formula("к", "П1", cap=Fraction(21, 2)),
            {"к_без_предела": "П1", "к": "10.5 if к_без_предела > 10.5 else к_без_предела"},
        ),
        (
            formula("к", "П1", rounding=Rounding(1)),
            {"к_до_округления": "П1", "к": "ОКРУГЛ(к_до_округления, 1)"},
        ),
        (
            formula("к", "П1", cap=-THIRD, rounding=Rounding(2)),
            {
                "к_без_предела": "П1",
                "к_до_округления": "(-(1 / 3)) if к_без_предела > (-(1 / 3)) else к_без_предела",
                "к": "ОКРУГЛ(к_до_округления, 2)",
            },
        ),
        (
            Computed("к", weights=(("П1", Fraction(2, 5)), ("П2", Fraction(3, 5)))),
            {"к": "СУММПРОИЗВ(П1, 0.4, П2, 0.6)"},
        ),
        (
            Computed("к", weights=(("П1", THIRD), ("П2", Fraction(1, 2)))),
            {"к": "СУММПРОИЗВ(П1, (1 / 3), П2, 0.5)"},
        ),
        (
            Computed(
                "к",
                weights=(("П1", Fraction(2, 5)), ("П2", Fraction(3, 5))),
                missing=Policy.RENORMALISE,
            ),
            {"к": "СРВЗВЕШ(П1, 0.4, П2, 0.6)"},
        ),
        (
            Computed(
                "к",
                weights=(("П1", Fraction(2)), ("П2", THIRD)),
                not_applicable=Policy.RENORMALISE,
            ),
            {"к": "СРВЗВЕШ(П1, 2, П2, (1 / 3)) * (7 / 3)"},
        ),
    ],
)
def test_the_steps_of_a_computed_value(computed: Computed, texts: dict[str, str]) -> None:
    """The formula or the weights, then the cap, then the rounding; each with its own name."""
    assert texts == steps(computed)
    assert [*texts] == [*steps(computed)]


def test_policies_belong_to_the_first_step() -> None:
    """Cap and rounding see what the formula gave; only the formula sees the answers."""
    first, *rest = formulas(
        formula(
            "к",
            "СУММ(П1)",
            cap=Fraction(1),
            rounding=Rounding(1),
            not_applicable=Policy.FORBID,
            missing=Policy.LEAVE_OUT,
        )
    )

    assert (Policy.FORBID, Policy.LEAVE_OUT) == (first.not_applicable, first.missing)
    assert ("П1",) == first.names
    assert [(Policy.LEAVE_OUT, Policy.FORBID)] * 2 == [
        (step.not_applicable, step.missing) for step in rest
    ]


@pytest.mark.parametrize(
    ("value", "expected"), [("7", "5"), ("4,96", "5"), ("4,95", "5"), ("4,94", "4,9")]
)
def test_the_cap_comes_before_the_rounding(value: str, expected: str) -> None:
    """Above the cap the cap counts, and what is left is rounded half away from zero."""
    computed = formula("к", "П1", cap=Fraction(5), rounding=Rounding(1))

    assert parse_number(expected) == computed_from(computed, {"П1": parse_number(value)})


def test_weights_keep_their_worth() -> None:
    """Thirds stay thirds, and weights that share another's weight still add up to the whole."""
    weights = (("П1", THIRD), ("П2", THIRD), ("П3", Fraction(1, 4)))
    values: dict[str, Value] = {"П1": Fraction(1), "П2": not_applicable("П2"), "П3": Fraction(2)}
    left_out = Computed("к", weights=weights)
    shared = Computed("к", weights=weights, not_applicable=Policy.RENORMALISE)

    assert THIRD + Fraction(1, 2) == computed_from(left_out, values)
    assert Fraction(5, 6) / Fraction(7, 12) * Fraction(11, 12) == computed_from(shared, values)


@pytest.mark.parametrize(
    ("least", "condition", "reason"),
    [
        (
            Fraction(1, 2),
            "ВЕСОТВЕТОВ(П1, 0.4, П2, 0.6) >= 0.5",
            "ответов меньше, чем на 50 % общего веса",
        ),
        (
            Fraction(1, 8),
            "ВЕСОТВЕТОВ(П1, 0.4, П2, 0.6) >= 0.125",
            "ответов меньше, чем на 12,5 % общего веса",
        ),
        (
            Fraction(2, 3),
            "ВЕСОТВЕТОВ(П1, 0.4, П2, 0.6) >= (2 / 3)",
            "ответов меньше, чем на 200/3 % общего веса",
        ),
    ],
)
def test_the_least_weight_is_a_requirement(least: Fraction, condition: str, reason: str) -> None:
    """The share is of the whole weight; the percent is said in the notation of the orders."""
    weights = (("П1", Fraction(2, 5)), ("П2", Fraction(3, 5)))
    (step,) = formulas(Computed("к", weights=weights, least_weight=least))
    (requirement,) = step.requirements

    assert (condition, reason) == (requirement.condition.text, str(requirement.reason))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0", "0"),
        ("12", "12"),
        ("0,3", "0.3"),
        ("-0,05", "(-0.05)"),
        ("1/3", "(1 / 3)"),
        ("-22/7", "(-(22 / 7))"),
        ("1/8", "0.125"),
        ("100", "100"),
        ("1/576460752303423488", f"0.{5**59:059}"),
        ("1/1152921504606846976", "(1 / 1152921504606846976)"),
    ],
)
def test_literals_are_exact(value: str, text: str) -> None:
    """A decimal where a readable one is exact, else a fraction; a minus in brackets."""
    number = parse_number(value)

    assert text == literal(number)
    assert number == interpret(parse(literal(number)), Exact({}))


@given(st.fractions())
def test_a_literal_is_worth_its_number(number: Fraction) -> None:
    """Whatever the number, its literal gives it back, also as an operand."""
    assert number == interpret(parse(literal(number)), Exact({}))
    assert 2 * number == interpret(parse(f"2 * {literal(number)}"), Exact({}))


@pytest.mark.parametrize(
    "number", ["9" * 60, "0," + "1" * 59, f"1/{2**199}", f"{'9' * 60}/{'7' * 60}", f"-1/{5**85}"]
)
def test_the_longest_numbers_of_a_file_can_be_used_everywhere(number: str) -> None:
    """Bounds, weights, caps and least weights of sixty digits are within the limits."""
    value = parse_number(number)
    weights = tuple((f"П{index}", abs(value) + index) for index in range(9))
    computed = Computed(
        "к", weights=weights, cap=value, missing=Policy.RENORMALISE, least_weight=abs(value)
    )

    assert 2 == len(steps(computed))
    assert band_condition("x", Level(interval=Interval(value, value, True, True))) is not None  # noqa: FBT003


def test_many_weights_are_within_the_limits() -> None:
    """A thousand weighted indicators with long names make one expression."""
    weights = tuple((f"показатель_{number}", Fraction(1, number + 1)) for number in range(100))
    many = Computed("к", weights=weights * 10)
    (step,) = formulas(many)

    assert WRITTEN.length < len(step.expression.text)
    assert 100 == len(step.names)


def test_the_deepest_condition_can_be_put_beside_an_interval() -> None:
    """What is within the limits of what is written stays within those of what is generated."""
    deepest = parse("(" * 30 + "-" * 98 + "x < 1" + ")" * 30)
    band = Level(interval=parse_interval("[0; 1]"), condition=deepest)
    longest = Level(interval=EVERYTHING, condition=parse("x < 1".ljust(4000)))

    assert str(band_condition("x", band)).startswith("x >= 0 and x <= 1 and (((")
    assert band_condition("x", longest) is not None


def test_weights_that_add_up_to_too_many_digits_are_refused() -> None:
    """The library's own error, not one of the interpreter."""
    weights = tuple((f"П{index}", Fraction(1, 10**59 + index)) for index in range(1, 100))

    with pytest.raises(ExpressionError, match="в числе больше 1000 цифр"):
        steps(Computed("к", weights=weights, missing=Policy.RENORMALISE))


@pytest.mark.parametrize(
    ("formulas", "circle"),
    [
        ({"а": "а + 1"}, ("а", "а")),
        ({"а": "б", "б": "а + П1"}, ("а", "б", "а")),
        ({"а": "б", "б": "в", "в": "СУММ(а, П1)", "г": "1"}, ("а", "б", "в", "а")),
    ],
)
def test_values_in_a_circle_are_refused(formulas: dict[str, str], circle: tuple[str, ...]) -> None:
    """The circle is named in the order of dependence, from whichever of its names."""
    derived = tuple(formula(name, text) for name, text in formulas.items())

    with pytest.raises(CircularDefinitionError) as refusal:
        lower(monitoring(indicators=(indicator("П1"),), derived=derived))

    names = refusal.value.names
    turn = circle.index(names[0])
    assert names[0] == names[-1]
    assert (*circle[turn:-1], *circle[: turn + 1]) == names
    assert " - ".join(names) == str(refusal.value)


def test_points_of_two_indicators_in_a_circle_are_refused() -> None:
    """Points may depend on another answer, but not on points that depend on them."""
    indicators = tuple(
        indicator(name, points=Scale((Points(condition=parse(f"{other} > 0")),)))
        for name, other in (("П1", "П2"), ("П2", "П1"))
    )

    with pytest.raises(CircularDefinitionError):
        lower(monitoring(indicators=indicators))


def test_definitions_follow_what_they_depend_on() -> None:
    """Whatever the order of the file, every name is computed before it is used."""
    program = lower(
        monitoring(
            indicators=(indicator("П1"),),
            derived=(formula("в", "б + а"), formula("б", "а"), formula("а", "П1")),
            total=formula(TOTAL, "в", rounding=Rounding(1)),
        )
    )
    seen = {"П1"}
    for definition in program.definitions:
        assert isinstance(definition, Step)
        assert seen.issuperset(definition.names)
        seen.add(definition.name)

    assert f"{TOTAL}_до_округления" in seen

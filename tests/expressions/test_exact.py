# SPDX-License-Identifier: MIT
"""The exact values of formulas: rationals, codes, truth values, and what is not there."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.expressions.absent import Absence, Absent, missing, not_applicable, undefined
from shnor_rules.expressions.exact import CALLS, MOST_BITS, Value, round_half_up, share
from shnor_rules.expressions.functions import FUNCTIONS
from shnor_rules.messages import say
from tests.expressions.formulas import worth

if TYPE_CHECKING:
    from collections.abc import Mapping

NO: Final = not_applicable("П1")
GONE: Final = missing("П2")
UNKNOWN: Final = undefined(say("absent.division"))


def kind(value: Value) -> Absence:
    """Return why a value is not there."""
    assert isinstance(value, Absent)
    return value.kind


@pytest.mark.parametrize(
    "text",
    [
        "0.1 + 0.2 == 0.3",
        "3 * (1 / 3) == 1",
        "0.57 * 100 == 57",
        "0.07 * 100 == 7",
        "1 - 0.9 == 0.1",
        "1.005 * 100 == 100.5",
        "0.3 / 0.1 == 3",
        "0.1 + 0.7 == 0.8",
        "1.1 * 1.1 == 1.21",
        "4.35 * 100 == 435",
        "ОКРУГЛ(2.675, 2) == 2.68",
        "ОКРУГЛ(1.005, 2) == 1.01",
        "0.1 + 0.1 + 0.1 - 0.3 == 0",
        "1 / 3 + 1 / 6 == 0.5",
        "123456789012345678901234567890.1 - 123456789012345678901234567890 == 0.1",
    ],
)
def test_what_floats_get_wrong_is_exact(text: str) -> None:
    """A literal is what its text says, and no operation rounds."""
    assert worth(text) is True


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2", Fraction(2)),
        ("1 / 3", Fraction(1, 3)),
        ("2 - 3 * 4", Fraction(-10)),
        ("-(1 - 3)", Fraction(2)),
        ("'ёж'", "ёж"),
        ("True", True),
        ("not True", False),
        ("1 if 2 < 3 else 4", Fraction(1)),
        ("'да' if 2 > 3 else 'нет'", "нет"),
        ("2 <= 2", True),
        ("2 >= 3", False),
        ("2 != 2", False),
        ("'а' == 'а'", True),
        ("'а' != 'б'", True),
        ("1 < 2 < 2", False),
    ],
)
def test_plain_operations(text: str, value: Value) -> None:
    """Numbers, codes and truth values are computed as everybody expects."""
    assert value == worth(text)
    assert type(value) is type(worth(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("СУММ(1, 2, 0.5)", Fraction(7, 2)),
        ("СРЗНАЧ(1, 2, 2)", Fraction(5, 3)),
        ("СЧЁТ(1, 2, 2)", Fraction(3)),
        ("МИН(3, 1, 2)", Fraction(1)),
        ("МАКС(3, 1, 2)", Fraction(3)),
        ("ОКРУГЛ(2.5, 0)", Fraction(3)),
        ("ОКРУГЛ(-2.5, 0)", Fraction(-3)),
        ("ОКРУГЛ(0.05, 1)", Fraction(1, 10)),
        ("ABS(1 - 3)", Fraction(2)),
        ("ABS(3)", Fraction(3)),
        ("ДОЛЯ(1, 3)", Fraction(100, 3)),
        ("СУММПРОИЗВ(2, 0.4, 3, 0.6)", Fraction(26, 10)),
        ("СУММПРОИЗВ(2, 1/3, 3, 2/3)", Fraction(8, 3)),
        ("СРВЗВЕШ(2, 1, 5, 2)", Fraction(4)),
        ("ВЕСОТВЕТОВ(2, 0.4, 3, 0.6)", Fraction(1)),
        ("ПРИМЕНИМО(0)", True),
        ("ПРИМЕНИМО('ёж')", True),
        ("ПРИМЕНИМО(1 > 2)", True),
    ],
)
def test_functions_of_present_values(text: str, value: Value) -> None:
    """Every function of the table over values that are all there."""
    assert value == worth(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("СУММ(П1, 2, 3)", Fraction(5)),
        ("СРЗНАЧ(П1, 2, 3)", Fraction(5, 2)),
        ("СЧЁТ(П1, 2, 3)", Fraction(2)),
        ("СЧЁТ(П1)", Fraction(0)),
        ("МИН(П1, 2)", Fraction(2)),
        ("МАКС(2, П1)", Fraction(2)),
        ("СУММПРОИЗВ(П1, 0.4, 3, 0.6)", Fraction(18, 10)),
        ("СРВЗВЕШ(П1, 0.4, 3, 0.6)", Fraction(3)),
        ("ВЕСОТВЕТОВ(П1, 0.4, 3, 0.6)", Fraction(6, 10)),
        ("ВЕСОТВЕТОВ(П1, 0.4)", Fraction(0)),
        ("СРЗНАЧ(СРЗНАЧ(П1, П1), 3)", Fraction(3)),
        ("СУММ(-П1, ABS(П1), ОКРУГЛ(П1, 1), 3)", Fraction(3)),
        ("ПРИМЕНИМО(П1)", False),
        ("П1 == 0", False),
        ("П1 != 0", True),
        ("'нет' == П1", False),
        ("П1 == П1", True),
        ("П1 != П1", False),
    ],
)
def test_not_applicable_is_left_out_and_equals_nothing(text: str, value: Value) -> None:
    """«нет» is out of the sum and out of N; as an answer it differs from every number and word."""
    assert value == worth(text, {"П1": NO})


@pytest.mark.parametrize(
    "text",
    [
        "П1 + 1",
        "1 - П1",
        "-П1",
        "П1 < 1",
        "П1 >= П1",
        "not П1 < 1",
        "1 if П1 > 0 else 2",
        "СУММ(П1)",
        "СРЗНАЧ(П1, П1)",
        "МИН(П1)",
        "МАКС(П1)",
        "СУММПРОИЗВ(П1, 1)",
        "СРВЗВЕШ(П1, 1)",
        "ABS(П1)",
        "ОКРУГЛ(П1, 1)",
        "ДОЛЯ(П1, 2)",
        "П1",
    ],
)
def test_where_only_not_applicable_is_left_the_result_is_not_applicable(text: str) -> None:
    """With nothing to compute from there is no value, and outer functions leave it out again."""
    value = worth(text, {"П1": NO})

    assert Absence.NOT_APPLICABLE is kind(value)
    assert Fraction(7) == worth("СУММ(x, 7)", {"x": value})


@pytest.mark.parametrize(
    "text",
    [
        "П2 + 1",
        "-П2",
        "П2 == 1",
        "1 != П2",
        "П2 == П1",
        "П2 < 1",
        "СУММ(П2, 1)",
        "СУММ(П1, П2, 1)",
        "СРЗНАЧ(П2, 1)",
        "СЧЁТ(П2, 1)",
        "МИН(П2, 1)",
        "МАКС(П2, 1)",
        "ABS(П2)",
        "ОКРУГЛ(П2, 1)",
        "ДОЛЯ(1, П2)",
        "СУММПРОИЗВ(П2, 1, 2, 1)",
        "СРВЗВЕШ(П2, 1, 2, 1)",
        "ВЕСОТВЕТОВ(П2, 1, 2, 1)",
        "ПРИМЕНИМО(П2)",
        "1 if П2 == 1 else 2",
        "not П2 == 1",
    ],
)
def test_a_missing_answer_makes_everything_missing(text: str) -> None:
    """No function leaves out an answer that was not given, and the reason names it."""
    value = worth(text, {"П1": NO, "П2": GONE})

    assert Absence.MISSING is kind(value)
    assert isinstance(value, Absent)
    assert ("нет ответа: П2", frozenset({"П2"})) == (str(value.reason), value.names)


@pytest.mark.parametrize(
    "text",
    [
        "1 / П0",
        "1 / (1 - 1)",
        "ДОЛЯ(1, П0)",
        "СРВЗВЕШ(1, 0)",
        "СУММ(1, 2 / П0)",
        "П1 + 1 / П0",
        "1 / П0 == 1 / П0",
        "ПРИМЕНИМО(1 / П0)",
    ],
)
def test_a_division_by_zero_is_a_value_with_a_reason(text: str) -> None:
    """Nothing is raised; the result is not there, stronger than «нет», and says why."""
    value = worth(text, {"П0": Fraction(), "П1": NO})

    assert Absence.UNDEFINED is kind(value)
    assert isinstance(value, Absent)
    assert "деление на ноль" == str(value.reason)


def test_zero_divided_is_zero() -> None:
    """Only the divisor matters."""
    assert Fraction() == worth("0 / 5 + ДОЛЯ(0, 5)")


TRUTHS: Final[Mapping[str, Value]] = {"да": True, "нет": False, "неизвестно": GONE}


def kleene(value: str) -> int:
    """Return the truth value as a number: 1 is true, -1 is false, 0 is unknown."""
    return {"да": 1, "нет": -1, "неизвестно": 0}[value]


def as_kleene(value: Value) -> int:
    """Return what an exact value is worth as a truth value."""
    return 0 if isinstance(value, Absent) else (1 if value is True else -1)


@pytest.mark.parametrize(("first", "second", "third"), [*product(TRUTHS, repeat=3)])
def test_and_or_are_kleenes(first: str, second: str, third: str) -> None:
    """«And» is the least and «or» the greatest of false, unknown, true, for two and for three."""
    values = {"a": TRUTHS[first], "b": TRUTHS[second], "c": TRUTHS[third]}
    two = [kleene(first), kleene(second)]
    three = [*two, kleene(third)]

    assert min(two) == as_kleene(worth("a and b", values))
    assert max(two) == as_kleene(worth("a or b", values))
    assert min(three) == as_kleene(worth("a and b and c", values))
    assert max(three) == as_kleene(worth("a or b or c", values))


@pytest.mark.parametrize("truth", TRUTHS)
def test_not_is_kleenes(truth: str) -> None:
    """The opposite of unknown is unknown."""
    assert -kleene(truth) == as_kleene(worth("not a", {"a": TRUTHS[truth]}))


@pytest.mark.parametrize(
    ("truth", "value"), [(True, Fraction(1)), (False, Fraction(2)), (GONE, GONE), (NO, NO)]
)
def test_a_condition_chooses_or_is_not_known(truth: Value, value: Value) -> None:
    """The branch that is not chosen does not matter, not even where it cannot be computed."""
    assert value == worth("1 if a else 2", {"a": truth})
    assert Fraction(1) == worth("1 if True else 1 / 0")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((NO, UNKNOWN), Absence.UNDEFINED),
        ((NO, GONE), Absence.MISSING),
        ((UNKNOWN, GONE), Absence.MISSING),
        ((GONE, UNKNOWN), Absence.MISSING),
        ((NO, NO), Absence.NOT_APPLICABLE),
    ],
)
def test_of_several_absences_the_strongest_is_told(
    values: tuple[Value, Value], expected: Absence
) -> None:
    """A missing answer is told before what cannot be computed, and that before «нет»."""
    both = {"a": values[0], "b": values[1]}

    assert expected is kind(worth("a + b", both))
    assert expected is kind(worth("ДОЛЯ(a, b)", both))
    assert expected is kind(worth("a < b", both))
    assert expected is kind(worth("СУММ(a, b)", both))


def test_what_forbids_a_result_is_not_left_out() -> None:
    """Where «нет» forbids a total or a missing answer is left out, this holds inside a formula."""
    values = {"П1": NO.forbidding(), "П2": GONE.leaving_out()}

    assert NO.forbidding() == worth("СУММ(П1, 2)", values)
    assert Fraction(2) == worth("СУММ(П2, 2)", values)
    assert isinstance(worth("СУММ(1 if П1 < 1 and П2 < 1 else 0, 2)", values), Absent)
    assert isinstance(worth("СЧЁТ(1 if П2 < 1 or П1 < 1 else 0)", values), Absent)


@given(digits=st.integers(-(10**8), 10**8), exponent=st.integers(0, 6), places=st.integers(0, 10))
def test_rounding_agrees_with_decimal(digits: int, exponent: int, places: int) -> None:
    """A half goes away from zero, as in the standard library's ROUND_HALF_UP."""
    number = Decimal(digits).scaleb(-exponent)
    expected = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)

    assert Fraction(expected) == round_half_up(Fraction(number), Fraction(places))


@given(whole=st.integers(-1000, 1000), places=st.integers(0, 3), nudge=st.fractions(-1, 1))
def test_rounding_of_halves_and_of_what_is_beside_them(
    whole: int, places: int, nudge: Fraction
) -> None:
    """On a half the absolute value grows; beside it the nearer number is taken."""
    unit = Fraction(1, 10**places)
    half = (Fraction(whole) + Fraction(1, 2)) * unit
    value = half + nudge * unit / 4
    rounded = round_half_up(value, Fraction(places))

    assert 0 == rounded % unit
    assert abs(rounded - value) <= unit / 2
    assert nudge or abs(rounded) >= abs(half)


def test_rounding_takes_every_number_of_places_of_the_table() -> None:
    """0,05 up to ten places."""
    rounded = [worth(f"ОКРУГЛ(2 / 3, {places})") for places in range(11)]

    assert [Fraction(round(Fraction(2, 3) * 10**n), 10**n) for n in range(11)] == rounded


def test_share_is_exact_and_undefined_over_nothing() -> None:
    """One of three is a hundred thirds of a percent; a share of nothing is no number."""
    assert Fraction(100, 3) == share(Fraction(1), Fraction(3))
    assert Absence.UNDEFINED is kind(share(Fraction(1), Fraction()))


@pytest.mark.parametrize(
    "text", ["П1 * П1", "1 / П1 / П1", "СУММ(П1 * П1)", "СУММПРОИЗВ(П1, 1, П2, 1)", "-П1 * П1"]
)
def test_a_number_of_thousands_of_digits_is_not_computed(text: str) -> None:
    """Formulas over formulas cannot fill the memory: too long a number is a value with a reason."""
    long, other = 2 ** (MOST_BITS - 1) + 1, 2 ** (MOST_BITS - 1) - 1
    values: dict[str, Value] = {"П1": Fraction(1, long), "П2": Fraction(1, other)}
    value = worth(text, values)

    assert Absence.UNDEFINED is kind(value)
    assert isinstance(value, Absent)
    assert "число получилось слишком длинным" == str(value.reason)


def test_a_number_at_the_limit_is_computed() -> None:
    """The limit holds for numerator and denominator, and for the values that are put in."""
    longest = 2**MOST_BITS - 1

    assert Fraction(longest) == worth("П1 + 0", {"П1": Fraction(longest)})
    assert Fraction(1, longest) == worth("1 / П1", {"П1": Fraction(longest)})
    assert Absence.UNDEFINED is kind(worth("П1", {"П1": Fraction(longest + 1)}))
    assert Absence.UNDEFINED is kind(worth("П1", {"П1": Fraction(-longest - 1)}))


def test_every_function_of_the_table_can_be_computed() -> None:
    """The table and the exact algebra have the same functions."""
    assert {function.key for function in FUNCTIONS} == set(CALLS)

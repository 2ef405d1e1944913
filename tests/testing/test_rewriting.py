# SPDX-License-Identifier: MIT
"""What properties work out by themselves: folds, levels by hand, the same record in other words."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.evaluation import Refusal
from shnor_rules.expressions import parse
from shnor_rules.expressions.absent import missing, not_applicable, undefined
from shnor_rules.messages import say
from shnor_rules.model import Choice, Computed, Level, Policy, Rounding, Scale, Status
from shnor_rules.notation import parse_interval
from shnor_rules.testing import properties
from shnor_rules.testing.properties.folding import folded, is_plain
from shnor_rules.testing.properties.rewriting import number_of, rewritten
from shnor_rules.testing.properties.scales import level_at, ranks
from tests.evaluation.making import made, made_up

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.expressions.exact import Value

ONE, TWO = Fraction(1), Fraction(2)
NO: Final = not_applicable("б")
BLANK: Final = missing("б")


def computed(formula: str | None = None, **parts: Any) -> Computed:  # noqa: ANN401  (any part)
    """Return a value to be computed."""
    return Computed(name="итог", formula=None if formula is None else parse(formula), **parts)


WEIGHTS: Final = (("а", Fraction(2, 5)), ("б", Fraction(3, 5)))

FOLDED: Final[list[tuple[str, Computed, Mapping[str, Value], Fraction | None]]] = [
    ("a sum", computed("а + б"), {"а": ONE, "б": TWO}, Fraction(3)),
    ("a sum with «нет»", computed("а + б"), {"а": ONE, "б": NO}, None),
    ("a mean", computed("СРЗНАЧ(а, б)"), {"а": ONE, "б": TWO}, Fraction(3, 2)),
    ("a mean with «нет»", computed("СРЗНАЧ(а, б)"), {"а": ONE, "б": NO}, ONE),
    ("nothing at all", computed("МАКС(б)"), {"б": NO}, None),
    ("a blank", computed("СУММ(а, б)"), {"а": ONE, "б": BLANK}, None),
    ("undefined", computed("СУММ(а, б)"), {"а": ONE, "б": undefined(say("absent.division"))}, None),
    ("a word", computed("СУММ(а, б)"), {"а": ONE, "б": "слово"}, None),
    (
        "a blank that is zero",
        computed("МИН(а, б)", missing=Policy.ZERO),
        {"а": ONE, "б": BLANK},
        Fraction(),
    ),
    ("a cap", computed("а + б", cap=TWO), {"а": TWO, "б": TWO}, TWO),
    (
        "half up",
        computed("СРЗНАЧ(а, б)", rounding=Rounding(0)),
        {"а": ONE, "б": TWO},
        TWO,
    ),
    ("half down below zero", computed("а", rounding=Rounding(0)), {"а": Fraction(-1, 2)}, -ONE),
    ("weights", computed(weights=WEIGHTS), {"а": ONE, "б": TWO}, Fraction(8, 5)),
    ("weights with «нет»", computed(weights=WEIGHTS), {"а": ONE, "б": NO}, Fraction(2, 5)),
    (
        "new weights",
        computed(weights=WEIGHTS, not_applicable=Policy.RENORMALISE),
        {"а": ONE, "б": NO},
        ONE,
    ),
    (
        "too little weight",
        computed(weights=WEIGHTS, least_weight=Fraction(1, 2)),
        {"а": ONE, "б": NO},
        None,
    ),
]


@pytest.mark.parametrize(
    ("value", "values", "expected"), [pytest.param(*case[1:], id=case[0]) for case in FOLDED]
)
def test_folds_are_added_up_by_hand(
    value: Computed, values: Mapping[str, Value], expected: Fraction | None
) -> None:
    """A plain fold is worth what its names and policies say."""
    assert is_plain(value)
    assert expected == folded(value, values)


@pytest.mark.parametrize("formula", ["а - б", "СУММ(а, 2 * б)", "ABS(а)", "а + а"])
def test_other_formulas_are_left_to_the_engine(formula: str) -> None:
    """What is no fold over names, each once, is not worked out anew."""
    assert not is_plain(computed(formula))


def scale(*intervals: str, choice: Choice = Choice.ONLY) -> Scale[Level]:
    """Return levels called by their place."""
    levels = (
        Level(interval=parse_interval(text), name=str(place))
        for place, text in enumerate(intervals)
    )
    return Scale(tuple(levels), choice)


LEVELS: Final = [
    pytest.param(scale("[0; 1]", "[1; 2]"), "1", Status.AMBIGUOUS, None, id="two"),
    pytest.param(
        scale("[0; 1]", "[1; 2]", choice=Choice.FIRST), "1", Status.LEVEL_FOUND, "0", id="first"
    ),
    pytest.param(scale("[0; 1)", "(1; 2]"), "1", Status.IN_GAP, None, id="gap"),
    pytest.param(scale("(0; 1)", "(1; 2]"), "0", Status.OUTSIDE_SCALE, None, id="open end"),
    pytest.param(scale("менее 1", "не менее 2"), "2", Status.LEVEL_FOUND, "1", id="no end"),
]


@pytest.mark.parametrize(("levels", "total", "status", "name"), LEVELS)
def test_a_level_is_found_by_hand(
    levels: Scale[Level], total: str, status: Status, name: str | None
) -> None:
    """Interval by interval, end by end."""
    assert (status, name) == level_at(levels, Fraction(total))


def test_levels_are_in_the_order_of_the_list() -> None:
    """The low end of a list is where the low interval is."""
    assert {"0": 0, "1": 1} == ranks(scale("менее 1", "не менее 1"))
    assert {"0": 1, "1": 0} == ranks(scale("не менее 1", "менее 1"))


# --- other words ----------------------------------------------------------------------------------

RECORDS: Final[dict[str, list[dict[str, Any]]]] = {
    "mentoring": [
        {"учителей": 4, "наставников": 2, "Н1": [4, "4,5"], "Н2": [[[1, 0, 1]], [[1, 1, 1]]]},
        {"Н1": 4, "Н2": {"а": [{"1": "да", "2": "нет", "3": 1}, None], "б": [[1, 1, None]]}},
        {"Н1": [], "Н2": {"а": 5}, "Н3": {"а": [2, 4], "б": [None]}},
        {"Н3": {"а": [2, "нечисло"]}, "Н5": "нет", "Н6": "высокая", "Н4.акт": "приказ", "Н4": 1},
    ],
    "school-results": [
        {"участников": 50, "К1": {"часть": 45, "всего": 50}, "К2": "рост", "К3": 2, "К4": "80 %"},
        {"К1": {"часть": 0, "всего": 0}, "К1.причина": "нет детей", "К3": None, "К4": "8/9"},
        {"К1": [1, 2]},
    ],
    "methodical-service": [
        {"М1": {"1": {"значение": 1, "акт": "справка"}, "2": 0}, "М2": 1.0, "М3": True},
        {"М1": [2, "проводятся"], "М2.значение": 12, "М2": " "},
        {"М1": [None, 1], "М1.причина": "болел"},
        {"М1": [1], "М2": 1},
    ],
    "two-years": [{}],
}


@pytest.mark.parametrize("name", RECORDS)
def test_other_words_say_the_same(name: str) -> None:
    """Records in odd forms can be written anew; a sound one comes to the same."""
    kept = properties.order_free(
        made_up(name), records=st.sampled_from(RECORDS[name]), max_examples=40, derandomize=True
    )

    assert 1 <= kept.tried


def test_what_no_value_set_binds_stays() -> None:
    """An answer of which no values are printed is not written anew."""
    free = made("indicators: {П1: {title: Словами}}")
    found: set[str] = set()

    @settings(max_examples=20)
    @given(record=rewritten(free, {"П1": "5,0"}))
    def collect(record: Mapping[str, Any]) -> None:
        found.update(str(each) for each in record.values())

    collect()

    assert found <= {"5,0", "{'значение': '5,0'}"}


@pytest.mark.parametrize(
    ("answer", "number"),
    [("0,5", Fraction(1, 2)), (" Да ", ONE), ("50 %", Fraction(50)), (True, None), ("", None)],
)
def test_numbers_are_read_by_hand(answer: object, number: Fraction | None) -> None:
    """Labels come first, then numbers; a truth value is none."""
    assert number == number_of(answer, {ONE: "да"})


def test_a_refusal_is_told_in_short() -> None:
    """A record that is refused promises nothing of its forms."""
    result = properties.promising.Trial("order_free", made_up("mentoring")).result({"Н1": "x"})

    assert isinstance(result, Refusal)

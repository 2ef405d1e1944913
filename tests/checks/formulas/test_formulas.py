# SPDX-License-Identifier: MIT
"""What is found in formulas, to the letter, and what is left alone."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.checks.blaming import is_to_blame
from shnor_rules.checks.knowing import known
from shnor_rules.checks.written import formulas
from shnor_rules.expressions import Span
from shnor_rules.expressions.absent import missing
from tests.checks.probing import subject
from tests.checks.telling import contents, findings, told

if TYPE_CHECKING:
    from shnor_rules.expressions.exact import Value

TWO: Final = """
indicators:
  П1: {title: Первый, values: "{0; 1; 2}"}
  П2: {title: Второй, values: "{0; 1; 2}"}
"""
NO: Final = """
indicators:
  П1: {title: Первый, values: "{0; 1; 2}"}
  П2: {title: Второй, values: "{0; 1; 2; нет}", not_applicable: нет}
"""
BETTER: Final = "direction: больше – лучше\ndirection_quote: больше – лучше\n"


def total(formula: str, more: str = "") -> str:
    """Return the total with a formula."""
    return f'total: {{formula: "{formula}", quote: формула{more}}}\n'


RULES: Final = (
    "possible-division-by-zero",
    "unused-indicator",
    "indicator-used-twice",
    "constant-comparison",
    "non-monotone",
    "weights-sum",
)


def pinned(body: str) -> list[tuple[str, str]]:
    """Return what the checks of formulas find."""
    return contents(body, *RULES)


@pytest.mark.parametrize(
    ("body", "ru", "en"),
    [
        pytest.param(
            TWO + total("П1 / П2"),
            "делитель «П2» бывает нулём, и тогда запись не оценить, например {П1: 0, П2: 0}",
            "the divisor `П2` can be zero, and then a record cannot be assessed, for example "
            "{П1: 0, П2: 0}",
            id="possible-division-by-zero",
        ),
        pytest.param(
            TWO + total("П1"),
            "показатель П2 оценивается, но не влияет ни на итог, ни на уровень",
            "the indicator П2 is scored, and neither the total nor a level depends on it",
            id="unused-indicator",
        ),
        pytest.param(
            TWO + total("П1 + П2 + П1"),
            "«П1» входит в итог слагаемым не один раз: 2",
            "`П1` is a term of the total 2 times",
            id="indicator-used-twice",
        ),
        pytest.param(
            TWO + total("П1 + (1 if П2 > 2 else 0)"),
            "условие «П2 > 2» никогда не бывает верным: слева [0; 2], справа 2",
            "`П2 > 2` is never true: on the left [0; 2], on the right 2",
            id="constant-comparison.false",
        ),
        pytest.param(
            TWO + total("П1 + (1 if П2 - П2 == 0 else П2)"),
            "условие «П2 - П2 == 0» никогда не бывает ложным: учтены все сочетания ответов",
            "`П2 - П2 == 0` is never false: all choices of answers were taken into account",
            id="constant-comparison.true",
        ),
        pytest.param(
            BETTER + TWO + total("П1 - П2"),
            "показатель П2 становится лучше (0 – 2), а итог – хуже (0 – -2), например у записи "
            "{П1: 0, П2: 0}",
            "the indicator П2 gets better (0 – 2) and the total worse (0 – -2), for example in the "
            "record {П1: 0, П2: 0}",
            id="non-monotone",
        ),
        pytest.param(
            TWO + 'total: {weights: {П1: "0,4", П2: "0,5"}, quote: веса}',
            "веса в сумме дают 0,9, а не 1",
            "the weights add up to 0,9, not to 1",
            id="weights-sum",
        ),
    ],
)
def test_each_finding_is_told_in_both_languages(body: str, ru: str, en: str) -> None:
    """The sentence names what is wrong with the numbers that show it."""
    assert [ru] == told(body, *RULES)
    assert [en] == told(body, *RULES, lang="en")
    (found,) = (each for each in findings(body) if each.name in RULES)
    assert None not in {found.message.help("ru"), found.message.help("en")}


@pytest.mark.parametrize(
    ("body", "line", "columns"),
    [
        pytest.param(TWO + total("П1 / П2"), 9, (24, 26), id="divisor"),
        pytest.param(TWO + total("П1"), 8, (3, 5), id="unused"),
        pytest.param(TWO + total("П1 + П2 + П1"), 9, (29, 31), id="second"),
        pytest.param(TWO + total("П1 if П2 < 3 else 0"), 9, (25, 31), id="comparison"),
        pytest.param(BETTER + TWO + total("П1 - П2"), 11, (24, 26), id="direction"),
        pytest.param(
            TWO + 'total: {weights: {П1: "0,4", П2: "0,5"}, quote: в}', 9, (9, 16), id="weights"
        ),
    ],
)
def test_each_finding_stands_at_its_characters(
    body: str, line: int, columns: tuple[int, int]
) -> None:
    """The place is the part of the formula that is meant, not the whole of it."""
    (found,) = (each.place for each in findings(body) if each.name in RULES)

    assert (line, columns) == (found.line, (found.column, found.end_column))


DIVISIONS: Final = [
    pytest.param("П1 / (1 + П2)", [], id="never-zero"),
    pytest.param("П1 / П2 if П2 > 0 else 0", [], id="guarded"),
    pytest.param("(П1 / П2 if П2 > 0 else 0) + П1 / (П2 - 1)", ["П2 - 1"], id="the-other-one"),
    pytest.param("ДОЛЯ(П1, П2)", ["П2"], id="share"),
    pytest.param("П1 / П2 + 2 / П2", ["П2"], id="told-once"),
    pytest.param("(2 / П1) / (1 / П2)", ["П1", "П2"], id="zero-below"),
    pytest.param("П1 / П2 if П1 / (П2 - 3) < 0 else 0", ["П2"], id="in-a-condition"),
    pytest.param("0 if П1 + П2 == 0 else 3 / (П1 + П2 - 2)", ["П1 + П2 - 2"], id="sum"),
    pytest.param("0 if П1 == 0 else П2 / (П1 * (П1 - 2))", ["П1 * (П1 - 2)"], id="later-record"),
]


@pytest.mark.parametrize(("formula", "expected"), DIVISIONS)
def test_a_divisor_is_told_only_where_a_record_ends_by_it(
    formula: str, expected: list[str]
) -> None:
    """A guarded division is none, and only the one that is to blame is told."""
    assert [("possible-division-by-zero", each) for each in expected] == contents(
        TWO + total(formula), "possible-division-by-zero"
    )


def test_a_division_matters_through_later_values() -> None:
    """A value that nothing needs does not leave a record without a result."""
    derived = "derived: {доля: {formula: П1 / П2, quote: доля}}\n"

    used = TWO + derived + total("П1 + П2 + доля")
    guarded = TWO + derived + total("(доля if П2 > 0 else 0) + П1 / (3 - П2 - П1)")

    assert [("possible-division-by-zero", "П2")] == pinned(used)
    assert [("possible-division-by-zero", "3 - П2 - П1")] == pinned(guarded)


def test_a_division_in_points_and_conditions_is_told() -> None:
    """Conditions of levels and points divide as well, each by what its names mean there."""
    body = """
indicators:
  П1:
    title: Первый
    values: "{0; 1; 2}"
    points:
      - {points: "1", when: 1 / П1 > 1}
      - {points: "2", otherwise: true}
  П2: {title: Второй, values: "{0; 1; 2}"}
total: {formula: П1 + П2, quote: сумма}
not_rated:
  - {when: 1 / (П2 - 1) > 5, because: так, quote: так}
levels:
  - {level: А, when: 1 / (П2 - 2) < 0, meaning: а}
  - {level: Б, otherwise: true, meaning: б}
"""
    expected = ["П1", "П2 - 1", "П2 - 2"]

    assert expected == [pin for _, pin in contents(body, "possible-division-by-zero")]


def test_what_cannot_be_computed_for_another_reason_is_no_division_by_zero() -> None:
    """Points that miss a value leave records without a result; the division does not."""
    body = """
indicators:
  П1:
    title: Первый
    values: "{0; 1; 2}"
    points: [{points: "1", interval: "[1; 2]"}]
  П2: {title: Второй, values: "{0; 1; 2}"}
total: {formula: П1 + П2 + (1 / П2 if П2 > 0 else 0), quote: сумма}
"""

    assert [] == contents(body, "possible-division-by-zero")


def test_a_share_of_nothing_is_no_fault_of_a_formula() -> None:
    """Counts 0 of 0 make a share that cannot be computed, and no divisor zero."""
    body = """
indicators:
  П1: {title: Доля, values: "[0; 100]", share: {part: часть, whole: всего}}
total: {formula: 1 / (П1 + 1), quote: формула}
"""

    assert [] == contents(body, "possible-division-by-zero")


def test_indicators_in_conditions_are_used() -> None:
    """What a level, points or the exception asks for is not unused; what is collected neither."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1}"}
  П2: {title: Второй, values: "{0; 1}"}
  П3: {title: Третий, values: "{0; 1}"}
  П4: {title: Четвёртый, values: "{0; 1}", scored: false}
  П5: {title: Пятый, values: "{0; 1}"}
total: {formula: П1, quote: формула}
not_rated: [{when: П3 == 1, because: так, quote: так}]
levels: [{level: А, when: П2 == 1, meaning: а}, {level: Б, otherwise: true, meaning: б}]
"""

    assert [("unused-indicator", "П5")] == contents(body, "unused-indicator")
    assert [] == contents(TWO, "unused-indicator")


def test_indicators_behind_an_exception_are_used() -> None:
    """What only decides whether a record is rated at all, through another value, is not unused."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1}"}
  П2: {title: Второй, values: "{0; 1}"}
derived: {Х: {title: Икс, formula: П2 + 1, quote: формула}}
total: {formula: П1, quote: формула}
not_rated: [{when: Х == 2, because: так, quote: так}]
"""

    assert [] == contents(body, "unused-indicator")


def test_a_witness_answers_what_an_exception_asks_for() -> None:
    """A record with a zero divisor that is rated has the answer that keeps it rated."""
    body = """
attributes:
  число: {title: Число, values: "{0; 1}"}
indicators:
  П1: {title: Первый, values: "{0; 1}"}
derived: {Х: {title: Икс, formula: СУММ(число), missing: как ноль, quote: формула}}
total: {formula: 1 / П1, quote: формула}
not_rated: [{when: Х == 0, because: так, quote: так}]
"""

    assert [
        "делитель «П1» бывает нулём, и тогда запись не оценить, например {число: 1, П1: 0}"
    ] == told(body, "possible-division-by-zero")


def test_a_reading_that_takes_the_indicator_in_is_not_blamed() -> None:
    """The text leaves П2 out, and so does one of two readings; it is told once."""
    body = (
        TWO
        + total("П1")
        + """
levels: [{level: А, interval: "[0; 1]", meaning: а}, {level: Б, interval: "(1; 4]", meaning: б}]
readings:
  оба: {because: AA-01, status: предложено, total: {formula: П1 + П2}}
  иначе: {because: AA-01, status: предложено, levels: {А: "[0; 1)", Б: "[1; 4]"}}
remarks: {AA-01: {quote: а, note: б}}
"""
    )

    assert [("unused-indicator", "П2")] == contents(body, "unused-indicator")


TERMS: Final = [
    pytest.param("СРЗНАЧ(П1, П2, П2)", ["П2 (2)"], id="mean"),
    pytest.param("(П1 + П2) / 2 + 3 * (1 + П1 + П2)", ["П1 (2)", "П2 (2)"], id="scaled-sums"),
    pytest.param("(П1 + П2) / 2 + (П1 + 1) * 3", [], id="a-term-and-a-number"),
    pytest.param("2 * (П1 + П2) + ОКРУГЛ(П1, 1)", ["П1 (2)"], id="rounded"),
    pytest.param("П1 + П2 + П2 * 2", [], id="weight"),
    pytest.param("П1 + П2 / 2 - П2", [], id="minus"),
    pytest.param("П2 - 1 + П1 + П2", ["П2 (2)"], id="before-a-minus"),
    pytest.param("П1 + П2 + (П1 if not (П1 > 1 or П2 > 1) and True else 0)", [], id="condition"),
    pytest.param("П1 + П2 + МИН(П1, П2) + -П1 + П1 * П2", [], id="other"),
    pytest.param("СУММ(П1 + П2 * (2 - 1), 3 + 1 - -1) / (2 / 2)", [], id="constants"),
    pytest.param("П1 + П2 / П1", [], id="divided"),
]


@pytest.mark.parametrize(("formula", "expected"), TERMS)
def test_only_plain_terms_are_counted(formula: str, expected: list[str]) -> None:
    """A factor or a condition is somebody's thought; a bare repetition is not."""
    assert expected == [pin for _, pin in contents(TWO + total(formula), "indicator-used-twice")]


def test_codes_are_no_terms() -> None:
    """A word in a condition of a sum adds nothing."""
    body = """
indicators:
  П1: {title: Первый, values: "{да; нет}"}
  П2: {title: Второй, values: "{0; 1}"}
total: {formula: П2 + (1 if П1 == 'да' else 0), quote: формула}
"""

    assert [] == contents(body, "indicator-used-twice")


def test_terms_are_followed_through_values() -> None:
    """An indicator twice in different subtotals, and a subtotal twice, are both told."""
    body = (
        TWO
        + """
derived: {пара: {formula: П1 + П2, quote: пара}}
subtotals:
  первый: {formula: пара + П1, quote: первый}
  второй: {formula: СРЗНАЧ(пара), quote: второй}
  третий: {weights: {П1: "2", П2: "3"}, quote: третий}
"""
        + total("первый + второй + третий")
    )
    found = [each for each in findings(body) if each.name == "indicator-used-twice"]

    assert ["П1 (2)", "пара (2)"] == [each.content for each in found]
    assert [("derived.пара.formula", "subtotals.первый.formula")] == [
        (each.related[0].place.subject, each.place.subject) for each in found[:1]
    ]
    assert "здесь П1 стоит в первый раз" == found[0].related[0].message.render()


COMPARISONS: Final = [
    pytest.param("1 if П1 > 1 else П2", [], id="open"),
    pytest.param("1 if 0 <= П1 < 2 else П2", ["0 <= П1 – да"], id="link-of-a-chain"),
    pytest.param("1 if 0 <= П1 <= 2 else П2", ["0 <= П1 – да", "П1 <= 2 – да"], id="chain"),
    pytest.param(
        "1 if (-1) < (П1 + 1) < 9 / 2 else П2",
        ["(-1) < (П1 + 1) – да", "(П1 + 1) < 9 / 2 – да"],
        id="brackets",
    ),
    pytest.param("1 if П1 > 1 and П1 < 1 else П2", ["П1 > 1 and П1 < 1 – нет"], id="and"),
    pytest.param("1 if П1 > 0 or П1 < 1 else П2", ["П1 > 0 or П1 < 1 – да"], id="or"),
    pytest.param("1 if not П1 > 2 else П2", ["П1 > 2 – нет"], id="innermost"),
    pytest.param("1 if П1 + П2 == П2 + П1 else П2", ["П1 + П2 == П2 + П1 – да"], id="same"),
    pytest.param("1 if П1 * П1 == 3 else П2", ["П1 * П1 == 3 – нет"], id="square"),
    pytest.param("1 if П1 - П2 > 1 else П2", [], id="varying"),
    pytest.param("1 if ПРИМЕНИМО(П1) else П2", ["ПРИМЕНИМО(П1) – да"], id="applicable"),
    pytest.param("1 if True else П1 + П2", [], id="literal"),
]


@pytest.mark.parametrize(("formula", "expected"), COMPARISONS)
def test_a_condition_is_told_only_where_it_never_changes(formula: str, expected: list[str]) -> None:
    """Constant conditions are told at their innermost part, links of chains one by one."""
    assert expected == [pin for _, pin in contents(TWO + total(formula), "constant-comparison")]


def test_words_are_compared_by_what_they_can_be() -> None:
    """Two sides of words show the words in the message."""
    body = """
indicators:
  П1: {title: Первый, values: "{высокая; низкая}"}
  П2: {title: Второй, values: "{0; 1}"}
derived: {знак: {formula: "1 if П1 == 'высокая' or П1 != 'низкая' else 0", quote: знак}}
total: {formula: "знак + (П2 if (П2 > 0) == (П2 > 1) else 1)", quote: формула}
"""

    assert [
        "условие «П2 > 1» никогда не бывает верным: слева [0; 1], справа 1",
    ] == told(body, "constant-comparison")


def test_an_answer_that_is_not_applicable_leaves_a_condition_open() -> None:
    """«нет» equals no number, so that an equality can be false; an order is never false."""
    equal = NO + total("П1 + (1 if П2 != 5 else 0)")

    assert ["П2 != 5 – да"] == [pin for _, pin in contents(equal, "constant-comparison")]
    assert [] == contents(NO + total("П1 + (1 if ПРИМЕНИМО(П2) else 0)"), "constant-comparison")


def test_of_the_condition_of_a_band_only_parts_are_told() -> None:
    """A level or points that never hold are told by other checks; a part that is idle here."""
    body = """
indicators:
  П1:
    title: Первый
    values: "{0; 1; 2}"
    points:
      - {points: "1", when: П1 >= 0 and П1 > 1}
      - {points: "2", otherwise: true}
total: {formula: П1, quote: формула}
levels:
  - {level: А, when: П1 > 5, meaning: а}
  - {level: Б, when: П1 < 5 and итог == 1, meaning: б}
  - {level: В, otherwise: true, meaning: в}
"""

    assert ["П1 >= 0 – да", "П1 < 5 – да"] == [
        pin for _, pin in contents(body, "constant-comparison")
    ]


MOVING: Final = [
    pytest.param("П1 + П2", [], id="sum"),
    pytest.param("-П1 * -1 + П2", [], id="twice-minus"),
    pytest.param("П2 - П1 * 2", ["П1 0 – 2, итог 0 – -4"], id="minus"),
    pytest.param("П1 + 3 / (1 + П2)", ["П2 0 – 2, итог 3 – 1"], id="divisor"),
    pytest.param("П1 * (П2 - 1)", ["П1 0 – 2, итог 0 – -2"], id="sign-changes"),
    pytest.param("П1 + (1 if П2 == 1 else 0)", ["П2 1 – 2, итог 1 – 0"], id="hump"),
    pytest.param("П1 + ABS(П2 - 1)", ["П2 0 – 1, итог 1 – 0"], id="dip"),
    pytest.param("МАКС(П1, П2) / 2 - МИН(П1, 0)", [], id="largest"),
    pytest.param("П1 + П2 if П1 > 1 else П2", [], id="branches"),
    pytest.param("СУММПРОИЗВ(П1, 2, П2, 3) + СРВЗВЕШ(П1, 1, П2, 2)", [], id="weighted"),
    pytest.param("ДОЛЯ(П1, 2) + СЧЁТ(П1, П2) + ABS(П2)", [], id="functions"),
]


@pytest.mark.parametrize(("formula", "expected"), MOVING)
def test_a_total_is_told_that_moves_against_its_indicators(
    formula: str, expected: list[str]
) -> None:
    """Two records show it; where the total cannot fall, nothing is told."""
    assert expected == [pin for _, pin in contents(BETTER + TWO + total(formula), "non-monotone")]


def test_an_indicator_has_its_own_direction() -> None:
    """Faults may be subtracted; without any direction of the total nothing is compared."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1}"}
  П2: {title: Второй, values: "{0; 1}", direction: меньше – лучше}
"""
    less = "direction: меньше – лучше\ndirection_quote: меньше – лучше\n"

    assert [] == contents(BETTER + body + total("П1 - П2"), "non-monotone")
    assert [] == contents(body + total("П1 + П2"), "non-monotone")
    assert [] == contents(less + body + total("П2 + 1 - 1"), "non-monotone")
    (found,) = (
        each for each in findings(BETTER + body + total("П1 + П2")) if each.name == "non-monotone"
    )
    assert "П2 1 – 0, итог 1 – 0" == found.content
    assert "здесь сказано: меньше – лучше" == found.related[0].message.render()
    assert "indicators.П2.direction" == found.related[0].place.subject
    assert ["П1 1 – 0, итог -1 – 0"] == [
        pin for _, pin in contents(less + body + total("П2 - П1"), "non-monotone")
    ]


def test_only_numbers_of_an_answer_are_compared() -> None:
    """«нет» is neither better nor worse than a number, and words are in no order."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1; нет}", not_applicable: нет}
  П2: {title: Второй, values: "{1; 2; нет}", not_applicable: нет}
  П3: {title: Третий, values: "{да; нет}"}
"""
    formula = "СРЗНАЧ(П1, П2) + (1 if П3 == 'нет' else 0)"

    assert [] == contents(BETTER + body + total(formula), "non-monotone")


POINTS: Final = """
indicators:
  П1:
    title: Первый
    values: {values}
    points:
      - {{points: "{first}", interval: менее 50}}
      - {{points: "{second}", interval: "[50; 75)"}}
      - {{points: "{third}", interval: не менее 75}}
"""


@pytest.mark.parametrize(
    ("values", "points", "expected"),
    [
        pytest.param('"[0; 100]"', "012", [], id="rising"),
        pytest.param('"[0; 100]"', "021", ["П1 50 – 75, итог 2 – 1"], id="hump"),
        pytest.param("не менее 0", "210", ["П1 0 – 76, итог 2 – 0"], id="falling"),
        pytest.param("целое не менее 0", "021", ["П1 50 – 75, итог 2 – 1"], id="whole"),
    ],
)
def test_points_are_compared_at_their_bands(values: str, points: str, expected: list[str]) -> None:
    """A measured value is compared by the numbers of each band."""
    body = POINTS.format(values=values, first=points[0], second=points[1], third=points[2])

    assert expected == [pin for _, pin in contents(BETTER + body + total("П1"), "non-monotone")]


def test_weights_cap_and_rounding_keep_the_direction() -> None:
    """A weighted sum that is capped and rounded rises with its terms: nothing to be tried."""
    body = (
        BETTER
        + TWO
        + 'total: {weights: {П1: "2", П2: "3"}, cap: "7", round: {places: 0, quote: а}, quote: а}\n'
    )

    assert [] == pinned(body)


def test_a_falling_weighted_total_is_told_at_the_indicator() -> None:
    """Where no formula names the indicator, the finding stands at the indicator itself."""
    less = "direction: меньше – лучше\ndirection_quote: меньше – лучше\n"
    body = (
        less
        + """
indicators:
  П1: {title: Первый, values: "{0; 1}", direction: больше – лучше}
  П2: {title: Второй, values: "{0; 1}"}
total: {weights: {П1: "2", П2: "3"}, quote: веса}
"""
    )
    (found,) = (each for each in findings(body) if each.name == "non-monotone")

    assert ("indicators.П1", "П1 0 – 1, итог 0 – 2") == (found.place.subject, found.content)


WEIGHTS: Final = [
    pytest.param(("0,4", "0,6"), None, id="one"),
    pytest.param(("40", "60"), None, id="hundred"),
    pytest.param(("0,3", "0,3"), "0,6", id="all-below-one"),
    pytest.param(("60", "45"), "105", id="near-hundred"),
    pytest.param(("1", "0,05"), "1,05", id="near-one"),
    pytest.param(("2", "3"), None, id="points"),
    pytest.param(("49", "49"), None, id="alike"),
    pytest.param(("0,5",), None, id="single"),
    pytest.param(("1/3", "2/3"), None, id="thirds"),
]


@pytest.mark.parametrize("section", ["derived", "subtotals", "total"])
@pytest.mark.parametrize(("weights", "expected"), WEIGHTS)
def test_weights_are_shares_or_points(
    weights: tuple[str, ...], expected: str | None, section: str
) -> None:
    """Shares must come to 1 or 100; points may come to anything."""
    listed = ", ".join(f'П{place}: "{each}"' for place, each in enumerate(weights, start=1))
    value = f"{{weights: {{{listed}}}, quote: веса}}"
    body = TWO + (
        f"total: {value}\n"
        if section == "total"
        else f"{section}: {{сумма: {value}}}\n" + total("сумма")
    )

    found = [pin for _, pin in contents(body, "weights-sum")]

    assert ([] if expected is None else [expected]) == found


@pytest.mark.parametrize(
    ("typed", "meant"), [("G1", "П1"), ("g1", "П1"), ("ПЗ", "П3"), ("K4", "К4"), ("п3", "П3")]
)
def test_a_name_in_another_layout_or_alphabet_is_recognised(typed: str, meant: str) -> None:
    """What is meant is named in the finding of loading."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1}"}
  П3: {title: Третий, values: "{0; 1}"}
  К4: {title: Четвёртый, values: "{0; 1}"}
"""
    (found,) = (each for each in findings(body + total(typed)) if each.name == "unknown-name")

    assert meant == found.message.parameters["near"]


def test_what_a_division_spoils_is_followed_to_the_end() -> None:
    """Exceptions, points, weights and levels carry it on; where they do not, nothing is told."""
    body = """
indicators:
  П1:
    title: Первый
    values: "{0; 1; 2; нет}"
    not_applicable: нет
  П2: {title: Второй, values: "{0; 1; 2}"}
  П3:
    title: Третий
    values: "{0; 1}"
    points: [{points: "1", when: доля > 1}, {points: "2", otherwise: true}]
derived:
  доля: {formula: 1 / П2, quote: доля}
  веса:
    weights: {П1: "0,5", П3: "0,5"}
    least_weight: "0,8"
    not_applicable: пересчитать веса
    quote: веса
"""
    levels = """
levels: [{level: А, interval: не менее 1, meaning: а}, {level: Б, otherwise: true, meaning: б}]
not_rated: [{when: П2 > 5, because: так, quote: так}]
"""
    exception = "not_rated: [{when: доля > 1, because: так, quote: так}]\n"
    idle = total("П2 + (веса if П2 > 0 else 0)")

    for parts in (total("П3 + П2"), total("веса"), total("П2 + П3") + levels, idle + exception):
        assert ["П2"] == [pin for _, pin in contents(body + parts, RULES[0])], parts
    assert [] == [pin for _, pin in contents(body + idle, RULES[0])]


def test_of_several_reasons_the_division_is_found() -> None:
    """A value that lacks its weight stays as it is, and the division beside it is to blame."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1; нет}", not_applicable: нет}
  П2: {title: Второй, values: "{0; 1}"}
derived:
  веса:
    weights: {П1: "0,5", П2: "0,5"}
    least_weight: "0,8"
    not_applicable: пересчитать веса
    quote: веса
"""
    looked_at = subject(body + total("веса + 1 / П2"))
    (formula,) = formulas(looked_at)
    assessment = known(looked_at).assessed({"П1": "нет", "П2": 0})
    program = looked_at.program

    assert assessment is not None
    assert is_to_blame(program, assessment, formula, Span(7, 13))
    assert not is_to_blame(program, assessment, formula, Span(0, 13))


def test_what_cannot_be_tried_is_passed_over() -> None:
    """An indicator without a possible answer leaves nothing to prove."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1}"}
  П2: {title: Второй, values: "(5; 5)"}
"""
    formula = "1 / П1 - П1 + П2 + (1 if П1 * П1 < П1 else 0)"

    assert [] == pinned(BETTER + body + total(formula))


def test_a_comparison_with_what_is_never_there_is_constant() -> None:
    """«нет» alone equals no number; there are no sides to show."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1}"}
  П2: {title: Второй, values: "{нет}", not_applicable: нет}
"""

    assert ["условие «П2 == 1» никогда не бывает верным: учтены все сочетания ответов"] == told(
        body + total("П1 + (1 if П2 == 1 else 0)"), RULES[3]
    )


def test_attributes_of_numbers_take_part() -> None:
    """An attribute may stand in a formula, be left without an answer, and be no indicator."""
    body = """
attributes: {учеников: {title: Учеников, values: целое не менее 0}}
indicators:
  П1: {title: Первый, values: "{0; 1}", direction: меньше – лучше}
  П2: {title: Второй, values: "{0; 1}", optional: true}
"""
    body += total("СУММ(П1, П2, учеников, учеников)", ", missing: не считать")

    assert [("non-monotone", "П1 1 – 0, итог 1 – 0")] == pinned(BETTER + body)


def test_a_record_that_is_refused_shows_nothing() -> None:
    """What is tried is tried as a record, and what is not answered is not in it."""
    knowledge = known(subject(TWO.replace("}\n", ", optional: true}\n") + total("П1 + П2")))
    inputs: dict[str, Value] = {"П1": missing("П1"), "П2": Fraction(1)}

    assert {"П2": 1} == knowledge.record_of(inputs)
    assert None is knowledge.assessed({"П9": 1})


def test_a_falling_value_is_told_where_the_indicator_is_named() -> None:
    """A derived value may turn the sign; the place is in its formula."""
    body = (
        BETTER + TWO + "derived: {минус: {formula: 0 - П2, quote: минус}}\n" + total("П1 + минус")
    )
    (found,) = (each for each in findings(body) if each.name == "non-monotone")

    assert ("derived.минус.formula", "П2 0 – 2, итог 0 – -2") == (
        found.place.subject,
        found.content,
    )


def test_a_capped_formula_is_looked_into() -> None:
    """Cap and rounding stand after the formula, which is checked as written."""
    body = TWO + total("П1 + (1 if П2 > 5 else 0)", ', cap: "2"')
    rounded = TWO + total("П1 + (1 if П2 > 5 else 0)", ", round: {places: 1, quote: а}")

    assert [(RULES[3], "П2 > 5 – нет")] == pinned(body)
    assert [(RULES[3], "П2 > 5 – нет")] == pinned(rounded)


def test_many_answers_are_compared_as_far_as_there_is_room() -> None:
    """What would take too long to compare is passed over, and what shows at a glance is told."""
    names = [f"П{place}" for place in range(1, 31)]
    indicators = "indicators:\n" + "".join(
        f'  {name}: {{title: "Показатель {place}", values: "{{0; 1; 2}}"}}\n'
        for place, name in enumerate(names)
    )
    square = " + ".join(f"{name} * {name} - {name}" for name in names)
    halves = " + ".join(f"{name} / ({name} - 3)" for name in names)

    assert [] == pinned(BETTER + indicators + total(square))
    assert 30 == len(pinned(BETTER + indicators + total(halves)))


def test_points_outside_the_answers_add_nothing_to_compare() -> None:
    """A band that no answer reaches has no number to be tried."""
    body = (
        BETTER
        + """
indicators:
  П1:
    title: Первый
    values: "[0; 100]"
    points:
      - {points: "5", interval: менее 0}
      - {points: "2", interval: "[0; 50]"}
      - {points: "1", interval: более 50}
"""
    )

    rest = body.replace("interval: более 50", "otherwise: true")

    assert ["П1 0 – 100, итог 2 – 1"] == [
        pin for _, pin in contents(rest + total("П1"), "non-monotone")
    ]
    assert ["П1 0 – 100, итог 2 – 1"] == [
        pin for _, pin in contents(body + total("П1"), "non-monotone")
    ]


def test_words_and_conditions_have_no_direction() -> None:
    """Where a total moves by words or conditions, only what records show is told."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1; 2}"}
  П2: {title: Второй, values: "{высокая; низкая}"}
"""
    formula = "П1 + (1 if not (П2 == 'высокая' or П1 > 1) and True else 2)"
    square = "П1 * 2 if (П1 > 1 if П2 == 'низкая' else П1 > 0) else П1"

    assert [] == pinned(BETTER + body + total(formula))
    assert [] == pinned(BETTER + body + total(square))


def test_formulas_of_bands_are_looked_into() -> None:
    """What lies in bands, and the conditions of bands, are formulas like any."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1; 2}"}
  П2: {title: Второй, values: "{0; 1; 2}"}
bands:
  рост:
    title: Рост
    of: П1 / П2
    bands: [{band: мал, when: рост < 1 and П1 < 3}, {band: велик, otherwise: true}]
  ряд:
    title: Ряд
    of: П1
    bands:
      - {band: мал, when: 1 / (П1 + ряд * ряд) < 0.3 and П2 > 1}
      - {band: велик, otherwise: true}
total: {formula: "(1 if рост == 'мал' else 2) + (1 if ряд == 'мал' else 2)", quote: формула}
"""

    assert [
        ("possible-division-by-zero", "П2"),
        ("constant-comparison", "П1 < 3 – да"),
        ("possible-division-by-zero", "П1 + ряд * ряд"),
    ] == pinned(body)

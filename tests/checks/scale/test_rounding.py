# SPDX-License-Identifier: MIT
"""Rounding that carries totals over a bound, and bounds that no rounded total can be."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.checks.rounding import levels_at, moved
from shnor_rules.evaluation import evaluate
from shnor_rules.loading import read_sources
from tests.checks.manual_pages import HEADS, RULESET
from tests.checks.telling import contents, scale, told

ROUND: Final = ", round: {places: 0, quote: до целого числа}"
THIRDS: Final = f'formula: "СРЗНАЧ(П1, П2, П3)"{ROUND}'
THREE: Final = ("{0; 1; 2}",) * 3


def test_totals_that_are_rounded_over_a_bound_are_told() -> None:
    """The first of them is told with its level before and after, and a record."""
    body = scale(THIRDS, THREE, ["[0; 1)", "[1; 2]"])

    assert [("rounding-moves-boundary", "2/3")] == contents(body)
    assert [
        (
            "округление переводит итог через границу уровней: 2/3 – это «А», а после округления 1 "
            "– уже «Б»; так при 2/3, например {П1: 0, П2: 0, П3: 2}"
        )
    ] == told(body, "rounding-moves-boundary")
    assert [
        (
            "rounding carries the total over a bound: 2/3 is `А`, and once rounded 1 is `Б`; so "
            "with 2/3, for example {П1: 0, П2: 0, П3: 2}"
        )
    ] == told(body, "rounding-moves-boundary", lang="en")


def test_a_total_can_be_rounded_out_of_every_level_and_into_two() -> None:
    """Holes and overlaps at the bound are named as no level and as both."""
    gap = scale(THIRDS, THREE, ["[0; 1)", "(1; 2]"])
    both = scale(THIRDS, THREE, ["[0; 1]", "[1; 2]"])

    assert "а после округления 1 – уже ни один уровень" in told(gap, "rounding-moves-boundary")[0]
    assert "уже «А» и «Б»" in told(both, "rounding-moves-boundary")[0]
    assert "is `А` and `Б`" in told(both, "rounding-moves-boundary", lang="en")[0]
    assert "once rounded 1 is no level" in told(gap, "rounding-moves-boundary", lang="en")[0]


def test_dense_totals_are_told_as_intervals() -> None:
    """Where totals are dense, all that moves is told, down to the half."""
    body = scale(f"formula: П1{ROUND}", ["[0; 2]"], ["[0; 1)", "[1; 2]"])

    assert [("rounding-moves-boundary", "[0,5; 1)")] == contents(body, "rounding-moves-boundary")


def test_the_first_line_and_the_rest_are_respected() -> None:
    """The first of two levels decides, and what no interval takes is the rest."""
    first = "decide: первое подходящее\n"

    assert [] == contents(
        scale(THIRDS, THREE, ["[0; 2]", "[1; 2]"], first), "rounding-moves-boundary"
    )
    assert ["2/3; 4/3"] == [
        pin
        for _, pin in contents(
            scale(THIRDS, THREE, ["[1; 1]", "otherwise: true"]), "rounding-moves-boundary"
        )
    ]


def test_a_condition_that_decides_anyway_is_no_move() -> None:
    """Only a record whose level really changes is told."""
    first = "decide: первое подходящее\n"
    always = scale(THIRDS, THREE, ["when: П1 < 3", "[0; 1)", "[1; 2]"], first)
    never = scale(THIRDS, THREE, ["when: П3 == 7", "[0; 1)", "[1; 2]"], first)
    after = scale(THIRDS, THREE, ["when: итог == 1", "[0; 1)", "[1; 2]"], first)

    assert [] == contents(always, "rounding-moves-boundary")
    assert [("rounding-moves-boundary", "2/3")] == contents(never, "rounding-moves-boundary")
    assert [] == contents(after, "rounding-moves-boundary")


def test_what_is_not_rated_is_not_moved() -> None:
    """A record that is not rated has no level to lose."""
    more = "not_rated: [{when: П1 == 0 and П2 + П3 == 2, because: мало данных, quote: да}]\n"
    body = scale(THIRDS, THREE, ["[0; 1)", "[1; 2]"], more)

    assert ["2/3"] == [pin for _, pin in contents(body, "rounding-moves-boundary")]
    assert "{П1: 1, П2: 0, П3: 1}" in told(body, "rounding-moves-boundary")[0]


def test_a_level_without_a_total_is_not_moved() -> None:
    """Where «нет» forbids the total, a condition can still decide, and nothing is rounded."""
    levels = ["when: not ПРИМЕНИМО(П2)", "[0; 1]", "(1; 2]"]
    body = scale(
        f'formula: "СУММ(П1, П2)", not_applicable: запрещает итог{ROUND}',
        ["{0; 1}", "{0; 1; нет}"],
        levels,
        "decide: первое подходящее\n",
    )

    assert [] == contents(body, "rounding-moves-boundary")


def test_a_bound_with_more_decimals_than_the_total_is_told_once() -> None:
    """A bound of two levels is one finding; bounds that the rounded total can be are none."""
    body = scale(f"formula: П1{ROUND}", ["{0; 1; 2}"], ["[0; 1,5)", "[1,5; 2]"])

    assert [("bound-finer-than-rounding", "А: 1,5")] == contents(body)
    assert ["граница 1,5 уровня «А» точнее, чем округлённый итог: 0 знаков после запятой"] == told(
        body, "bound-finer-than-rounding"
    )
    assert [
        "the bound 1,5 of the level `А` is finer than the rounded total, which has 0 decimal places"
    ] == told(body, "bound-finer-than-rounding", lang="en")


def test_levels_without_intervals_have_no_bounds() -> None:
    """A scale by conditions, and an interval without ends, have nothing to be finer."""
    levels = ["when: П1 > 0", "менее 1"]

    assert [] == contents(scale(f"formula: П1{ROUND}", ["{0; 1; 2}"], levels))


@settings(max_examples=25)
@given(
    bounds=st.lists(st.integers(0, 12), min_size=1, max_size=3, unique=True),
    closed=st.lists(st.booleans(), min_size=3, max_size=3),
    places=st.integers(0, 1),
    low=st.integers(-6, 12),
)
def test_what_moves_is_what_evaluation_moves(
    bounds: list[int], closed: list[bool], places: int, low: int
) -> None:
    """A dense total moves exactly where the rounded total is assessed otherwise."""
    cuts = [Fraction(each, 4) for each in sorted(bounds)]
    ends = [f"{each.numerator}/{each.denominator}" for each in cuts]
    levels = [f"{'не более' if closed[0] else 'менее'} {ends[0]}"]
    for below, above, at_below, at_above in zip(ends, ends[1:], closed, closed[1:], strict=False):
        levels.append(f"{'(' if at_below else '['}{below}; {above}{']' if at_above else ')'}")
    levels.append(f"{'более' if closed[len(ends) - 1] else 'не менее'} {ends[-1]}")
    total = f"formula: П1, round: {{places: {places}, quote: да}}"
    text = scale(total, [f"[{low}/8; 4]"], levels)
    files = [
        ("ruleset.yaml", RULESET.encode()),
        ("example.yaml", ("\n".join(HEADS.values()) + "\n" + text).encode()),
    ]
    (monitoring,) = read_sources(files, folder="made").draft
    assert monitoring.scale is not None
    found = moved(monitoring, 100_000)
    numbers = [Fraction(each, 40) for each in range(low * 5, 161, 2)]
    moving = [
        each
        for each in numbers
        if [_level(monitoring, each)] != list(levels_at(monitoring.scale, each))
    ]

    assert bool(moving) <= (found is not None)
    if found is not None:
        assert [_level(monitoring, found.before)] == list(levels_at(monitoring.scale, found.after))
        assert levels_at(monitoring.scale, found.before) != levels_at(monitoring.scale, found.after)


def _level(monitoring: object, total: Fraction) -> str | None:
    level = evaluate(monitoring, {"П1": total}).level  # type: ignore[arg-type]
    return None if level is None else level.name

# SPDX-License-Identifier: MIT
"""What checks of formulas prove is what every record, one by one, shows."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

import shnor_rules
from shnor_rules.checks.formulas import (
    constant_comparison,
    non_monotone,
    possible_division_by_zero,
)
from shnor_rules.model import Status
from tests.checks.probing import asked, pins, records, subject

NAMES: Final = ("П1", "П2", "П3")
VALUES: Final = st.fixed_dictionaries(
    dict.fromkeys(
        NAMES,
        st.sets(st.sampled_from(["-1", "0", "1", "2", "нет"]), min_size=2, max_size=3).filter(
            lambda values: values != {"нет"}
        ),
    )
).map(lambda values: {name: sorted(each) for name, each in values.items()})


def numbers(values: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return value sets without «нет», for formulas of plain operators."""
    kept = {name: [each for each in listed if each != "нет"] for name, listed in values.items()}
    return {name: listed or ["0"] for name, listed in kept.items()}


def formulas(leaves: st.SearchStrategy[str], *signs: str) -> st.SearchStrategy[str]:
    """Return formulas with these signs between their parts, and with conditions."""

    def grown(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        plain = st.tuples(parts, st.sampled_from(signs), parts).map(
            lambda each: f"({each[0]} {each[1]} {each[2]})"
        )
        chosen = st.tuples(parts, parts, st.sampled_from(["<", "=="]), parts, parts).map(
            lambda each: f"({each[0]} if {each[1]} {each[2]} {each[3]} else {each[4]})"
        )
        called = st.tuples(st.sampled_from(["МАКС", "СРЗНАЧ", "МИН"]), parts, parts).map(
            lambda each: f"{each[0]}({each[1]}, {each[2]})"
        )
        return plain | plain | chosen | called

    return st.recursive(leaves, grown, max_leaves=5)


LEAVES: Final = st.sampled_from([*NAMES, *NAMES, "1", "2"])


@settings(max_examples=60, deadline=None)
@given(VALUES.map(numbers), formulas(LEAVES, "+", "-", "/"))
def test_a_divisor_is_told_exactly_where_some_record_ends_by_it(
    values: dict[str, list[str]], formula: str
) -> None:
    """There is a finding if and only if a record has no result."""
    body = f'{asked(values)}total: {{formula: "{formula}", quote: формула}}\n'
    monitoring = subject(body).monitoring
    ends = {shnor_rules.evaluate(monitoring, each).status for each in records(values)}

    found = pins(possible_division_by_zero.check, body)

    assert (Status.UNDEFINED in ends) == bool(found)


@settings(max_examples=60, deadline=None)
@given(
    VALUES.map(numbers),
    st.tuples(
        st.recursive(
            LEAVES,
            lambda parts: st.tuples(parts, st.sampled_from("+-*"), parts).map(
                lambda each: f"({each[0]} {each[1]} {each[2]})"
            ),
            max_leaves=4,
        ),
        st.sampled_from(["<", "<=", "==", "!=", ">", ">="]),
        LEAVES,
    ),
)
def test_a_comparison_is_told_exactly_where_it_never_changes(
    values: dict[str, list[str]], parts: tuple[str, str, str]
) -> None:
    """There is a finding if and only if all records agree, and it says on what."""
    left, sign, right = parts
    body = (
        f'{asked(values)}total: {{formula: "1 if {left} {sign} {right} else 0", quote: формула}}\n'
    )
    monitoring = subject(body).monitoring
    totals = {shnor_rules.evaluate(monitoring, each).total for each in records(values)}
    words = [{Fraction(1): "да"}.get(each or Fraction(), "нет") for each in totals]

    expected = [f"{left} {sign} {right} – {word}" for word in words if len(words) == 1]

    assert expected == pins(constant_comparison.check, body)


def falls(body: str, values: dict[str, list[str]]) -> set[str]:
    """Return the indicators of which a larger number makes some total smaller."""
    monitoring = subject(body).monitoring
    totals = {
        tuple(each.values()): shnor_rules.evaluate(monitoring, each).total
        for each in records(values)
    }
    found = set()
    for (one, first), (other, second) in product(totals.items(), totals.items()):
        differing = [
            place for place, pair in enumerate(zip(one, other, strict=True)) if len({*pair}) > 1
        ]
        if len(differing) != 1 or first is None or second is None:
            continue
        before, after = one[differing[0]], other[differing[0]]
        if "нет" not in {before, after} and int(before) < int(after) and first > second:
            found.add([*values][differing[0]])
    return found


@settings(max_examples=60, deadline=None)
@given(VALUES.map(numbers), formulas(LEAVES, "+", "-", "*", "/"))
def test_a_falling_total_is_told_exactly_for_its_indicators(
    values: dict[str, list[str]], formula: str
) -> None:
    """An indicator is told if and only if two records show that it lowers the total."""
    body = (
        f"direction: больше – лучше\n{asked(values)}"
        f'total: {{formula: "{formula}", quote: формула}}\n'
    )

    found = {each.split()[0] for each in pins(non_monotone.check, body)}

    assert falls(body, values) == found


@settings(max_examples=60, deadline=None)
@given(
    VALUES,
    st.lists(LEAVES | LEAVES.map(lambda leaf: f"-{leaf}"), min_size=1, max_size=4),
    st.sampled_from(["СРЗНАЧ", "СУММ", "МИН", "СЧЁТ"]),
)
def test_left_out_answers_are_no_fall(
    values: dict[str, list[str]], terms: list[str], function: str
) -> None:
    """A mean that rises when an answer becomes «нет» rises for another reason."""
    body = (
        f"direction: больше – лучше\n{asked(values)}"
        f'total: {{formula: "{function}({", ".join(terms)})", quote: формула}}\n'
    )

    found = {each.split()[0] for each in pins(non_monotone.check, body)}

    assert falls(body, values) == found

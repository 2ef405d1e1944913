# SPDX-License-Identifier: MIT
"""What is known of names before anything is computed, and under which policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.expressions import parse
from shnor_rules.expressions.functions import Type
from shnor_rules.expressions.types import NUMBER, UNKNOWN, Kind
from shnor_rules.loading.meaning.kinds import kinds, under_policies
from shnor_rules.model import Policy
from shnor_rules.program import Step
from tests.loading.marked import BODY, changed, read

if TYPE_CHECKING:
    from collections.abc import Mapping

LEFT_OUT: Final = Kind(Type.NUMBER, frozenset({"П2"}))


def known(*changes: tuple[str, str]) -> Mapping[str, Kind]:
    """Return the kinds of the names of the sound ruleset with some changes."""
    ruleset = read(changed(BODY, *changes)).ruleset
    assert ruleset is not None
    return kinds(ruleset["first"], ["неизвестно"])


def test_a_value_is_a_number_or_one_of_its_words() -> None:
    """Words of a value set are codes; «нет» among numbers can be left out."""
    found = known()

    assert NUMBER == found["П1"]
    assert LEFT_OUT == found["П2"]
    assert Kind(Type.CODE, codes=frozenset({"высокая", "низкая"})) == found["П5"]
    assert NUMBER == found["часы"]


@pytest.mark.parametrize(
    ("values", "odd_word"),
    [("{0; 1; нет}", "нет"), ("{0; нет; иногда}", None), ("{нет}", None)],
)
def test_a_lone_word_among_numbers_is_remembered(values: str, odd_word: str | None) -> None:
    """It is most likely «не применимо», which somebody forgot to say."""
    found = known(('values: "{высокая; низкая}"', f'values: "{values}"'))

    assert odd_word == found["П5"].odd_word


def test_points_items_and_samples_are_numbers() -> None:
    """What is computed from answers is a number, whatever the answers look like."""
    assert (NUMBER, NUMBER, NUMBER) == tuple(known()[name] for name in ("П3", "П3_значение", "П4"))


def test_a_share_is_a_number() -> None:
    """A share comes from two counts."""
    found = known(("    scored: false", "    share: {part: часть, whole: всё}"))

    assert NUMBER == found["П5"]


def test_of_a_declared_name_that_was_not_built_only_that_it_exists() -> None:
    """Nothing is reported of a value that has been reported."""
    assert UNKNOWN == known()["неизвестно"]


def test_points_of_a_value_that_may_be_left_out_may_be_left_out() -> None:
    """«нет» gives no points."""
    found = known(
        (
            "    not_applicable: нет\n",
            (
                "    not_applicable: нет\n    points:\n"
                '      - {points: "1", interval: "[1; 1]"}\n'
                '      - {points: "0", otherwise: true}\n'
            ),
        ),
    )

    assert LEFT_OUT == found["П2"]


def test_a_derived_condition_is_no_number() -> None:
    """A formula that is a condition has been reported; others that name it are not."""
    reading = read(changed(BODY, ("formula: П3 / 100", "formula: П3 > 100")))

    assert ["mixed-types"] == [finding.name for finding in reading.findings]


@pytest.mark.parametrize(
    ("not_applicable", "missing", "left_out"),
    [
        (Policy.LEAVE_OUT, Policy.FORBID, {"П2"}),
        (Policy.FORBID, Policy.FORBID, set()),
        (Policy.ZERO, Policy.FORBID, set()),
        (Policy.RENORMALISE, Policy.ZERO, {"П2"}),
        (Policy.LEAVE_OUT, Policy.LEAVE_OUT, {"П1", "П2"}),
        (Policy.FORBID, Policy.RENORMALISE, {"П1", "П2"}),
    ],
)
def test_policies_decide_what_can_be_left_out(
    not_applicable: Policy, missing: Policy, left_out: set[str]
) -> None:
    """A forbidden or zero «нет» is never left out; a missing answer is where the policy says so."""
    step = Step("x", parse("СУММ(П1, П2, П9)"), not_applicable, missing)
    seen = under_policies(step, {"П1": NUMBER, "П2": LEFT_OUT, "П3": LEFT_OUT})

    assert left_out == set(seen["П1"].left_out | seen["П2"].left_out)
    assert LEFT_OUT == seen["П3"]
    assert ["П1", "П2", "П3"] == list(seen)


@pytest.mark.parametrize("weights", ["{П2: 1}", "{П2: 0.4}"])
def test_weights_that_are_recomputed_may_all_be_left_out(weights: str) -> None:
    """Whatever the weights add up to, a value of nothing but «нет» is «нет» itself."""
    value = f"  сумма: {{weights: {weights}, not_applicable: пересчитать веса}}\n"
    found = known(("derived:\n", f"derived:\n{value}"))

    assert LEFT_OUT == found["сумма"]

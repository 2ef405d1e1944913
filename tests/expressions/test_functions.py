# SPDX-License-Identifier: MIT
"""The table of functions: what everybody who reads a formula may rely on."""

from __future__ import annotations

import pytest

from shnor_rules.expressions import Expression, parse
from shnor_rules.expressions.functions import BY_NAME, FUNCTIONS, Arguments, Function, Type
from shnor_rules.expressions.types import NUMBER, Kind, check_types


def sample(function: Function, name: str) -> Expression:
    """Return a formula that calls the function with as few arguments as it takes."""
    arguments = {
        Arguments.PLACES: "П1, 2",
        Arguments.WEIGHTED: "П1, 0.5",
        Arguments.ANY: "П1",
        Arguments.NUMBERS: ", ".join(["П1"] * function.least),
    }
    return parse(f"{name}({arguments[function.arguments]})")


def test_every_name_belongs_to_one_function() -> None:
    """Each function is found by its English and its Russian name, none by two."""
    names = [name for each in FUNCTIONS for name in (each.key, each.russian)]

    assert sorted(names) == sorted(BY_NAME)
    assert all(BY_NAME[each.key] is BY_NAME[each.russian] is each for each in FUNCTIONS)


def test_the_functions_of_excel_have_the_names_of_excel() -> None:
    """Staff find the functions under the names they know."""
    assert {
        "sum": "СУММ",
        "mean": "СРЗНАЧ",
        "count": "СЧЁТ",
        "min": "МИН",
        "max": "МАКС",
        "round": "ОКРУГЛ",
        "abs": "ABS",
        "share": "ДОЛЯ",
        "weighted_sum": "СУММПРОИЗВ",
        "weighted_mean": "СРВЗВЕШ",
        "present_weight": "ВЕСОТВЕТОВ",
        "applicable": "ПРИМЕНИМО",
    } == {each.key: each.russian for each in FUNCTIONS}


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.key)
def test_the_table_says_what_a_function_returns(function: Function) -> None:
    """The type of the table is the type of the formula, under both names."""
    for name in (function.key, function.russian):
        kind, faults = check_types(sample(function, name), {"П1": NUMBER}, function.result)
        assert (function.result, ()) == (kind.type, faults)


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.key)
def test_only_functions_of_anything_take_words(function: Function) -> None:
    """A word where numbers are meant is found before anything runs."""
    word = {"П1": Kind(Type.CODE)}
    _, faults = check_types(sample(function, function.key), word, function.result)

    assert (function.arguments is Arguments.ANY) is (not faults)

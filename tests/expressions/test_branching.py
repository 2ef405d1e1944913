# SPDX-License-Identifier: MIT
"""A branch as spreadsheets write it is told once, with the same branch in the words of formulas."""

from __future__ import annotations

import pytest

from shnor_rules.errors import ExpressionError
from shnor_rules.expressions import Fault, parse
from shnor_rules.expressions.branching import branch_faults


def faults(formula: str) -> list[tuple[str, str | None]]:
    """Return what is wrong with a formula: the marked text, and the next step."""
    with pytest.raises(ExpressionError) as refused:
        parse(formula)
    found = [each for each in refused.value.findings if isinstance(each, Fault)]
    return [(formula[each.at.start : each.at.end], each.message.help()) for each in found]


@pytest.mark.parametrize(
    ("formula", "marked", "written"),
    [
        ("ЕСЛИ(П1 > 1; 2; 0)", "ЕСЛИ", "2 if П1 > 1 else 0"),
        ("IF(П1 > 1, 2, 0) + 1", "IF", "2 if П1 > 1 else 0"),
        ("1 + если (СУММ(П1, П2) > 1; П1 ; 0)", "если", "П1 if СУММ(П1, П2) > 1 else 0"),
        ("Если(П1 > 1; ЕСЛИ(П2 > 1; 3; 2); 0)", "Если", "ЕСЛИ(П2 > 1; 3; 2) if П1 > 1 else 0"),
    ],
)
def test_a_branch_is_told_as_a_formula_writes_it(formula: str, marked: str, written: str) -> None:
    """One finding, and nothing of the signs between the parts of the call."""
    assert [(marked, f"напишите: {written}")] == faults(formula)


@pytest.mark.parametrize("formula", ["ЕСЛИ(П1 > 1; 2)", "ЕСЛИ(П1 > 1; 2; 0", "ЕСЛИ(; 2; 0)"])
def test_of_a_broken_branch_the_shape_is_shown(formula: str) -> None:
    """What cannot be taken apart is answered with an example."""
    assert [("ЕСЛИ", "напишите, например, 2 if П1 > 1 else 0")] == faults(formula)


@pytest.mark.parametrize("formula", ["2 if (П1 > 1) else 0", "2 if(П1 > 1) else (0)"])
def test_a_condition_in_brackets_is_no_call(formula: str) -> None:
    """The word of the language itself may stand before a bracket."""
    assert [] == list(branch_faults(formula))
    assert ("П1",) == parse(formula).names

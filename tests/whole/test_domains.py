# SPDX-License-Identifier: MIT
"""What an input can be: listed numbers over one denominator, words, and numbers without a list."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

import pytest

from shnor_rules.expressions.absent import Absence
from shnor_rules.notation import format_number
from shnor_rules.whole import Part, domains, in_whole
from tests.evaluation.making import made
from tests.whole.comparing import ends
from tests.whole.exactly import exactly
from tests.whole.running import run
from tests.whole.wholly import given_of, nodes_of


def powers(base: int) -> int:
    """Return the largest power of a base that an answer may have as its denominator."""
    power = base
    while (power * base).bit_length() <= 256:
        power *= base
    return power


ITEMS: Final = ", ".join(f"{place}: {{title: а, values: любое}}" for place in range(1, 21))
LONG: Final = [
    Fraction(2**256 - 1),
    *(Fraction(1, powers(base)) for base in (2, 3, 5, 7, 11, 13, 17, 19)),
]


TWO: Final = """values: любое
    items: {1: {title: а, values: любое}, 2: {title: б, values: любое}}"""
SAMPLE: Final = """values: любое
    sample: {of: ученик, average: по строкам}
    items: {1: {title: а, values: любое}}"""


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("values: любое", LONG[0]),
        ("values: любое", -LONG[0]),
        ("values: любое", LONG[1]),
        (
            TWO,
            LONG[:2],
        ),
        (
            f"values: любое\n    items: {{{ITEMS}}}",
            [Fraction(1, 2**256 - 1 - 2 * place) for place in range(20)],
        ),
        (
            SAMPLE,
            [[each] for each in LONG],
        ),
        (
            SAMPLE,
            [*([each] for each in LONG), *[[LONG[0]]] * 9],
        ),
        (
            "values: любое\n    unit: '%'\n    share: {part: часть, whole: всего}",
            {"часть": 2**256 - 3, "всего": 2**256 - 1},
        ),
    ],
)
def test_the_longest_answers_lie_in_their_domains(asked: str, answer: object) -> None:
    """No answer is outside of what its input is told to be: neither a mean of rows nor a sum."""
    monitoring = made(
        f"indicators:\n  П1:\n    title: а\n    {asked}\ntotal: {{title: И, formula: П1 * П1}}\n"
    )

    ends(monitoring, П1=answer)
    exact = exactly(monitoring, {"П1": answer})
    assert exact is not None
    for name, domain in domains(monitoring).items():
        value = exact.inputs[name]
        assert isinstance(value, Fraction)
        assert domain.range is not None
        low, high = domain.range
        assert low is None or low <= value.numerator
        assert high is None or value.numerator <= high
        assert value.denominator <= domain.most


def test_what_is_never_blank_needs_no_flag() -> None:
    """Where no answer can be left out, nothing is asked of whether it is missing."""
    monitoring = made('indicators:\n  П1: {title: а, values: "{1; 2}"}\ntotal: {formula: П1}\n')

    known = domains(monitoring, blanks=False)["П1"]
    assert frozenset() == known.absent
    assert (1, 2) == known.range
    assert (0, 2) == domains(monitoring)["П1"].range


def test_the_whole_numbers_of_a_set_share_a_scale() -> None:
    """Values that are listed come as whole numbers over one denominator, which is known."""
    monitoring = made(
        """
        indicators:
          П1: {title: а, values: "{0,5; 1/3; нет}", not_applicable: нет}
        attributes:
          вид: {title: Вид, values: "{лицей; школа}"}
        total: {title: Итог, formula: П1}
        """
    )
    found = domains(monitoring)

    assert 6 == found["П1"].scale
    assert (0, 3) == found["П1"].range
    assert {Absence.MISSING, Absence.NOT_APPLICABLE} == found["П1"].absent
    assert None is found["вид"].range
    assert ("лицей", "школа") == found["вид"].words
    whole = in_whole(monitoring, found)
    exact = exactly(monitoring, {"П1": "1/3", "вид": "лицей"})
    assert exact is not None
    given = given_of(found, exact.inputs)
    assert 2 == given["П1", Part.NUMBER]
    values = run(nodes_of(whole), given)
    assert "1/3" == format_number(Fraction(values[whole.numerator], values[whole.denominator]))

# SPDX-License-Identifier: MIT
"""Monitorings in whole numbers: numbers without end, bounds, rare ends, readings."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.expressions.exact import MOST_BITS
from shnor_rules.model import Status, read_as
from shnor_rules.whole import domains, in_whole
from tests.evaluation.making import made
from tests.whole.comparing import ends

if TYPE_CHECKING:
    from shnor_rules import Monitoring

ANY: Final = """
indicators:
  П1: {title: а, values: любое}
  П2: {title: б, values: любое, optional: true}
"""
SQUARES: Final = """
derived:
  в2: {title: квадрат, formula: П1 * П1}
  в4: {title: четвёртая, formula: в2 * в2}
  в8: {title: восьмая, formula: в4 * в4}
  в16: {title: шестнадцатая, formula: в8 * в8}
  в32: {title: тридцать вторая, formula: в16 * в16}
"""
LARGEST: Final = Fraction(2 ** (MOST_BITS // 32) - 1)
"""Its 32nd power can be handled; that of the next number cannot."""


def total(formula: str, *more: str) -> Monitoring:
    """Return a monitoring of two numbers whose total is a formula over their powers."""
    text = f"{ANY}{SQUARES}total: {{title: Итог, formula: '{formula}'}}\n"
    return made(text + "".join(more))


@pytest.mark.parametrize(
    ("formula", "answer", "expected"),
    [
        ("в32", LARGEST, Status.NO_SCALE),
        ("в32", LARGEST + 1, Status.UNDEFINED),
        ("в32", -LARGEST - 1, Status.UNDEFINED),
        ("в32", 1 / LARGEST, Status.NO_SCALE),
        ("в32", 1 / (LARGEST + 1), Status.UNDEFINED),
        ("в32 / в32", LARGEST, Status.NO_SCALE),
        ("ДОЛЯ(в32, в32)", LARGEST, Status.NO_SCALE),
        ("СУММ(в32, в32) / 2", LARGEST, Status.UNDEFINED),
        ("СРЗНАЧ(в32, в32)", LARGEST, Status.NO_SCALE),
        ("СРВЗВЕШ(в32, 3, в32, 5)", LARGEST, Status.NO_SCALE),
        ("СУММПРОИЗВ(в32, 0.5, в32, 0.5)", LARGEST, Status.NO_SCALE),
        ("ОКРУГЛ(в32, 2)", LARGEST, Status.NO_SCALE),
        ("МАКС(в32, в16)", LARGEST, Status.NO_SCALE),
        ("в32 * в2 / в2", LARGEST, Status.UNDEFINED),
        ("СЧЁТ(в32)", LARGEST + 1, Status.UNDEFINED),
        ("1 if в32 == в32 else 2", LARGEST + 1, Status.UNDEFINED),
    ],
)
def test_a_number_is_too_long_exactly_where_it_is(
    formula: str, answer: Fraction, expected: Status
) -> None:
    """In lowest terms, and only what a formula or a function comes to, not what is on the way."""
    assert expected is ends(total(formula), П1=answer, П2=0)[3]


@pytest.mark.parametrize("answer", ["-3", "0", "0,5", "-1/3"])
@pytest.mark.parametrize(
    "formula",
    [
        "П1 / П2",
        "П2 / П1",
        "(П1 - П2) / (П2 - 1)",
        "ДОЛЯ(П1, П2)",
        "ОКРУГЛ(П1 / 4, 1) + ОКРУГЛ(П2 * 1.25, 1)",
        "ABS(П1) - ABS(-П2)",
        "МИН(П1, -П2) + МАКС(П1 / 7, П2 / 9)",
        "СРВЗВЕШ(П1, 1/3, П2, 2/7)",
        "СУММПРОИЗВ(-П1, 2, П2, 0)",
        "СРВЗВЕШ(П1, 0, П2, 0)",
        "(1 if П1 < П2 <= 0.5 else 2) + (3 if not (П1 == П2 or П1 > 0) else 4)",
    ],
)
def test_signs_zeros_and_thirds(formula: str, answer: str) -> None:
    """Denominators that are negative or nothing, halves of both signs, numbers without an end."""
    monitoring = total(formula)

    for other in ("-0,5", "0", "1", "-1/3", None):
        ends(monitoring, П1=answer, П2=other)


BANDS: Final = """
indicators:
  П1: {title: а, values: "[-5; 5]", optional: true}
total: {title: Итог, formula: П1}
levels:
"""


@pytest.mark.parametrize(
    "levels",
    [
        ['{level: А, interval: "[0; 1]"}', '{level: Б, interval: "[1; 2)"}'],
        ['{level: А, interval: "(-1; 1)"}', '{level: Б, interval: "(1; 2]"}'],
        ['{level: А, interval: "[1; 1]"}', '{level: Б, interval: "не менее 2"}'],
        ['{level: А, interval: "менее 0"}', "{level: Б, when: П1 > -1}"],
        ['{level: А, interval: "[0; 1]"}', "{level: Б, otherwise: true}"],
        ['{level: А, interval: "любое"}', '{level: Б, interval: "[1; 3)"}'],
        ["{level: А, when: П1 / П1 == 1}", '{level: Б, interval: "[0; 1]"}'],
    ],
)
@pytest.mark.parametrize("decide", ["", "decide: первое подходящее\n"])
def test_bands_end_where_they_end(levels: list[str], decide: str) -> None:
    """Shared ends, points, gaps, what is beyond, and conditions beside intervals."""
    listed = "".join(f"  - {level}\n" for level in levels)
    monitoring = made(f"{BANDS}{listed}{decide}")

    for answer in ("-5", "-1", "-0,5", "0", "0,5", "1", "1,5", "2", "2,5", "3", "5", None):
        ends(monitoring, П1=answer)


def test_a_record_that_is_not_rated_has_no_level() -> None:
    """What keeps a record from being rated comes before every level, known or not."""
    monitoring = made(
        """
        indicators:
          П1: {title: а, values: "{0; 1; 2}", optional: true}
          П2: {title: б, values: "{0; 1; нет}", not_applicable: нет, optional: true}
        not_rated:
          - {when: П2 == 1, because: особый случай}
        total: {title: Итог, formula: П1}
        levels:
          - {level: А, interval: "[0; 2]"}
        """
    )

    assert (2, 1, None, Status.NOT_RATED) == ends(monitoring, П1=2, П2=1)
    assert (2, 1, "А", Status.LEVEL_FOUND) == ends(monitoring, П1=2, П2=0)
    assert (2, 1, "А", Status.LEVEL_FOUND) == ends(monitoring, П1=2, П2="нет")
    assert (2, 1, None, Status.MISSING) == ends(monitoring, П1=2)
    assert (None, None, None, Status.NOT_RATED) == ends(monitoring, П2=1)


def test_zero_for_what_is_lacking_is_a_number() -> None:
    """Under the policies `как ноль` what is missing or «нет» is zero in the formula."""
    monitoring = made(
        """
        indicators:
          П1: {title: а, values: "{1; 2; нет}", not_applicable: нет, optional: true}
          П2: {title: б, values: "{1; 2}", optional: true}
        derived:
          мера: {title: м, formula: "10 + СУММ(П1, П2)"}
        total:
          title: Итог
          formula: СРЗНАЧ(П1, П2, мера)
          not_applicable: как ноль
          missing: как ноль
          quote: так напечатано
        """
    )

    assert (1, 3, None, Status.NO_SCALE) == ends(monitoring, П1=1)
    assert (13, 3, None, Status.NO_SCALE)[2:] == ends(monitoring, П1="нет", П2=1)[2:]
    assert (0, 1, None, Status.NO_SCALE) == ends(monitoring)


def test_no_total_is_no_total() -> None:
    """Where nothing is computed, a record ends without a scale, and no total is told."""
    monitoring = made('indicators:\n  П1: {title: а, values: "{0; 1}"}\n')
    whole = in_whole(monitoring, domains(monitoring))

    assert (None, None, None, Status.NO_SCALE) == ends(monitoring, П1=1)
    assert 0 == whole.numerator.known
    assert 1 == whole.denominator.known
    assert 0 == whole.has_total.known


def test_readings_are_lowered_as_they_read() -> None:
    """A monitoring that was read as a reading says has the whole numbers of that reading."""
    monitoring = made(
        """
        indicators:
          П1: {title: а, values: "{0; 1}"}
        total: {title: Итог, formula: П1}
        levels: [{level: А, interval: "[0; 1)"}]
        remarks: {MAD-01: {quote: "[0; 1)", place: раздел 1, note: "1 не входит"}}
        readings:
          иначе: {title: иначе, because: MAD-01, status: предложено, levels: {А: "[0; 1]"}}
        """
    )

    assert Status.OUTSIDE_SCALE is ends(monitoring, П1=1)[3]
    assert Status.LEVEL_FOUND is ends(read_as(monitoring, ["иначе"]), П1=1)[3]

# SPDX-License-Identifier: MIT
"""Which bounds the examples leave open is asked only where the examples can be assessed."""

from __future__ import annotations

import pytest

from shnor_rules.manual.page import MONITORING
from tests.checks.manual_pages import results

FAULTY_READING = """
attributes:
  учитель: {title: Учитель}
indicators:
  П1: {title: Первый, values: "{0; 1}"}
total: {formula: П1}
levels:
  - {level: А, interval: "[0; 1]"}
readings:
  иначе: {because: VYM-01, status: предложено, total: {formula: 2 * учитель}}
remarks:
  VYM-01: {quote: "[0; 1]", note: Можно прочесть иначе.}
examples:
  - {title: по толкованию, record: {П1: 0}, reading: иначе, expect: {total: "0"}}
"""


SHOWN = """
indicators:
  П1: {{title: Первый, values: "{{0; 1; 2}}"}}
total: {{formula: П1}}
levels:
  - {{level: А, interval: "[0; 1)"}}
  - {{level: Б, interval: "(1; 2]"}}
examples:
  - {{title: ноль, record: {{П1: 0}}, expect: {{level: А}}}}
  - {{title: один, record: {{П1: 1}}, expect: {{{expected}}}}}
  - {{title: два, record: {{П1: 2}}, expect: {{level: Б}}}}
"""


@pytest.mark.parametrize(
    ("expected", "bounds"),
    [
        ('total: "1"', ["0", "1", "2"]),
        ('total: "1", status: в разрыве шкалы', []),
        ("level: null", []),
    ],
)
def test_an_example_that_expects_a_total_alone_shows_no_bound(
    expected: str, bounds: list[str]
) -> None:
    """It would not notice that the bound has moved; a level does, and an ending without one."""
    found = [each.finding for each in results({MONITORING: SHOWN.format(expected=expected)})]

    assert bounds == [
        each.message.parameters["bound"] for each in found if each.name == "bound-without-example"
    ]


def test_examples_of_a_reading_with_an_error_are_not_assessed() -> None:
    """The error is told by loading; nothing is computed by a formula that cannot be."""
    found = results({MONITORING: FAULTY_READING})

    assert ["unknown-name"] == [
        each.finding.name for each in found if each.finding.rule.code[0] == "F"
    ]

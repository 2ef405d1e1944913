# SPDX-License-Identifier: MIT
"""Every pattern of the twelve letters of methodical help."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from tests.conformance_korenovsky.agreement import Case, Record, agreement
from tests.oracles import korenovsky as order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules import Monitoring

BITS: Final = (0, 1)


@pytest.fixture(scope="module")
def monitoring() -> Monitoring:
    """The monitoring of the results of methodical work."""
    return shnor_rules.load("korenovsky")["methodical-help"]


def patterns() -> Iterator[order.MethodicalHelp]:
    """Yield the 4096 ways to answer the twelve letters."""
    for a, b, c, d, e, f, g, h, i, j, k, last in product(BITS, repeat=12):
        yield order.MethodicalHelp(a, b, c, d, [e, f, g], h, [i, j, k], last)


def scored(answers: order.MethodicalHelp) -> Record:
    """Return the answers to the indicators that the formula takes."""
    p1, p2, p3, p4, p5, p6, p7, p13 = answers
    return {
        "П1": p1,
        "П2": p2,
        "П3": p3,
        "П4": p4,
        "П5": list(p5),
        "П6": p6,
        "П7": list(p7),
        "П13": p13,
    }


def collected(schools: int) -> Record:
    """Return the counts that are collected beside the formula, different ones for each number."""
    return {
        "П8": schools,
        "П9": schools // 2,
        "П10": schools // 3,
        "П11": schools % 7,
        "П12": [10 * schools, 11 * schools],
    }


def case(record: Record, answers: order.MethodicalHelp) -> Case:
    """Return the record with what the oracle makes of the answers in it."""
    total = order.methodical_total(answers)
    return Case(record, total, order.methodical_level(total))


def test_every_pattern(monitoring: Monitoring) -> None:
    """All 4096 patterns agree, whatever counts were collected: 12 are fair and one is the best."""
    cases = (
        case(scored(answers) | collected(number), answers)
        for number, answers in enumerate(patterns())
    )

    assert (
        4096,
        {order.POOR: 4083, order.FAIR: 12, order.BEST: 1},
        (),
    ) == agreement(monitoring, cases)


def test_every_pattern_of_the_items_by_dotted_keys(monitoring: Monitoring) -> None:
    """The parts of П5 and П7 under keys of their own are the same answers."""
    cases = []
    for access, groups in product(product(BITS, repeat=3), repeat=2):
        answers = order.MethodicalHelp(1, 1, 1, 1, access, 1, groups, 1)
        record = {key: value for key, value in scored(answers).items() if key not in {"П5", "П7"}}
        record |= {f"П5.{item}": answer for item, answer in enumerate(access, 1)}
        record |= {f"П7.{item}": answer for item, answer in enumerate(groups, 1)}
        cases.append(case(record | collected(5), answers))

    assert (64, {order.POOR: 57, order.FAIR: 6, order.BEST: 1}, ()) == agreement(monitoring, cases)


def test_every_count_of_the_items(monitoring: Monitoring) -> None:
    """The number of parts present, given instead of the parts, is the same answer."""
    cases = []
    for p5, p7 in product(range(4), repeat=2):
        answers = order.MethodicalHelp(
            1, 1, 1, 1, [1] * p5 + [0] * (3 - p5), 1, [1] * p7 + [0] * (3 - p7), 1
        )
        cases.append(case(scored(answers) | collected(5) | {"П5": p5, "П7": p7}, answers))

    assert (16, {order.POOR: 13, order.FAIR: 2, order.BEST: 1}, ()) == agreement(monitoring, cases)

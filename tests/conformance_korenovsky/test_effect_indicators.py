# SPDX-License-Identifier: MIT
"""The indicators of effect: named in the text, with no numbers, units or dates to go with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import shnor_rules

if TYPE_CHECKING:
    from shnor_rules.model import Roadmap


@pytest.fixture(scope="module")
def roadmap() -> Roadmap:
    """What sections VIII and 4 of the order name."""
    return shnor_rules.load("korenovsky").roadmaps["effect-indicators"]


def test_four_lists_are_whole(roadmap: Roadmap) -> None:
    """Four key indicators, five groups, three main indicators and five shares of teachers."""
    assert [4, 5, 3, 5] == [len(each.targets) for each in roadmap.sections if each.title]


def test_no_number_is_invented(roadmap: Roadmap) -> None:
    """Neither numbers of rows nor units nor planned values are printed."""
    assert {(None, None, None)} == {(each.number, each.unit, each.plan) for each in roadmap.targets}


def test_the_whole_system_is_looked_at_every_year(roadmap: Roadmap) -> None:
    """The one thing with a time: not less than once a year."""
    assert ["не реже 1 раз в год"] == [str(each.deadline) for each in roadmap.activities]


def test_what_the_monitoring_yields_and_how_the_system_grows(roadmap: Roadmap) -> None:
    """The second annex: items 3.5 and 7.1, and the twelve measures of item 7.2."""
    assert (3, 12) == (len(roadmap.results), len(roadmap.mechanisms))


def test_every_item_of_the_order_is_there() -> None:
    """Items 1 to 4 with the three parts of the first, and the number of the annex printed twice."""
    order = shnor_rules.load("korenovsky").documents["order-579"]

    assert ["1", "1.1", "1.2", "1.3", "2", "3", "4", "5.4", "5.4"] == [
        each.number for each in order.headings
    ]

# SPDX-License-Identifier: MIT
"""Records that hold two periods: each value goes to its own, and the way back to the file stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from shnor_rules.findings import Finding, Place
from shnor_rules.inputs import Given
from shnor_rules.inputs.both_periods import part_periods

if TYPE_CHECKING:
    from collections.abc import Mapping

KEYS = ("предыдущий", "текущий")
ROW = Place(path="schools.csv", line=2, unit="cells")


def place(column: int) -> Place:
    """Return the place of a cell."""
    return Place(path="schools.csv", line=2, column=column, unit="cells")


def parted(record: Mapping[Any, Any], **fields: Place) -> tuple[Given, ...] | tuple[Finding, ...]:
    """Return the parts of a record."""
    return part_periods(Given(record, ROW, fields), KEYS)


def records(record: Mapping[Any, Any]) -> list[Mapping[Any, Any]]:
    """Return the records of the periods."""
    return [each.record for each in parted(record) if isinstance(each, Given)]


def keys(record: Mapping[Any, Any], **fields: Place) -> list[tuple[str, Place]]:
    """Return what is wrong with a record, and where."""
    found = (each for each in parted(record, **fields) if isinstance(each, Finding))
    return [(each.message.key, each.place) for each in found]


def test_columns_and_mappings() -> None:
    """A dotted column and a mapping are the same; what has no period belongs to both."""
    flat = {"школа": "А", "предыдущий.П1.часть": "1", " текущий . П1.часть": "2", 5: 6}
    first: dict[object, object] = {"П1.часть": "1", 7: 8}
    deep = {"школа": "А", "предыдущий": first, "текущий": {"П1.часть": "2"}}

    assert [
        {"школа": "А", 5: 6, "П1.часть": "1"},
        {"школа": "А", 5: 6, "П1.часть": "2"},
    ] == records(flat)
    assert [{"школа": "А", **first}, {"школа": "А", "П1.часть": "2"}] == records(deep)


def test_a_period_may_be_empty() -> None:
    """A record with one period only has nothing in the other one."""
    assert [{}, {"П1": 1}] == records({"текущий.П1": 1, "предыдущий": None})


def test_without_a_key_of_a_period() -> None:
    """A record that tells no period is no record of two."""
    assert [("period-keys.none", ROW)] == keys({"школа": "А", "П1": 1})


def test_a_period_holds_answers() -> None:
    """Something else than indicators with answers is told at its place."""
    there = place(3)

    assert [("period-keys.mapping", there)] == keys(
        {"предыдущий": 5, "текущий": {}}, предыдущий=there
    )
    assert [("period-keys.mapping", ROW)] == keys({"предыдущий": 5})


@pytest.mark.parametrize("own", ["П1", "П1.часть"])
def test_an_answer_of_both_and_of_one_period(own: str) -> None:
    """What is answered for both periods and again for one of them is answered twice."""
    there = place(4)

    assert [("repeated-field", there)] == keys(
        {"П1": 1, f"текущий.{own}": 2}, **{f"текущий.{own}": there}
    )


def test_places_go_with_the_fields() -> None:
    """A fault of a period is found in the column of that period."""
    fields = {"школа": place(1), "предыдущий.П1": place(2), "текущий.П1": place(3)}
    record = {"школа": "А", "предыдущий.П1": 1, "текущий.П1": 2, "предыдущий": {}}
    first, second = parted(record, предыдущий=place(5), **fields)

    assert isinstance(first, Given)
    assert isinstance(second, Given)
    assert {"школа": place(1), "П1": place(2)} == dict(first.fields)
    assert {"школа": place(1), "П1": place(3)} == dict(second.fields)

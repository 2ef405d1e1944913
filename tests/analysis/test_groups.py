# SPDX-License-Identifier: MIT
"""Groups with the identical level: no record is lost, and none is too few."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from shnor_rules import groups
from tests.analysis.analysed import teacher, teachers

if TYPE_CHECKING:
    from shnor_rules.analysis.summaries.groups import Grouping

ROWS = (
    teacher("А", "химия", 2, 1),
    teacher("Б", "физика", 0, 0),
    teacher("Б", "химия", 2, 1),
    teacher("Б", "химия", 1, 0),
    teacher("Б", None, 2, 1),
    teacher("Б", "химия", 8, 1),
)


def told(grouping: Grouping) -> list[tuple[object, str, list[int]]]:
    """Return the groups as key, level and numbers of records."""
    return [
        (group.key.values[0], group.level.name, [each.number for each in group.members])
        for group in grouping.groups
    ]


def test_groups_of_the_municipality_and_of_schools() -> None:
    """Records of one subject and one level are together, everywhere and within each school."""
    found = groups(teachers(*ROWS), by=("предмет",), within=("школа",))

    assert [("химия", "высокий", [1, 3]), ("физика", "низкий", [2])] == told(found.whole)
    assert [
        ("А", [("химия", "высокий", [1])]),
        ("Б", [("физика", "низкий", [2]), ("химия", "высокий", [3])]),
    ] == [(part.within.values[0], told(part)) for part in found.parts]


def test_what_is_in_no_group_is_told() -> None:
    """A record without a level, or without the subject, is listed apart."""
    found = groups(teachers(*ROWS), by=("предмет",))

    assert ([4, 6], [5]) == (
        [each.number for each in found.whole.without_level],
        [each.number for each in found.whole.without_key],
    )
    assert () == found.parts


@given(
    st.lists(
        st.tuples(
            st.sampled_from("АБ"),
            st.sampled_from((None, "химия", "физика")),
            st.sampled_from((None, 0, 1, 2)),
            st.sampled_from((0, 1, "нет")),
        ),
        max_size=10,
    )
)
def test_every_record_is_in_one_place(rows: list[tuple[object, ...]]) -> None:
    """Each record is in one group, or is told to be in none; two in a group share key and level."""
    results = teachers(*(teacher(*row) for row in rows))
    found = groups(results, by=("предмет",), within=("школа",))
    parts = (found.parts, (found.whole,))

    for gathered in parts:
        numbers = [
            entry.number
            for part in gathered
            for entries in (
                *(group.members for group in part.groups),
                part.without_level,
                part.without_key,
            )
            for entry in entries
        ]
        assert list(range(1, len(rows) + 1)) == sorted(numbers)
    kinds = [(group.key.values, group.level.name) for group in found.whole.groups]
    assert len(kinds) == len(set(kinds))
    for group in found.whole.groups:
        for member in group.members:
            assert group.key.values[0] == rows[member.number - 1][1]


def test_as_data() -> None:
    """A group says how many it has, what its level means, and who is in it."""
    data = groups(teachers(*ROWS), by=("предмет",), within=("школа",)).to_dict()

    assert {
        "key": {"предмет": "физика"},
        "level": "низкий",
        "meaning": "нужна помощь",
        "n": 1,
        "records": [{"row": 2, "attributes": {"школа": "Б", "предмет": "физика"}}],
    } == data["whole"]["groups"][1]
    assert ["in-gap", "refused"] == [each["status"] for each in data["whole"]["without_level"]]
    assert [{"школа": "А"}, {"школа": "Б"}] == [part["within"] for part in data["parts"]]
    assert [5] == [each["row"] for each in data["whole"]["without_key"]]

# SPDX-License-Identifier: MIT
"""Levels counted: all records are there, by level or by the cause that they have none."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from shnor_rules import Assessment, Refusal, distribution
from shnor_rules.analysis.portions import Portion
from tests.analysis.analysed import SCHOOLS, results, teacher, teachers

if TYPE_CHECKING:
    from shnor_rules.analysis.summaries.distribution import Distribution, Spread


def counted(spread: Spread) -> dict[str, int]:
    """Return how many records are at each level, or without one for a cause."""
    levels = {each.level.name: each.portion.count for each in spread.levels}
    return levels | {each.status: each.portion.count for each in spread.without}


def test_levels_and_causes_are_counted() -> None:
    """Every level of the scale is told, and what has none is counted by its cause."""
    found = distribution(
        teachers(
            teacher("А", "химия", 2, 1),
            teacher("А", "химия", 1, 0),
            teacher("Б", "химия", None, 0),
            teacher("Б", "химия", 7, 0),
        )
    )

    assert 4 == found.whole.records
    assert {
        "низкий": 0,
        "средний": 0,
        "высокий": 1,
        "in-gap": 1,
        "missing": 1,
        "refused": 1,
    } == counted(found.whole)
    assert () == found.parts
    assert (4, 1, 2) == (found.about.records, found.about.refused, found.about.without_level)


def test_records_are_parted_by_attributes() -> None:
    """Parts come in the order of the input; spelling that does not matter makes no part."""
    found = distribution(
        teachers(
            teacher("Школа Б", "химия", 2, 1),
            teacher("школа  б", "химия", 0, 0),
            teacher(None, "химия", 0, 0),
        ),
        by=("школа",),
    )

    assert [{"школа": "Школа Б"}, {"школа": None}] == [part.key.to_dict() for part in found.parts]
    assert [2, 1] == [part.records for part in found.parts]


@given(
    st.lists(
        st.tuples(
            st.sampled_from("АБВ"),
            st.sampled_from((None, "0", "1", "2", "9")),
            st.sampled_from((None, "0", "1", "нет")),
        ),
        max_size=12,
    )
)
def test_counts_are_those_of_a_plain_count(
    rows: list[tuple[str, str | None, str | None]],
) -> None:
    """Counting by hand what each record came to gives the same numbers, part by part."""
    outcomes = teachers(*(teacher(school, "химия", *answers) for school, *answers in rows))
    by_hand = Counter((rows[at][0], _outcome(result)) for at, result in enumerate(outcomes))

    found = distribution(outcomes, by=("школа",))

    assert by_hand == Counter(
        {
            (part.key.values[0], name): count
            for part in found.parts
            for name, count in counted(part).items()
            if count
        }
    )
    assert len(rows) == sum(counted(found.whole).values()) == found.whole.records


def _outcome(result: Assessment | Refusal) -> str:
    if isinstance(result, Refusal):
        return "refused"
    return result.status.value if result.level is None else result.level.name


def test_without_a_scale_there_are_only_causes() -> None:
    """A monitoring without a scale gives no level, and says so."""
    found = distribution(results(SCHOOLS, {"школа": "А"}))

    assert {"no-scale": 1} == counted(found.whole)


def test_of_nothing_there_is_no_share() -> None:
    """Without records there are no rules and nothing to count."""
    found = distribution([])

    assert ({}, ()) == (counted(found.whole), found.about.rules)
    assert (None, None) == (Portion(0, 0).share, Portion(0, 0).percent)


def test_portions_are_exact_and_cut_off() -> None:
    """A share is exact, and its percent is marked where it is cut."""
    assert {
        "count": 1,
        "of": 3,
        "share": "1/3",
        "percent": "33,33…",
    } == Portion(1, 3).to_dict()


def test_as_data() -> None:
    """Data for JSON has the meaning of the level, the rules and the words of the status."""
    found: Distribution = distribution(
        teachers(teacher("А", "химия", 0, 0), teacher("А", "химия", 1, 0)), by=("школа",)
    )
    data = found.to_dict("en")

    assert ["школа"] == data["by"]
    assert {"level": "низкий", "meaning": "нужна помощь", "count": 1} == {
        key: data["whole"]["levels"][0][key] for key in ("level", "meaning", "count")
    }
    assert "in a gap of the scale" == data["parts"][0]["without_level"][0]["status_text"]
    assert "made" == data["about"]["rules"][0]["ruleset"]
    assert [] == data["about"]["notices"]

# SPDX-License-Identifier: MIT
"""Shares of the municipality: added up again from counts, and never an average of percents."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from shnor_rules import Assessment, Refusal, compare
from shnor_rules.model import Change
from tests.analysis.analysed import SCHOOLS, results, teacher, teachers

if TYPE_CHECKING:
    from shnor_rules.analysis.dynamics.sums import Added, Sum

KEY = ("школа",)


def schools(*shares: object) -> list[Assessment | Refusal]:
    """Return the results of schools; a share is a pair of counts, or whatever is answered."""
    return results(
        SCHOOLS,
        *(
            {
                "школа": f"Школа {at}",
                "Д1": {"часть": share[0], "всего": share[1]} if isinstance(share, tuple) else share,
            }
            for at, share in enumerate(shares)
        ),
    )


def summed(*periods: list[Assessment | Refusal]) -> Sum:
    """Return the share over some periods."""
    found = compare({str(at): each for at, each in enumerate(periods)}, key=KEY)
    return found.sums[0]


def added(*shares: object) -> Added:
    """Return the share of one period."""
    return summed(schools(*shares)).added[0]


def key_of(found: Added) -> str | None:
    """Return the name of the reason."""
    return None if found.reason is None else found.reason.key


counts = st.integers(0, 9).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole)))


@given(st.lists(counts, min_size=1, max_size=6), st.lists(counts, min_size=1, max_size=6))
def test_a_share_is_the_sum_of_parts_by_the_sum_of_wholes(
    before: list[tuple[int, int]], after: list[tuple[int, int]]
) -> None:
    """Adding all parts and all wholes by hand gives the same exact share and difference."""
    found = summed(schools(*before), schools(*after))
    by_hand = []
    for pairs, period in zip((before, after), found.added, strict=True):
        part, whole = (Fraction(sum(pair[at] for pair in pairs)) for at in (0, 1))
        share = 100 * part / whole if whole else None
        assert (part, whole, share) == (period.part, period.whole, period.value)
        assert ("sum.none" if whole == 0 else None) == key_of(period)
        by_hand.append(share)
    (change,) = found.changes
    if None in by_hand:
        assert change.reason is not None
        assert "incomparable.sum" == change.reason.key
    elif len(before) != len(after):
        assert change.reason is not None
        assert "incomparable.records" == change.reason.key
    else:
        first, second = (share for share in by_hand if share is not None)
        assert second - first == change.difference
        up = Change.IMPROVED if second > first else Change.WORSENED
        assert (Change.UNCHANGED if first == second else up) is change.change


def test_the_mean_of_percents_would_be_another_number() -> None:
    """One pupil of one and none of ninety-nine are one per cent, not fifty."""
    assert Fraction(1) == added((1, 1), (0, 99)).value


def test_a_percent_without_counts_refuses_the_share() -> None:
    """Where a record gives a bare percent, no share is made, and the record is named."""
    found = added((1, 2), "50", None)

    assert (None, "sum.lacking") == (found.value, key_of(found))
    assert [2] == [entry.number for entry in found.lacking]
    assert (1, 1, 0) == (found.records, found.unanswered, found.refused)


def test_nothing_counted() -> None:
    """Without a single count there is no share, and refused records are told."""
    found = added(None, (3, 2))

    assert (None, "sum.nothing") == (found.value, key_of(found))
    assert (0, 1, 1) == (found.records, found.unanswered, found.refused)


def test_a_record_given_twice_is_not_counted_twice() -> None:
    """Two records of one key would be added twice, so no share is made."""
    rows = schools((1, 2))
    (found,) = summed([*rows, *rows]).added

    assert (None, "sum.repeated") == (found.value, key_of(found))


def test_percents_that_are_never_counted() -> None:
    """An indicator in percent that asks for no counts has no share of the municipality."""
    rows = results(SCHOOLS, {"школа": "А", "Д2": "40"})
    found = compare({"1": rows, "2": rows}, key=KEY).sums

    assert ["Д1", "Д2"] == [each.indicator.id for each in found]
    assert "sum.no-counts" == key_of(found[1].added[0])


def test_no_shares_over_different_rules_or_of_nothing() -> None:
    """Results by different rules are not added up; nothing gives nothing."""
    other = teachers(teacher("А", "химия", 0, 0))

    assert () == compare({"1": schools((1, 2)), "2": other}, key=KEY).sums
    assert () == compare({"1": [], "2": []}, key=KEY).sums


def test_without_a_key_records_cannot_repeat() -> None:
    """Without a key no record is told to be a repetition."""
    found = compare({"1": schools((1, 2), (1, 2))}, key=()).sums[0]

    assert Fraction(50) == found.added[0].value


def test_as_data() -> None:
    """Data for JSON has the counts, the exact percent, and the records that lack counts."""
    data = summed(schools((1, 3), None), schools((1, 3), "5")).to_dict("en")

    assert ("Д1", "Доля", None) == (data["name"], data["title"], data["number"])
    assert {
        "period": "0",
        "part": "1",
        "whole": "3",
        "percent": "100/3",
        "percent_decimal": "33,3333…",
        "records": 1,
        "unanswered": 1,
        "refused": 0,
        "lacking": [],
        "reason": None,
    } == data["periods"][0]
    assert [2] == [entry["row"] for entry in data["periods"][1]["lacking"]]
    assert (
        "1 record has a percent without counts; percents are not averaged"
        == (data["periods"][1]["reason"])
    )
    assert ["not_comparable"] == [each["change"] for each in data["changes"]]

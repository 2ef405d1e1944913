# SPDX-License-Identifier: MIT
"""Where totals are dense, every pair of ends is found, and none that no record has."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.expressions.stretches import Part, Stretch
from shnor_rules.model import read_as
from shnor_rules.notation import Interval
from shnor_rules.proving.joint import changes, compared
from shnor_rules.proving.joint.pairing import questions
from shnor_rules.proving.joint.planar import solved, within
from tests.evaluation.making import korenovsky
from tests.proving.test_joint import (
    LEVELS,
    NO,
    YES,
    assert_witnessed,
    end_of,
    ends,
    monitoring,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules import Monitoring
    from shnor_rules.proving.joint.pairing import Question

HALVES: Final = tuple(Fraction(each, 2) for each in range(5))

RANGES: Final = {
    "П1": {"values": "[0; 2]"},
    "П2": {"values": "(0; 3)"},
    "П3": {"values": "{0; 1}"},
}
WHOLE: Final = {
    **RANGES,
    "П2": {"values": "целое не менее 0"},
    "П4": {"values": "[0; 2]"},
}
SAMPLE: Final = {
    "values": "[0; 2]",
    "items": YES,
    "sample": {"of": "урок", "average": "по строкам"},
}
SHARE: Final = {"values": "[0; 100]", "share": {"part": "часть", "whole": "все"}}
PART: Final = {"П1": {"values": "{0; 1; 2}", "scored": False}}


def ranges(formula: str, **parts: Any) -> dict[str, Any]:  # noqa: ANN401  (keys of YAML)
    """Return the parts of a monitoring of two ranges and a third indicator."""
    return {"formula": formula, "indicators": RANGES, **parts}


def of_one(indicator: dict[str, Any] | None, **parts: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return the parts of a monitoring whose second indicator is this one."""
    return {"formula": "СУММ(П1, П2)", "indicators": {"П2": indicator}, **parts}


#: What is changed, by name: the parts of the one and of the other.
CHANGES: Final[dict[str, tuple[dict[str, Any], dict[str, Any]]]] = {
    "scale": (
        ranges("П1 + П2 + П3"),
        ranges(
            "П1 + П2 + П3",
            levels=[{"level": "Б", "interval": "[0; 3]"}, {"level": "А", "interval": "(3; 9]"}],
        ),
    ),
    "weights": (ranges("П1 + П2 + П3"), ranges("П1 * 2 + П2 * 0.5 + П3")),
    "mean": (
        {"formula": "СУММ(П1, П2, П3)", "indicators": {**RANGES, "П3": NO}},
        {"formula": "СРЗНАЧ(П1, П2, П3) * 2", "indicators": {**RANGES, "П3": NO}},
    ),
    "opposite": (ranges("П1 + П2 + П3"), ranges("П1 - П2 + П3")),
    "same-band": (ranges("П1 + П2 * 0.1"), ranges("П1 * 0.9 + П2 * 0.1", levels=[LEVELS[0]])),
    "one-of-them": (ranges("П1 + П2"), ranges("П3 + 1")),
    "other-of-them": (ranges("П3 + 1"), ranges("П1 + П2")),
    "two-conditions": (
        ranges("П1 + П2", not_rated=[{"when": "П3 == 1", "because": "так"}]),
        ranges("П1 - П2"),
    ),
    "fixed": (ranges("П1 + П2 + П3"), ranges("П1 + П2 * 2 if П3 == 1 else П1 + П2")),
    "range": (of_one({"values": "[0; 2]"}), of_one({"values": "[1; 3)"})),
    "range-of-numbers": (of_one({"values": "[0; 2]"}), of_one({"values": "{0; 1; 5}"})),
    "sample": (of_one(SAMPLE), of_one(SAMPLE, levels=LEVELS[:1])),
    "sample-of-none": (of_one(SAMPLE), of_one({"values": "[0; 2]"})),
    "rows-of-none": (
        of_one({**NO, "sample": {"of": "урок", "average": "по строкам"}}),
        of_one({"values": "{0; 1}"}),
    ),
    "share": (of_one(SHARE), of_one(SHARE, levels=LEVELS[:1])),
    "share-of-none": (of_one({"values": "[0; 100]"}), of_one(SHARE)),
    "share-to-items": (of_one(SHARE), of_one({"values": "{0; 1; 2}", "items": YES})),
    "mixed": (
        ranges("П1 + П2 if П3 == 1 else 1"),
        ranges("П1 - П2 if П3 == 1 else П1"),
    ),
    "mixed-other": (
        ranges("П1 + П2 if П3 == 1 else П1"),
        ranges("П1 - П2 if П3 == 1 else 1"),
    ),
    "mixed-both": (
        ranges("П1 + П2 if П3 == 1 else П3"),
        ranges("П1 - П2 if П3 == 1 else 2"),
    ),
    "mixed-refused": (
        ranges("П1 + П2 + П3"),
        {"formula": "П1 - П2 + П3", "indicators": {**RANGES, "П3": {"values": "{1; 2}"}}},
    ),
    "no-levels": (
        ranges("П1 + П2", levels=None, not_rated=[{"when": "итог > 1", "because": "так"}]),
        ranges("П1 - П2", levels=None, not_rated=[{"when": "итог > 1", "because": "так"}]),
    ),
    "endless": (
        {"formula": "П1 + П2", "indicators": {**RANGES, "П2": {"values": "не менее 0"}}},
        {
            "formula": "П1 - П2 * 2",
            "indicators": {**RANGES, "П2": {"values": "не менее 0"}},
            "levels": [{"level": "Б", "interval": "менее 0"}, {"level": "А", "interval": "[0; 3]"}],
        },
    ),
    "free-range": (
        {"formula": "П2 + 0", "indicators": PART},
        {"formula": "П2 + 0", "indicators": {"П1": {"scored": False}}},
    ),
}


def tried(asked: Question) -> list[object]:
    """Return answers to a question: of an interval its ends and some numbers in it."""
    found: list[object] = []
    for answer in asked.answers:
        value = answer.told
        if not isinstance(value, Stretch):
            found.append(answer.give(value if isinstance(value, Fraction) else Fraction()))
            continue
        low, high = value.interval.low or Fraction(), value.interval.high or Fraction(9)
        numbers = {low + (high - low) * share for share in (*HALVES[:3], Fraction(1, 9))}
        found += [answer.give(each) for each in sorted(numbers) if each in value.interval]
    return found


def sampled(one: Monitoring, other: Monitoring) -> Iterator[tuple[object, object]]:
    """Yield how records end under both, by `evaluate`."""
    asked = questions(one, other, "values")
    for choice in product(*map(tried, asked)):
        pairs = zip(asked, choice, strict=True)
        record = {each.key: answer for each, answer in pairs if answer is not None}
        yield end_of(one, record), end_of(other, record)


def level_of(end: Any) -> object:  # noqa: ANN401  (an end in any of its forms)
    """Return an end without its total."""
    return end[1:] if len(end) > 1 else end


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_sampled_is_proved(name: str) -> None:
    """Every pair of levels that records have is found; each that is found has a record."""
    one, other = (monitoring(**parts) for parts in CHANGES[name])
    joint = compared(one, other)
    assert joint.undecided is None, joint.undecided.render()
    assert_witnessed(joint)
    found = {(level_of(ends(each.one)), level_of(ends(each.other))) for each in joint.pairs}
    seen = {tuple(map(level_of, each)): each for each in sampled(one, other)}
    assert seen.keys() <= found
    for each in changes(joint):
        kept = [end_of(side, each.witness) for side in (one, other)]
        assert kept[0] != kept[1]
        assert (each.one is None) == (len(kept[0]) == 1)


#: What cannot be decided, by name, with the reason.
BEYOND: Final[dict[str, tuple[dict[str, Any], dict[str, Any], str]]] = {
    "averaging": (
        of_one({**SAMPLE, "sample": {"of": "урок", "groups": "класс", "average": "по группам"}}),
        of_one(
            {**SAMPLE, "sample": {"of": "урок", "groups": "класс", "average": "по всем строкам"}}
        ),
        "undecided.joint.rows",
    ),
    "rows-or-items": (
        of_one(SAMPLE),
        of_one({"values": "{0; 1; 2}", "items": YES}),
        "undecided.joint.rows",
    ),
    "items": (
        of_one({"values": "[0; 2]", "items": {"1": {"title": "а", "values": "[0; 2]"}}}),
        of_one({"values": "[0; 2]"}),
        "undecided.joint.items",
    ),
    "whole": (
        of_one({"values": "целое не менее 0"}),
        of_one({"values": "не менее 0"}),
        "undecided.joint.whole",
    ),
    "whole-total": (
        of_one({"values": "целое не менее 0"}, formula="П2"),
        of_one({"values": "целое не менее 0"}, formula="П2"),
        "undecided.whole",
    ),
    "product": (ranges("П1 * П2"), ranges("П1 + П2"), "undecided.stretches"),
    "condition": (
        ranges("П1 + П2", not_rated=[{"when": "П1 == 1", "because": "так"}]),
        ranges("П1 - П2"),
        "undecided.stretches",
    ),
    "square": (
        ranges("П1 + П2", levels=[{"level": "А", "when": "итог * итог > 1"}]),
        ranges("П1 - П2"),
        "undecided.stretches",
    ),
    "whole-somewhere": (
        {"formula": "П1 + П4 if П3 == 1 else П2", "indicators": WHOLE},
        {"formula": "П1 - П4 if П3 == 1 else П2", "indicators": WHOLE},
        "undecided.stretches",
    ),
    "capped": (
        ranges("П1 + П2 * 2", total={"formula": "П1 + П2", "cap": "2"}),
        ranges("П1 - П2"),
        "undecided.stretches",
    ),
}


@pytest.mark.parametrize("name", BEYOND)
def test_what_is_undecided_has_a_reason(name: str) -> None:
    """Where not every record is known, no pair is told, and the reason is."""
    *sides, reason = BEYOND[name]
    joint = compared(*(monitoring(**parts) for parts in sides))
    assert joint.undecided is not None
    assert (reason, ()) == (joint.undecided.key, joint.pairs)


def test_the_totals_of_a_change_are_exact() -> None:
    """Of two bands only those totals are told that records have which go from one to the other."""
    one, other = monitoring(**ranges("П1 + П2")), monitoring(**ranges("П1 - П2"))
    found = {
        (each.one.levels, each.other.levels): (each.one_totals, each.other_totals)
        for each in changes(compared(one, other))
        if each.one is not None
        if each.other is not None
    }
    intervals = found[("А",), ("Б",)]
    assert [["[2; 4]"], ["[0; 2)"]] == [[str(each) for each in totals] for totals in intervals]


def test_between_whole_numbers_there_are_none() -> None:
    """What one takes as any whole number and the other lists has nothing between the numbers."""
    one = monitoring(**of_one({"values": "целое не менее 0"}, formula="1 if П2 > 1 else 0"))
    other = monitoring(**of_one({"values": "{0; 1}"}, formula="П2 + 0"))
    found = {(ends(each.one), ends(each.other)) for each in compared(one, other).pairs}
    low, high = (Fraction(), "level-found", "Б"), (Fraction(1), "level-found", "Б")
    assert {(low, low), (low, high), (high, ("refused",))} == found


def test_work_is_limited() -> None:
    """More work than is allowed is not done, on either way."""
    one, other = monitoring(**ranges("П1 + П2 + П3")), monitoring(**ranges("П1 - П2 + П3"))
    for most in (1, 60):
        joint = compared(one, other, most_work=most)
        assert joint.undecided is None or "undecided.work" == joint.undecided.key
    assert compared(one, other, most_work=1).undecided is not None


def test_rational_ranges_of_the_order() -> None:
    """Where a reading of the mentoring centre adds points, the levels that move are known."""
    rules = korenovsky("mentoring-centre")
    joint = compared(rules, read_as(rules, ["П6-по-параметрам"]))
    assert joint.undecided is None
    assert all(each.one is None for each in changes(joint))
    assert_witnessed(joint)


def test_dense_totals_part_where_the_first_number_does_not_show_it() -> None:
    """A witness of two totals has two totals, even where the simplest number has one."""
    sides = [
        monitoring(**of_one({"values": "[0; 2)"}, formula=each)) for each in ("П2", "П2 * 0.5")
    ]
    joint = compared(*sides)
    found = [each for each in changes(joint) if each.one == each.other]
    assert found
    for each in found:
        totals = [end_of(side, each.witness)[0] for side in sides]
        assert totals[0] != totals[1]


def test_answers_without_a_number() -> None:
    """«Нет» and no answer are the same to both, and a table has no total."""
    joint = compared(monitoring(indicators={"П2": NO}), monitoring("П1 + 0", indicators={"П2": NO}))
    assert_witnessed(joint)


END = st.integers(-2, 2).map(Fraction)
FACTOR = st.sampled_from([Fraction(each) for each in (-2, -1, 0, 1, 3)])
CLOSED = st.booleans()


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Return an interval that is not empty."""
    low, high = sorted((draw(END), draw(END)))
    closed = (True, True) if low == high else (draw(CLOSED), draw(CLOSED))
    return Interval(low, high, *closed)


@st.composite
def sums(draw: st.DrawFn) -> tuple[Stretch, Stretch]:
    """Return two sums of up to three numbers."""
    parts = [Part(name, draw(intervals())) for name in "абв"[: draw(st.integers(1, 3))]]
    one, other = (
        Stretch(draw(END), tuple((part, draw(FACTOR)) for part in parts)) for _ in range(2)
    )
    return one, other


def worth(total: Stretch, numbers: dict[Part, Fraction]) -> Fraction:
    """Return what a sum comes to."""
    return total.constant + sum(factor * numbers[part] for part, factor in total.parts)


@settings(max_examples=60)
@given(sums(), intervals(), intervals())
def test_two_sums_lie_in_two_intervals(
    both: tuple[Stretch, Stretch], first: Interval, second: Interval
) -> None:
    """Numbers that are found do lie there; where a grid has some, some are found."""
    one, other = both
    conditions = [*within(first, first=True), *within(second, first=False)]
    found = solved(one, other, conditions)
    parts = [part for part, _ in one.parts]
    if found is not None:
        numbers = dict(found)
        assert all(numbers[part] in part.interval for part in parts)
        assert worth(one, numbers) in first
        assert worth(other, numbers) in second
        return
    shares = [Fraction(each, 6) for each in range(7)]
    for choice in product(shares, repeat=len(parts)):
        pairs = zip(parts, choice, strict=True)
        numbers = {part: _at(part.interval, share) for part, share in pairs}
        inside = all(number in part.interval for part, number in numbers.items())
        assert not (inside and worth(one, numbers) in first and worth(other, numbers) in second)


def _at(interval: Interval, share: Fraction) -> Fraction:
    assert interval.low is not None
    assert interval.high is not None
    return interval.low + (interval.high - interval.low) * share

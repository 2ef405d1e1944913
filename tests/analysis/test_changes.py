# SPDX-License-Identifier: MIT
"""What changed from one period to the next: by a direction, exactly, or not comparable and why."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import shnor_rules
from shnor_rules import Assessment
from shnor_rules.analysis.dynamics.changes import answer_changed, level_changed, total_changed
from shnor_rules.analysis.dynamics.ladder import Way, way_of
from shnor_rules.messages import Message
from shnor_rules.model import Change, Direction, Likeness
from shnor_rules.model.ladder import ladder
from tests.analysis.analysed import TEACHERS, monitoring, teacher

if TYPE_CHECKING:
    from shnor_rules.analysis.dynamics.changes import Changed

KINDS = """
direction: больше – лучше
indicators:
  П1: {title: Больше, values: "[0; 9]"}
  П2: {title: Меньше, values: "[0; 9]", direction: меньше – лучше, direction_basis: толкование}
  П3: {title: Не в счёт, values: "[0; 9]", scored: false}
  П4: {title: Словами, values: "{да; нет}", scored: false}
  П5: {title: Свободно, scored: false}
  П6: {title: Доля, values: "[0; 100]", share: {part: часть, whole: всего}, scored: false,
       not_applicable: нет}
total: {formula: П1 - П2}
"""


def assessed(body: str, record: dict[str, object]) -> Assessment:
    """Return the assessment of a record."""
    return shnor_rules.evaluate(monitoring(body), record)


def changed(name: str, before: object, after: object) -> Changed:
    """Return how an answer of the made monitoring changed."""
    results = [assessed(KINDS, {name: answer}) for answer in (before, after)]
    return answer_changed(results[0], results[1], monitoring(KINDS).indicator(name))


def key_of(found: Changed) -> str | None:
    """Return the name of the reason."""
    return None if found.reason is None else found.reason.key


@pytest.mark.parametrize(
    ("name", "before", "after", "change", "reason"),
    [
        ("П1", 1, 2, Change.IMPROVED, None),
        ("П1", 2, 1, Change.WORSENED, None),
        ("П1", 2, 2, Change.UNCHANGED, None),
        ("П2", 1, 2, Change.WORSENED, None),
        ("П2", "2,5", 1, Change.IMPROVED, None),
        ("П3", 1, 2, Change.NOT_COMPARABLE, "incomparable.direction"),
        ("П3", 2, 2, Change.UNCHANGED, None),
        ("П4", "да", "нет", Change.NOT_COMPARABLE, "incomparable.words"),
        ("П4", "да", "да", Change.UNCHANGED, None),
        ("П5", "так", "так", Change.NOT_COMPARABLE, "incomparable.free"),
        ("П5", "так", 5, Change.NOT_COMPARABLE, "incomparable.free"),
        ("П5", 5, 5, Change.UNCHANGED, None),
        ("П1", None, 2, Change.NOT_COMPARABLE, "incomparable.missing.before"),
        ("П1", 1, None, Change.NOT_COMPARABLE, "incomparable.missing.after"),
        ("П1", None, None, Change.NOT_COMPARABLE, "incomparable.missing.both"),
        ("П6", "нет", 5, Change.NOT_COMPARABLE, "incomparable.not-applicable.before"),
        ("П6", 5, "нет", Change.NOT_COMPARABLE, "incomparable.not-applicable.after"),
        ("П6", "нет", "нет", Change.NOT_COMPARABLE, "incomparable.not-applicable.both"),
        ("П6", None, "нет", Change.NOT_COMPARABLE, "incomparable.missing.before"),
        (
            "П6",
            {"часть": 0, "всего": 0},
            5,
            Change.NOT_COMPARABLE,
            "incomparable.undefined.before",
        ),
    ],
)
def test_an_answer_against_that_of_the_period_before(
    name: str, before: object, after: object, change: Change, reason: str | None
) -> None:
    """A number goes by its direction; what cannot be compared says why."""
    found = changed(name, before, after)

    assert (change, reason) == (found.change, key_of(found))


@given(st.fractions(0, 9, max_denominator=50), st.fractions(0, 9, max_denominator=50))
def test_differences_are_exact(before: Fraction, after: Fraction) -> None:
    """The difference is the later less the earlier one, and its sign decides by the direction."""
    up, down = changed("П1", before, after), changed("П2", before, after)

    assert after - before == up.difference == down.difference
    expected = {True: Change.IMPROVED, False: Change.WORSENED}[after > before]
    assert (Change.UNCHANGED if before == after else expected) is up.change
    mirrored = {Change.IMPROVED: Change.WORSENED, Change.WORSENED: Change.IMPROVED}
    assert mirrored.get(up.change, up.change) is down.change


def test_different_rules_are_never_compared() -> None:
    """Another document, monitoring, content or reading makes all of it not comparable."""
    first = assessed(KINDS, {"П1": 1, "П2": 0})
    identity = first.identity
    others = {
        "incomparable.monitoring": evolve(identity, monitoring="other"),
        "incomparable.document": evolve(identity, document=None),
        "incomparable.hash": evolve(identity, hash="0" * 16),
    }

    for key, other in others.items():
        second = evolve(first, identity=other)
        assert key == key_of(answer_changed(first, second, monitoring(KINDS).indicator("П1")))
        assert key == key_of(total_changed(first, second))
        assert key == key_of(level_changed(first, second))
    likeness = Likeness("other", monitoring(TEACHERS), monitoring(KINDS), ())
    like = evolve(first, monitoring=evolve(first.monitoring, likeness=likeness))
    assert "incomparable.like" == key_of(total_changed(first, like))
    read = evolve(first, readings=("иначе",))
    assert "incomparable.readings" == key_of(total_changed(first, read))


def test_totals() -> None:
    """A total goes by the direction of the monitoring; without one there is no comparing."""
    low, high, none = (assessed(KINDS, {"П1": answer, "П2": 0}) for answer in (1, 3, None))

    assert (Change.IMPROVED, Fraction(2)) == (
        total_changed(low, high).change,
        total_changed(low, high).difference,
    )
    assert "incomparable.total.before" == key_of(total_changed(none, high))
    assert "incomparable.total.after" == key_of(total_changed(low, none))


@pytest.mark.parametrize(
    ("before", "after", "change", "reason"),
    [
        ((0, 0), (2, 0), Change.IMPROVED, None),
        ((2, 1), (2, 0), Change.WORSENED, None),
        ((2, 0), (2, "нет"), Change.UNCHANGED, None),
        ((1, 0), (2, 0), Change.NOT_COMPARABLE, "incomparable.level.before"),
        ((2, 0), (1, 0), Change.NOT_COMPARABLE, "incomparable.level.after"),
    ],
)
def test_levels(
    before: tuple[object, ...], after: tuple[object, ...], change: Change, reason: str | None
) -> None:
    """A level is above another by the intervals and the direction, and a hole is no level."""
    results = [assessed(TEACHERS, teacher("А", "химия", *each)) for each in (before, after)]
    found = level_changed(results[0], results[1])

    assert (change, reason) == (found.change, key_of(found))


def levels(*written: str) -> str:
    """Return a monitoring with these levels over one answer."""
    listed = "".join(f"\n  - {{level: {name}, {text}}}" for name, text in map(split, written))
    return f"""
direction: больше – лучше
indicators:
  П1: {{title: Первый, values: "[0; 9]"}}
total: {{formula: П1}}
decide: первое подходящее
levels:{listed}
"""


def split(text: str) -> tuple[str, str]:
    """Return the name of a level, and when it holds."""
    name, _, rest = text.partition(" ")
    return name, rest


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (('б interval: "(3; 9]"', 'а interval: "[0; 3]"'), {"а": 0, "б": 1}),
        (("а interval: менее 3", "б interval: не менее 3"), {"а": 0, "б": 1}),
        (('а interval: "[0; 3]"', "б otherwise: true"), "incomparable.order"),
        (('а interval: "[0; 5]"', 'б interval: "(3; 9]"'), "incomparable.order"),
        (('а interval: "[0; 3]"', "б interval: не менее 0"), "incomparable.order"),
        (("а interval: менее 3", "б interval: менее 9"), "incomparable.order"),
        (("а interval: любое", 'б interval: "[0; 9]"'), "incomparable.order"),
    ],
)
def test_the_order_of_levels(written: tuple[str, ...], expected: object) -> None:
    """Levels have the order of their intervals, or none where intervals do not tell."""
    found = ladder(monitoring(levels(*written)))

    assert expected == (found.key if isinstance(found, Message) else found)


def test_the_order_needs_a_direction_and_a_scale() -> None:
    """The direction turns the order round; without it, or without a scale, there is none."""
    plain = monitoring(TEACHERS)
    lower = evolve(plain, direction=Direction.LOWER)

    assert {"низкий": 0, "средний": 1, "высокий": 2} == ladder(plain)
    assert {"низкий": 2, "средний": 1, "высокий": 0} == ladder(lower)
    assert "incomparable.direction" == _key(ladder(evolve(plain, direction=None)))
    assert "incomparable.no-scale" == _key(ladder(monitoring(KINDS)))


def _key(found: object) -> str:
    assert isinstance(found, Message)
    return found.key


def test_levels_without_an_order() -> None:
    """Without an order equal levels are unchanged, and others not comparable."""
    body = levels('а interval: "[0; 3]"', "б otherwise: true")
    low, high = (assessed(body, {"П1": answer}) for answer in (1, 8))

    assert Change.UNCHANGED is level_changed(low, low).change
    assert "incomparable.order" == key_of(level_changed(low, high))


@pytest.mark.parametrize(
    ("steps", "way"),
    [
        ([0, 1, 2], Way.UP),
        ([0, 0, 1], Way.UP),
        ([2, 1, 1], Way.DOWN),
        ([1, 1], Way.SAME),
        ([1], Way.SAME),
        ([0, 2, 1], Way.THERE_AND_BACK),
        ([2, 0, 2], Way.THERE_AND_BACK),
    ],
)
def test_the_way_over_levels(steps: list[int], way: Way) -> None:
    """Up without a return is steady; one step back is told."""
    assert way is way_of(steps)


def test_as_data() -> None:
    """Data for JSON has the exact difference, the verdict, the reason and the direction."""
    assert {
        "before": "2,5",
        "after": "1",
        "difference": "-1,5",
        "change": "improved",
        "change_text": "improved",
        "reason": None,
        "direction": "меньше – лучше",
        "direction_basis": "толкование",
    } == changed("П2", "2,5", 1).to_dict("en")
    assert "направление не напечатано" == changed("П3", 1, 2).to_dict()["reason"]
    assert None is changed("П1", None, 2).to_dict()["difference"]

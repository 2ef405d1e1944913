# SPDX-License-Identifier: MIT
"""What decisions change in all possible records, against a computation by hand of the order."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules import evaluate
from shnor_rules.analysis.sensitivity import Kind, Possible, Variant, possible, variants
from tests.analysis.analysed import monitoring
from tests.analysis.test_sensitivity import BARE, SCALE, TABLE
from tests.evaluation.making import korenovsky
from tests.oracles import korenovsky as order

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules import Monitoring
    from shnor_rules.analysis.sensitivity.moves import End, Shift

TEXT: Final = Variant()
TEACHERS: Final = tuple(product(*order.TEACHER_MARKS))

DENSE: Final = """
indicators:
  П1: {title: Доля, unit: "%", values: "[0; 100]"}
total: {formula: П1}
levels:
  - {level: низкий, interval: "[0; 50)"}
  - {level: высокий, interval: "[50; 100]"}
"""
"""A total that can be any number up to 100."""

CONDITIONAL: Final = """
indicators:
  П1: {title: Первый, values: "{0; 1; 2}"}
  П2: {title: Второй, values: "{0; 1}"}
total: {formula: П1}
not_rated: [{when: П1 == 2, because: два не считаются, quote: кроме двух}]
levels:
  - {level: особый, when: П2 == 1}
  - {level: низкий, interval: "[0; 1)"}
  - {level: высокий, interval: "[1; 2]"}
"""
"""Another indicator decides besides the total."""


@cache
def teachers() -> Possible:
    """Return what every reading and rounding changes in the results of teachers."""
    rules = korenovsky("teacher-competence")
    return possible(rules, TEXT, variants((rules,), TEXT))


def shift_of(variant: Variant) -> Shift:
    """Return what one decision changes in the results of teachers."""
    (found,) = (each for each in teachers().shifts if each.variant == variant)
    return found


def judged(total: Fraction, judge: Callable[[Fraction], order.Judgement]) -> tuple[str, ...]:
    """Return how the order ends for a total, in the words of an end."""
    level, state = judge(total)
    return (level,) if level is not None else (f"({state})",)


def told(end: End) -> tuple[str, ...]:
    """Return the same of what was found."""
    assert end is not None
    names = {"in-gap": "(gap)", "outside-scale": "(outside)"}
    return end.levels or (names[end.ending.value],)


def rounded(total: Fraction, places: int) -> Fraction:
    """Return a total that is not negative rounded by the rule taught at school."""
    scale = 10**places
    whole, rest = divmod(total * scale, 1)
    return Fraction(whole + (rest >= Fraction(1, 2)), scale)


def test_the_two_formulas_part_60_of_288_teachers() -> None:
    """The order prints a mean of four; by the mean of all five 60 of 288 end otherwise."""
    shift = shift_of(Variant(("все-показатели",)))

    assert (60, 288) == (shift.changed, shift.of)


@pytest.mark.parametrize(
    ("variant", "total", "judge"),
    [
        (Variant(("граница-вверх",)), order.teacher_total, order.teacher_level_upward),
        (Variant(("граница-вниз",)), order.teacher_total, order.teacher_level_downward),
        (Variant(("все-показатели",)), order.teacher_total_of_five, order.teacher_level),
        *(
            (
                Variant((), places),
                lambda *marks, places=places: rounded(order.teacher_total(*marks), places),
                order.teacher_level,
            )
            for places in (0, 1, 2)
        ),
    ],
)
def test_every_move_of_teachers(
    variant: Variant,
    total: Callable[..., Fraction],
    judge: Callable[[Fraction], order.Judgement],
) -> None:
    """From which level to which, and how many of 288: as counted one teacher after another."""
    expected = Counter(
        (
            judged(order.teacher_total(*marks), order.teacher_level),
            judged(total(*marks), judge),
        )
        for marks in TEACHERS
    )
    shift = shift_of(variant)

    assert {ends: count for ends, count in expected.items() if ends[0] != ends[1]} == {
        (told(move.before), told(move.after)): move.records for move in shift.moves
    }
    assert 288 == shift.of


def test_a_witness_of_each_move_moves_so() -> None:
    """The record that is shown ends as it says, by the text and by the reading."""
    rules = korenovsky("teacher-competence")
    for move in shift_of(Variant(("все-показатели",))).moves:
        assert move.witness is not None
        before = evaluate(rules, move.witness)
        after = evaluate(rules, move.witness, reading="все-показатели")

        assert told(move.before)[0] in {"(gap)", before.level and before.level.name}
        assert told(move.after)[0] in {"(gap)", "(outside)", after.level and after.level.name}
        assert before.total is not None
        assert any(before.total in each for each in move.totals)


def test_the_nearest_totals_of_teachers() -> None:
    """On the hole first, then 1/30 above the bound 0,3, each with how many records have it."""
    first, second, *_ = teachers().nearest

    assert (Fraction(1, 2), 36) == (first.total, first.subject.records)
    assert (Fraction(1, 3), 12) == (second.total, second.subject.records)
    assert Fraction(1, 30) == second.nearest[1].amount
    assert () == teachers().touching


def test_two_readings_are_compared_where_asked() -> None:
    """Readings that exclude each other cannot be taken together, but compared."""
    rules = korenovsky("teacher-competence")
    up, down = Variant(("граница-вверх",)), Variant(("граница-вниз",))
    found = possible(rules, up, [down])
    (shift,) = found.shifts

    assert ("граница-вверх",) == found.rules.readings
    assert (36, ((Kind.OTHER_LEVEL, 36),)) == (shift.changed, shift.kinds)


def test_a_scale_that_a_reading_brings() -> None:
    """Every record had none; where it lands is told, and nothing was near to a bound."""
    found = possible(monitoring(BARE), TEXT, [Variant(("шкала",))])
    (shift,) = found.shifts

    assert (True, 2, ((Kind.GAINED, 2),)) == (shift.brings_scale, shift.of, shift.kinds)
    assert ((), 2) == (found.nearest, found.records)


def test_what_cannot_be_decided_is_said() -> None:
    """With too little work nothing is claimed."""
    huge = monitoring(
        BARE.replace("{0; 1}", "целое [0; 1000000]").replace("[1; 1]", "[1; 1000000]")
    )
    found = possible(huge, TEXT, [Variant(("шкала",))])
    (shift,) = found.shifts

    assert shift.undecided is not None
    assert ((), None) == (shift.moves, shift.changed)


def test_dense_totals_come_to_a_bound_as_near_as_you_like() -> None:
    """Records cannot be counted; where totals move is told by intervals."""
    found = possible(monitoring(DENSE), TEXT, [Variant((), 0)])
    (shift,) = found.shifts
    (move,) = shift.moves

    assert (None, None, None) == (found.records, shift.of, shift.changed)
    assert ((Kind.OTHER_LEVEL, None),) == shift.kinds
    assert ["[49,5; 50)"] == [str(each) for each in move.totals]
    assert [50, 0, 100] == [each.total for each in found.nearest]
    assert (Fraction(50),) == found.touching
    assert ["50"] == found.to_dict()["touching"]


def test_a_bare_number_that_no_items_come_to_is_a_record_as_well() -> None:
    """What `evaluate` accepts beside the sums of items is among all possible records."""
    text = CONDITIONAL.replace("Второй,", "Второй, items: {1: {title: а}},")
    wide = text.replace("{0; 1}", "{0; 1; 5}").replace("П2 == 1", "П2 == 5")
    found = possible(monitoring(wide), TEXT, ())

    assert 9 == found.records


def test_records_whose_level_depends_on_something_else_are_near_to_nothing() -> None:
    """Where a condition gives the level, or none, no distance means anything; nor by a table."""
    found = possible(monitoring(CONDITIONAL), TEXT, [])

    assert [1, 0] == [each.total for each in found.nearest]
    assert [1, 1] == [each.subject.records for each in found.nearest]
    assert () == possible(monitoring(TABLE), TEXT, []).nearest
    assert 2 == possible(monitoring(TABLE), TEXT, []).records


def test_neither_a_total_nor_a_table() -> None:
    """A monitoring that only collects has no records to speak of."""
    found = possible(only_collected(), TEXT, [])

    assert (None, ()) == (found.records, found.nearest)


def only_collected() -> Monitoring:
    """Return a monitoring without a total."""
    return monitoring('indicators:\n  П1: {title: Первый, values: "{0; 1}"}\n')


def test_all_of_it_is_plain_data() -> None:
    """A witness can be pasted; totals are intervals in the notation."""
    data = possible(monitoring(SCALE), TEXT, [Variant(("вверх",))]).to_dict("en")
    (decision,) = data["decisions"]

    assert [
        {
            "kind": "level-gained",
            "before": {"status": "in-gap", "levels": []},
            "after": {"status": "level-found", "levels": ["высокий"]},
            "records": 2,
            "totals": ["[1; 1]"],
            "witness": {"П1": 2, "П2": 0},
        }
    ] == decision["moves"]
    assert {"records": 2, "rank": 1, "total": "1"}.items() <= data["nearest"][0].items()
    assert (8, []) == (data["records"], data["rules"]["readings"])

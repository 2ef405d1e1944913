# SPDX-License-Identifier: MIT
"""What decisions change in records: counted by kind and by move, with the nearest to a bound."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules import evaluate_all
from shnor_rules.analysis.sensitivity import (
    Kind,
    Nearest,
    Sensitivity,
    Tally,
    Variant,
    Varied,
    VariedRefusal,
    variants,
    varying,
)
from shnor_rules.analysis.sensitivity.moves import (
    Move,
    end_as_data,
    end_in_words,
    kind_of,
    prospect,
)
from shnor_rules.analysis.sensitivity.variants import decides
from shnor_rules.evaluation import Refusal
from shnor_rules.model import Status
from shnor_rules.proving import Conclusion
from tests.analysis.analysed import monitoring

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules import Monitoring

SCALE: Final = """
direction: больше – лучше
attributes:
  школа: {title: Школа}
indicators:
  П1: {title: Первый, values: "{0; 1; 2; 3}"}
  П2: {title: Второй, values: "{0; 1}"}
total: {formula: П1 / 2}
levels:
  - {level: низкий, interval: "[0; 1)"}
  - {level: высокий, interval: "(1; 1,5]"}
remarks: {KOR-01: {quote: единица, place: таблица, note: неясно}}
readings:
  вверх:
    title: Единица – высокий уровень
    because: KOR-01
    status: предложено
    levels: {высокий: "[1; 1,5]"}
  оба:
    title: Единица – в обоих уровнях
    because: KOR-01
    status: предложено
    levels: {низкий: "[0; 1]", высокий: "[1; 1,5]"}
  вместе:
    title: Считается и второй
    because: KOR-01
    status: предложено
    total: {formula: П1 / 2 + П2}
  без-тройки:
    title: Тройки не бывает
    because: KOR-01
    status: предложено
    indicators: {П1: {values: "{-1; 0; 1; 2}"}}
"""
"""A scale with a hole at 1, and readings that fill it, count more, or refuse an answer."""

BARE: Final = """
indicators:
  П1: {title: Первый, values: "{0; 1}"}
total: {formula: П1}
remarks: {KOR-01: {quote: шкала, place: таблица, note: неясно}}
readings:
  шкала:
    because: KOR-01
    status: предложено
    levels: [{level: низкий, interval: "[0; 1)"}, {level: высокий, interval: "[1; 1]"}]
"""
"""No scale but by a reading."""

TABLE: Final = """
indicators:
  П1: {title: Первый, values: "{0; 1}"}
table: {by: [П1], cells: {0: низкий, 1: высокий}}
levels: [{level: низкий}, {level: высокий}]
"""
"""Levels by a table, without a total."""

LOW: Final = Conclusion(Status.LEVEL_FOUND, ("низкий",))
HIGH: Final = Conclusion(Status.LEVEL_FOUND, ("высокий",))
GAP: Final = Conclusion(Status.IN_GAP)
OUTSIDE: Final = Conclusion(Status.OUTSIDE_SCALE)
TEXT: Final = Variant()


def counted(
    rules: Monitoring,
    records: Iterable[Mapping[str, object]],
    *others: Variant,
    within: Fraction | None = None,
) -> Sensitivity:
    """Return what decisions change in some records, as compared with the text."""
    tally = Tally(TEXT, [prospect((rules,), TEXT, each) for each in others], Nearest(within))
    ways = [partial(evaluate_all, each.of(rules)) for each in (TEXT, *others)]
    for number, varied in enumerate(varying(ways[0], ways[1:])(records), start=1):
        tally.add(number, None, varied)
    return tally.summed()


def answered(*answers: object, second: object = 0) -> list[Mapping[str, object]]:
    """Return a record for each answer to the first indicator."""
    return [
        {"школа": f"Школа {number}", "П1": answer, "П2": second}
        for number, answer in enumerate(answers, start=1)
    ]


def test_a_reading_changes_so_many_of_so_many() -> None:
    """Each reading is counted by itself, from which end to which."""
    found = counted(monitoring(SCALE), answered(0, 2, 2, 3), Variant(("вверх",)), Variant(("оба",)))
    up, both = found.shifts

    assert (2, 4, "Единица – высокий уровень") == (up.changed, up.of, up.title)
    assert (Move(GAP, HIGH, 2),) == up.moves
    assert ((Kind.GAINED, 2),) == up.kinds
    assert ((Kind.OTHER_CAUSE, 2),) == both.kinds
    assert 0 == up.totals


def test_rounding_is_half_away_from_zero() -> None:
    """Totals 0,5 and 1,5 go to 1 and 2: into the hole, and beyond the scale."""
    (rounded,) = counted(monitoring(SCALE), answered(0, 1, 3), Variant((), 0)).shifts

    assert {Move(LOW, GAP, 1), Move(HIGH, OUTSIDE, 1)} == set(rounded.moves)
    assert ((Kind.LOST, 2),) == rounded.kinds
    assert (2, None) == (rounded.totals, rounded.title)


def test_a_total_that_changes_need_not_change_the_level() -> None:
    """Other totals are counted besides."""
    (shift,) = counted(monitoring(SCALE), answered(0, 3, second=1), Variant(("вместе",))).shifts

    assert 2 == shift.totals
    assert {Move(LOW, GAP, 1), Move(HIGH, OUTSIDE, 1)} == set(shift.moves)


def test_records_that_only_one_decision_accepts() -> None:
    """They are told apart from those whose level changes; others are refused either way."""
    found = counted(monitoring(SCALE), answered(3, -1, 7), Variant(("без-тройки",)))
    (shift,) = found.shifts

    assert {Move(HIGH, None, 1), Move(None, OUTSIDE, 1)} == set(shift.moves)
    assert ((Kind.REFUSED, 1), (Kind.ACCEPTED, 1)) == shift.kinds
    assert (3, 2, 0) == (found.about.records, found.about.refused, found.about.without_level)
    assert [1, 2] == [each.known.number for each in found.changed]


def test_a_plain_refusal_is_one_by_every_decision() -> None:
    """Whoever has only a refusal can count it."""
    rules = monitoring(SCALE)
    tally = Tally(TEXT, [prospect((rules,), TEXT, Variant(("вверх",)))])
    ends = tally.add(1, "файл:2", Refusal(()))

    assert (False,) == ends.moved
    assert {"record": {"row": 1, "label": "файл:2"}, "attributes": {}} == ends.known.to_dict()
    assert (1, 0) == (tally.summed().about.refused, tally.summed().shifts[0].changed)


def test_records_that_change_need_not_be_kept() -> None:
    """Whoever writes each record as it comes keeps none, and counts them all the same."""
    rules, other = monitoring(SCALE), Variant(("вверх",))
    ways = [partial(evaluate_all, each.of(rules)) for each in (TEXT, other)]
    (varied,) = varying(ways[0], ways[1:])(answered(2))
    kept, passed = (
        Tally(TEXT, [prospect((rules,), TEXT, other)], keeps=keeps) for keeps in (True, False)
    )

    assert kept.add(1, None, varied) == passed.add(1, None, varied)
    assert kept.summed().shifts == passed.summed().shifts
    assert (1, 0) == (len(kept.summed().changed), len(passed.summed().changed))


def test_records_come_one_by_one() -> None:
    """A record is assessed in every way before the next one is asked for."""
    rules, asked = monitoring(SCALE), []

    def records() -> Iterable[Mapping[str, object]]:
        for record in answered(0, 9):
            asked.append(record)
            yield record

    ways = [partial(evaluate_all, each.of(rules)) for each in (TEXT, Variant(("вверх",)))]
    results = varying(ways[0], ways[1:])(records())

    assert isinstance(next(results), Varied)
    assert 1 == len(asked)
    assert isinstance(next(results), VariedRefusal)


def test_the_nearest_to_a_bound_come_first() -> None:
    """On a bound first, then by distance; the first few, or all within a distance."""
    rules = monitoring(SCALE)
    found = counted(rules, answered(0, 3, 2, 1))
    within = counted(rules, answered(*[1] * 12, 0), within=Fraction(1, 2))
    few = counted(rules, answered(*[1] * 12))

    assert [3, 2, 4, 1] == [each.subject.number for each in found.nearest]
    assert ["up", "down", "up", "up"] == [each.nearest[0] for each in found.nearest]
    assert "сразу выше этого значения начинается уровень высокий" == str(found.nearest[0].said)
    assert (12, 10) == (len(within.nearest), len(few.nearest))


def test_without_a_scale_nothing_is_near() -> None:
    """There is no bound; a reading that brings a scale gives levels."""
    rules = monitoring(BARE)
    found = counted(rules, [{"П1": 0}, {"П1": 1}], Variant(("шкала",)))
    (shift,) = found.shifts

    assert () == found.nearest
    assert (True, ((Kind.GAINED, 2),)) == (shift.brings_scale, shift.kinds)
    assert (False, True) == (decides(rules), decides(Variant(("шкала",)).of(rules)))


def test_what_is_tried_where_nobody_says() -> None:
    """Each reading by itself and each rounding; a wish for the one leaves out the other."""
    rules = monitoring(SCALE)
    names = ("вверх", "оба", "вместе", "без-тройки")
    rounded = tuple(Variant((), places) for places in (0, 1, 2))

    assert (*(Variant((name,)) for name in names), *rounded) == variants((rules,), TEXT)
    assert (Variant(("вверх", "вместе")),) == variants(
        (rules,), TEXT, readings=[("вверх", "вместе")]
    )
    assert (Variant((), 1),) == variants((rules,), TEXT, places=[1])
    against = Variant(("оба",))
    tried = variants((rules,), against)
    assert TEXT == tried[0]
    assert against not in tried
    assert Variant(("оба",), 2) == tried[-1]


def test_only_readings_that_every_edition_knows_are_tried() -> None:
    """A reading of one edition only would be unknown to the other."""
    tried = variants((monitoring(SCALE), monitoring(TABLE)), TEXT)

    assert [] == [each for each in tried if each.readings]


@pytest.mark.parametrize("body", [BARE, TABLE])
def test_nothing_is_rounded_where_no_level_depends_on_a_total(body: str) -> None:
    """Without a scale or without a total there are no roundings."""
    assert [] == [each for each in variants((monitoring(body),), TEXT) if each.places is not None]


def test_a_monitoring_without_a_total_stays_as_it_is() -> None:
    """There is nothing to round."""
    assert None is Variant((), 1).of(monitoring(TABLE)).total


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (LOW, HIGH, Kind.OTHER_LEVEL),
        (GAP, HIGH, Kind.GAINED),
        (LOW, GAP, Kind.LOST),
        (GAP, OUTSIDE, Kind.OTHER_CAUSE),
        (LOW, None, Kind.REFUSED),
        (None, LOW, Kind.ACCEPTED),
    ],
)
def test_what_becomes_of_a_record(
    before: Conclusion | None, after: Conclusion | None, kind: Kind
) -> None:
    """A level, no level, or no record at all."""
    assert kind is kind_of(before, after)


def test_ends_in_words_and_as_data() -> None:
    """A level, several, a status, a refusal."""
    both = Conclusion(Status.AMBIGUOUS, ("низкий", "высокий"))

    assert ["уровень низкий", "сразу уровни низкий, высокий", "в разрыве шкалы"] == [
        str(end_in_words(each)) for each in (LOW, both, GAP)
    ]
    assert "запись не принята" == str(end_in_words(None))
    assert {"status": "ambiguous", "levels": ["низкий", "высокий"]} == end_as_data(both)
    assert {"status": "refused", "levels": []} == end_as_data(None)


def test_all_of_it_is_plain_data() -> None:
    """Numbers are exact text; the nearest have a rank."""
    found = counted(monitoring(SCALE), answered(1), Variant(("вместе",)), Variant((), 0))
    data = found.to_dict("en")
    (decision, rounded), (near,) = data["decisions"], data["nearest"]

    assert {"readings": [], "places": None} == data["against"]
    assert (["вместе"], 0, 1, None) == (
        decision["readings"],
        decision["changed"],
        decision["of"],
        decision["undecided"],
    )
    assert [
        {
            "kind": "level-lost",
            "before": {"status": "level-found", "levels": ["низкий"]},
            "after": {"status": "in-gap", "levels": []},
            "records": 1,
        }
    ] == rounded["moves"]
    assert {"total": "1", "status": "in-gap", "levels": []} == found.changed[0].after[1].to_dict()
    assert (1, "0,5", "0,5", None) == (
        near["rank"],
        near["total"],
        near["next_level"]["amount"],
        near["previous_level"],
    )

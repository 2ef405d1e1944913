# SPDX-License-Identifier: MIT
"""A compiled monitoring gives what the exact interpretation gives, of every record."""

from __future__ import annotations

import inspect
import itertools
import pickle
from collections import UserDict
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import shnor_rules
from shnor_rules.errors import ReadingError, RecordError
from shnor_rules.evaluation import Rate, rating, reading_answers
from shnor_rules.evaluation.records import read_record
from shnor_rules.model import Monitoring, Status, read_as
from shnor_rules.testing import monitorings, records
from tests.evaluation.making import korenovsky, made
from tests.shipped import SHIPPED, read_once
from tests.whole.exactly import exactly

if TYPE_CHECKING:
    from collections.abc import Mapping

VALUES = {
    "П1": (0, 1, 2),
    "П2": (0, 1, 2, "нет"),
    "П3": (0, 1),
    "П4": (0, 1, 2),
    "П5": (0, 1, 2, "нет"),
}
PLAIN = {"П1": 2, "П2": "нет", "П3": 1, "П4": 1, "П5": "нет"}
RESULT = (4, 3, "С", Status.LEVEL_FOUND)
STRANGE: tuple[Any, ...] = (
    True,
    1.0,
    0.5,
    float("nan"),
    "1",
    "0,5",
    "нет",
    None,
    " ",
    [1],
    {},
    "x",
    -1,
    3,
    10**90,
)

SAMPLES = """
    attributes:
      школа: {title: Школа, required: true}
      стаж: {title: Стаж, values: целое не менее 0}
      часы: {title: Часы, values: не менее 0}
    indicators:
      П1: {title: Один, values: "{0; 0,5; 1; нет}", not_applicable: нет, labels: {1: высокий}}
      П2: {title: Два, values: "[0; 100]", unit: "%"}
      П3: {title: Три, values: "{0; 1}", optional: true}
      П4: {title: Четыре}
      П5: {title: Пять, values: "{да; нет}", scored: false}
    total: {formula: "СУММ(П1, П2 / 100, часы)"}
    levels:
      - {level: низкий, interval: "[0; 1)"}
      - {level: высокий, interval: "[1; 9]"}
"""


def exact(monitoring: Monitoring, record: Mapping[str, Any]) -> object:
    """Return how a record ends by the exact interpretation, or what is wrong with it."""
    found = exactly(monitoring, record)
    return read_record(monitoring, record).findings if found is None else found.end


def rated(rate: Rate, record: Mapping[str, Any]) -> object:
    """Return how a record ends by compiled code, or what is wrong with it."""
    try:
        return rate(record)
    except RecordError as error:
        return error.findings


@cache
def shipped() -> tuple[Monitoring, ...]:
    """Return all monitorings of the project, as printed and by each reading of theirs."""
    rulesets = (read_once(folder).ruleset for folder in sorted(SHIPPED))
    texts = [each for ruleset in rulesets if ruleset for each in ruleset.monitorings.values()]
    read = (read_as(each, (one.id,)) for each in texts for one in each.readings)
    return *texts, *read


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return the records that had to be read as a whole."""
    found: list[object] = []

    def read(monitoring: Monitoring, record: object) -> object:
        found.append(record)
        return read_record(monitoring, record)

    monkeypatch.setattr(rating, "read_record", read)
    return found


@settings(max_examples=40)
@given(monitorings(most_indicators=3, most_levels=3), st.data())
def test_any_record_of_any_monitoring(monitoring: Monitoring, data: st.DataObject) -> None:
    """Sound records and faulty ones end as they do in exact values, the second time as well."""
    readings = [(), *((each.id,) for each in monitoring.readings)]
    read = read_as(monitoring, data.draw(st.sampled_from(readings)))
    rate = Rate(read)
    for _ in range(2):
        record = data.draw(records(read, missing="sometimes"))
        if data.draw(st.booleans()):
            field = data.draw(st.sampled_from([*record, "школа"]))
            record[field] = data.draw(st.sampled_from(STRANGE))
        expected = exact(read, record)

        assert [expected, expected] == [rated(rate, record), rated(rate, record)]


@pytest.mark.parametrize(
    "monitoring", shipped(), ids=lambda each: "-".join((each.id, *each.applied))
)
def test_shipped_monitorings(monitoring: Monitoring) -> None:
    """Every monitoring of the project, by every reading, rates its examples and faults exactly."""
    rate = Rate(monitoring)
    told = [example.record for example in monitoring.examples]
    names = [each.id for each in monitoring.indicators]
    told += [dict.fromkeys(names, value) for value in STRANGE]
    told += [
        {**dict.fromkeys(names, 1), name: value}
        for place, name in enumerate(names)
        for value in STRANGE[place % 4 :: 4]
    ]

    for record in told:
        assert exact(monitoring, record) == rated(rate, record), record


def test_every_record_of_the_teachers(unread: list[object]) -> None:
    """All 288 plain records are rated without being read, as numbers, as texts and as labels."""
    rate = shnor_rules.compile(korenovsky("teacher-competence"))
    for each in itertools.product(*VALUES.values()):
        record = dict(zip(VALUES, each, strict=True))
        expected = exact(rate.monitoring, record)
        texts = {name: str(value) for name, value in record.items()}
        floats = {name: float(x) if isinstance(x, int) else x for name, x in record.items()}

        assert [expected] * 3 == [rate(record), rate(texts), rate(floats)]
    assert [] == unread
    assert RESULT == rate({**PLAIN, "П1": "ВЫСОКИЙ ", "П5": " Нет"})
    assert [] == unread


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"П1": Fraction(2)}, RESULT),
        ({"П1": Decimal(2)}, RESULT),
        ({"П1": {"ответ": 2}}, RecordError),
        ({"П1": True}, RecordError),
        ({"П1": Decimal("2." + "0" * 70)}, RecordError),
        ({"П1": 2.5}, RecordError),
        ({"П1": 3}, RecordError),
        ({"П1": [2]}, RecordError),
        ({"П6": 1}, RecordError),
        ({"П6": None}, RecordError),
        ({1: 1}, RecordError),
        ({"предмет": "пение"}, RecordError),
        ({"предмет": []}, RecordError),
        ({"учитель": 1.5}, RecordError),
        ({"П1": None}, (None, None, None, Status.MISSING)),
        ({"П1": ""}, (None, None, None, Status.MISSING)),
        ({"П2": None}, RESULT),
    ],
)
def test_what_is_unusual_is_read(
    unread: list[object], record: dict[Any, Any], expected: object
) -> None:
    """Whatever is no bare answer to a known field is left to the reader of records."""
    rate = shnor_rules.compile(korenovsky("teacher-competence"))
    given_record = {**PLAIN, **record}
    found = rated(rate, given_record)

    assert [given_record] == unread
    assert expected == (RecordError if isinstance(found, tuple) and len(found) != 4 else found)
    assert exact(rate.monitoring, given_record) == found


def test_what_does_not_decide_may_stand_beside(unread: list[object]) -> None:
    """Attributes, optional and free answers are looked at, and nothing has to be read again."""
    rate = Rate(made(SAMPLES))
    record = {"П1": "0,5", "П2": "30 %", "часы": 1}
    beside: list[dict[str, Any]] = [
        {},
        {"школа": "Школа 1", "стаж": 12, "П3": None, "П4": "как угодно", "П5": "да"},
        {"школа": "Школа 1", "стаж": "12", "П3": 0, "П4": 7, "П5": "нет"},
        {"школа": None, "П4": None},
    ]

    assert [(9, 5, "высокий", Status.LEVEL_FOUND)] * 4 == [
        rate({**record, **each}) for each in beside
    ]
    assert [] == unread
    assert [] == [each for each in ("школа", "П4") if rate({**record, each: 7}) != rate(record)]
    assert [] == unread
    assert isinstance(rated(rate, {**record, "школа": 1.5}), tuple)
    assert 1 == len(unread)


def test_answers_of_any_size_are_looked_up(
    unread: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many different answers there are, tables stay small and results right."""
    monkeypatch.setattr(reading_answers, "MOST", 8)
    monkeypatch.setattr(reading_answers, "MOST_LETTERS", 6)
    rate = Rate(made(SAMPLES))
    for place in range(100):
        record = {"П1": 0, "П2": f"{place},5", "часы": " " * (place % 9) + "0"}

        assert exact(rate.monitoring, record) == rate(record)
    assert [] == unread
    namespace: dict[str, Any] = inspect.getattr_static(rate, "_rate").__globals__
    sizes = {len(namespace[each]) for each in ("t0", "t1", "t2", "results")}
    assert max(sizes) <= 8


def test_a_record_need_not_be_a_dict(unread: list[object]) -> None:
    """Every mapping is understood, and what is none is refused."""
    rate = shnor_rules.compile(korenovsky("teacher-competence"))
    nothing: Any = 7

    assert RESULT == rate(UserDict(PLAIN))
    with pytest.raises(RecordError) as error:
        rate(nothing)
    assert ["record-not-mapping"] == [each.message.key for each in error.value.findings]
    assert 2 == len(unread)


def test_a_reading_is_applied() -> None:
    """By another reading the same record has another level."""
    teachers = korenovsky("teacher-competence")
    half = {"П1": 2, "П2": "нет", "П3": 0, "П4": 0, "П5": 0}

    assert (1, 2, None, Status.IN_GAP) == shnor_rules.compile(teachers)(half)
    assert (1, 2, "С", Status.LEVEL_FOUND) == shnor_rules.compile(
        teachers, reading="граница-вверх"
    )(half)
    assert (1, 2, "Б", Status.LEVEL_FOUND) == shnor_rules.compile(
        teachers, reading=["граница-вниз"]
    )(half)


@pytest.mark.parametrize("reading", ["нет-такого", ("граница-вверх", "граница-вниз")])
def test_readings_that_cannot_be_applied(reading: str | tuple[str, ...]) -> None:
    """What `evaluate` says of readings is said when a monitoring is compiled."""
    with pytest.raises(ReadingError):
        shnor_rules.compile(korenovsky("teacher-competence"), reading=reading)


def test_a_compiled_monitoring_can_be_sent() -> None:
    """It is compiled again where it arrives."""
    rate = shnor_rules.compile(korenovsky("methodical-help"))
    record = {"П1": 1, "П2": 0, "П3": 1, "П4": 1, "П5": 3, "П6": 1, "П7": 0, "П13": 1}
    arrived = pickle.loads(pickle.dumps(rate))  # noqa: S301  (our own)

    assert rate(record) == arrived(record)


def test_a_bare_total_has_no_level() -> None:
    """Without a scale the total is all that there is; whole numbers are in lowest terms."""
    rate = Rate(
        made("indicators: {П1: {title: Один, values: любое}}\ntotal: {formula: П1 * 2 / 4}")
    )

    assert (-1, 2, None, Status.NO_SCALE) == rate({"П1": -1})
    assert (0, 1, None, Status.NO_SCALE) == rate({"П1": 0})


def test_it_is_printed_by_its_name() -> None:
    """A function that is printed tells of what it is, and no more."""
    rate = shnor_rules.compile(korenovsky("teacher-competence"))

    assert "Rate(monitoring=korenovsky/teacher-competence)" == repr(rate)

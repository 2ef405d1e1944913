# SPDX-License-Identifier: MIT
"""Each ready property breaks on an engine that does otherwise, and says by which record."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import evolve
from hypothesis import strategies as st

import shnor_rules
from shnor_rules.errors import RecordError
from shnor_rules.evaluation import Assessment, Explanation
from shnor_rules.findings import Finding, Place
from shnor_rules.messages import say
from shnor_rules.model import Status
from shnor_rules.program import TOTAL
from shnor_rules.testing import properties
from shnor_rules.testing.properties import outcomes, promising
from shnor_rules.testing.properties.promising import BrokenPropertyError, in_yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from shnor_rules import Level, Monitoring, Ruleset

    Change: TypeAlias = Callable[[Assessment, Mapping[str, Any]], Assessment]

NOTHING: Final = Fraction()
FOLDER: Final = Path(__file__).with_name("small")


@cache
def small() -> Ruleset:
    """Return the ruleset of the shortest monitorings."""
    return shnor_rules.load(FOLDER)


def refused(*_: object) -> Assessment:
    """Refuse a record."""
    raise RecordError([Finding(say("missing-attribute", title="школа"), Place(subject="школа"))])


def crashed(*_: object) -> Assessment:
    """Fail as no part of the library should."""
    raise ZeroDivisionError


def tampered(monkeypatch: pytest.MonkeyPatch, change: Change) -> None:
    """Let every result come out otherwise."""
    true = shnor_rules.evaluate

    def evaluate(monitoring: Monitoring, record: Any, **how: Any) -> Assessment:  # noqa: ANN401
        return change(true(monitoring, record, **how), record)

    monkeypatch.setattr(promising, "evaluate", evaluate)


def broken(held: Callable[..., object], name: str, **how: Any) -> BrokenPropertyError:  # noqa: ANN401
    """Return what a property says of a monitoring of which it does not hold."""
    with pytest.raises(BrokenPropertyError) as error:
        held(small()[name], derandomize=True, **how)
    return error.value


def more(result: Assessment) -> Fraction:
    """Return a total that is not the one that came out."""
    return Fraction(1, 7) + (result.total or 0)


def turned(result: Assessment) -> Level | None:
    """Return a low level for a high total, and the other way round."""
    levels = () if result.monitoring.scale is None else result.monitoring.scale.bands
    return levels[0 if (result.total or 0) > 1 else 2]


CHANGES: Final[list[tuple[str, Callable[..., object], Change]]] = [
    ("a crash", properties.no_silence, crashed),
    ("a sound record refused", properties.no_silence, refused),
    ("no level", properties.no_silence, lambda result, _: evolve(result, level=None)),
    (
        "no reason",
        properties.no_silence,
        lambda result, _: evolve(result, level=None, status=Status.IN_GAP, reason=None),
    ),
    (
        "a falling total",
        properties.monotone,
        lambda result, _: evolve(result, total=NOTHING - (result.total or 0), level=None),
    ),
    (
        "a falling level",
        properties.monotone,
        lambda result, _: evolve(result, total=None, level=turned(result)),
    ),
    (
        "a form that counts",
        properties.order_free,
        lambda result, record: (
            evolve(result, total=more(result)) if isinstance(record.get("А1"), str) else result
        ),
    ),
    (
        "a form that is refused",
        properties.order_free,
        lambda result, record: refused() if isinstance(record.get("А2"), str) else result,
    ),
    (
        "«нет» as an answer",
        properties.not_applicable_is_not_zero,
        lambda result, _: evolve(result, values={**result.values, "А1": Fraction()}),
    ),
    (
        "a fold that is none",
        properties.not_applicable_is_not_zero,
        lambda result, _: evolve(result, values={**result.values, TOTAL: more(result)}),
    ),
    ("a blank refused", properties.not_applicable_is_not_zero, refused),
    (
        "another level",
        properties.printed_total_decides,
        lambda result, _: evolve(result, level=None, status=Status.OUTSIDE_SCALE),
    ),
    (
        "no distance",
        properties.distance_enters_the_level,
        lambda result, _: evolve(result, next_level=None),
    ),
    (
        "a total from nowhere",
        properties.attainable_contains,
        lambda result, _: evolve(result, total=more(result)),
    ),
    (
        "readings without a name",
        properties.readings_differ_only_where_they_say,
        lambda result, _: evolve(result, readings=()),
    ),
    (
        "a reading that touches a total",
        properties.readings_differ_only_where_they_say,
        lambda result, _: evolve(
            result,
            values={**result.values, TOTAL: more(result)} if result.readings else result.values,
        ),
    ),
    (
        "a reading that touches an answer",
        properties.readings_differ_only_where_they_say,
        lambda result, _: evolve(
            result,
            answers={
                name: evolve(each, value=Fraction(5)) if result.readings else each
                for name, each in result.answers.items()
            },
        ),
    ),
    (
        "a reading that refuses",
        properties.readings_differ_only_where_they_say,
        lambda result, _: refused() if result.readings else result,
    ),
]


@pytest.mark.parametrize(
    ("held", "change"), [pytest.param(*case[1:], id=case[0]) for case in CHANGES]
)
def test_a_property_breaks(
    held: Callable[..., object], change: Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An engine with one slip breaks the property that is about it, in both languages."""
    tampered(monkeypatch, change)

    error = broken(held, "mean")

    assert held.__name__ == error.name
    assert f"the property {error.name} does not hold" in error.render("en")
    assert f"свойство {error.name} не выполнено" in str(error)


def test_a_message_shows_the_simplest_record(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message has the record in YAML, what was promised, what came, and the next step."""
    tampered(monkeypatch, lambda result, _: evolve(result, level=None))
    numbers = st.integers(0, 2)
    given = st.fixed_dictionaries({"А1": numbers, "А2": st.just(1), "А3": numbers})

    error = broken(properties.no_silence, "mean", records=given, reading="вверх")

    assert {"А1": 0, "А2": 1, "А3": 0} == error.record
    assert [
        "the property no_silence does not hold: every record has a level or a named reason",
        "  monitoring: small/mean, вверх",
        "  record: {А1: 0, А2: 1, А3: 0}",
        "  promised: level-found",
        "  came: level-found, 1/3 – level-found",
        (
            "hold the record against the order, and add it to the examples: of the monitoring "
            "with what is right"
        ),
    ] == error.render("en").splitlines()


def test_a_blank_that_becomes_zero(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that is not there has no value, even where no total needs it."""
    tampered(monkeypatch, lambda result, _: evolve(result, values={**result.values, "И2": NOTHING}))

    error = broken(properties.not_applicable_is_not_zero, "idle")

    assert "promised: И2: missing, None" in error.render("en")


def test_a_faulty_record_must_be_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is said to be faulty and is assessed breaks the silence, too."""
    sound = st.just({"А1": 1, "А2": 1, "А3": 1})
    monkeypatch.setattr(outcomes, "faulty_records", lambda *_: sound)

    assert "refused" in broken(properties.no_silence, "mean").render("en")


def test_a_text_that_changes_under_a_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the text says before and after a reading is one thing."""
    calls = count()
    tampered(monkeypatch, lambda result, _: evolve(result, total=Fraction(next(calls))))

    error = broken(properties.readings_differ_only_where_they_say, "mean")

    assert "получилось" in str(error)


def test_a_level_that_no_part_explains(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reading of an indicator that no total uses changes no level."""
    monitoring = small()["idle"]
    tampered(
        monkeypatch,
        lambda result, _: (
            evolve(result, level=None, status=Status.IN_GAP) if result.readings else result
        ),
    )

    with pytest.raises(BrokenPropertyError, match="level"):
        properties.readings_differ_only_where_they_say(monitoring, derandomize=True)


@pytest.mark.parametrize(
    ("method", "result"),
    [("explain", Explanation("assessment", say("explain.literal"))), ("to_text", "")],
)
def test_an_explanation_that_says_otherwise(
    method: str, result: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tree without the total, or one that cannot be printed, explains nothing."""
    owner = Assessment if method == "explain" else Explanation
    monkeypatch.setattr(owner, method, lambda *_: result)

    assert "explained" == broken(properties.explained, "mean").name


@pytest.mark.parametrize(
    "data",
    [lambda _: {"total": (1, 2)}, lambda lang: {"status": lang}, lambda lang: {lang: [1]}],
    ids=["no JSON", "a translated code", "a translated key"],
)
def test_json_that_is_none(data: Callable[[str], object], monkeypatch: pytest.MonkeyPatch) -> None:
    """What JSON changes, and a code that a language changes, are no plain data."""
    monkeypatch.setattr(Assessment, "to_dict", lambda _, lang="ru": data(lang))

    assert "same_in_json" == broken(properties.same_in_json, "mean").name


def test_one_record_among_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """A record comes to the same whoever stands beside it."""
    true = shnor_rules.evaluate_all
    monkeypatch.setattr(
        outcomes,
        "evaluate_all",
        lambda monitoring, records, **how: true(monitoring, [{}] * len(records), **how),
    )

    assert "one_or_many" == broken(properties.one_or_many, "mean").name


def test_whatever_a_record_holds_can_be_shown() -> None:
    """What YAML cannot write is shown as Python does."""
    answers = {"П1": Decimal("0.5"), "П2": [Fraction(1, 3)], "П3": "нет"}

    assert '{П1: "0,5", П2: ["1/3"], П3: нет}' == in_yaml(answers)
    assert "{1, 2}" == in_yaml({1, 2})

# SPDX-License-Identifier: MIT
"""Small things that the values of a ruleset tell of themselves."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING

import pytest
from hypothesis.vendor.pretty import RepresentationPrinter

import shnor_rules
from shnor_rules.model import Clause, Document, read_as
from tests.evaluation.making import MADE_UP, korenovsky, made_up

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules import Ruleset


def shown(value: object) -> str:
    """Return a value as the printer of Hypothesis shows it."""
    printer = RepresentationPrinter()
    printer.pretty(value)
    return printer.getvalue()


@pytest.mark.parametrize(
    ("document", "cited"),
    [
        pytest.param(Document("a", "Приказ"), "Приказ", id="title"),
        pytest.param(Document("a", "Приказ", number="5"), "Приказ № 5", id="number"),
        pytest.param(
            Document("a", "Приказ", number="5", date="01.09.2024"),
            "Приказ № 5 от 01.09.2024",
            id="date",
        ),
    ],
)
def test_a_document_is_cited(document: Document, cited: str) -> None:
    """A document is cited by title, number and date, as far as they are known."""
    assert cited == str(document)


def test_a_clause_is_cited() -> None:
    """A clause is cited by document and place, as far as the place is known."""
    assert ("order", "order, п. 1") == (str(Clause("order")), str(Clause("order", "п. 1")))


MONITORINGS = [
    path.stem
    for path in sorted(MADE_UP.glob("*.yaml"))
    if "\nmonitoring: " in path.read_text(encoding="utf-8")
]
"""The files of a ruleset are read in the order of their names."""


def test_a_monitoring_is_found_by_its_id() -> None:
    """A ruleset gives its monitorings by id and one after another."""
    ruleset = shnor_rules.load(MADE_UP)

    assert MONITORINGS == [each.id for each in ruleset]
    assert ruleset["mentoring"] is ruleset.monitorings["mentoring"]


@pytest.mark.parametrize(
    ("name", "message", "step"),
    [
        pytest.param(
            "mentorin", "нет мониторинга «mentorin»", "вы имели в виду «mentoring»?", id="near"
        ),
        pytest.param(
            "оценка",
            "в наборе правил «made-up-district» нет мониторинга «оценка»",
            f"есть мониторинги: {', '.join(MONITORINGS)}",
            id="unlike-any",
        ),
    ],
)
def test_an_unknown_monitoring_is_told(name: str, message: str, step: str) -> None:
    """An unknown id is an error of the library that is a `KeyError` too."""
    with pytest.raises(shnor_rules.UnknownMonitoringError) as error:
        shnor_rules.load(MADE_UP)[name]

    assert isinstance(error.value, KeyError)
    assert message == str(error.value)
    assert step == error.value.message.help()


def test_an_indicator_is_found_by_its_id() -> None:
    """A monitoring gives its indicators by id; an unknown one is a `KeyError`."""
    monitoring = korenovsky("teacher-competence")

    assert "П3" == monitoring.indicator("П3").id
    with pytest.raises(KeyError):
        monitoring.indicator("П9")


def test_the_words_of_an_indicator_are_its_answers() -> None:
    """«нет» is no word of the value set where it means that the indicator does not apply."""
    assert {"рост", "без изменений", "снижение"} == made_up("school-results").indicator("К2").words
    assert frozenset() == korenovsky("teacher-competence").indicator("П2").words


def test_a_computed_value_knows_what_it_is_computed_from() -> None:
    """The names of a formula, or those of the weights."""
    mentoring, school = made_up("mentoring"), made_up("school-results")

    assert mentoring.total is not None
    assert ("качество", "организация", "интенсивность") == mentoring.total.names
    assert school.total is not None
    assert ("К1", "К2", "К3", "К4") == school.total.names


def test_two_monitorings_are_equal_only_if_they_are_one() -> None:
    """A monitoring can be a key, whatever it is made of."""
    first, second = (shnor_rules.load(MADE_UP)["mentoring"] for _ in range(2))

    assert first != second
    assert 2 == len({first, second})


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(lambda ruleset: pickle.loads(pickle.dumps(ruleset)), id="pickle"),  # noqa: S301
        pytest.param(copy.deepcopy, id="deepcopy"),
        pytest.param(copy.copy, id="copy"),
    ],
)
def test_a_ruleset_can_be_sent_to_another_process(again: Callable[[Ruleset], Ruleset]) -> None:
    """A copy has the same parts, is as unchangeable, and assesses as the ruleset does."""
    ruleset = shnor_rules.load("korenovsky")
    other = again(ruleset)
    record = {"П1": 2, "П2": "нет", "П3": 1, "П4": 1, "П5": "нет"}

    assert (ruleset.hash, list(ruleset.monitorings)) == (other.hash, list(other.monitorings))
    assert type(ruleset.monitorings) is type(other.monitorings)
    assert (
        shnor_rules.evaluate(ruleset["teacher-competence"], record).to_dict()
        == shnor_rules.evaluate(other["teacher-competence"], record).to_dict()
    )
    assert shnor_rules.check(ruleset) == shnor_rules.check(other)


def test_a_failing_example_names_the_rules_and_does_not_pour_them_out() -> None:
    """Hypothesis and IPython show which ruleset and which monitoring it is, as it is read."""
    ruleset = shnor_rules.load("korenovsky")
    teachers = ruleset["teacher-competence"]
    read = read_as(teachers, ["все-показатели"])

    assert "<Ruleset korenovsky>" == shown(ruleset)
    assert "<Monitoring korenovsky/teacher-competence>" == shown(teachers)
    assert "<Monitoring korenovsky/teacher-competence, все-показатели>" == shown(read)

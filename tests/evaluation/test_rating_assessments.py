# SPDX-License-Identifier: MIT
"""An assessment that compiled code made is the one that is worked out, and only when asked."""

from __future__ import annotations

import copy
import pickle
from collections import UserDict
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import asdict, evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.errors import RecordError
from shnor_rules.evaluation import Assessment, Refusal, assessing, assessment, evaluating
from shnor_rules.evaluation.assessing import PATIENCE, Assessing
from shnor_rules.evaluation.concluding import worked_out
from shnor_rules.evaluation.records import read_record
from shnor_rules.model import Status
from shnor_rules.testing import monitorings, records
from tests.evaluation.making import korenovsky

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

    from shnor_rules import Monitoring
    from shnor_rules.evaluation.answers import Answers

RECORD: Final[dict[str, Any]] = {
    "П1": 2,
    "П2": "нет",
    "П3": 1,
    "П4": 1,
    "П5": "нет",
    "школа": "Школа 1",
}
OTHER: Final = {**RECORD, "П1": 0}
FULL: Final[dict[str, Any]] = {**RECORD, "П1": {"значение": 2, "причина": "по приказу"}}


def compiled(monitoring: Monitoring) -> Assessing:
    """Return what assesses records of a monitoring by compiled code from the first one on."""
    found = Assessing(monitoring)
    for _ in range(PATIENCE):
        found.assess({"нет такого": 1})
    return found


def counted(monkeypatch: pytest.MonkeyPatch, home: ModuleType) -> list[object]:
    """Return what is worked out for a module from now on."""
    calls: list[object] = []

    def work_out(monitoring: Monitoring, answers: Answers) -> dict[str, Any]:
        calls.append(answers)
        return worked_out(monitoring, answers)

    monkeypatch.setattr(home, "worked_out", work_out)
    return calls


def worked(monitoring: Monitoring, record: Mapping[str, Any]) -> Assessment:
    """Return the assessment as it is worked out."""
    return Assessment(**worked_out(monitoring, read_record(monitoring, record)))


def at_once(record: Mapping[str, Any] = RECORD) -> Assessment:
    """Return an assessment of a teacher of which no more than the result is known."""
    result = compiled(korenovsky("teacher-competence")).assess(record)
    assert isinstance(result, Assessment)
    return result


@settings(max_examples=25)
@given(monitorings(most_indicators=3, most_levels=3), st.data())
def test_it_is_the_one_that_is_worked_out(monitoring: Monitoring, data: st.DataObject) -> None:
    """Every field of it, and what is made of them, is the same."""
    record = data.draw(records(monitoring, missing="sometimes"))
    result = compiled(monitoring).assess(record)
    expected = worked(monitoring, record)

    assert isinstance(result, Assessment)
    assert expected == result
    assert expected.to_dict() == result.to_dict()
    assert expected.explain() == result.explain()


def test_no_more_than_the_result_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Total, level, status and the monitoring need no reading; the first other field does, once."""
    calls = counted(monkeypatch, assessment)
    result = at_once()

    assert ("4/3", "С", Status.LEVEL_FOUND) == (
        str(result.total),
        result.level and result.level.name,
        result.status,
    )
    assert ("teacher-competence", 0) == (result.monitoring.id, len(calls))
    assert ({"школа": "Школа 1"}, (), None) == (result.attributes, result.warnings, result.reason)
    assert 1 == len(calls)


def test_the_record_may_be_changed_afterwards() -> None:
    """What was assessed stays as it was when it was assessed."""
    record = {**RECORD}
    nested = {**FULL, "П1": {**FULL["П1"]}}
    results = [at_once(record), at_once(nested), at_once(UserDict(record))]
    record["П1"] = 0
    nested["П1"]["значение"] = 0

    assert ["2", "2", "2"] == [each.answers["П1"].written for each in results]
    assert "по приказу" == results[1].answers["П1"].reason


@pytest.mark.parametrize(
    "changed",
    [copy.copy, copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))],  # noqa: S301  (our own)
)
def test_it_can_be_copied_and_sent(changed: Callable[[Assessment], Assessment]) -> None:
    """A copy has everything, whether the rest was asked for before or not."""
    result = changed(at_once())

    assert worked(result.monitoring, RECORD).to_dict() == result.to_dict()
    assert result.to_dict() == changed(result).to_dict()


def test_it_is_an_ordinary_value() -> None:
    """It is equal to another of the same, printed with its fields, and made otherwise by attrs."""
    expected = worked(korenovsky("teacher-competence"), RECORD)

    assert repr(expected) == repr(at_once())
    assert (True, False) == (expected == at_once(), expected == at_once(OTHER))
    assert evolve(expected, total=None) == evolve(at_once(), total=None)
    assert [each.name for each in fields(Assessment)] == list(asdict(at_once(), recurse=False))


def test_it_has_no_other_attributes() -> None:
    """A name that it does not have is missing, before and after the rest is worked out."""
    result: Any = at_once()
    for _ in range(2):
        with pytest.raises(AttributeError, match="'Assessment' object has no attribute 'mark'"):
            result.mark  # noqa: B018  (it is asked for)
        assert "4/3" == result.to_dict()["total_fraction"]
    with pytest.raises(AttributeError):
        result.total = None


@pytest.mark.parametrize("forged", [(None, None, Status.LEVEL_FOUND), (None, None, Status.MISSING)])
def test_two_results_never_pass_for_one(forged: tuple[None, None, Status]) -> None:
    """If code and exact values differed, nothing would be explained: it is told at once."""
    result = Assessment.at_once(forged, korenovsky("teacher-competence"), RECORD)

    with pytest.raises(AssertionError, match="korenovsky/teacher-competence: total 4/3, not None"):
        result.explain()


def test_the_first_records_are_worked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compiling pays off after some records; from then on each is assessed by code."""
    calls = counted(monkeypatch, assessing)
    assess = Assessing(korenovsky("teacher-competence")).assess
    results = [assess(RECORD) for _ in range(PATIENCE + 4)]

    assert PATIENCE == len(calls)
    assert [results[0]] * len(results) == results


@pytest.mark.parametrize("earlier", [0, PATIENCE])
def test_faults_are_told_all_at_once(earlier: int) -> None:
    """A refusal has every finding and the attributes, compiled or not."""
    assess = Assessing(korenovsky("teacher-competence")).assess
    for _ in range(earlier):
        assess(RECORD)
    refused = assess({**RECORD, "П1": 7, "П3": "x"})

    assert isinstance(refused, Refusal)
    assert ["value-outside-set", "value-outside-set"] == [
        each.rule.name for each in refused.findings
    ]
    assert {"школа": "Школа 1"} == refused.attributes


def test_evaluate_and_its_kin_use_the_same() -> None:
    """One record, many records: the same assessments, and the same refusal as an error."""
    teachers = korenovsky("teacher-competence")
    given_records = [RECORD, OTHER] * PATIENCE
    many = list(
        evaluating.evaluate_all(teachers, [*given_records, {"П1": 7}], reading="граница-вверх")
    )
    singly = [
        evaluating.evaluate(teachers, each, reading="граница-вверх") for each in given_records
    ]

    assert singly == many[:-1]
    with pytest.raises(RecordError) as error:
        evaluating.evaluate(teachers, {"П1": 7}, reading=("граница-вверх",))
    assert isinstance(many[-1], Refusal)
    assert error.value.findings == many[-1].findings

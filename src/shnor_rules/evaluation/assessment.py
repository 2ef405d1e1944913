# SPDX-License-Identifier: MIT
"""An assessment: the outcome for one record, explained and as plain data; or a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import field, fields, frozen

from shnor_rules.evaluation.answers import Answer, Answers, Evidence, written
from shnor_rules.evaluation.citing import likeness_as_data
from shnor_rules.evaluation.concluding import worked_out
from shnor_rules.evaluation.explaining import explain
from shnor_rules.evaluation.outcome import Outcome
from shnor_rules.evaluation.records import read_record
from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.messages import say
from shnor_rules.notation import format_decimal, format_number

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from shnor_rules.evaluation.explanation import Explanation
    from shnor_rules.findings import Finding
    from shnor_rules.model import Level, Monitoring, Status

_AT_ONCE: Final = ("total", "level", "status")
_LATE: Final = frozenset(each.name for each in fields(Outcome)).difference(_AT_ONCE)
_GIVEN: Final = "_given"
"""Under what an assessment holds the record while it is not worked out; it is no field of it."""


@frozen(slots=False)
class Assessment(Outcome):
    """The outcome for one record, with its explanation and its form for JSON.

    Total, level and status are there at once; the rest of an assessment that compiled code made is
    worked out in exact values when the first of it is asked for.
    """

    @classmethod
    def at_once(
        cls,
        result: tuple[Fraction | None, Level | None, Status],
        monitoring: Monitoring,
        given: Mapping[str, Any] | Answers,
    ) -> Assessment:
        """Return an assessment of which only the result is known yet.

        Args:
            result: total, level and status.
            monitoring: the monitoring as it was read.
            given: the record, which nobody else may change, or what was read of it.
        """
        assessment = cls.__new__(cls)
        known = assessment.__dict__
        known["total"], known["level"], known["status"] = result
        known["monitoring"] = monitoring
        known[_GIVEN] = given
        return assessment

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Work out what is not there yet."""
            given = self.__dict__.get(_GIVEN)
            if given is None or name not in _LATE:
                message = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(message)
            self._work_out(given)
            return self.__dict__[name]

        def __getstate__(self) -> dict[str, Any]:
            """Return everything, worked out."""
            given = self.__dict__.get(_GIVEN)
            if given is not None:
                self._work_out(given)
            return self.__dict__

    def _work_out(self, given: Mapping[str, Any] | Answers) -> None:
        known = self.__dict__
        monitoring: Monitoring = known["monitoring"]
        answers = given if isinstance(given, Answers) else read_record(monitoring, given)
        found = worked_out(monitoring, answers)
        for name in _AT_ONCE:
            if found[name] != known[name]:
                message = f"{monitoring.identity.name}: {name} {found[name]}, not {known[name]}"
                raise AssertionError(message)
        known.update(found)
        known.pop(_GIVEN, None)

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return the assessment as plain data for JSON.

        Numbers are exact text in the notation of the orders; beside a total stands its decimal for
        reading. Keys and codes are never translated.
        """
        return {
            "ruleset": self.identity.ruleset,
            "monitoring": self.identity.monitoring,
            "document": None if self.identity.document is None else str(self.identity.document),
            "hash": self.identity.hash,
            "readings": list(self.readings),
            "like": likeness_as_data(self.monitoring.likeness),
            "attributes": {name: written(value) for name, value in self.attributes.items()},
            "total": None if self.total is None else format_number(self.total),
            "total_fraction": None if self.total is None else str(self.total),
            "total_decimal": None if self.total is None else format_decimal(self.total),
            "level": None if self.level is None else self.level.name,
            "interval": self.interval,
            "meaning": None if self.level is None else self.level.meaning,
            "status": self.status.value,
            "status_text": self.status.render(lang),
            "reason": None if self.reason is None else self.reason.render(lang),
            "indicators": {
                name: _answer(answer, self, lang) for name, answer in self.answers.items()
            },
            "values": {name: written(self.values[name]) for name in self.monitoring.computed_names},
            "next_level": None if self.next_level is None else self.next_level.to_dict(),
            "previous_level": (
                None if self.previous_level is None else self.previous_level.to_dict()
            ),
            "remarks": [remark.id for remark in self.remarks],
            "notices": [notice.text for notice in self.notices],
            "warnings": [finding.to_dict(lang) for finding in self.warnings],
        }

    def explain(self) -> Explanation:
        """Return how the result came about, as a tree."""
        return explain(self)


def _answer(answer: Answer, assessment: Assessment, lang: str) -> dict[str, Any]:
    indicator = answer.indicator
    data: dict[str, Any] = {
        "value": answer.written,
        "status": answer.status,
        "label": answer.label,
    }
    if answer.reason is not None:
        data["reason"] = answer.reason
    elif isinstance(answer.value, Absent) and answer.value.kind is Absence.UNDEFINED:
        data["reason"] = answer.value.reason.render(lang)
    if indicator.points is not None:
        data["points"] = written(assessment.values[indicator.id])
    if answer.items:
        data["items"] = {item.id: format_number(value) for item, value in answer.items}
    if answer.groups:
        data["rows"] = sum(len(rows) for _, rows in answer.groups)
    if answer.groups and indicator.sample is not None and indicator.sample.groups is not None:
        data["groups"] = len(answer.groups)
    if answer.counts is not None:
        data["part"], data["whole"] = (format_number(count) for count in answer.counts)
    data |= _evidence(answer.evidence)
    by_item = {item.id: _evidence(evidence) for item, evidence in answer.item_evidence}
    if by_item:
        data["evidence"] = by_item
    return data


def _evidence(evidence: Evidence) -> dict[str, str]:
    given = {"act": evidence.act, "link": evidence.link}
    return {key: text for key, text in given.items() if text is not None}


@frozen
class Refusal:
    """A record that was not assessed, with every reason.

    Attributes:
        findings: what is wrong with it.
        attributes: those of its attributes that could be read; they tell whose record it is.
    """

    findings: tuple[Finding, ...]
    attributes: Mapping[str, Fraction | str] = field(factory=dict)

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return the refusal as plain data for JSON."""
        return {
            "status": "refused",
            "status_text": say("status.refused").render(lang),
            "attributes": {name: written(value) for name, value in self.attributes.items()},
            "findings": [finding.to_dict(lang) for finding in self.findings],
        }

# SPDX-License-Identifier: MIT
"""An assessment: the outcome for one record, explained and as plain data; or a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.evaluation.answers import Answer, Evidence, written
from shnor_rules.evaluation.citing import likeness_as_data
from shnor_rules.evaluation.explaining import explain
from shnor_rules.evaluation.outcome import Outcome
from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.messages import say
from shnor_rules.notation import format_decimal, format_number

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from shnor_rules.evaluation.explanation import Explanation
    from shnor_rules.findings import Finding


@frozen
class Assessment(Outcome):
    """The outcome for one record, with its explanation and its form for JSON."""

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

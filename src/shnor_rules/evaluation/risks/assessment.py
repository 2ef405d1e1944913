# SPDX-License-Identifier: MIT
"""What comes out for the risks of one school: rows, factors, and where the forms differ."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.evaluation.answers import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from fractions import Fraction

    from shnor_rules.messages import Message
    from shnor_rules.model import Factor, Identity, ProtocolRow, Remark, Risk, RiskTools
    from shnor_rules.model.risks.status import RiskStatus


class Differing(Enum):
    """Between which forms there is a difference."""

    CARD_PROFILE = "card-profile"
    PROFILE_PROTOCOL = "profile-protocol"
    CARD_PROTOCOL = "card-protocol"
    ROW_RISKS = "row-risks"


@frozen
class Difference:
    """Two forms that do not say the same.

    Attributes:
        between: which forms.
        message: what each says.
        factor: the number of the factor, where it is one.
        row: the number of the row, where it is one.
    """

    between: Differing
    message: Message
    factor: str | None = None
    row: str | None = None


@frozen
class RiskOutcome:
    """What comes out for a risk in a row.

    Attributes:
        risk: the risk.
        status: what becomes of it; `None` where rows are confirmed, not risks.
        confirmed: what the curator says; `None` where nothing.
        note: what is noted beside it.
    """

    risk: Risk
    status: RiskStatus | None
    confirmed: bool | None = None
    note: str | None = None

    @property
    def gets_measures(self) -> bool | None:
        """Whether it gets measures; `None` where that is decided for the row."""
        return None if self.status is None else self.confirmed is True


@frozen
class RowOutcome:
    """What comes out for a row of the protocol.

    Attributes:
        row: the row, with its references as printed or as read.
        status: what becomes of it.
        reason: why there are no data, or `None`.
        diagnosed: whether the profile has it; `None` where that is not known.
        confirmed: whether it is confirmed; `None` where that is not known.
        risks: the risks of which something is said, or all where risks are confirmed.
        others: risks beyond the list, in the words of the curator.
    """

    row: ProtocolRow
    status: RiskStatus
    reason: Message | None
    diagnosed: bool | None
    confirmed: bool | None
    risks: tuple[RiskOutcome, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def gets_measures(self) -> bool | None:
        """Whether it gets measures; `None` where that is decided for each risk.

        What is confirmed does, whether the profile has it or not.
        """
        by_risk = any(each.status is not None for each in self.risks)
        return None if by_risk else self.confirmed is True


@frozen
class FactorOutcome:
    """What the forms say of a factor.

    Attributes:
        factor: the factor.
        is_relevant: whether the card names it; `None` without a card.
        filled: what the card says besides.
        significance: how significant it is by the profile; `None` where that is not said.
        diagnosed: whether it counts as diagnosed; `None` where that is not known.
        rows: the numbers of the rows that refer to it.
    """

    factor: Factor
    is_relevant: bool | None
    filled: Mapping[str, str]
    significance: Fraction | str | None
    diagnosed: bool | None
    rows: tuple[str, ...]


@frozen
class RiskAssessment:
    """What comes out for the risks of one school.

    Attributes:
        school: the school, as the record calls it.
        period: for which time, as the record says.
        factors: the factors, in the order of the document.
        rows: the rows of the protocol, in order.
        measures: what gets measures: the numbers of rows, or of risks (`1.2`).
        differences: where card, profile and protocol do not say the same.
        uncovered: the factors that no row refers to, as printed or as read.
        readings: the readings that were applied; empty for the literal text.
        remarks: the known defects that some reading answers, and none of those applied.
        identity: which rules exactly.
        tools: the tools as they were read.
    """

    school: str | None
    period: str | None
    factors: tuple[FactorOutcome, ...]
    rows: tuple[RowOutcome, ...]
    measures: tuple[str, ...]
    differences: tuple[Difference, ...]
    uncovered: tuple[Factor, ...]
    readings: tuple[str, ...]
    remarks: tuple[Remark, ...]
    identity: Identity
    tools: RiskTools = field(repr=False)

    def having(self, status: RiskStatus) -> Iterator[RowOutcome]:
        """Yield the rows of a status."""
        return (each for each in self.rows if each.status is status)

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return the assessment as plain data for JSON; keys and codes are never translated."""
        document = self.identity.document
        return {
            "ruleset": self.identity.ruleset,
            "risks": self.identity.monitoring,
            "document": None if document is None else str(document),
            "hash": self.identity.hash,
            "readings": list(self.readings),
            "school": self.school,
            "period": self.period,
            "factors": {each.factor.id: _factor(each) for each in self.factors},
            "rows": {each.row.id: _row(each, lang) for each in self.rows},
            "measures": list(self.measures),
            "differences": [_difference(each, lang) for each in self.differences],
            "uncovered": [each.id for each in self.uncovered],
            "remarks": [each.id for each in self.remarks],
        }


def _factor(outcome: FactorOutcome) -> dict[str, Any]:
    factor, value = outcome.factor, outcome.significance
    data: dict[str, Any] = {
        "title": factor.title,
        "relevant": outcome.is_relevant,
        "filled": dict(outcome.filled),
        "significance": None if value is None else written(value),
        "diagnosed": outcome.diagnosed,
        "rows": list(outcome.rows),
    }
    known = {"kind": factor.kind, "manageability": factor.manageability}
    return {**data, **{key: text for key, text in known.items() if text is not None}}


def _row(outcome: RowOutcome, lang: str) -> dict[str, Any]:
    return {
        "title": outcome.row.title,
        "factors": list(outcome.row.factors),
        "status": outcome.status.value,
        "status_text": outcome.status.render(lang),
        "reason": None if outcome.reason is None else outcome.reason.render(lang),
        "diagnosed": outcome.diagnosed,
        "confirmed": outcome.confirmed,
        "risks": {each.risk.id: _risk(each, lang) for each in outcome.risks},
        "others": list(outcome.others),
    }


def _risk(outcome: RiskOutcome, lang: str) -> dict[str, Any]:
    data: dict[str, Any] = {"title": outcome.risk.title, "confirmed": outcome.confirmed}
    if outcome.status is not None:
        data["status"] = outcome.status.value
        data["status_text"] = outcome.status.render(lang)
    if outcome.note is not None:
        data["note"] = outcome.note
    return data


def _difference(difference: Difference, lang: str) -> dict[str, Any]:
    return {
        "between": difference.between.value,
        "message": difference.message.render(lang),
        "factor": difference.factor,
        "row": difference.row,
    }

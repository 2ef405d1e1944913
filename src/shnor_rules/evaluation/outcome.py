# SPDX-License-Identifier: MIT
"""What comes out for one record: the total, the level, and everything that they came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.evaluation.answers import GIVEN
from shnor_rules.program import Decision

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from shnor_rules.evaluation.answers import Answer
    from shnor_rules.evaluation.distance import Distance
    from shnor_rules.expressions.exact import Value
    from shnor_rules.findings import Finding
    from shnor_rules.messages import Message
    from shnor_rules.model import Identity, Level, Monitoring, Notice, Remark, Status
    from shnor_rules.program import Program


@frozen(slots=False)
class Outcome:
    """What comes out for one record.

    Attributes:
        total: the exact total, or `None` where there is none.
        level: the level, or `None`; `status` says why.
        status: how the assessment ends.
        reason: why there is no level, in words, or `None`.
        answers: the answers by indicator, each with its own status.
        values: every value that was computed, by name.
        attributes: the attributes of the record.
        readings: the readings that were applied; empty for the literal text.
        remarks: the known defects of the document that touch this result.
        next_level: how far the level above is, by the numbers of the scale.
        previous_level: how far the level below is.
        identity: which rules exactly.
        warnings: findings on the record that do not stand in the way of an assessment.
        monitoring: the monitoring as it was read.
        program: what was computed.
        decision: what the bands of the scale said.
    """

    total: Fraction | None
    level: Level | None
    status: Status
    reason: Message | None
    answers: Mapping[str, Answer]
    values: Mapping[str, Value]
    attributes: Mapping[str, Fraction | str]
    readings: tuple[str, ...]
    remarks: tuple[Remark, ...]
    next_level: Distance | None
    previous_level: Distance | None
    identity: Identity
    warnings: tuple[Finding, ...] = ()
    monitoring: Monitoring = field(kw_only=True, repr=False)
    program: Program = field(kw_only=True, repr=False)
    decision: Decision = field(kw_only=True, repr=False, factory=Decision)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The words that go with the result: of the monitoring, and of what was answered."""
        given = (each for each in self.answers.values() if each.status == GIVEN)
        own = (each.indicator.notice for each in given if each.indicator.notice is not None)
        return tuple(dict.fromkeys((*self.monitoring.notices, *own)))

    @property
    def interval(self) -> str | None:
        """The interval of the level, as printed or as read; `None` without a level."""
        if self.level is None or self.level.interval is None:
            return None
        return str(self.level.interval)

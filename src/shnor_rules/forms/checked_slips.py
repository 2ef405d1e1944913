# SPDX-License-Identifier: MIT
"""What has to be mended in a table: where it is, what is wrong, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.findings import Finding, Place, Severity
from shnor_rules.inputs import locate
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.evaluation import Assessment
    from shnor_rules.inputs import Given
    from shnor_rules.model import Indicator

_MISSING = "missing"


@frozen
class Slip:
    """Something to be mended.

    Attributes:
        place: where it is.
        message: what is wrong, with the next step.
        code: the code of the finding; empty where it is none.
        is_error: whether it stands in the way of a result; a note does not.
    """

    place: Place
    message: Message
    code: str = ""
    is_error: bool = True


def slip_of(finding: Finding) -> Slip:
    """Return a finding as something to be mended."""
    is_error = finding.severity is not Severity.NOTE
    return Slip(finding.place, finding.message, finding.code, is_error)


def slips_of(given: Given, assessment: Assessment) -> Iterator[Slip]:
    """Yield what keeps an assessment from a level because it was not answered.

    Args:
        given: the record, with the places of its fields.
        assessment: what came of it.
    """
    for finding in assessment.warnings:
        yield slip_of(locate(given, finding))
    if assessment.status.value != _MISSING:
        return
    for answer in assessment.answers.values():
        if answer.status == _MISSING and _is_needed(answer.indicator):
            place = locate(given, Finding(say("missing-attribute"), _field(answer.indicator))).place
            yield Slip(place, _unanswered(answer.indicator))


def once(slips: Iterable[Slip]) -> tuple[Slip, ...]:
    """Return slips without those that say of a column, row after row, what was said of it above."""
    told = set()
    kept = []
    for slip in slips:
        if slip.message.key.partition(".")[0] == "unknown-field" and slip.place.column is not None:
            column = (slip.place.path, slip.place.sheet, slip.place.column)
            if column in told:
                continue
            told.add(column)
        kept.append(slip)
    return tuple(dict.fromkeys(kept))


def _is_needed(indicator: Indicator) -> bool:
    return indicator.scored and not indicator.optional and not indicator.is_free


def _field(indicator: Indicator) -> Place:
    return Place(subject=indicator.id)


def _unanswered(indicator: Indicator) -> Message:
    title = f"{indicator.id}, {indicator.title}"
    return say("checked.missing", title=title, values=str(indicator.values))

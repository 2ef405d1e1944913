# SPDX-License-Identifier: MIT
"""The examples of tools for risks: assessed, and compared with what they expect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.errors import ReadingError, RecordError
from shnor_rules.evaluation import RiskAssessment, assess_risks
from shnor_rules.findings import Finding
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import RiskExample, RiskTools

_NOTHING: Final = "-"


def failing(tools: RiskTools) -> Iterator[Finding]:
    """Yield a finding for every thing in which an example does not come out as it must."""
    for example in tools.examples:
        for message in _failures(tools, example):
            yield Finding(message, example.place)


def _failures(tools: RiskTools, example: RiskExample) -> Iterator[Message]:
    refused = ", ".join(sorted(set(example.refused)))
    try:
        assessment = assess_risks(tools, example.record, reading=example.readings)
    except RecordError as error:
        actual = ", ".join(sorted({each.name for each in error.findings}))
        if refused != actual:
            yield _unlike(example, say("example.refused"), refused, actual)
    except ReadingError as error:
        yield say("failing-example.reading", title=example.title, reason=error.message)
    else:
        if refused:
            accepted = say("risk.accepted")
            yield _unlike(example, say("example.refused"), refused, accepted)
        else:
            yield from _differences(example, assessment)


def _differences(example: RiskExample, assessment: RiskAssessment) -> Iterator[Message]:
    rows = {each.row.id: each for each in assessment.rows}
    for number, expected in example.rows.items():
        actual = rows[number].status.render() if number in rows else ""
        if expected != actual:
            yield _unlike(example, say("example.row", number=number), expected, actual)
    risks = {
        (number, risk.risk.id): risk.status.render()
        for number, row in rows.items()
        for risk in row.risks
        if risk.status is not None
    }
    for (row, number), expected in example.risks.items():
        actual = risks.get((row, number), "")
        if expected != actual:
            what = say("example.risk", number=f"{row}.{number}")
            yield _unlike(example, what, expected, actual)
    if example.measures is not None and example.measures != assessment.measures:
        expected, actual = ", ".join(example.measures), ", ".join(assessment.measures)
        yield _unlike(example, say("example.measures"), expected, actual)


def _unlike(example: RiskExample, what: Message, expected: str, actual: str | Message) -> Message:
    return say(
        "failing-example",
        title=example.title,
        what=what,
        expected=expected or _NOTHING,
        actual=actual or _NOTHING,
    )

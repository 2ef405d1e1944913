# SPDX-License-Identifier: MIT
"""Examples of a ruleset: each is assessed, and what comes out is compared with what must."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from shnor_rules.errors import ReadingError, RecordError
from shnor_rules.evaluation import Assessment, evaluate
from shnor_rules.findings import Finding, Severity
from shnor_rules.messages import Message, say
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from shnor_rules.model import Example, Expectation, Monitoring


def failing_examples(monitoring: Monitoring) -> Iterator[Finding]:
    """Yield a finding for every example that does not come out as it must."""
    for example in monitoring.examples:
        for message in _failures(monitoring, example):
            yield Finding(message, example.place)


def _failures(monitoring: Monitoring, example: Example) -> Iterator[Message]:
    refused = ", ".join(sorted(set(example.expect.refused)))
    try:
        assessment = evaluate(monitoring, example.record, reading=example.readings)
    except RecordError as error:
        found = (each for each in error.findings if isinstance(each, Finding))
        names = {finding.name for finding in found if finding.severity is Severity.ERROR}
        actual = ", ".join(sorted(names))
        if refused != actual:
            yield _unlike(example, "refused", refused or "-", actual)
    except ReadingError as error:
        yield say("failing-example.reading", title=example.title, reason=_said(error))
    else:
        if refused:
            accepted = say(f"status.{assessment.status.value}")
            yield _unlike(example, "refused", refused, accepted)
        else:
            yield from _differences(example, example.expect, assessment)


def _said(error: ReadingError) -> Message:
    return cast("Message", error.message)


def _differences(
    example: Example, expect: Expectation, assessment: Assessment
) -> Iterator[Message]:
    level = None if assessment.level is None else assessment.level.name
    if "total" in expect.given and expect.total != assessment.total:
        yield _unlike(example, "total", _number(expect.total), _number(assessment.total))
    if "level" in expect.given and expect.level != level:
        yield _unlike(example, "level", expect.level or "-", level or "-")
    if "status" in expect.given and expect.status != assessment.status.render():
        yield _unlike(example, "status", expect.status or "-", assessment.status.render())


def _number(total: Fraction | None) -> str:
    return "-" if total is None else format_number(total)


def _unlike(example: Example, what: str, expected: str, actual: str | Message) -> Message:
    return say(
        "failing-example",
        title=example.title,
        what=say(f"example.{what}"),
        expected=expected,
        actual=actual,
    )

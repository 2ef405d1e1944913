# SPDX-License-Identifier: MIT
"""What an example expects against what came out, thing by thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from attrs import field, frozen

from shnor_rules.errors import ReadingError, RecordError
from shnor_rules.evaluation import RiskAssessment
from shnor_rules.findings import Place, Severity
from shnor_rules.messages import Message, say
from shnor_rules.model import RiskExample
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction
    from typing import TypeAlias

    from shnor_rules.evaluation import Assessment
    from shnor_rules.model import Example

    Outcome: TypeAlias = Assessment | RiskAssessment | RecordError | ReadingError
    """What came of an example: the result of its record, or why there is none."""

_NOTHING: Final = "-"


@frozen
class Failure:
    """One thing in which an example does not come out as it must.

    Attributes:
        what: what differs: `total`, `level`, `status`, `refused`, `reading`; of tools for risks
            `rows`, `risks`, `measures`.
        expected: what the example expects; `-` for nothing.
        actual: what came out; `-` for nothing.
        message: the difference in words.
        place: where the expected value is written.
    """

    what: str
    expected: str | Message
    actual: str | Message
    message: Message
    place: Place = field(factory=Place)


def failures(example: Example | RiskExample, outcome: Outcome) -> Iterator[Failure]:
    """Yield every thing in which an example does not come out as it must."""
    if isinstance(outcome, RecordError):
        yield from _refusals(example, outcome)
    elif isinstance(outcome, ReadingError):
        message = say("failing-example.reading", title=example.title, reason=outcome.message)
        place = example.place_of("reading")
        yield Failure("reading", _NOTHING, outcome.message, message, place)
    elif _refused(example):
        accepted = (
            say("risk.accepted")
            if isinstance(outcome, RiskAssessment)
            else say(f"status.{outcome.status.value}")
        )
        yield _unlike(example, ("refused",), _refused(example), accepted)
    elif isinstance(outcome, RiskAssessment):
        yield from _risk_differences(cast("RiskExample", example), outcome)
    else:
        yield from _differences(cast("Example", example), outcome)


def _refused(example: Example | RiskExample) -> str:
    expect = example if isinstance(example, RiskExample) else example.expect
    return ", ".join(sorted(set(expect.refused)))


def _refusals(example: Example | RiskExample, refusal: RecordError) -> Iterator[Failure]:
    names = {each.name for each in refusal.findings if each.severity is Severity.ERROR}
    actual = ", ".join(sorted(names))
    if _refused(example) != actual:
        yield _unlike(example, ("refused",), _refused(example), actual)


def _differences(example: Example, assessment: Assessment) -> Iterator[Failure]:
    expect = example.expect
    level = None if assessment.level is None else assessment.level.name
    if "total" in expect.given and expect.total != assessment.total:
        yield _unlike(example, ("total",), _number(expect.total), _number(assessment.total))
    if "level" in expect.given and expect.level != level:
        yield _unlike(example, ("level",), expect.level or "", level or "")
    if "status" in expect.given and expect.status != assessment.status.render():
        yield _unlike(example, ("status",), expect.status or "", assessment.status.render())


def _risk_differences(example: RiskExample, assessment: RiskAssessment) -> Iterator[Failure]:
    rows = {each.row.id: each for each in assessment.rows}
    for number, expected in example.rows.items():
        actual = rows[number].status.render() if number in rows else ""
        if expected != actual:
            name = say("example.row", number=number)
            yield _unlike(example, ("rows", number), expected, actual, name)
    risks = {
        (number, risk.risk.id): risk.status.render()
        for number, row in rows.items()
        for risk in row.risks
        if risk.status is not None
    }
    for (row, number), expected in example.risks.items():
        actual = risks.get((row, number), "")
        if expected != actual:
            name = say("example.risk", number=f"{row}.{number}")
            yield _unlike(example, ("risks", row, number), expected, actual, name)
    if example.measures is not None and example.measures != assessment.measures:
        expected, actual = ", ".join(example.measures), ", ".join(assessment.measures)
        yield _unlike(example, ("measures",), expected, actual)


def _number(total: Fraction | None) -> str:
    return "" if total is None else format_number(total)


def _unlike(
    example: Example | RiskExample,
    path: tuple[str, ...],
    expected: str,
    actual: str | Message,
    name: Message | None = None,
) -> Failure:
    expected, actual = expected or _NOTHING, actual or _NOTHING
    what = say(f"example.{path[0]}") if name is None else name
    message = say("example.differs", what=what, expected=expected, actual=actual)
    return Failure(path[0], expected, actual, message, example.place_of("expect", *path))

# SPDX-License-Identifier: MIT
"""An example tried out: what came of it, in what that differs, and how it came about."""

from __future__ import annotations

from functools import reduce
from itertools import chain
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.checks.differing import Failure as Failure
from shnor_rules.checks.differing import failures
from shnor_rules.errors import ReadingError, RecordError
from shnor_rules.evaluation import Assessment, assess_risks, evaluate
from shnor_rules.findings import Finding, Place, Related
from shnor_rules.messages import Message, say
from shnor_rules.model import RiskExample, RiskTools
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.differing import Outcome
    from shnor_rules.model import Example, Monitoring

_DECISIVE: Final = ("bound", "not-rated")


@frozen
class Trial:
    """An example with what came of it.

    Attributes:
        example: the example.
        outcome: the result of its record, or the error that says why there is none.
        failures: the things in which it does not come out as it must; none where it does.
    """

    example: Example | RiskExample
    outcome: Outcome
    failures: tuple[Failure, ...] = ()

    @property
    def explanation(self) -> tuple[Message, ...]:
        """How the outcome came about, in short: the result, the formulas, the bound; or refusals.

        Tools for risks have no total, and what each row came to is told by the failures.
        """
        if isinstance(self.outcome, Assessment):
            return (_result(self.outcome), *_course(self.outcome))
        if isinstance(self.outcome, RecordError):
            return tuple(each.message for each in self.outcome.findings)
        return ()

    def findings(self) -> Iterator[Finding]:
        """Yield the finding on an example that fails, at the first value that differs.

        It names every difference, and how the outcome came about.
        """
        if self.failures:
            first, *others = self.failures
            message = say("failing-example", title=self.example.title, how=_listed(self.failures))
            # The frame of the first shows whatever stands in the same line.
            elsewhere = (each for each in others if each.place.line != first.place.line)
            told = [Related(each.message, each.place) for each in elsewhere]
            told += [Related(each, Place()) for each in self.explanation]
            unassessed = isinstance(self.outcome, ReadingError)
            yield Finding(first.message if unassessed else message, first.place, tuple(told))


def tried(rules: Monitoring | RiskTools, example: Example | RiskExample) -> Trial:
    """Return what comes of an example.

    Args:
        rules: the monitoring, or the tools for risks, that the example is of.
        example: the example.
    """
    return judged(example, _outcome(rules, example))


def judged(example: Example | RiskExample, outcome: Outcome) -> Trial:
    """Return what an outcome that is known is worth to an example."""
    return Trial(example, outcome, tuple(failures(example, outcome)))


def _outcome(rules: Monitoring | RiskTools, example: Example | RiskExample) -> Outcome:
    try:
        if isinstance(rules, RiskTools):
            return assess_risks(rules, example.record, reading=example.readings)
        return evaluate(rules, example.record, reading=example.readings)
    except (RecordError, ReadingError) as error:
        return error


def _result(assessment: Assessment) -> Message:
    total = None if assessment.total is None else format_number(assessment.total)
    return say(
        "example.result",
        total=total or "-",
        level="-" if assessment.level is None else assessment.level.name,
        status=say(f"status.{assessment.status.value}"),
    )


def _course(assessment: Assessment) -> Iterator[Message]:
    """Yield the formula of the total with its numbers, and what decided the level."""
    explanation = assessment.explain()
    computed = chain.from_iterable(each.find("put-in") for each in explanation.find("total"))
    decided = (each for each in explanation.children if each.kind in _DECISIVE)
    course = [each.message for each in (*computed, *decided)]
    yield from course
    if not course and assessment.reason is not None:
        yield assessment.reason


def _listed(differences: tuple[Failure, ...]) -> Message:
    messages = (each.message for each in differences)
    return reduce(lambda first, then: say("example.and", first=first, then=then), messages)

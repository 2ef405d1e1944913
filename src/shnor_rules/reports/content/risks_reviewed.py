# SPDX-License-Identifier: MIT
"""What a report on risks is made of: the assessments of the schools, and who sent nothing."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.evaluation import Refusal
from shnor_rules.evaluation.answers import written
from shnor_rules.evaluation.scalars import fold
from shnor_rules.notation import Enumeration, format_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.evaluation import FactorOutcome, RiskAssessment
    from shnor_rules.model import RiskTools


@frozen(eq=False)
class RiskReview:
    """The risks of some schools.

    Attributes:
        tools: the tools, as they were read.
        results: the results in the order of the input, as `assess_all_risks` yields them.
        labels: what each record is called where it came from, such as `risks.yaml:3`; empty where
            nobody tells.
        schools: the schools that should send records, of each the names it goes by; empty where
            that is not known.
    """

    tools: RiskTools
    results: tuple[RiskAssessment | Refusal, ...]
    labels: tuple[str | None, ...] = ()
    schools: Sequence[Sequence[str]] = ()

    @property
    def named(self) -> tuple[tuple[str, RiskAssessment], ...]:
        """The assessments, each with what it is called.

        That is its school, with the period where several records are of one school; else its
        number.
        """
        kept = [each for each in self.results if not isinstance(each, Refusal)]
        times = Counter(each.school for each in kept)
        return tuple(
            (_called(each, number, is_alone=times[each.school] == 1), each)
            for number, each in enumerate(kept, start=1)
        )

    @property
    def assessments(self) -> tuple[RiskAssessment, ...]:
        """The assessments."""
        return tuple(each for _, each in self.named)

    @property
    def refused(self) -> tuple[tuple[str | None, Refusal], ...]:
        """The records that were refused, each with what it is called where it came from."""
        labels = self.labels or (None,) * len(self.results)
        pairs = zip(labels, self.results, strict=True)
        return tuple((label, each) for label, each in pairs if isinstance(each, Refusal))

    @property
    def silent(self) -> tuple[str, ...]:
        """The schools that should have sent a record and sent none, refused ones counted."""
        sent = {fold(each.school) for each in self.assessments if each.school is not None}
        sent |= {
            fold(str(each)) for _, refusal in self.refused for each in refusal.attributes.values()
        }
        return tuple(names[0] for names in self.schools if not sent & {*map(fold, names)})


def _called(assessment: RiskAssessment, number: int, *, is_alone: bool) -> str:
    if assessment.school is None:
        return f"№\u00a0{number}"
    if is_alone or assessment.period is None:
        return assessment.school
    return f"{assessment.school}, {assessment.period}"


def confirmed_of(outcome: FactorOutcome, assessment: RiskAssessment) -> bool | None:
    """Return whether a row that refers to a factor is confirmed.

    The protocol asks of rows, so what is confirmed of a row is told of every factor in it.

    Args:
        outcome: what the forms say of the factor.
        assessment: the assessment it belongs to.

    Returns:
        Whether some row is confirmed; `None` where no row is, and not all of them are refuted.
    """
    said = {row.confirmed for row in assessment.rows if row.row.id in outcome.rows}
    if True in said:
        return True
    return None if None in said or not said else False


def significances(review: RiskReview) -> tuple[str, ...]:
    """Return the significances in the order of the form, or those that were given."""
    profile = review.tools.profile
    if profile is None:
        return ()
    if isinstance(profile.values, Enumeration):
        members = (written(each) for each in profile.values.members)
        return tuple(each for each in members if each is not None)
    given = (each.significance for one in review.assessments for each in one.factors)
    numbers = sorted({each for each in given if isinstance(each, Fraction)})
    return tuple(map(format_number, numbers))

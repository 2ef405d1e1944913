# SPDX-License-Identifier: MIT
"""How one answer, the total and the level compare with those of the period before."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.analysis.about import rules_of
from shnor_rules.analysis.aims import aim_of, aim_of_total
from shnor_rules.evaluation.answers import written
from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.messages import Message, say
from shnor_rules.model import Change, Direction
from shnor_rules.model.ladder import ladder
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from shnor_rules.analysis.aims import Aim
    from shnor_rules.evaluation import Assessment
    from shnor_rules.evaluation.answers import Answer
    from shnor_rules.model import Indicator


@frozen
class Changed:
    """How a value compares with that of the period before.

    Attributes:
        change: the verdict.
        before: the value of the earlier period, as written; `None` where there is none.
        after: the value of the later period.
        difference: by how much the later is greater; `None` where they are no numbers.
        reason: why there is no comparing, or `None`.
        aim: which way is better, where that was needed.
    """

    change: Change
    before: str | None
    after: str | None
    difference: Fraction | None = None
    reason: Message | None = None
    aim: Aim | None = None

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON."""
        aim = self.aim
        return {
            "before": self.before,
            "after": self.after,
            "difference": None if self.difference is None else format_number(self.difference),
            "change": self.change.name.lower(),
            "change_text": change_in_words(self.change).render(lang),
            "reason": None if self.reason is None else self.reason.render(lang),
            "direction": None if aim is None else aim.direction.value,
            "direction_basis": None if aim is None else aim.basis.value,
        }


def change_in_words(change: Change) -> Message:
    """Return what a change is called."""
    return say(f"change.{change.name.lower()}")


def different_rules(before: Assessment, after: Assessment) -> Message | None:
    """Return why two results are not comparable at all, or `None` where the same rules hold."""
    first, second = before.identity, after.identity
    if first.ruleset == second.ruleset and first.document != second.document:
        return say("incomparable.document")
    if (first.ruleset, first.monitoring) != (second.ruleset, second.monitoring):
        return say("incomparable.monitoring")
    if first.hash != second.hash:
        return say("incomparable.hash")
    if before.readings != after.readings:
        return say("incomparable.readings")
    if rules_of(before).whose != rules_of(after).whose:
        return say("incomparable.like")
    return None


def answer_changed(before: Assessment, after: Assessment, indicator: Indicator) -> Changed:
    """Return how the answer to an indicator compares with that of the period before."""
    first, second = (each.answers[indicator.id] for each in (before, after))
    texts = first.written, second.written
    reason = different_rules(before, after) or _no_answer(first, second)
    if reason is not None:
        return Changed(Change.NOT_COMPARABLE, *texts, reason=reason)
    aim = aim_of(after.monitoring, indicator)
    values = first.value, second.value
    if isinstance(values[0], Fraction) and isinstance(values[1], Fraction):
        return number_changed(values[0], values[1], aim)
    if indicator.is_free:
        return Changed(Change.NOT_COMPARABLE, *texts, reason=say("incomparable.free"))
    if values[0] == values[1]:
        return Changed(Change.UNCHANGED, *texts)
    return Changed(Change.NOT_COMPARABLE, *texts, reason=say("incomparable.words"))


def total_changed(before: Assessment, after: Assessment) -> Changed:
    """Return how the total compares with that of the period before."""
    texts = written(before.total), written(after.total)
    reason = different_rules(before, after)
    if reason is None and before.total is not None and after.total is not None:
        return number_changed(before.total, after.total, aim_of_total(after.monitoring))
    if reason is None:
        key = "before" if before.total is None else "after"
        reason = say(f"incomparable.total.{key}")
    return Changed(Change.NOT_COMPARABLE, *texts, reason=reason)


def level_changed(before: Assessment, after: Assessment) -> Changed:
    """Return how the level compares with that of the period before: by the order of the scale."""
    first, second = (None if each.level is None else each.level.name for each in (before, after))
    reason = different_rules(before, after) or _no_level(before, after)
    if reason is not None:
        return Changed(Change.NOT_COMPARABLE, first, second, reason=reason)
    if first == second:
        return Changed(Change.UNCHANGED, first, second)
    steps = ladder(after.monitoring)
    if isinstance(steps, Message):
        return Changed(Change.NOT_COMPARABLE, first, second, reason=steps)
    is_up = steps[str(second)] > steps[str(first)]
    change = Change.IMPROVED if is_up else Change.WORSENED
    return Changed(change, first, second, aim=aim_of_total(after.monitoring))


def number_changed(before: Fraction, after: Fraction, aim: Aim | None) -> Changed:
    """Return how a number compares with an earlier one; equal ones need no direction."""
    texts, difference = (format_number(before), format_number(after)), after - before
    if difference == 0:
        return Changed(Change.UNCHANGED, *texts, difference, aim=aim)
    if aim is None:
        reason = say("incomparable.direction")
        return Changed(Change.NOT_COMPARABLE, *texts, difference, reason)
    is_better = (difference > 0) is (aim.direction is Direction.HIGHER)
    change = Change.IMPROVED if is_better else Change.WORSENED
    return Changed(change, *texts, difference, aim=aim)


def _no_answer(before: Answer, after: Answer) -> Message | None:
    kinds = [_kind(answer) for answer in (before, after)]
    if kinds[0] is not None and kinds[0] is kinds[1]:
        return say(f"incomparable.{_WHY[kinds[0]]}.both")
    for kind, key in zip(kinds, ("before", "after"), strict=True):
        if kind is not None:
            return say(f"incomparable.{_WHY[kind]}.{key}")
    return None


def _kind(answer: Answer) -> Absence | None:
    return answer.value.kind if isinstance(answer.value, Absent) else None


_WHY = {
    Absence.MISSING: "missing",
    Absence.NOT_APPLICABLE: "not-applicable",
    Absence.UNDEFINED: "undefined",
}


def _no_level(before: Assessment, after: Assessment) -> Message | None:
    for result, key in ((before, "before"), (after, "after")):
        if result.level is None:
            return say(f"incomparable.level.{key}", status=say(f"status.{result.status.value}"))
    return None

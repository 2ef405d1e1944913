# SPDX-License-Identifier: MIT
"""One formula that was computed: in words, and with the values put in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.evaluation.answers import written
from shnor_rules.evaluation.computing import seen_by
from shnor_rules.evaluation.explanation import Explanation
from shnor_rules.expressions.absent import Absent
from shnor_rules.expressions.words import formula_in_words
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.evaluation.outcome import Outcome
    from shnor_rules.program import Step


def explain_step(outcome: Outcome, step: Step) -> Iterator[Explanation]:
    """Yield the formula of a step, then the same with the values of the outcome put in."""
    formula = {lang: formula_in_words(step.expression, lang) for lang in ("ru", "en")}
    yield Explanation("formula", say("explain.formula", name=step.name, **formula))
    seen = seen_by(step, outcome.values)
    put_in = {lang: formula_in_words(step.expression, lang, values=seen) for lang in ("ru", "en")}
    value = outcome.values[step.name]
    if isinstance(value, Absent):
        message = say("explain.put-in.nothing", reason=value.reason, **put_in)
    else:
        message = say("explain.put-in", value=written(value) or "", **put_in)
    yield Explanation("put-in", message, name=step.name, value=written(value))

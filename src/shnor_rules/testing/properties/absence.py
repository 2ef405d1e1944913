# SPDX-License-Identifier: MIT
"""A property of every answer: «нет», a blank and zero are three different things."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from shnor_rules.evaluation import Assessment, Refusal
from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.notation import format_number
from shnor_rules.testing.properties.folding import folded, is_plain
from shnor_rules.testing.properties.promising import How, Kept, Trial, ending
from shnor_rules.testing.properties.rewriting import without

if TYPE_CHECKING:
    from typing import Unpack

    from hypothesis.strategies import DrawFn

    from shnor_rules.model import Indicator, Monitoring
    from shnor_rules.testing.properties.drawing import Record

_BLANKS = (None, "", "  ")


def not_applicable_is_not_zero(monitoring: Monitoring, **how: Unpack[How]) -> Kept:
    """Hold that «нет» never equals zero, and that a blank is neither.

    Some answers of each record become the word for «not applicable» of their indicator, some a
    blank. Such an answer has the status `not-applicable` or `missing`, its value is absent, and the
    plain data print the word or nothing, never a number.

    Every value whose formula is nothing but a fold (`СУММ`, `СРЗНАЧ`, `МИН`, `МАКС`, names with a
    plus between them, weights) is worked out anew from its names, with the policies of the value:
    left out of the sum and of the count, with or without new weights, forbidding, or zero where an
    order prints so. It must be that number exactly.

    Raises:
        BrokenPropertyError: it does not hold.
    """
    trial = Trial("not_applicable_is_not_zero", monitoring, how)
    indicators = [each for each in trial.read.indicators if not each.is_free]

    @st.composite
    def cases(draw: DrawFn) -> tuple[Record, dict[str, Absence]]:
        record, put = draw(trial.records), {}
        for indicator in indicators:
            kind = draw(st.sampled_from(_kinds(indicator)))
            if kind is not None:
                put[indicator.id] = kind
                record = _put(draw, record, indicator, kind)
        return record, put

    def promise(case: tuple[Record, dict[str, Absence]]) -> None:
        record, put = case
        result = trial.result(record)
        if isinstance(result, Refusal):
            if put and "records" not in how:
                raise trial.broken(record, promised="assessed", came=ending(result))
            return
        for name, kind in put.items():
            _absent(trial, record, result, name, kind)
        _folds(trial, record, result)

    return trial.keep(cases(), promise)


def _kinds(indicator: Indicator) -> list[Absence | None]:
    kinds: list[Absence | None] = [None, None, None, Absence.MISSING]
    if indicator.not_applicable is not None:
        kinds[1] = Absence.NOT_APPLICABLE
    return kinds


def _put(draw: DrawFn, record: Record, indicator: Indicator, kind: Absence) -> dict[str, Any]:
    left = without(record, indicator.id)
    if kind is Absence.NOT_APPLICABLE:
        return {**left, indicator.id: indicator.not_applicable}
    blank = draw(st.sampled_from(_BLANKS))
    return left if blank is None else {**left, indicator.id: blank}


def _absent(trial: Trial, record: Record, result: Assessment, name: str, kind: Absence) -> None:
    answer = result.answers[name]
    value = result.values[answer.indicator.measured]
    word = answer.indicator.not_applicable if kind is Absence.NOT_APPLICABLE else None
    promised = (kind.value, word, kind)
    came = (
        answer.status,
        result.to_dict()["indicators"][name]["value"],
        value.kind if isinstance(value, Absent) else value,
    )
    if came != promised:
        shown = (f"{name}: {status}, {written}" for status, written, _ in (promised, came))
        raise trial.broken(record, promised=next(shown), came=next(shown))


def _folds(trial: Trial, record: Record, result: Assessment) -> None:
    read = trial.read
    totals = () if read.total is None else (read.total,)
    for computed in (*read.derived, *read.subtotals, *totals):
        if not is_plain(computed):
            continue
        promised = folded(computed, result.values)
        value = result.values[computed.name]
        came = value if isinstance(value, Fraction) else None
        if came != promised:
            shown = (
                f"{computed.name}: {'–' if number is None else format_number(number)}"
                for number in (promised, came)
            )
            raise trial.broken(record, promised=next(shown), came=next(shown))

# SPDX-License-Identifier: MIT
"""How checks write down numbers, sets of numbers and records, ready to be pasted into a ruleset."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.loading.shape.yamlish import in_yaml
from shnor_rules.messages import Message, say
from shnor_rules.notation import format_interval, format_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shnor_rules.expressions.possible import Bounds
    from shnor_rules.notation import Interval
    from shnor_rules.proving import Attainable

MOST_SHOWN: Final = 5
"""Numbers of a list that are written out; of more, the first and the last."""


def record_text(record: object) -> str:
    """Return an answer, or a whole record, in the braces and brackets of YAML."""
    return in_yaml(record_as_data(record))


def record_as_data(answer: object) -> Any:  # noqa: ANN401  (any YAML value)
    """Return an answer, or a whole record, as plain data; a fraction as text."""
    if isinstance(answer, Mapping):
        return {str(key): record_as_data(each) for key, each in answer.items()}
    if isinstance(answer, list | tuple):
        return [record_as_data(each) for each in answer]
    if isinstance(answer, Fraction):
        return int(answer) if answer.denominator == 1 else format_number(answer)
    return answer


def numbers_text(numbers: Sequence[Fraction]) -> str:
    """Return numbers one after the other, with an ellipsis in the place of many."""
    return listed(list(map(format_number, numbers)))


def listed(texts: Sequence[str]) -> str:
    """Return texts one after the other, with an ellipsis in the place of many."""
    shown = list(texts)
    if len(shown) > MOST_SHOWN:
        shown = [*shown[: MOST_SHOWN - 1], "…", shown[-1]]
    return "; ".join(shown)


def intervals_text(intervals: Iterable[Interval]) -> str:
    """Return intervals one after the other; one of a single number as that number."""
    return "; ".join(
        format_number(each.low)
        if each.low is not None and each.low == each.high
        else format_interval(each)
        for each in intervals
    )


def counted(records: int | None, attainable: Attainable) -> str:
    """Return how many choices of answers of how many, for the content of a finding.

    Answers on which no total depends make no choice. Empty where there is no counting them.
    """
    if records is None or attainable.records is None:
        return ""
    return f" ({records // attainable.idle} из {attainable.records // attainable.idle})"


def count_of(records: int | None, attainable: Attainable) -> Message:
    """Return how many choices of answers of how many, as a part of a sentence."""
    if records is None or attainable.records is None:
        return say("check.records.uncountable")
    idle = attainable.idle
    return say("check.records", records=records // idle, of=attainable.records // idle)


def bounds_text(bounds: Bounds) -> str:
    """Return all that a value can be: an interval, a number, words; empty for a truth value."""
    numbers = () if bounds.numbers is None else (intervals_text([bounds.numbers]),)
    return "; ".join((*numbers, *sorted(bounds.codes)))

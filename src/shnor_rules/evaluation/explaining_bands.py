# SPDX-License-Identifier: MIT
"""What decided: the bound or the condition of a level, of points, or of a record not rated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.evaluation.citing import cited, cited_scale
from shnor_rules.evaluation.computing import inside
from shnor_rules.evaluation.deciding import decide
from shnor_rules.evaluation.explanation import Explanation
from shnor_rules.expressions import Expression, interpret
from shnor_rules.expressions.exact import Exact, Value
from shnor_rules.expressions.words import formula_in_words
from shnor_rules.messages import say
from shnor_rules.model import Grade, Level, Points, Status
from shnor_rules.notation import format_number
from shnor_rules.program import Banding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.evaluation.answers import Answer
    from shnor_rules.evaluation.outcome import Outcome
    from shnor_rules.notation import Interval


def explain_level(outcome: Outcome) -> Iterator[Explanation]:
    """Yield what decided the level, or what kept the total from every level."""
    decided = (band.outcome for band in outcome.decision.bands)
    for level in [each for each in decided if isinstance(each, Level)]:
        yield from _level(outcome, level)
    if outcome.status is Status.NOT_RATED:
        yield from _not_rated(outcome)
    by_total = outcome.monitoring.table is None
    lies_outside = outcome.status in {Status.IN_GAP, Status.OUTSIDE_SCALE}
    if outcome.total is not None and by_total and lies_outside:
        scale = "; ".join(
            f"{level.name} {level.interval}"
            for level in (outcome.monitoring.scale.bands if outcome.monitoring.scale else ())
            if level.interval is not None
        )
        message = say("explain.in-no-interval", total=format_number(outcome.total), scale=scale)
        yield Explanation("bound", message, cited_scale(outcome.monitoring))


def _level(outcome: Outcome, level: Level) -> Iterator[Explanation]:
    clause = cited(outcome.monitoring, level.clause) or cited_scale(outcome.monitoring)
    if level.interval is not None and outcome.total is not None:
        total, interval = format_number(outcome.total), str(level.interval)
        key = f"explain.inside{_manner(level.interval)}"
        message = say(key, total=total, interval=interval, level=level.name)
        yield Explanation("bound", message, clause, level.name, interval)
    if level.condition is not None:
        message = say("explain.condition", level=level.name, **_in_words(level.condition))
        put_in = tuple(_put_in(level.condition, outcome.values))
        yield Explanation("bound", message, clause, level.name, children=put_in)
    if level.otherwise:
        message = say("explain.otherwise", level=level.name)
        yield Explanation("bound", message, clause, level.name)


def _not_rated(outcome: Outcome) -> Iterator[Explanation]:
    algebra = Exact(outcome.values)
    for case in outcome.monitoring.not_rated:
        if interpret(case.when, algebra) is True:
            children = [*_put_in(case.when, outcome.values)]
            if case.quote is not None:
                children.append(Explanation("quote", say("explain.quote", quote=case.quote)))
            message = say("explain.row.condition", **_in_words(case.when))
            yield Explanation("not-rated", message, children=tuple(children))


def explain_points(outcome: Outcome, answer: Answer) -> Iterator[Explanation]:
    """Yield the row of the table of points that decided."""
    tables = [each for each in outcome.program.definitions if isinstance(each, Banding)]
    (table,) = [each for each in tables if each.name == answer.indicator.id]
    values = inside(table, outcome.values)
    decided = (band.outcome for band in decide(table, values).bands)
    for row in [each for each in decided if isinstance(each, Points)]:
        yield from explain_row(row, answer.written or "", values)
        if row.label is not None:
            yield Explanation("label", say("explain.row.label", label=row.label), value=row.label)


def explain_row(
    row: Points | Grade, value: str, values: Mapping[str, Value]
) -> Iterator[Explanation]:
    """Yield why a row decided.

    Args:
        row: the row.
        value: what its interval was compared with, as written.
        values: the values as the rules of the row see them.
    """
    if row.interval is not None:
        interval = str(row.interval)
        key = f"explain.row.inside{_manner(row.interval)}"
        message = say(key, value=value, interval=interval)
        yield Explanation("bound", message, value=interval)
    if row.condition is not None:
        message = say("explain.row.condition", **_in_words(row.condition))
        yield Explanation("bound", message, children=tuple(_put_in(row.condition, values)))
    if row.otherwise:
        yield Explanation("bound", say("explain.row.otherwise"))


def _manner(interval: Interval) -> str:
    """Return the ending of the message that fits how the interval is written."""
    return ".words" if interval.low is None or interval.high is None else ""


def _in_words(condition: Expression) -> dict[str, str]:
    return {lang: formula_in_words(condition, lang) for lang in ("ru", "en")}


def _put_in(condition: Expression, values: Mapping[str, Value]) -> Iterator[Explanation]:
    seen = {name: values[name] for name in condition.names}
    said = {lang: formula_in_words(condition, lang, values=seen) for lang in ("ru", "en")}
    yield Explanation("put-in", say("explain.put-in.condition", **said))

# SPDX-License-Identifier: MIT
"""Every total and level that records can have, counted, with a witness for each."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, TypeAlias, cast

from shnor_rules.expressions.attainable import MOST_WORK, Reached, Undecided, reach
from shnor_rules.expressions.graph import Input
from shnor_rules.expressions.islands import ordered
from shnor_rules.expressions.possible import Bounds
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.messages import say
from shnor_rules.model import read_as, reading_names
from shnor_rules.program import TOTAL, lower
from shnor_rules.proving.bounding import bounded
from shnor_rules.proving.domains import By, Domain, Given, domains
from shnor_rules.proving.outcomes import Attainable, Outcome
from shnor_rules.proving.recording import Recorder
from shnor_rules.proving.unfolding import unfolded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.model import Monitoring
    from shnor_rules.proving.endings import Conclusion

_Pair: TypeAlias = "tuple[Reachable | None, Conclusion]"


def attainable(
    monitoring: Monitoring,
    *,
    reading: str | Iterable[str] = (),
    by: By = "values",
    given: Given | None = None,
    most_work: int = MOST_WORK,
) -> Attainable:
    """Return what the records of a monitoring can come to.

    A record is one choice of answers to the scored indicators, and to whatever else a formula uses.
    Missing answers are among them where the indicator is optional or a formula goes on without it.
    Samples are of any size; an indicator that can be any rational number of an interval (a sample,
    a share, a range) makes records uncountable, and a total that depends on it smoothly is dense:
    see `Attainable.stretches`. Where a table decides the level without a total, the outcomes are
    how records end, each with `None` for the total.

    Args:
        monitoring: the monitoring.
        reading: the name of a reading, or several; without any, the literal text stands.
        by: what is one answer to an indicator with items, a sample or counts. `"values"`: one value
            of the printed set that its items, rows or counts can come to, however they do.
            `"items"`: one pattern of answers to its items, if the value is in the printed set.
            `"accepted"`: any value of the printed set, as `evaluate` accepts it as a bare number.
        given: the only answers to think of, by the id of an indicator or attribute: numbers,
            intervals of numbers, words («нет» too), `None` for no answer.
        most_work: how many intermediate values may be looked at.

    Raises:
        ReadingError: a reading is unknown, or two of them touch the same part.
        ValueError: the monitoring has neither a total nor a table of levels, or `given` names what
            it does not ask.
    """
    names = reading_names(reading)
    read = read_as(monitoring, names)
    if read.total is None and read.table is None:
        message = f"the monitoring has no total and no table of levels: {read.id}"
        raise ValueError(message)
    program = lower(read)
    root = unfolded(program)
    used = {node.name for node in ordered(root) if isinstance(node, Input)}
    answered = domains(read, program, by, given or {})
    asked = tuple(each for each in answered if each.is_scored or each.name in used)
    totals = bounded(program, answered).get(TOTAL, Bounds())
    reached = reach(root, {each.name: each.answers for each in asked}, most_work=most_work)
    if isinstance(reached, Undecided):
        return Attainable(read, _ways(asked), (), totals, reached.reason)
    if any(_is_whole(cast("_Pair", each.value)[0]) for each in reached):
        return Attainable(read, _ways(asked), (), totals, say("undecided.whole"))
    required = tuple(each for each in read.attributes if each.required)
    recorder = Recorder(asked, required)
    # Where nothing can be answered at all, there is no record.
    reached = reached if all(each.options for each in asked) else ()
    others = _ways(each for each in asked if each.name not in used)
    is_countable = _ways(each for each in asked if each.name in used) is not None
    outcomes = tuple(_outcome(each, recorder, others if is_countable else None) for each in reached)
    return Attainable(read, _ways(asked), outcomes, totals, idle=others or 1)


def _ways(asked: Iterable[Domain]) -> int | None:
    """Return how many records there are."""
    ways = [each.ways for each in asked]
    return None if None in ways else prod(each for each in ways if each is not None)


def _is_whole(total: Reachable | None) -> bool:
    return isinstance(total, Stretch) and any(part.is_whole for part, _ in total.parts)


def _outcome(reached: Reached, recorder: Recorder, others: int | None) -> Outcome:
    total, conclusion = cast("_Pair", reached.value)
    return Outcome(
        total=total,
        conclusion=conclusion,
        records=None if others is None else reached.count * others,
        reached=reached,
        recorder=recorder,
    )

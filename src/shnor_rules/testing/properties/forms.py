# SPDX-License-Identifier: MIT
"""A property of every record: it means the same in any order and in any accepted form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from shnor_rules.evaluation import Assessment, Refusal
from shnor_rules.expressions.absent import Absent
from shnor_rules.testing.properties.promising import How, Kept, Trial, ending
from shnor_rules.testing.properties.rewriting import rewritten

if TYPE_CHECKING:
    from typing import Unpack

    from hypothesis.strategies import DrawFn

    from shnor_rules.model import Monitoring
    from shnor_rules.testing.properties.drawing import Record


def order_free(monitoring: Monitoring, **how: Unpack[How]) -> Kept:
    """Hold that the order and the form in which a record is written change nothing.

    Each record is written anew: keys, rows and groups in another order; the answers to items as a
    list, by their ids, under dotted keys or as their bare sum; a sample as its bare mean, a share
    as its percents; a number as text with a comma or a point, as a decimal, a fraction, a label, in
    capital letters. Total, level, status, every computed value, the answers, the distances and the
    remarks must stay. A record that is refused promises nothing.

    Raises:
        BrokenPropertyError: it does not hold.
    """
    trial = Trial("order_free", monitoring, how)

    @st.composite
    def pairs(draw: DrawFn) -> tuple[Record, Record]:
        record = draw(trial.records)
        return record, draw(rewritten(trial.read, record))

    def promise(case: tuple[Record, Record]) -> None:
        record, other = case
        first, second = trial.result(record), trial.result(other)
        if isinstance(first, Refusal):
            return
        if isinstance(second, Refusal) or essence(first) != essence(second):
            raise trial.broken([record, other], promised=ending(first), came=ending(second))

    return trial.keep(pairs(), promise)


def essence(result: Assessment) -> dict[str, Any]:
    """Return what a result says, without how the answers were written."""
    return {
        "total": result.total,
        "level": None if result.level is None else result.level.name,
        "status": result.status,
        "values": {
            name: value.kind if isinstance(value, Absent) else value
            for name, value in result.values.items()
        },
        "answers": {name: (each.status, each.written) for name, each in result.answers.items()},
        "distances": (result.next_level, result.previous_level),
        "remarks": [remark.id for remark in result.remarks],
        "readings": result.readings,
    }

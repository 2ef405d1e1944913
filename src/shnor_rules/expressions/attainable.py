# SPDX-License-Identifier: MIT
"""The interpretation in attainable values: all that a formula can be worth, with witnesses.

The full product of the answers is never walked. What stands alone is worked out alone and joins the
rest as one value; what is shared is kept in view only as long as it is needed; an aggregating
function keeps of its arguments only what it needs of them. Where even so the work would grow too
large, the answer is `Undecided`.

A number too long for `exact` to handle is told from no other number here.
"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import field, frozen

from shnor_rules.expressions.engine import interpret
from shnor_rules.expressions.graph import Graphing, Input
from shnor_rules.expressions.islands import islands, ordered, schedule
from shnor_rules.expressions.lifted import plain
from shnor_rules.expressions.stretches import BeyondStretchesError, Stretch
from shnor_rules.expressions.tables import Effort, ExhaustedError, Frame, Table, Ways, put
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from shnor_rules.expressions.expression import Expression
    from shnor_rules.expressions.graph import Node
    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.notation.intervals import Interval

MOST_WORK: Final = 400_000
"""Rows of tables; some seconds."""


@frozen
class Answer:
    """A value that an input can have.

    Attributes:
        value: the value.
        ways: how many answers give it.
    """

    value: Reachable
    ways: int = 1


Answers: TypeAlias = "Mapping[str, Sequence[Answer]]"
"""What each input can be; in a witness, earlier inputs have the earliest answers they can."""


@frozen
class Undecided:
    """No result: it would take more than the allowed work, or lies beyond what is kept exact.

    Attributes:
        reason: why.
    """

    reason: Message


@frozen
class Reached:
    """A value that can be reached.

    Attributes:
        value: the value; a stretch stands for every rational number of its interval.
        count: by how many combinations of answers; an answer of a stretch counts as one.
        ranks: for each input the place of its answer in the first of these combinations.
        cells: where the inputs of stretches, and stretches made of them, lie in that combination.
    """

    value: Hashable
    count: int
    ranks: Mapping[str, int] = field(hash=False)
    cells: tuple[tuple[str | Stretch, Interval], ...] = ()


def attainable(
    expression: Expression, answers: Answers, *, most_work: int = MOST_WORK
) -> tuple[Reached, ...] | Undecided:
    """Return every value that a formula can have.

    Args:
        expression: the formula.
        answers: what each of its names can be.
        most_work: how many rows of tables may be made.
    """
    nodes = {name: Input(name) for name in expression.names}
    return reach(interpret(expression, Graphing(nodes)), answers, most_work=most_work)


def reach(
    root: Node, answers: Answers, *, most_work: int = MOST_WORK
) -> tuple[Reached, ...] | Undecided:
    """Return every value that the node of a graph can have, in the order of the first witnesses.

    Args:
        root: the node; each input stands in its graph once.
        answers: what each input can be.
        most_work: how many rows of tables may be made.
    """
    order = ordered(root)
    names = {node.name for node in order if isinstance(node, Input)}
    digits = _digits({name: answers[name] for name in answers if name in names})
    effort = Effort(most_work)
    tables: dict[Node, Table] = {}
    try:
        for node in order:
            if isinstance(node, Input):
                tables[node] = _input_table(answers[node.name], digits[node.name])
        for node in islands(order):
            if node not in tables:
                tables[node] = _table(node, tables, effort)
    except ExhaustedError:
        return Undecided(say("undecided.work", rows=most_work))
    except BeyondStretchesError:
        return Undecided(say("undecided.stretches"))
    found = sorted(tables[root].items(), key=lambda row: row[1].code)
    return tuple(
        Reached(
            value,
            ways.number,
            {name: ways.code // digit % len(answers[name]) for name, digit in digits.items()},
            ways.cells,
        )
        for value, ways in found
    )


def _digits(answers: Answers) -> dict[str, int]:
    """Return the worth of one rank of each input in the code of a combination."""
    sizes = [len(each) for each in answers.values()]
    return {name: prod(sizes[place:]) for place, name in enumerate(answers, start=1)}


def _input_table(answers: Sequence[Answer], digit: int) -> Table:
    table: Table = {}
    for rank, answer in enumerate(answers):
        cells = answer.value.parts if isinstance(answer.value, Stretch) else ()
        placed = tuple((part.base, part.interval) for part, _ in cells)
        put(table, plain(answer.value), Ways(answer.ways, rank * digit, placed))
    return table


def _is_sure(table: Table) -> bool:
    """Return whether a node can be one thing only, and comes to it without a choice."""
    return list(table.values()) == [Ways(1, 0)]


def _table(root: Node, tables: Mapping[Node, Table], effort: Effort) -> Table:
    """Return what a node can be, given what the islands below it can be."""
    order = ordered(root, tables)
    known = {node: next(iter(tables[node])) for node in order if _is_sure(tables.get(node, {}))}
    frame = Frame(effort, known)
    for node, staying in schedule([node for node in order if node not in known], tables):
        if isinstance(node, Input) or node in tables:
            frame.join(node, tables[node])
        else:
            frame.compute(node, staying)
    return {value: ways for (value,), ways in frame.rows.items()}

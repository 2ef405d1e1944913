# SPDX-License-Identifier: MIT
"""The graph of two monitorings over the same answers."""

from __future__ import annotations

from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from shnor_rules.expressions.graph import Graphing, Input, Node, Operation
from shnor_rules.expressions.lifted import plain
from shnor_rules.model import Indicator
from shnor_rules.program import TOTAL, lower
from shnor_rules.proving.joint.pairs import REFUSED_END, End
from shnor_rules.proving.joint.shapes import REFUSED, TAKEN
from shnor_rules.proving.unfolding import concluding, grown

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.model import Monitoring
    from shnor_rules.program import Program
    from shnor_rules.proving.endings import Conclusion
    from shnor_rules.proving.joint.pairing import Question

Unended: TypeAlias = "tuple[Hashable, tuple[Hashable, ...]] | None"
"""A total and what else a record ends by; `None` where the record is refused."""

_SIDES: Final = (0, 1)


@frozen(eq=False)
class Joined:
    """Two programs over the same answers; each attribute has what is of the one, then of the other.

    Attributes:
        programs: the programs.
        refused: the nodes of whether a record is refused.
        graphs: the graphs that know every name of the programs.
    """

    programs: tuple[Program, Program]
    refused: tuple[Node, Node]
    graphs: tuple[Graphing, Graphing]

    @property
    def totals(self) -> tuple[Node, Node]:
        """The nodes of the totals; `None` is the value of one that there is not."""
        one, other = self.graphs
        nothing = one.constant(None)
        return one.nodes.get(TOTAL, nothing), other.nodes.get(TOTAL, nothing)

    def ended(self) -> Node:
        """Return the node of the pair of ends of a record."""
        # Both totals are there before either is cut at a bound: a sum that is cut while another
        # still grows would be lost to it.
        gate = Operation(_together, self.totals)
        one, other = (
            concluding(program, graph.naming({TOTAL: Operation(itemgetter(side), (gate,))}))
            for side, program, graph in zip(_SIDES, self.programs, self.graphs, strict=True)
        )
        return Operation(_ends, (self.refused[0], one, self.refused[1], other))

    def unended(self) -> Node:
        """Return the node of all that the ends of a record are decided by, not yet decided.

        Its value is a pair: of each side `None` where it refuses the record, else the total and the
        values of `deciding`.
        """
        sides = zip(self.programs, self.graphs, self.refused, self.totals, strict=True)
        nodes = []
        for program, graph, refused, total in sides:
            values = Operation(_together, tuple(graph.nodes[name] for name in deciding(program)))
            nodes.append(Operation(_unended, (refused, total, values)))
        return Operation(_together, tuple(nodes))


def deciding(program: Program) -> tuple[str, ...]:
    """Return the names, besides the total, by which it is decided how a record ends."""
    names = [name for condition, _ in program.not_rated for name in condition.names]
    if program.levels is not None:
        names += program.levels.names
    return tuple(dict.fromkeys(name for name in names if name != TOTAL))


def joined(one: Monitoring, other: Monitoring, asked: Sequence[Question]) -> Joined:
    """Return two programs over the answers to the same questions."""
    graph = Graphing({each.key: Input(each.key) for each in asked})
    programs = lower(one), lower(other)
    first, second = (
        grown(program, _known(asked, graph, side), beside=graph)
        for side, program in zip(_SIDES, programs, strict=True)
    )
    refused = _refusals(asked, graph, 0), _refusals(asked, graph, 1)
    return Joined(programs, refused, (first, second))


def _ends(
    refused: bool,  # noqa: FBT001  (a value like any)
    ended: tuple[Reachable | None, Conclusion],
    other_refused: bool,  # noqa: FBT001  (a value like any)
    other_ended: tuple[Reachable | None, Conclusion],
) -> tuple[End, End]:
    return (
        REFUSED_END if refused else End(*ended),
        REFUSED_END if other_refused else End(*other_ended),
    )


def _unended(
    refused: bool,  # noqa: FBT001  (a value like any)
    total: Reachable | None,
    values: tuple[Reachable, ...],
) -> Unended:
    return None if refused else (plain(total), tuple(map(plain, values)))


def _together(*totals: Hashable) -> Hashable:
    return totals


def _refusals(asked: Iterable[Question], graph: Graphing, side: int) -> Node:
    """Return the node of whether a side refuses a record."""
    refused: Node = graph.constant(False)  # noqa: FBT003  (a value like any)
    for each in asked:
        if any((answer.one, answer.other)[side] == REFUSED for answer in each.answers):
            refused = Operation(partial(_refuses, side), (refused, graph.nodes[each.key]))
    return refused


def _known(asked: Iterable[Question], graph: Graphing, side: int) -> dict[str, Node]:
    """Return the node of every input of a side."""
    known: dict[str, Node] = {}
    for each in asked:
        node, own = graph.nodes[each.key], (each.one, each.other)[side]
        if own is not None:
            name = own.measured if isinstance(own, Indicator) else own.id
            known[name] = node if each.is_alike else Operation(partial(_seen, side), (node,))
    return known


def _refuses(side: int, refused: bool, answer: tuple[Reachable, Reachable]) -> bool:  # noqa: FBT001  (a value like any)
    return refused or answer[side] == REFUSED


def _seen(side: int, answer: tuple[Reachable, Reachable]) -> Hashable:
    """Return what an answer is to a side; nothing where it is refused, whatever comes of it."""
    return plain(TAKEN) if answer[side] == REFUSED else answer[side]

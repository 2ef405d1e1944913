# SPDX-License-Identifier: MIT
"""What comes out for each row: which columns there are, and the nodes that they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.messages import say
from shnor_rules.tables.assuming import structure
from shnor_rules.whole import Kind, Node

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from shnor_rules.tables.simplifying import Simplifying
    from shnor_rules.whole import Graph, Whole

NUMERATOR: Final = "итог_числитель"
DENOMINATOR: Final = "итог_знаменатель"
DECIMAL: Final = "итог"
FLOAT: Final = "итог_число"
LEVEL_CODE: Final = "уровень_код"
LEVEL: Final = "уровень"
STATUS: Final = "статус"
REASON: Final = "причина"

RESULTS: Final = (
    NUMERATOR,
    DENOMINATOR,
    DECIMAL,
    FLOAT,
    LEVEL_CODE,
    LEVEL,
    STATUS,
    REASON,
)
"""The columns that are added, in their order.

The total is a pair of whole numbers, exact but not in lowest terms, a decimal text, cut off with an
ellipsis where it goes on, and a float that is good for plots only. The code of a level is its place
in the scale as printed, from one. The reason tells of a refused row all that is wrong with it.
"""

_FOR_TOTAL: Final = frozenset({NUMERATOR, DENOMINATOR, DECIMAL, FLOAT})
_FOR_LEVEL: Final = frozenset({LEVEL_CODE, LEVEL})

REFUSED: Final = Node(Kind.FLAG, value="refused")
"""Whether a row is refused."""

NOTHING: Final = Node(Kind.SOURCE, value="nothing", range=(0, 0))
"""What stands in a column where there is no value."""


@frozen
class Asked:
    """The nodes that the columns asked for are made of; `None` where none of them is.

    Attributes:
        numerator: of the total, nothing where there is no total.
        denominator: of the total, likewise.
        level: the place of the level in the scale, from one, nothing without a level.
        status: the place of the status among `statuses`, from zero.
        statuses: how rows can end, in words.
    """

    numerator: Node | None
    denominator: Node | None
    level: Node | None
    status: Node | None
    statuses: tuple[str, ...]

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All of the nodes that are there."""
        listed = (self.numerator, self.denominator, self.level, self.status)
        return tuple(node for node in listed if node is not None)


def asked(whole: Whole, names: Collection[str], refused: Node, simple: Simplifying) -> Asked:
    """Return what has to be computed for some of the results, as simple as it can be.

    Args:
        whole: the monitoring.
        names: the results that are asked for.
        refused: whether a row is refused.
        simple: what simplifies.
    """
    graph = whole.graph
    numerator = denominator = level = status = None
    if not _FOR_TOTAL.isdisjoint(names):
        without = graph.any((refused, graph.negate(whole.has_total)))
        numerator = simple.simplify(graph.choose(without, NOTHING, whole.numerator))
        denominator = simple.simplify(graph.choose(without, NOTHING, whole.denominator))
    if not _FOR_LEVEL.isdisjoint(names):
        found = _renamed(graph, whole.level, {0: NOTHING})
        level = simple.simplify(graph.choose(refused, NOTHING, found))
    statuses = tuple(dict.fromkeys(ending.status.render() for ending in whole.endings))
    if STATUS in names:
        places = {
            place: graph.number(statuses.index(ending.status.render()))
            for place, ending in enumerate(whole.endings)
        }
        ending = _renamed(graph, whole.ending, places)
        status = simple.simplify(graph.choose(refused, graph.number(len(statuses)), ending))
    return Asked(numerator, denominator, level, status, (*statuses, say("status.refused").render()))


def _renamed(graph: Graph, root: Node, names: Mapping[int, Node]) -> Node:
    """Return a choice of known numbers with other nodes in their place."""
    made: dict[Node, Node] = {}
    for node in structure(root):
        if node.kind is Kind.CONSTANT:
            made[node] = names.get(_number(node), node)
        elif node.kind is Kind.CHOICE:
            condition, then, otherwise = node.operands
            made[node] = graph.choose(condition, made[then], made[otherwise])
        else:
            made[node] = node
    return made[root]


def _number(node: Node) -> int:
    return -1 if node.known is None else node.known

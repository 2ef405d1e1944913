# SPDX-License-Identifier: MIT
"""Tables of what values can be at once, with how many combinations and the first of them."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias, TypeVar

from attrs import define, field

from shnor_rules.expressions.cutting import CrossingError, after_cut, cuts
from shnor_rules.expressions.lifted import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

    from shnor_rules.expressions.graph import Node, Operation
    from shnor_rules.expressions.stretches import Stretch
    from shnor_rules.notation.intervals import Interval


_WIDE: Final = 10
"""How many values in a row are as much work as another row."""


class ExhaustedError(Exception):
    """More work than was allowed."""


@define
class Effort:
    """How much work is still allowed, counted in rows of tables.

    Attributes:
        most: how much at first.
        left: how much still.
    """

    most: int
    left: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Begin with all of it."""
        self.left = self.most

    def spend(self, rows: int) -> None:
        """Spend work before it is done.

        Raises:
            ExhaustedError: less is left than is needed.
        """
        self.left -= rows
        if self.left < 0:
            raise ExhaustedError


class Ways(NamedTuple):
    """The combinations of answers that lead to one row.

    Attributes:
        number: how many.
        code: the first of them: the ranks of its answers, as the digits of one number.
        cells: where its inputs of stretches, and stretches made of them, have come to lie.
    """

    number: int
    code: int
    cells: tuple[tuple[str | Stretch, Interval], ...] = ()


Table: TypeAlias = "dict[Hashable, Ways]"
"""The values that one node can have."""

Key: TypeAlias = "tuple[Hashable, ...]"

K = TypeVar("K", bound="Hashable")


def put(rows: dict[K, Ways], key: K, ways: Ways) -> None:
    """Add combinations to a row."""
    known = rows.get(key)
    if known is not None:
        first = known if known.code <= ways.code else ways
        ways = Ways(known.number + ways.number, first.code, first.cells)
    rows[key] = ways


@define
class Frame:
    """What several nodes can be at once, while one value is computed from them.

    Attributes:
        effort: the work that may be spent.
        known: the values of the nodes that can be only one thing.
        slots: the nodes whose values a row has, in order.
        rows: the combinations of every row.
    """

    effort: Effort
    known: Mapping[Node, Hashable]
    slots: tuple[Node, ...] = ()
    rows: dict[Key, Ways] = field(factory=lambda: {(): Ways(1, 0)})

    def join(self, node: Node, table: Table) -> None:
        """Take in a node that is independent of all others."""
        self.effort.spend(len(self.rows) * len(table))
        self.slots = (*self.slots, node)
        self.rows = {
            (*key, value): Ways(
                ways.number * more.number, ways.code + more.code, ways.cells + more.cells
            )
            for key, ways in self.rows.items()
            for value, more in table.items()
        }

    def compute(self, node: Operation, staying: Sequence[Node]) -> None:
        """Compute a node for every row, and forget all others but those that stay."""
        self.effort.spend(len(self.rows) * (1 + len(staying) // _WIDE))
        arguments = [self._argument(operand) for operand in node.operands]
        places = [self.slots.index(each) for each in staying]
        rows: dict[Key, Ways] = {}
        for row in self.rows.items():
            for key, ways, value in self._computed(node, arguments, *row):
                put(rows, (*(key[place] for place in places), value), ways)
        self.slots, self.rows = (*staying, node), rows

    def _argument(self, operand: Node) -> Callable[[Key], Hashable]:
        if operand in self.known:
            value = self.known[operand]
            return lambda _: value
        return operator.itemgetter(self.slots.index(operand))

    def _computed(
        self,
        node: Operation,
        arguments: list[Callable[[Key], Hashable]],
        key: Key,
        ways: Ways,
    ) -> Iterator[tuple[Key, Ways, Hashable]]:
        """Yield the row with its value; several pieces of it where a stretch has to be cut."""
        try:
            value = plain(node.compute(*(argument(key) for argument in arguments)))
        except CrossingError as crossing:
            pieces = list(cuts(crossing))
        else:
            yield key, ways, value
            return
        self.effort.spend(len(pieces))
        for cut in pieces:
            cells = (*ways.cells, (cut.part.base, cut.part.interval))
            after = tuple(after_cut(each, cut) for each in key)
            yield from self._computed(node, arguments, after, ways._replace(cells=cells))

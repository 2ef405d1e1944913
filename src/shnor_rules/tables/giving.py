# SPDX-License-Identifier: MIT
"""What is given for the nodes of a graph, as expressions, and how wide their numbers have to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.tables.engines import Engine
from shnor_rules.tables.plain import part_of
from shnor_rules.tables.results import NOTHING
from shnor_rules.tables.widths import need, width
from shnor_rules.whole import Kind, Node, walk

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import narwhals as nw

    from shnor_rules.tables.plain import Plain

_NARROWEST: Final = 8

_WIDEST_UNCHECKED: Final = 32
"""Up to this width it costs less to compute with whatever a column holds than to look first."""


@frozen
class Giving:
    """Gives expressions to sources and flags.

    Attributes:
        engine: what computes.
        sources: the expressions of sources and flags by their names.
        plain: the inputs with columns that need no reading.
    """

    engine: Engine
    sources: Mapping[object, nw.Expr]
    plain: Mapping[str, Plain]

    def given(self, nodes: Sequence[Node]) -> tuple[int, dict[Node, nw.Expr]]:
        """Return the width of the numbers behind nodes, and the expressions of what is given."""
        listed = [node for node in walk(nodes) if _is_given(node)]
        own = {node: found for node in listed if (found := part_of(node)) is not None}
        numbers = {
            node: self.plain[name] for node, (name, _) in own.items() if node.kind is Kind.SOURCE
        }
        bits, is_checked = self._width(nodes, numbers)
        made: dict[Node, nw.Expr] = {}
        for node in listed:
            if node not in own:
                made[node] = self.sources[node.value]
                continue
            name, part = own[node]
            each = self.plain[name]
            if node in numbers:
                is_wide = bits < (width(each.least, each.most) or bits + 1)
                made[node] = each.number(part, is_checked=is_checked or is_wide)
            else:
                made[node] = each.flag(part)
        return bits, made

    def _width(self, nodes: Sequence[Node], numbers: Mapping[Node, Plain]) -> tuple[int, bool]:
        """Return the width, and whether columns have to be checked before they are computed with.

        In a row that is refused a column can hold anything. That is never looked at, and in Polars
        it is silently wrong; the other engines stop where it overflows.
        """
        largest = need(nodes)
        bits = _NARROWEST if largest is None or largest.bits is None else largest.bits
        if self.engine is Engine.POLARS or not numbers:
            return bits, False
        held = {node: (min(each.least, 0), max(each.most, 0)) for node, each in numbers.items()}
        whatever = need(nodes, held)
        if whatever is None or whatever.bits is None or whatever.bits > _WIDEST_UNCHECKED:
            return bits, True
        return whatever.bits, False


def _is_given(node: Node) -> bool:
    return node.kind in {Kind.SOURCE, Kind.FLAG} and node is not NOTHING

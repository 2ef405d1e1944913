# SPDX-License-Identifier: MIT
"""The columns interpretation: nodes of a graph as expressions over the columns of a table.

What several expressions need is put into a column of its own, in stages, so that it is computed
once whatever the engine does.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import narwhals as nw
from attrs import frozen

from shnor_rules.tables.rendering import Rendering
from shnor_rules.whole import Kind, Node, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from shnor_rules.tables.engines import Engine
    from shnor_rules.tables.plain import Plain

_LONGEST_CHAIN: Final = 32
"""Conditions in one choice; engines nest them, and what is deeper is put into its own column."""

_CHEAP: Final = frozenset({Kind.CONSTANT, Kind.TRUTH, Kind.SOURCE, Kind.FLAG, Kind.NOT})
"""What needs no column of its own, however often it is used."""


@frozen
class Rendered:
    """Columns that are added one after another, and what is then made of them.

    Attributes:
        stages: names with expressions, in the order in which they are added.
        made: the expression of each node that was asked for, over all of these columns.
    """

    stages: tuple[Mapping[str, nw.Expr], ...]
    made: Mapping[Node, nw.Expr]


def render(  # noqa: PLR0913  (each is another thing)
    roots: Sequence[Node],
    *,
    engine: Engine,
    bits: int,
    given: Mapping[Node, nw.Expr],
    plain: Mapping[str, Plain],
    prefix: str,
) -> Rendered:
    """Return nodes as expressions.

    Args:
        roots: the nodes.
        engine: what will compute them.
        bits: the width of whole numbers; proved to hold everything.
        given: the expressions of sources and flags.
        plain: the inputs with columns that need no reading.
        prefix: what the names of columns that are made on the way begin with.
    """
    listed = tuple(walk(roots))
    uses = Counter(each for node in listed for each in node.operands)
    uses.update(roots)
    inside = _inside_chains(listed, uses)
    rendering = Rendering(engine, bits, given, plain, inside)
    wanted = {node for node, times in uses.items() if times > 1}
    depths: dict[Node, int] = {}
    stages: list[dict[str, nw.Expr]] = []
    for node in listed:
        if node in inside:
            continue
        depth = max((depths[each] for each in _parts(node, inside)), default=0)
        expression = rendering.expression(node)
        if node in wanted and node.kind not in _CHEAP:
            name = f"{prefix}{sum(map(len, stages))}"
            if depth == len(stages):
                stages.append({})
            stages[depth][name] = expression
            expression = nw.col(name)
            rendering.columns.add(node)
            depth += 1
        rendering.made[node], depths[node] = expression, depth
    return Rendered(tuple(stages), {node: rendering.made[node] for node in roots})


def _inside_chains(listed: Iterable[Node], uses: Counter[Node]) -> frozenset[Node]:
    """Return the choices that are only the rest of another one."""
    inside: set[Node] = set()
    lengths: Counter[Node] = Counter()
    for node in listed:
        rest = node.operands[2] if node.kind is Kind.CHOICE else node
        if node.kind is rest.kind is Kind.CHOICE and uses[rest] == 1:
            lengths[node] = lengths[rest] + 1
            if lengths[node] % _LONGEST_CHAIN:
                inside.add(rest)
    return frozenset(inside)


def _parts(node: Node, inside: frozenset[Node]) -> Iterator[Node]:
    """Yield what an expression is made of; what a chain is made of belongs to its beginning."""
    stack = [node]
    while stack:
        for each in stack.pop().operands:
            if each in inside:
                stack.append(each)
            else:
                yield each

# SPDX-License-Identifier: MIT
"""One answer as whole numbers and truth values, and what depends on one answer alone.

What is computed from a single answer need not be computed again for the same answer: it can be
looked up. What is left to compute for a record joins what several answers give.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias, cast

from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.whole.domains import Part
from shnor_rules.whole.nodes import Kind, Node, walk

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from shnor_rules.expressions.exact import Value
    from shnor_rules.whole.domains import Domain

PARTS: Final = (
    Part.NUMBER,
    Part.DENOMINATOR,
    Part.WORD,
    Part.MISSING,
    Part.NOT_APPLICABLE,
    Part.UNDEFINED,
)
"""The order of the parts of an answer."""

_GIVEN: Final = frozenset({Kind.SOURCE, Kind.FLAG})

Given: TypeAlias = tuple[int, int, int, bool, bool, bool]
"""The parts of an answer in that order."""


def parts_of(value: Value, domain: Domain) -> Given:
    """Return the parts of an answer that is a number, a word of the domain, or absent."""
    if isinstance(value, Absent):
        kind = value.kind
        return (
            0,
            1,
            0,
            kind is Absence.MISSING,
            kind is Absence.NOT_APPLICABLE,
            kind is Absence.UNDEFINED,
        )
    if isinstance(value, str):
        return 0, 1, domain.words.index(value) + 1, False, False, False
    numerator, denominator = value.as_integer_ratio()
    if domain.scale is not None:
        numerator, denominator = numerator * (domain.scale // denominator), 1
    return numerator, denominator, 0, False, False, False


def asked(outputs: Sequence[Node]) -> tuple[Node, ...]:
    """Return what has to be given for some nodes to be computed."""
    return tuple(node for node in walk(outputs) if node.kind in _GIVEN)


def source_of(node: Node) -> tuple[str, Part]:
    """Return of what input a node is given, and which part."""
    return cast("tuple[str, Part]", node.value)


def inputs_behind(outputs: Sequence[Node]) -> dict[Node, frozenset[str]]:
    """Return, for nodes and all that they are computed from, the inputs that they depend on."""
    behind: dict[Node, frozenset[str]] = {}
    for node in walk(outputs):
        inputs: frozenset[str] = frozenset()
        if node.kind in _GIVEN:
            inputs = frozenset({source_of(node)[0]})
        for each in node.operands:
            if not behind[each] <= inputs:
                inputs |= behind[each]
        behind[node] = inputs
    return behind


def by_input(outputs: Sequence[Node]) -> dict[str, list[Node]]:
    """Return by input the nodes that depend on it alone, and that more than it is computed from.

    From these and constants all of the outputs can be computed.
    """
    behind = inputs_behind(outputs)
    found: dict[str, list[Node]] = {}
    seen: set[Node] = set()
    stack = list(reversed(outputs))
    while stack:
        node = stack.pop()
        if node in seen:
            continue
        seen.add(node)
        if len(behind[node]) == 1:
            found.setdefault(next(iter(behind[node])), []).append(node)
        else:
            stack.extend(reversed(node.operands))
    return found


def is_enough(known: Collection[Node], outputs: Sequence[Node]) -> bool:
    """Return whether known nodes and constants are enough to compute the outputs from."""
    seen: set[Node] = set()
    stack = list(outputs)
    while stack:
        node = stack.pop()
        if node in known or node in seen:
            continue
        if node.kind in _GIVEN:
            return False
        seen.add(node)
        stack.extend(node.operands)
    return True

# SPDX-License-Identifier: MIT
"""What several truth values come to together, without what some of them say of the others.

Told for «all of several hold»; «one of several holds» is the same with every sign turned round.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import field, frozen

from shnor_rules.whole.nodes import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shnor_rules.whole.nodes import Node

Alternatives: TypeAlias = "tuple[Node, ...]"
"""Truth values of which one must hold."""

_OPPOSITE: Final[Mapping[Kind, Kind]] = {Kind.BOTH: Kind.ANY, Kind.ANY: Kind.BOTH}


def settle(
    kind: Kind, parts: Iterable[Node]
) -> tuple[tuple[Node, ...], tuple[Alternatives, ...]] | None:
    """Return what is left of truth values that are joined.

    Args:
        kind: `BOTH` or `ANY`.
        parts: the truth values, none of them known, none of this kind itself.

    Returns:
        What must hold, and alternatives of which one must hold; `None` if they exclude each other.
    """
    known = _Known(kind)
    alternatives: list[Alternatives] = []
    if not _take(known, parts, alternatives):
        return None
    is_open = True
    while is_open:
        is_open = False
        waiting, alternatives = alternatives, []
        for each in waiting:
            left = tuple(node for node in each if not known.denies(node))
            if any(known.holds(node) for node in left):
                continue
            if len(left) > 1:
                alternatives.append(left)
                continue
            if not left or not _take(known, known.parts(left[0]), alternatives):
                return None
            is_open = True
    held = tuple(node for node in known.held if not known.implies(node))
    return held, _without_wider(alternatives)


def _take(known: _Known, parts: Iterable[Node], alternatives: list[Alternatives]) -> bool:
    """Take in what must hold; return whether it can."""
    opposite = _OPPOSITE[known.kind]
    for each in parts:
        if each.kind is opposite:
            alternatives.append(each.operands)
        elif known.denies(each):
            return False
        else:
            known.add(each)
    return True


def _without_wider(alternatives: Sequence[Alternatives]) -> tuple[Alternatives, ...]:
    """Return the alternatives without those that others, with fewer ways out, imply."""
    narrow: dict[frozenset[Node], Alternatives] = {}
    for each in sorted(alternatives, key=len):
        if not any(other <= frozenset(each) for other in narrow):
            narrow[frozenset(each)] = each
    return tuple(narrow.values())


@frozen
class _Known:
    """What must hold, and what therefore cannot.

    Attributes:
        kind: how the truth values are joined.
        held: what must hold, in order.
        denied: what must not.
        named: how the names of given truth values that hold begin: of those that begin alike at
            most one does.
    """

    kind: Kind
    held: dict[Node, None] = field(factory=dict)
    denied: set[Node] = field(factory=set)
    named: set[object] = field(factory=set)

    def add(self, node: Node) -> None:
        """Take in what must hold."""
        self.held[node] = None
        if node.kind is Kind.NOT:
            self.denied.add(node.operands[0])
        name = self._name(node)
        if name is not None:
            self.named.add(name)

    def holds(self, node: Node) -> bool:
        """Return whether a truth value certainly holds."""
        if node.kind is self.kind:
            return all(map(self.holds, node.operands))
        return node in self.held

    def denies(self, node: Node) -> bool:
        """Return whether a truth value certainly does not hold."""
        if node.kind is self.kind:
            return any(map(self.denies, node.operands))
        if node in self.denied or (node.kind is Kind.NOT and node.operands[0] in self.held):
            return True
        name = self._name(node)
        return name is not None and name in self.named and node not in self.held

    def implies(self, node: Node) -> bool:
        """Return whether something that holds excludes what a truth value says does not."""
        if self.kind is Kind.BOTH:
            name = _name(node.operands[0]) if node.kind is Kind.NOT else None
        else:
            name = _name(node)
        return name is not None and name in self.named

    def parts(self, node: Node) -> tuple[Node, ...]:
        """Return what must hold if a truth value does."""
        return node.operands if node.kind is self.kind else (node,)

    def _name(self, node: Node) -> object:
        """Return how the name of a given truth value begins; `None` for any other node."""
        if self.kind is Kind.BOTH:
            return _name(node)
        return _name(node.operands[0]) if node.kind is Kind.NOT else None


def _name(node: Node) -> object:
    if node.kind is not Kind.FLAG or not isinstance(node.value, tuple):
        return None
    return node.value[0]

# SPDX-License-Identifier: MIT
"""A graph in which another node stands in the place of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.expressions.graph import Operation
from shnor_rules.expressions.islands import ordered

if TYPE_CHECKING:
    from shnor_rules.expressions.graph import Node


def substituted(root: Node, old: Node, new: Node) -> Node:
    """Return `root` with `new` in the place of `old`; what does not depend on `old` is shared."""
    put = {old: new}
    for node in ordered(root):
        if node is not old and isinstance(node, Operation):
            operands = tuple(put.get(each, each) for each in node.operands)
            if operands != node.operands:
                put[node] = evolve(node, operands=operands)
    return put.get(root, root)

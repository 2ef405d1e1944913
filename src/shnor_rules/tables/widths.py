# SPDX-License-Identifier: MIT
"""How wide whole numbers have to be for nothing to overflow: proved from ranges, not tried."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.errors import InputError
from shnor_rules.messages import say
from shnor_rules.tables.assuming import is_truth
from shnor_rules.tables.engines import EXACT_IN_DOUBLE
from shnor_rules.whole import Kind, Node, walk
from shnor_rules.whole.ranges import difference, product, total, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shnor_rules.messages import Message
    from shnor_rules.tables.engines import Engine
    from shnor_rules.whole.ranges import Range

NOTHING_ELSE: Final[Mapping[Node, Range]] = MappingProxyType({})

WIDTHS: Final = (8, 16, 32, 64, 128)
"""The whole numbers that engines have, in bits, with sign."""


@frozen
class Need:
    """The largest that has to be held.

    Attributes:
        node: what becomes that large.
        low: the lowest on the way to it.
        high: the highest.
        bits: the width of whole numbers that hold it; `None` where none of them does.
    """

    node: Node
    low: int | None
    high: int | None
    bits: int | None

    @property
    def size(self) -> str:
        """About how large that is, as a power of ten; empty where nothing limits it."""
        if self.low is None or self.high is None:
            return ""
        return f"10^{len(str(max(-self.low, self.high))) - 1}"


def width(low: int | None, high: int | None) -> int | None:
    """Return the narrowest width that holds all whole numbers of a range; `None` for none."""
    if low is None or high is None:
        return None
    for bits in WIDTHS:
        if -(2 ** (bits - 1)) <= low and high < 2 ** (bits - 1):
            return bits
    return None


def need(roots: Sequence[Node], given: Mapping[Node, Range] = NOTHING_ELSE) -> Need | None:
    """Return the largest that has to be held to compute some nodes; `None` for no number at all.

    Args:
        roots: the nodes.
        given: what some sources can be, where that is more than they say.
    """
    largest: Need | None = None
    ranges: dict[Node, Range] = {}
    for node in walk(roots):
        if is_truth(node):
            continue
        operands = [ranges[each] for each in node.operands if each in ranges]
        ranges[node] = given.get(node) or _range(node, operands)
        low, high = ranges[node]
        if node.kind is Kind.SUM:
            # However it is put together, no part is beyond the negative or the positive terms.
            low = total((_least(each), 0) for each in operands)[0]
            high = total((0, _most(each)) for each in operands)[1]
        each = Need(node, low, high, width(low, high))
        if largest is None or _size(each) > _size(largest):
            largest = each
    return largest


def _range(node: Node, operands: Sequence[Range]) -> Range:
    """Return what a node can be where its operands can be more than they say."""
    numbers = [each for each in node.operands if not is_truth(each)]
    if all(each.range == range_ for each, range_ in zip(numbers, operands, strict=True)):
        return node.range
    match node.kind:
        case Kind.SUM:
            return total(operands)
        case Kind.DIFFERENCE:
            return difference(*operands)
        case Kind.PRODUCT:
            return product(*operands)
        case Kind.CHOICE:
            return union(*operands)
    # What is left of a division is no larger than what is divided, whatever its sign.
    low, high = operands[0]
    size = None if low is None or high is None else max(-low, high)
    return (None, None) if size is None else (-size, size)


def _least(range_: Range) -> int | None:
    return None if range_[0] is None else min(range_[0], 0)


def _most(range_: Range) -> int | None:
    return None if range_[1] is None else max(range_[1], 0)


def refuse_too_wide(roots: Sequence[Node], engine: Engine) -> None:
    """Refuse what an engine cannot compute in whole numbers.

    Raises:
        InputError: a value can become too large; says which inputs make it so.
    """
    largest = need(roots)
    if largest is not None and (largest.bits is None or largest.bits > engine.bits):
        key = "table-width" if largest.size else "table-width.boundless"
        raise InputError(_refusal(key, largest, engine))
    if not engine.divides_in_double:
        return
    for node in walk(roots):
        if node.kind is Kind.QUOTIENT:
            dividend = node.operands[0]
            if dividend.high is None or dividend.high >= EXACT_IN_DOUBLE:
                each = Need(node, dividend.low, dividend.high, None)
                raise InputError(_refusal("table-width.division", each, engine))


def _refusal(key: str, need_: Need, engine: Engine) -> Message:
    inputs = ", ".join(sources((need_.node,)))
    return say(key, engine=engine.value, bits=engine.bits, size=need_.size, inputs=inputs)


def sources(roots: Sequence[Node]) -> tuple[str, ...]:
    """Return the names of the inputs that nodes are computed from."""
    names = [node.value[0] for node in walk(roots) if isinstance(node.value, tuple)]
    return tuple(dict.fromkeys(name[0] if isinstance(name, tuple) else name for name in names))


def _size(each: Need) -> tuple[bool, int]:
    if each.low is None or each.high is None:
        return True, 0
    return False, max(-each.low - 1, each.high)

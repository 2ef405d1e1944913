# SPDX-License-Identifier: MIT
"""Graphs drawn operation by operation, each computed in Python at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen
from hypothesis import strategies as st

from shnor_rules.whole import Graph, Node

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.whole.ranges import Range

SOURCES: Final[dict[str, Range]] = {
    "a": (0, 2),
    "b": (-3, 1),
    "c": (None, None),
    "d": (0, None),
    "e": (None, -1),
    "one": (1, 1),
}
FLAGS: Final = ("p", "q")
APART: Final = (("x", "one"), ("x", "two"), ("y", "one"), ("y", "two"))
"""Flags of which at most one holds among those whose names begin alike."""

GIVEN: Final[st.SearchStrategy[dict[Any, Any]]] = st.fixed_dictionaries(
    {
        "a": st.integers(0, 2),
        "b": st.integers(-3, 1),
        "c": st.integers(-40, 40),
        "d": st.integers(0, 40),
        "e": st.integers(-40, -1),
        "one": st.just(1),
        "x": st.sampled_from(["one", "two", None]),
        "y": st.sampled_from(["one", "two", None]),
        **dict.fromkeys(FLAGS, st.integers(0, 1)),
    }
).map(lambda found: found | {each: int(found[each[0]] == each[1]) for each in APART})


@frozen(eq=False)
class Both:
    """A node, and beside it what it must come to, computed as it was asked for."""

    node: Node
    value: int


@frozen
class Draft:
    """Asks a graph for operations and computes each in Python at once."""

    graph: Graph
    draw: st.DrawFn
    numbers: list[Both] = field(factory=list)
    truths: list[Both] = field(factory=list)

    def start(self, given_values: dict[Any, int]) -> None:
        """Put in what is given, and some constants."""
        for name, bounds in SOURCES.items():
            self.numbers.append(Both(self.graph.source(name, bounds), given_values[name]))
        for flag in (*FLAGS, *APART):
            self.truths.append(Both(self.graph.flag(flag), given_values[flag]))
        for known in (0, 1, -1, 2, 6):
            self.numbers.append(Both(self.graph.number(known), known))
        self.truths.append(Both(self.graph.never, 0))
        self.truths.append(Both(self.graph.always, 1))

    def number(self) -> Both:
        """Return one of the numbers made so far."""
        return self.draw(st.sampled_from(self.numbers[::-1]))

    def truth(self) -> Both:
        """Return one of the truth values made so far."""
        return self.draw(st.sampled_from(self.truths[::-1]))

    def more(self, name: str) -> None:  # noqa: C901, PLR0912  (a case for each operation)
        """Add an operation of this name over what is there."""
        graph, one, other = self.graph, self.number(), self.number()
        this, that, also = self.truth(), self.truth(), self.truth()
        third = self.number()
        match name:
            case "add":
                made = graph.add((one.node, other.node, third.node))
                self.numbers.append(Both(made, one.value + other.value + third.value))
            case "subtract":
                made = graph.subtract(one.node, other.node)
                self.numbers.append(Both(made, one.value - other.value))
            case "multiply":
                made = graph.multiply(one.node, other.node)
                self.numbers.append(Both(made, one.value * other.value))
            case "divide":
                above = graph.largest(one.node, graph.number(0))
                below = graph.largest(graph.number(1), other.node)
                made = graph.divide(above, below)
                self.numbers.append(Both(made, max(one.value, 0) // max(other.value, 1)))
            case "count":
                self.numbers.append(Both(graph.count(this.node), this.value))
            case "choose":
                made = graph.choose(this.node, one.node, other.node)
                self.numbers.append(Both(made, one.value if this.value else other.value))
            case "largest":
                made = graph.largest(one.node, other.node)
                self.numbers.append(Both(made, max(one.value, other.value)))
            case "truths":
                made = graph.choose(this.node, that.node, graph.negate(this.node))
                self.truths.append(Both(made, that.value if this.value else 1))
            case "less":
                made = graph.less(one.node, other.node)
                self.truths.append(Both(made, int(one.value < other.value)))
            case "at_most":
                made = graph.negate(graph.less(other.node, one.node))
                self.truths.append(Both(made, int(one.value <= other.value)))
            case "equal":
                made = graph.equal(one.node, other.node)
                self.truths.append(Both(made, int(one.value == other.value)))
            case "both":
                made = graph.both((this.node, that.node, also.node))
                self.truths.append(Both(made, this.value & that.value & also.value))
            case "any":
                made = graph.any((this.node, that.node, also.node))
                self.truths.append(Both(made, this.value | that.value | also.value))
            case _:
                self.truths.append(Both(graph.negate(this.node), 1 - this.value))


OPERATIONS: Final = (
    "add",
    "subtract",
    "multiply",
    "divide",
    "count",
    "choose",
    "largest",
    "truths",
    "less",
    "at_most",
    "equal",
    "both",
    "any",
    "not",
)


@st.composite
def drafts(
    draw: st.DrawFn, operations: Sequence[str] = OPERATIONS
) -> tuple[dict[Any, int], list[Both]]:
    """Return what is given, and nodes over it with what they must come to."""
    given_values = draw(GIVEN)
    draft = Draft(Graph(), draw)
    draft.start(given_values)
    for name in draw(st.lists(st.sampled_from(operations), min_size=1, max_size=14)):
        draft.more(name)
    return given_values, [*draft.numbers, *draft.truths]

# SPDX-License-Identifier: MIT
"""A value of a formula in whole numbers: a numerator and a denominator, a word, a truth value.

Beside each stands when it is absent, and why: three truth values of which at most one holds.
"""

from __future__ import annotations

from math import lcm
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.expressions.absent import Absence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shnor_rules.whole.graph import Graph
    from shnor_rules.whole.nodes import Node

NO_WORD: Final = 0
"""What stands for a value that is no word, where words are counted from one."""


@frozen
class Absences:
    """When a value is not there, and why; at most one of the three holds.

    Attributes:
        missing: whether no answer was given.
        undefined: whether it cannot be computed.
        not_applicable: whether the answer is «нет».
        forbids: whether an aggregating function becomes absent with it, instead of leaving it out;
            holds only where one of the three does.
    """

    missing: Node
    undefined: Node
    not_applicable: Node
    forbids: Node

    @property
    def kinds(self) -> tuple[tuple[Absence, Node], ...]:
        """Each kind of absence with the truth value that tells it."""
        return (
            (Absence.MISSING, self.missing),
            (Absence.UNDEFINED, self.undefined),
            (Absence.NOT_APPLICABLE, self.not_applicable),
        )


@frozen
class Held:
    """A value: what it is where it is there, and when it is not.

    Attributes:
        absences: when it is not there.
        numerator: of a number, or `None` where it is never a number.
        denominator: of a number, always positive.
        word: which word it is, counted from one, and `NO_WORD` for none; or `None` for never one.
        truth: of a truth value, or `None` where it is never one.
        is_zero_absent: whether the numerator is zero where the value is not there.
    """

    absences: Absences
    numerator: Node | None = None
    denominator: Node | None = None
    word: Node | None = None
    truth: Node | None = None
    is_zero_absent: bool = field(default=False)


@frozen
class Holding:
    """Makes values and absences in one graph.

    Attributes:
        graph: the graph.
    """

    graph: Graph

    def nowhere(self) -> Absences:
        """Return the absences of what is always there."""
        never = self.graph.never
        return Absences(never, never, never, never)

    def number(self, numerator: Node, denominator: Node, absences: Absences | None = None) -> Held:
        """Return a number."""
        return Held(self.nowhere() if absences is None else absences, numerator, denominator)

    def truth(self, truth: Node, absences: Absences | None = None) -> Held:
        """Return a truth value."""
        return Held(self.nowhere() if absences is None else absences, truth=truth)

    def undefined(self, when: Node) -> Absences:
        """Return the absences of what cannot be computed under a condition."""
        never = self.graph.never
        return Absences(never, when, never, when)

    def is_absent(self, absences: Absences) -> Node:
        """Return whether a value is not there."""
        return self.graph.any(node for _, node in absences.kinds)

    def is_there(self, absences: Absences) -> Node:
        """Return whether a value is there."""
        return self.graph.negate(self.is_absent(absences))

    def blocking(self, absences: Absences) -> Absences:
        """Return when a value is absent and is not left out."""
        graph = self.graph
        return Absences(
            graph.both((absences.missing, absences.forbids)),
            graph.both((absences.undefined, absences.forbids)),
            graph.both((absences.not_applicable, absences.forbids)),
            absences.forbids,
        )

    def strongest(self, several: Sequence[Absences]) -> Absences:
        """Return the one absence that several together amount to."""
        graph = self.graph
        listed = {each: None for each in several if each != self.nowhere()}
        if len(listed) < 2:  # noqa: PLR2004  (nothing to compare)
            return next(iter(listed), self.nowhere())
        missing = graph.any(each.missing for each in listed)
        undefined = graph.any(each.undefined for each in listed)
        not_applicable = graph.any(each.not_applicable for each in listed)
        return Absences(
            missing,
            graph.both((undefined, graph.negate(missing))),
            graph.both((not_applicable, graph.negate(missing), graph.negate(undefined))),
            graph.any(each.forbids for each in listed),
        )

    def first(self, several: Iterable[tuple[Node, Absences]]) -> Absences:
        """Return the absences that stand with the first condition that holds."""
        result = self.nowhere()
        for condition, absences in reversed(list(several)):
            result = self.choose_absences(condition, absences, result)
        return result

    def first_of(self, several: Iterable[Absences]) -> Absences:
        """Return the absences of the first value that is not there."""
        listed = dict.fromkeys(several)
        if len(listed) == 1:
            return next(iter(listed))
        return self.first((self.is_absent(each), each) for each in listed)

    def choose_absences(self, condition: Node, then: Absences, otherwise: Absences) -> Absences:
        """Return the absences that a condition chooses."""
        return Absences(
            *(
                self.choose_truth(condition, getattr(then, name), getattr(otherwise, name))
                for name in ("missing", "undefined", "not_applicable", "forbids")
            )
        )

    def choose_truth(self, condition: Node, then: Node, otherwise: Node) -> Node:
        """Return the truth value that a condition chooses."""
        graph = self.graph
        if then is otherwise:
            return then
        return graph.any(
            (
                graph.both((condition, then)),
                graph.both((graph.negate(condition), otherwise)),
            )
        )

    def choose(self, condition: Node, then: Held, otherwise: Held) -> Held:
        """Return the value that a condition chooses, as absent as the one that is chosen."""
        if condition.known is not None:
            return then if condition.known else otherwise
        graph = self.graph
        numerator, denominator = self._number(condition, then, otherwise)
        word = truth = None
        if then.word is not None or otherwise.word is not None:
            none = graph.number(NO_WORD)
            word = graph.choose(condition, then.word or none, otherwise.word or none)
        if then.truth is not None or otherwise.truth is not None:
            false = graph.never
            truth = self.choose_truth(condition, then.truth or false, otherwise.truth or false)
        absences = self.choose_absences(condition, then.absences, otherwise.absences)
        return Held(absences, numerator, denominator, word, truth)

    def _number(
        self, condition: Node, then: Held, otherwise: Held
    ) -> tuple[Node | None, Node | None]:
        graph = self.graph
        if then.numerator is None or then.denominator is None:
            return otherwise.numerator, otherwise.denominator
        if otherwise.numerator is None or otherwise.denominator is None:
            return then.numerator, then.denominator
        one, other = self.same_denominator(
            (then.numerator, then.denominator), (otherwise.numerator, otherwise.denominator)
        )
        return (
            graph.choose(condition, one[0], other[0]),
            graph.choose(condition, one[1], other[1]),
        )

    def same_denominator(
        self, one: tuple[Node, Node], other: tuple[Node, Node]
    ) -> tuple[tuple[Node, Node], tuple[Node, Node]]:
        """Return two numbers over one denominator, where both denominators are known."""
        if one[1].known is None or other[1].known is None:
            return one, other
        common = lcm(one[1].known, other[1].known)
        return self._over(one, common), self._over(other, common)

    def _over(self, number: tuple[Node, Node], denominator: int) -> tuple[Node, Node]:
        numerator, own = number
        factor = self.graph.number(denominator // (own.known or 1))
        return self.graph.multiply(numerator, factor), self.graph.number(denominator)

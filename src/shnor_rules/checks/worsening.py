# SPDX-License-Identifier: MIT
"""The search for two records of which the better one has the worse total."""

from __future__ import annotations

from fractions import Fraction
from itertools import chain, pairwise, product
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import define, field, frozen

from shnor_rules.checks.knowing import Budget
from shnor_rules.checks.sampling import answer_to, some_values
from shnor_rules.evaluation.computing import compute
from shnor_rules.expressions import Comparison
from shnor_rules.expressions.graph import Operation
from shnor_rules.expressions.lifted import comparison
from shnor_rules.expressions.substituting import substituted
from shnor_rules.model import Direction
from shnor_rules.program import TOTAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules.checks.knowing import Knowledge
    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.model import Indicator
    from shnor_rules.proving.domains import Domain

    _Pair: TypeAlias = tuple[Fraction, Fraction]
    _Candidate: TypeAlias = tuple[Mapping[str, object], _Pair]

MOST_NUMBERS: Final = 8
"""Answers of one indicator that are compared; of more, some between the least and the largest."""

MOST_SEEN: Final = 3
"""Records in which each answer is changed before anything is proved."""

MOST_COMPUTED: Final = 160
"""Totals that are computed so in one monitoring."""


@frozen
class Witness:
    """Two records that differ in one answer.

    Attributes:
        record: the first.
        answers: the two answers, the better one last.
        totals: the totals of the two.
    """

    record: Mapping[str, object]
    answers: tuple[Fraction, Fraction]
    totals: tuple[Fraction, Fraction]


@define(eq=False)
class Search:
    """The search for records in which a better answer makes a worse total.

    Attributes:
        knowledge: what is known of the monitoring.
        of_total: which way the total is better.
        computed: how many totals can still be computed on the way.
        budget: how many proofs can still be made.
    """

    knowledge: Knowledge
    of_total: Direction
    computed: int = MOST_COMPUTED
    budget: Budget = field(factory=Budget)

    def witness(self, indicator: Indicator, direction: Direction) -> Witness | None:
        """Return two such records, or `None` where none was found."""
        domains = self.knowledge.domains
        domain = next(each for each in domains if each.name == indicator.measured)
        numbers = _numbers(indicator, domain)
        pairs = [pair if direction is Direction.HIGHER else pair[::-1] for pair in _pairs(numbers)]
        candidates = chain(self._seen(domain, pairs), self._proved(domain, pairs))
        tried = (_tried(self.knowledge, domain, *each) for each in candidates)
        return next((each for each in tried if each and self._is_worse(*each.totals)), None)

    def _is_worse(self, before: Reachable, after: Reachable) -> Reachable:
        """Return whether a total is worse than another; absent where there is no telling."""
        sign = Comparison.GREATER if self.of_total is Direction.HIGHER else Comparison.LESS
        return comparison(sign, before, after)

    def _seen(self, domain: Domain, pairs: Sequence[_Pair]) -> Iterator[_Candidate]:
        """Yield what shows in a few records."""
        program = self.knowledge.subject.program
        for inputs, answers in product(self.knowledge.inputs[:MOST_SEEN], pairs[-1:]):
            self.computed -= len(answers)
            if self.computed < 0:
                return
            each = ({**inputs, domain.name: number} for number in answers)
            if self._is_worse(*(compute(program, one)[TOTAL] for one in each)) is True:
                yield self.knowledge.record_of(inputs), answers

    def _proved(self, domain: Domain, pairs: Sequence[_Pair]) -> Iterator[_Candidate]:
        """Yield what is found among all records."""
        graph = self.knowledge.graph
        total, answered = graph.nodes[TOTAL], graph.nodes[domain.name]
        for answers in pairs:
            totals = (substituted(total, answered, graph.constant(number)) for number in answers)
            node = Operation(self._is_worse, tuple(totals))
            for reached in self.knowledge.reached(node, self.budget):
                if reached.value is True:
                    yield self.knowledge.record(reached), answers


def _tried(
    knowledge: Knowledge,
    domain: Domain,
    record: Mapping[str, object],
    answers: _Pair,
) -> Witness | None:
    """Return the witness, if both records are accepted and have totals."""
    records = [{**record, domain.key: answer_to(domain, number)} for number in answers]
    assessments = [knowledge.assessed(each) for each in records]
    totals = [each.total for each in assessments if each is not None and each.total is not None]
    return Witness(records[0], answers, (totals[0], totals[1])) if len(totals) > 1 else None


def _pairs(numbers: Sequence[Fraction]) -> Iterator[_Pair]:
    """Yield neighbouring numbers, and at last the least with the largest."""
    yield from pairwise(numbers)
    if len(numbers) > 2:  # noqa: PLR2004  (two are neighbours)
        yield numbers[0], numbers[-1]


def _numbers(indicator: Indicator, domain: Domain) -> Sequence[Fraction]:
    """Return numbers that can be answered, ascending: a few of each band of its points."""
    bands = () if indicator.points is None else indicator.points.bands
    intervals = [each.interval for each in bands if each.interval is not None]
    listed = sorted({each for each in some_values(domain, intervals) if isinstance(each, Fraction)})
    step = -(-len(listed) // MOST_NUMBERS) or 1
    return sorted({*listed[::step], *listed[-1:]})

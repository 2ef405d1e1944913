# SPDX-License-Identifier: MIT
"""What a check knows of the formulas of a monitoring: bounds, graphs, and records as witnesses."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

from attrs import define, field

from shnor_rules.checks.sampling import answer_to, some_values
from shnor_rules.errors import RecordError
from shnor_rules.evaluation import evaluate
from shnor_rules.evaluation.computing import compute
from shnor_rules.expressions.attainable import Undecided, reach
from shnor_rules.expressions.bounds import Bounding
from shnor_rules.expressions.exact import Exact
from shnor_rules.expressions.noting import noted
from shnor_rules.proving.bounding import bounded, seen_bounds
from shnor_rules.proving.domains import domains
from shnor_rules.proving.recording import Recorder
from shnor_rules.proving.unfolding import concluding, grown, seen_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules.checks.subject import Subject
    from shnor_rules.checks.written import Formula
    from shnor_rules.evaluation import Assessment
    from shnor_rules.expressions.attainable import Reached
    from shnor_rules.expressions.exact import Value
    from shnor_rules.expressions.graph import Graphing, Node
    from shnor_rules.expressions.possible import Bounds
    from shnor_rules.proving.domains import Domain

MOST_WORK: Final = 4_000
"""Intermediate values that one proof may look at; what takes more is passed over in silence."""

MOST_PROOFS: Final = 40
"""Proofs that one check may make of one monitoring; without end, a hostile file could be slow."""

UNDECIDED_COST: Final = 9
"""For how many proofs more one counts that came to no end: the next ones seldom do."""

SAMPLES: Final = 16
"""Records that are looked at before anything is proved."""


@define
class Budget:
    """How many proofs a check can still make.

    Attributes:
        proofs: how many; one that came to no end has cost several.
    """

    proofs: int = MOST_PROOFS


@lru_cache(maxsize=2)
def known(subject: Subject) -> Knowledge:
    """Return what is known of a monitoring; the checks that follow one another share it."""
    return Knowledge(subject)


@define(eq=False)
class Knowledge:
    """What is known of the formulas of a monitoring before there is a record.

    A value that `evaluate` accepts as a bare number is taken as possible, even where no answers to
    items come to it: what is proved here holds for every record there can be.

    Attributes:
        subject: the monitoring.
    """

    subject: Subject
    _domains: tuple[Domain, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Find what can be answered."""
        subject = self.subject
        self._domains = tuple(domains(subject.monitoring, subject.program, "accepted", {}))

    @property
    def domains(self) -> tuple[Domain, ...]:
        """What can be answered to each attribute and indicator."""
        return self._domains

    @cached_property
    def graph(self) -> Graphing:
        """The graph with the node of every name."""
        return grown(self.subject.program)

    @cached_property
    def ending(self) -> Node:
        """The node of the pair of total and conclusion."""
        return concluding(self.subject.program, self.graph)

    @cached_property
    def bounds(self) -> Mapping[str, Bounds]:
        """The bounds of every name."""
        return bounded(self.subject.program, self._domains)

    @cached_property
    def inputs(self) -> Sequence[Mapping[str, Value]]:
        """What is answered in some records, for what shows at a glance; none if nothing can be."""
        listed = [(each.name, some_values(each)) for each in self._domains]
        if not all(values for _, values in listed):
            return ()
        return [
            {
                name: values[(count * (place + count + 2)) % len(values)]
                for place, (name, values) in enumerate(listed)
            }
            for count in range(SAMPLES)
        ]

    @cached_property
    def _samples(self) -> Sequence[Mapping[str, Value]]:
        return [compute(self.subject.program, each) for each in self.inputs]

    def varying(self, formula: Formula) -> set[int]:
        """Return the tests of a formula that are true in one record and false in another."""
        truths: dict[int, set[Value]] = {}
        for values in self._samples:
            for index, truth in enumerate(_truths(formula, values)):
                truths.setdefault(index, set()).add(truth)
        return {index for index, seen in truths.items() if {True, False} <= seen}

    @cached_property
    def _recorder(self) -> Recorder:
        used = self.subject.program.deciding
        asked = tuple(each for each in self._domains if each.is_scored or each.name in used)
        attributes = self.subject.monitoring.attributes
        return Recorder(asked, tuple(each for each in attributes if each.required))

    def nodes_in(self, formula: Formula) -> Graphing:
        """Return the graph as a formula sees it."""
        if formula.step is not None:
            return seen_in(formula.step, self.graph)
        if formula.measured is None:
            return self.graph
        name, of = formula.measured
        return self.graph.naming({name: self.graph.nodes[of]})

    def bounds_in(self, formula: Formula) -> Bounding:
        """Return the interpretation in bounds as a formula sees its names."""
        if formula.step is not None:
            return Bounding(seen_bounds(formula.step, self.bounds))
        if formula.measured is None:
            return Bounding(self.bounds)
        name, of = formula.measured
        return Bounding({**self.bounds, name: self.bounds[of]})

    def reached(self, node: Node, budget: Budget) -> tuple[Reached, ...]:
        """Return all that a node can be; nothing where that is more than may be tried."""
        if budget.proofs <= 0 or not all(domain.options for domain in self._domains):
            return ()
        budget.proofs -= 1
        answers = {each.name: each.answers for each in self._domains}
        found = reach(node, answers, most_work=MOST_WORK)
        if isinstance(found, Undecided):
            budget.proofs -= UNDECIDED_COST
            return ()
        return found

    def record(self, reached: Reached) -> dict[str, object]:
        """Return the first record that comes to what was reached."""
        return self._recorder.record(reached, reached.value)

    def record_of(self, inputs: Mapping[str, Value]) -> dict[str, object]:
        """Return the record in which this is answered."""
        record = self._recorder.begun()
        for domain in self._recorder.domains:
            answer = answer_to(domain, inputs[domain.name])
            if answer is not None:
                record[domain.key] = answer
        return record

    def assessed(self, record: Mapping[str, object]) -> Assessment | None:
        """Return the assessment of a record; `None` where it is refused."""
        try:
            return evaluate(self.subject.monitoring, record)
        except RecordError:
            return None


def _truths(formula: Formula, values: Mapping[str, Value]) -> Iterator[Value]:
    seen = noted(formula.expression, Exact(formula.seen(values)))
    return (test.value for test in seen.tests)

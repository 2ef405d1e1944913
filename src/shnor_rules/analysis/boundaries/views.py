# SPDX-License-Identifier: MIT
"""A monitoring as the text or one reading has it, with what records come to under it."""

from __future__ import annotations

from functools import cached_property
from itertools import chain, islice, product
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.analysis.boundaries.answers import answers_of, attribute_answers
from shnor_rules.checks.showing import record_text
from shnor_rules.errors import RecordError
from shnor_rules.evaluation import Assessment, evaluate
from shnor_rules.expressions.attainable import Reached, Undecided, reach
from shnor_rules.expressions.graph import Input
from shnor_rules.expressions.islands import ordered
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.model import read_as
from shnor_rules.program import lower
from shnor_rules.proving import attainable
from shnor_rules.proving.banded import banded
from shnor_rules.proving.domains import domains
from shnor_rules.proving.recording import Recorder
from shnor_rules.proving.unfolding import grown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.expressions.graph import Node
    from shnor_rules.messages import Message
    from shnor_rules.model import Monitoring
    from shnor_rules.program import Banding, Program
    from shnor_rules.proving import Attainable
    from shnor_rules.proving.banded import Cases

MOST_WORK: Final = 40_000
"""Intermediate values that one proof may look at, as in `check`."""

MOST_TRIES: Final = 200
"""Records that are tried where nothing is proved."""


@frozen(eq=False)
class Shown:
    """A record with what comes of it.

    Attributes:
        record: the record.
        assessment: what comes of it as the view reads the rules.
        printed: the monitoring as the text has it.
    """

    record: Mapping[str, object]
    assessment: Assessment
    printed: Monitoring

    @cached_property
    def by_text(self) -> Assessment | None:
        """What comes of the record by the text; `None` where the text refuses it."""
        return assessed(self.printed, self.record)


def assessed(monitoring: Monitoring, record: Mapping[str, object]) -> Assessment | None:
    """Return what comes of a record; `None` where it is refused."""
    try:
        return evaluate(monitoring, record)
    except RecordError:
        return None


@frozen(eq=False)
class View:
    """A monitoring as the text, or one reading alone, has it.

    Attributes:
        printed: the monitoring as the text has it.
        reading: the reading, or `None` for the text.
    """

    printed: Monitoring
    reading: str | None = None
    _known: dict[str, Shown | None] = field(factory=dict, repr=False, init=False)

    @cached_property
    def monitoring(self) -> Monitoring:
        """The monitoring with the reading applied."""
        return self.printed if self.reading is None else read_as(self.printed, [self.reading])

    @cached_property
    def program(self) -> Program:
        """The monitoring as named expressions."""
        return lower(self.monitoring)

    @property
    def decides(self) -> bool:
        """Whether there is a total or a table that decides."""
        return self.monitoring.total is not None or self.monitoring.table is not None

    @cached_property
    def attainable(self) -> Attainable:
        """What records come to; only where something decides."""
        return attainable(self.monitoring, most_work=MOST_WORK)

    @cached_property
    def accepted(self) -> Attainable:
        """What accepted records come to, bare numbers that no items come to among them."""
        return attainable(self.monitoring, by="accepted", most_work=MOST_WORK)

    def cases(self, banding: Banding) -> Cases | Undecided:
        """Return what bands say of all answers, bare numbers that no items come to among them."""
        return banded(self.monitoring, banding, by="accepted", most_work=MOST_WORK)

    def shown(self, record: Mapping[str, object]) -> Shown | None:
        """Return a record with what comes of it; `None` where it is refused."""
        key = record_text(record)
        if key not in self._known:
            outcome = assessed(self.monitoring, record)
            known = None if outcome is None else Shown(record, outcome, self.printed)
            self._known[key] = known
        return self._known[key]

    # --- records ----------------------------------------------------------------------------------

    @cached_property
    def answers(self) -> Mapping[str, tuple[object, ...]]:
        """What can be answered to each part that something depends on or that is collected."""
        found: dict[str, tuple[object, ...]] = {}
        for attribute in self.monitoring.attributes:
            if attribute.required or attribute.id in self.program.deciding:
                found[attribute.id] = attribute_answers(attribute)
        for indicator in self.monitoring.indicators:
            found[indicator.id] = answers_of(indicator)
        return found

    @cached_property
    def base(self) -> Mapping[str, object]:
        """A record that answers everything, each part with the first of its answers.

        If it has no level, and one with a single other answer has, then that.
        """
        first = {part: answers[0] for part, answers in self.answers.items() if answers}
        others = ({**first, part: each} for part in first for each in self.answers[part][1:])
        known = chain([first], others if self.decides else ())
        return next(filter(self._has_level, known), first)

    def _has_level(self, record: Mapping[str, object]) -> bool:
        shown = self.shown(record)
        return shown is not None and shown.assessment.level is not None

    def tries(self) -> Iterator[Mapping[str, object]]:
        """Yield records to be tried where nothing is proved: the first combinations of answers."""
        for answers in islice(product(*self.answers.values()), MOST_TRIES):
            yield dict(zip(self.answers, answers, strict=True))

    def completed(self, record: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
        """Yield a record of a proof with all other parts answered, and as it is."""
        yield {**self.base, **record}
        required = {each.id for each in self.monitoring.attributes if each.required}
        yield {**{key: self.base[key] for key in self.base if key in required}, **record}

    def reached(self, node: Node) -> tuple[tuple[Reached, Recorder], ...] | Message:
        """Return all that a node of the graph comes to, or why that is undecided."""
        used = {each.name for each in ordered(node) if isinstance(each, Input)}
        known = domains(self.monitoring, self.program, "accepted", {})
        asked = tuple(each for each in known if each.name in used)
        answers = {each.name: each.answers for each in asked}
        found = reach(node, answers, most_work=MOST_WORK)
        if isinstance(found, Undecided):
            return found.reason
        recorder = Recorder(asked, ())
        return tuple((each, recorder) for each in found)

    def values(self, name: str) -> tuple[tuple[Reached, Recorder], ...] | Message:
        """Return all that a name of the program comes to, or why that is undecided."""
        return self.reached(grown(self.program).nodes[name])


def stretch_of(reached: Reached) -> Stretch | None:
    """Return the stretch of numbers that was reached, or `None` where it is something else."""
    return reached.value if isinstance(reached.value, Stretch) else None

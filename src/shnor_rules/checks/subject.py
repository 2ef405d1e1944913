# SPDX-License-Identifier: MIT
"""What a check looks at: a monitoring as one reading has it, with its places and its proofs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import Factory, field, frozen

from shnor_rules.errors import ReadingError, RecordError
from shnor_rules.evaluation import Assessment, evaluate
from shnor_rules.expressions.attainable import Undecided
from shnor_rules.findings import Finding, Related
from shnor_rules.messages import Message, say
from shnor_rules.program import lower
from shnor_rules.proving import Attainable, Verdict, attainable, levels_of
from shnor_rules.proving.answering import takes_more_bare
from shnor_rules.proving.banded import banded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.expressions import Span
    from shnor_rules.findings import Place
    from shnor_rules.model import Example, Monitoring, Reading, Ruleset
    from shnor_rules.program import Banding, Program
    from shnor_rules.proving.banded import Cases
    from shnor_rules.proving.domains import By, Given

MOST_WORK: Final = 40_000
"""Intermediate values that a proof may look at, for the text and all readings together; what takes
more is said to be undecided. The proofs of printed rules take less than a thousand."""


@frozen(eq=False)
class Subject:
    """A monitoring as the text, or as one reading, has it.

    Attributes:
        ruleset: the ruleset.
        monitoring: the monitoring, with the reading applied.
        reading: the reading, or `None` for the text itself.
        printed: the monitoring as the text has it.
        is_sound: whether all that decides a level was read without an error; otherwise nothing can
            be proved of the totals.
    """

    ruleset: Ruleset
    monitoring: Monitoring
    reading: Reading | None = None
    printed: Monitoring = field(
        default=Factory(lambda self: self.monitoring, takes_self=True), repr=False
    )
    is_sound: bool = True
    _known: dict[object, Attainable] = field(factory=dict, repr=False, init=False)
    _said: dict[object, Cases | None] = field(factory=dict, repr=False, init=False)

    @cached_property
    def program(self) -> Program:
        """The monitoring as named expressions; only where `is_sound`."""
        return lower(self.monitoring)

    @cached_property
    def attainable(self) -> Attainable | None:
        """What records can come to; `None` where nothing decides on them or it has errors."""
        decides_nothing = self.monitoring.total is None and self.monitoring.table is None
        if not self.is_sound or decides_nothing:
            return None
        return self.attainable_given({})

    @cached_property
    def by(self) -> By:
        """How to take answers for what must be true of every record that `evaluate` accepts."""
        more = any(takes_more_bare(each) for each in self.monitoring.indicators)
        return "accepted" if more else "values"

    @cached_property
    def accepted(self) -> Attainable | None:
        """What every accepted record can come to, with bare numbers that no items come to.

        What is said to be impossible must be impossible here; what is said to be possible must be
        possible by `attainable`.
        """
        return None if self.attainable is None else self.attainable_given({}, by=self.by)

    @cached_property
    def out_of_reach(self) -> frozenset[str]:
        """The levels that are proved to hold for no record; none where there is no record."""
        proof = self.accepted
        if proof is None or (proof.undecided is None and not proof.outcomes):
            return frozenset()
        landings = levels_of(proof)
        held = {
            name
            for each in landings
            for name in each.conclusion.levels
            if each.verdict is not Verdict.UNREACHABLE
        }
        return frozenset(name for each in landings for name in each.conclusion.levels) - held

    def attainable_given(
        self, given: Given, *, by: By = "values", most_work: int = MOST_WORK
    ) -> Attainable:
        """Return what records with these answers only can come to; there must be a total.

        Args:
            given: the only answers to think of, by the id of an indicator, as `attainable` has it.
            by: what is one answer, as `attainable` has it.
            most_work: how many intermediate values may be looked at, by all readings together.
        """
        told = sorted((name, tuple(map(str, each))) for name, each in given.items())
        key = (*told, by, most_work)
        if key not in self._known:
            work = self.share(most_work)
            self._known[key] = attainable(self.monitoring, given=given, by=by, most_work=work)
        return self._known[key]

    def share(self, most_work: int) -> int:
        """Return what of the work for the text and all readings is for this subject."""
        return most_work // (1 + len(self.printed.readings))

    def cases(self, banding: Banding, by: By = "values") -> Cases | None:
        """Return what bands of the program say of all answers; `None` where that is undecided."""
        key = (banding.name, by)
        if key not in self._said:
            found = banded(self.monitoring, banding, by=by, most_work=self.share(MOST_WORK))
            self._said[key] = None if isinstance(found, Undecided) else found
        return self._said[key]

    @cached_property
    def assessed(self) -> tuple[tuple[Example, Assessment | RecordError | ReadingError], ...]:
        """The examples, each with what comes of its record, or with the refusal of it."""
        return tuple((each, self._assessment(each)) for each in self.monitoring.examples)

    def _assessment(self, example: Example) -> Assessment | RecordError | ReadingError:
        try:
            return evaluate(self.monitoring, example.record, reading=example.readings)
        except (RecordError, ReadingError) as error:
            return error

    # --- places -----------------------------------------------------------------------------------

    def has(self, *path: str | int) -> bool:
        """Return whether the part at `path` is written, as printed or by the reading."""
        return self.monitoring.layout.has(*self._written(path))

    def place(self, *path: str | int) -> Place:
        """Return the place of the part at `path`: in the reading where the reading has its own."""
        return self.monitoring.layout.place(*self._written(path))

    def key(self, *path: str | int) -> Place:
        """Return the place of the key at `path`: in the reading where the reading has its own."""
        return self.monitoring.layout.key(*self._written(path))

    def within(self, span: Span, *path: str | int) -> Place:
        """Return the place of some characters of the text at `path`, as in a formula."""
        return self.monitoring.layout.within(span, *self._written(path))

    def _written(self, path: tuple[str | int, ...]) -> tuple[str | int, ...]:
        if self.reading is None:
            return path
        base = ("readings", self.reading.id)
        own = (*base, *path)
        match path:
            case ("levels", int() as index, "interval") if self.monitoring.scale is not None:
                own = (*base, "levels", self.monitoring.scale.bands[index].name)
        return own if self.monitoring.layout.has(*own) else path

    # --- findings ---------------------------------------------------------------------------------

    def found(
        self,
        key: str,
        place: Place,
        /,
        *,
        content: str,
        related: Sequence[Related] = (),
        **parameters: str | int | Message,
    ) -> Finding:
        """Return a finding, which says by which reading it is one.

        Args:
            key: the message.
            place: where it is.
            content: what exactly was found, which a remark pins.
            related: other places that belong to it.
            parameters: what fills the message.
        """
        name = None
        if self.reading is not None:
            name = self.reading.id
            at = self.monitoring.layout.key("readings", name)
            related = (*related, Related(say("related.reading", reading=name), at))
        return Finding(say(key, **parameters), place, tuple(related), content, name)

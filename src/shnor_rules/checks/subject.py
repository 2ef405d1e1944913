# SPDX-License-Identifier: MIT
"""What a check looks at: a monitoring as one reading has it, with its places and its proofs."""

from __future__ import annotations

from functools import cached_property
from types import MappingProxyType
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
    from shnor_rules.model import Example, Likeness, Monitoring, Reading, Ruleset
    from shnor_rules.program import Banding, Program
    from shnor_rules.proving.banded import Cases
    from shnor_rules.proving.domains import By, Given

MOST_WORK: Final = 40_000
"""Intermediate values that a proof may look at, for the text and all readings together; what takes
more is said to be undecided. The proofs of printed rules take less than a thousand."""

_TOGETHER: Final = MappingProxyType(
    {"decide": "levels", "direction_basis": "direction", "direction_quote": "direction"}
)
"""What is taken from another monitoring together with a section."""


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
    def home(self) -> Subject | None:
        """The monitoring from which something is taken, or `None` where nothing is."""
        likeness = self.monitoring.likeness
        return None if likeness is None else Subject(self.ruleset, likeness.theirs)

    def is_foreign(self, finding: Finding) -> bool:
        """Return whether a finding is on what is taken, or on an indicator by what is taken."""
        likeness = self.monitoring.likeness
        if likeness is None:
            return False
        path = tuple(map(str, self.monitoring.layout.path_at(finding.place)))
        if path[:1] == ("indicators",):
            # An indicator as a whole is at fault where the total has no use for it.
            is_whole = len(path) < len(("indicators", "П1", "values")) and "total" in likeness.taken
            named = f"{'.'.join(path[:2])}."
            return is_whole or any(part.startswith(named) for part in likeness.taken)
        return path == self._at(likeness)

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
        """Return whether the part at `path` is written: here, or where it is taken from."""
        likeness = self.monitoring.likeness
        if likeness is not None and self._like(path) is not None:
            return Subject(self.ruleset, likeness.theirs).has(*path)
        return self.monitoring.layout.has(*self._written(path))

    def place(self, *path: str | int) -> Place:
        """Return the place of the part at `path`: in the reading where the reading has its own.

        What is taken from another monitoring is placed at the `like` that says so.
        """
        return self.monitoring.layout.place(*(self._like(path) or self._written(path)))

    def key(self, *path: str | int) -> Place:
        """Return the place of the key at `path`: in the reading where the reading has its own."""
        like, layout = self._like(path), self.monitoring.layout
        return layout.key(*self._written(path)) if like is None else layout.place(*like)

    def within(self, span: Span, *path: str | int) -> Place:
        """Return the place of some characters of the text at `path`, as in a formula."""
        like, layout = self._like(path), self.monitoring.layout
        return layout.within(span, *self._written(path)) if like is None else layout.place(*like)

    def _like(self, path: tuple[str | int, ...]) -> tuple[str, ...] | None:
        """Return where `like` is written if the part at `path` is taken, else `None`."""
        likeness = self.monitoring.likeness
        if likeness is None or self.monitoring.layout.has(*self._written(path)):
            return None
        above = path[:3] if path[:1] == ("indicators",) else path[:1]
        part = ".".join(map(str, above))
        if _TOGETHER.get(part, part) not in likeness.taken:
            return None
        return self._at(likeness)

    @staticmethod
    def _at(likeness: Likeness) -> tuple[str, ...]:
        return ("like",) if likeness.reading is None else ("readings", likeness.reading, "like")

    def _written(self, path: tuple[str | int, ...]) -> tuple[str | int, ...]:
        return path if self.reading is None else self._as_read(path, self.reading)

    def _as_read(self, path: tuple[str | int, ...], reading: Reading) -> tuple[str | int, ...]:
        base, layout = ("readings", reading.id), self.monitoring.layout
        match path:
            case ("levels", *_) if reading.bands:
                return (*base, *path)
            case ("levels", int() as index, "interval") if self.monitoring.scale is not None:
                path_of_level = (*base, "levels", self.monitoring.scale.bands[index].name)
                return path_of_level if layout.has(*path_of_level) else path
        if any(layout.has(*base, *top) and not layout.has(*top) for top in (path[:1], path[:2])):
            # What the reading adds is printed nowhere.
            return (*base, *path)
        return (*base, *path) if layout.has(*base, *path) else path

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

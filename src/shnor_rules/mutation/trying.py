# SPDX-License-Identifier: MIT
"""Whether anything notices a mutant: an example, `check`, or nothing at all."""

from __future__ import annotations

from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import evolve, field, frozen

from shnor_rules.checks import examined
from shnor_rules.checks.trying import tried
from shnor_rules.findings import Severity
from shnor_rules.loading import read_sources
from shnor_rules.loading.files import read_file
from shnor_rules.loading.folders import beside, contents, rule_files
from shnor_rules.loading.markup import Mapping, parse
from shnor_rules.model import read_as
from shnor_rules.mutation.heads import head
from shnor_rules.mutation.mutants import mutants
from shnor_rules.proving.joint import compared

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping as Record

    from shnor_rules.findings import Source
    from shnor_rules.loading.files import FileReading
    from shnor_rules.loading.rulesets import Reading
    from shnor_rules.messages import Message
    from shnor_rules.model import Example, Monitoring, Ruleset
    from shnor_rules.mutation.mutants import Mutant
    from shnor_rules.proving import By

    _Found: TypeAlias = tuple[str, str, str]

_BY: Final[tuple[By, ...]] = ("items", "accepted")


class Verdict(Enum):
    """What comes of a mutant."""

    EXAMPLE = "example"
    """An example fails."""

    CHECK = "check"
    """A check, or reading the file, finds something that makes a run fail."""

    EQUIVALENT = "equivalent"
    """Proved: no record ends differently, by the text and by every reading."""

    SURVIVED = "survived"
    """Nothing notices it, and there is a record that ends differently."""

    UNDECIDED = "undecided"
    """Nothing notices it, and whether any record ends differently is not known."""


@frozen
class Notice:
    """What notices that something is wrong.

    Attributes:
        verdict: whether an example does or a check.
        by: the title of the example, or the name of the rule.
    """

    verdict: Verdict
    by: str


@frozen
class Result:
    """A mutant with what came of it.

    Attributes:
        mutant: the mutant.
        verdict: what came of it.
        by: the title of the example that fails, or the name of the rule that is broken; else empty.
        reading: the readings under which a record ends differently.
        witness: that record, or `None`.
        reason: why it is undecided, or `None`.
    """

    mutant: Mutant
    verdict: Verdict
    by: str = ""
    reading: tuple[str, ...] = ()
    witness: Record[str, object] | None = field(default=None, hash=False)
    reason: Message | None = None


@frozen(eq=False)
class Trials:
    """A monitoring in its folder, whose mutants are tried.

    Attributes:
        source: the file of the monitoring as it is.
        whole: the ids of the monitorings of the ruleset from which it takes something.
    """

    source: Source
    whole: frozenset[str] = frozenset()
    _known: dict[str, FileReading] = field(factory=dict, init=False, repr=False)
    _noticing: list[int] = field(factory=list, init=False, repr=False)

    @property
    def path(self) -> Path:
        """The file of the monitoring."""
        return Path(self.source.path)

    @cached_property
    def monitoring(self) -> Monitoring:
        """The monitoring as it is."""
        return self._only(self.read(self.source.text).draft)

    @cached_property
    def _examples(self) -> str:
        """The text of the examples: no slip is in them, so that they need not be read again."""
        root, _ = parse(self.source)
        pairs = root.pairs if isinstance(root, Mapping) and not root.flow else ()
        for key, value in pairs:
            if key.text == "examples":
                return self.source.text[key.start : value.end]
        return ""

    @cached_property
    def others(self) -> tuple[tuple[str, bytes], ...]:
        """The other files, of those that do not concern the monitoring only the heads."""
        return tuple(
            (str(each), head(contents(each), self.whole))
            for each in rule_files(self.path.parent)
            if each != self.path
        )

    def mutants(self) -> Iterator[Mutant]:
        """Yield the mutants, in the order of the file."""
        return mutants(self.source)

    def read(self, text: str) -> Reading:
        """Return the ruleset with `text` in the place of the file."""
        folder = self.path.parent
        sources = ((self.source.path, text.encode()), *self.others)
        return read_sources(sources, folder=str(folder), beside=beside(folder), read=self._file)

    def _file(self, path: str, content: bytes) -> FileReading:
        """Return one file; the others are the same for every mutant, and are read once."""
        if path == self.source.path:
            return read_file(path, content)
        if path not in self._known:
            self._known[path] = read_file(path, content)
        known = self._known[path]
        file = None if known.file is None else evolve(known.file, findings=[])
        return evolve(known, file=file)

    def fault(self) -> Notice | None:
        """Return what is noticed of the monitoring as it is, without any slip.

        A mutant is only noticed by what is not found of the monitoring itself, but an example that
        fails without a slip fails with most.
        """
        example = self._failing(self.monitoring)
        if example is not None:
            return Notice(Verdict.EXAMPLE, example.title)
        found = min(self._usual, default=None)
        return None if found is None else Notice(Verdict.CHECK, found[0])

    def result(self, mutant: Mutant) -> Result:
        """Return what comes of a mutant."""
        ruleset = self.read(self._without_examples(mutant.text)).draft
        noticed = self._noticed(ruleset)
        if noticed is not None:
            return Result(mutant, noticed.verdict, noticed.by)
        return self._compared(mutant, self._only(ruleset))

    def _without_examples(self, text: str) -> str:
        return text.replace(self._examples, "") if self._examples else text

    def _noticed(self, ruleset: Ruleset) -> Notice | None:
        """Return what notices that something is wrong: an error, an example, or another check."""
        error = next((each for each in _errors(ruleset) if each not in self._usual_errors), None)
        if error is not None:
            return Notice(Verdict.CHECK, error[0])
        example = self._failing(self._only(ruleset))
        if example is not None:
            return Notice(Verdict.EXAMPLE, example.title)
        found = next((each for each in self._found(ruleset) if each not in self._usual), None)
        return None if found is None else Notice(Verdict.CHECK, found[0])

    def _failing(self, mutated: Monitoring) -> Example | None:
        """Return an example that fails; first are tried those that noticed mutants before."""
        examples = self.monitoring.examples
        others = (each for each in range(len(examples)) if each not in self._noticing)
        for index in (*self._noticing, *others):
            if tried(mutated, examples[index]).failures:
                self._noticing[:] = (index, *(each for each in self._noticing if each != index))
                return examples[index]
        return None

    @cached_property
    def _usual_errors(self) -> frozenset[tuple[str, str]]:
        """Errors that come of taking the other files in part: no slip is noticed by them."""
        return frozenset(_errors(self.read(self._without_examples(self.source.text)).draft))

    @cached_property
    def _usual(self) -> frozenset[_Found]:
        """What is found of the monitoring as it is."""
        text = self._without_examples(self.source.text)
        return frozenset(self._found(self.read(text).draft))

    def _found(self, ruleset: Ruleset) -> Iterator[_Found]:
        """Yield what makes a run fail, without what remarks explain: rule, content, reading."""
        for each in examined(ruleset):
            found = each.finding
            is_here = found.place.path == self.source.path
            if is_here and each.remark is None and found.severity is not Severity.NOTE:
                yield found.name, found.content, found.reading or ""

    def _compared(self, mutant: Mutant, mutated: Monitoring) -> Result:
        undecided = None
        for reading in self._readings(mutant):
            one, other = read_as(self.monitoring, reading), read_as(mutated, reading)
            for by in _ways(one, other):
                joint = compared(one, other, by=by)
                if joint.differing:
                    witness = joint.differing[0].witness
                    return Result(mutant, Verdict.SURVIVED, reading=reading, witness=witness)
                undecided = undecided or joint.undecided
        verdict = Verdict.EQUIVALENT if undecided is None else Verdict.UNDECIDED
        return Result(mutant, verdict, reason=undecided)

    def _readings(self, mutant: Mutant) -> tuple[tuple[str, ...], ...]:
        """Return under which readings a slip can change anything: one in a reading, under that."""
        if mutant.reading is not None:
            return ((mutant.reading,),)
        return ((), *((each.id,) for each in self.monitoring.readings))

    def _only(self, ruleset: Ruleset) -> Monitoring:
        (found,) = [each for each in ruleset if each.place.path == self.source.path]
        return found


def _ways(one: Monitoring, other: Monitoring) -> tuple[By, ...]:
    """Return what is to be thought of as one answer; none where nothing comes of any."""
    if not (decides(one) or decides(other)):
        return ()
    asked = (*one.indicators, *other.indicators)
    has_parts = any(each.items or each.sample or each.share for each in asked)
    return _BY if has_parts else _BY[1:]


def decides(monitoring: Monitoring) -> bool:
    """Return whether a monitoring, as it is read, has anything that a record can come to."""
    return monitoring.total is not None or monitoring.table is not None


def _errors(ruleset: Ruleset) -> Iterator[tuple[str, str]]:
    """Yield the errors of a ruleset: which rule is broken, and where."""
    for each in ruleset.findings:
        if each.severity is Severity.ERROR:
            yield each.name, str(each.place)

# SPDX-License-Identifier: MIT
"""A stream of records to a stream of results, with what is wrong told apart."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import define, evolve, field, frozen

from shnor_rules.cli.exits import CLEAN, FINDINGS, MISUSE
from shnor_rules.cli.telling import note, tell
from shnor_rules.evaluation import Assessment, Refusal, RiskAssessment
from shnor_rules.findings import Finding, Severity
from shnor_rules.inputs import Given, locate
from shnor_rules.inputs.workbooks.added import ORIGIN
from shnor_rules.messages import Message, say
from shnor_rules.model.fields import SCHOOL
from shnor_rules.reports.findings.text import full

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any, TextIO

    from shnor_rules.cli.progress import Progress
    from shnor_rules.reports.results import Writing

R = TypeVar("R")


def refusal_of(result: object) -> Refusal:
    """Return a refusal, without a reason as yet, of the record that a result is of."""
    if isinstance(result, Assessment):
        return Refusal((), result.attributes)
    school = result.school if isinstance(result, RiskAssessment) else None
    return Refusal((), {} if school is None else {SCHOOL: school})


@frozen
class Run(Generic[R]):
    """What is to be done with every record.

    Attributes:
        evaluate: what makes a result of each record, one after another.
        writer: what the results are written by.
        lang: the language of messages.
        ignored: the fields that are left out.
        is_quiet: whether nothing is told at the console, since it has been told before.
        is_handed: whether the records are named in documents, where folders are nobody's business.
        refuse: makes a refusal of the result of a record that has faults in its file.
    """

    evaluate: Callable[[Iterable[Mapping[str, Any]]], Iterator[R | Refusal]]
    writer: Writing[R]
    lang: str
    ignored: frozenset[str] = frozenset()
    is_quiet: bool = False
    is_handed: bool = False
    refuse: Callable[[R], Refusal] = refusal_of


@define
class Counts:
    """How many records came to what end.

    Attributes:
        assessed: records with a result.
        refused: records with faults.
        unread: files that cannot be read at all.
        faults: other faults of files.
        columns: the columns of tables that the monitoring does not know.
    """

    assessed: int = 0
    refused: int = 0
    unread: int = 0
    faults: int = 0
    columns: list[str] = field(factory=list)

    def add(self, finding: Finding) -> None:
        """Count what is wrong with an input."""
        if finding.name == "unreadable-file":
            self.unread += 1
        elif finding.severity is Severity.ERROR:
            self.faults += 1

    @property
    def exit_code(self) -> int:
        """The exit code: a file that is not there is misuse, even if the others are assessed."""
        if self.unread:
            return MISUSE
        return FINDINGS if self.refused or self.faults else CLEAN

    @property
    def said(self) -> Message:
        """The closing line."""
        counts = {"assessed": self.assessed, "refused": self.refused}
        faults = self.faults + self.unread
        if faults:
            return say("command.assessed.faults", faults=faults, **counts)
        return say("command.assessed", **counts)


def assess(
    run: Run[R], given: Iterable[Given | Finding], file: TextIO, progress: Progress
) -> Counts:
    """Assess the records as they come and write the results to `file`; tell faults at the console.

    Args:
        run: what is to be done with every record.
        given: the records of the inputs, and what is wrong with the inputs.
        file: where the results go.
        progress: what tells a waiting person how far it is.
    """
    stream = _Stream(run, Counts(), progress)
    file.writelines(run.writer.begin())
    try:
        for number, (record, result) in enumerate(stream.results(given), start=1):
            place = record.place.handed if run.is_handed else record.place
            label = place.render(run.lang)
            file.writelines(run.writer.write(number, label, result))
            progress.step(number)
    finally:
        progress.clear()
    file.writelines(run.writer.end())
    return stream.counts


def tell_counts(counts: Counts, lang: str) -> None:
    """Tell the columns that the monitoring does not know, and the closing line."""
    if counts.columns:
        names = list(dict.fromkeys(counts.columns))
        options = " ".join(f'--ignore "{name}"' for name in names)
        note(say("command.unknown-columns", names=", ".join(names), options=options), lang)
    note(counts.said, lang)


@frozen
class _Stream(Generic[R]):
    """The records on their way through evaluation, each waiting for its result."""

    run: Run[R]
    counts: Counts
    progress: Progress
    _waiting: deque[Given] = field(factory=deque, init=False)
    _columns: set[tuple[str | None, str]] = field(factory=set, init=False)

    def results(self, given: Iterable[Given | Finding]) -> Iterator[tuple[Given, R | Refusal]]:
        """Yield each record with its result; count them, and tell what is wrong."""
        for result in self.run.evaluate(self._records(given)):
            record = self._waiting.popleft()
            refusal = self._refusal(record, result)
            if refusal is None:
                self.counts.assessed += 1
                yield record, result
            else:
                self.counts.refused += 1
                for finding in refusal.findings:
                    if self._is_new(finding):
                        self._tell(finding)
                yield record, refusal

    def _refusal(self, record: Given, result: R | Refusal) -> Refusal | None:
        """Return why a record is refused, with the places of all that is wrong in its file."""
        if isinstance(result, Refusal):
            located = (locate(record, finding) for finding in result.findings)
            # What is wrong with a cell has left the answer out: that it is missing is not told.
            found = (each for each in located if not _is_missing(each) or not record.faults)
            return evolve(result, findings=(*record.faults, *found))
        if record.faults:
            return evolve(self.run.refuse(result), findings=record.faults)
        return None

    def _records(self, given: Iterable[Given | Finding]) -> Iterator[Mapping[str, Any]]:
        for each in given:
            if isinstance(each, Given):
                self._waiting.append(each)
                ignored = self.run.ignored
                if each.record.keys() >= set(ORIGIN):
                    ignored = ignored.union(ORIGIN)
                yield {key: each.record[key] for key in each.record if key not in ignored}
            else:
                self.counts.add(each)
                self._tell(each)

    def _is_new(self, finding: Finding) -> bool:
        """Return whether a finding says more than the same one on an earlier row of the column."""
        if finding.name != "unknown-field" or finding.place.unit != "cells":
            return True
        name = finding.place.subject or ""
        if (finding.place.path, name) in self._columns:
            return False
        self._columns.add((finding.place.path, name))
        self.counts.columns.append(name)
        return True

    def _tell(self, finding: Finding) -> None:
        if self.run.is_quiet:
            return
        self.progress.clear()
        tell(full([finding], self.run.lang))


def _is_missing(finding: Finding) -> bool:
    return finding.name == "missing-attribute"

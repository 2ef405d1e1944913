# SPDX-License-Identifier: MIT
"""Corrections made round by round: what is corrected is read again before it is kept."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from shnor_rules.findings import Edit, Finding, Severity
from shnor_rules.findings.fix import edited
from shnor_rules.fixing.encoding import encoded
from shnor_rules.fixing.keeping import is_kept
from shnor_rules.loading import read_sources
from shnor_rules.loading.markup import parse, read_source
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from shnor_rules.findings import Source
    from shnor_rules.loading.rulesets import Reading

ROUNDS: Final = 10
"""How many times what was corrected is read again: one correction may uncover another."""


@frozen
class Mended:
    """A file that was corrected.

    Attributes:
        path: the name of the file, as in its findings.
        before: its bytes.
        after: its bytes with the corrections made.
        findings: what was corrected.
    """

    path: str
    before: bytes
    after: bytes
    findings: tuple[Finding, ...]


@frozen
class Refused:
    """A file that has corrections and is left as it is.

    Attributes:
        path: the name of the file, as in its findings.
        message: why.
    """

    path: str
    message: Message


@frozen
class Outcome:
    """What came of correcting the files of a ruleset.

    Attributes:
        mended: the files that were corrected.
        refused: the files that are left as they are, though they have corrections.
        reading: the ruleset as it reads with the corrections.
    """

    mended: tuple[Mended, ...]
    refused: tuple[Refused, ...]
    reading: Reading


def mend(
    sources: Sequence[tuple[str, bytes]],
    *,
    folder: str,
    beside: Path | None = None,
    wanted: Callable[[Finding], bool] = lambda _: True,
) -> Outcome:
    """Make every certain correction in the files of a ruleset; nothing is written.

    A correction is kept only if the file reads with it as it read before, but for the values that
    were to be corrected, and if what was found is not found there again. Where one does not hold,
    the whole file is left as it is.

    What a remark of the file speaks of is copied from the order and never corrected; warnings wait
    until the file has no errors, for before that its remarks may not be readable.

    Args:
        sources: name and content of every file.
        folder: the name of the folder, for a finding on the ruleset as a whole.
        beside: the folder in which the rulesets that `like` names are looked for first.
        wanted: tells which findings are to be corrected.
    """
    bench = _Bench(dict(sources), folder, beside, wanted)
    for _ in range(ROUNDS):
        plans = bench.plans()
        if not plans:
            break
        for path, findings in plans.items():
            bench.correct(path, findings)
    return bench.outcome(sources)


@define
class _Bench:
    """The files as they are so far."""

    contents: dict[str, bytes]
    folder: str
    beside: Path | None
    wanted: Callable[[Finding], bool]
    originals: Mapping[str, bytes] = field(init=False)
    reading: Reading = field(init=False)
    done: dict[str, list[Finding]] = field(factory=dict)
    refused: dict[str, Message] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.originals = dict(self.contents)
        self.reading = self._read(self.contents)

    def _read(self, contents: Mapping[str, bytes]) -> Reading:
        return read_sources(tuple(contents.items()), folder=self.folder, beside=self.beside)

    def plans(self) -> dict[str, list[Finding]]:
        """Return what can be corrected now, file by file, in the order of places."""
        findings = self.reading.findings
        broken = Counter(
            finding.place.path for finding in findings if finding.severity is Severity.ERROR
        )
        spoken = {
            (remark.at.path, name)
            for remark in self.reading.draft.remarks
            for name in remark.accepts
        }
        plans: dict[str, list[Finding]] = {}
        for finding in findings:
            path = finding.place.path
            if finding.fix is None or path not in self.contents or path in self.refused:
                continue
            waits = finding.severity is not Severity.ERROR and broken[path]
            if not waits and (path, finding.name) not in spoken and self.wanted(finding):
                plans.setdefault(path, []).append(finding)
        return plans

    def correct(self, path: str, findings: Sequence[Finding]) -> None:
        """Make the corrections of one file that do not overlap, if all goes well."""
        content = self.contents[path]
        source, _ = read_source(path, content)
        if source is None or encoded(source.text, like=content) != content:
            self._refuse(path, say("not-corrected.encoding", path=path))
            return
        chosen, edits = _apart(findings)
        text = edited(source.text, edits)
        tried = {**self.contents, path: encoded(text, like=content)}
        reading = self._read(tried)
        again = _found_again(chosen, edits, source, reading.findings)
        if again is not None:
            self._refuse(path, say("not-corrected.again", path=path, name=again.name))
        elif not _reads_alike(source, tried[path], edits):
            self._refuse(path, say("not-corrected.values", path=path))
        else:
            self.contents, self.reading = tried, reading
            self.done.setdefault(path, []).extend(chosen)

    def _refuse(self, path: str, message: Message) -> None:
        self.refused[path] = message
        self.done.pop(path, None)
        self.contents = {**self.contents, path: self.originals[path]}
        self.reading = self._read(self.contents)

    def outcome(self, sources: Iterable[tuple[str, bytes]]) -> Outcome:
        mended = (
            Mended(path, before, self.contents[path], tuple(self.done[path]))
            for path, before in sources
            if path in self.done
        )
        refused = (Refused(path, message) for path, message in self.refused.items())
        return Outcome(tuple(mended), tuple(refused), self.reading)


def _apart(findings: Iterable[Finding]) -> tuple[list[Finding], tuple[Edit, ...]]:
    """Return the findings whose corrections do not overlap, and all their edits in order.

    One correction that several findings share is made once.
    """
    chosen: list[Finding] = []
    edits: set[Edit] = set()
    for finding in findings:
        own = set(() if finding.fix is None else finding.fix.edits)
        if own <= edits or not any(_overlap(one, other) for one in own for other in edits):
            chosen.append(finding)
            edits |= own
    return chosen, tuple(sorted(edits, key=lambda edit: (edit.start, edit.end)))


def _overlap(one: Edit, other: Edit) -> bool:
    return one.start <= other.end and other.start <= one.end


def _found_again(
    chosen: Iterable[Finding], edits: Sequence[Edit], source: Source, findings: Iterable[Finding]
) -> Finding | None:
    """Return a finding that was to be corrected and is found there still, or `None`."""
    there = [finding for finding in findings if finding.place.path == source.path]
    for finding in chosen:
        start, end = (_moved(offset, edits) for offset in _span(finding))
        for other in there:
            low, high = _span(other)
            if other.name == finding.name and low < end and start < high:
                return finding
    return None


def _span(finding: Finding) -> tuple[int, int]:
    """Return the offsets of what is marked, which has some width."""
    place = finding.place
    if place.source is None or place.line is None:
        return 0, 0
    start = place.source.offset(place.line, place.column or 1)
    end = place.source.offset(place.end_line or place.line, place.end_column or 1)
    return start, max(end, start + 1)


def _moved(offset: int, edits: Iterable[Edit]) -> int:
    """Return where the character at `offset` stands once `edits` are made."""
    before = (edit for edit in edits if edit.end <= offset)
    return offset + sum(len(edit.text) - (edit.end - edit.start) for edit in before)


def _reads_alike(before: Source, content: bytes, edits: Sequence[Edit]) -> bool:
    """Return whether `content` gives the values of the text before, but for those that were edited.

    Where that gave none, there is nothing to compare with.
    """
    old, _ = parse(before)
    after, _ = read_source(before.path, content)
    new = None if after is None else parse(after)[0]
    return old is None or (new is not None and is_kept(old, new, edits))

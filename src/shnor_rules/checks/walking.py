# SPDX-License-Identifier: MIT
"""The walk over files and folders: which rulesets there are, and all that is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from shnor_rules.checks.accepting import Accepted
from shnor_rules.checks.checking import examined, exemplified, read_texts
from shnor_rules.checks.exemplary import examples_of
from shnor_rules.findings import Finding, Place
from shnor_rules.loading import read_sources
from shnor_rules.loading.example_files import Rulesets
from shnor_rules.loading.folders import (
    SUFFIXES,
    beside,
    contents,
    example_files,
    holds_examples,
    rule_files,
)
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from shnor_rules.checks.exemplary import Exemplary
    from shnor_rules.loading.rulesets import Reading

STANDARD_INPUT: Final = "-"
"""What the file on the standard input is called."""


@frozen
class Named:
    """A file whose content is at hand, and what it is read with.

    Attributes:
        name: what it is called in findings.
        files: the name and the content of every file of the ruleset, its own among them.
        folder: the name of the folder.
        beside: the folder in which other rulesets lie, or `None` where that is not known.
    """

    name: str
    files: tuple[tuple[str, bytes], ...]
    folder: str
    beside: Path | None = None


@frozen
class Run:
    """The examples of one monitoring, or of one file of examples.

    Attributes:
        monitoring: the ruleset and the monitoring, as in `korenovsky/teacher-competence`; of a file
            of examples, its path.
        examples: how many were run.
        failed: how many did not come out as they must.
    """

    monitoring: str
    examples: int
    failed: int


@frozen
class Report:
    """What came of a check.

    Attributes:
        results: every finding, with the remark that explains it where one does.
        paths: the files that were checked.
        runs: the examples that were run, by monitoring.
    """

    results: tuple[Accepted, ...]
    paths: tuple[str, ...]
    runs: tuple[Run, ...] = ()

    @property
    def files(self) -> int:
        """How many files were checked."""
        return len(self.paths)

    @property
    def examples(self) -> int:
        """How many examples were run."""
        return sum(run.examples for run in self.runs)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that no remark explains."""
        return tuple(result.finding for result in self.results if result.remark is None)


def check_paths(
    paths: Iterable[Path], *, sources: Path | None = None, rulesets: Rulesets | None = None
) -> Report:
    """Check rulesets: every file of every folder, every fault at once, and every example.

    Args:
        paths: folders of rulesets, folders of such folders, or single files; of a single file only
            its own findings and those on the ruleset as a whole are reported, though every file
            is read. Files of examples in the folders, or named, are run.
        sources: the folder with the texts of the documents, to look up what rulesets quote.
        rulesets: where the rulesets that are read are kept for others who need them.

    Raises:
        OSError: a file or folder cannot be read.
    """
    results: dict[Finding, Accepted] = {}
    reports: dict[Path, Report] = {}
    checked: dict[str, None] = {}
    examples: dict[Path, None] = {}
    rulesets = rulesets or Rulesets()
    for path in paths:
        # A device or a pipe is no file to the system, and no folder either.
        if not path.is_dir() and path.suffix.lower() not in SUFFIXES:
            foreign = Finding(say("not-a-ruleset"), Place(path=str(path)))
            results[foreign] = Accepted(foreign)
            continue
        beside = dict.fromkeys(_examples(path))
        examples |= beside
        if path in beside:
            continue
        folders = [path.parent] if path.is_file() else list(ruleset_folders(path))
        if not folders and not beside:
            missing = Finding(say("no-ruleset-file"), Place(path=str(path)))
            results[missing] = Accepted(missing)
        for folder in folders:
            if folder not in reports:
                reports[folder] = _check_folder(folder, sources, rulesets)
            report = reports[folder]
            checked |= dict.fromkeys([str(path)] if path.is_file() else report.paths)
            results |= {
                result.finding: result
                for result in report.results
                if not path.is_file() or result.finding.place.path in {str(path), str(folder)}
            }
    # Rulesets are read first, so that they are called as the paths call them.
    for path in examples:
        report = reports[path] = _tried(path, examples_of(path, contents(path), rulesets))
        results |= {result.finding: result for result in report.results}
        checked[str(path)] = None
    runs = tuple(run for report in reports.values() for run in report.runs)
    return Report(tuple(results.values()), tuple(checked), runs)


def check_text(content: bytes, path: Path | None = None, *, sources: Path | None = None) -> Report:
    """Check one file whose content is at hand and not, or not yet, on the disk.

    Args:
        content: the bytes of the file.
        path: where the file is, or will be: it is checked among the other files of that folder, and
            what is found in it is reported. Without a path it is checked by itself.
        sources: the folder with the texts of the documents, to look up what rulesets quote.

    Raises:
        OSError: a file or folder cannot be read.
    """
    if path is not None and holds_examples(path):
        return _tried(path, examples_of(path, content, Rulesets()))
    named = with_neighbours(content, path)
    report = _report(read_sources(named.files, folder=named.folder, beside=named.beside), sources)
    # Of a file by itself nothing is said of the folder, as nobody can send more than one.
    mine = (each for each in report.results if each.finding.place.path == named.name)
    return Report(tuple(mine), (named.name,), report.runs)


def with_neighbours(content: bytes, path: Path | None) -> Named:
    """Return a file whose content is at hand among the other files of its folder.

    Args:
        content: the bytes of the file.
        path: where the file is, or will be; without a path it is by itself.

    Raises:
        OSError: a file or folder cannot be read.
    """
    if path is None:
        return Named(STANDARD_INPUT, ((STANDARD_INPUT, content),), ".")
    there = rule_files(path.parent) if path.parent.is_dir() else ()
    files = {str(each): contents(each) for each in there if each.name != path.name}
    files[str(path)] = content
    folder = path.parent
    return Named(str(path), tuple(sorted(files.items())), str(folder), beside(folder))


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files that `check_paths` reads for these paths.

    Raises:
        OSError: a folder cannot be read.
    """
    for path in paths:
        if path.is_dir():
            for folder in _folders(path):
                yield from (*rule_files(folder), *example_files(folder))
        else:
            yield path


def ruleset_folders(path: Path) -> Iterator[Path]:
    """Yield the folders of rulesets in a folder, itself among them; links are not followed.

    Raises:
        OSError: a folder cannot be read.
    """
    return (each for each in _folders(path) if rule_files(each))


def _folders(path: Path) -> Iterator[Path]:
    yield path
    for each in sorted(path.iterdir()):
        # A link could lead back to a folder above it.
        if each.is_dir() and not each.is_symlink() and not each.name.startswith("."):
            yield from _folders(each)


def _examples(path: Path) -> Iterator[Path]:
    """Yield the files of examples at a path: itself, or those in a folder and the ones below."""
    if path.is_dir():
        for folder in _folders(path):
            yield from example_files(folder)
    elif holds_examples(path):
        yield path


def _check_folder(folder: Path, sources: Path | None, rulesets: Rulesets) -> Report:
    report = _report(rulesets.read(folder), sources)
    return evolve(report, paths=tuple(map(str, rule_files(folder))))


def _tried(path: Path, exemplary: Exemplary) -> Report:
    trials = list(exemplary.trials())
    found = [*exemplary.findings, *(each for trial in trials for each in trial.findings())]
    failed = sum(bool(trial.failures) for trial in trials)
    runs = () if exemplary.rules is None else (Run(str(path), len(trials), failed),)
    return Report(tuple(map(Accepted, found)), (str(path),), runs)


def _report(reading: Reading, sources: Path | None) -> Report:
    ruleset = reading.draft
    texts = None if sources is None else read_texts(ruleset, sources)
    results = examined(ruleset, texts)
    failing = [each.finding.place for each in results if each.finding.name == "failing-example"]
    runs = (
        Run(
            f"{ruleset.id}/{monitoring.id}",
            len(monitoring.examples),
            sum(any(map(example.place.holds, failing)) for example in monitoring.examples),
        )
        for monitoring in exemplified(ruleset)
    )
    return Report(results, (), tuple(runs))

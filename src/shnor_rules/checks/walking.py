# SPDX-License-Identifier: MIT
"""The walk over files and folders: which rulesets there are, and all that is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.checks.accepting import Accepted, accept
from shnor_rules.checks.examples import failing_examples
from shnor_rules.findings import Finding, Place
from shnor_rules.loading import read_ruleset
from shnor_rules.loading.rulesets import SUFFIXES
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


@frozen
class Run:
    """The examples of one monitoring.

    Attributes:
        monitoring: the ruleset and the monitoring, as in `korenovsky/teacher-competence`.
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
        files: how many files were read.
        runs: the examples that were run, by monitoring.
    """

    results: tuple[Accepted, ...]
    files: int
    runs: tuple[Run, ...] = ()

    @property
    def examples(self) -> int:
        """How many examples were run."""
        return sum(run.examples for run in self.runs)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that no remark explains."""
        return tuple(result.finding for result in self.results if result.remark is None)


def check_paths(paths: Iterable[Path]) -> Report:
    """Check rulesets: every file of every folder, every fault at once, and every example.

    Args:
        paths: folders of rulesets, folders of such folders, or single files; of a single file only
            its own findings and those on the ruleset as a whole are reported, though every file
            is read.

    Raises:
        OSError: a file or folder cannot be read.
    """
    results: dict[Finding, Accepted] = {}
    runs: list[Run] = []
    files = 0
    for path in paths:
        folders = [path.parent] if path.is_file() else list(_folders(path))
        if not folders:
            missing = Finding(say("no-ruleset-file"), Place(path=str(path)))
            results[missing] = Accepted(missing)
        for folder in folders:
            report = _check_folder(folder)
            files += report.files
            runs += report.runs
            results |= {
                result.finding: result
                for result in report.results
                if not path.is_file() or result.finding.place.path in {str(path), str(folder)}
            }
    return Report(tuple(results.values()), files, tuple(runs))


def _folders(path: Path) -> Iterator[Path]:
    if _files(path):
        yield path
    for each in sorted(path.iterdir()):
        # A link could lead back to a folder above it.
        if each.is_dir() and not each.is_symlink() and not each.name.startswith("."):
            yield from _folders(each)


def _files(folder: Path) -> int:
    return sum(each.suffix.lower() in SUFFIXES for each in folder.iterdir())


def _check_folder(folder: Path) -> Report:
    reading = read_ruleset(folder)
    ruleset = reading.ruleset
    if ruleset is None:
        return Report(tuple(accept(reading.findings, reading.remarks)), _files(folder))
    # The same remark may stand in several files, and explains what is found in each of them.
    own = (remark for monitoring in ruleset for remark in monitoring.remarks)
    found = list(accept(reading.findings, (*ruleset.remarks, *own)))
    runs = []
    for monitoring in ruleset:
        failing = [Accepted(finding) for finding in failing_examples(monitoring)]
        # One example can differ in several things and is still one example.
        failed = len({result.finding.place for result in failing})
        name = f"{ruleset.id}/{monitoring.id}"
        runs.append(Run(name, len(monitoring.examples), failed))
        found.extend(failing)
    return Report(tuple(found), _files(folder), tuple(runs))

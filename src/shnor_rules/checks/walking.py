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
class Report:
    """What came of a check.

    Attributes:
        results: every finding, with the remark that explains it where one does.
        files: how many files were read.
        examples: how many examples were run.
    """

    results: tuple[Accepted, ...]
    files: int
    examples: int

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that no remark explains."""
        return tuple(result.finding for result in self.results if result.remark is None)


def check_paths(paths: Iterable[Path]) -> Report:
    """Check rulesets: every file of every folder, every fault at once, and every example.

    Args:
        paths: folders of rulesets, folders of such folders, or single files; of a single file only
            its own findings are reported, though the whole ruleset is read.

    Raises:
        OSError: a file or folder cannot be read.
    """
    results: list[Accepted] = []
    files, examples = 0, 0
    for path in paths:
        folders = [path.parent] if path.is_file() else list(_folders(path))
        if not folders:
            results.append(Accepted(Finding(say("no-ruleset-file"), Place(path=str(path)))))
        for folder in folders:
            report = _check_folder(folder)
            files += report.files
            examples += report.examples
            results.extend(
                result
                for result in report.results
                if not path.is_file() or result.finding.place.path == str(path)
            )
    return Report(tuple(results), files, examples)


def _folders(path: Path) -> Iterator[Path]:
    if _files(path):
        yield path
    for each in sorted(path.iterdir()):
        if each.is_dir() and not each.name.startswith("."):
            yield from _folders(each)


def _files(folder: Path) -> int:
    return sum(each.suffix.lower() in SUFFIXES for each in folder.iterdir())


def _check_folder(folder: Path) -> Report:
    reading = read_ruleset(folder)
    ruleset = reading.ruleset
    if ruleset is None:
        results = tuple(Accepted(finding) for finding in reading.findings)
        return Report(results, _files(folder), 0)
    found = list(accept(reading.findings, ruleset.remarks))
    for monitoring in ruleset:
        found.extend(Accepted(finding) for finding in failing_examples(monitoring))
    examples = sum(len(monitoring.examples) for monitoring in ruleset)
    return Report(tuple(found), _files(folder), examples)

# SPDX-License-Identifier: MIT
"""A file of examples by itself: which rules it names, and the examples with all its faults."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from shnor_rules.loading.bundled import bundled
from shnor_rules.loading.examples import examples
from shnor_rules.loading.files import read_file
from shnor_rules.loading.folders import rule_files
from shnor_rules.loading.meaning.others import report_none
from shnor_rules.loading.meaning.references import one_or_more, refer
from shnor_rules.loading.rulesets import bundled_names, read_ruleset
from shnor_rules.loading.shelf import Shelf
from shnor_rules.messages import say

if TYPE_CHECKING:
    from shnor_rules.findings import Finding, Place
    from shnor_rules.loading.cursor import Cursor, File
    from shnor_rules.loading.rulesets import Reading
    from shnor_rules.model import Example, Monitoring


@define(eq=False)
class Rulesets:
    """Rulesets that are read when one is asked for, each folder once.

    Attributes:
        known: those that have been, by their folders.
    """

    known: dict[Path, Reading] = field(factory=dict)

    def of(self, folder: Path) -> Reading:
        """Return what came of reading the ruleset in a folder, by whichever name it was read.

        Raises:
            OSError: the folder or a file in it cannot be read.
        """
        return self.known.get(folder.resolve()) or self.read(folder)

    def read(self, folder: Path) -> Reading:
        """Read the ruleset in a folder, its files called by the name of this folder.

        Raises:
            OSError: the folder or a file in it cannot be read.
        """
        reading = self.known[folder.resolve()] = read_ruleset(folder)
        return reading


@frozen(eq=False)
class ExampleFile:
    """What came of reading a file of examples.

    Attributes:
        examples: the examples, without what has errors.
        reading: the ruleset that the file names, or `None` where there is none.
        folder: its folder.
        monitoring: the monitoring of it that the file names, or `None` where there is none.
        named_at: where the ruleset is named.
        findings: what is wrong with the file, in the order of places.
    """

    examples: tuple[Example, ...] = ()
    reading: Reading | None = None
    folder: Path | None = None
    monitoring: Monitoring | None = None
    named_at: Place | None = None
    findings: tuple[Finding, ...] = ()


def read_example_file(path: Path, content: bytes, rulesets: Rulesets) -> ExampleFile:
    """Read a file of examples, with every fault of it at once.

    Args:
        path: where it is; the folder of a ruleset is looked for from there.
        content: its bytes.
        rulesets: the rulesets that have been read.

    Raises:
        OSError: a file of the ruleset that it names cannot be read.
    """
    read = read_file(str(path), content, "examples")
    if read.file is None:
        return ExampleFile(findings=read.findings)
    made = _made(read.file, path.parent, rulesets)
    found = dict.fromkeys((*read.findings, *read.file.findings))
    # No correction is offered: only the files of rulesets are corrected.
    told = (evolve(each, fix=None) for each in sorted(found, key=_position))
    return evolve(made, findings=tuple(told))


def _made(file: File, beside: Path, rulesets: Rulesets) -> ExampleFile:
    root = file.root
    made = ExampleFile(tuple(examples(root)))
    named = root.get("ruleset")
    folder = None if named is None else _folder(named.text, beside)
    if named is None or folder is None:
        if named is not None:
            _report_unknown(named, beside)
        return made
    reading = rulesets.of(folder)
    made = evolve(made, reading=reading, folder=folder, named_at=named.place())
    key = root.get("monitoring")
    monitoring = None if key is None else reading.draft.monitorings.get(key.text)
    if monitoring is not None:
        _check_readings(root, monitoring)
    elif key is not None and reading.ruleset is not None:
        # One that cannot be read might be the one that is meant.
        what = say("reference.monitorings.of", ruleset=reading.draft.id)
        report_none(key, (0, len(key.text)), what, key.text, list(reading.draft.monitorings))
    return evolve(made, monitoring=monitoring)


def _folder(name: str, beside: Path) -> Path | None:
    """Return the folder of the ruleset of this name: from a folder, else a bundled one."""
    with suppress(OSError, ValueError):
        folder = Path(os.path.normpath(beside / name))
        if folder.is_dir() and rule_files(folder):
            return folder
    return bundled("rulesets") / name if name in bundled_names() else None


def _report_unknown(named: Cursor, beside: Path) -> None:
    head, slash, _ = named.text.rpartition("/")
    folder = beside / head
    # What comes with the library has a name and no path.
    found = (each for each in Shelf().names(folder) if not slash or (folder / each).is_dir())
    known = [f"{head}{slash}{each}" for each in found]
    what = say("reference.rulesets")
    report_none(named, (0, len(named.text)), what, named.text, known)


def _check_readings(root: Cursor, monitoring: Monitoring) -> None:
    known = [each.id for each in monitoring.readings]
    for example in root.elements("examples"):
        for each in one_or_more(example, "reading"):
            refer(each, each.text, known, "readings")


def _position(finding: Finding) -> tuple[int, int]:
    return finding.place.line or 0, finding.place.column or 0

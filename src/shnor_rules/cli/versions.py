# SPDX-License-Identifier: MIT
"""The two sides of `diff`: rulesets in folders, in files, with the library, or in a revision."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.cli.choosing import chosen, rulesets_in
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.revisions import Revised, revised, split
from shnor_rules.errors import RulesetError
from shnor_rules.findings import Severity
from shnor_rules.loading import read_sources
from shnor_rules.loading.folders import SETTINGS, holds_examples
from shnor_rules.loading.rulesets import SUFFIXES, read_ruleset
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.findings import Finding
    from shnor_rules.loading.rulesets import Reading
    from shnor_rules.model import Monitoring, RiskTools, Roadmap, Ruleset


@frozen
class Version:
    """One side of a comparison.

    Attributes:
        name: what it was called.
        rulesets: its rulesets, by the names of their folders.
        part: the id of the only part that is meant, or `None` for all.
        inputs: the paths of the files that were read from the disk.
    """

    name: str
    rulesets: Mapping[str, Ruleset]
    part: str | None = None
    inputs: tuple[str, ...] = field(default=(), repr=False)


def versions(old: str, new: str) -> tuple[Version, Version]:
    """Return the two sides that are named.

    Raises:
        UsageError: a revision or a path in it is not there, or holds no rules.
        UnknownRulesetError: there is no such ruleset.
        UnknownMonitoringError: a ruleset has no such part.
        RulesetError: rulesets of either side have errors; carries all of them.
    """
    sides: list[Version] = []
    faults: list[Finding] = []
    for name in (old, new):
        try:
            sides.append(_version(name))
        except RulesetError as error:
            faults += error.findings
    if faults:
        raise RulesetError(tuple(dict.fromkeys(faults)))
    return sides[0], sides[1]


def _version(name: str) -> Version:
    named = split(name)
    if named is not None:
        return _of_revision(name, revised(*named))
    path = Path(name)
    if path.is_dir() or (not path.exists() and "/" not in name.replace("\\", "/")):
        folders = rulesets_in(name)
        readings = {each.resolve().name: read_ruleset(each) for each in folders}
        return Version(
            name, _sound(readings), inputs=_inputs(each.draft for each in readings.values())
        )
    found = chosen(name)
    part = None if found.part is None else found.part.id
    inputs = _inputs([found.ruleset])
    return Version(name, {Path(inputs[0]).resolve().parent.name: found.ruleset}, part, inputs)


def _inputs(rulesets: Iterable[Ruleset]) -> tuple[str, ...]:
    layouts = (layout for each in rulesets for layout in each.layouts)
    return tuple(path for path in (each.place().path for each in layouts) if path)


def _sound(readings: Mapping[str, Reading]) -> dict[str, Ruleset]:
    """Return the rulesets.

    Raises:
        RulesetError: some have errors.
    """
    sound = {name: each.ruleset for name, each in readings.items()}
    found = {name: each for name, each in sound.items() if each is not None}
    if len(found) < len(readings):
        faults = [
            finding
            for each in readings.values()
            for finding in each.findings
            if finding.severity is Severity.ERROR
        ]
        raise RulesetError(tuple(faults))
    return found


def _of_revision(name: str, files: Revised) -> Version:
    """Return the rulesets of a revision; those that `like` names are laid beside for the while."""
    if files.is_file and PurePosixPath(files.path).suffix.lower() not in SUFFIXES:
        raise UsageError(say("usage.no-rules", path=name))
    folders = dict(_folders(files))
    if not folders:
        raise UsageError(say("usage.diff.empty", name=name))
    with TemporaryDirectory(prefix="shnor-rules-") as made:
        beside = Path(made)
        for path, content in files.files.items():
            _lay(beside / path, content)
        readings = {
            folder.name or "ruleset": read_sources(
                [(files.called(path), files.files[path]) for path in paths],
                folder=files.called(str(folder)),
                beside=(beside / folder).parent if folder.name else None,
            )
            for folder, paths in folders.items()
        }
    rulesets = _sound(readings)
    return Version(name, rulesets, _part(files, rulesets) if files.is_file else None)


def _lay(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _folders(files: Revised) -> Iterator[tuple[PurePosixPath, list[str]]]:
    """Yield the folders of the rulesets that are meant, with the files of each."""
    path = PurePosixPath(files.path)
    meant = path.parent if files.is_file else path
    by_folder: dict[PurePosixPath, list[str]] = {}
    for each in sorted(files.files):
        at = PurePosixPath(each)
        if at.name != SETTINGS and not holds_examples(Path(at.name)):
            by_folder.setdefault(at.parent, []).append(each)
    if meant in by_folder:
        yield meant, by_folder[meant]
    else:
        yield from ((at, paths) for at, paths in by_folder.items() if at.parent == meant)


def _part(files: Revised, rulesets: Mapping[str, Ruleset]) -> str | None:
    here = files.called(files.path)
    for ruleset in rulesets.values():
        parts: dict[str, Monitoring | Roadmap | RiskTools] = {**ruleset.monitorings}
        parts |= {**ruleset.roadmaps, **ruleset.risks}
        for name, part in parts.items():
            if part.place.path == here:
                return name
    return None

# SPDX-License-Identifier: MIT
"""From a folder of files to a ruleset, with every fault of every file in one run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from shnor_rules.errors import RulesetError, UnknownRulesetError
from shnor_rules.findings import Finding, Place, Severity
from shnor_rules.findings.nearest import nearest
from shnor_rules.loading.assembling import assemble, check_between_files
from shnor_rules.loading.bundled import bundled
from shnor_rules.loading.files import KINDS, read_file
from shnor_rules.loading.folders import SETTINGS as SETTINGS
from shnor_rules.loading.folders import SUFFIXES as SUFFIXES
from shnor_rules.loading.folders import beside as beside_of
from shnor_rules.loading.folders import contents
from shnor_rules.loading.folders import rule_files as rule_files
from shnor_rules.loading.opened import opened
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from shnor_rules.loading.files import FileReading
    from shnor_rules.model import Ruleset


@frozen
class Reading:
    """What came of reading a ruleset.

    Attributes:
        ruleset: the ruleset, or `None` where there are errors.
        findings: all that was found, file by file, in the order of places.
        draft: the ruleset as far as it could be made out in spite of errors, without the parts
            that have them.
    """

    ruleset: Ruleset | None
    findings: tuple[Finding, ...]
    draft: Ruleset


def load(name_or_path: str | Path) -> Ruleset:
    """Load a ruleset.

    Args:
        name_or_path: the name of a bundled ruleset (`korenovsky`), or the folder of one.

    Returns:
        The ruleset; its `findings` are warnings and notes.

    Raises:
        UnknownRulesetError: there is no ruleset of this name and no folder.
        RulesetError: the files have errors; carries every finding.
    """
    result = read_ruleset(locate(name_or_path))
    if result.ruleset is None:
        raise RulesetError(result.findings)
    return result.ruleset


def bundled_names() -> tuple[str, ...]:
    """Return the names of the rulesets that come with the library."""
    folder = bundled("rulesets")
    return tuple(sorted(each.name for each in folder.iterdir() if each.is_dir()))


def locate(name_or_path: str | Path) -> Path:
    """Return the folder of a ruleset; of a file, the folder it is in.

    Raises:
        UnknownRulesetError: there is no ruleset of this name and no folder.
    """
    path = Path(name_or_path)
    if path.is_dir():
        return path
    if path.is_file():
        return path.parent
    names = bundled_names()
    if str(name_or_path) in names:
        return bundled("rulesets") / str(name_or_path)
    near = nearest(str(name_or_path), names)
    if near is None:
        message = say("unknown-ruleset", name=str(name_or_path), rulesets=", ".join(names))
    else:
        message = say("unknown-ruleset.near", name=str(name_or_path), near=near.name)
    raise UnknownRulesetError(message)


def read_ruleset(folder: Path) -> Reading:
    """Read the ruleset in `folder`: every file, every fault, never an exception for their content.

    Raises:
        OSError: the folder or a file in it cannot be read.
    """
    sources = [(str(path), contents(path)) for path in rule_files(folder)]
    return read_sources(sources, folder=str(folder), beside=beside_of(folder))


def read_sources(
    sources: Sequence[tuple[str, bytes]],
    *,
    folder: str,
    beside: Path | None = None,
    read: Callable[[str, bytes], FileReading] = read_file,
) -> Reading:
    """Read a ruleset from the contents of its files, each under the name to print.

    Args:
        sources: name and content of every file.
        folder: the name of the folder, for a finding on the ruleset as a whole.
        beside: the folder in which the rulesets that `like` names are looked for first; without
            one, only among those that come with the library.
        read: reads one file; whoever reads many rulesets that share files may keep some.

    Raises:
        OSError: a file of a ruleset that `like` names cannot be read.
    """
    files = opened(sources, folder=folder, beside=beside, read=read)
    findings = [*files.faults]
    # Any file that cannot be read may be the one that describes the ruleset.
    if not files.files["ruleset"] and files.is_complete:
        findings.append(Finding(say("no-ruleset-file"), Place(path=folder)))
    draft = assemble(files, folder)
    check_between_files(files.files, is_complete=files.is_complete)
    written = (file for kind in KINDS for file in files.files[kind])
    findings.extend(finding for file in written for finding in file.findings)
    ordered = _in_order(findings, [path for path, _ in sources])
    draft = evolve(draft, findings=ordered)
    is_sound = all(finding.severity is not Severity.ERROR for finding in ordered)
    return Reading(draft if is_sound else None, ordered, draft)


def _in_order(findings: list[Finding], paths: list[str]) -> tuple[Finding, ...]:
    rank = {path: index for index, path in enumerate(paths)}

    def key(finding: Finding) -> tuple[int, int, int]:
        place = finding.place
        return rank.get(place.path or "", -1), place.line or 0, place.column or 0

    return tuple(sorted(dict.fromkeys(findings), key=key))

# SPDX-License-Identifier: MIT
"""From a folder of files to a ruleset, with every fault of every file in one run."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from shnor_rules.errors import RulesetError, UnknownRulesetError
from shnor_rules.findings import Finding, Place, Related, Severity
from shnor_rules.findings.nearest import nearest
from shnor_rules.loading.bundled import bundled
from shnor_rules.loading.files import KINDS, read_file
from shnor_rules.loading.meaning import check_documents, check_formulas, check_references
from shnor_rules.loading.monitorings import monitoring
from shnor_rules.loading.remarks import documents, remarks
from shnor_rules.messages import say
from shnor_rules.model import Monitoring, Remark, Ruleset

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from shnor_rules.loading.cursor import Cursor, File
    from shnor_rules.loading.files import Kind
    from shnor_rules.messages import Message
    from shnor_rules.model import Document

SUFFIXES: Final = frozenset({".yaml", ".yml"})

_HASH_DIGITS: Final = 16


@frozen
class Reading:
    """What came of reading a ruleset.

    Attributes:
        ruleset: the ruleset, or `None` where there are errors.
        findings: all that was found, file by file, in the order of places.
        remarks: the remarks of its files, which explain findings even where there are errors.
    """

    ruleset: Ruleset | None
    findings: tuple[Finding, ...]
    remarks: tuple[Remark, ...] = ()


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
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    sources = [(str(path), path.read_bytes()) for path in paths if path.is_file()]
    return read_sources(sources, folder=str(folder))


def read_sources(sources: Sequence[tuple[str, bytes]], *, folder: str) -> Reading:
    """Read a ruleset from the contents of its files, each under the name to print.

    Args:
        sources: name and content of every file.
        folder: the name of the folder, for a finding on the ruleset as a whole.
    """
    readings = [read_file(path, content) for path, content in sources]
    findings = [finding for reading in readings for finding in reading.findings]
    files: dict[Kind, list[File]] = {kind: [] for kind in KINDS}
    for reading in readings:
        if reading.kind is not None and reading.file is not None:
            files[reading.kind].append(reading.file)
    # Any file that cannot be read may be the one that describes the ruleset.
    if not files["ruleset"] and all(reading.kind is not None for reading in readings):
        findings.append(Finding(say("no-ruleset-file"), Place(path=folder)))
    ruleset = _build(files["ruleset"], files["monitoring"])
    findings.extend(finding for kind in KINDS for file in files[kind] for finding in file.findings)
    ordered = _in_order(findings, [path for path, _ in sources])
    known = () if ruleset is None else ruleset.remarks
    if ruleset is None or any(finding.severity is Severity.ERROR for finding in ordered):
        return Reading(None, ordered, known)
    return Reading(evolve(ruleset, findings=ordered), ordered, known)


def _in_order(findings: list[Finding], paths: list[str]) -> tuple[Finding, ...]:
    rank = {path: index for index, path in enumerate(paths)}

    def key(finding: Finding) -> tuple[int, int, int]:
        place = finding.place
        return rank.get(place.path or "", -1), place.line or 0, place.column or 0

    return tuple(sorted(dict.fromkeys(findings), key=key))


def _build(heads: list[File], bodies: list[File]) -> Ruleset | None:
    """Return the ruleset of the first file of `heads`, or `None` where there is no such file.

    The files of the monitorings are checked even then, but for what they say of the ruleset.
    """
    if not heads:
        _monitorings(bodies, ruleset="", documents={}, shared=(), content="")
        for file in bodies:
            check_references(file.root, documents=None, remarks=None)
        return None
    head = heads[0].root
    for extra in heads[1:]:
        message = say("duplicate-id.ruleset", path=heads[0].source.path)
        _report_second(extra.root, "ruleset", heads[0], message)
    check_documents(head)
    content = _hash([heads[0], *bodies])
    key, known, shared = head.string("ruleset") or "", documents(head), tuple(remarks(head))
    built = _monitorings(bodies, ruleset=key, documents=known, shared=shared, content=content)
    for file in bodies:
        check_references(
            file.root, documents=_described(head, "documents"), remarks=_described(head, "remarks")
        )
    # One id may stand in several files, each time on that file's own clause.
    own = (remark for each in built.values() for remark in each.remarks if remark not in shared)
    return Ruleset(
        id=key,
        title=head.string("title") or key,
        municipality=head.string("municipality") or "",
        region=head.string("region"),
        documents=MappingProxyType(dict(known)),
        monitorings=MappingProxyType(built),
        remarks=(*shared, *own),
        findings=(),
        hash=content,
    )


def _monitorings(
    files: list[File],
    *,
    ruleset: str,
    documents: Mapping[str, Document],
    shared: tuple[Remark, ...],
    content: str,
) -> dict[str, Monitoring]:
    built: dict[str, Monitoring] = {}
    first: dict[str, File] = {}
    for file in files:
        each = monitoring(
            file.root, ruleset=ruleset, documents=documents, shared=shared, content=content
        )
        check_formulas(file.root, each)
        if each.id in built:
            message = say("duplicate-id", id=each.id, path=first[each.id].source.path)
            _report_second(file.root, "monitoring", first[each.id], message)
        built.setdefault(each.id, each)
        first.setdefault(each.id, file)
    return built


def _described(head: Cursor, key: str) -> Collection[str] | None:
    """Return the names that the section at `key` describes, or `None` where it is unusable."""
    return None if head.is_unusable(key) else head.names(key)


def _report_second(cursor: Cursor, key: str, first: File, message: Message) -> None:
    """Report that the file at `cursor` describes what the file `first` describes already."""
    written, before = cursor.get(key), first.root.get(key)
    if written is not None and before is not None:
        written.report(message, related=(Related(say("related.first"), before.place()),))


def _hash(files: list[File]) -> str:
    """Return the hash of the content: values and their order, without comments and layout."""
    values = [_plain(file.shaped.value) for file in files]
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:_HASH_DIGITS]


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value if value is None or isinstance(value, bool | str) else str(value)

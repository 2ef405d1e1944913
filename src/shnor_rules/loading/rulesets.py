# SPDX-License-Identifier: MIT
"""From a folder of files to a ruleset, with every fault of every file in one run."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import evolve, frozen

from shnor_rules.errors import RulesetError, UnknownRulesetError
from shnor_rules.findings import Finding, Place, Related, Severity, Source
from shnor_rules.findings.nearest import nearest
from shnor_rules.loading import markup
from shnor_rules.loading.bundled import bundled
from shnor_rules.loading.cursor import Cursor, File
from shnor_rules.loading.meaning import check_formulas, check_references
from shnor_rules.loading.monitorings import monitoring
from shnor_rules.loading.remarks import documents, remarks
from shnor_rules.loading.shape import check_shape
from shnor_rules.messages import say
from shnor_rules.model import Monitoring, Remark, Ruleset

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Kind = Literal["ruleset", "monitoring"]

KINDS: Final[tuple[Kind, ...]] = ("ruleset", "monitoring")
"""The kinds of ruleset files, each told by its first key and described by a schema of its name."""

SUFFIXES: Final = frozenset({".yaml", ".yml"})

_HASH_DIGITS: Final = 16


@frozen
class Reading:
    """What came of reading a ruleset.

    Attributes:
        ruleset: the ruleset, or `None` where there are errors.
        findings: all that was found, file by file, in the order of places.
    """

    ruleset: Ruleset | None
    findings: tuple[Finding, ...]


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
    """Return the folder of a ruleset.

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
    sources = [(str(path), path.read_bytes()) for path in paths]
    return read_sources(sources, folder=str(folder))


def read_sources(sources: list[tuple[str, bytes]], *, folder: str) -> Reading:
    """Read a ruleset from the contents of its files, each under the name to print.

    Args:
        sources: name and content of every file.
        folder: the name of the folder, for a finding on the ruleset as a whole.
    """
    findings: list[Finding] = []
    files: dict[Kind, list[File]] = {kind: [] for kind in KINDS}
    for path, content in sources:
        source, found = markup.read_source(path, content)
        findings.extend(found)
        if source is not None:
            kind, file, found = _read_file(source)
            findings.extend(found)
            if kind is not None and file is not None:
                files[kind].append(file)
    if not files["ruleset"]:
        # A ruleset file that cannot be read has said so already.
        if not any(finding.severity is Severity.ERROR for finding in findings):
            findings.append(Finding(say("no-ruleset-file"), Place(path=folder)))
        for file in files["monitoring"]:
            findings.extend(file.findings)
        return Reading(None, _in_order(findings, sources))
    ruleset = _build(files["ruleset"], files["monitoring"])
    for file in (*files["ruleset"], *files["monitoring"]):
        findings.extend(file.findings)
    ordered = _in_order(findings, sources)
    if any(finding.severity is Severity.ERROR for finding in ordered):
        return Reading(None, ordered)
    return Reading(evolve(ruleset, findings=ordered), ordered)


def _in_order(findings: list[Finding], sources: list[tuple[str, bytes]]) -> tuple[Finding, ...]:
    rank = {path: index for index, (path, _) in enumerate(sources)}

    def key(finding: Finding) -> tuple[int, int, int]:
        place = finding.place
        return rank.get(place.path or "", -1), place.line or 0, place.column or 0

    return tuple(sorted(dict.fromkeys(findings), key=key))


def _read_file(source: Source) -> tuple[Kind | None, File | None, tuple[Finding, ...]]:
    node, findings = markup.parse(source)
    if node is None:
        return None, None, findings
    document = markup.construct(node)
    kind, found = _kind(document.value, source)
    if kind is None:
        return None, None, (*findings, *found)
    shaped, faults = check_shape(document, source, schema(kind))
    file = File(source, document, shaped)
    return kind, file, (*findings, *faults)


def _kind(value: object, source: Source) -> tuple[Kind | None, tuple[Finding, ...]]:
    keys = list(value) if isinstance(value, dict) else []
    for kind in KINDS:
        if kind in keys:
            return kind, ()
    for key in keys[:1]:
        near = nearest(key, KINDS)
        if near is not None:
            start = source.text.find(key)
            message = say("no-kind.near", key=key, near=near.name)
            return None, (Finding(message, source.place(start, start + len(key))),)
    return None, (Finding(say("no-kind"), source.place(0, 0)),)


def schema(kind: Kind) -> Mapping[str, Any]:
    """Return the JSON Schema of a kind of ruleset file."""
    path = bundled("schemas") / f"{kind}.schema.json"
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def _build(heads: list[File], bodies: list[File]) -> Ruleset:
    for extra in heads[1:]:
        _report_duplicate(extra.root, "ruleset", heads[0])
    head = heads[0].root
    content = _hash([*heads[:1], *bodies])
    shared = tuple(remarks(head))
    known = documents(head)
    key = head.string("ruleset") or ""
    monitorings: dict[str, tuple[Monitoring, File]] = {}
    for file in bodies:
        built = monitoring(file.root, ruleset=key, documents=known, shared=shared, content=content)
        check_references(file.root, documents=known, remarks=[each.id for each in shared])
        check_formulas(file.root, built)
        if built.id in monitorings:
            _report_duplicate(file.root, "monitoring", monitorings[built.id][1])
        monitorings.setdefault(built.id, (built, file))
    return Ruleset(
        id=key,
        title=head.string("title") or key,
        municipality=head.string("municipality") or "",
        region=head.string("region"),
        documents=MappingProxyType(dict(known)),
        monitorings=MappingProxyType({name: built for name, (built, _) in monitorings.items()}),
        remarks=_all_remarks(shared, monitorings.values()),
        findings=(),
        hash=content,
    )


def _all_remarks(
    shared: tuple[Remark, ...],
    monitorings: Iterator[tuple[Monitoring, File]] | Any,  # noqa: ANN401
) -> tuple[Remark, ...]:
    own = (remark for built, _ in monitorings for remark in built.remarks)
    return tuple({remark.id: remark for remark in (*shared, *own)}.values())


def _report_duplicate(cursor: Cursor, key: str, first: File) -> None:
    written = cursor.get(key)
    if written is None:
        return
    place = first.root.get(key)
    related = () if place is None else (Related(say("related.first"), place.place()),)
    message = say("duplicate-id", id=written.text, path=first.source.path)
    written.report(message, related=related)


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

# SPDX-License-Identifier: MIT
"""From the files of a folder to one ruleset, and what the files say of one another."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from shnor_rules.findings import Place, Related
from shnor_rules.loading.layout import Written
from shnor_rules.loading.meaning import (
    Known,
    check_documents,
    check_formulas,
    check_references,
)
from shnor_rules.loading.monitorings import monitoring
from shnor_rules.loading.remarks import documents, remarks
from shnor_rules.loading.roadmaps import roadmap, schedule
from shnor_rules.messages import say
from shnor_rules.model import Monitoring, Remark, Roadmap, Ruleset, Unwritten

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from shnor_rules.loading.cursor import Cursor, File
    from shnor_rules.loading.files import Kind
    from shnor_rules.messages import Message
    from shnor_rules.model import Document

_HASH_DIGITS: Final = 16


def assemble(files: Mapping[Kind, list[File]], folder: str) -> Ruleset:
    """Return the ruleset that the first file of its kind describes.

    Without such a file the others are built and checked all the same, but for what they say of the
    ruleset.
    """
    heads, bodies = files["ruleset"], files["monitoring"]
    head = heads[0].root if heads else None
    for extra in heads[1:]:
        message = say("duplicate-id.ruleset", path=heads[0].source.path)
        _report_second(extra.root.get("ruleset"), heads[0].root.get("ruleset"), message)
    _report_same_ids(files)
    if head is not None:
        check_documents(head)
    key = (None if head is None else head.string("ruleset")) or Path(folder).name
    known = {} if head is None else documents(head)
    shared = () if head is None else tuple(remarks(head))
    content = _hash([*heads[:1], *bodies, *files["roadmap"]])
    built = _monitorings(bodies, ruleset=key, documents=known, shared=shared, content=content)
    roadmaps = _roadmaps(files["roadmap"], known)
    for file in bodies:
        check_references(
            file.root,
            documents=None if head is None else _described(head, "documents"),
            remarks=None if head is None else _described(head, "remarks"),
        )
    # One id may stand in several files, each time on that file's own clause.
    own = (remark for each in built.values() for remark in each.remarks if remark not in shared)
    planning = (remark for each in roadmaps.values() for remark in each.remarks)
    return Ruleset(
        id=key,
        title=(None if head is None else head.string("title")) or key,
        municipality=(None if head is None else head.string("municipality")) or "",
        region=None if head is None else head.string("region"),
        documents=MappingProxyType(dict(known)),
        monitorings=MappingProxyType(built),
        remarks=(*shared, *own, *planning),
        findings=(),
        hash=content,
        layout=Written(heads[0]) if heads else Unwritten(Place(path=folder)),
        roadmaps=MappingProxyType(roadmaps),
        schedule=() if head is None else tuple(schedule(head, known)),
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
    for file in files:
        each = monitoring(
            file.root, ruleset=ruleset, documents=documents, shared=shared, content=content
        )
        check_formulas(file.root, each)
        built.setdefault(each.id, each)
    return built


def _roadmaps(files: list[File], documents: Mapping[str, Document]) -> dict[str, Roadmap]:
    built: dict[str, Roadmap] = {}
    for file in files:
        each = roadmap(file.root, documents)
        built.setdefault(each.id, each)
    return built


def check_between_files(files: Mapping[Kind, list[File]], *, is_complete: bool) -> None:
    """Report references from file to file that lead to none, as far as all files are known."""
    heads = files["ruleset"][:1]
    described = _described(heads[0].root, "documents") if heads else None
    known = Known(
        described,
        _ids(files, "monitoring") if is_complete else None,
        _ids(files, "roadmap") if is_complete else None,
    )
    for file in heads:
        known.check_ruleset(file.root)
    for file in files["monitoring"]:
        known.check_monitoring(file.root)
    for file in files["roadmap"]:
        known.check_roadmap(file.root)


def _ids(files: Mapping[Kind, list[File]], kind: Kind) -> Collection[str] | None:
    """Return the ids of the files of a kind, or `None` where one of them has none."""
    ids = [file.root.string(kind) for file in files[kind]]
    return None if None in ids else [key for key in ids if key is not None]


def _described(head: Cursor, key: str) -> Collection[str] | None:
    """Return the names that the section at `key` describes, or `None` where it is unusable."""
    return None if head.is_unusable(key) else head.names(key)


def _report_same_ids(files: Mapping[Kind, list[File]]) -> None:
    """Report monitorings and roadmaps that have the id of another one."""
    first: dict[str, Cursor] = {}
    kinds: tuple[Kind, ...] = ("monitoring", "roadmap")
    for written in (file.root.get(kind) for kind in kinds for file in files[kind]):
        if written is not None:
            before = first.setdefault(written.text, written)
            if before is not written:
                path = before.file.source.path
                _report_second(written, before, say("duplicate-id", id=written.text, path=path))


def _report_second(written: Cursor | None, before: Cursor | None, message: Message) -> None:
    """Report that a file describes what another one describes already."""
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

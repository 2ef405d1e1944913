# SPDX-License-Identifier: MIT
"""From the files of a folder to one ruleset, and what the files say of one another."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from shnor_rules.findings import Place, Related
from shnor_rules.loading.calendar import calendar
from shnor_rules.loading.layout import Written
from shnor_rules.loading.likening import Builder, Member
from shnor_rules.loading.meaning import (
    Known,
    check_changes,
    check_documents,
    check_references,
    check_risk_references,
)
from shnor_rules.loading.risks import risk_tools
from shnor_rules.loading.roadmaps import roadmap, schedule, schools
from shnor_rules.loading.shelf import Shelf
from shnor_rules.messages import say
from shnor_rules.model import Monitoring, Remark, RiskTools, Roadmap, Ruleset, Unwritten

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from shnor_rules.loading.cursor import Cursor, File
    from shnor_rules.loading.files import Kind
    from shnor_rules.loading.opened import Opened
    from shnor_rules.messages import Message
    from shnor_rules.model import Document


def assemble(read: Opened, folder: str) -> Ruleset:
    """Return the ruleset that the first file of its kind describes.

    Without such a file the others are built and checked all the same, but for what they say of the
    ruleset.

    Args:
        read: the files.
        folder: the name of their folder.
    """
    files, head, known, content = read.files, read.head, read.documents, read.content
    heads, bodies = files["ruleset"], files["monitoring"]
    for extra in heads[1:]:
        message = say("duplicate-id.ruleset", path=heads[0].source.path)
        _report_second(extra.root.get("ruleset"), heads[0].root.get("ruleset"), message)
    _report_same_ids(files)
    if head is not None:
        check_documents(head)
    key, shared = read.key, read.shared
    # Another ruleset may name this one in turn.
    itself = {} if read.beside is None else {Path(folder).resolve(): read}
    builder = Builder(Shelf(itself))
    built = _monitorings(read, builder)
    roadmaps = _roadmaps(files["roadmap"], known)
    risks = _risks(files["risks"], ruleset=key, documents=known, content=content)
    for file in bodies:
        check_references(
            builder.text(Member(read, file)).cursor,
            documents=None if head is None else _described(head, "documents"),
            remarks=None if head is None else _described(head, "remarks"),
        )
    # One id may stand in several files, each time on that file's own clause.
    own = (remark for each in built.values() for remark in _own(each) if remark not in shared)
    other: tuple[Roadmap | RiskTools, ...] = (*roadmaps.values(), *risks.values())
    beside = (remark for each in other for remark in each.remarks)
    return Ruleset(
        id=key,
        title=(None if head is None else head.string("title")) or key,
        municipality=(None if head is None else head.string("municipality")) or "",
        region=None if head is None else head.string("region"),
        documents=MappingProxyType(dict(known)),
        monitorings=MappingProxyType(built),
        remarks=(*shared, *own, *beside),
        findings=(),
        hash=content,
        layout=Written(heads[0]) if heads else Unwritten(Place(path=folder)),
        roadmaps=MappingProxyType(roadmaps),
        risks=MappingProxyType(risks),
        schedule=() if head is None else tuple(schedule(head, known)),
        schools=() if head is None else tuple(schools(head, known)),
        calendar=() if head is None else tuple(calendar(head, known)),
    )


def _monitorings(read: Opened, builder: Builder) -> dict[str, Monitoring]:
    built: dict[str, Monitoring] = {}
    for file in read.files["monitoring"]:
        each = builder.whole(Member(read, file))
        built.setdefault(each.id, each)
    return built


def _own(monitoring: Monitoring) -> tuple[Remark, ...]:
    """Return the remarks of a monitoring without those of another one that it is like."""
    likeness = monitoring.likeness
    return monitoring.remarks if likeness is None else likeness.own.remarks


def _roadmaps(files: list[File], documents: Mapping[str, Document]) -> dict[str, Roadmap]:
    built: dict[str, Roadmap] = {}
    for file in files:
        each = roadmap(file.root, documents)
        built.setdefault(each.id, each)
    return built


def _risks(
    files: list[File], *, ruleset: str, documents: Mapping[str, Document], content: str
) -> dict[str, RiskTools]:
    built: dict[str, RiskTools] = {}
    for file in files:
        each = risk_tools(file.root, ruleset=ruleset, documents=documents, content=content)
        built.setdefault(each.id, each)
    return built


def check_between_files(files: Mapping[Kind, list[File]], *, is_complete: bool) -> None:
    """Report references from file to file that lead to none, as far as all files are known."""
    heads = files["ruleset"][:1]
    head = heads[0].root if heads else None
    known = Known(
        None if head is None else _described(head, "documents"),
        _ids(files, "monitoring", "risks") if is_complete else None,
        _ids(files, "roadmap") if is_complete else None,
        None if head is None else _described(head, "remarks"),
        None if head is None else _schools(head),
    )
    for file in heads:
        known.check_ruleset(file.root)
    for file in files["monitoring"]:
        known.check_monitoring(file.root)
    check_changes([file.root for file in files["monitoring"]], is_complete=is_complete)
    for file in files["roadmap"]:
        known.check_roadmap(file.root)
    for file in files["risks"]:
        check_risk_references(file.root, known)


def _ids(files: Mapping[Kind, list[File]], *kinds: Kind) -> Collection[str] | None:
    """Return the ids of the files of some kinds, or `None` where one of them has none."""
    ids = [file.root.string(kind) for kind in kinds for file in files[kind]]
    return None if None in ids else [key for key in ids if key is not None]


def _schools(head: Cursor) -> Collection[str] | None:
    """Return the ids of the schools, or `None` where there is no list or one is not known."""
    ids = [each.string("id") for each in head.elements("schools")]
    known = [key for key in ids if key is not None]
    is_whole = head.get("schools") is not None and len(known) == len(head.value["schools"])
    return known if is_whole else None


def _described(head: Cursor, key: str) -> Collection[str] | None:
    """Return the names that the section at `key` describes, or `None` where it is unusable."""
    return None if head.is_unusable(key) else head.names(key)


def _report_same_ids(files: Mapping[Kind, list[File]]) -> None:
    """Report monitorings, roadmaps and tools for risks that have the id of another one."""
    first: dict[str, Cursor] = {}
    kinds: tuple[Kind, ...] = ("monitoring", "roadmap", "risks")
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

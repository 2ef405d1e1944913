# SPDX-License-Identifier: MIT
"""The account of merging: what came, what was taken, and what somebody must look at, as tables."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.findings import Severity
from shnor_rules.forms.returned import UNFILLED
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.findings import Finding
    from shnor_rules.forms.collecting import Collected
    from shnor_rules.forms.returned import Returned, Row


@frozen
class Block:
    """A table of the account.

    Attributes:
        title: what it shows.
        headings: what its columns are called.
        rows: its rows; texts and whole numbers.
    """

    title: Message
    headings: tuple[Message, ...]
    rows: tuple[tuple[str | int, ...], ...]


def account(collected: Collected, *, has_list: bool, lang: str = "ru") -> tuple[Block, ...]:
    """Return the account.

    Args:
        collected: what came of merging.
        has_list: whether the schools that should have sent something are known.
        lang: the language.
    """
    blocks = [
        Block(say("collected.title.files"), _files_heads(), tuple(_files(collected))),
        Block(say("collected.title.look"), _look_heads(), tuple(_look(collected, lang))),
    ]
    if has_list:
        heads = _heads("school")
        silent = tuple((school,) for school in collected.silent)
        blocks.append(Block(say("collected.title.silent"), heads, silent))
    heads = _heads(*_ORIGIN)
    left = [row for rows in collected.left.values() for row in rows]
    blocks.append(Block(say("collected.title.left"), heads, tuple(map(_origin, left))))
    taken = tuple((number, *_origin(row)) for number, row in enumerate(collected.rows, start=1))
    blocks.append(Block(say("collected.title.origin"), _heads("number", *_ORIGIN), taken))
    return tuple(blocks)


_ORIGIN = ("file", "sheet", "row", "school")


def shown_findings(file: Returned) -> tuple[Finding, ...]:
    """Return what is to be told of a file and of its records, without rows that are only ready."""
    own = (each for each in file.findings if each.message.key != UNFILLED)
    return (*own, *(fault for row in file.rows for fault in row.faults))


def _heads(*names: str) -> tuple[Message, ...]:
    return tuple(say(f"collected.head.{name}") for name in names)


def _files_heads() -> tuple[Message, ...]:
    return _heads("file", "schools", "given", "taken", "faulty", "unfilled")


def _files(collected: Collected) -> Iterator[tuple[str | int, ...]]:
    for file in collected.files:
        taken = sum(row.size for row in collected.taken(file.path))
        faulty = sum(bool(row.faults) for row in file.rows)
        schools = ", ".join(file.schools.values())
        yield file.path, schools, file.given, taken, faulty, file.unfilled


def _look_heads() -> tuple[Message, ...]:
    return _heads("kind", "said", "step")


def _look(collected: Collected, lang: str) -> Iterator[tuple[str, ...]]:
    """Yield the errors, and after them the notes."""
    lines = [*_of_remarks(collected, lang), *_of_findings(collected, lang)]
    for wanted in Severity:
        word = say(f"severity.{wanted.value}").render(lang)
        yield from ((word, said, step) for severity, said, step in lines if severity is wanted)


def _of_remarks(collected: Collected, lang: str) -> Iterator[tuple[Severity, str, str]]:
    for remark in collected.remarks:
        severity = Severity.ERROR if remark.is_error else Severity.NOTE
        yield severity, remark.message.render(lang), remark.message.help(lang) or ""


def _of_findings(collected: Collected, lang: str) -> Iterator[tuple[Severity, str, str]]:
    findings = (shown_findings(file) for file in collected.files)
    for finding in chain.from_iterable(findings):
        place = finding.place.render(lang)
        said = f"{place}: {finding.message.render(lang)} ({finding.code})"
        yield finding.severity, said, finding.message.help(lang) or ""


def _origin(row: Row) -> tuple[str | int, ...]:
    return row.file, row.place.sheet or "", row.place.line or "", row.school

# SPDX-License-Identifier: MIT
"""A text to a tree: read as it is, or mended where only blanks and hyphens are wrong."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.findings import Finding
from shnor_rules.loading.markup.characters import FORBIDDEN, name_of
from shnor_rules.loading.markup.events import LOADER
from shnor_rules.loading.markup.repairs import Kind, find_repairs, mend
from shnor_rules.loading.markup.syntax_faults import explain_stop
from shnor_rules.loading.markup.tree import build_tree
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.findings import Source
    from shnor_rules.loading.markup.events import Loader
    from shnor_rules.loading.markup.nodes import Node, Scalar
    from shnor_rules.loading.markup.repairs import Repair
    from shnor_rules.loading.markup.tree import Tree

_WIDTHS: Final = (2, 4, 8, 1)
"""What a tab may have stood for, the likeliest first."""


def parse(source: Source, *, loader: Loader = LOADER) -> tuple[Node | None, tuple[Finding, ...]]:
    """Return the tree of a YAML text and every fault of the text.

    After a syntax error the rest of the text cannot be read: it gives one finding and no tree.

    Args:
        source: the text.
        loader: the loader of PyYAML whose events are read; either gives the same tree.
    """
    reading = _read(source, loader)
    forbidden = _forbidden(source)
    findings = [*forbidden, *_of_repairs(source, reading.repairs), *reading.tree.findings]
    stop = reading.tree.stop
    if stop is not None and not _is_explained(reading, source, stop.offset):
        findings.append(explain_stop(stop, source, reading.tree.scalars))
    return reading.tree.root, tuple(sorted(findings, key=_position))


@frozen
class _Reading:
    """A tree and the repairs without which there would be none."""

    tree: Tree
    repairs: tuple[Repair, ...] = ()


def _read(source: Source, loader: Loader) -> _Reading:
    guesses = find_repairs(source.text)
    if not guesses:
        return _Reading(_attempt(source, (), _WIDTHS[0], loader))
    width, mended = _mended(source, guesses, loader)
    if mended.stop is None:
        needed = _outside_texts(guesses, mended.scalars)
        tree = _attempt(source, needed, width, loader)
        return _Reading(tree, needed) if tree.stop is None else _Reading(mended, guesses)
    reached = [repair for repair in guesses if repair.start <= mended.stop.offset]
    blamed = _outside_texts(reached, mended.scalars)
    untouched = _attempt(source, (), width, loader)
    # A line that begins with a space of another kind may pass for a key with a strange name.
    if untouched.stop is None and not any(repair.is_blank for repair in blamed):
        return _Reading(untouched)
    return _Reading(mended, blamed)


def _mended(source: Source, repairs: Sequence[Repair], loader: Loader) -> tuple[int, Tree]:
    """Return the tree with every repair made, and the width of a tab that led furthest."""
    has_tabs = any(repair.kind is Kind.TAB for repair in repairs)
    widths = _WIDTHS if has_tabs else _WIDTHS[:1]
    trials: list[tuple[int, int, Tree]] = []
    for width in widths:
        tree = _attempt(source, repairs, width, loader)
        if tree.stop is None:
            return width, tree
        trials.append((tree.stop.offset, width, tree))
    _, width, tree = max(trials, key=itemgetter(0))
    return width, tree


def _attempt(source: Source, repairs: Sequence[Repair], width: int, loader: Loader) -> Tree:
    text, original = mend(source.text, repairs, width=width)
    return build_tree(source, text, original=original, loader=loader)


def _outside_texts(repairs: Sequence[Repair], scalars: Sequence[Scalar]) -> tuple[Repair, ...]:
    """Return the repairs that are none of the characters of a text.

    A dash or a space within a text belongs to it. A tab that indents the second line of a text
    does not, unless quotes or a block mark say that every character counts.
    """
    starts = [scalar.start for scalar in scalars]
    outside = []
    for repair in repairs:
        index = bisect_right(starts, repair.start) - 1
        scalar = scalars[index] if index >= 0 else None
        if (
            scalar is None
            or scalar.end <= repair.start
            or (scalar.plain and repair.kind is Kind.TAB)
        ):
            outside.append(repair)
    return tuple(outside)


def _is_explained(reading: _Reading, source: Source, offset: int) -> bool:
    """Return whether what was already found may well be why reading stopped at `offset`.

    A wrong guess of the width of a tab shows itself lines later; the other repairs do at once.
    """
    if any(repair.kind is Kind.TAB for repair in reading.repairs):
        return True
    line = source.position(offset)[0]
    near = (line - 1, line)
    return any(source.position(repair.start)[0] in near for repair in reading.repairs) or any(
        FORBIDDEN.search(source.line(number)) is not None for number in near
    )


def _forbidden(source: Source) -> list[Finding]:
    first = FORBIDDEN.search(source.text)
    if first is None:
        return []
    count = sum(1 for _ in FORBIDDEN.finditer(source.text))
    key = "control-character" if count == 1 else "control-character.many"
    message = say(key, count=count, character=name_of(first[0]))
    return [Finding(message, source.place(*first.span()))]


def _of_repairs(source: Source, repairs: Sequence[Repair]) -> Iterator[Finding]:
    """Yield one finding for each run of neighbouring lines with the same fault."""
    for kind in Kind:
        runs: list[list[Repair]] = []
        for repair in repairs:
            if repair.kind is kind:
                if not runs or repair.line - runs[-1][-1].line > 1:
                    runs.append([])
                runs[-1].append(repair)
        for run in runs:
            lines = len({repair.line for repair in run})
            key = kind.value if lines == 1 else f"{kind.value}.run"
            message = say(key, lines=lines, character=name_of(run[0].character))
            offset = source.text.index(run[0].character, run[0].start)
            yield Finding(message, source.place(offset, offset + 1))


def _position(finding: Finding) -> tuple[int, int]:
    return finding.place.line or 0, finding.place.column or 0

# SPDX-License-Identifier: MIT
"""A text to a tree: read as it is, or mended where only blanks, hyphens or quotes are wrong."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.findings import Edit, Finding, Fix
from shnor_rules.loading.markup.characters import FORBIDDEN, name_of
from shnor_rules.loading.markup.construct import construct
from shnor_rules.loading.markup.events import LOADER
from shnor_rules.loading.markup.repairs import Kind, find_repairs, mend
from shnor_rules.loading.markup.syntax_faults import explain_stop
from shnor_rules.loading.markup.tree import build_tree
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules.findings import Source
    from shnor_rules.loading.markup.events import Loader
    from shnor_rules.loading.markup.nodes import Node, Scalar
    from shnor_rules.loading.markup.repairs import Repair
    from shnor_rules.loading.markup.tree import Tree

_WIDTHS: Final = (2, 4, 8, 1)
"""What a tab may have stood for, the likeliest first."""

_ANY_WIDTH: Final = range(1, 9)
"""What else it may have stood for: a correction is certain where none of it makes a difference."""

_LONGEST: Final = 200_000
"""In longer texts the first width that can be read is taken; the longest known has under 50 000."""


def parse(source: Source, *, loader: Loader = LOADER) -> tuple[Node | None, tuple[Finding, ...]]:
    """Return the tree of a YAML text and every fault of the text.

    After a syntax error the rest of the text cannot be read: it gives one finding and no tree.

    Args:
        source: the text.
        loader: the loader of PyYAML whose events are read; either gives the same tree.
    """
    reading = _read(source, loader)
    forbidden = _forbidden(source)
    edits = _certain(reading, source, loader)
    findings = [*forbidden, *_of_repairs(source, reading.repairs, edits), *reading.tree.findings]
    stop = reading.tree.stop
    if stop is not None and not _is_explained(reading, source, stop.offset):
        findings.append(explain_stop(stop, source, reading.tree.scalars))
    return reading.tree.root, tuple(sorted(findings, key=_position))


@frozen
class _Reading:
    """A tree and the repairs without which there would be none, a tab being so wide."""

    tree: Tree
    repairs: tuple[Repair, ...] = ()
    width: int = _WIDTHS[0]


def _read(source: Source, loader: Loader) -> _Reading:
    guesses = find_repairs(source.text)
    if not guesses:
        return _Reading(_attempt(source, (), _WIDTHS[0], loader))
    width, mended = _mended(source, guesses, loader)
    if mended.stop is None:
        needed = _outside_texts(guesses, mended.scalars)
        tree = _attempt(source, needed, width, loader)
        if tree.stop is None:
            return _Reading(tree, needed, width)
        return _Reading(mended, guesses, width)
    reached = [repair for repair in guesses if repair.start <= mended.stop.offset]
    blamed = _outside_texts(reached, mended.scalars)
    untouched = _attempt(source, (), width, loader)
    # A line that begins with a space of another kind may pass for a key with a strange name.
    if untouched.stop is None and not any(repair.is_blank for repair in blamed):
        return _Reading(untouched)
    return _Reading(mended, blamed)


def _mended(source: Source, repairs: Sequence[Repair], loader: Loader) -> tuple[int, Tree]:
    """Return the tree with every repair made, and the width of a tab that led furthest.

    Of the widths that lead to the end the one is taken that leaves the fewest keys without a value:
    what stands below such a key was meant to belong to it.
    """
    has_tabs = any(repair.kind is Kind.TAB for repair in repairs)
    widths = _WIDTHS if has_tabs else _WIDTHS[:1]
    trials: list[tuple[int, Tree]] = []
    for width in widths:
        tree = _attempt(source, repairs, width, loader)
        trials.append((width, tree))
        if tree.stop is None and len(source.text) > _LONGEST:
            return width, tree
    return min(trials, key=lambda trial: _shortcoming(trial[1], source))


def _shortcoming(tree: Tree, source: Source) -> tuple[int, int]:
    """Return how much of a text was not read, and how many values are not there."""
    unread = 0 if tree.stop is None else len(source.text) + 1 - tree.stop.offset
    return unread, sum(scalar.plain and not scalar.text for scalar in tree.scalars)


def _attempt(source: Source, repairs: Sequence[Repair], width: int, loader: Loader) -> Tree:
    text, original = mend(source.text, repairs, width=width)
    return build_tree(source, text, original=original, loader=loader)


def _outside_texts(repairs: Sequence[Repair], scalars: Sequence[Scalar]) -> tuple[Repair, ...]:
    """Return the repairs that are none of the characters of a text.

    A dash or a space within a text belongs to it. A tab that indents the second line of a text
    does not, unless quotes or a block mark say that every character counts. Quotes around a text
    do not, either.
    """
    return tuple(
        repair
        for repair, scalar in _with_texts(repairs, scalars)
        if scalar is None
        or (scalar.plain and repair.kind is Kind.TAB)
        or (scalar.start == repair.start and repair.kind is Kind.QUOTE)
    )


def _with_texts(
    repairs: Sequence[Repair], scalars: Sequence[Scalar]
) -> Iterator[tuple[Repair, Scalar | None]]:
    """Yield the repairs, each with the text that it stands in."""
    starts = [scalar.start for scalar in scalars]
    for repair in repairs:
        index = bisect_right(starts, repair.start) - 1
        scalar = scalars[index] if index >= 0 else None
        yield repair, None if scalar is None or scalar.end <= repair.start else scalar


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


def _certain(reading: _Reading, source: Source, loader: Loader) -> Mapping[Repair, Edit]:
    """Return the edits of the repairs that can be made in one way only.

    A tab is certain where every width that can be read gives the same values, and a dash where
    the text cannot be read with it; what only looks like a space is certain wherever it is a fault.
    Nothing is where a text in quotes or below a block mark has a tab, whose width is part of it, or
    where what looks like an item of a list goes on with a text.
    """
    repairs = reading.repairs
    if not repairs or reading.tree.root is None:
        return {}
    for repair, scalar in _with_texts(repairs, reading.tree.scalars):
        if repair.kind is Kind.QUOTE:
            continue
        if scalar is not None and (not scalar.plain or source.text.startswith("-", repair.end)):
            return {}
    certain = {Kind.SPACE, Kind.QUOTE}
    kinds = {repair.kind for repair in repairs}
    if Kind.TAB in kinds and _width_is_certain(reading, source, loader):
        certain.add(Kind.TAB)
    if Kind.DASH in kinds:
        others = [repair for repair in repairs if repair.kind is not Kind.DASH]
        if _attempt(source, others, reading.width, loader).stop is not None:
            certain.add(Kind.DASH)
    return {
        repair: Edit(repair.start, repair.end, _mended_text(repair, reading.width))
        for repair in repairs
        if repair.kind in certain
    }


def _mended_text(repair: Repair, width: int) -> str:
    return repair.mended.expandtabs(width) if repair.kind is Kind.TAB else repair.mended


def _width_is_certain(reading: _Reading, source: Source, loader: Loader) -> bool:
    """Return whether no other width of a tab leads as far and gives other values."""
    if len(source.text) > _LONGEST:
        return False
    trees = [_attempt(source, reading.repairs, width, loader) for width in _ANY_WIDTH]
    reached = _shortcoming(reading.tree, source)
    roots = [tree.root for tree in trees if _shortcoming(tree, source) <= reached]
    values = [construct(root).value for root in (reading.tree.root, *roots) if root is not None]
    return all(value == values[0] for value in values)


def _of_repairs(
    source: Source, repairs: Sequence[Repair], certain: Mapping[Repair, Edit]
) -> Iterator[Finding]:
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
            first = run[0].character
            character = first if kind is Kind.QUOTE else name_of(first)
            message = say(key, lines=lines, character=character, mended=run[0].mended)
            offset = source.text.index(run[0].character, run[0].start)
            edits = tuple(certain[repair] for repair in run if repair in certain)
            fix = Fix(edits) if len(edits) == len(run) else None
            yield Finding(message, source.place(offset, offset + 1), fix=fix)


def _position(finding: Finding) -> tuple[int, int]:
    return finding.place.line or 0, finding.place.column or 0

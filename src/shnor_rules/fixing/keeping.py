# SPDX-License-Identifier: MIT
"""Whether edits of a text changed the values that they were meant to change, and no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.loading.markup import Mapping, Node, Scalar, Sequence, construct

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence as PythonSequence

    from shnor_rules.findings import Edit


def is_kept(before: Node, after: Node, edits: PythonSequence[Edit]) -> bool:
    """Return whether two trees differ only in the texts and keys that `edits` lie in.

    A list or a mapping that is put in quotes as a whole may become a text. A text that stands in
    several places of the tree, by an alias, may not be edited: each place may need another text.

    Args:
        before: the tree of the text that is edited.
        after: the tree of what came out.
        edits: the edits, in offsets of the text of `before`.
    """
    waiting: list[tuple[Node, Node]] = [(before, after)]
    edited: set[tuple[int, int]] = set()
    while waiting:
        old, new = waiting.pop()
        pairs = _parts(old, new)
        if pairs is not None:
            waiting += pairs
            continue
        if _is_equal(old, new):
            continue
        if (old.start, old.end) in edited or not _may_differ(old, new, edits):
            return False
        edited.add((old.start, old.end))
    return True


def _parts(old: Node, new: Node) -> list[tuple[Node, Node]] | None:
    """Return the parts of two lists or mappings of one size, in pairs; `None` for other nodes."""
    if isinstance(old, Sequence) and isinstance(new, Sequence):
        parts: tuple[Iterable[Node], Iterable[Node]] = (old.items, new.items)
    elif isinstance(old, Mapping) and isinstance(new, Mapping):
        parts = (_flat(old), _flat(new))
    else:
        return None
    left, right = (tuple(each) for each in parts)
    return list(zip(left, right, strict=True)) if len(left) == len(right) else None


def _flat(mapping: Mapping) -> Iterable[Node]:
    return (node for pair in mapping.pairs for node in pair)


def _is_equal(old: Node, new: Node) -> bool:
    if not (isinstance(old, Scalar) and isinstance(new, Scalar)):
        return False
    # `true` is no text and yet equals nothing else; 1 equals True.
    return repr(construct(old).value) == repr(construct(new).value)


def _may_differ(old: Node, new: Node, edits: Iterable[Edit]) -> bool:
    if not isinstance(new, Scalar):
        return False
    if isinstance(old, Scalar):
        return any(old.start <= edit.start and edit.end <= old.end for edit in edits)
    return any(edit.start == edit.end == old.start for edit in edits)

# SPDX-License-Identifier: MIT
"""Where each part of a file is written, once the file has been read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.loading.cursor import Cursor
from shnor_rules.loading.markup.nodes import Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from shnor_rules.expressions import Span
    from shnor_rules.findings import Place
    from shnor_rules.loading.cursor import File
    from shnor_rules.loading.markup.nodes import Node

_TOP: Final = ()


@frozen(eq=False)
class Written:
    """The layout of a file; misspelt keys that were put right are found by the right name.

    Attributes:
        file: the file.
    """

    file: File

    def has(self, *path: str | int) -> bool:
        """Return whether the file has a part at `path`."""
        return self._nearest(path) == path

    def place(self, *path: str | int) -> Place:
        """Return the place of the part at `path`, or of the nearest part above it that there is."""
        return self._at(self._nearest(path)).place()

    def key(self, *path: str | int) -> Place:
        """Return the place of the key at `path`, or of the nearest one above it that there is."""
        near = self._nearest(path)
        while near and isinstance(near[-1], int):
            near = near[:-1]
        return self._at(near).key_place() if near else self.place()

    def within(self, span: Span, *path: str | int) -> Place:
        """Return the place of some characters of the text at `path`, as in a formula."""
        near = self._nearest(path)
        return self._at(near).place(span.start, span.end) if near == path else self.place(*near)

    def path_at(self, place: Place) -> tuple[str | int, ...]:
        """Return the path of the smallest part that holds the beginning of a place."""
        if place.line is None or place.column is None:
            return _TOP
        offset = self.file.source.offset(place.line, place.column)
        written = tuple(_steps(self.file.document.root, offset))
        put_right = {slip: right for right, slip in self.file.shaped.origin.items()}
        for length in range(len(written), 0, -1):
            if written[:length] in put_right:
                return (*put_right[written[:length]], *written[length:])
        return written

    def texts(self, keys: Collection[str]) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Yield every text at one of these keys, or in a list at one, with its path."""
        waiting: list[tuple[tuple[str | int, ...], Any]] = [((), self.file.shaped.value)]
        while waiting:
            path, value = waiting.pop()
            if isinstance(value, dict):
                waiting.extend(((*path, key), each) for key, each in reversed(value.items()))
            elif isinstance(value, list):
                below = list(enumerate(value))
                waiting.extend(((*path, index), each) for index, each in reversed(below))
            elif isinstance(value, str) and any(step in keys for step in path[-2:]):
                yield path, value

    def _nearest(self, path: tuple[str | int, ...]) -> tuple[str | int, ...]:
        value = self.file.shaped.value
        for length, step in enumerate(path):
            try:
                value = value[step]
            except (LookupError, TypeError):
                return path[:length]
        return path

    def _at(self, path: tuple[str | int, ...]) -> Cursor:
        # Only where the value is written is asked of the cursor, never the value itself.
        return Cursor(self.file, path, None)


def _steps(node: Node, offset: int) -> list[str | int]:
    steps: list[str | int] = []
    while not isinstance(node, Scalar):
        below = _below(node, offset)
        if below is None:
            break
        step, node = below
        steps.append(step)
    return steps


def _below(node: Mapping | Sequence, offset: int) -> tuple[str | int, Node] | None:
    for step, start, below in _spans(node):
        if start <= offset < max(below.end, start + 1):
            return step, below
    return None


def _spans(node: Mapping | Sequence) -> Iterator[tuple[str | int, int, Node]]:
    """Yield what lies below a node with the offset where it begins, its key included."""
    if isinstance(node, Sequence):
        yield from ((index, item.start, item) for index, item in enumerate(node.items))
    else:
        yield from ((key.text, key.start, value) for key, value in node.pairs)

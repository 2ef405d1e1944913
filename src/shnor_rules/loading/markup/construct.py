# SPDX-License-Identifier: MIT
"""A tree to plain values, with the way back from a value to its place."""

from __future__ import annotations

from typing import Any, TypeAlias

from attrs import field, frozen

from shnor_rules.loading.markup.nodes import Mapping, Node, Scalar, Sequence
from shnor_rules.loading.markup.plain import read_plain

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys and positions in lists, from the root."""


@frozen
class Document:
    """Plain values of a YAML text and where they stand.

    Attributes:
        root: the tree.
        value: the same as `dict`, `list`, `str`, `int`, `Decimal`, `bool` and `None`; the keys are
            texts.
    """

    root: Node
    value: Any = field(repr=False)

    def node(self, path: Path) -> Node:
        """Return the node at `path`.

        Raises:
            KeyError: there is none.
        """
        node = self.root
        for step in path:
            node = _child(node, step)[1]
        return node

    def key(self, path: Path) -> Scalar:
        """Return the key whose value is at `path`.

        Raises:
            KeyError: there is none: the path is empty, leads nowhere or to an item of a list.
        """
        if not path:
            raise KeyError(path)
        key = _child(self.node(path[:-1]), path[-1])[0]
        if key is None:
            raise KeyError(path)
        return key

    def names(self, path: Path) -> frozenset[str]:
        """Return the keys of the mapping at `path`; of anything else, none.

        Raises:
            KeyError: nothing is there.
        """
        node = self.node(path)
        return frozenset(node.by_key) if isinstance(node, Mapping) else frozenset()

    def text(self, path: Path) -> str:
        """Return the text at `path` as it is written, such as `0.10` of a number.

        Raises:
            KeyError: there is no text.
        """
        node = self.node(path)
        if not isinstance(node, Scalar):
            raise KeyError(path)
        return node.text


def construct(root: Node) -> Document:
    """Return the plain values of a tree."""
    return Document(root, _value(root))


def _child(node: Node, step: str | int) -> tuple[Scalar | None, Node]:
    if isinstance(node, Mapping) and isinstance(step, str):
        return node.by_key[step]
    if isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
        return None, node.items[step]
    raise KeyError(step)


def _value(node: Node) -> Any:  # noqa: ANN401  (plain data of any shape)
    # No deeper than the builder of the tree allows.
    if isinstance(node, Scalar):
        return read_plain(node.text) if node.plain else node.text
    if isinstance(node, Sequence):
        return [_value(item) for item in node.items]
    return {key.text: _value(value) for key, value in node.pairs}

# SPDX-License-Identifier: MIT
"""The tree of a YAML text: every node knows where it stands.

Offsets count characters of the source text from 0; an end is the offset after the last character.
A node that an alias repeats is one node in several places of the tree; its offsets are those of the
anchor.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping as PythonMapping


@frozen
class Scalar:
    """A text.

    Attributes:
        text: what is meant: without quotes, escapes put in, lines folded.
        plain: written without quotes, so that it may mean a number, a truth value or nothing.
        start: where it begins, with the opening quote.
        end: where it ends, with the closing quote.
    """

    text: str
    plain: bool
    start: int
    end: int


@frozen
class Sequence:
    """A list.

    Attributes:
        items: the nodes in their order.
        start: where it begins: the bracket or the first dash.
        end: where it ends: the bracket or the end of the last item.
        flow: written in brackets.
    """

    items: tuple[Node, ...]
    start: int
    end: int
    flow: bool


@frozen
class Mapping:
    """Keys with their values.

    Attributes:
        pairs: keys and values in their order; no two keys are equal.
        start: where it begins: the brace or the first key.
        end: where it ends: the brace or the end of the last value.
        flow: written in braces.
    """

    pairs: tuple[tuple[Scalar, Node], ...]
    start: int
    end: int
    flow: bool

    @cached_property
    def by_key(self) -> PythonMapping[str, tuple[Scalar, Node]]:
        """The pairs by the text of their keys."""
        return {key.text: (key, value) for key, value in self.pairs}


Node: TypeAlias = Scalar | Sequence | Mapping

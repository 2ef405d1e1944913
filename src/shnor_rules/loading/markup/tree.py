# SPDX-License-Identifier: MIT
"""Events to a tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from shnor_rules.loading.markup.builder import Builder
from shnor_rules.loading.markup.events import Stop, StopError, read_events

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules.findings import Finding, Source
    from shnor_rules.loading.markup.events import Loader
    from shnor_rules.loading.markup.nodes import Node, Scalar


@frozen
class Tree:
    """What was made of a text.

    Attributes:
        root: the tree; `None` where the text has none, or none that can be trusted.
        findings: what is wrong with it, but for the place where PyYAML gave up.
        scalars: every text that was read, in the order of their places.
        stop: where PyYAML gave up, or `None` where it reached the end.
    """

    root: Node | None
    findings: tuple[Finding, ...]
    scalars: tuple[Scalar, ...]
    stop: Stop | None


def build_tree(
    source: Source, text: str, *, original: Callable[[int], int], loader: Loader
) -> Tree:
    """Return the tree of `text`.

    Args:
        source: what the findings point into.
        text: the text of `source`, or a mended copy of it.
        original: tells the offset in `source` of an offset in `text`.
        loader: the loader of PyYAML that reads it.
    """
    builder = Builder(source)
    stop = None
    try:
        for event, start, end in read_events(text, loader):
            if not builder.take(event, original(start), original(end)):
                break
    except StopError as error:
        where, origin = original(error.stop.offset), original(error.stop.origin)
        stop = evolve(error.stop, offset=where, origin=origin, opened=builder.opened)
        builder.abandon()
    root = builder.root() if stop is None else None
    return Tree(root, tuple(builder.findings), tuple(builder.scalars), stop)

# SPDX-License-Identifier: MIT
"""From a part of a text's value to its place in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shnor_rules.findings import Source
    from shnor_rules.loading.markup.nodes import Scalar


def scalar_span(source: Source, node: Scalar, start: int, end: int) -> tuple[int, int]:
    """Return where the characters from `start` up to `end` of the value of `node` are written.

    A value on one line without escapes is written character for character. Of any other, a part
    is known by its wording: it is written where the same words occur for the same time, if they
    occur in the source as often as in the value. Otherwise the answer is the whole node.
    """
    written = source.text[node.start : node.end]
    for opening in ("", '"', "'"):
        if written == f"{opening}{node.text}{opening}":
            shift = node.start + len(opening)
            return shift + start, shift + end
    part = node.text[start:end]
    count = node.text.count(part)
    if not part.strip() or count != written.count(part):
        return node.start, node.end
    found = -1
    for _ in range(node.text.count(part, 0, start + len(part))):
        found = written.find(part, found + 1)
    return node.start + found, node.start + found + len(part)

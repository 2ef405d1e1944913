# SPDX-License-Identifier: MIT
"""A part of a text is found again in the source."""

from __future__ import annotations

import pytest

from shnor_rules.findings import Source
from shnor_rules.loading.markup import Mapping, Scalar, parse, scalar_span


def span(written: str, part: str, *, nth: int = 0) -> str | None:
    """Return what is marked when the `nth` `part` of the value is meant; `None` for all of it."""
    source = Source("a.yaml", f"a: {written}\n")
    root, _ = parse(source)
    assert isinstance(root, Mapping)
    node = root.pairs[0][1]
    assert isinstance(node, Scalar)
    begin = -1
    for _ in range(nth + 1):
        begin = node.text.index(part, begin + 1)
    start, end = scalar_span(source, node, begin, begin + len(part))
    if (start, end) == (node.start, node.end):
        return None
    return source.text[start - 2 : end + 2]


@pytest.mark.parametrize(
    ("written", "part", "marked"),
    [
        ("x + П1 + y", "П1", "+ П1 +"),
        ('"[0; 0,3)"', "0,3", '; 0,3)"'),
        ("'[0; 0,3)'", "[0", " '[0; "),
        ('"\\"x\\" + П1 + y"', "П1", "+ П1 +"),
        ("'it''s П1 + y'", "П1", "s П1 +"),
        ("|-\n  x +\n  П1 + y", "П1", "  П1 +"),
        (">-\n  x +\n  П1 + y", "П1", "  П1 +"),
        ("x +\n  П1 + y", "П1", "  П1 +"),
        ('"x +\n  П1 + y"', "П1", "  П1 +"),
    ],
)
def test_a_part_is_found(written: str, part: str, marked: str) -> None:
    """On one line by counting characters, elsewhere by its words."""
    assert marked == span(written, part)


def test_the_same_words_are_told_apart() -> None:
    """Of equal parts the one that is meant is marked."""
    written = "|-\n  П1 + a\n  П1 + b\n"
    assert ("  П1 + a", "  П1 + b") == (
        f"{span(written, 'П1')} a".replace("+  a", "+ a"),
        f"{span(written, 'П1', nth=1)} b".replace("+  b", "+ b"),
    )


@pytest.mark.parametrize(
    ("written", "part"),
    [
        ('"\\u041f1 + y"', "П1"),
        ("x\n  y", "x y"),
        ('"n\\n + n"', "n"),
        ("|-\n  x\n  y", "\n"),
    ],
)
def test_a_part_that_is_written_otherwise_is_the_whole(written: str, part: str) -> None:
    """An escape, a folded line or a doubtful word mark all of the text."""
    assert span(written, part) is None

# SPDX-License-Identifier: MIT
"""Every node stands where its offsets say, whichever loader has read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.findings import Source
from shnor_rules.loading.markup import Mapping, Node, Scalar, Sequence, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shnor_rules.loading.markup.events import Loader

LOADERS = (yaml.CSafeLoader, yaml.SafeLoader)
WORDS = [
    "балл",
    "П3.2",
    "😀",
    "0,5",
    "0.10",
    "e\u0301",
    "нет",
    "№ 5",
    "-1",
    "a:b",
    "у кого-то",
    "x\ty",
]

CORPUS = {
    "block": "a: 1\nb:\n  - x\n  - y: 2\n    z: 3\n\n# конец\nc: [1, 2]\n",
    "windows line ends": "a: привет\r\nb: 😀 x\r\nc: 'q'\r\nd:\r\n  - e\r\n\r\nf: 1\r\n",
    "old line ends": "a: 1\rb:\r  - 2\r",
    "block texts": "a: >\n  текст\n  ещё\n\nb: |-\n  😀\n\nc: |+\n\nd: 1\n",
    "texts on two lines": "a: просто\n  так\nb: 'x\n  y'\nc: \"z\\n\n  я\"\n",
    "nothing": "a:\nb: \nc: # нет\n  \nd: {e: , f}\ng:\n  -\n  - 1\n",
    "anchors": "a: &x\n  # примечание\n  b: 1\nc: &y [1]\nd: &z 'q'\ne: [*x, *y, *z]\nf: &w\n",
    "keys with a mark": "? a\n: b\n? c\n",
    "pairs in a list": "[a: 1, b]\n",
    "marked beginning and end": "---\na: 1\n...\n",
    "tabs between words": "a:\t1\nb: x\ty\t# z\n\t\n\t# примечание\nc: 'x\ty'\n",
    "tabs as indents": "a:\n\tb:\n\t\t- 1\n\t\t- 2\nc: 3\n",
    "one text": "просто текст\n",
    "no last line end": "a: [1, {b: 2}]",
}


def nodes_of(root: Node) -> Iterator[Node]:
    """Yield every node of a tree, keys too."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, Sequence):
            waiting.extend(node.items)
        elif isinstance(node, Mapping):
            waiting.extend(part for pair in node.pairs for part in pair)


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS)
def test_both_loaders_give_the_same_tree(text: str) -> None:
    """The tree and the findings do not depend on the loader."""
    fast, pure = (parse(Source("a.yaml", text), loader=loader) for loader in LOADERS)
    assert fast == pure
    assert fast[0] is not None


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS)
def test_offsets_enclose_what_is_written(text: str) -> None:
    """No node begins or ends with a blank, and a child stands within its parent."""
    root, _ = parse(Source("a.yaml", text))
    assert root is not None
    for node in nodes_of(root):
        written = text[node.start : node.end]
        assert written.strip() == written
        if isinstance(node, Scalar) and node.plain and "\n" not in written:
            assert node.text == written.replace("\t", " ")


def test_a_collection_ends_with_its_last_child() -> None:
    """A block list or mapping does not reach to the next key, past comments and empty lines."""
    text = "a:\n  - x\n  - |\n    y\n\n# z\nb: {c: 1}  # d\n"
    root, _ = parse(Source("a.yaml", text))
    assert isinstance(root, Mapping)
    (_, items), (_, flow) = root.pairs
    assert "- x\n  - |\n    y" == text[items.start : items.end]
    assert "{c: 1}" == text[flow.start : flow.end]
    assert (0, text.index("  # d")) == (root.start, root.end)
    assert (False, True) == (root.flow, isinstance(flow, Mapping) and flow.flow)


def test_anchored_nodes_begin_after_their_anchor() -> None:
    """An anchor does not belong to the node, and its aliases are the same node."""
    text = "a: &x [1]\nb: *x\nc: &y 'q'\n"
    root, _ = parse(Source("a.yaml", text))
    assert isinstance(root, Mapping)
    first, second, third = (value for _, value in root.pairs)
    assert first is second
    assert ("[1]", "'q'") == (text[first.start : first.end], text[third.start : third.end])


@given(
    st.lists(
        st.tuples(st.sampled_from(WORDS), st.sampled_from(["plain", "'", '"', "|"])), min_size=1
    ),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(LOADERS),
)
def test_a_text_is_read_where_it_was_written(
    words: list[tuple[str, str]], line_end: str, loader: Loader
) -> None:
    """The slice of the source is the plain text itself, or the text within its quotes."""
    written: dict[str, Callable[[str], str]] = {
        "plain": lambda word: word,
        "'": lambda word: f"'{word}'",
        '"': lambda word: f'"{word}"',
        "|": lambda word: f"|-{line_end}    {word}",
    }
    lines = [f"  - {written[style](word)}" for word, style in words]
    text = line_end.join(["# 😀", "ключ:", *lines, ""])
    root, findings = parse(Source("a.yaml", text), loader=loader)
    assert () == findings
    assert isinstance(root, Mapping)
    ((key, items),) = root.pairs
    assert "ключ" == text[key.start : key.end]
    assert isinstance(items, Sequence)
    for (word, style), item in zip(words, items.items, strict=True):
        assert isinstance(item, Scalar)
        assert (word.replace("\t", " "), style == "plain") == (item.text, item.plain)
        assert written[style](word) == text[item.start : item.end]

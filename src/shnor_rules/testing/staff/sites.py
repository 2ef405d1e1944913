# SPDX-License-Identifier: MIT
"""Where in the text of a file there is something to edit."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

import yaml
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator


@frozen
class Site:
    """One value of a file, with its key.

    Attributes:
        path: the keys that lead to it, the numbers of elements among them.
        text: the value where it is one text; empty where it holds others.
        start: where the key, or the value where it has none, begins.
        value: where the value begins.
        end: where the value ends.
        is_block: whether it stands on lines of its own, without braces around.
    """

    path: tuple[str, ...]
    text: str
    start: int
    value: int
    end: int
    is_block: bool

    @property
    def key(self) -> str:
        """The last of the keys."""
        return self.path[-1]


@lru_cache(maxsize=64)
def sites(text: str) -> tuple[Site, ...]:
    """Return everything of a file that can be edited; nothing where it cannot be read."""
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return ()
    return tuple(_below(root, ()))


def _below(node: yaml.Node | None, path: tuple[str, ...]) -> Iterator[Site]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            below = (*path, str(key.value))
            yield _site(below, key.start_mark.index, value, is_block=not node.flow_style)
            yield from _below(value, below)
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            below = (*path, str(number))
            yield _site(below, value.start_mark.index, value, is_block=not node.flow_style)
            yield from _below(value, below)


def _site(path: tuple[str, ...], start: int, value: yaml.Node, *, is_block: bool) -> Site:
    text = value.value if isinstance(value, yaml.ScalarNode) else ""
    return Site(path, text, start, value.start_mark.index, value.end_mark.index, is_block)


def rewritten(text: str, site: Site, value: str) -> str:
    """Return a file with another text for a value."""
    return f"{text[: site.value]}{json.dumps(value, ensure_ascii=False)}{text[site.end :]}"


def without(text: str, site: Site) -> str:
    """Return a file without a part: its lines are deleted, or what is between commas."""
    if not site.is_block:
        return text[: site.start] + text[site.end :].removeprefix(", ")
    begin = text.rfind("\n", 0, site.start) + 1
    # A part that stands on lines ends, for YAML, where the next one begins.
    written = text[: site.end].rstrip()
    return text[:begin] + text[len(written) :].partition("\n")[2]


def repeated(text: str, site: Site) -> str:
    """Return a file with a part copied behind itself."""
    begin = text.rfind("\n", 0, site.start) + 1
    lines = text[begin : site.end].rstrip()
    return f"{text[:begin]}{lines}\n{text[begin:]}"


def inserted(text: str, section: Site, line: str) -> str:
    """Return a file with a line more at the beginning of a section that stands on lines."""
    begin = text.rfind("\n", 0, section.value) + 1
    return f"{text[:begin]}{' ' * (section.value - begin)}{line}\n{text[begin:]}"

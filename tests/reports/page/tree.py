# SPDX-License-Identifier: MIT
"""A page as its elements, read strictly: what is opened is closed, in order."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Iterator

_VOID: Final = {"meta", "input", "br", "link", "img"}


@define
class Node:
    """An element of a page.

    Attributes:
        tag: its name.
        attributes: its attributes.
        inside: elements and texts in it.
    """

    tag: str
    attributes: dict[str, str | None] = field(factory=dict)
    inside: list[Node | str] = field(factory=list)

    def __iter__(self) -> Iterator[Node]:
        """Yield this element and all in it."""
        yield self
        for each in self.inside:
            if isinstance(each, Node):
                yield from each

    @property
    def text(self) -> str:
        """All text in it."""
        parts = (each if isinstance(each, str) else each.text for each in self.inside)
        return " ".join("".join(parts).split())

    def all(self, tag: str, **attributes: str) -> list[Node]:
        """Return the elements of a name with these attributes; `class_` is one of its classes."""
        wanted = attributes.pop("class_", None)
        return [
            each
            for each in self
            if each.tag == tag
            and (wanted is None or wanted in (each.attributes.get("class") or "").split())
            and all(each.attributes.get(key) == value for key, value in attributes.items())
        ]

    def one(self, tag: str, **attributes: str) -> Node:
        """Return the only element of a name with these attributes."""
        (found,) = self.all(tag, **attributes)
        return found


class _Reading(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(attrs) == len(dict(attrs)), f"an attribute of {tag} stands twice"
        node = Node(tag, dict(attrs))
        self.open[-1].inside.append(node)
        if tag not in _VOID:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].inside.append(Node(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"{self.open[-1].tag} is closed by {tag}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def read(page: str) -> Node:
    """Return the root of a page that is well-formed."""
    reading = _Reading()
    reading.feed(page)
    reading.close()
    assert [reading.root] == reading.open
    return reading.root

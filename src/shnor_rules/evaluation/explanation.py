# SPDX-License-Identifier: MIT
"""An explanation: a tree of statements, from which text, JSON and everything else is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.messages import Message


@frozen
class Explanation:
    """One statement with those it rests on.

    Attributes:
        kind: what the statement is about: `total`, `formula`, `bound`, `indicator` …; stable.
        message: the statement.
        clause: the clause of the document that it rests on.
        name: the name of the value that it is about.
        value: the value in the notation of the orders.
        children: the statements it rests on.
    """

    kind: str
    message: Message
    clause: str | None = None
    name: str | None = None
    value: str | None = None
    children: tuple[Explanation, ...] = ()

    def to_text(self, lang: str = "ru") -> str:
        """Return the tree as indented lines, in `lang`."""
        return "\n".join(self.lines(lang))

    def lines(self, lang: str = "ru", *, depth: int = 0) -> Iterator[str]:
        """Yield the tree line by line, indented from `depth`."""
        clause = "" if self.clause is None else f"  [{self.clause}]"
        yield f"{'  ' * depth}{self.message.render(lang)}{clause}"
        for child in self.children:
            yield from child.lines(lang, depth=depth + 1)

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return the tree as plain data for JSON, its statements in `lang`."""
        return {
            "kind": self.kind,
            "text": self.message.render(lang),
            "clause": self.clause,
            "name": self.name,
            "value": self.value,
            "children": [child.to_dict(lang) for child in self.children],
        }

    def find(self, kind: str) -> Iterator[Explanation]:
        """Yield this statement and those below it that are about `kind`."""
        if self.kind == kind:
            yield self
        for child in self.children:
            yield from child.find(kind)

    def __str__(self) -> str:
        """Return the tree as indented lines, in Russian."""
        return self.to_text()

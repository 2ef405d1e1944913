# SPDX-License-Identifier: MIT
"""A formula that has been read, and what can be wrong with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.expressions.algebra import Span

if TYPE_CHECKING:
    import ast

    from shnor_rules.messages import Message


@frozen
class Fault:
    """One thing that is wrong with a formula.

    Attributes:
        message: what is wrong and what to do.
        at: where in the text of the formula.
    """

    message: Message
    at: Span

    def render(self, lang: str = "ru") -> str:
        """Return the fault on one line, with its position from 1, in `lang`."""
        return f"{self.at.start + 1}: {self.message.render(lang)}"


@frozen
class Expression:
    """A formula inside the language: parsed, of allowed nodes only, with known functions.

    Two expressions are equal if their texts are.

    Attributes:
        text: the formula as written.
        names: the names it uses, each once, in the order of their first place.
    """

    text: str
    names: tuple[str, ...] = field(eq=False, repr=False)
    _root: ast.expr = field(eq=False, repr=False, alias="root")
    _characters: tuple[int, ...] = field(eq=False, repr=False, alias="characters")

    @property
    def root(self) -> ast.expr:
        """The syntax tree; walk it with `interpret` only."""
        return self._root

    def span(self, node: ast.expr) -> Span:
        """Return where `node` stands in the text.

        Python counts UTF-8 bytes, a person counts letters.
        """
        end = len(self._characters) - 1 if node.end_col_offset is None else node.end_col_offset
        return Span(self._characters[node.col_offset], self._characters[end])

    def written(self, node: ast.expr) -> str:
        """Return the text of `node` as written."""
        at = self.span(node)
        return self.text[at.start : at.end]

    def __str__(self) -> str:
        """Return the formula as written."""
        return self.text

# SPDX-License-Identifier: MIT
"""All that is known about a path when something is to be said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.loading.shape.page import Page, line

if TYPE_CHECKING:
    from shnor_rules.findings import Finding, Fix
    from shnor_rules.loading.shape.grammar import Grammar, Schema
    from shnor_rules.loading.shape.shaped import Path, Shaped
    from shnor_rules.messages import Message


@frozen(eq=False)
class Scene:
    """A file, its schema, and how the one was fitted to the other; paths are those of `shaped`.

    Attributes:
        page: the file as written.
        grammar: the schema.
        shaped: the values put right.
    """

    page: Page
    grammar: Grammar
    shaped: Shaped

    def schema(self, path: Path) -> Schema:
        """Return the schema of the value at `path`."""
        return self.grammar.at(path)

    def example(self, path: Path) -> str:
        """Return a line that may stand at `path`, key and value."""
        return line(path, self.grammar.example(self.schema(path)))

    def text(self, path: Path) -> str:
        """Return the characters of the value at `path`."""
        return self.page.text(self.shaped.original(path))

    def at_value(self, message: Message, path: Path, *, fix: Fix | None = None) -> Finding:
        """Return a finding on the value at `path`."""
        return self.page.at_value(message, self.shaped.original(path), fix=fix)

    def rewriting(self, path: Path, old: str, new: str) -> Fix | None:
        """Return the fix that writes `new` for the text `old` at `path`."""
        return self.page.rewriting(self.shaped.original(path), old, new)

    def at_key(self, message: Message, path: Path) -> Finding:
        """Return a finding on the last key of `path`."""
        return self.page.at_key(message, self.shaped.original(path))

    def at_mapping(self, message: Message, path: Path) -> Finding:
        """Return a finding on the first key of the mapping at `path`."""
        return self.page.at_first_key(message, self.shaped.original(path))

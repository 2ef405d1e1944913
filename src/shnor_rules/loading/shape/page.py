# SPDX-License-Identifier: MIT
"""A file as it was written: values by path, with the places of values and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from attrs import frozen

from shnor_rules.findings import Finding, Fix, Place, Source
from shnor_rules.findings.fix import rewriting
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from shnor_rules.loading.shape.shaped import Path


class Span(Protocol):
    """A stretch of a text."""

    @property
    def start(self) -> int:
        """Where it begins, in characters from 0."""
        ...

    @property
    def end(self) -> int:
        """Where it ends (not included)."""
        ...


class Document(Protocol):
    """The values of a file with their positions."""

    @property
    def value(self) -> Any:  # noqa: ANN401
        """Mappings with keys of text, lists, texts, whole and decimal numbers, truths, nothing."""
        ...

    def node(self, path: Path) -> Span:
        """Return where the value at `path` is written, with its quotes or brackets."""
        ...

    def key(self, path: Path) -> Span:
        """Return where the last key of `path` is written."""
        ...


@frozen(eq=False)
class Page:
    """A file as it was written; all paths are paths as written.

    Attributes:
        document: its values with their positions.
        source: its text.
    """

    document: Document
    source: Source

    def text(self, path: Path) -> str:
        """Return the characters of the value at `path`."""
        span = self.document.node(path)
        return self.source.text[span.start : span.end]

    def value_place(self, path: Path) -> Place:
        """Return the place of the value at `path`; of its key, where the value has no width."""
        span = self.document.node(path)
        if span.start == span.end and path and isinstance(path[-1], str):
            return self.key_place(path)
        return self.source.place(span.start, span.end)

    def key_place(self, path: Path) -> Place:
        """Return the place of the last key of `path`."""
        span = self.document.key(path)
        return self.source.place(span.start, span.end)

    def at_value(self, message: Message, path: Path, *, fix: Fix | None = None) -> Finding:
        """Return a finding on the value at `path`."""
        return Finding(message, self.value_place(path), fix=fix)

    def at_key(self, message: Message, path: Path, *, fix: Fix | None = None) -> Finding:
        """Return a finding on the last key of `path`."""
        return Finding(message, self.key_place(path), fix=fix)

    def rewriting(self, path: Path, old: str, new: str) -> Fix | None:
        """Return the fix that writes `new` for the text `old` at `path`."""
        span = self.document.node(path)
        return rewriting(self.source, (span.start, span.end), old, new)

    def renaming(self, path: Path, name: str) -> Fix | None:
        """Return the fix that gives the last key of `path` another name."""
        span = self.document.key(path)
        return rewriting(self.source, (span.start, span.end), str(path[-1]), name)

    def at_first_key(self, message: Message, path: Path) -> Finding:
        """Return a finding on the first key of the mapping at `path`; on itself, if it is empty."""
        value = self.document.value
        for step in path:
            value = value[step]
        for key in value:
            return self.at_key(message, (*path, key))
        return self.at_value(message, path)


def label(path: Path) -> str | Message:
    """Return how a person calls what is at `path`: its key, «пункт 2» of a list, or the file."""
    if not path:
        return say("part.file")
    step = path[-1]
    return step if isinstance(step, str) else say("part.item", number=step + 1)


def line(path: Path, value: str) -> str:
    """Return the line of YAML that puts `value` at `path`."""
    if not path:
        return value
    return f"{path[-1]}: {value}" if isinstance(path[-1], str) else f"- {value}"

# SPDX-License-Identifier: MIT
"""A place in a ruleset file: the value there, where it is written, and what lies below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.findings import Edit, Finding, Fix, Place, Related, Source
from shnor_rules.findings.fix import rewriting
from shnor_rules.loading.limits import MOST_FINDINGS
from shnor_rules.loading.markup import Document, Scalar, scalar_span
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.loading.shape import Shaped
    from shnor_rules.messages import Message


@frozen(eq=False)
class File:
    """One file being loaded.

    Attributes:
        source: its text.
        document: its values with their positions, as written.
        shaped: its values as the schema understands them.
        required: the keys that the file must have.
        findings: what is wrong with it, collected while it is read.
    """

    source: Source
    document: Document
    shaped: Shaped
    required: frozenset[str] = frozenset()
    findings: list[Finding] = field(factory=list)

    def add(self, finding: Finding) -> None:
        """Add a finding; in place of the first that is too many, say that there are more."""
        if len(self.findings) < MOST_FINDINGS:
            self.findings.append(finding)
        elif len(self.findings) == MOST_FINDINGS:
            message = say("too-complex.findings", limit=MOST_FINDINGS)
            self.findings.append(Finding(message, finding.place))

    @property
    def root(self) -> Cursor:
        """The cursor at the top of the file."""
        return Cursor(self, (), self.shaped.value)


@frozen(eq=False)
class Cursor:
    """A value in a file.

    Attributes:
        file: the file.
        path: the keys and positions that lead to it, after misspelt keys were put right.
        value: the value: text, a number, a mapping, a list, or nothing.
        below: the cursors that stand in for keys below, where a reading puts its own in.
    """

    file: File
    path: tuple[str | int, ...]
    value: Any
    below: dict[str, Cursor] = field(factory=dict)

    def get(self, key: str) -> Cursor | None:
        """Return the cursor at `key`, or `None` where there is no such key or nothing in it."""
        if key in self.below:
            return self.below[key]
        if not isinstance(self.value, dict) or self.value.get(key) is None:
            return None
        return Cursor(self.file, (*self.path, key), self.value[key])

    def items(self) -> Iterator[tuple[str, Cursor]]:
        """Yield the keys of a mapping with their cursors, in order."""
        for key in self.value:
            cursor = self.get(key)
            if cursor is not None:
                yield key, cursor

    def under(self, key: str) -> Iterator[tuple[str, Cursor]]:
        """Yield the items of the mapping at `key`; nothing where there is none."""
        cursor = self.get(key)
        if cursor is not None:
            yield from cursor.items()

    def names(self, key: str) -> tuple[str, ...]:
        """Return the keys of the mapping at `key`, those with unusable values among them."""
        cursor = self.get(key)
        return () if cursor is None else tuple(cursor.value)

    def is_unusable(self, key: str) -> bool:
        """Return whether there should be a value at `key` and is none; a finding says why."""
        expected = key in self.value or (not self.path and key in self.file.required)
        return expected and self.get(key) is None

    def elements(self, key: str) -> Iterator[Cursor]:
        """Yield the elements of the list at `key`; nothing where there is none."""
        cursor = self.get(key)
        if cursor is not None:
            for index, value in enumerate(cursor.value):
                if value is not None:
                    yield Cursor(cursor.file, (*cursor.path, index), value)

    def string(self, key: str) -> str | None:
        """Return the text at `key`, or `None`."""
        cursor = self.get(key)
        return None if cursor is None else cursor.text

    def strings(self, key: str) -> tuple[str, ...]:
        """Return the texts at `key`, whether one or a list; empty where there is none."""
        cursor = self.get(key)
        if cursor is None:
            return ()
        if isinstance(cursor.value, list):
            return tuple(element.text for element in self.elements(key))
        return (cursor.text,)

    @property
    def text(self) -> str:
        """The text of a scalar, a number as it is written in the file."""
        if isinstance(self.value, str):
            return self.value
        return self.file.document.text(self._original)

    @property
    def _original(self) -> tuple[str | int, ...]:
        return self.file.shaped.original(self.path)

    def place(self, start: int | None = None, end: int | None = None) -> Place:
        """Return where the value is written, or the characters of it from `start` to `end`."""
        node = self.file.document.node(self._original)
        span = (node.start, node.end)
        if start is not None and end is not None and isinstance(node, Scalar):
            span = scalar_span(self.file.source, node, start, end)
        return self.file.source.place(*span, subject=self._subject)

    def holds(self, place: Place) -> bool:
        """Return whether `place` lies within the value or its key."""
        start, end = self.key_place(), self.place()
        return _start(start) <= _start(place) and _end(place) <= _end(end)

    def key_place(self) -> Place:
        """Return where the key of the value is written."""
        key = self.file.document.key(self._original)
        return self.file.source.place(key.start, key.end, subject=self._subject)

    @property
    def _subject(self) -> str:
        return ".".join(str(step) for step in self.path)

    def editing(self, edits: Sequence[Edit]) -> Fix | None:
        """Return the fix that makes `edits`, whose offsets count characters of the text.

        Return `None` where there are none, or the text is not written character for character.
        """
        node, source = self.file.document.node(self._original), self.file.source
        if not edits or not isinstance(node, Scalar):
            return None
        made = []
        for edit in edits:
            start, end = scalar_span(source, node, edit.start, edit.end)
            is_exact = source.text[start:end] == node.text[edit.start : edit.end]
            closes = source.text[node.start : node.start + 1] in set("\"'") & set(edit.text)
            if not is_exact or closes:
                return None
            made.append(Edit(start, end, edit.text))
        return Fix(tuple(made))

    def rewriting(self, text: str) -> Fix | None:
        """Return the fix that writes another text in place of this one."""
        return self.editing((Edit(0, len(self.text), text),))

    def renaming(self, name: str) -> Fix | None:
        """Return the fix that gives the key another name; `None` where that is there already."""
        *above, written = self._original
        if name in self.file.document.names(tuple(above)):
            return None
        key = self.file.document.key(self._original)
        return rewriting(self.file.source, (key.start, key.end), str(written), name)

    def report(
        self,
        message: Message,
        place: Place | None = None,
        *,
        related: tuple[Related, ...] = (),
        content: str = "",
        fix: Fix | None = None,
    ) -> None:
        """Add a finding on this value, or on `place`."""
        found = Finding(message, place or self.place(), related, content, fix=fix)
        self.file.add(found)

    def overlaid(self, patch: Cursor) -> Cursor:
        """Return this mapping with the keys of `patch` in place of its own."""
        below = dict(patch.items())
        sample, over = self.get("sample"), below.get("sample")
        if sample is not None and over is not None:
            below["sample"] = sample.overlaid(over)
        keys = {**self.value, **{key: cursor.value for key, cursor in below.items()}}
        return Cursor(self.file, self.path, keys, {**self.below, **below})

    def without(self, keys: Iterable[str]) -> Cursor:
        """Return this mapping without some of its keys."""
        gone = frozenset(keys)
        value = {key: each for key, each in self.value.items() if key not in gone}
        below = {key: each for key, each in self.below.items() if key not in gone}
        return Cursor(self.file, self.path, value, below)


def _start(place: Place) -> tuple[int, int]:
    return place.line or 0, place.column or 0


def _end(place: Place) -> tuple[int, int]:
    return place.end_line or 0, place.end_column or 0

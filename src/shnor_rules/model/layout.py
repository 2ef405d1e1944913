# SPDX-License-Identifier: MIT
"""Where each part of a ruleset is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias

from attrs import field, frozen

from shnor_rules.findings import Place

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from shnor_rules.expressions import Span

Path: TypeAlias = tuple[str | int, ...]
"""The keys and positions that lead from the top of a file to a part of it."""


class Layout(Protocol):
    """Where each part of one file is written."""

    def has(self, *path: str | int) -> bool:
        """Return whether the file has a part at `path`."""
        ...

    def place(self, *path: str | int) -> Place:
        """Return the place of the part at `path`, or of the nearest part above it that there is."""
        ...

    def key(self, *path: str | int) -> Place:
        """Return the place of the key at `path`, or of the nearest one above it that there is."""
        ...

    def within(self, span: Span, *path: str | int) -> Place:
        """Return the place of some characters of the text at `path`, as in a formula."""
        ...

    def path_at(self, place: Place) -> Path:
        """Return the path of the smallest part that holds the beginning of a place."""
        ...

    def texts(self, keys: Collection[str]) -> Iterable[tuple[Path, str]]:
        """Return every text at one of these keys, or in a list at one, with its path."""
        ...


@frozen
class Unwritten:
    """The layout of what was not read from a file: every part has the same place.

    Attributes:
        at: that place.
    """

    at: Place = field(factory=Place)

    def has(self, *_path: str | int) -> bool:
        """Return that nothing is written."""
        return False

    def place(self, *_path: str | int) -> Place:
        """Return the place of the whole."""
        return self.at

    def key(self, *_path: str | int) -> Place:
        """Return the place of the whole."""
        return self.at

    def within(self, _span: Span, *_path: str | int) -> Place:
        """Return the place of the whole."""
        return self.at

    def path_at(self, _place: Place) -> Path:
        """Return the path of the whole."""
        return ()

    def texts(self, _keys: Collection[str]) -> Iterable[tuple[Path, str]]:
        """Return nothing."""
        return ()

# SPDX-License-Identifier: MIT
"""The values of a file as its schema understands them, and where each was written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

Path: TypeAlias = tuple[str | int, ...]
"""Keys and positions that lead from the top of a file to a value."""


@frozen(eq=False)
class Shaped:
    """The values of a file, misspelt keys put right.

    Attributes:
        value: plain data. A number in the place of notation is the text it was written as; a value
            that cannot be used is `None`, and a finding says why.
        origin: for every key that was put right, the path to its value and the path as written.
    """

    value: Any
    origin: Mapping[Path, Path] = field(factory=dict)

    def original(self, path: Path) -> Path:
        """Return the path as written of the value that is now at `path`."""
        for length in range(len(path), 0, -1):
            written = self.origin.get(path[:length])
            if written is not None:
                return (*written, *path[length:])
        return path

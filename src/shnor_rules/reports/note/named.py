# SPDX-License-Identifier: MIT
"""What a template finds under its names: things with parts, worked out when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ABSENT: Final = object()
"""Given for a name that is not among the parts."""


class Named:
    """A thing with named parts and, where it can be printed as it stands, its text.

    A template sees the parts and nothing else: no attribute of the object, no method.

    Attributes:
        known: the names of its parts.
        text: what it prints as, or `None`.
        is_there: whether there is anything in it, so that `{% if раздел.динамика %}` asks it.
    """

    def __init__(
        self,
        parts: Mapping[str, object],
        *,
        late: Mapping[str, Callable[[], object]] | None = None,
        text: str | None = None,
        is_there: bool = True,
    ) -> None:
        self._parts = dict(parts)
        self._late = dict(late or {})
        self.known = (*self._parts, *self._late)
        self.text = text
        self.is_there = is_there

    def part(self, name: object) -> Any:  # noqa: ANN401  (a template takes whatever it is)
        """Return the part of this name, or `ABSENT`."""
        key = str(name)
        if key in self._late:
            self._parts[key] = self._late.pop(key)()
        return self._parts.get(key, ABSENT)

    def __bool__(self) -> bool:
        """Return whether there is anything in it."""
        return self.is_there

    def __str__(self) -> str:
        """Return what it prints as."""
        return self.text or ""

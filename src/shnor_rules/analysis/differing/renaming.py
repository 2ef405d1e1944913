# SPDX-License-Identifier: MIT
"""Which parts are probably the same ones under another id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class Renamed:
    """A part that is probably the same under another id.

    Attributes:
        old: its id in the old version.
        new: its id in the new version.
    """

    old: str
    new: str


def renamed(gone: Mapping[str, Any], come: Mapping[str, Any]) -> tuple[Renamed, ...]:
    """Return which of the parts that are gone come again under another id.

    That is guessed by the title or, where one part only goes and one comes, by the values.

    Args:
        gone: the parts that only the old version has, by id.
        come: the parts that only the new version has.
    """
    left = dict(come)
    found = []
    for old, part in gone.items():
        title = _folded(part)
        again = next((new for new, each in left.items() if _folded(each) == title), None)
        if again is None and len(gone) == len(come) == 1:
            again = next(
                (new for new, each in left.items() if _values(each) == _values(part)), None
            )
        if again is not None:
            found.append(Renamed(old, again))
            del left[again]
    return tuple(found)


def _folded(part: Any) -> str:  # noqa: ANN401  (an indicator, an attribute or a reading)
    return " ".join(str(part.title).split()).casefold()


def _values(part: Any) -> object:  # noqa: ANN401
    return getattr(part, "values", part)

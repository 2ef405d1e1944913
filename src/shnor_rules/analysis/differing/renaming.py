# SPDX-License-Identifier: MIT
"""Which parts are probably the same ones under another id."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from shnor_rules.model import Attribute, Indicator, Reading

if TYPE_CHECKING:
    from collections.abc import Mapping

Part: TypeAlias = Attribute | Indicator | Reading
"""What a monitoring lists by id."""


@frozen
class Renamed:
    """A part that is probably the same under another id.

    Attributes:
        old: its id in the old version.
        new: its id in the new version.
    """

    old: str
    new: str


def renamed(gone: Mapping[str, Part], come: Mapping[str, Part]) -> tuple[Renamed, ...]:
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
        again = next((new for new, each in left.items() if title and _folded(each) == title), None)
        if again is None and len(gone) == len(come) == 1:
            again = next(
                (new for new, each in left.items() if _values(each) == _values(part)), None
            )
        if again is not None:
            found.append(Renamed(old, again))
            del left[again]
    return tuple(found)


def _folded(part: Part) -> str:
    return " ".join((part.title or "").split()).casefold()


def _values(part: Part) -> object:
    return part if isinstance(part, Reading) else part.values

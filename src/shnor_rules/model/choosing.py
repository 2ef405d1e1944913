# SPDX-License-Identifier: MIT
"""Readings chosen by name: each is known, and no two of them touch the same part."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Protocol, TypeVar

from shnor_rules.errors import ReadingError
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


class Choosable(Protocol):
    """A reading of whatever can be read otherwise."""

    @property
    def id(self) -> str:
        """Its name."""
        ...


R = TypeVar("R", bound=Choosable)


def reading_names(reading: str | Iterable[str]) -> tuple[str, ...]:
    """Return the names of readings as a caller gives them: one name, or several."""
    return (reading,) if isinstance(reading, str) else tuple(reading)


def chosen(
    readings: Sequence[R],
    names: Iterable[str],
    *,
    shared: Callable[[R, R], Message | None],
    key_of_none: str,
    of: str,
) -> list[R]:
    """Return the readings of these names, each once.

    Args:
        readings: the readings there are.
        names: those that are asked for.
        shared: names a part that two readings touch both, or returns `None`.
        key_of_none: the message where there are no readings at all.
        of: the id of what they are readings of.

    Raises:
        ReadingError: a reading is unknown, or two of them touch the same part.
    """
    found = [_find(readings, name, key_of_none, of) for name in dict.fromkeys(names)]
    for first, second in combinations(found, 2):
        part = shared(first, second)
        if part is not None:
            said = say("conflicting-readings", first=first.id, second=second.id, part=part)
            raise ReadingError(said)
    return found


def part_in_words(part: str) -> Message:
    """Return what one of the `parts` of a reading is called."""
    section, _, name = part.partition(".")
    return say(f"part.{section}", name=name)


def _find(readings: Sequence[R], name: str, key_of_none: str, of: str) -> R:
    known = {reading.id: reading for reading in readings}
    if name in known:
        return known[name]
    near = nearest(name, known)
    if not known:
        raise ReadingError(say(key_of_none, name=name, of=of))
    if near is None:
        raise ReadingError(say("unknown-reading", name=name, readings=", ".join(known)))
    raise ReadingError(say("unknown-reading.near", name=name, near=near.name))

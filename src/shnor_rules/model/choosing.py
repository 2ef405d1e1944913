# SPDX-License-Identifier: MIT
"""Readings chosen by name: each is known, and no two of them touch the same part."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Protocol, TypeVar

from shnor_rules.errors import ReadingError
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say
from shnor_rules.model.applying import part_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Choosable(Protocol):
    """A reading of whatever can be read otherwise."""

    @property
    def id(self) -> str:
        """Its name."""
        ...

    @property
    def parts(self) -> frozenset[str]:
        """The parts that it touches, each as `section.name`."""
        ...


R = TypeVar("R", bound=Choosable)


def chosen(readings: Sequence[R], names: Iterable[str], *, key_of_none: str, of: str) -> list[R]:
    """Return the readings of these names, each once.

    Args:
        readings: the readings there are.
        names: those that are asked for.
        key_of_none: the message where there are no readings at all.
        of: the id of what they are readings of.

    Raises:
        ReadingError: a reading is unknown, or two of them touch the same part.
    """
    found = [_find(readings, name, key_of_none, of) for name in dict.fromkeys(names)]
    for first, second in combinations(found, 2):
        shared = first.parts & second.parts
        if shared:
            message = say(
                "conflicting-readings",
                first=first.id,
                second=second.id,
                part=part_in_words(min(shared)),
            )
            raise ReadingError(message)
    return found


def _find(readings: Sequence[R], name: str, key_of_none: str, of: str) -> R:
    ids = [reading.id for reading in readings]
    if name in ids:
        return readings[ids.index(name)]
    near = nearest(name, ids)
    if not ids:
        message = say(key_of_none, name=name, of=of)
    elif near is None:
        message = say("unknown-reading", name=name, readings=", ".join(ids))
    else:
        message = say("unknown-reading.near", name=name, near=near.name)
    raise ReadingError(message)

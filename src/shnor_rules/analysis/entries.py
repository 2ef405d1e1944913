# SPDX-License-Identifier: MIT
"""Results as analyses take them: numbered in the order given, and put together by attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from attrs import frozen

from shnor_rules.evaluation import Assessment, Refusal
from shnor_rules.evaluation.answers import written
from shnor_rules.evaluation.scalars import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

T = TypeVar("T")


@frozen
class Key:
    """Values of some attributes: what a group of records shares, or what tells one from others.

    Attributes:
        names: the ids of the attributes; none for all records together.
        values: their values in the notation of the orders; `None` where a record has none.
    """

    names: tuple[str, ...] = ()
    values: tuple[str | None, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether every attribute has a value."""
        return None not in self.values

    @property
    def folded(self) -> tuple[str | None, ...]:
        """The values without what does not matter: case, ё, surplus spaces."""
        return tuple(None if value is None else fold(value) for value in self.values)

    def to_dict(self) -> dict[str, str | None]:
        """Return the values by attribute."""
        return dict(zip(self.names, self.values, strict=True))


@frozen
class Entry:
    """One result with its number.

    Attributes:
        number: its number in the order given, from 1.
        result: the assessment or the refusal.
    """

    number: int
    result: Assessment | Refusal

    def key(self, names: Iterable[str]) -> Key:
        """Return the values of these attributes."""
        attributes = self.result.attributes
        listed = tuple(names)
        return Key(listed, tuple(written(attributes.get(name)) for name in listed))

    def to_dict(self) -> dict[str, Any]:
        """Return which record it is: its number and its attributes."""
        attributes = self.result.attributes.items()
        return {
            "row": self.number,
            "attributes": {name: written(value) for name, value in attributes},
        }


def numbered(results: Iterable[Assessment | Refusal]) -> tuple[Entry, ...]:
    """Return the results with their numbers."""
    return tuple(Entry(number, result) for number, result in enumerate(results, start=1))


def assessed(entries: Iterable[Entry]) -> tuple[tuple[Entry, Assessment], ...]:
    """Return the entries that were assessed, each with its assessment."""
    pairs = ((entry, entry.result) for entry in entries)
    return tuple((entry, result) for entry, result in pairs if isinstance(result, Assessment))


def grouped(
    entries: Iterable[Entry], names: Sequence[str]
) -> tuple[tuple[Key, tuple[Entry, ...]], ...]:
    """Return the entries put together by attributes, groups in the order of their first records.

    Values that differ in case, in ё or in spaces only are one; the first spelling names the group.
    """
    groups: dict[tuple[str | None, ...], tuple[Key, list[Entry]]] = {}
    for entry in entries:
        key = entry.key(names)
        groups.setdefault(key.folded, (key, []))[1].append(entry)
    return tuple((key, tuple(members)) for key, members in groups.values())


def once(values: Iterable[T]) -> tuple[T, ...]:
    """Return the values without repetitions, in order; they need not be hashable."""
    found: list[T] = []
    for value in values:
        if value not in found:
            found.append(value)
    return tuple(found)

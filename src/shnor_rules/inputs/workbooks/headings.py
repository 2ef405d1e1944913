# SPDX-License-Identifier: MIT
"""Which field a heading means, however it is written: by its name or by its title."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from difflib import SequenceMatcher
from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.evaluation.fields import unknown_field
from shnor_rules.findings.nearest import LONGEST, look_of, nearest
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from shnor_rules.inputs.workbooks.known_fields import KnownField
    from shnor_rules.messages import Message

_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SIGNS: Final = re.compile(r"[^\w%№]+")
_UNIT: Final = re.compile(r"(?P<name>.+?)\s*(?:\([^()]*\)|\[[^\[\]]*\]|,[^,]*|%)\s*\Z", re.DOTALL)
_DIGITS: Final = re.compile(r"[0-9]+")
_LEAST_LIKE: Final = 0.85
"""From which likeness on the beginnings of titles are the same with a slip."""

_LEAST_TITLE: Final = 4
"""How many letters of a title must follow a name to be taken for it."""


@frozen
class Meaning:
    """What a heading means.

    Attributes:
        fields: the fields that it may mean; several where it is ambiguous.
        distance: how far it is from the name: 0 is the name itself.
    """

    fields: tuple[KnownField, ...]
    distance: int


def squeezed(text: str) -> str:
    """Return a heading without what does not matter in it: case, ё, signs, kinds of space."""
    plain = _UNSEEN.sub("", unicodedata.normalize("NFC", text))
    return " ".join(_SIGNS.sub(" ", plain).split()).casefold().replace("ё", "е")


def _looks(text: str) -> str:
    return look_of(squeezed(text))


@frozen(eq=False)
class Headings:
    """The headings that columns may have.

    Attributes:
        fields: the fields.
    """

    fields: tuple[KnownField, ...]

    def meaning(self, text: str) -> Meaning | None:
        """Return what a heading means, or `None` where it is unknown."""
        shorter = _UNIT.fullmatch(text)
        ways = (text,) if shorter is None else (text, shorter["name"])
        distance = 0
        for way in ways:
            for table, key in self._tables:
                found = table.get(key(way))
                if found:
                    return Meaning(found, distance)
                distance += 1
        return self._named_and_titled(text)

    def near(self, text: str, taken: Iterable[str]) -> Message | None:
        """Return that a heading is a slip for a field, or `None` where it is another column.

        Args:
            text: the heading.
            taken: the names of the fields that have a column.
        """
        names = [each.name for each in self.fields if each.name not in set(taken)]
        heading = " ".join(text.split())
        if nearest(heading, names) is not None:
            return unknown_field(heading, names)
        shape = _DIGITS.sub("0", _looks(heading))
        if shape in self._shapes and _DIGITS.search(heading):
            return unknown_field(heading, [each.name for each in self.fields if each.is_main])
        start = squeezed(heading)[:LONGEST]
        for each in self.fields:
            if each.name in names and each.title and _is_like(start, squeezed(each.title)):
                return say("unknown-field.near", name=heading, near=each.name)
        return None

    @cached_property
    def _tables(
        self,
    ) -> tuple[tuple[Mapping[str, tuple[KnownField, ...]], Callable[[str], str]], ...]:
        """The fields by what they may be called, the surest first."""
        names = [(name, each) for each in self.fields for name in (each.name, *each.others)]
        titles = [
            (title, each)
            for each in self.fields
            if each.title
            for title in (each.title, f"{each.name} {each.title}")
        ]
        return (
            (_table(names, str), _stripped),
            (_table(names, squeezed), squeezed),
            (_table(titles, squeezed), squeezed),
            (_table(names, _looks), _looks),
            (_table(titles, _looks), _looks),
        )

    @cached_property
    def _titled(self) -> tuple[tuple[str, str, KnownField], ...]:
        """The fields that have a title, with their names and titles as headings are compared."""
        return tuple(
            (f"{squeezed(each.name)} ", squeezed(each.title), each)
            for each in self.fields
            if each.title
        )

    @cached_property
    def _shapes(self) -> frozenset[str]:
        """The names that have a number, with the number left open."""
        names = (name for each in self.fields if each.is_main for name in (each.name, *each.others))
        shapes = (_DIGITS.sub("0", _looks(name)) for name in names)
        return frozenset(shape for shape in shapes if "0" in shape)

    def _named_and_titled(self, text: str) -> Meaning | None:
        """Return the field that is named first, where a part of its title follows."""
        plain = squeezed(text)
        found = []
        for name, title, each in self._titled:
            rest = plain.removeprefix(name) if plain.startswith(name) else ""
            if len(rest) >= _LEAST_TITLE and _begins(rest, title):
                found.append(each)
        return Meaning((found[0],), len(self._tables) * 2) if len(found) == 1 else None


def _table(
    pairs: Iterable[tuple[str, KnownField]], key: Callable[[str], str]
) -> Mapping[str, tuple[KnownField, ...]]:
    table: defaultdict[str, dict[str, KnownField]] = defaultdict(dict)
    for text, each in pairs:
        table[key(text)][each.name] = each
    return {text: tuple(found.values()) for text, found in table.items() if text}


def _stripped(text: str) -> str:
    return " ".join(text.split())


def _begins(first: str, second: str) -> bool:
    return first.startswith(second) or second.startswith(first)


def _is_like(start: str, title: str) -> bool:
    matcher = SequenceMatcher(a=start, b=title[:LONGEST], autojunk=False)
    return matcher.quick_ratio() >= _LEAST_LIKE and matcher.ratio() >= _LEAST_LIKE

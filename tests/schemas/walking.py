# SPDX-License-Identifier: MIT
"""A schema walked alone or along a file: which keys and words it has, and which a file uses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ALTERNATIVES = ("oneOf", "anyOf", "allOf")


@frozen
class Part:
    """A schema inside a schema, and the pointer that leads to it.

    Attributes:
        root: the whole schema, which references point into.
        pointer: where the part is.
        schema: the part.
    """

    root: Mapping[str, Any] = field(repr=False)
    pointer: str
    schema: Mapping[str, Any] = field(repr=False)

    def at(self, *steps: str | int) -> Part:
        """Return the part that a path leads to, or what it refers to."""
        found: Any = self.schema
        for step in steps:
            found = found[step]
        return Part(self.root, "/".join((self.pointer, *map(str, steps))), found).resolved()

    def resolved(self) -> Part:
        """Return the part that this one refers to, or itself."""
        if "$ref" not in self.schema:
            return self
        found: Any = self.root
        for step in self.schema["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        return Part(self.root, self.schema["$ref"], found).resolved()

    def alternatives(self) -> Iterator[Part]:
        """Yield the parts that hold for the same data."""
        for word in _ALTERNATIVES:
            for index in range(len(self.schema.get(word, ()))):
                yield self.at(word, index)
        if "then" in self.schema:
            yield self.at("then")

    def below(self) -> Iterator[Part]:
        """Yield the parts for what is inside the data."""
        for word in ("properties", "patternProperties"):
            yield from (self.at(word, name) for name in self.schema.get(word, {}))
        for word in ("additionalProperties", "items"):
            if isinstance(self.schema.get(word), dict):
                yield self.at(word)

    def of_key(self, key: str) -> Iterator[Part]:
        """Yield the parts for what stands under a key."""
        if key in self.schema.get("properties", {}):
            yield self.at("properties", key)
            return
        patterns = [each for each in self.schema.get("patternProperties", {}) if _fits(each, key)]
        yield from (self.at("patternProperties", each) for each in patterns)
        if not patterns and isinstance(self.schema.get("additionalProperties"), dict):
            yield self.at("additionalProperties")

    def has(self) -> Iterator[str]:
        """Yield the names of its keys and words."""
        yield from (f"{self.pointer}: {key}" for key in self.schema.get("properties", {}))
        yield from (f"{self.pointer} = {word}" for word in self.schema.get("enum", ()))

    def uses(self, data: object) -> Iterator[str]:
        """Yield the names of those of its keys and words that are in the data."""
        keys = data if isinstance(data, dict) else ()
        yield from (f"{self.pointer}: {key}" for key in keys if key in self._properties)
        yield from (
            f"{self.pointer} = {word}" for word in self.schema.get("enum", ()) if word == data
        )

    @property
    def _properties(self) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self.schema.get("properties", {})
        return found


def _fits(pattern: str, key: str) -> bool:
    return re.search(pattern, key) is not None


def everything(schema: Mapping[str, Any]) -> frozenset[str]:
    """Return the names of all keys and words that a schema knows."""
    seen: dict[str, Part] = {}
    waiting = [Part(schema, "#", schema)]
    while waiting:
        part = waiting.pop()
        if part.pointer not in seen:
            seen[part.pointer] = part
            waiting += [*part.alternatives(), *part.below()]
    return frozenset(name for part in seen.values() for name in part.has())


def used(schema: Mapping[str, Any], data: object) -> frozenset[str]:
    """Return the names of the keys and words of a schema that a file uses."""
    return frozenset(_used(Part(schema, "#", schema), data))


def _used(part: Part, data: object) -> Iterator[str]:
    yield from part.uses(data)
    for other in part.alternatives():
        yield from _used(other, data)
    if isinstance(data, dict):
        for key, value in data.items():
            for below in part.of_key(key):
                yield from _used(below, value)
    elif isinstance(data, list) and "items" in part.schema:
        for value in data:
            yield from _used(part.at("items"), value)

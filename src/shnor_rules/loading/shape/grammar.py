# SPDX-License-Identifier: MIT
"""A JSON Schema as a guide: what may stand at a path, what it is called, how it is written.

Besides the standard keywords the schemas of rulesets have three of their own: `x-kind` (which
notation or which sort of name a text is), `x-russian` (Russian words that people write in place of
the key) and `x-english` (what the key is for, in English).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import field, frozen

from shnor_rules.loading.shape.acceptance import acceptance
from shnor_rules.loading.shape.yamlish import in_yaml

if TYPE_CHECKING:
    from shnor_rules.loading.shape.acceptance import Test
    from shnor_rules.loading.shape.shaped import Path

Schema: TypeAlias = Mapping[str, Any]

NOTATIONS: Final = frozenset({"number", "interval", "values"})
"""Kinds of text that are read as notation of the orders."""

NAMES: Final = frozenset({"id", "item", "like", "name", "reading", "remark", "rule"})
"""Kinds of text that are names: of one alphabet, in a fixed form."""


def types_of(schema: Schema) -> tuple[str, ...]:
    """Return the types that a value may have; empty where any will do."""
    types = schema.get("type", ())
    return (types,) if isinstance(types, str) else tuple(types)


def is_closed(schema: Schema) -> bool:
    """Return whether the schema knows every key."""
    return schema.get("additionalProperties") is False


@frozen(eq=False)
class Grammar:
    """A schema with its definitions.

    Attributes:
        root: the whole schema; its references point into its own `$defs`.
    """

    root: Schema
    _resolved: dict[int, tuple[Schema, Schema]] = field(factory=dict, init=False, repr=False)

    @cached_property
    def accepts(self) -> Test:
        """Whether a value meets the whole schema; `True` is certain, `False` needs a validator."""
        return acceptance(self.root)

    def resolved(self, schema: Schema) -> Schema:
        """Return `schema` with its reference replaced by what it points to."""
        if "$ref" not in schema:
            return schema
        # The schema is kept with its answer, so that no other can have its identity.
        known = self._resolved.get(id(schema))
        if known is None:
            known = self._resolved[id(schema)] = schema, self._merged(schema)
        return known[1]

    def _merged(self, schema: Schema) -> Schema:
        target = self.resolved(self.root["$defs"][schema["$ref"].removeprefix("#/$defs/")])
        beside = {keyword: value for keyword, value in schema.items() if keyword != "$ref"}
        return {**target, **beside}

    def below(self, schema: Schema, step: str | int) -> Schema:
        """Return the resolved schema of a key or an item of what `schema` describes."""
        if isinstance(step, int):
            found = schema.get("items", {})
        else:
            found = schema.get("properties", {}).get(step, schema.get("additionalProperties"))
        return self.resolved(found) if isinstance(found, Mapping) else {}

    def at(self, path: Path) -> Schema:
        """Return the resolved schema of the value at `path`; empty where anything may stand."""
        schema = self.resolved(self.root)
        for step in path:
            schema = self.below(schema, step)
        return schema

    def example(self, schema: Schema) -> str:
        """Return a value that may stand where `schema` does, in YAML."""
        return in_yaml(self._example(schema))

    def _example(self, schema: Schema) -> Any:  # noqa: ANN401  (any YAML value)
        given = [*schema.get("examples", ()), *schema.get("enum", ())]
        if given:
            return given[0]
        keys = schema.get("required") or list(schema.get("properties", ()))
        return {key: self._example(self.below(schema, key)) for key in keys} or "…"

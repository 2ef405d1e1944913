# SPDX-License-Identifier: MIT
"""The walk through values and schema together that puts slips right before anything is validated.

A key or a text whose meaning is plain is reported once, here, and replaced by what was meant, so
that the value below it is checked too and nothing is reported as missing that is only misspelt.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from shnor_rules.findings.nearest import MixedWord, describe, mixed_alphabet
from shnor_rules.loading.shape.commas import join
from shnor_rules.loading.shape.grammar import (
    NAMES,
    NOTATIONS,
    Grammar,
    Schema,
    is_closed,
    types_of,
)
from shnor_rules.loading.shape.keys import dismiss, judge
from shnor_rules.loading.shape.page import line
from shnor_rules.loading.shape.shaped import Path, Shaped
from shnor_rules.loading.shape.yamlish import quoted, shortened
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.findings import Finding
    from shnor_rules.loading.shape.page import Page

MOST_JUDGED: Final = 200
"""For how many unknown keys the meant one is looked for; a file of another kind has many."""

_CONTAINERS: Final = {dict: ("object", "pairs"), list: ("array", "list")}


def repair(page: Page, grammar: Grammar) -> tuple[Shaped, list[Finding]]:
    """Return the values of a file with their slips put right, and a finding for each slip."""
    walk = _Walk(page, grammar)
    value = walk.mended(grammar.resolved(grammar.root), page.document.value, (), ())
    return Shaped(value, walk.origin), walk.findings


@define
class _Walk:
    """One walk through one file; as deep as the schema, which refers to no part of itself."""

    page: Page
    grammar: Grammar
    origin: dict[Path, Path] = field(factory=dict)
    findings: list[Finding] = field(factory=list)
    judged: int = 0

    def mended(self, schema: Schema, value: Any, path: Path, written: Path) -> Any:  # noqa: ANN401
        """Return `value` put right.

        Args:
            schema: what may stand there, resolved.
            value: the value as written.
            path: where the value goes.
            written: where it is written.
        """
        types = types_of(schema)
        if isinstance(value, dict | list):
            return self._container(schema, value, path, written)
        if isinstance(value, str):
            return self._text(schema, value, written)
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return self.page.text(written) if {"string", "number"} <= {*types} else value
        return value

    def _container(
        self,
        schema: Schema,
        value: dict[str, Any] | list[Any],
        path: Path,
        written: Path,
    ) -> Any:  # noqa: ANN401
        types = types_of(schema)
        name, word = _CONTAINERS[type(value)]
        if "string" in types and name not in types:
            return self._unquoted(schema, value, written, word)
        if name not in types:
            return value
        if isinstance(value, dict):
            return self._mapping(schema, value, path, written)
        return [
            self.mended(self.grammar.below(schema, index), each, (*path, index), (*written, index))
            for index, each in enumerate(value)
        ]

    def _unquoted(
        self, schema: Schema, value: dict[str, Any] | list[Any], written: Path, word: str
    ) -> Any:  # noqa: ANN401
        """Return the text of notation that YAML took for a list or a mapping."""
        text = " ".join(self.page.text(written).split())
        if text[:1] not in {"[", "{"} or not (";" in text or _is_set_of_one(schema, value, text)):
            return value
        mended = line(written, quoted(shortened(text)))
        message = say(f"unquoted-notation.{word}", text=shortened(text), mended=mended)
        self.findings.append(self.page.at_value(message, written))
        return text

    def _text(self, schema: Schema, value: str, written: Path) -> str:
        mixed = mixed_alphabet(value) if schema.get("x-kind") in NAMES else None
        if mixed is None:
            return value
        message, meant = _misspelt(value, mixed)
        self.findings.append(self.page.at_value(message, written))
        return meant

    def _mapping(
        self, schema: Schema, value: Mapping[str, Any], path: Path, written: Path
    ) -> dict[str, Any]:
        properties = schema.get("properties", {})

        def is_key(key: str) -> bool:
            if is_closed(schema):
                return key in properties
            return not types_of(self.grammar.below(schema, key))

        value, findings = join(value, written, self.page, is_key=is_key)
        self.findings += findings
        names = self._meant(schema, value, written)
        mended: dict[str, Any] = {}
        for key, each in value.items():
            name = names[key]
            if name is None:
                continue
            below, there = (*path, name), (*written, key)
            if name != key:
                self.origin[below] = there
            mended[name] = self.mended(self.grammar.below(schema, name), each, below, there)
        return mended

    def _meant(
        self, schema: Schema, value: Mapping[str, Any], written: Path
    ) -> dict[str, str | None]:
        """Return for every key which key was meant, `None` for one to be left out."""
        if is_closed(schema):
            return self._known(schema["properties"], value, written)
        kind = self.grammar.resolved(schema.get("propertyNames", {})).get("x-kind")
        names: dict[str, str | None] = {key: key for key in value}
        taken = set(value)
        for key in value if kind in NAMES else ():
            mixed = mixed_alphabet(key)
            if mixed is None:
                continue
            message, meant = _misspelt(key, mixed)
            self.findings.append(self.page.at_key(message, (*written, key)))
            if meant not in taken:
                names[key] = meant
                taken.add(meant)
        return names

    def _known(
        self, properties: Mapping[str, Schema], value: Mapping[str, Any], written: Path
    ) -> dict[str, str | None]:
        names: dict[str, str | None] = {key: key for key in value if key in properties}
        free = {
            name: self.grammar.resolved(each)
            for name, each in properties.items()
            if name not in value
        }
        for key in value:
            if key in properties:
                continue
            self.judged += 1
            verdict = judge(key, free) if self.judged <= MOST_JUDGED else dismiss(key, free)
            self.findings.append(self.page.at_key(verdict.message, (*written, key)))
            names[key] = verdict.meant
            if verdict.meant is not None:
                del free[verdict.meant]
        return names


def _is_set_of_one(schema: Schema, value: dict[str, Any] | list[Any], text: str) -> bool:
    """Return whether `{0}` stands where notation may stand."""
    is_single = isinstance(value, dict) and len(value) == 1 and ":" not in text
    return is_single and schema.get("x-kind") in NOTATIONS


def _misspelt(name: str, mixed: MixedWord) -> tuple[Message, str]:
    """Return what to say of a name with a mixed word, and the name that was meant."""
    meant = name.replace(mixed.word, mixed.corrected)
    words = {"written": shortened(name), "meant": shortened(meant)}
    return say("mixed-alphabet.name", **words, letters=describe(mixed.letters)), meant

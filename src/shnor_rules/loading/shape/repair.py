# SPDX-License-Identifier: MIT
"""The walk through values and schema together that puts slips right before anything is validated.

A key or a text whose meaning is plain is reported once, here, and replaced by what was meant, so
that the value below it is checked too and nothing is reported as missing that is only misspelt.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from shnor_rules.findings.fix import quoting
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
from shnor_rules.loading.shape.keys import dismiss, judge, surely
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
        span = self.page.document.node(written)
        fix = quoting(self.page.source, span.start, span.end)
        self.findings.append(self.page.at_value(message, written, fix=fix))
        return text

    def _text(self, schema: Schema, value: str, written: Path) -> str:
        mixed = mixed_alphabet(value) if schema.get("x-kind") in NAMES else None
        if mixed is None:
            return value
        message, meant = _misspelt(value, mixed)
        certain = _is_certain(mixed, meant)
        fix = self.page.rewriting(written, value, meant) if certain else None
        self.findings.append(self.page.at_value(message, written, fix=fix))
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
        mixed_keys = [(key, mixed_alphabet(key)) for key in (value if kind in NAMES else ())]
        misspelt = [(key, mixed, *_misspelt(key, mixed)) for key, mixed in mixed_keys if mixed]
        claims = Counter(meant for *_, meant in misspelt)
        for key, mixed, message, meant in misspelt:
            there = (*written, key)
            certain = meant not in value and claims[meant] == 1 and _is_certain(mixed, meant)
            fix = self.page.renaming(there, meant) if certain else None
            self.findings.append(self.page.at_key(message, there, fix=fix))
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
        unknown = [key for key in value if key not in properties]
        sure = self._sure(unknown, properties)
        for key in unknown:
            self.judged += 1
            verdict = judge(key, free) if self.judged <= MOST_JUDGED else dismiss(key, free)
            there, meant = (*written, key), verdict.meant
            certain = meant is not None and sure.get(key) == meant
            fix = self.page.renaming(there, meant) if meant is not None and certain else None
            self.findings.append(self.page.at_key(verdict.message, there, fix=fix))
            names[key] = verdict.meant
            if verdict.meant is not None:
                del free[verdict.meant]
        return names

    def _sure(self, unknown: list[str], properties: Mapping[str, Schema]) -> dict[str, str]:
        """Return which key each of the unknown ones means where that is certain.

        Where several mean the same one, there is no telling which is to have its name.
        """
        if not unknown or self.judged + len(unknown) > MOST_JUDGED:
            return {}
        known = {name: self.grammar.resolved(each) for name, each in properties.items()}
        meant = {key: surely(key, known) for key in unknown}
        claims = Counter(meant.values())
        return {key: name for key, name in meant.items() if name is not None and claims[name] == 1}


def _is_set_of_one(schema: Schema, value: dict[str, Any] | list[Any], text: str) -> bool:
    """Return whether `{0}` stands where notation may stand."""
    is_single = isinstance(value, dict) and len(value) == 1 and ":" not in text
    return is_single and schema.get("x-kind") in NOTATIONS


def _is_certain(mixed: MixedWord, meant: str) -> bool:
    """Return whether a name with a mixed word has one correction, and `meant` is all of it."""
    return mixed.certain and mixed_alphabet(meant) is None


def _misspelt(name: str, mixed: MixedWord) -> tuple[Message, str]:
    """Return what to say of a name with a mixed word, and the name that was meant."""
    meant = name.replace(mixed.word, mixed.corrected)
    words = {"written": shortened(name), "meant": shortened(meant)}
    return say("mixed-alphabet.name", **words, letters=describe(mixed.letters)), meant

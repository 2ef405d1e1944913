# SPDX-License-Identifier: MIT
"""Misspelt keys of the shipped schemas: each leads back to the key that was meant."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from shnor_rules.findings.certain import is_one_slip
from shnor_rules.loading.shape.grammar import Grammar
from shnor_rules.loading.shape.keys import judge

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMAS = Path(__file__).parents[3] / "schemas"
RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбю"
ENGLISH_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,."


def objects() -> Iterator[dict[str, Any]]:
    """Yield the keys of every closed object of the schemas."""
    for path in sorted(SCHEMAS.glob("*.json")):
        root = json.loads(path.read_text(encoding="utf-8"))
        for schema in (root, *root["$defs"].values()):
            if "properties" in schema:
                grammar = Grammar(root)
                yield {key: grammar.resolved(each) for key, each in schema["properties"].items()}


OBJECTS = tuple(objects())


def misspelt(key: str) -> Iterator[str]:
    """Yield `key` with two neighbours swapped, and with one letter doubled."""
    for index in range(len(key)):
        yield key[:index] + key[index] + key[index:]
    for index in range(len(key) - 1):
        swapped = key[:index] + key[index + 1] + key[index] + key[index + 2 :]
        if swapped != key:
            yield swapped


@pytest.mark.parametrize("keys", OBJECTS, ids=lambda keys: next(iter(keys)))
def test_a_slip_of_the_finger_leads_back(keys: dict[str, Any]) -> None:
    """A doubled letter and two swapped ones are seen through in every key longer than two.

    What is one slip away from two keys, as «periosd» from «period» and «periods», may be either.
    """
    for key in keys:
        for written in misspelt(key) if len(key) > 2 else ():
            meant = judge(written, keys).meant
            assert written in keys or key == meant or is_one_slip(written, str(meant)), written


@pytest.mark.parametrize("keys", OBJECTS, ids=lambda keys: next(iter(keys)))
def test_the_wrong_layout_leads_back(keys: dict[str, Any]) -> None:
    """Every key typed on a Russian keyboard is recognised."""
    keyboard = str.maketrans(ENGLISH_KEYS, RUSSIAN_KEYS)
    for key in keys:
        verdict = judge(key.translate(keyboard), keys)
        assert ("wrong-layout.key", key) == (verdict.message.key, verdict.meant)


@pytest.mark.parametrize("keys", OBJECTS, ids=lambda keys: next(iter(keys)))
def test_look_alike_letters_lead_back(keys: dict[str, Any]) -> None:
    """Every key with Russian letters in place of Latin ones is recognised by its shape."""
    letters = str.maketrans("aeopcyxk", "аеорсухк")
    for key in keys:
        written = key.translate(letters)
        if written != key:
            verdict = judge(written, keys)
            assert ("mixed-alphabet.key", key) == (verdict.message.key, verdict.meant)


@pytest.mark.parametrize("keys", OBJECTS, ids=lambda keys: next(iter(keys)))
def test_russian_names_lead_back(keys: dict[str, Any]) -> None:
    """Every Russian name of a key, also with an underscore, is translated."""
    for key, schema in keys.items():
        for word in schema.get("x-russian", ()):
            verdict = judge(word.replace(" ", "_").capitalize(), keys)
            assert ("unknown-key.russian", key) == (verdict.message.key, verdict.meant)

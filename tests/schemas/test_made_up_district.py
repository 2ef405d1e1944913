# SPDX-License-Identifier: MIT
"""The made-up district uses everything that the schemas of ruleset files know."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest
import yaml

from tests.schemas.walking import everything, used

ROOT: Final = Path(__file__).parents[2]
KINDS: Final = ("ruleset", "monitoring", "risks", "roadmap")
FILES: Final = [
    # Scalars stay as written: what counts is which keys and words are there.
    yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506  (makes text only)
    for path in sorted((ROOT / "examples" / "made-up-district").glob("*.yaml"))
]


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_and_every_word_is_shown(kind: str) -> None:
    """No key and no word of a schema is without an example in the files of its kind."""
    schema = json.loads((ROOT / "schemas" / f"{kind}.schema.json").read_text(encoding="utf-8"))
    files = [data for data in FILES if kind == next(each for each in KINDS if each in data)]
    shown = frozenset[str]().union(*(used(schema, data) for data in files))

    assert [] == sorted(everything(schema) - shown)


def test_a_key_that_no_file_has_is_found() -> None:
    """Keys behind references, patterns, alternatives and lists are all looked for."""
    schema = {
        "properties": {"a": {"$ref": "#/$defs/b"}, "z": {}},
        "$defs": {
            "b": {
                "anyOf": [{"type": "string"}, {"items": {"properties": {"c": {}, "d": {}}}}],
                "patternProperties": {"^x": {"enum": ["e", "f"]}},
                "additionalProperties": {"properties": {"g": {}}},
            }
        },
        "then": {"properties": {"h": {}}},
    }

    assert {
        "#: z",
        "#/then: h",
        "#/$defs/b/anyOf/1/items: d",
        "#/$defs/b/additionalProperties: g",
    } == (
        everything(schema)
        - used(schema, {"a": [{"c": "1"}]})
        - used(schema, {"a": {"x1": "e"}})
        - used(schema, {"a": {"x2": "f", "y": {}}})
    )

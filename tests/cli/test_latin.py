# SPDX-License-Identifier: MIT
"""Names made of Russian words: what a folder, a ruleset and a document can be called."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.cli.latin import identifier, is_identifier, slug
from tests.cli.running import ROOT


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Лабинский", "labinsky"),
        ("Новый район", "novy-rayon"),
        ("Щёкино", "shchyokino"),
        ("Лаби\N{CYRILLIC SMALL LETTER EN}ски\N{CYRILLIC SMALL LETTER I}\u0306", "labinsky"),
        ("my_District!", "my-district"),
        ("12 школ", "shkol"),
        ("12", None),
        ("ъ 中", None),
        ("", None),
    ],
)
def test_a_name_is_made_of_any_words(text: str, name: str | None) -> None:
    """A suggestion reads like the word, and there is none where nothing can be kept."""
    assert name == identifier(text)


@pytest.mark.parametrize(
    ("number", "expected"), [("579", "579"), ("12-ОД/3", "12-od-3"), ("№", "")]
)
def test_a_number_of_an_order_may_begin_with_a_digit(number: str, expected: str) -> None:
    """Numbers keep their digits and their letters."""
    assert expected == slug(number)


@given(st.text())
def test_what_is_suggested_is_accepted(text: str) -> None:
    """Whoever follows the suggestion is not refused again."""
    name = identifier(text)

    assert name is None or is_identifier(name)


@given(st.from_regex(r"\A[a-z0-9-]{1,8}\Z"))
def test_names_are_those_of_the_schema(text: str) -> None:
    """What the command accepts as a name is what the schema of rulesets accepts."""
    schema = json.loads((ROOT / "schemas" / "ruleset.schema.json").read_text(encoding="utf-8"))
    pattern = schema["properties"]["ruleset"]["pattern"]

    assert (re.search(pattern, text) is not None) == is_identifier(text)
    assert not is_identifier(f"{text}\n")

# SPDX-License-Identifier: MIT
"""Plain data as YAML: it reads as the same again, and reads well."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from shnor_rules.loading import markup
from shnor_rules.writing.yaml_text import yaml_text

# Characters that no file should have are put right as a ruleset is read.
LETTERS: Final = st.characters(exclude_categories=["Cc", "Cn", "Co", "Cs"])
TEXTS: Final = st.one_of(
    st.text(LETTERS, max_size=30),
    st.text("аbя01.,:;-–#[]{}«»\"'\\ \n\t", max_size=30),
    st.text("аб вг, \u00a0", min_size=90, max_size=150),
    st.sampled_from(["нет", "да", "0,3", "1/3", "[0; 1)", "01.09.2024", "yes", "1e3", "0x1F", "-"]),
)
SCALARS: Final = st.one_of(
    TEXTS,
    st.integers(-(10**6), 10**6),
    st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-99, max_value=99),
    st.booleans(),
    st.none(),
)
KEYS: Final = st.one_of(
    st.text(LETTERS, max_size=12),
    st.sampled_from(["0", "1.1", "2.10", "1.1.1/4", "null", "<<", "1,5"]),
)
VALUES: Final = st.recursive(
    SCALARS,
    lambda below: st.lists(below, max_size=3) | st.dictionaries(KEYS, below, max_size=3),
    max_leaves=8,
)


def read(text: str) -> Any:  # noqa: ANN401  (plain data of any shape)
    """Return plain data as rulesets are read."""
    source, _ = markup.read_source("one.yaml", text.encode("utf-8", "surrogatepass"))
    assert source is not None
    root, findings = markup.parse(source)
    assert root is not None, findings
    return markup.construct(root).value


def same(one: Any, other: Any) -> bool:  # noqa: ANN401
    """Return whether plain data is the same, types, digits and the order of keys included."""
    return repr(one) == repr(other)


@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=3))
@example({"а": {"б": [{"в": "x" * 120}, ["y" * 120, {"г": 1}], {}, []]}})
@example({"а": {"б": {}, "в": []}, "г": {"д": {"е": None}}})
@example({"а": "два  пробела " + "слово " * 30})
@example({"а": "\u2028\u200b\U000e0001"})
@example({"а": Decimal("0.10")})
def test_it_reads_as_the_same(data: dict[str, Any]) -> None:
    """Whatever is written is read back, by the reader of rulesets and by PyYAML."""
    text = yaml_text(data)

    assert same(data, read(text))
    yaml.safe_load(text)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"а": "0,3"}, 'а: "0,3"\n'),
        ({"а": "1/3"}, 'а: "1/3"\n'),
        ({"а": "нет"}, "а: нет\n"),
        ({"а": "yes"}, 'а: "yes"\n'),
        ({"а": "1e3"}, 'а: "1e3"\n'),
        ({"а": "[0; 1)"}, 'а: "[0; 1)"\n'),
        ({"а": "п. 1, У1"}, "а: п. 1, У1\n"),
        ({"а": {"б": "п. 1, У1"}}, 'а: {б: "п. 1, У1"}\n'),
        ({"а": {"0": "нет", "1,5": "да"}}, 'а: {0: нет, "1,5": да}\n'),
        ({"а": "итог: да"}, 'а: "итог: да"\n'),
        ({"а": 1, "б": {"в": {"г": 2}}, "д": 3}, "а: 1\n\nб:\n  в: {г: 2}\n\nд: 3\n"),
        ({"а": [{"б": 1, "в": [1, [2]]}, "г"]}, "а:\n  - {б: 1, в: [1, [2]]}\n  - г\n"),
        ({"а": [1, None, True, Decimal("0.10")]}, "а: [1, null, true, 0.10]\n"),
        ({"а": "\u00a0\u200b"}, 'а: "\u00a0\\u200b"\n'),
    ],
)
def test_it_reads_well(data: dict[str, Any], text: str) -> None:
    """Short mappings stand on one line, and quotes only where they are needed."""
    assert text == yaml_text(data)


def test_long_texts_are_folded() -> None:
    """A text that does not fit is folded, and no line is longer than people like to read."""
    text = yaml_text({"а": {"б": " ".join(["слово"] * 60)}})

    assert ("а:", "  б: >-") == tuple(text.splitlines()[:2])
    assert all(len(line) <= 110 for line in text.splitlines())

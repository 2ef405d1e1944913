# SPDX-License-Identifier: MIT
"""A tree becomes plain values that mean what they look like, and each value knows its place."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from shnor_rules.findings import Source
from shnor_rules.loading.markup import Document, Scalar, construct, parse


def document_of(text: str) -> Document:
    """Return the document of a text without faults."""
    root, findings = parse(Source("a.yaml", text))
    assert () == findings
    assert root is not None
    return construct(root)


@pytest.mark.parametrize(
    "word",
    [
        *("no", "on", "Yes", "off", "y", "12:30", "010", "-07", "0o17", "0x1F", "0b1", "1_000"),
        *("1e3", "1.5e3", ".inf", "-.Inf", ".nan", "2026-09-01", "1.", "1.2.3", "0,5", "-1,5"),
        *("тРУЕ", "+", ".", "=", "١", "9" * 61, "0." + "1" * 60, "00"),
    ],
)
def test_what_looks_like_a_text_is_a_text(word: str) -> None:
    """None of the surprises of YAML 1.1 and of other number notations is taken for a value."""
    assert {"a": word} == document_of(f"a: {word}\n").value


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("Null", None),
        ("true", True),
        ("TRUE", True),
        ("False", False),
        ("0", 0),
        ("-12", -12),
        ("+3", 3),
        ("0.10", Decimal("0.10")),
        (".5", Decimal("0.5")),
        ("-0.5", Decimal("-0.5")),
        ("9" * 60, int("9" * 60)),
        ('"no"', "no"),
        ("'12'", "12"),
        ('""', ""),
        ("|-\n  7", "7"),
    ],
)
def test_plain_values_are_exact(word: str, value: object) -> None:
    """Only unquoted whole numbers, decimals, truth values and nothing are more than texts."""
    read = document_of(f"a: {word}\n").value["a"]
    assert (type(value), value) == (type(read), read)
    assert str(value) == str(read)


def test_keys_are_always_texts() -> None:
    """A key is what is written, whatever it would mean as a value."""
    text = "0: a\n0.50: b\nnull: c\ntrue: d\n'x': e\n"
    assert ["0", "0.50", "null", "true", "x"] == list(document_of(text).value)


def test_order_and_nesting_are_kept() -> None:
    """Lists and mappings come out in the order of the file."""
    text = "b: [1, [2, {c: 3}], 4]\na:\n  - x: 1\n    y:\n  - []\n  - {}\n"
    expected = {"b": [1, [2, {"c": 3}], 4], "a": [{"x": 1, "y": None}, [], {}]}
    value = document_of(text).value
    assert expected == value
    assert ["b", "a"] == list(value)


def test_commas_part_the_items_of_a_list() -> None:
    """`[0,5, 1,5]` has four items in every YAML: that a pair is meant is seen by its place."""
    assert {"a": [0, 5, 1, 5]} == document_of("a: [0,5, 1,5]\n").value


def test_what_aliases_repeat_can_be_changed_apart() -> None:
    """Each alias gives values of its own."""
    value = document_of("a: &x [1]\nb: *x\n").value
    value["a"].append(2)
    assert [1] == value["b"]


def test_a_value_knows_its_place_and_its_wording() -> None:
    """A path leads to the node, to its key and to the number as it is written."""
    text = "a:\n  - {b: 0.10}\n"
    document = document_of(text)
    path = ("a", 0, "b")
    node, key = document.node(path), document.key(path)
    assert ("0.10", "b") == (text[node.start : node.end], text[key.start : key.end])
    assert "0.10" == document.text(path)
    assert document.root is document.node(())


@pytest.mark.parametrize(
    "path", [("x",), (0,), ("a", "b"), ("a", 1), ("a", -1), ("a", 0, "c", "d")]
)
def test_a_path_that_leads_nowhere_is_an_error(path: tuple[Any, ...]) -> None:
    """A wrong key, a wrong position or a step into a text raise `KeyError`."""
    document = document_of("a: [{c: 1}]\n")
    for look in (document.node, document.key, document.text):
        with pytest.raises(KeyError):
            look(path)


def test_only_a_value_of_a_mapping_has_a_key() -> None:
    """The root and the items of a list have no key; only a text has a wording."""
    document = document_of("a: [1]\n")
    for path in ((), ("a", 0)):
        with pytest.raises(KeyError):
            document.key(path)
    with pytest.raises(KeyError):
        document.text(("a",))
    assert isinstance(document.key(("a",)), Scalar)

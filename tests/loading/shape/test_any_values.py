# SPDX-License-Identifier: MIT
"""The shape phase over values that nobody would write: it ends, in findings and in values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.findings import Source
from shnor_rules.loading.markup import construct, parse
from shnor_rules.loading.shape import Grammar, check_shape
from shnor_rules.loading.shape.repair import MOST_JUDGED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from shnor_rules.findings import Finding
    from shnor_rules.loading.shape import Shaped

    Shape = Callable[[str, Mapping[str, Any]], tuple[Shaped, tuple[Finding, ...]]]

KEYS = st.sampled_from(
    ["monitoring", "title", "subject", "source", "document", "total", "levels", "level", "interval",
     "otherwise", "indicators", "П1", "Пx", "tilte", "формула", "values", "labels", "0", "weights",
     "readings", "remarks", "KOR-01", "examples", "record", "expect"]
)  # fmt: skip
TEXTS = st.text(alphabet="abКПo01;,[]{}()-._: ", max_size=8)
SCALARS = st.none() | st.booleans() | st.integers(-9, 9) | st.decimals(-9, 9, places=2) | TEXTS
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS | TEXTS, inner, max_size=6),
    max_leaves=30,
)


@given(value=VALUES)
def test_any_value_ends_in_findings(value: object, monitoring_schema: Mapping[str, Any]) -> None:
    """Whatever a file holds, every fault can be said in both languages and every value placed."""
    text = json.dumps(value, default=float, ensure_ascii=False)
    source = Source("any.yaml", text)
    root, _ = parse(source)
    if root is None:
        return
    document = construct(root)
    shaped, findings = check_shape(document, source, Grammar(monitoring_schema))
    for finding in findings:
        for language in ("ru", "en"):
            assert finding.message.render(language)
            assert finding.message.help(language)
        assert str(finding.place).startswith("any.yaml:1:")
    for path in every_path(shaped.value):
        document.node(shaped.original(path))


def every_path(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the paths of all values in `value`."""
    if isinstance(value, dict):
        inner = [every_path(each, (*path, key)) for key, each in value.items()]
    elif isinstance(value, list):
        inner = [every_path(each, (*path, index)) for index, each in enumerate(value)]
    else:
        inner = []
    return [path, *(each for paths in inner for each in paths)]


def test_a_valid_value_is_left_as_it_is(
    changed: Callable[[str, str], tuple[Shaped, tuple[Finding, ...]]],
) -> None:
    """A file without faults has no findings, and its paths are those of the file."""
    shaped, findings = changed("title: Пример", "title: Пример")
    assert () == findings
    assert {} == shaped.origin


def test_a_file_of_another_kind_does_not_take_forever(
    shape: Shape, monitoring_schema: Mapping[str, Any]
) -> None:
    """Past a number of unknown keys the meant ones are not looked for, but all are told."""
    count = MOST_JUDGED + 3
    text = "".join(f"titl{index}: 1\n" for index in range(count))
    _, findings = shape(text, monitoring_schema)
    unknown = [finding for finding in findings if finding.name == "unknown-key"]
    assert count == len(unknown)
    assert "unknown-key.none" == unknown[-1].message.key


@pytest.mark.parametrize("name", ["monitoring", "title", "levels"])
def test_long_texts_are_cut_in_messages(
    changed: Callable[[str, str], tuple[Shaped, tuple[Finding, ...]]], name: str
) -> None:
    """No message repeats a text of any length."""
    _, findings = changed("subject: школа", f"subject: школа\n{'ж' * 500}: {name}")
    assert all(len(finding.message.render()) < 200 for finding in findings)

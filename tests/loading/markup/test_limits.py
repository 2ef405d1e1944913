# SPDX-License-Identifier: MIT
"""No text makes the reader hang, fill the memory or fail."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.findings import Severity, Source
from shnor_rules.loading.markup import Node, construct, parse, read_source
from shnor_rules.messages import LANGUAGES

if TYPE_CHECKING:
    from shnor_rules.loading.markup.events import Loader

LOADERS = (yaml.CSafeLoader, yaml.SafeLoader)
BOMB = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 10)
)
PIECES = [
    *"\t\n:[]{},'\"#&*!|>%@?-\\a1б😀 ",
    ": ",
    "- ",
    "– ",
    "\u00a0",
    "\r\n",
    "&a ",
    "*a",
    "0,5",
    "---\n",
    "<<: ",
    "\x07",
    "\ufeff",
    "  ",
]
GOOD = """\
# правила
monitoring: teacher-competence
source: {document: order-579, place: "приложение № 2, «Описание»"}
indicators:
  П1:
    title: Экспертная оценка
    values: "{0; 1; 2}"
    labels: {0: низкий, 1: оптимальный}
  П2: &two
    title: >-
      Тестовая оценка
      уровня
    values: '{0; 1; нет}'
total:
  formula: СРЗНАЧ(П1, П2)  # среднее
  quote: |
    Σ = (П № 1 + П № 2) : N
levels:
  - {level: А, interval: "[0; 0,3)"}
  - {level: Б, interval: "[0,3; 2]"}
other: *two
examples:
- record: {П1: 2, П2: нет, x: 0.10}
"""


def is_sound(text: str, loader: Loader = yaml.CSafeLoader) -> bool:
    """Return whether a text gives a value, or else an error in both languages."""
    root, findings = parse(Source("a.yaml", text), loader=loader)
    said = [finding.render(lang) for finding in findings for lang in LANGUAGES]
    helped = [finding.message.help(lang) for finding in findings for lang in LANGUAGES]
    if root is not None:
        construct(root)
    is_told = any(finding.severity is Severity.ERROR for finding in findings)
    return all(said) and all(helped) and (root is not None or is_told)


LARGE = {
    "bomb": (BOMB, "too-complex.aliases"),
    "brackets": ("[" * 10**6, "too-complex.depth"),
    "braces": ("{a: " * 10**5, "too-complex.depth"),
    "dashes": ("- " * 10**5, "too-complex.depth"),
    "question marks": ("? " * 10**5, "too-complex.depth"),
    "lines": ("".join(" " * depth + "a:\n" for depth in range(500)), "too-complex.depth"),
    "aliases upon aliases": (
        "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 99)),
        "too-complex.depth",
    ),
    "scalars": ("- x\n" * 10**5, "too-complex.nodes"),
    "lists": ("- []\n" * 10**5, "too-complex.nodes"),
}


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(("text", "key"), LARGE.values(), ids=LARGE)
def test_what_is_too_complex_is_one_finding(text: str, key: str, loader: Loader) -> None:
    """Bombs, depth and masses are refused where they pass the limit."""
    root, findings = parse(Source("a.yaml", text), loader=loader)
    assert root is None
    assert [key] == [finding.message.key for finding in findings]


def test_a_bomb_takes_no_memory() -> None:
    """Nothing of what the aliases would repeat is built."""
    tracemalloc.start()
    try:
        parse(Source("a.yaml", BOMB))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 10**6


def test_the_limits_themselves_are_allowed() -> None:
    """64 levels and aliases that repeat little are read."""
    assert parse(Source("a.yaml", "[" * 64 + "]" * 64))[1] == ()
    root: Node | None = parse(Source("a.yaml", "a: &x [1, 2]\nb: [*x, *x]\n"))[0]
    assert root is not None
    assert {"a": [1, 2], "b": [[1, 2], [1, 2]]} == construct(root).value


@pytest.mark.parametrize(
    "text",
    [
        "{a: 1" + ",1" * 20_000 + "}",
        "a:\u00a01\n" * 5_000,
        "a:\n\tb: 1\n" * 2_000,
        "a: 1\n" * 10_000,
        "\u00a0" * 10**5,
        "x\u00a0" * 10**5 + ":",
        "\n" * 10**6 + "]",
        "#\n" * 10**5 + "]",
        '"' * 10**5,
        "&a " * 10**5,
        "\x01" * 10**5,
        "a: b: " * 10**5,
        "[" + " " * 10**6,
    ],
    ids=range(13),
)
def test_repetition_does_no_harm(text: str) -> None:
    """Texts that make careless readers take the square of their length are read or refused."""
    assert is_sound(text)


@pytest.mark.parametrize("length", range(0, len(GOOD), 7))
def test_any_beginning_of_a_good_file_is_read_or_refused(length: int) -> None:
    """A file that was cut off gives a value or an error."""
    assert is_sound(GOOD[:length])


@given(st.integers(0, len(GOOD.encode()) - 1), st.integers(0, 255))
def test_one_changed_byte_is_read_or_refused(position: int, byte: int) -> None:
    """A damaged file gives a value or an error."""
    data = bytearray(GOOD.encode())
    data[position] = byte
    source, findings = read_source("a.yaml", bytes(data))
    assert findings if source is None else is_sound(source.text)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.sampled_from(LOADERS))
def test_any_mixture_of_marks_is_read_or_refused(text: str, loader: Loader) -> None:
    """No order of the signs of YAML raises an exception, with either loader."""
    assert is_sound(text, loader)


@given(st.text(max_size=60), st.sampled_from(LOADERS))
def test_any_text_is_read_or_refused(text: str, loader: Loader) -> None:
    """No text raises an exception, with either loader."""
    assert is_sound(text, loader)


@given(st.binary(max_size=100))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """No bytes raise an exception on their way to a value."""
    source, findings = read_source("a.yaml", data)
    assert findings if source is None else is_sound(source.text)

# SPDX-License-Identifier: MIT
"""Tabs, unusual spaces and long dashes are told once each, and the file is read on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml

from shnor_rules.findings import Source
from shnor_rules.loading.markup import construct, parse
from shnor_rules.loading.markup.repairs import LIMIT, find_repairs

if TYPE_CHECKING:
    from shnor_rules.loading.markup.events import Loader

LOADERS = (yaml.CSafeLoader, yaml.SafeLoader)
NBSP = "\u00a0"


def told(text: str, loader: Loader) -> tuple[Any, list[tuple[str, str]]]:
    """Return the value of a text, `None` where it has none, and codes with places."""
    root, findings = parse(Source("a", text), loader=loader)
    places = [(finding.code, str(finding.place).removeprefix("a:")) for finding in findings]
    return (None if root is None else construct(root).value), places


MENDED = {
    "a set in Word quotes": ("a: “{0; 1}”\n", {"a": "{0; 1}"}, [("Y022", "1:4")]),
    "numbers in Word quotes": (
        "a: {b: “2,5”, c: „3“}\n",
        {"a": {"b": "2,5", "c": "3"}},
        [("Y022", "1:8")],
    ),
    "a key and a value in Word quotes": (
        "“1”: “[0; 1)”\n",
        {"“1”": "[0; 1)"},
        [("Y022", "1:6")],
    ),
    "a text in Word quotes": ("a: “Росток”\n", {"a": "“Росток”"}, []),
    "Word quotes in a quoted text": ('a: "б: “1”, в"\n', {"a": "б: “1”, в"}, []),
    "Word quotes in a text of many lines": ("a: |\n  b: “1”\n", {"a": "b: “1”\n"}, []),
    "Word quotes below a tab": (
        "a:\n\tb: “1”\n",
        {"a": {"b": "1"}},
        [("Y002", "2:1"), ("Y022", "2:5")],
    ),
    "a tab a level": ("a:\n\tb:\n\t\tc: 1\n", {"a": {"b": {"c": 1}}}, [("Y002", "2:1")]),
    "a tab for four spaces": (
        "a:\n  - id: x\n\tweight: 0,4\n    z: 1\n",
        {"a": [{"id": "x", "weight": "0,4", "z": 1}]},
        [("Y002", "3:1")],
    ),
    "a tab for eight spaces": (
        "a:\n        b: 1\n\tc: 2\n",
        {"a": {"b": 1, "c": 2}},
        [("Y002", "3:1")],
    ),
    "two runs of tabs": (
        "a:\n\tb: 1\n\tc: 1\nd: 1\ne:\n\tf: 1\n",
        {"a": {"b": 1, "c": 1}, "d": 1, "e": {"f": 1}},
        [("Y002", "2:1"), ("Y002", "6:1")],
    ),
    "a tab in a text of two lines": ("a: b\n\tc\n", {"a": "b c"}, [("Y002", "2:1")]),
    "a tab in brackets": ("a: [\n\t1,\n\t2]\n", {"a": [1, 2]}, [("Y002", "2:1")]),
    "a tab that ends a block text": ("a: |\n  x\n\ty\n", {"a": "x\ny\n"}, [("Y002", "3:1")]),
    "a fault behind a tab": (
        "a:\n\tb: 1\n\tb: 2\n",
        {"a": {"b": 1}},
        [("Y002", "2:1"), ("Y004", "3:2")],
    ),
    "spaces as an indent": (
        f"a:\n{NBSP}{NBSP}b: 1\n{NBSP}{NBSP}c: 2\n",
        {"a": {"b": 1, "c": 2}},
        [("Y007", "2:1")],
    ),
    "a space after a colon": (
        f"a: 1\nb:{NBSP}2\nc: 3\n",
        {"a": 1, "b": 2, "c": 3},
        [("Y007", "2:3")],
    ),
    "a space before a number": ("a: \u202f1\n", {"a": 1}, [("Y007", "1:4")]),
    "a space before a colon": (f"a{NBSP}: 1\n", {"a": 1}, [("Y007", "1:2")]),
    "a space before a block": (f"a:{NBSP}\n  b: 1\n", {"a": {"b": 1}}, [("Y007", "1:3")]),
    "a space after a hyphen": (f"- -{NBSP}a\n  - b\n", [["a", "b"]], [("Y007", "1:4")]),
    "a space on an empty line": (f"a: 1\n{NBSP}\nb: 2\n", {"a": 1, "b": 2}, [("Y007", "2:1")]),
    "a tab and a space": (f"a:\n\t{NBSP}b: 1\n", {"a": {"b": 1}}, [("Y002", "2:1")]),
    "long dashes": (
        f"a:\n  – один\n  —{NBSP}два\nb: 1\n",
        {"a": ["один", "два"], "b": 1},
        [("Y008", "2:3")],
    ),
    "a bullet": ("• a: 1\n  b: 2\n", [{"a": 1, "b": 2}], [("Y008", "1:1")]),
    "a long dash beside prose": (
        "a: слово\n  – другое\nb:\n  – один\n",
        {"a": "слово – другое", "b": ["один"]},
        [("Y008", "4:3")],
    ),
}

UNTOUCHED = {
    "a dash in prose": ("a: слово\n  – другое\n", {"a": "слово – другое"}),
    "a dash in a block": ("a: |\n  – слово\n", {"a": "– слово\n"}),
    "a dash in quotes": ('a: "x\n  – слово"\n', {"a": "x – слово"}),
    "a dash before a number": ("a: –5\n", {"a": "–5"}),
    "a space in a text": (f"a: Раздел 1:{NBSP}итоги\n", {"a": f"Раздел 1:{NBSP}итоги"}),
    "a space in a block": (f"a: |\n  Раздел:{NBSP}x\n", {"a": f"Раздел:{NBSP}x\n"}),
    "a space in brackets": (f"{{a: x{NBSP}:y}}\n", {"a": f"x{NBSP}:y"}),
    "a tab in a block": ("a: |\n  x\n  \ty\n", {"a": "x\n y\n"}),
    "a tab in quotes": ("a: 'x\n  \ty'\n", {"a": "x y"}),
    "a tab before a comment": ("a: 1\t# x\n\t# y\n\t\nb: 2\n", {"a": 1, "b": 2}),
    "a colon without a key": (f"a:b{NBSP}\n", f"a:b{NBSP}"),
}


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(("text", "value", "places"), MENDED.values(), ids=MENDED)
def test_blanks_and_hyphens_are_mended(
    text: str, value: object, places: list[tuple[str, str]], loader: Loader
) -> None:
    """One finding a run of lines, at the first character at fault; the rest is as meant."""
    assert (value, places) == told(text, loader)


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(("text", "value"), UNTOUCHED.values(), ids=UNTOUCHED)
def test_what_belongs_to_a_text_is_left_alone(text: str, value: object, loader: Loader) -> None:
    """The same characters within a text are no fault."""
    assert (value, []) == told(text, loader)


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a:\n  b: 1\n\t c: 2\n   x: [\n", [("Y002", "3:1")]),
        (f"a:\n  b: 1\n{NBSP}c: 2\n", [("Y007", "3:1")]),
        (f"a:{NBSP}1\nb:\n  c: 1\nd: @x\n", [("Y007", "1:3"), ("Y019", "4:4")]),
        (f"a: 1\nb: @x\nc:{NBSP}1\n", [("Y019", "2:4")]),
        ("a: 1\n\x07  b: 2\n", [("Y011", "2:1")]),
        ("\x07\na: 1\nb: @x\n", [("Y011", "1:1"), ("Y019", "3:4")]),
    ],
)
def test_where_mending_is_not_enough_reading_stops(
    text: str, places: list[tuple[str, str]], loader: Loader
) -> None:
    """What may be a consequence of the fault already told is not told as another."""
    assert (None, places) == told(text, loader)


def test_a_guess_that_breaks_a_good_file_is_dropped() -> None:
    """A dash that makes no list where the text is fine as it is stays a dash."""
    text = "a:\n  – один\n  два: три\n".replace(": три", "")
    assert ({"a": "– один два"}, []) == told(text, yaml.CSafeLoader)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"a:{NBSP}1\n", ("неразрывный пробел (U+00A0)", "no-break space (U+00A0)")),
        ("a:\n  — x\n", ("длинное тире «—» (U+2014)", "em dash `—` (U+2014)")),
        ("a:\n  \u2010 x\n", ("символ U+2010", "character U+2010")),
    ],
)
def test_the_character_is_named(text: str, words: tuple[str, str]) -> None:
    """What cannot be told apart on the screen is called by its name and code."""
    message = parse(Source("a", text))[1][0].message
    assert words[0] in message.render()
    assert words[1] in message.render("en")


def test_a_run_of_lines_is_counted() -> None:
    """The finding of a run says how many lines it covers."""
    message = parse(Source("a", "a:\n\tb: 1\n\n\tc: 2\n"))[1][0].message
    assert "2 строки начиная с этой" in message.render()
    assert "2 lines from here on" in message.render("en")


def test_the_places_that_are_looked_at_are_bounded() -> None:
    """A file of nothing but tabs does not give more guesses than a tree may have nodes."""
    assert LIMIT == len(find_repairs("\ta: 1\n" * (LIMIT + 1)))


def test_positions_behind_a_tab_are_those_of_the_file() -> None:
    """A tab is one character of the source, however wide it was taken."""
    text = "a:\n    b: 1\n\tключ: [значение, 2]\n"
    root, _ = parse(Source("a", text))
    assert root is not None
    document = construct(root)
    node, key = document.node(("a", "ключ", 0)), document.key(("a", "ключ"))
    assert ("значение", "ключ") == (text[node.start : node.end], text[key.start : key.end])

# SPDX-License-Identifier: MIT
"""Faults of a text that is YAML, but not what its author meant or not what is allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml

from shnor_rules.findings import Severity, Source
from shnor_rules.loading.markup import construct, parse

if TYPE_CHECKING:
    from shnor_rules.loading.markup.events import Loader

LOADERS = (yaml.CSafeLoader, yaml.SafeLoader)


def told(text: str, loader: Loader) -> tuple[Any, list[tuple[str, str]]]:
    """Return the value of a text, `...` where it has none, and codes with places."""
    root, findings = parse(Source("a", text), loader=loader)
    places = [(finding.code, str(finding.place).removeprefix("a:")) for finding in findings]
    return (... if root is None else construct(root).value), places


FAULTS = {
    "a key twice": ("a: 1\nb: 2\na: 3\n", {"a": 1, "b": 2}, [("Y004", "3:1")]),
    "a key three times": ("{a: 1, a: 2, a: 3}\n", {"a": 1}, [("Y004", "1:8"), ("Y004", "1:14")]),
    "keys that look the same": (
        "\u0439: 1\n\u0438\u0306: 2\n",
        {"\u0439": 1},
        [("Y004", "2:1")],
    ),
    "a set without quotes": ("{0; 0,5; 0,5}\n", {"0; 0": None, "5; 0": None, "5": None}, []),
    "a set with equal members": ("{0, 0}\n", {"0": None}, []),
    "a decimal comma": (
        "{from: 50, points: 2,5, to: 7}\n",
        {"from": 50, "points": "2,5", "to": 7},
        [("Y010", "1:20")],
    ),
    "two decimal commas": (
        "{a: 0,3; 0,5, b: (1,5; 2), c: 1,5}\n",
        {"a": "0,3; 0,5", "b": "(1,5; 2)", "c": "1,5"},
        [("Y010", "1:5"), ("Y010", "1:18"), ("Y010", "1:31")],
    ),
    "commas that part": (
        "{a: 1, 5: , b: 'x1',5x, c: 1,'5', d: [1],5, e: 1,5: 6}\n",
        {"a": 1, "5": None, "b": "x1", "5x": None, "c": 1, "d": [1], "e": 1},
        [("Y004", "1:50")],
    ),
    "a merge": ("a: &x {b: 1}\nc:\n  <<: *x\n", ..., [("Y006", "3:3")]),
    "a quoted merge": ("a: {'<<': 1}\n", {"a": {"<<": 1}}, []),
    "a tag": ("a: !!python/object:os.system x\n", {"a": "x"}, [("Y006", "1:4")]),
    "a tag after an anchor": ("a: &x !t [1]\nb: *x\n", {"a": [1], "b": [1]}, [("Y006", "1:7")]),
    "an unknown alias": ("a: *x\n", ..., [("Y006", "1:4")]),
    "an alias alone": ("*x\n", ..., [("Y006", "1:1")]),
    "an alias of itself": ("a: &x [*x]\n", ..., [("Y006", "1:8")]),
    "an alias as a key": ("a: &x b\n*x : 1\n", {"a": "b"}, [("Y018", "2:1")]),
    "keys that are no texts": (
        "? [a]\n: 1\n{x: 1}: 2\nb: 3\n",
        {"a": 1, "b": 3},
        [("Y018", "1:3"), ("Y018", "3:1")],
    ),
    "two documents": ("a: 1\n---\nb: 2\n", ..., [("Y016", "2:1")]),
    "an empty file": ("", ..., [("Y017", "1:1")]),
    "only a comment": ("# a\n", ..., [("Y017", "1:1")]),
    "only a mark": ("---\n", ..., [("Y017", "1:1")]),
    "a glued comment": (
        "a: №5 #2\nb: 1 # x\nc: 'y' #z\n",
        {"a": "№5", "b": 1, "c": "y"},
        [("Y021", "1:7")],
    ),
    "a control character": ("a: x\x07y\n", {"a": "x y"}, [("Y011", "1:5")]),
    "two control characters": ("a: x\u2028y\ufeff\n", {"a": "x y"}, [("Y011", "1:5")]),
    "half a character": ("a: \ud800x\n", {"a": "x"}, [("Y011", "1:4")]),
    "an escaped character": ('a: "\\0x"\n', {"a": "\ufffdx"}, [("Y011", "1:4")]),
}


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(("text", "value", "places"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_and_the_rest_is_kept(
    text: str, value: object, places: list[tuple[str, str]], loader: Loader
) -> None:
    """Each fault gives one finding; there is no tree where it would mislead."""
    assert (value, places) == told(text, loader)


def test_a_repeated_key_shows_both_places() -> None:
    """The finding names both lines and points to the first key too."""
    (finding,) = parse(Source("a", "weight: 0.4\n\nweight: 0.5\n"))[1]
    assert "ключ «weight» указан дважды" == finding.message.render()
    assert "оставьте одну из строк 1 и 3" == finding.message.help()
    assert ["a:1:1"] == [str(other.place) for other in finding.related]
    (inline,) = parse(Source("a", "{a: 1, a: 2}\n"))[1]
    assert "оставьте в строке 1 один ключ «a»" == inline.message.help()


def test_a_decimal_comma_shows_what_to_write() -> None:
    """The value is marked whole and repeated in quotes; as a value it is that text."""
    (finding,) = parse(Source("a", "- {from: 50, points: 2,5}\n"))[1]
    assert 'возьмите значение в кавычки: points: "2,5"' == finding.message.help()
    assert (22, 25) == (finding.place.column, finding.place.end_column)


def test_only_a_glued_comment_is_a_mere_warning() -> None:
    """A comment may be meant; every other fault is an error."""
    for text, _, _ in FAULTS.values():
        for finding in parse(Source("a", text))[1]:
            expected = Severity.WARNING if finding.code == "Y021" else Severity.ERROR
            assert expected is finding.severity


def test_control_characters_are_counted() -> None:
    """One finding tells how many there are and what the first one is."""
    (finding,) = parse(Source("a", "a: \x01x\x02y\x03\n"))[1]
    assert "в тексте 3 непечатаемых знака, первый здесь: символ U+0001" == finding.message.render()

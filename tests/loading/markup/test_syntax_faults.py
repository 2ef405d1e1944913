# SPDX-License-Identifier: MIT
"""A text that is no YAML gives one finding, at the true line and with the line mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from shnor_rules.findings import Source
from shnor_rules.loading.markup import parse

if TYPE_CHECKING:
    from shnor_rules.loading.markup.events import Loader

LOADERS = (yaml.CSafeLoader, yaml.SafeLoader)
LONG = "к" * 1100

FAULTS = [
    ("a: 1\ntitle: Раздел 1: итоги: да\n", "Y003", "2:8", 'title: "Раздел 1: итоги: да"'),
    ("title: Раздел 1: итоги  # да\n", "Y003", "1:8", 'title: "Раздел 1: итоги"'),
    ("- Раздел 1: итоги: да\n", "Y003", "1:3", '- "Раздел 1: итоги: да"'),
    ("- итоги: да: нет\n", "Y003", "1:10", 'итоги: "да: нет"'),
    ('a: Школа "Росток": да\n', "Y003", "1:4", "a: 'Школа \"Росток\": да'"),
    (f"a: b: {LONG}\n", "Y003", "1:4", f'a: "b: {LONG[:77]}…"'),
    ("a: {b: 1, c: d: e}\n", "Y003", "1:15", 'title: "Раздел 1: итоги"'),
    ('a: 1\nb: "текст\nc: 1\n', "Y012", "2:4", 'поставьте " в конце текста'),
    ("b: 'текст\nc: 1\n", "Y012", "1:4", "поставьте ' в конце текста"),
    ("b: 'x\n---\nc'\n", "Y012", "1:4", "поставьте ' в конце текста"),
    ('b: "текст\nc: "x"\nd: 1\n', "Y012", "1:4", 'поставьте " в конце текста'),
    ('a: "Школа "Росток""\n', "Y001", "1:4", "'Школа \"Росток\"'"),
    ('a: "Школа "Росток""\r\nb: "я"\r\n', "Y001", "1:4", "'Школа \"Росток\"'"),
    ('- {a: "Школа "Росток"", b: "я"}\n', "Y001", "1:7", "'Школа \"Росток\"'"),
    ("a: 'x' y\n", "Y001", "1:4", "\"'x' y\""),
    ('a: "x": y\n', "Y001", "1:4", "'\"x\": y'"),
    ("'a' b: 1\n", "Y001", "1:5", "возьмите в кавычки весь текст"),
    ('a: "C:\\школа"\n', "Y001", "1:7", "удвойте её: «\\\\»"),
    ('a: "\\x1"\n', "Y001", "1:5", "удвойте её: «\\\\»"),
    ("a: [1, 2\nb: 1\n", "Y013", "1:4", "поставьте «]»"),
    ("a: {x: 1\nb: 1\n", "Y013", "1:4", "поставьте «}»"),
    ("a: [1, {b: 1}\n", "Y013", "1:4", "поставьте «]»"),
    ("a: [", "Y013", "1:4", "поставьте «]»"),
    ("a: [1,\n", "Y013", "1:4", "поставьте «]»"),
    ("a: [b: c,\n", "Y013", "1:4", "поставьте «]»"),
    ("a: [b: {c:\n", "Y013", "1:8", "поставьте «}»"),
    ('a: {b: "x}\nc: "[1]"\nd: 1\n', "Y012", "1:8", 'поставьте " в конце текста'),
    ("a:\n  - {b: 1}\n  -{b: c, d: 1}\n", "Y020", "3:3", "- {b: c, d: 1}"),
    ("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n", "Y001", "2:1", "одну версию"),
    ("a: [1, 2}\n", "Y013", "1:9", "поставьте здесь «]»"),
    ("a: {b: 1]\n", "Y013", "1:9", "поставьте здесь «}»"),
    ("a: [{b: 1} c]\n", "Y001", "1:12", "поставьте запятую перед этим местом"),
    ("a: [0; 0,3)\nb: 1\n", "Y014", "1:4", '"[0; 0,3)"'),
    ("a: [0; 0,3)", "Y014", "1:4", '"[0; 0,3)"'),
    ("- {interval: [0; 0,3), level: А}\n- 1\n", "Y014", "1:14", '"[0; 0,3)"'),
    ("- {interval: (10; 11], level: А}\n", "Y014", "1:14", '"(10; 11]"'),
    ("levels: {Б: [30; ∞), С: x}\n", "Y014", "1:13", '"[30; ∞)"'),
    ("a: @x\n", "Y019", "1:4", '"@x"'),
    ("a: %x  # y\n", "Y019", "1:4", '"%x"'),
    ("a: `x`\n", "Y019", "1:4", '"`x`"'),
    ("a: * x\n", "Y019", "1:4", '"* x"'),
    ("a: & x\n", "Y019", "1:4", '"& x"'),
    ("a: >= 5\n", "Y019", "1:4", '">= 5"'),
    ("a: |x\n  y\n", "Y019", "1:4", '"|x"'),
    ("a: ? b\n", "Y019", "1:4", '"? b"'),
    ("a: ]\n", "Y019", "1:4", '"]"'),
    ("a: 1\n]\n", "Y019", "2:1", '"]"'),
    ("{a: @x, b: 1}\n", "Y019", "1:5", '"@x"'),
    ("a: 1\n%x: 1\n", "Y019", "2:1", '"%x: 1"'),
    ("a: 1\nb 2\nc: 3\n", "Y020", "2:1", "b 2: …"),
    ("a: 1\nb", "Y020", "2:1", "b: …"),
    ("a: 1\nэто ещё текст\nc: 3\n", "Y020", "2:1", "на два пробела правее"),
    ("a: 1\nb:2\nc: 3\n", "Y020", "2:1", "b: 2"),
    ("b:2\nc: 3\n", "Y020", "1:1", "b: 2"),
    ("текст\n\n\nc: 3\n", "Y020", "1:1", "текст: …"),
    ("a:\n  - x\n  -y\n  - z\n", "Y020", "3:3", "- y"),
    ("a: 1\n  b: 2\n", "Y015", "2:3", "начните её со столбца 1, как строку 1"),
    ("a:\n    b: 1\n\n# x\n  c: 2\n", "Y015", "5:3", "начните её со столбца 5, как строку 2"),
    ("a:\r\n  - x\r\n - y\r\n", "Y015", "3:2", "начните её со столбца 3, как строку 2"),
    ("a:\n  - x\n   - y: 1\n", "Y015", "3:4", "начните её со столбца 3, как строку 2"),
    (" a: 1\nb: 2\n", "Y015", "2:1", "начните её со столбца 2, как строку 1"),
    ("- a\nb: 1\n", "Y015", "2:1", "сдвиньте список"),
    ("a: 1\n- b\n", "Y015", "2:1", "сдвиньте список"),
    ("a: - b\n", "Y015", "1:4", "перенесите его на следующую строку"),
    (": 1\n", "Y001", "1:1", "сравните эту строку"),
    ("\n\n: 1\n", "Y001", "3:1", "сравните эту строку"),
    (f"a: 1\n{LONG}: 1\n", "Y020", "2:1", f"{LONG[:80]}…: …"),
    (f"{LONG}: 1\n", "Y001", "1:1101", "сравните эту строку"),
    ("# x\n" * 101 + "a:\n  b: 1\n" + "# x\n" * 101 + " c: 1\n", "Y001", "205:2", "сравните"),
    ("a: 1\n? b\n c: 1\n", "Y015", "3:2", "начните её со столбца 1, как строку 2"),
    ("a: 1\n!x b: 2\n: 3\n", "Y001", "3:1", "сравните эту строку"),
]


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(("text", "code", "place", "step"), FAULTS)
def test_one_fault_gives_one_finding_with_the_next_step(
    text: str, code: str, place: str, step: str, loader: Loader
) -> None:
    """The finding stands where the author must change something and says what to write."""
    root, findings = parse(Source("a.yaml", text), loader=loader)
    syntax = [finding for finding in findings if finding.code != "Y006"]
    assert root is None
    assert [(code, f"a.yaml:{place}")] == [(one.code, str(one.place)) for one in syntax]
    assert step in str(syntax[0].message.help())


@pytest.mark.parametrize(("text", "code", "place", "step"), FAULTS)
def test_a_fault_is_told_in_words_of_the_library(
    text: str, code: str, place: str, step: str
) -> None:
    """No sentence of PyYAML is let through, and English says as much as Russian."""
    del code, place, step
    for finding in parse(Source("a.yaml", text))[1]:
        for lang in ("ru", "en"):
            said = f"{finding.message.render(lang)} {finding.message.help(lang)}"
            assert not any(word in said for word in ("block mapping", "<", "token", "None"))


def test_a_second_place_is_shown_where_it_helps() -> None:
    """Of a bracket the finding tells both where it opens and where reading stopped."""
    unclosed = parse(Source("a.yaml", "a: [1, 2\nb: 1\n"))[1][0]
    wrong = parse(Source("a.yaml", "a: [1,\n 2}\n"))[1][0]
    assert ["a.yaml:2:2"] == [str(other.place) for other in unclosed.related]
    assert ["a.yaml:1:4"] == [str(other.place) for other in wrong.related]


def test_what_came_before_a_syntax_fault_is_told_too() -> None:
    """A key that is given twice is reported although the file cannot be read to its end."""
    codes = [finding.code for finding in parse(Source("a.yaml", "a: 1\na: 2\nb: @x\n"))[1]]
    assert ["Y004", "Y019"] == codes


@pytest.mark.parametrize("text", ['a: "\\UFFFFFFFF"\n', f"%YAML {'9' * 5000}.1\n--- a\n"])
@pytest.mark.parametrize("loader", LOADERS)
def test_numbers_without_measure_are_faults(text: str, loader: Loader) -> None:
    """What makes the pure loader raise errors of Python is a finding like any other."""
    root, findings = parse(Source("a.yaml", text), loader=loader)
    assert root is None
    assert 1 == len(findings)

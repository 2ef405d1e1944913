# SPDX-License-Identifier: MIT
"""What asks for more than anybody needs is told at once, and nothing further is done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules.loading import read_sources
from shnor_rules.loading.limits import MOST_FINDINGS, too_much
from shnor_rules.messages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules.findings import Finding

HEAD = "monitoring: m\ntitle: М\nsubject: учитель\nsource: {document: d}\n"
SMALL = 'indicators: {П1: {title: А, values: "{0; 1}"}}\n'
INDICATOR = 'title: А, values: "{0; 1}"'


def lines(count: int, line: Callable[[int], str]) -> str:
    """Return as many lines."""
    return "".join(f"  {line(index)}\n" for index in range(count))


def found(text: str, path: str = "m.yaml") -> list[Finding]:
    """Return what is found in a file beside nothing else."""
    findings = read_sources([(path, text.encode())], folder="r").findings
    return [each for each in findings if each.name != "no-ruleset-file"]


def indicators(count: int, more: str = "") -> str:
    """Return a section of indicators."""
    return "indicators:\n" + lines(count, lambda index: f"П{index}: {{{INDICATOR}{more}}}")


def readings(count: int) -> str:
    """Return a section of readings."""
    put = "because: K-01, status: предложено, total: {formula: П1}"
    return "total: {formula: П1}\nreadings:\n" + lines(count, lambda index: f"р{index}: {{{put}}}")


EXAMPLE = "- {title: а, record: {П1: 1}, expect: {level: null}}\n"
POINTS = ", points: [{points: 0, otherwise: true}" + ", {points: 0, when: П1 == 1}" * 6 + "]"
FORMULA = " + ".join(["П1"] * 700)

LARGE = {
    "indicators": (HEAD + indicators(101), "too-complex.entries", 5),
    "rules": (HEAD + SMALL + "rules:\n" + "- а\n" * 101, "too-complex.entries", 6),
    "examples": (
        HEAD + SMALL + "examples:\n" + EXAMPLE * 1001,
        "too-complex.entries",
        6,
    ),
    "list-in-a-list": (
        HEAD + SMALL + f"remarks: {{K-01: {{quote: [{', '.join('а' * 101)}], note: б}}}}\n",
        "too-complex.entries",
        6,
    ),
    "parts": (HEAD + indicators(90, POINTS), "too-complex.parts", 1),
    "formulas": (
        HEAD + SMALL + "derived:\n" + lines(25, lambda index: f"Д{index}: {{formula: {FORMULA}}}"),
        "too-complex.parts",
        1,
    ),
    "readings": (HEAD + SMALL + readings(90), "too-complex.readings", 7),
    "readings-of-many-parts": (HEAD + indicators(90) + readings(10), "too-complex.readings", 97),
    "documents": (
        "ruleset: r\ntitle: Р\nmunicipality: М\ndocuments:\n"
        + lines(1001, lambda index: f"d{index}: {{title: П}}"),
        "too-complex.entries",
        4,
    ),
}


@pytest.mark.parametrize(("text", "key", "line"), LARGE.values(), ids=LARGE)
def test_too_much_is_told_once(text: str, key: str, line: int) -> None:
    """The finding stands at what is too large, has words in both languages, and ends the matter."""
    findings = found(text)

    assert [(key, line)] == [(each.message.key, each.place.line) for each in findings]
    assert all(findings[0].message.help(lang) for lang in LANGUAGES)


@pytest.mark.parametrize(
    "text",
    [
        HEAD + indicators(100),
        HEAD + SMALL + readings(70) + "remarks: {K-01: {quote: а, note: б}}\n",
        HEAD + SMALL + "examples:\n" + EXAMPLE * 1000,
    ],
    ids=["indicators", "readings", "examples"],
)
def test_what_is_large_is_read(text: str) -> None:
    """Several times what the largest known monitoring has is read like any other."""
    assert [] == [each.name for each in found(text) if each.name == "too-complex"]


def test_one_reading_is_always_read() -> None:
    """However large a monitoring may be, it can be read in one way."""
    nested: list[list[list[str]]] = [[[] for _ in range(90)] for _ in range(6)]

    assert too_much({"levels": nested, "readings": {"р": {}}}, "monitoring") is None


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (
            HEAD
            + indicators(90).replace(
                "title: А", "titel: А, unit: [], note: [], symbol: [], place: []"
            ),
            "",
        ),
        (HEAD + SMALL + "rules:\n" + "- !x а\n" * (MOST_FINDINGS + 1), "alias-or-tag"),
        (HEAD + "".join(f"ключ{index}: 1\n" for index in range(400)) + SMALL, "unknown-key"),
    ],
    ids=["shape", "markup", "keys"],
)
def test_many_faults_are_told_up_to_a_number(text: str, rule: str) -> None:
    """The first faults are told, that there are more is told too, and none of the rest is read."""
    findings = found(text)
    names = [each.name for each in findings if each.message.key != "too-complex.findings"]

    assert MOST_FINDINGS <= len(names) <= MOST_FINDINGS + 1
    assert 1 == len(findings) - len(names)
    assert rule in {"", *names}


def test_many_faults_of_meaning_are_told_up_to_a_number() -> None:
    """References that lead nowhere are not listed without end."""
    group = f"{{title: А, indicators: [{', '.join(f'Ж{index}' for index in range(90))}]}}"
    text = HEAD + SMALL + "groups:\n" + lines(9, lambda index: f"г{index}: {group}")
    keys = [each.message.key for each in found(text)]

    assert MOST_FINDINGS + 1 == len(keys)
    assert 1 == keys.count("too-complex.findings")


def test_unknown_names_without_end_are_told_up_to_a_number() -> None:
    """Of the names of many formulas only so many are told, and near ones are looked for in few."""
    formula = f"СУММ({', '.join(f'П1{index}' for index in range(10, 68))})"
    text = (
        HEAD + SMALL + "derived:\n" + lines(9, lambda index: f'Д{index}: {{formula: "{formula}"}}')
    )
    keys = [each.message.key for each in found(text)]

    assert {"unknown-name", "unknown-name.near", "too-complex.findings"} == set(keys)
    assert MOST_FINDINGS + 1 == len(keys)

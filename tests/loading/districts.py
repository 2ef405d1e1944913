# SPDX-License-Identifier: MIT
"""Two made-up districts, of which one prints a scale and the other has none."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Final

from shnor_rules.loading import read_sources

if TYPE_CHECKING:
    from pathlib import Path

    from shnor_rules import Finding
    from shnor_rules.loading.rulesets import Reading

SCALED: Final = """
    indicators:
      П1: {title: Уроки, values: "{0; 1; 2}", labels: {0: нет, 1: есть, 2: много}, place: п. 1}
      П2: {title: Кружки, values: "{0; 1; нет}", not_applicable: нет, direction: больше – лучше}
    direction: больше – лучше
    direction_quote: чем больше баллов, тем лучше
    subtotals:
      вместе: {formula: "СУММ(П1, П2)", quote: сумма баллов}
    total: {formula: вместе, quote: итог, place: п. 2}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: помочь, place: п. 3}
      - {level: высокий, interval: "[1; 3]", meaning: хвалить}
    remarks:
      AA-01: {quote: итог, place: п. 2, note: чей, concerns: {total: любое, period: любое}}
      AA-02: {quote: уроки, note: не сказано какие, concerns: {П2: любое}}
      AA-03: {quote: уроки, note: никого не касается}
"""
"""A monitoring whose document prints everything."""

BARE: Final = """
    indicators:
      П1: {title: Открытые уроки}
      П2: {title: Кружки школы}
"""
"""A monitoring whose document prints names only."""

READING: Final = """
    remarks:
      BB-01: {quote: уроки, note: шкалы нет}
    readings:
      по-соседям: {because: BB-01, status: предложено, like: LIKE}
"""


def file(key: str, *parts: str, like: str | None = None) -> bytes:
    """Return the file of a monitoring with these parts."""
    head = (
        f"monitoring: {key}\ntitle: Мониторинг {key}\nsubject: школа\nsource: {{document: d-1}}\n"
    )
    alike = "" if like is None else f"like: {like}\n"
    return (head + alike + "".join(map(dedent, parts))).encode()


def ruleset(key: str) -> bytes:
    """Return the file that describes a ruleset."""
    number = sum(map(ord, key))
    documents = f'documents:\n  d-1: {{title: Приказ, number: "{number}", date: "01.09.2025"}}\n'
    return f"ruleset: {key}\ntitle: {key}\nmunicipality: район {key}\n{documents}".encode()


def read(**monitorings: bytes) -> Reading:
    """Return what comes of reading a ruleset of these monitorings, without a folder."""
    files = [("ruleset.yaml", ruleset("here"))]
    files += [(f"{key}.yaml", content) for key, content in monitorings.items()]
    return read_sources(files, folder="here")


def write(folder: Path, **monitorings: bytes) -> Path:
    """Write a ruleset of these monitorings into a folder that has its name."""
    folder.mkdir()
    (folder / "ruleset.yaml").write_bytes(ruleset(folder.name))
    for key, content in monitorings.items():
        (folder / f"{key}.yaml").write_bytes(content)
    return folder


def told(findings: tuple[Finding, ...]) -> list[tuple[str, str | None, str | None]]:
    """Return the rule, the file and the part of each finding."""
    return [(each.name, each.place.path, each.place.subject) for each in findings]

# SPDX-License-Identifier: MIT
"""Two versions of a small ruleset, written by hand, for tests of differences."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.differing import difference
from shnor_rules.loading import read_sources

if TYPE_CHECKING:
    from pathlib import Path

    from shnor_rules import Ruleset
    from shnor_rules.analysis.differing import RulesetDifference
    from shnor_rules.analysis.differing.monitorings import MonitoringDifference

HEAD: Final = """
ruleset: made
title: Набор
municipality: Район
documents:
  made-order: {title: Приказ, number: "7", date: "01.09.2024"}
"""

RULES: Final = """
monitoring: rules
title: Мониторинг
subject: школа
source: {document: made-order, place: раздел 1}
indicators:
  П1: {title: Первый, values: "{0; 1; 2}"}
  П2: {title: Второй, values: "{0; 1}", labels: {0: мало, 1: много}}
total: {formula: П1 + П2, quote: "Σ"}
levels:
  - {level: низкий, interval: "[0; 2)", meaning: помощь нужна}
  - {level: высокий, interval: "[2; 3]", meaning: помощь не нужна}
readings:
  строго:
    title: Строго
    because: MDE-01
    status: предложено
    levels: {низкий: "[0; 3)", высокий: "[3; 3]"}
remarks:
  MDE-01: {quote: "Σ", place: там, note: так}
"""

PLAN: Final = """
roadmap: plan
title: Дорожная карта
source: {document: made-order, place: раздел 2}
goal: помощь школам
activities:
  - {number: "1", title: Совещание, deadline: май 2025, responsible: [управление]}
sections:
  - title: Школы
    activities:
      - {number: "2", title: Семинар, deadline: июнь 2025}
      - {title: Без номера, deadline: июль 2025}
"""

MOVED: Final = (("[0; 2)", "[0; 1)"), ("[2; 3]", "[1; 3]"))
"""What is replaced in the rules to move the bound between the levels."""


def loaded(*texts: str, beside: Path | None = None) -> Ruleset:
    """Return the ruleset of these files; the head is put before them."""
    files = [(f"{place}.yaml", dedent(text).encode()) for place, text in enumerate((HEAD, *texts))]
    reading = read_sources(files, folder="made", beside=beside)
    assert reading.ruleset is not None, [each.render() for each in reading.findings]
    return reading.ruleset


def changed(text: str, *pairs: tuple[str, str]) -> str:
    """Return a text with some parts of it replaced."""
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


def differing(*pairs: tuple[str, str], text: str = RULES) -> RulesetDifference:
    """Return what changes where parts of a text are replaced."""
    return difference(loaded(text), loaded(changed(text, *pairs)))


def of_rules(*pairs: tuple[str, str]) -> MonitoringDifference:
    """Return what changes in the only monitoring where parts of its text are replaced."""
    (found,) = differing(*pairs).monitorings
    return found


def lay(folder: Path, rules: str = RULES, *, plan: str = PLAN) -> Path:
    """Write a ruleset into a folder and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    head = changed(HEAD, ("ruleset: made", f"ruleset: {folder.name}"))
    for name, text in (("ruleset", head), ("rules", rules), ("plan", plan)):
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder

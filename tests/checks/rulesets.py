# SPDX-License-Identifier: MIT
"""Folders of rulesets for tests of the checks."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

RULESET: Final = """\
ruleset: made
title: Набор
municipality: Район
documents:
  made-order: {title: Приказ}
"""

HEAD: Final = """\
title: Мониторинг
subject: школа
source: {document: made-order, place: п. 1}
indicators:
  П1: {title: Первый, values: "{0; 1; 2}"}
  П2: {title: Второй, values: "{0; 1; 2; }", scored: false}
total: {formula: П1, quote: "Σ = П1"}
levels:
  - {level: А, interval: "[0; 1]", meaning: мало}
  - {level: Б, interval: "(1; 2]", meaning: много}
"""


def folder(path: Path, *, ruleset: str = RULESET, head: str = HEAD, **bodies: str) -> Path:
    """Write a ruleset with a monitoring for every body, and return its folder."""
    path.mkdir(parents=True, exist_ok=True)
    if ruleset:
        (path / "ruleset.yaml").write_text(ruleset, encoding="utf-8")
    for name, body in bodies.items():
        text = f"monitoring: {name}\n{head}{dedent(body)}"
        (path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return path

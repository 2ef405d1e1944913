# SPDX-License-Identifier: MIT
"""Monitorings for tests: made from a few lines of YAML, or the ones that the project has."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, Final

import shnor_rules
from shnor_rules.loading import read_sources

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules import Assessment, Finding, Monitoring

MADE_UP: Final = Path(__file__).parents[2] / "examples" / "made-up-district"

_RULESET: Final = """
ruleset: made
title: Набор
municipality: Район
documents:
  made-order: {title: Приказ, number: "7", date: "01.09.2024"}
"""

_HEAD: Final = """
monitoring: made
title: Мониторинг
subject: школа
source: {document: made-order, place: раздел 1}
"""


def made(body: str) -> Monitoring:
    """Return the monitoring of an invented order with these keys."""
    sources = [
        ("ruleset.yaml", _RULESET.encode()),
        ("made.yaml", (_HEAD + dedent(body)).encode()),
    ]
    reading = read_sources(sources, folder="made")
    assert () == reading.findings, "\n".join(each.render() for each in reading.findings)
    assert reading.ruleset is not None
    return reading.ruleset["made"]


@cache
def korenovsky(name: str) -> Monitoring:
    """Return a monitoring of the Korenovsky order."""
    return shnor_rules.load("korenovsky")[name]


@cache
def made_up(name: str) -> Monitoring:
    """Return a monitoring of the made-up district."""
    return shnor_rules.load(MADE_UP)[name]


def faults(monitoring: Monitoring, record: object) -> tuple[Finding, ...]:
    """Return what a record is refused for; nothing where it is assessed."""
    (result,) = shnor_rules.evaluate_all(monitoring, [record])  # type: ignore[list-item]
    return result.findings if isinstance(result, shnor_rules.Refusal) else ()


def told(monitoring: Monitoring, record: object) -> list[tuple[str | None, str]]:
    """Return the field and the rule of everything that a record is refused for."""
    return [(fault.place.subject, fault.name) for fault in faults(monitoring, record)]


def assessed(monitoring: Monitoring, record: Mapping[str, object], *reading: str) -> Assessment:
    """Return the assessment of a record that is sound."""
    return shnor_rules.evaluate(monitoring, record, reading=reading)


def lines(name: str, record: dict[str, object], *reading: str, lang: str = "ru") -> list[str]:
    """Return the lines of an explanation, without their indents."""
    rules = korenovsky(name) if "П1" in record else made_up(name)
    explanation = assessed(rules, record, *reading).explain()
    return [line.strip() for line in explanation.lines(lang)]

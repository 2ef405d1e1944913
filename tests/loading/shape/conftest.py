# SPDX-License-Identifier: MIT
"""A small monitoring, and the shape phase run over a changed copy of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from shnor_rules.findings import Finding, Source
from shnor_rules.loading.markup import construct, parse
from shnor_rules.loading.shape import Grammar, Shaped, check_shape

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SCHEMAS = Path(__file__).parents[3] / "schemas"

MONITORING = """\
monitoring: demo
title: Пример
subject: школа
source: {document: order-1}
indicators:
  П1:
    title: Первый
    values: "{0; 1; 2}"
  П2:
    title: Второй
    values: "{0; 1}"
total:
  weights:
    П1: 0,4
    П2: 0.60
levels:
  - level: А
    interval: "[0; 0,3)"
  - {level: Б, interval: "[0,3; 1]", meaning: средний}
"""


@pytest.fixture(scope="session")
def monitoring_schema() -> Mapping[str, Any]:
    """The schema of a monitoring."""
    text = (SCHEMAS / "monitoring.schema.json").read_text(encoding="utf-8")
    schema: Mapping[str, Any] = json.loads(text)
    return schema


@pytest.fixture(scope="session")
def shape() -> Callable[[str, Mapping[str, Any]], tuple[Shaped, tuple[Finding, ...]]]:
    """The shape phase over a text."""

    def run(text: str, schema: Mapping[str, Any]) -> tuple[Shaped, tuple[Finding, ...]]:
        source = Source("demo.yaml", text)
        root, findings = parse(source)
        assert () == tuple(findings)
        assert root is not None
        return check_shape(construct(root), source, Grammar(schema))

    return run


@pytest.fixture(scope="session")
def changed(
    shape: Callable[[str, Mapping[str, Any]], tuple[Shaped, tuple[Finding, ...]]],
    monitoring_schema: Mapping[str, Any],
) -> Callable[[str, str], tuple[Shaped, tuple[Finding, ...]]]:
    """The shape phase over the small monitoring with one part of its text replaced."""

    def run(old: str, new: str) -> tuple[Shaped, tuple[Finding, ...]]:
        assert old in MONITORING
        return shape(MONITORING.replace(old, new, 1), monitoring_schema)

    return run

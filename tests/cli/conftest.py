# SPDX-License-Identifier: MIT
"""The command line inside a test, in a folder of its own and with nothing set around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules.cli import listing
from shnor_rules.loading import rulesets
from tests.cli.running import CommandLine
from tests.shipped import read_once

if TYPE_CHECKING:
    from pathlib import Path

    from shnor_rules.reports.content.report import Report

RULESET = """
ruleset: made-up
title: Выдуманный набор правил
municipality: Выдуманный район
documents:
  order: {title: Приказ, number: "7", date: "01.02.2021"}
"""

MONITORING = """
monitoring: only
title: Единственный мониторинг
subject: школа
source: {document: order, place: раздел 1}
direction: больше – лучше
attributes:
  школа: {title: Школа}
indicators:
  П1: {title: Первый, values: "{0; 1; 2}"}
total: {title: Итог, formula: П1, place: пункт 1}
direction_basis: толкование
levels:
  - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
  - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}
examples:
  - {title: наименьшее, record: {П1: 0}, expect: {total: "0", level: низкий}}
  - {title: среднее, record: {П1: 1}, expect: {total: "1", level: высокий}}
  - {title: наибольшее, record: {П1: 2}, expect: {total: "2", level: высокий}}
"""


@pytest.fixture
def shnor(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> CommandLine:
    """The command line, run in an empty folder."""
    for name in ("SHNOR_LANG", "SHNOR_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)
    for module in (rulesets, listing):
        monkeypatch.setattr(module, "read_ruleset", read_once)
    return CommandLine(monkeypatch, capsys)


@pytest.fixture
def made_up(tmp_path: Path) -> Path:
    """The folder of a ruleset with one monitoring."""
    folder = tmp_path / "made-up"
    folder.mkdir()
    (folder / "ruleset.yaml").write_text(RULESET, encoding="utf-8")
    (folder / "only.yaml").write_text(MONITORING, encoding="utf-8")
    return folder


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """The folder of a ruleset with an error in the file of its monitoring."""
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / "ruleset.yaml").write_text(RULESET, encoding="utf-8")
    faulty = MONITORING.replace("indicators:", "indikators:")
    (folder / "only.yaml").write_text(faulty, encoding="utf-8")
    return folder


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[Report]:
    """The reports that `report` makes; none is drawn, and a page stands for its documents."""
    found: list[Report] = []

    def keep(documents: object, report: Report, *_: object) -> dict[str, bytes]:
        del documents
        found.append(report)
        return {"страница.html": b"page"}

    monkeypatch.setattr("shnor_rules.cli.report.rendered", keep)
    return found

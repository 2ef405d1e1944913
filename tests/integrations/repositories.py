# SPDX-License-Identifier: MIT
"""Folders with rulesets as somebody else's repository has them, and programs run in them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

import shnor_rules

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]

SOURCES = str(Path(shnor_rules.__path__[0]).parent)
"""What a process must have on its path to import the package that the test imports."""

RULESET = """\
ruleset: made-up
title: Выдуманный набор правил
municipality: Выдуманный район
documents:
  order: {title: Приказ, number: "7", date: "01.02.2021"}
"""

MONITORING = """\
monitoring: lessons
title: Выдуманный мониторинг
subject: школа
source: {document: order, place: раздел 1}
indicators:
  П1: {title: Первый, values: "{0; 1; 2}", place: раздел 2}
"""


@frozen
class Outcome:
    """What a run left behind."""

    code: int
    printed: str


def put_ruleset(folder: Path) -> None:
    """Write a sound ruleset into a folder."""
    folder.mkdir(parents=True)
    (folder / "ruleset.yaml").write_text(RULESET, encoding="utf-8")
    (folder / "lessons.yaml").write_text(MONITORING, encoding="utf-8")


def change(path: Path, old: str, new: str) -> None:
    """Replace a text in a file."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def run(*command: str | Path, cwd: Path, environment: Mapping[str, str]) -> Outcome:
    """Run a program in a folder; whatever it prints goes into one text."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return Outcome(done.returncode, done.stdout)


def put_program(path: Path, script: str) -> None:
    """Write a shell script that can be called like a program."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}", encoding="utf-8")
    path.chmod(0o755)

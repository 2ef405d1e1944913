# SPDX-License-Identifier: MIT
"""The command line run inside the test or as a process of its own, and files to run it on."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import frozen

from shnor_rules.cli import main

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples" / "korenovsky"
TEACHERS = str(EXAMPLES / "teachers.csv")
FAULTY = str(EXAMPLES / "teachers-with-faults.csv")
GAP = str(EXAMPLES / "teacher-in-the-gap.yaml")
COMPETENCE = "korenovsky/teacher-competence"

SOURCES = str(Path(sys.modules["shnor_rules"].__path__[0]).parent)
"""What a process must have on its path to import the package that the test imports."""


@frozen
class Outcome:
    """What a run left behind."""

    code: int
    out: str
    err: str


@frozen
class CommandLine:
    """The command line inside the test."""

    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str, stdin: bytes = b"") -> Outcome:
        """Run the command line with these arguments."""
        self.monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        captured = self.capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return Outcome(ended.value.code, captured.out, captured.err)


def process(
    *arguments: str, environment: Mapping[str, str] | None = None, program: str | None = None
) -> subprocess.Popen[bytes]:
    """Start the command line, or a program in Python, as a process of its own."""
    how = ("-m", "shnor_rules") if program is None else ("-c", program)
    kept = {key: value for key, value in os.environ.items() if not key.startswith("SHNOR_")}
    return subprocess.Popen(
        [sys.executable, *how, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**kept, "PYTHONPATH": SOURCES, **(environment or {})},
    )

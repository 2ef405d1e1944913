# SPDX-License-Identifier: MIT
"""Pytest run with the plugin: inside a test, in a folder of its own, or as a process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest
from attrs import field, frozen

import shnor_rules

PLUGIN: Final = "shnor_rules_pytest"

SOURCES: Final = str(Path(shnor_rules.__path__[0]).parent)
"""What a process must have on its path to import the plugin that the test imports."""

SETTINGS: Final = """\
[pytest]
strict_config = true
strict_markers = true
strict_xfail = true
filterwarnings = ["error"]
"""

ASKED: Final = 'shnor_rules_files = ["rulesets/*/*.yaml", "test_*.yaml"]\n'


@frozen
class Session:
    """What came of a run of pytest inside the test.

    Attributes:
        code: how it ended.
        items: the tests that were chosen, by their ids.
        failed: what is shown of each that failed.
        errors: what is shown of each file that could not be collected.
        lines: where the tests are, as they say themselves.
        printed: all that was printed.
    """

    code: int
    items: list[str]
    failed: dict[str, str]
    errors: dict[str, str]
    lines: list[tuple[str, int | None]]
    printed: str


@frozen
class Recorder:
    """What a run tells its plugins."""

    items: list[str] = field(factory=list)
    failed: dict[str, str] = field(factory=dict)
    errors: dict[str, str] = field(factory=dict)
    lines: list[tuple[str, int | None]] = field(factory=list)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Note the tests."""
        self.items.extend(each.nodeid for each in session.items)
        self.lines.extend(each.location[:2] for each in session.items)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note what cannot be collected."""
        if report.failed:
            self.errors[report.nodeid] = report.longreprtext

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what fails."""
        if report.failed:
            self.failed[report.nodeid] = report.longreprtext


@frozen
class Project:
    """A folder with a ruleset and a file of examples, in which pytest is run."""

    root: Path
    capsys: pytest.CaptureFixture[str]

    def write(self, name: str, text: str) -> None:
        """Write a file."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run(self, *arguments: str, settings: str = ASKED) -> Session:
        """Run pytest in this process, with these settings besides the strict ones."""
        self.write("pytest.toml", f"{SETTINGS}{settings}")
        recorder = Recorder()
        own = ("-p", PLUGIN, "-p", "no:cacheprovider", "--capture=no", "--rootdir", str(self.root))
        code = pytest.main([*own, *arguments], plugins=[recorder])
        found = recorder.items, recorder.failed, recorder.errors, recorder.lines
        return Session(int(code), *found, self.capsys.readouterr().out)


def ran_in_a_process(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run pytest in a process of its own, with our plugin on its path."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=root,
        env={
            "PYTHONPATH": SOURCES,
            "PYTHONIOENCODING": "utf-8",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        },
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

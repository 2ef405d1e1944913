# SPDX-License-Identifier: MIT
"""What the plugin for pytest costs whoever has it and does not use it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from benchmarks.comparing import Comparison
from benchmarks.processes import Process

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME: Final = "shnor_rules_pytest"
EMPTY: Final = "benchmarks"
"""A module with nothing in it: that pytest looks for a plugin by its name costs more than ours."""

_PACKAGE: Final = "shnor_rules"

# `--markers` configures every plugin, as any run does, and ends before tests are collected: to that
# the plugin adds nothing until it is asked to. The settings of this project are left out.
_START: Final = ("-m", "pytest", "-c", os.devnull, "--disable-plugin-autoload", "--markers")
_IMPORT: Final = ("-X", "importtime", "-c", f"import pytest, {NAME}")
_LINE: Final = re.compile(r"import time:\s+\d+ \|\s+(?P<whole>\d+) \|\s+(?P<name>\S+)")


def start(plugin: str) -> float:
    """Start pytest with this plugin and no other; return the time that the processor took.

    That is no longer on a busy machine, so that a difference of a hundredth can be seen.
    """
    before = os.times()
    Process((sys.executable, *_START, "-p", plugin)).seconds()
    after = os.times()
    user = after.children_user - before.children_user
    return user + after.children_system - before.children_system


def imported() -> dict[str, float]:
    """Return what `import pytest, shnor_rules_pytest` imports, each with its time.

    Raises:
        RuntimeError: Python did not end well, or the library was imported as well.
    """
    command = (sys.executable, *_IMPORT)
    # As of users, who have the bytecode of all modules on the disk.
    hidden = "PYTHONDONTWRITEBYTECODE"
    environment = {name: value for name, value in os.environ.items() if name != hidden}
    done = subprocess.run(
        command, env=environment, capture_output=True, check=False, encoding="utf-8"
    )
    found = {line["name"]: float(line["whole"]) for line in _LINE.finditer(done.stderr)}
    if done.returncode != 0 or any(name.partition(".")[0] == _PACKAGE for name in found):
        raise RuntimeError(done.stderr)
    return found


def comparisons() -> Iterator[Comparison]:
    """Yield what is compared."""
    yield Comparison(
        "import of the unused plugin : import of pytest, time",
        lambda: imported()[NAME],
        lambda: imported()["pytest"],
        most=0.02,
    )
    yield Comparison(
        "start of pytest with the unused plugin : with an empty one, time of the processor",
        lambda: start(NAME),
        lambda: start(EMPTY),
        most=1.05,
        rounds=21,
    )

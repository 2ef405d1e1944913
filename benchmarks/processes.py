# SPDX-License-Identifier: MIT
"""Whole processes, from their start to their end: the time and the memory that they take."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from attrs import frozen

_RAN: Final = frozenset({0, 1})
"""Codes of a run that did its work, with or without findings."""


@frozen
class Process:
    """A command.

    Attributes:
        arguments: the command with its arguments.
    """

    arguments: tuple[str, ...]

    def seconds(self) -> float:
        """Run the command and return how long it took."""
        return self._run()[0]

    def memory(self) -> float:
        """Run the command and return the most memory that it had, in the unit of the system."""
        return self._run()[1]

    def _run(self) -> tuple[float, float]:
        start = time.perf_counter()
        process = subprocess.Popen(
            self.arguments,
            env=_environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _, status, usage = os.wait4(process.pid, 0)
        elapsed = time.perf_counter() - start
        # The system has told already how it ended; nobody must wait for it again.
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in _RAN:
            message = f"exit code {process.returncode}: {' '.join(self.arguments)}"
            raise RuntimeError(message)
        return elapsed, usage.ru_maxrss


def installed(command: str, *arguments: str) -> Process:
    """Return a command that is installed beside the running interpreter."""
    return Process((str(Path(sys.executable).with_name(command)), *arguments))


def _environment() -> dict[str, str]:
    """Return the environment of a user, who has the bytecode of all modules on the disk."""
    hidden = ("PYTHONDONTWRITEBYTECODE", "SHNOR_LANG")
    return {name: value for name, value in os.environ.items() if name not in hidden}

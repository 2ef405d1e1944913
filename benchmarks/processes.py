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

_WATCH: Final = """
import os, sys
output = os.open(os.devnull, os.O_WRONLY)
actions = [(os.POSIX_SPAWN_DUP2, output, 1), (os.POSIX_SPAWN_DUP2, output, 2)]
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=actions)
_, status, usage = os.wait4(child, 0)
print(usage.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
"""
"""Starts a command from a process that has next to nothing: the memory of whoever starts a command
is counted as the command's own."""


@frozen
class Process:
    """A command.

    Attributes:
        arguments: the command with its arguments.
    """

    arguments: tuple[str, ...]

    def seconds(self) -> float:
        """Run the command and return how long it took."""
        start = time.perf_counter()
        done = subprocess.run(
            self.arguments, env=_environment(), capture_output=True, check=False
        ).returncode
        elapsed = time.perf_counter() - start
        self._confirm(done)
        return elapsed

    def memory(self) -> float:
        """Run the command and return the most memory that it had, in the unit of the system."""
        watch = (sys.executable, "-I", "-S", "-c", _WATCH)
        done = subprocess.run(
            (*watch, *self.arguments), env=_environment(), capture_output=True, check=False
        )
        self._confirm(done.returncode)
        return float(done.stdout)

    def _confirm(self, code: int) -> None:
        if code not in _RAN:
            message = f"exit code {code}: {' '.join(self.arguments)}"
            raise RuntimeError(message)


def installed(command: str, *arguments: str) -> Process:
    """Return a command that is installed beside the running interpreter."""
    return Process((str(Path(sys.executable).with_name(command)), *arguments))


def module(name: str, *arguments: str) -> Process:
    """Return a module of the benchmarks, run by the same interpreter."""
    return Process((sys.executable, "-m", name, *arguments))


def _environment() -> dict[str, str]:
    """Return the environment of a user, who has the bytecode of all modules on the disk."""
    hidden = ("PYTHONDONTWRITEBYTECODE", "SHNOR_LANG")
    return {name: value for name, value in os.environ.items() if name not in hidden}

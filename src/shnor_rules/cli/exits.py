# SPDX-License-Identifier: MIT
"""The exit codes of the command line."""

from __future__ import annotations

from typing import Final

CLEAN: Final = 0
FINDINGS: Final = 1
"""Something is wrong with rulesets or records, and it is told."""

MISUSE: Final = 2
"""The command could not do its work as asked: wrong arguments, or a file that cannot be read."""

INTERNAL: Final = 3
INTERRUPTED: Final = 130
"""What shells expect of a program that Ctrl-C ended."""

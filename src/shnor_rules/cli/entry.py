# SPDX-License-Identifier: MIT
"""The entry of the command line: it gives its version before anything else is imported."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING, Final

from shnor_rules.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

_MOST_NEW: Final = 100_000
"""How many objects are made before anybody looks for circles among them, of which there are hardly
any: most of what a run makes, its own modules first of all, lives as long as the run."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the program with its exit code.

    Args:
        arguments: the arguments; those of the process unless told.
    """
    _open_closed()
    given = sys.argv[1:] if arguments is None else [*arguments]
    if given == ["--version"] and _is_told(f"shnor-rules {__version__}\n"):
        sys.exit(0)
    gc.set_threshold(_MOST_NEW)
    from shnor_rules.cli.running import main as run  # noqa: PLC0415  (takes most of the start)

    run(given)


def _open_closed() -> None:
    """Lead the streams that whoever started the program has closed to nowhere."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            # Stays open as long as the program runs; importing `pathlib` would slow the start.
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115


def _is_told(page: str) -> bool:
    """Write a page to the output; return whether it took it."""
    try:
        sys.stdout.write(page)
        sys.stdout.flush()
    except OSError:
        # The long way has words for that.
        return False
    return True

# SPDX-License-Identifier: MIT
"""Put what is really printed into the pages, and make the generated ones anew.

`python -m tests.docs.refresh` does it; read the difference before it is committed. A block in which
lines are left out (`…`) and that no longer fits is replaced as a whole: leave lines out again.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.docs.generating import generated
from tests.docs.pages import name_of, played
from tests.docs.playing import Shown, play

if TYPE_CHECKING:
    from collections.abc import Iterable


def main() -> None:
    """Refresh every page."""
    os.environ |= {"COLUMNS": "80"}
    for path, text in generated().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for page in played():
        with tempfile.TemporaryDirectory() as folder:
            stale = [shown for shown in play(page, Path(folder)) if not shown.holds]
        if stale:
            print(name_of(page))  # noqa: T201  (tells which pages to read)
            text = refreshed(page.read_text(encoding="utf-8"), stale)
            page.write_text(text, encoding="utf-8")


def refreshed(text: str, stale: Iterable[Shown]) -> str:
    """Return the text of a page with what is really printed."""
    lines = text.splitlines(keepends=True)
    for shown in reversed(list(stale)):
        lines[shown.block.start : shown.block.end] = [shown.real]
    return "".join(lines)


if __name__ == "__main__":
    main()

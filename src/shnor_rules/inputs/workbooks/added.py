# SPDX-License-Identifier: MIT
"""Sheets and columns that this library adds to what people wrote: none of it is an answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

ADDED: Final = "shnor_added_"
"""What the defined name begins with that marks a sheet as added; a number follows.

A defined name stays with its sheet when the sheet is moved or called otherwise.
"""

ORIGIN: Final = ("файл", "строка файла")
"""The columns that tell of a record of a merged table where it came from; only both together."""

_SHEET: Final = re.compile(r"(?:'(?P<quoted>(?:[^']|'')+)'|(?P<bare>[^'!]+))!.*")


def added_sheets(names: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the sheets of a workbook that were added and are not to be read.

    Args:
        names: the defined names of the workbook, each with what it refers to (`'Ошибки'!$A$1`).
    """
    found = set()
    for name, target in names:
        match = _SHEET.fullmatch(target) if name.startswith(ADDED) else None
        if match is not None:
            quoted = match["quoted"]
            found.add(match["bare"] if quoted is None else quoted.replace("''", "'"))
    return frozenset(found)

# SPDX-License-Identifier: MIT
"""Names of files that every system takes, made of names that people gave."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_DEVICES: Final = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\s*\..*)?", re.IGNORECASE
)
_MOST_BYTES: Final = 200
"""Of the 255 that a name may have, some are taken by the name that it has while it is written."""

_MOST: Final = 80
"""So many characters leave room for the folder in the 260 that Windows has for a path."""


def file_names(names: Iterable[str], suffix: str) -> tuple[str, ...]:
    """Return a name of a file for each name, no two of which are the same on any system.

    Args:
        names: what people call it, such as schools.
        suffix: the ending, such as `.xlsx`.
    """
    taken: set[str] = set()
    made = []
    for name in names:
        plain = _plain(name)
        stem, number = plain, 2
        while _folded(stem) in taken:
            stem = f"{plain} ({number})"
            number += 1
        taken.add(_folded(stem))
        made.append(f"{stem}{suffix}")
    return tuple(made)


def _folded(name: str) -> str:
    """Return what systems compare names by: capitals and ways to write an accent do not count."""
    return unicodedata.normalize("NFC", name).casefold()


def _plain(name: str) -> str:
    quoted = re.sub('"([^"]*)"', r"«\1»", name)
    whole = " ".join(_FORBIDDEN.sub(" ", quoted).split())[:_MOST].encode("utf-8", "ignore")
    plain = whole[:_MOST_BYTES].decode("utf-8", "ignore").strip(" .")
    # Windows takes these for devices, whatever ending they have.
    return f"_{plain}" if not plain or _DEVICES.fullmatch(plain) else plain

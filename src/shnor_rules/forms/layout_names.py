# SPDX-License-Identifier: MIT
"""Names of sheets as Excel allows them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST: Final = 31
"""How many characters the name of a sheet may have."""

_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_MORE: Final = "…"


def sheet_name(wanted: str, taken: Iterable[str]) -> str:
    """Return a name for a sheet that Excel takes and that no other sheet has.

    Args:
        wanted: what it should be called.
        taken: the names that are given already; capitals make no difference.
    """
    # Excel takes no apostrophe at either end.
    plain = " ".join(_FORBIDDEN.sub(" ", wanted).split()).strip("' ") or "-"
    used = {name.casefold() for name in taken}
    name = cut(plain, MOST)
    number = 2
    while name.casefold() in used:
        ending = f" ({number})"
        name = cut(plain, MOST - len(ending)) + ending
        number += 1
    return name


def cut(text: str, most: int) -> str:
    """Return a text of so many characters at the most, cut off between words where it can be."""
    if len(text) <= most:
        return text
    head = text[: most - len(_MORE)]
    at = head.rfind(" ")
    # A cut in the first half would lose more than a word cut in two.
    kept = head[:at] if at > most // 2 else head
    return f"{kept.rstrip(' ,;:–-(')}{_MORE}"

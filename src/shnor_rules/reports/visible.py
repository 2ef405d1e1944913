# SPDX-License-Identifier: MIT
"""Text from outside made safe to print on one line: what has no picture gets a name."""

from __future__ import annotations

import unicodedata
from typing import Final

_WITHOUT_PICTURE: Final = frozenset({"Cc", "Cf", "Zl", "Zp"})


def visible(text: str) -> str:
    """Return the text with tabs as `[Tab]` and other invisible characters as `[U+200B]`.

    A line stays one line, and no character of a file can steer the terminal.
    """
    return "".join(map(visible_character, text))


def visible_character(character: str) -> str:
    """Return one character, or its name in square brackets where it has no picture."""
    if character == "\t":
        return "[Tab]"
    if unicodedata.category(character) in _WITHOUT_PICTURE:
        return f"[U+{ord(character):04X}]"
    return character

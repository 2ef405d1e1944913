# SPDX-License-Identifier: MIT
"""Characters that look like others or like nothing, and what they are called."""

from __future__ import annotations

import re
from typing import Final

from shnor_rules.messages import Message, say

SPACES: Final = "".join(
    map(chr, (0xA0, 0x1680, 0x180E, *range(0x2000, 0x200C), 0x202F, 0x205F, 0x3000))
)
"""Spaces that YAML takes for letters, the invisible one of zero width among them."""

DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00b7\u2022\u25aa\u25cf"
"""Dashes and bullets that a word processor puts in place of the hyphen of a list."""

FORBIDDEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""Characters that no YAML text may hold, and the line ends that no editor counts as such."""

_NAMED: Final = {
    "\u00a0": "character.no-break-space",
    "\u200b": "character.zero-width-space",
    "\u2013": "character.en-dash",
    "\u2014": "character.em-dash",
    "\u2212": "character.minus",
    "\u2022": "character.bullet",
}


def name_of(character: str) -> Message:
    """Return how a person calls `character`, with its code point."""
    code = f"U+{ord(character):04X}"
    return say(_NAMED.get(character, "character.other"), code=code)

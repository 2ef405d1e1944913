# SPDX-License-Identifier: MIT
"""Spaces that people do not see: of other widths, at the ends, and none at all."""

from __future__ import annotations

from typing import Final

_SPACES: Final = str.maketrans(dict.fromkeys("\u00a0\u2007\u2009\u202f\ufeff\u200b", " "))


def clean(text: str) -> str:
    """Return a text without what surrounds it, with plain spaces in place of other ones."""
    return text.translate(_SPACES).strip()

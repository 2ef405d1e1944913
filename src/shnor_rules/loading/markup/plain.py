# SPDX-License-Identifier: MIT
"""What an unquoted text of YAML means: the core schema of YAML 1.2 without its rarer spellings.

Nothing else is guessed: `yes`, `off`, `010`, `0x1F`, `1_000`, `12:30`, `1e3`, `.inf` and dates are
texts, as they look.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final, TypeAlias

Plain: TypeAlias = "str | int | Decimal | bool | None"

DIGITS: Final = 60
"""How many digits a number may have; a longer one stays a text."""

_WORDS: Final[dict[str, bool | None]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_WHOLE: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_DECIMAL: Final = re.compile(r"[-+]?[0-9]*\.[0-9]+")
_SIGN_AND_POINT: Final = 2
_FIRST: Final = frozenset("+-.0123456789")
"""What a number begins with; a text that begins otherwise is looked at no further."""


def read_plain(text: str) -> Plain:
    """Return what the unquoted `text` means; a number is exactly what is written."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _FIRST:
        return text
    if len(text) <= DIGITS + _SIGN_AND_POINT and len(re.sub(r"\D", "", text)) <= DIGITS:
        if _WHOLE.fullmatch(text) is not None:
            return int(text)
        if _DECIMAL.fullmatch(text) is not None:
            return Decimal(text)
    return text

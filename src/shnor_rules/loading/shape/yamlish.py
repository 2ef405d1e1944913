# SPDX-License-Identifier: MIT
"""Values in YAML, short enough to stand inside a sentence."""

from __future__ import annotations

import json
import re
from typing import Any, Final

LONGEST: Final = 60

_PLAIN: Final = re.compile(r"""[^\W\d_][^:#,;"'\\\[\]{}&*!|>%@`\n]*""")
_NOT_TEXT: Final = frozenset({"true", "false", "null"})


def in_yaml(value: Any) -> str:  # noqa: ANN401  (any YAML value)
    """Return `value` on one line of YAML, quoted where it must be."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {in_yaml(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(in_yaml, value)) + "]"
    if isinstance(value, str):
        return value if _is_plain(value) else quoted(value)
    return json.dumps(value)


def quoted(text: str) -> str:
    """Return `text` in double quotes."""
    return json.dumps(text, ensure_ascii=False)


def _is_plain(text: str) -> bool:
    return (
        _PLAIN.fullmatch(text) is not None
        and text == text.strip()
        and text.casefold() not in _NOT_TEXT
    )


def shortened(text: str) -> str:
    """Return `text` on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"

# SPDX-License-Identifier: MIT
"""Why a text is no JSON, in words for a person: the usual slips by the text around the place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from json import JSONDecodeError

_DECIMAL: Final = re.compile(r"-?[0-9]+,[0-9]+")
_TRAILING: Final = re.compile(r",\s*[\]}]")
_QUOTES: Final = "'«»“”„‘’`"
_WINDOW: Final = 60
"""How much of the text is looked at on either side."""

_BY_WORDS: Final = {
    "Unterminated string": "broken-json.unclosed",
    "Invalid control character": "broken-json.control",
    "Invalid \\": "broken-json.backslash",
    "Extra data": "broken-json.extra",
}
"""The messages of the decoder that have the same beginning in every version of Python."""


def describe_slip(text: str, error: JSONDecodeError) -> Message:
    """Return what is wrong where decoding stopped."""
    for words, key in _BY_WORDS.items():
        if error.msg.startswith(words):
            return say(key)
    if error.pos >= len(text.rstrip()):
        return say("broken-json.unfinished")
    start = max(0, error.pos - _WINDOW)
    window, offset = text[start : error.pos + _WINDOW], error.pos - start
    number = _around(_DECIMAL, window, offset)
    if number is not None:
        return say("broken-json.decimal-comma", text=number)
    if text[error.pos] in _QUOTES:
        return say("broken-json.quotes", quote=text[error.pos])
    if _around(_TRAILING, window, offset) is not None:
        return say("broken-json.trailing-comma")
    return say("broken-json")


def _around(pattern: re.Pattern[str], text: str, offset: int) -> str | None:
    """Return what of `text` matches `pattern` around `offset`."""
    matches = pattern.finditer(text)
    return next((each[0] for each in matches if each.start() <= offset < each.end()), None)

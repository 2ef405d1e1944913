# SPDX-License-Identifier: MIT
"""The branch of a spreadsheet, `ЕСЛИ(условие; одно; другое)`, put into the words of a formula."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from shnor_rules.expressions.algebra import Span
from shnor_rules.expressions.expression import Fault
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

# In small letters `if (` is a branch of this language with its condition in brackets.
_CALL: Final = re.compile(r"\b(?:если|IF|If)\s*\(|\bЕСЛИ\s*\(|\bЕсли\s*\(")
_PARTS: Final = 3


def branch_faults(text: str) -> Iterator[tuple[Fault, Span]]:
    """Yield a fault for every branch of a spreadsheet, with the stretch that it takes."""
    end = 0
    for match in _CALL.finditer(text):
        if match.start() < end:
            # A branch inside of another is told with it.
            continue
        parts, end = _parts(text, match.end())
        word = match[0].rstrip("( \t")
        at = Span(match.start(), match.start() + len(word))
        if len(parts) == _PARTS and all(parts):
            condition, one, other = parts
            written = f"{one} if {condition} else {other}"
            said = say("formula-word.branch", word=word, written=written)
        else:
            said = say("formula-word.branch.shape", word=word)
        yield Fault(said, at), Span(match.start(), end)


def _parts(text: str, start: int) -> tuple[list[str], int]:
    """Return what stands between the signs of a call whose bracket is open, and where it ends."""
    parts: list[str] = []
    depth, begun = 0, start
    for place in range(start, len(text)):
        sign = text[place]
        if sign == ")" and depth == 0:
            return [*parts, text[begun:place].strip()], place + 1
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign in ";," and depth == 0:
            parts.append(text[begun:place].strip())
            begun = place + 1
    return [], len(text)

# SPDX-License-Identifier: MIT
"""Words of a document found in its text, whatever became of spaces, markup and tables."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.findings import Place, Source

OMISSION: Final = "…"
"""What stands in a quote for words that are left out."""

_MARKUP: Final = re.compile(
    r"<(?!\w+://)[^<>\n]*>|\\text\s*\{([^{}]*)\}|\\[a-zA-Z]+|&[a-z]+;|[*_|$`\\{}]"
)
_SIGNS: Final[Mapping[str, str]] = {
    r"\Sigma": "Σ",
    r"\sum": "Σ",
    r"\cdot": "·",
    r"\leq": "≤",
    r"\geq": "≥",
    "&lt;": "<",
    "&gt;": ">",
    "&amp;": "&",
    "{": "{",
    "}": "}",
}
_ALIKE: Final = str.maketrans("ё«»“”„–—−\u2010\u2011", 'е"""""-----')
_WORD: Final = re.compile(r"\w+")


@frozen(eq=False)
class Passages:
    """The text of a document, as quotes are looked up in it.

    Attributes:
        source: the text.
    """

    source: Source

    @cached_property
    def _folded(self) -> str:
        return folded(self.source.text)

    def has(self, quote: str) -> bool:
        """Return whether the text has the words of a quote, in their order."""
        start = 0
        for piece in quote.split(OMISSION):
            text = folded(piece)
            found = self._folded.find(text, start)
            if found < 0:
                return False
            start = found + len(text)
        return True

    def nearest(self, quote: str) -> Place | None:
        """Return the line that has most words of a quote; `None` where none has a good part."""
        words = _words(quote)
        best, at = 0, None
        for line, here in self._words_by_line:
            common = len(words & here)
            if common > best:
                best, at = common, line
        if at is None or best * 2 < len(words):
            return None
        text = self.source.line(at)
        start = self.source.offset(at, 1)
        return self.source.place(start, start + len(text))

    @cached_property
    def _words_by_line(self) -> tuple[tuple[int, frozenset[str]], ...]:
        lines = self.source.text.split("\n")
        return tuple((number, _words(line)) for number, line in enumerate(lines, start=1))


def folded(text: str) -> str:
    """Return a text without what copying changes: spaces, markup, kinds of quotes and dashes."""
    plain = _MARKUP.sub(_unmarked, text).casefold().translate(_ALIKE)
    return "".join(plain.split()).replace("\u00ad", "")


def _unmarked(match: re.Match[str]) -> str:
    return match[1] or _SIGNS.get(match[0], "")


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_MARKUP.sub(" ", text).casefold().translate(_ALIKE)))

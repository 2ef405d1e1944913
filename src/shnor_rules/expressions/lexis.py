# SPDX-License-Identifier: MIT
"""The letters of the language: which characters and words a formula may contain.

Python's parser sees a formula only after this, so it never meets an attribute, a subscript, an
assignment, an f-string or any keyword outside the language.
"""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING, Final

from shnor_rules.expressions.algebra import Span
from shnor_rules.expressions.expression import Fault
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_FORMULA: Final = 4000
"""Characters; the longest printed formula has under two hundred."""

MOST_DIGITS: Final = 60
"""Digits of one number in a formula."""

DEEPEST_BRACKETS: Final = 30

ALLOWED_WORDS: Final = frozenset({"and", "or", "not", "if", "else", "True", "False"})

_TOKEN: Final = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<comma>\d+,\d+)
  | (?P<number>(?:\d+(?:\.\d*)?|\.\d+)\w*)
  | (?P<word>[^\W\d]\w*)
  | (?P<text>'[^'"\\\n{}]*'|"[^'"\\\n{}]*")
  | (?P<sign>==|!=|<=|>=|<>|\*\*|//|[-+*/<>(),])
  | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)

_PLAIN_NUMBER: Final = re.compile(r"(?:0|[1-9]\d*)(?:\.\d+)?", re.ASCII)

_REPLACEMENTS: Final = {
    ";": ",",
    ":": "/",
    "=": "==",
    "<>": "!=",
    "\N{MULTIPLICATION SIGN}": "*",
    "\N{MIDDLE DOT}": "*",
    "\N{DIVISION SIGN}": "/",
    "\N{MINUS SIGN}": "-",
    "\N{EN DASH}": "-",
    "\N{EM DASH}": "-",
    "\N{GREATER-THAN OR EQUAL TO}": ">=",
    "\N{LESS-THAN OR EQUAL TO}": "<=",
    "\N{NOT EQUAL TO}": "!=",
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": "'",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}": "'",
}

_RUSSIAN_WORDS: Final = {
    "и": "and",
    "или": "or",
    "не": "not",
    "если": "if",
    "иначе": "else",
    "да": "'да'",
    "нет": "'нет'",
}


def lexical_faults(text: str) -> Iterator[Fault]:
    """Yield a fault for every character, word or number that is outside the language."""
    if len(text) > LONGEST_FORMULA:
        message = say("formula-too-long", length=len(text), limit=LONGEST_FORMULA)
        yield Fault(message, Span(LONGEST_FORMULA, len(text)))
        return
    if not text.strip():
        yield Fault(say("formula-syntax.empty"), Span(0, len(text)))
        return
    depth = 0
    touching, preceding = "", ""
    for match in _TOKEN.finditer(text):
        kind, piece, at = match.lastgroup or "other", match.group(), Span(*match.span())
        if piece == "(":
            depth += 1
            if depth == DEEPEST_BRACKETS + 1:
                yield Fault(say("formula-too-deep", limit=DEEPEST_BRACKETS), at)
                return
        elif piece == ")":
            depth -= 1
        # A prefix before a quote would make Python read another kind of string, and two strings in
        # a row would become one.
        joined = kind == "text" and (touching == "word" or preceding == "text")
        fault = _fault_of("joined" if joined else kind, piece, at)
        if fault is not None:
            yield fault
        touching = kind
        preceding = preceding if kind == "space" else kind


def _fault_of(kind: str, piece: str, at: Span) -> Fault | None:
    match kind:
        case "comma":
            whole, _, part = piece.partition(",")
            return Fault(say("decimal-comma", text=piece, whole=whole, part=part), at)
        case "joined":
            return Fault(say("formula-syntax.string", text=piece), at)
        case "number":
            return _number_fault(piece, at)
        case "word":
            return _word_fault(piece, at)
    return _sign_fault(kind, piece, at)


def _sign_fault(kind: str, piece: str, at: Span) -> Fault | None:
    replacement = _REPLACEMENTS.get(piece)
    if replacement is not None:
        return Fault(say("formula-sign.replace", sign=piece, replacement=replacement), at)
    if kind == "other" or piece in {"**", "//"}:
        return Fault(say("formula-sign", sign=piece), at)
    return None


def _number_fault(piece: str, at: Span) -> Fault | None:
    if not _PLAIN_NUMBER.fullmatch(piece):
        return Fault(say("formula-number", text=piece[:MOST_DIGITS]), at)
    if len(piece) > MOST_DIGITS:
        return Fault(say("formula-number.long", limit=MOST_DIGITS), at)
    return None


def _word_fault(piece: str, at: Span) -> Fault | None:
    replacement = _RUSSIAN_WORDS.get(piece.lower())
    if replacement is not None:
        return Fault(say("formula-word.replace", word=piece, replacement=replacement), at)
    if piece not in ALLOWED_WORDS and (keyword.iskeyword(piece) or piece.startswith("__")):
        return Fault(say("formula-word", word=piece), at)
    return None

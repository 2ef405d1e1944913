# SPDX-License-Identifier: MIT
"""The letters of the language: which characters and words a formula may contain.

Python's parser sees a formula only after this, so it never meets an attribute, a subscript, an
assignment, an f-string or any keyword outside the language.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.expressions.algebra import Span
from shnor_rules.expressions.branching import branch_faults
from shnor_rules.expressions.expression import Fault
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.expressions.limits import Limits

ALLOWED_WORDS: Final = frozenset({"and", "or", "not", "if", "else", "True", "False"})

_TOKEN: Final = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<comma>\d+,\d+)
  | (?P<number>(?:\d+(?:\.\d*)?|\.\d+)\w*)
  | (?P<word>[^\W\d][\w\u0300-\u036f]*)  # a letter such as «й» may be two characters
  | (?P<text>'[^'"\\\n{}]*'|"[^'"\\\n{}]*")
  | (?P<sign>==|!=|<=|>=|<>|\*\*|//|[-+*/<>(),])
  | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)

_PLAIN_NUMBER: Final = re.compile(r"(?:0|[1-9]\d*)(?:\.\d+)?", re.ASCII)

REPLACEMENTS: Final = {
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


_SHOWN: Final = 60
"""Characters of a wrong number that a message repeats."""


@frozen
class Token:
    """A piece of a formula.

    Attributes:
        kind: `space`, `comma` (a decimal comma), `number`, `word`, `text` (in quotes), `sign` or
            `other`.
        text: the piece as written.
        at: where it stands.
    """

    kind: str
    text: str
    at: Span


def tokens(text: str) -> Iterator[Token]:
    """Yield the pieces of a formula; together they are the whole text."""
    for match in _TOKEN.finditer(text):
        yield Token(match.lastgroup or "other", match.group(), Span(*match.span()))


def lexical_faults(text: str, limits: Limits) -> Iterator[Fault]:
    """Yield a fault for every character, word or number that is outside the language."""
    if len(text) > limits.length:
        message = say("formula-too-long", length=len(text), limit=limits.length)
        yield Fault(message, Span(limits.length, len(text)))
        return
    if not text.strip():
        yield Fault(say("formula-syntax.empty"), Span(0, len(text)))
        return
    depth, passed = 0, 0
    touching, preceding = "", ""
    branches = {whole.start: (each, whole.end) for each, whole in branch_faults(text)}
    for token in tokens(text):
        if token.at.start in branches:
            branch, passed = branches[token.at.start]
            yield branch
        if token.at.start < passed:
            continue
        depth += {"(": 1, ")": -1}.get(token.text, 0)
        if depth > limits.brackets:
            yield Fault(say("formula-too-deep", limit=limits.brackets), token.at)
            return
        # A prefix before a quote would make Python read another kind of string, and two strings in
        # a row would become one.
        joined = token.kind == "text" and (touching == "word" or preceding == "text")
        fault = _fault_of(token, limits) or (_joined_fault(token) if joined else None)
        if fault is not None:
            yield fault
        touching = token.kind
        preceding = preceding if token.kind == "space" else token.kind


def _fault_of(token: Token, limits: Limits) -> Fault | None:
    piece, at = token.text, token.at
    match token.kind:
        case "comma":
            whole, _, part = piece.partition(",")
            return Fault(say("decimal-comma", text=piece, whole=whole, part=part), at)
        case "number":
            return _number_fault(piece, at, limits)
        case "word":
            return _word_fault(piece, at)
        case "text":
            return _text_fault(piece, at)
        case "sign" | "other":
            return _sign_fault(token)
    return None


def _joined_fault(token: Token) -> Fault:
    return Fault(say("formula-syntax.string", text=token.text), token.at)


def _sign_fault(token: Token) -> Fault | None:
    piece, at = token.text, token.at
    replacement = REPLACEMENTS.get(piece)
    if replacement is not None:
        return Fault(say("formula-sign.replace", sign=piece, replacement=replacement), at)
    if token.kind == "other" or piece in {"**", "//"}:
        return _foreign_sign(piece, at.start)
    return None


def _foreign_sign(sign: str, start: int) -> Fault:
    # What cannot be seen is named by its number.
    shown = sign if sign.isprintable() else f"U+{ord(sign):04X}"
    return Fault(say("formula-sign", sign=shown), Span(start, start + len(sign)))


def _number_fault(piece: str, at: Span, limits: Limits) -> Fault | None:
    if not _PLAIN_NUMBER.fullmatch(piece):
        return Fault(say("formula-number", text=piece[:_SHOWN]), at)
    if len(piece.replace(".", "")) > limits.digits:
        return Fault(say("formula-number.long", limit=limits.digits), at)
    return None


def _text_fault(piece: str, at: Span) -> Fault | None:
    for index, character in enumerate(piece):
        if not (character.isprintable() or character.isspace()):
            return _foreign_sign(character, at.start + index)
    return None


def _word_fault(piece: str, at: Span) -> Fault | None:
    for index, character in enumerate(piece):
        if not f"_{character}".isidentifier():
            return _foreign_sign(character, at.start + index)
    # Python reads every name in this form. Were it not the form in which the name is written, two
    # names that differ on paper would be one, and a name could turn into a word of the language.
    plain = unicodedata.normalize("NFKC", piece)
    if plain != unicodedata.normalize("NFC", piece):
        return Fault(say("formula-word.letters", word=piece, plain=plain), at)
    replacement = _RUSSIAN_WORDS.get(plain.lower())
    if replacement is not None:
        return Fault(say("formula-word.replace", word=piece, replacement=replacement), at)
    if plain not in ALLOWED_WORDS and (keyword.iskeyword(plain) or plain.startswith("__")):
        return Fault(say("formula-word", word=piece), at)
    return None

# SPDX-License-Identifier: MIT
"""What is wrong with a formula of allowed words and signs that are put together wrongly."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from shnor_rules.expressions.expression import Fault
from shnor_rules.expressions.lexis import ALLOWED_WORDS, Token, tokens
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.expressions.algebra import Span

_TRUTHS: Final = frozenset({"True", "False"})


def syntax_fault(line: str, error: SyntaxError) -> Fault:
    """Return the one fault that explains best why Python could not parse `line`.

    Args:
        line: the formula on one line, inside the lexis.
        error: what Python says of the line without its outer spaces. Its sentence is English and
            about Python; only its position helps.
    """
    pieces = [token for token in tokens(line) if token.kind != "space"]
    fault = _bracket_fault(pieces) or _missing_sign(pieces)
    if fault is not None:
        return fault
    outer = len(line) - len(line.lstrip())
    position = outer + (error.offset or 0) - 1
    here = next((piece for piece in pieces if position < piece.at.end), None)
    # At the end of the text Python 3.11 gives the offset 0, later versions one past the end.
    if not error.offset or here is None:
        return Fault(say("formula-syntax.unfinished"), pieces[-1].at)
    return _missing_else(pieces) or Fault(say("formula-syntax", near=here.text), here.at)


def _bracket_fault(pieces: Sequence[Token]) -> Fault | None:
    opened: list[Span] = []
    for piece in pieces:
        if piece.text == "(":
            opened.append(piece.at)
        elif piece.text == ")":
            if not opened:
                return Fault(say("formula-syntax.unopened"), piece.at)
            opened.pop()
    return Fault(say("formula-syntax.unclosed"), opened[-1]) if opened else None


def _missing_sign(pieces: Sequence[Token]) -> Fault | None:
    for left, right in pairwise(pieces):
        if (_is_operand(left) or left.text == ")") and _is_operand(right):
            message = say("formula-syntax.missing", left=left.text, right=right.text)
            return Fault(message, right.at)
    return None


def _is_operand(piece: Token) -> bool:
    if piece.kind == "word":
        return piece.text not in ALLOWED_WORDS - _TRUTHS
    return piece.kind in {"number", "text"}


def _missing_else(pieces: Sequence[Token]) -> Fault | None:
    waiting: list[Span] = []
    for piece in pieces:
        if piece.text == "if":
            waiting.append(piece.at)
        elif piece.text == "else" and waiting:
            waiting.pop()
    return Fault(say("formula-syntax.else"), waiting[-1]) if waiting else None

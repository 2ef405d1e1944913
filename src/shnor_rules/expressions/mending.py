# SPDX-License-Identifier: MIT
"""Slips of the hand in a formula that can be corrected in one way only."""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING, Final

from shnor_rules.errors import ExpressionError
from shnor_rules.expressions.functions import BY_NAME
from shnor_rules.expressions.lexis import REPLACEMENTS, Token, tokens
from shnor_rules.expressions.parsing import parse
from shnor_rules.findings.certain import surely_same
from shnor_rules.findings.fix import Edit, edited

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST: Final = 500
"""Longer formulas are not corrected: every way to read them would have to be tried."""

MOST_COMMAS: Final = 3
"""How many commas that may be decimal or may part two arguments are tried both ways."""

_NOT_CERTAIN: Final = frozenset({";", ":"})
"""Signs of other notations: beside them a comma may not mean what it means in a formula."""


def corrections(text: str) -> tuple[Edit, ...]:
    """Return what makes a formula of `text`; nothing where two ways do, or none does.

    Typographic signs and look-alike letters in the names of functions have one correction each. A
    comma between digits may be a decimal comma, or may part two arguments of a function: both are
    tried.

    Args:
        text: what was refused as a formula.

    Returns:
        The edits, in the order of places; their offsets count characters of `text`.
    """
    if len(text) > LONGEST:
        return ()
    pieces = [token for token in tokens(text) if token.kind != "space"]
    certain = [*_signs(pieces), *_functions(pieces)]
    open_commas = _in_calls(pieces)
    commas = [piece for piece in pieces if piece.kind == "comma"]
    certain += [_spelt(comma, ".") for comma in commas if comma not in open_commas]
    if len(open_commas) > MOST_COMMAS:
        return ()
    readable = []
    for spelling in product((".", ", "), repeat=len(open_commas)):
        tried = [_spelt(*each) for each in zip(open_commas, spelling, strict=True)]
        edits = tuple(sorted((*certain, *tried), key=lambda edit: edit.start))
        if _is_formula(edited(text, edits)):
            readable.append(edits)
    return readable[0] if len(readable) == 1 else ()


def _signs(pieces: Sequence[Token]) -> Iterator[Edit]:
    for piece in pieces:
        if piece.text in REPLACEMENTS and piece.text not in _NOT_CERTAIN:
            yield Edit(piece.at.start, piece.at.end, REPLACEMENTS[piece.text])


def _functions(pieces: Sequence[Token]) -> Iterator[Edit]:
    for piece, following in pairwise(pieces):
        if piece.kind == "word" and following.text == "(" and piece.text not in BY_NAME:
            meant = surely_same(piece.text, BY_NAME)
            if meant is not None:
                yield Edit(piece.at.start, piece.at.end, meant)


def _in_calls(pieces: Sequence[Token]) -> list[Token]:
    """Return the commas between digits that stand right inside the brackets of a function."""
    inside: list[bool] = []
    commas = []
    previous = ""
    for piece in pieces:
        if piece.text == "(":
            inside.append(previous == "word")
        elif piece.text == ")":
            del inside[-1:]
        elif piece.kind == "comma" and inside[-1:] == [True]:
            commas.append(piece)
        previous = piece.kind
    return commas


def _spelt(comma: Token, sign: str) -> Edit:
    at = comma.at.start + comma.text.index(",")
    return Edit(at, at + 1, sign)


def _is_formula(text: str) -> bool:
    try:
        parse(text)
    except ExpressionError:
        return False
    return True

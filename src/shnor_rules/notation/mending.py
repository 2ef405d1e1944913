# SPDX-License-Identifier: MIT
"""Slips of the hand in a notation that can be corrected in one way only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.errors import NotationError
from shnor_rules.findings.fix import Edit, edited
from shnor_rules.findings.nearest import mixed_alphabet
from shnor_rules.notation.refusal import LONGEST
from shnor_rules.notation.slips import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def corrections(text: str, parse: Callable[[str], object]) -> tuple[Edit, ...]:
    """Return what makes notation of `text`, or nothing.

    Invisible characters are taken out, and letters of another alphabet replaced where only one
    alphabet can spell the word. What may mean several things, such as a comma, is left alone.

    Args:
        text: what `parse` refuses.
        parse: the parser of its kind of notation.

    Returns:
        The edits, in the order of places; their offsets count characters of `text`.
    """
    if len(text) > LONGEST:
        return ()
    # Invisible characters part no words: a word that has them in it is corrected once they are out.
    edits = tuple(_invisible(text)) or tuple(_mixed(text))
    if not edits:
        return ()
    try:
        parse(edited(text, edits))
    except NotationError:
        return ()
    return edits


def _invisible(text: str) -> Iterator[Edit]:
    for match in INVISIBLE.finditer(text):
        yield Edit(*match.span(), "")


def _mixed(text: str) -> Iterator[Edit]:
    reached = 0
    while (mixed := mixed_alphabet(text[reached:])) is not None:
        start = reached + mixed.start
        reached = start + len(mixed.word)
        if mixed.certain:
            yield Edit(start, reached, mixed.corrected)

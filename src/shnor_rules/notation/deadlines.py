# SPDX-License-Identifier: MIT
"""Deadlines as the orders print them: `август 2021`, `раз в четверть`, `по плану работы МНЦ`."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.findings.nearest import nearest
from shnor_rules.notation.deadline_parts import Recurring, Source, Undated, inherits
from shnor_rules.notation.deadline_slips import DEADLINE_SLIPS
from shnor_rules.notation.deadline_words import VOCABULARY
from shnor_rules.notation.printing_deadlines import print_parts
from shnor_rules.notation.reading_deadlines import WORD, read_parts
from shnor_rules.notation.refusal import Grammar
from shnor_rules.notation.slips import Fault, cured, diagnose

if TYPE_CHECKING:
    from shnor_rules.notation.deadline_parts import Part

_MOST_MISSPELT: Final = 3
_SHORTEST_MEANT: Final = 3


@frozen
class Deadline:
    """When something is due.

    Two deadlines are equal if they say the same, however it is printed.

    Attributes:
        parts: what is said, in the order of the text; several dates are several occasions.
        text: the text as printed; empty for a deadline that was not read from one.

    Raises:
        ValueError: there are no parts, or they would not read as themselves again.
    """

    parts: tuple[Part, ...]
    text: str = field(default="", eq=False)

    def __attrs_post_init__(self) -> None:
        """Refuse parts that have no notation."""
        quoted = (isinstance(each, Undated) and each.source is Source.WORDS for each in self.parts)
        if not self.parts or (any(quoted) and len(self.parts) > 1):
            message = "a deadline has parts, or quoted words that stand alone"
            raise ValueError(message)
        for part, following in pairwise(self.parts):
            if inherits(part, following):
                message = "a date without a year takes the year of the date after it"
                raise ValueError(message)
            if isinstance(part, Recurring) and part == following:
                message = "a recurrence is said once"
                raise ValueError(message)

    def __str__(self) -> str:
        """Return the deadline as printed or, where it was not, in the notation of the orders."""
        return self.text or format_deadline(self)


def parse_deadline(text: str) -> Deadline:
    """Return what `text` says of when something is due.

    Known are days, months, terms, quarters and years, spans of them, `до` and `не позднее`,
    `в течение`, `в начале` and `в конце`, recurrences, `постоянно`, and words that follow a plan or
    an event (`по плану …`, `после …`); all else that an order prints stands in «…», and is only
    quoted. Capital and small letters, dashes and separators do not count.

    Raises:
        NotationError: the text is no deadline, or names a time that does not exist.
    """
    return _GRAMMAR.parse(text)


def format_deadline(deadline: Deadline) -> str:
    """Return `deadline` in the notation of the orders, whatever way it was printed."""
    return print_parts(deadline.parts)


def read_deadline(text: str) -> Deadline | Fault:
    """Return the deadline of `text`, which has no outer spaces, or its first fault."""
    reading = read_parts(text)
    if reading.fault is None:
        return Deadline(reading.parts, text)
    return diagnose(text, DEADLINE_SLIPS) or reading.fault


def guess_deadline(text: str) -> Deadline | None:
    """Return the deadline that was probably meant by a malformed `text`, or `None`."""
    text = cured(text, DEADLINE_SLIPS)
    for _ in range(_MOST_MISSPELT + 1):
        reading = read_parts(text)
        if reading.parts:
            return Deadline(reading.parts)
        fault = reading.fault
        if fault is None or fault.key != WORD:
            return None
        near = nearest(text[fault.start : fault.end].lower(), VOCABULARY)
        if near is None or len(near.name) < _SHORTEST_MEANT:
            return None
        text = text[: fault.start] + near.name + text[fault.end :]
    return None


_GRAMMAR: Final = Grammar("deadline", read_deadline, guess_deadline, format_deadline)

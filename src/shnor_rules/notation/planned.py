# SPDX-License-Identifier: MIT
"""Planned values as the orders print them: `2`, `не менее 1`, `1; 4`, `1 (раз в год)`."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.notation.deadlines import (
    Deadline,
    format_deadline,
    guess_deadline,
    read_deadline,
)
from shnor_rules.notation.numbers import format_number, guess_number, read_number
from shnor_rules.notation.refusal import Grammar
from shnor_rules.notation.slips import AS_IT_IS, INVISIBLE, Fault, Slip, cured, diagnose

if TYPE_CHECKING:
    from fractions import Fraction


class Limit(Enum):
    """How a planned value is meant."""

    EXACTLY = ""
    AT_LEAST = "не менее"
    AT_MOST = "не более"


@frozen
class Planned:
    """What is planned for a year, or for all years together.

    Attributes:
        amounts: the number, or one for each of several results that share a row.
        limit: whether the numbers are bounds.
        when: what the row adds in brackets, such as the month or how often.
        text: the value as printed; empty for one that was not read from a text.

    Raises:
        ValueError: there are no numbers.
    """

    amounts: tuple[Fraction, ...]
    limit: Limit = Limit.EXACTLY
    when: Deadline | None = None
    text: str = field(default="", eq=False)

    def __attrs_post_init__(self) -> None:
        """Refuse a plan of nothing."""
        if not self.amounts:
            message = "a planned value has a number"
            raise ValueError(message)

    def __str__(self) -> str:
        """Return the value as printed or, where it was not, in the notation of the orders."""
        return self.text or format_planned(self)


def parse_planned(text: str) -> Planned:
    """Return the planned value that `text` names.

    Raises:
        NotationError: the text is no planned value.
    """
    return _GRAMMAR.parse(text)


def format_planned(planned: Planned) -> str:
    """Return `planned` in the notation of the orders, whatever way it was printed."""
    numbers = "; ".join(map(format_number, planned.amounts))
    when = "" if planned.when is None else f" ({format_deadline(planned.when)})"
    return f"{planned.limit.value} {numbers}{when}".strip()


_VALUE: Final = re.compile(
    r"(?P<limit>не\s+(?:менее|более)\s+)?(?P<amounts>[^()]*[^()\s])\s*(?:\((?P<when>.*)\))?",
    re.IGNORECASE | re.DOTALL,
)
_AMOUNT: Final = re.compile(r"[^;]+")

_SLIPS: Final = tuple(
    Slip(f"malformed-planned.{variant}", look, cure)
    for variant, look, cure in (
        ("empty", r"\A\Z", AS_IT_IS),
        ("invisible", INVISIBLE.pattern, ""),
        ("percent", r"(?<!\s)\s*%", ""),
        ("sign", r"(?:>=|≥)\s*", "не менее "),
        ("sign", r"(?:<=|≤)\s*", "не более "),
        ("glued", r"(?P<at>не\s+(?:менее|более)(?=[0-9]))", r"\g<at> "),
        ("no-number", r"не\s+(?:менее|более)\Z", AS_IT_IS),
        ("surplus", r"(?<=[0-9;])\s*;\s*(?=[;(]|\Z)|\A;\s*(?=.)", ""),
        ("separator", r"(?<=[0-9])(?P<at>\s*(?:,\s+|/|\+)\s*)(?=[0-9])", "; "),
    )
)


def _read(text: str) -> Planned | Fault:
    match = _VALUE.fullmatch(text)
    if match is None:
        return diagnose(text, _SLIPS) or Fault("malformed-planned.other", 0, len(text))
    if not all(each.strip() for each in match["amounts"].split(";")):
        return diagnose(text, _SLIPS) or Fault("malformed-planned.other", 0, len(text))
    amounts = []
    for written in _AMOUNT.finditer(match["amounts"]):
        amount = read_number(written[0].strip())
        if isinstance(amount, Fault):
            start = match.start("amounts") + written.end() - len(written[0].lstrip())
            return diagnose(text, _SLIPS) or amount.moved(start)
        amounts.append(amount)
    when = None if match["when"] is None else read_deadline(match["when"].strip())
    if isinstance(when, Fault):
        return when.moved(match.end("when") - len(match["when"].lstrip()))
    return Planned(tuple(amounts), _limit(match), when, text)


def _guess(text: str) -> Planned | None:
    match = _VALUE.fullmatch(cured(text, _SLIPS))
    if match is None:
        return None
    amounts = [guess_number(each[0].strip()) for each in _AMOUNT.finditer(match["amounts"])]
    numbers = tuple(amount for amount in amounts if amount is not None)
    when = None if match["when"] is None else guess_deadline(match["when"].strip())
    if len(numbers) < max(len(amounts), 1) or (match["when"] is not None and when is None):
        return None
    return Planned(numbers, _limit(match), when)


def _limit(match: re.Match[str]) -> Limit:
    words = " ".join((match["limit"] or "").lower().split())
    return Limit(words)


_GRAMMAR: Final = Grammar("planned", _read, _guess, format_planned)

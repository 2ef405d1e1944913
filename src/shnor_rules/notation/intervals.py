# SPDX-License-Identifier: MIT
"""Intervals as the orders print them: `[0; 0,3)`, `(10; 11]`, `не менее 30`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.notation.interval_slips import INTERVAL_SLIPS
from shnor_rules.notation.numbers import format_number, guess_number, read_number
from shnor_rules.notation.refusal import Grammar
from shnor_rules.notation.slips import Fault, cured, diagnose

if TYPE_CHECKING:
    from fractions import Fraction

_ANYTHING: Final = "любое"
_AT_LEAST: Final = "не менее"
_ABOVE: Final = "более"
_AT_MOST: Final = "не более"
_BELOW: Final = "менее"

_BRACKETS: Final = re.compile(
    r"(?P<opening>[\[(])(?P<low>[^;]*);(?P<high>[^;]*)(?P<closing>[\])])\s*%?"
)
_WORDS: Final = re.compile(
    r"(?P<words>не\s+менее|не\s+более|более|менее)\s+(?P<bound>\S.*)", re.IGNORECASE | re.DOTALL
)
_INFINITE: Final = re.compile("[-+\u2212]?∞")


@frozen
class Interval:
    """All numbers between two ends.

    Attributes:
        low: the lower end, or `None` where there is none.
        high: the upper end, or `None` where there is none.
        low_closed: whether the lower end belongs to the interval; never for an infinite one.
        high_closed: the same for the upper end.

    Raises:
        ValueError: an infinite end is closed, or the lower end is above the upper one.
    """

    low: Fraction | None
    high: Fraction | None
    low_closed: bool
    high_closed: bool

    def __attrs_post_init__(self) -> None:
        """Refuse what has no notation."""
        if (self.low is None and self.low_closed) or (self.high is None and self.high_closed):
            message = "an infinite end of an interval is open"
            raise ValueError(message)
        if self.low is not None and self.high is not None and self.low > self.high:
            message = "the lower end of an interval is above the upper one"
            raise ValueError(message)

    @property
    def is_empty(self) -> bool:
        """Whether no number lies between the ends, as in `(5; 5]`."""
        closed = self.low_closed and self.high_closed
        return self.low is not None and self.low == self.high and not closed

    def __contains__(self, value: Fraction) -> bool:
        """Whether `value` lies in the interval."""
        above = self.low is None or self.low < value or (self.low_closed and self.low == value)
        below = self.high is None or value < self.high or (self.high_closed and self.high == value)
        return above and below

    def __str__(self) -> str:
        """Return the interval in the notation of the orders."""
        return format_interval(self)


EVERYTHING: Final = Interval(None, None, low_closed=False, high_closed=False)
"""The interval without ends, `любое`."""


def parse_interval(text: str) -> Interval:
    """Return the interval that `text` names, in brackets or in words.

    Both ends are set apart by a semicolon; `∞` stands with a round bracket. A `%` after the
    interval is dropped. The words are `не менее`, `более`, `не более`, `менее` and `любое`.

    Raises:
        NotationError: the text is no interval, or its lower end is above the upper one.
    """
    return _GRAMMAR.parse(text)


def read_interval(text: str) -> Interval | Fault:
    """Return the interval of `text`, which has no outer spaces, or its first fault."""
    if text.lower() == _ANYTHING:
        return EVERYTHING
    fault = Fault("malformed-interval.other", 0, len(text))
    if brackets := _BRACKETS.fullmatch(text):
        found = _bracketed(brackets)
        if not isinstance(found, Fault):
            return found
        fault = found
    elif words := _WORDS.fullmatch(text):
        bound = read_number(_bound(words))
        if not isinstance(bound, Fault):
            return _worded(words, bound)
        fault = bound.moved(words.start("bound"))
    return diagnose(text, INTERVAL_SLIPS) or fault


def guess_interval(text: str) -> Interval | None:
    """Return the interval that was probably meant by a malformed `text`, or `None`."""
    text = cured(text, INTERVAL_SLIPS)
    if text == _ANYTHING:
        return EVERYTHING
    if brackets := _BRACKETS.fullmatch(text):
        return _guess_bracketed(brackets)
    if words := _WORDS.fullmatch(text):
        bound = guess_number(_bound(words))
        return None if bound is None else _worded(words, bound)
    return None


def format_interval(interval: Interval) -> str:
    """Return `interval` in the notation of the orders, in words where it has one end or none."""
    low, high = interval.low, interval.high
    if low is None:
        if high is None:
            return _ANYTHING
        return f"{_AT_MOST if interval.high_closed else _BELOW} {format_number(high)}"
    if high is None:
        return f"{_AT_LEAST if interval.low_closed else _ABOVE} {format_number(low)}"
    opening = "[" if interval.low_closed else "("
    closing = "]" if interval.high_closed else ")"
    return f"{opening}{format_number(low)}; {format_number(high)}{closing}"


def _bracketed(match: re.Match[str]) -> Interval | Fault:
    low = _read_end(match, "low")
    if isinstance(low, Fault):
        return low
    high = _read_end(match, "high")
    if isinstance(high, Fault):
        return high
    low_closed, high_closed = match["opening"] == "[", match["closing"] == "]"
    if low is None and low_closed:
        return Fault("malformed-interval.closed", *match.span("opening"))
    if high is None and high_closed:
        return Fault("malformed-interval.closed", *match.span("closing"))
    if low is not None and high is not None and low > high:
        return Fault("malformed-interval.order", match.end("opening"), match.start("closing"))
    return Interval(low, high, low_closed, high_closed)


def _read_end(match: re.Match[str], name: str) -> Fraction | Fault | None:
    """Return the end `name` of an interval in brackets; `None` stands for the fitting infinity."""
    text = match[name].strip()
    start = match.end(name) - len(match[name].lstrip())
    if _INFINITE.fullmatch(text) is None:
        found = read_number(text)
        return found.moved(start) if isinstance(found, Fault) else found
    if text.startswith(("-", "\u2212")) != (name == "low"):
        return Fault("malformed-interval.side", start, start + len(text))
    return None


def _guess_bracketed(match: re.Match[str]) -> Interval | None:
    ends = []
    for name, closed in (("low", match["opening"] == "["), ("high", match["closing"] == "]")):
        text = match[name].strip()
        infinite = _INFINITE.fullmatch(text) is not None
        value = None if infinite else guess_number(text)
        if value is None and not infinite:
            return None
        ends.append((value, closed and not infinite))
    (low, low_closed), (high, high_closed) = ends
    if low is not None and high is not None and low > high:
        return Interval(high, low, high_closed, low_closed)
    return Interval(low, high, low_closed, high_closed)


def _bound(match: re.Match[str]) -> str:
    return match["bound"].removesuffix("%").rstrip()


def _worded(match: re.Match[str], bound: Fraction) -> Interval:
    words = " ".join(match["words"].lower().split())
    if words in (_AT_LEAST, _ABOVE):
        return Interval(bound, None, low_closed=words == _AT_LEAST, high_closed=False)
    return Interval(None, bound, low_closed=False, high_closed=words == _AT_MOST)


_GRAMMAR: Final = Grammar("interval", read_interval, guess_interval, format_interval)

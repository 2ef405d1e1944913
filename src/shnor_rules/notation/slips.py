# SPDX-License-Identifier: MIT
"""Slips of the pen: what people write instead of the notation, and what they most likely meant."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]+")
"""Characters that take no room on the screen: soft hyphens, zero-width spaces, byte order marks."""

AS_IT_IS: Final = r"\g<0>"
"""The cure of a slip whose meaning cannot be guessed."""

Cure: TypeAlias = "str | Callable[[re.Match[str]], str]"


@frozen
class Fault:
    """What is wrong with a text, before it is known how the whole value should read.

    Attributes:
        key: the message of the catalogue.
        start: where the fault begins, in characters from 0.
        end: where it ends (not included).
    """

    key: str
    start: int
    end: int

    def moved(self, offset: int) -> Fault:
        """Return the same fault in a text that has `offset` more characters before it."""
        return evolve(self, start=self.start + offset, end=self.end + offset)


@frozen
class Slip:
    """One way to depart from the notation.

    Attributes:
        key: the message of the catalogue.
        look: what it looks like; a group named `at` narrows the place that is shown.
        cure: what to put there instead, as for `re.sub`.
        flags: how `look` is to be read.
    """

    key: str
    look: str
    cure: Cure = ""
    flags: re.RegexFlag = re.IGNORECASE

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What it looks like, ready for use: most processes never meet a slip."""
        return re.compile(self.look, self.flags)


def diagnose(text: str, slips: Iterable[Slip]) -> Fault | None:
    """Return the first of `slips` that is found in `text`, as a fault with its place."""
    for slip in slips:
        if match := slip.pattern.search(text):
            return Fault(slip.key, *match.span("at" if "at" in slip.pattern.groupindex else 0))
    return None


def cured(text: str, slips: Iterable[Slip]) -> str:
    """Return `text` with every one of `slips` put right, in their order."""
    for slip in slips:
        text = slip.pattern.sub(slip.cure, text).strip()
    return text

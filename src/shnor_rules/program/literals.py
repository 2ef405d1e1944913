# SPDX-License-Identifier: MIT
"""Exact numbers as formulas write them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.errors import ExpressionError
from shnor_rules.expressions import Fault, Span
from shnor_rules.expressions.limits import GENERATED
from shnor_rules.messages import say

if TYPE_CHECKING:
    from fractions import Fraction

MOST_PLACES: Final = 59
"""Decimals, so that sixty digits are enough; a number that needs more is written as a fraction."""


def literal(value: Fraction) -> str:
    """Return a number as a formula writes it: `0.3`, or `(1 / 3)` where no decimal is exact.

    Raises:
        ExpressionError: the number has more digits than a generated formula may have.
    """
    if value < 0:
        return f"(-{literal(-value)})"
    if max(value.numerator, value.denominator) >= 10**GENERATED.digits:
        message = say("formula-number.long", limit=GENERATED.digits)
        raise ExpressionError([Fault(message, Span(0, 0))])
    places = _places(value)
    if places is None:
        return f"({value.numerator} / {value.denominator})"
    digits = str(int(value * 10**places)).rjust(places + 1, "0")
    return digits if places == 0 else f"{digits[:-places]}.{digits[-places:]}"


def _places(value: Fraction) -> int | None:
    """Return how many decimals are exact, or `None` where no readable number of them is."""
    for places in range(MOST_PLACES + 1):
        if 10**places % value.denominator == 0:
            return places
    return None

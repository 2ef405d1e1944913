# SPDX-License-Identifier: MIT
"""Numbers of a table printed as the orders write them, for a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import narwhals as nw

from shnor_rules.tables.answers.spaces import joined

if TYPE_CHECKING:
    from narwhals import Expr


MOST_PLACES: Final = 6


def printed(number: Expr, *, scale: int) -> Expr:
    """Return the text of a whole number of which `scale` make one: `0,5`, or `1/3`."""
    if scale == 1:
        return number.cast(nw.String)
    whole = number.cast(nw.Int64)
    return printed_ratio(whole.abs(), nw.lit(scale, nw.Int64), minus=whole < 0)


def printed_ratio(over: Expr, under: Expr, *, minus: Expr | None = None) -> Expr:
    """Return the text of a ratio: a short decimal where it is one, else the ratio as it is.

    Args:
        over: the numerator, not negative.
        under: the denominator, positive.
        minus: whether a minus stands before it; `None` where it never does.
    """
    unit = nw.lit(10**MOST_PLACES, nw.Int64)
    whole = over // under
    rest = (over - whole * under) * unit
    after = rest // under
    # A unit more keeps the zeros after the comma.
    digits = (after + unit).cast(nw.String).str.slice(1)
    decimals = joined(nw.lit(","), digits).str.replace_all(",?0*$", "")
    decimal = joined(whole.cast(nw.String), decimals)
    ratio = joined(over.cast(nw.String), nw.lit("/"), under.cast(nw.String))
    text = nw.when(after * under == rest).then(decimal).otherwise(ratio)
    if minus is None:
        return text
    sign = nw.when(minus).then(nw.lit("-")).otherwise(nw.lit(""))
    return joined(sign, text)

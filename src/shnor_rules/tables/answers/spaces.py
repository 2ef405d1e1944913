# SPDX-License-Identifier: MIT
"""What does not matter in a text answer: outer spaces, capital letters, ё, surplus spaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import narwhals as nw

from shnor_rules.evaluation.scalars import MOST_SHOWN

if TYPE_CHECKING:
    from narwhals import Expr

SPACES: Final = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
"""What Python takes for a space; the engines each understand something else by one."""

_MANY: Final = f"[{SPACES}]+"


def trimmed(text: Expr) -> Expr:
    """Return a text without outer spaces; nothing is the empty text."""
    return text.fill_null("").str.strip_chars(SPACES)


def squeezed(text: Expr) -> Expr:
    """Return a text, which has no outer spaces, with one space for many."""
    return text.str.replace_all(_MANY, " ")


def folded(text: Expr, known: tuple[str, ...]) -> Expr:
    """Return a text, which has no outer spaces, as it is compared with folded `known` ones."""
    # Where no known text has a space inside, one that has is like none of them anyway.
    plain = squeezed(text) if any(" " in each for each in known) else text
    return plain.str.to_lowercase().str.replace_all("ё", "е", literal=True)


def joined(*pieces: Expr) -> Expr:
    """Return pieces of text, of which none is nothing, as one text."""
    # Said to the engines so: each piece would be looked at for nothing, and so written down twice.
    return nw.concat_str(*pieces, ignore_nulls=True)


def shortened(text: Expr) -> Expr:
    """Return a text, which has no outer spaces, short enough for a message."""
    plain = squeezed(text)
    start = joined(plain.str.slice(0, MOST_SHOWN - 3), nw.lit("..."))
    return nw.when(plain.str.len_chars() > MOST_SHOWN).then(start).otherwise(plain)

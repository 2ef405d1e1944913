# SPDX-License-Identifier: MIT
"""Numbers in text, read to the last digit with nothing but regular expressions.

What is written here is understood alike by the engines of Rust, RE2, Java and Python: no
look-around, no reference to a group, no class of characters that is not spelled out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import narwhals as nw

from shnor_rules.tables.answers.spaces import joined

if TYPE_CHECKING:
    from narwhals import Expr

_MINUS: Final = "[-\u2212]?"
_SPACE: Final = "[ \u00a0\u202f]"
_GROUP: Final = f"(?:{_SPACE}[0-9]{{3}})"

MOST_ZEROS: Final = 24
"""So many zeros may follow the decimals that count."""

_WHOLE: Final = f"(?:0|[1-9][0-9]*|[1-9][0-9]{{0,2}}{_GROUP}+)"

NUMBER: Final = f"^{_MINUS}{_WHOLE}(?:[.,][0-9]+)?$"
"""Any decimal in the notation of the orders."""

FRACTION: Final = f"^{_MINUS}(?:0|[1-9][0-9]*)/[1-9][0-9]*$"
"""Any common fraction."""

LARGE: Final = f"^{_MINUS}[1-9](?:{_SPACE}?[0-9]){{9}}"
"""A number of ten digits or more before the comma."""

LONG: Final = f"[0-9]{{{MOST_ZEROS + 1}}}"
"""More digits on end than are read."""


def finer_than(places: int) -> str:
    """Return what a decimal looks like that has more decimals than `places`."""
    return f"[.,][0-9]{{{places}}}[0-9]*[1-9][0-9]*$"


def readable(*, digits: int, places: int) -> str:
    """Return what a number looks like that is read.

    Args:
        digits: the most digits before the comma.
        places: the most decimals, zeros at the end not counted.
    """
    whole = [f"0|[1-9][0-9]{{0,{digits - 1}}}"]
    groups = (digits - 1) // 3
    if groups:
        whole.append(f"[1-9][0-9]{{0,{digits - 3 * groups - 1}}}{_GROUP}{{{groups}}}")
    if groups > 1:
        whole.append(f"[1-9][0-9]{{0,2}}{_GROUP}{{1,{groups - 1}}}")
    decimal = f"[0-9]{{1,{places}}}0{{0,{MOST_ZEROS}}}" if places else f"0{{1,{MOST_ZEROS}}}"
    return f"^{_MINUS}(?:{'|'.join(whole)})(?:[.,]{decimal})?$"


def whole_number(text: Expr, *, places: int) -> Expr:
    """Return a readable number times 10 to the power of `places`, exactly."""
    whole = text.str.replace_all("[.,][0-9]*$", "").str.replace_all("[^-\u22120-9]", "")
    digits = whole.str.replace_all("\u2212", "-", literal=True)
    if places:
        after = text.str.replace_all("^[^.,]*[.,]?", "")
        padded = joined(after, nw.lit("0" * places)).str.slice(0, places)
        digits = joined(digits, padded)
    return digits.cast(nw.Int64)

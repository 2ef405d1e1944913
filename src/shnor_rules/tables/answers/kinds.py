# SPDX-License-Identifier: MIT
"""Columns by what their type can hold."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final

import narwhals as nw
from attrs import frozen

if TYPE_CHECKING:
    from narwhals import Expr
    from narwhals.dtypes import DType


class Kind(Enum):
    """What a column holds."""

    WHOLE = "whole"
    DECIMAL = "decimal"
    FLOAT = "float"
    TEXT = "text"
    TRUTH = "truth"
    DAY = "day"
    OTHER = "other"
    """Lists, structures, times: nothing that an answer can be read from."""


MOST_EXACT_DIGITS: Final = 18
"""Decimals of no more digits are whole numbers of 64 bits when multiplied."""

MOST_EXACT_PLACES: Final = 6
"""And of no more places: up to 10^9 they stay below 2^53, from where Spark divides inexactly."""

_BITS: Final = re.compile("(?P<unsigned>U?)Int(?P<bits>[0-9]+)")


_KINDS: Final = (
    (nw.Decimal, Kind.DECIMAL),
    (nw.Boolean, Kind.TRUTH),
    (nw.Date, Kind.DAY),
    (nw.Datetime, Kind.DAY),
    (nw.Time, Kind.OTHER),
    (nw.Duration, Kind.OTHER),
    (nw.Binary, Kind.OTHER),
)


@frozen
class Column:
    """A column of the frame.

    Attributes:
        name: what it is called there.
        subject: the field that it answers, as in `П3.2`.
        type: its type.
        title: what the user calls it.
    """

    name: str
    subject: str
    type: DType
    title: str

    @property
    def values(self) -> Expr:
        """The column itself."""
        return nw.col(self.name)

    def kind(self, *, places: int) -> Kind:
        """Return what it holds; decimals that are not surely exact are read as text."""
        kind = self.own_kind
        if kind is Kind.DECIMAL and not self._is_narrow(places):
            return Kind.TEXT
        return kind

    @property
    def own_kind(self) -> Kind:
        """What its type holds, however it is read."""
        return _kind(self.type)

    def _is_narrow(self, places: int) -> bool:
        precision = getattr(self.type, "precision", None) or MOST_EXACT_DIGITS + 1
        return precision <= MOST_EXACT_DIGITS and self.places <= min(places, MOST_EXACT_PLACES)

    @property
    def places(self) -> int:
        """How many decimals its type has."""
        return getattr(self.type, "scale", None) or 0

    @property
    def texts(self) -> Expr:
        """Its values as texts; decimals as the orders write them, whatever the engine prints."""
        if not self.is_decimal:
            return self.values if self.is_text else self.values.cast(nw.String)
        # Java writes a zero of many decimals with an exponent, DuckDB no zero before a point.
        plain = self.values.cast(nw.String).str.replace_all("^0E-[0-9]+$", "0")
        comma = plain.str.replace_all(".", ",", literal=True)
        return comma.str.replace_all("^,", "0,").str.replace_all("^-,", "-0,")

    @property
    def is_text(self) -> bool:
        """Whether it holds texts as they are."""
        return self.type == nw.String

    @property
    def is_decimal(self) -> bool:
        """Whether it holds decimals, however they are read."""
        return self.type == nw.Decimal

    @property
    def capacity(self) -> tuple[int, int]:
        """The lowest and the highest whole number that it can hold, with its decimals if any."""
        found = _BITS.fullmatch(str(self.type))
        if found is None:
            most = int(10 ** (getattr(self.type, "precision", None) or MOST_EXACT_DIGITS) - 1)
            return -most, most
        bits = int(found["bits"])
        return (0, 2**bits - 1) if found["unsigned"] else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)


def _kind(given: DType) -> Kind:
    if given.is_integer():
        return Kind.WHOLE
    if given.is_float():
        return Kind.FLOAT
    if given.is_nested():
        return Kind.OTHER
    # Text are also categories, columns without any value, and mixed ones of pandas.
    return next((kind for type_, kind in _KINDS if given == type_), Kind.TEXT)

# SPDX-License-Identifier: MIT
"""The key that rows of samples and records share, made alike on both sides."""

from __future__ import annotations

from functools import reduce
from operator import and_
from typing import TYPE_CHECKING, Any, Final

import narwhals as nw
from attrs import frozen

from shnor_rules.errors import InputError
from shnor_rules.messages import say
from shnor_rules.tables.answers.spaces import squeezed, trimmed
from shnor_rules.tables.engines import Engine

if TYPE_CHECKING:
    from narwhals.dtypes import DType

    from shnor_rules.tables.frames import Opened

_SHOWN = 3
"""How many keys without a record are named."""

_MOST_DIGITS: Final = 38
_MOST_PLACES: Final = 18
"""With so many decimals, whole numbers of 64 bits are decimals of that many digits as well."""

_LONG: Final = frozenset({nw.UInt64, nw.Int128, nw.UInt128})
"""Types of whole numbers that 64 bits with a sign do not hold."""


@frozen
class Keys:
    """The columns that tell which record a row belongs to.

    Attributes:
        names: the columns, as the user knows them.
        prefix: what the names of the columns that are compared begin with.
    """

    names: tuple[str, ...]
    prefix: str

    @property
    def columns(self) -> list[str]:
        """The columns that are compared; a blank is null there."""
        return [f"{self.prefix}key{place}" for place in range(len(self.names))]

    @property
    def is_told(self) -> nw.Expr:
        """Whether a row has the whole key."""
        return reduce(and_, (~nw.col(name).is_null() for name in self.columns))

    @property
    def said(self) -> str:
        """What they are called in a message."""
        return ", ".join(self.names)

    @property
    def shown(self) -> nw.Expr:
        """The key of a row for a message, blanks left out."""
        texts = [nw.col(name).cast(nw.String) for name in self.columns]
        return nw.concat_str(*texts, separator=", ", ignore_nulls=True)


def with_keys(table: Opened, other: Opened, keys: Keys) -> nw.LazyFrame[Any]:
    """Return a table with the columns that are compared with those of another one.

    Args:
        table: the table.
        other: the other one.
        keys: the columns, which both have.
    """
    compared = [
        _compared(nw.col(table.names[name]), table.schema[name], other.schema[name]).alias(column)
        for name, column in zip(keys.names, keys.columns, strict=True)
    ]
    return table.frame.with_columns(*compared)


def refuse_unlike(table: Opened, sample: Opened, keys: Keys, indicator: str) -> None:
    """Refuse keys that are not there, and those that cannot be compared.

    Raises:
        InputError: either of these.
    """
    for name in keys.names:
        for of, key in ((table, "table-sample.record-key"), (sample, "table-sample.key")):
            if name not in of.schema:
                names = ", ".join(of.schema)
                raise InputError(say(key, sample=indicator, key=name, names=names))
        types = table.schema[name], sample.schema[name]
        if not _are_alike(*types):
            listed = {"type": str(types[0]), "other": str(types[1])}
            raise InputError(say("table-sample.key-type", sample=indicator, key=name, **listed))


def left_joined(
    engine: Engine, records: nw.LazyFrame[Any], found: nw.LazyFrame[Any], keys: Keys
) -> nw.LazyFrame[Any]:
    """Return records with what is found by their keys; they stay, and Polars keeps their order."""
    on, row = keys.columns, f"{keys.prefix}row"
    if engine is Engine.POLARS:
        # Narwhals has no word for the order of a join.
        native, other = nw.to_native(records), nw.to_native(found)
        joined = native.join(other, on=on, how="left", maintain_order="left")
        # Polars forgets the order where all that is selected later is chosen from literals, unless
        # the number of a row decides something.
        ordered: nw.LazyFrame[Any] = nw.from_native(joined.with_row_index(row))
        return ordered.filter(nw.col(row) >= 0)
    return records.join(found, on=on, how="left")


def refuse_unmatched(
    records: nw.LazyFrame[Any], rows: nw.LazyFrame[Any], keys: Keys, indicator: str
) -> None:
    """Refuse rows of a sample that belong to no record; both tables are computed for it.

    Args:
        records: the records with their keys.
        rows: the rows of the sample with theirs.
        keys: the keys.
        indicator: the indicator that the sample answers.

    Raises:
        InputError: a row has no key, or one that no record has.
    """
    blank = rows.filter(~keys.is_told).select(nw.len()).collect().item()
    if blank:
        count = int(blank)
        raise InputError(
            say("table-sample.blank-key", sample=indicator, key=keys.said, count=count)
        )
    alone = rows.join(records.select(*keys.columns), on=keys.columns, how="anti")
    shown = alone.select(keys.shown.alias(keys.prefix)).collect()[keys.prefix].to_list()
    if shown:
        names = [f"«{each}»" for each in dict.fromkeys(shown)]
        listed = ", ".join((*names[:_SHOWN], *(["..."] if len(names) > _SHOWN else [])))
        said = {"sample": indicator, "key": keys.said, "values": listed}
        raise InputError(say("table-sample.unmatched", count=len(shown), **said))


def _is_text(type_: DType) -> bool:
    return type_ in {nw.String, nw.Categorical, nw.Enum} or isinstance(type_, nw.Enum)


def _are_alike(type_: DType, other: DType) -> bool:
    if type_ == other or (_is_text(type_) and _is_text(other)):
        return True
    if type_.is_numeric() and other.is_numeric():
        return True
    texts = [each for each in (type_, other) if _is_text(each)]
    return bool(texts) and (type_.is_integer() or other.is_integer())


def _compared(column: nw.Expr, type_: DType, other: DType) -> nw.Expr:
    """Return a key as it is compared: texts without surplus spaces, and null where it is blank."""
    if _is_text(type_) or _is_text(other):
        text = squeezed(trimmed(column.cast(nw.String)))
        return nw.when(text != "").then(text)
    if type_.is_float():
        # NaN is what pandas has for a blank cell.
        column = nw.when(~column.is_nan()).then(column)
    return column if type_ == other else column.cast(_common(type_, other))


def _common(*types: DType) -> DType:
    """Return a type of numbers in which those of two types are compared, exactly if it can be."""
    scale = max(getattr(type_, "scale", None) or 0 for type_ in types)
    if scale > _MOST_PLACES or any(type_.is_float() for type_ in types):
        return nw.Float64()
    if any(type_ == nw.Decimal for type_ in types):
        return nw.Decimal(_MOST_DIGITS, scale)
    return nw.Int128() if any(type_ in _LONG for type_ in types) else nw.Int64()

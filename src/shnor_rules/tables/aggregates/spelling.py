# SPDX-License-Identifier: MIT
"""What parts records, in one spelling: values that differ in what does not matter are one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import narwhals as nw

from shnor_rules.tables.aggregates.frames import OWN
from shnor_rules.tables.answers.spaces import squeezed, trimmed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from narwhals.dtypes import DType

    from shnor_rules.tables.aggregates.frames import Frame

NOT_TOLD: Final = ""
"""What stands for a value that is not there, so that it can be grouped by on every engine."""


def keys_of(columns: Sequence[str], of: str) -> list[str]:
    """Return the names of the columns that `folded` adds for these."""
    return [f"{OWN}{of}_{place}" for place in range(len(columns))]


def folded(frame: Frame, columns: Sequence[str], of: str) -> Frame:
    """Return a table with each of these columns folded beside it, as text that is never null.

    Args:
        frame: the table.
        columns: the columns.
        of: what the names of the new columns have in them.
    """
    if not columns:
        return frame
    schema = frame.collect_schema()
    words = [name for name in columns if _is_text(schema[name])]
    frame = frame.with_columns(
        *(_without_spaces(name) if name in words else nw.col(name) for name in columns)
    )
    return frame.with_columns(
        *(
            (_fold(name) if name in words else nw.col(name).cast(nw.String))
            .fill_null(NOT_TOLD)
            .alias(key)
            for name, key in zip(columns, keys_of(columns, of), strict=True)
        )
    )


def are_told(keys: Sequence[str], numbers: Collection[str] = ()) -> nw.Expr:
    """Return whether a record has all of some columns: folded ones, and some that are numbers."""
    told = (~nw.col(key).is_null() if key in numbers else nw.col(key) != NOT_TOLD for key in keys)
    return nw.all_horizontal(*told, ignore_nulls=False)


def are_numbers(types: Iterable[DType]) -> type[nw.Int64 | nw.Float64] | None:
    """Return the type in which columns of some types are compared, `None` for texts."""
    listed = tuple(types)
    if all(each.is_integer() for each in listed):
        return nw.Int64
    return nw.Float64 if all(each.is_numeric() for each in listed) else None


def number(name: str, type_: type[nw.Int64 | nw.Float64]) -> nw.Expr:
    """Return a column of numbers to be compared; null where there is none."""
    if type_ is nw.Int64:
        return nw.col(name).cast(type_)
    # NaN is what pandas has for a blank cell.
    value = nw.col(name).cast(type_)
    return nw.when(~value.is_nan()).then(value)


def _is_text(dtype: DType) -> bool:
    return isinstance(dtype, nw.String | nw.Categorical | nw.Enum)


def _without_spaces(name: str) -> nw.Expr:
    """Return a text without spaces around it; null where nothing is left."""
    text = trimmed(nw.col(name).cast(nw.String))
    return nw.when(text != "").then(text).alias(name)


def _fold(name: str) -> nw.Expr:
    single = squeezed(nw.col(name))
    return single.str.to_lowercase().str.replace_all("ё", "е", literal=True)

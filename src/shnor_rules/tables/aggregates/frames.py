# SPDX-License-Identifier: MIT
"""Tables of results, opened for counting and given back as what they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import narwhals as nw
from narwhals import Implementation

from shnor_rules.errors import InputError
from shnor_rules.messages import say
from shnor_rules.tables.results import LEVEL as LEVEL
from shnor_rules.tables.results import LEVEL_CODE as LEVEL_CODE
from shnor_rules.tables.results import STATUS as STATUS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Frame: TypeAlias = nw.DataFrame[Any] | nw.LazyFrame[Any]

COUNT: Final = "количество"
ALL: Final = "n"
SHARE: Final = "доля_число"

OWN: Final = "_shnor_"
"""What the names of columns begin with that are gone again in the answer."""


def listed(names: str | Iterable[str]) -> tuple[str, ...]:
    """Return names as given: one, or several."""
    return (names,) if isinstance(names, str) else tuple(dict.fromkeys(names))


def opened(table: object, *, columns: Sequence[str], made: Iterable[str]) -> Frame:
    """Return the columns of a table of results that are needed.

    Args:
        table: the table.
        columns: what parts the records.
        made: the columns that the answer will have beside them.

    Raises:
        InputError: a column is not there, would stand twice in the answer, or the table is of no
            kind that is known.
    """
    try:
        frame = nw.from_native(table)  # type: ignore[call-overload]  # whatever a caller gives
    except TypeError:
        raise InputError(say("results-table.kind", kind=type(table).__name__)) from None
    for name in columns:
        if name in made:
            raise InputError(say("results-table.taken", name=name))
    present = frame.collect_schema().names()
    for name in (*columns, LEVEL_CODE, STATUS):
        if name not in present:
            key = "results-table.column" if name in columns else "results-table.result"
            raise InputError(say(key, name=name, names=", ".join(present)))
    opened_frame: Frame = frame.select(*columns, LEVEL_CODE, STATUS)
    return opened_frame


def closed(frame: Frame) -> Any:  # noqa: ANN401  (the kind of table that was given)
    """Return a table as the kind it was."""
    return nw.to_native(nw.maybe_reset_index(frame) if isinstance(frame, nw.DataFrame) else frame)


def one_below_another(
    frame: Frame, columns: Sequence[str], *, index: Sequence[str], name: str, value: str
) -> Frame:
    """Return a row for each of several columns of numbers.

    Args:
        frame: the table; no number of it is missing.
        columns: the columns.
        index: the columns that every row keeps.
        name: the column of what column a number is of.
        value: the column of the numbers.
    """
    implementation: Implementation = frame.implementation
    if implementation is not Implementation.DUCKDB:
        tall: Frame = frame.unpivot(
            list(columns), index=list(index), variable_name=name, value_name=value
        )
        return tall
    # Narwhals asks the connection that DuckDB has by default, which knows no other relations.
    listed_columns = ", ".join(map(_quoted, columns))
    into = f"NAME {_quoted(name)} VALUE {_quoted(value)}"
    query = f"SELECT * FROM (UNPIVOT wide ON {listed_columns} INTO {into})"  # noqa: S608  (own names)
    native: Any = nw.to_native(frame)
    made: Frame = nw.from_native(native.query("wide", query))
    return made.select(*index, name, value)


def _quoted(name: str) -> str:
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


def chosen(cases: Iterable[tuple[nw.Expr, nw.Expr]], otherwise: nw.Expr) -> nw.Expr:
    """Return what belongs to the first condition that holds."""
    expression = otherwise
    for condition, value in reversed(tuple(cases)):
        expression = nw.when(condition).then(value).otherwise(expression)
    return expression


def whole(number: int) -> nw.Expr:
    """Return a whole number as the columns of counts have it."""
    return nw.lit(number, nw.Int64)


def text(value: str | None) -> nw.Expr:
    """Return a text, or nothing, as columns of text have it."""
    return nw.lit(value, nw.String)


def code_or_none(code: nw.Expr) -> nw.Expr:
    """Return the place of a level, or nothing for zero."""
    return nw.when(code > 0).then(code).alias(LEVEL_CODE)


def share() -> nw.Expr:
    """Return the count as a part of all, a float; nothing of nothing."""
    count, of = (nw.col(name).cast(nw.Float64) for name in (COUNT, ALL))
    return nw.when(nw.col(ALL) > 0).then(count / of).alias(SHARE)

# SPDX-License-Identifier: MIT
"""Frames of every kind, opened for columns to be computed, and given back as the kind they were.

Polars, DuckDB and Spark compute themselves. What pandas and PyArrow hold is computed by Polars:
their own arithmetic makes floats of whole numbers as soon as one is missing.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, Protocol

import narwhals as nw
from attrs import field, frozen
from narwhals import Implementation

from shnor_rules.errors import InputError
from shnor_rules.messages import say
from shnor_rules.tables.engines import Engine
from shnor_rules.tables.extras import require

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from narwhals.dtypes import DType

_SPARK: Final = frozenset({Implementation.PYSPARK, Implementation.PYSPARK_CONNECT})

DOT: Final = "."
"""Spark takes a dot in a name for a step into a structure."""


class Opened(Protocol):
    """A frame whose columns can be computed with.

    Attributes:
        engine: what computes.
        frame: the columns that can be read, lazily.
        schema: the types of all columns, by the names that the user knows.
        names: what the columns of `frame` are called there, by the names that the user knows.
        is_eager: whether its rows are in memory.
    """

    @property
    def engine(self) -> Engine: ...  # noqa: D102  (told above)
    @property
    def frame(self) -> nw.LazyFrame[Any]: ...  # noqa: D102  (told above)
    @property
    def schema(self) -> Mapping[str, DType]: ...  # noqa: D102  (told above)
    @property
    def names(self) -> Mapping[str, str]: ...  # noqa: D102  (told above)
    @property
    def is_eager(self) -> bool: ...  # noqa: D102  (told above)

    def close(
        self,
        frame: nw.LazyFrame[Any],
        made: Collection[str],
        kept: Sequence[str],
    ) -> Any:  # noqa: ANN401  (the kind of frame that was given)
        """Return a frame of the kind that was given.

        Args:
            frame: the frame with new columns, and perhaps with others that were made on the way.
            made: the names of the new ones.
            kept: the names of old and new columns, in order.
        """
        ...


@frozen
class Computing:
    """A frame of an engine that computes itself; the attributes are those of `Opened`."""

    engine: Engine
    frame: nw.LazyFrame[Any]
    schema: Mapping[str, DType]
    names: Mapping[str, str]
    is_eager: bool

    def close(self, frame: nw.LazyFrame[Any], made: Collection[str], kept: Sequence[str]) -> Any:  # noqa: ANN401  (the kind of frame that was given)
        """Return a frame of the kind that was given."""
        chosen = frame.select(*(name if name in made else self.names[name] for name in kept))
        if self.is_eager:
            return nw.to_native(chosen.collect())
        native = nw.to_native(chosen)
        return native.toDF(*kept) if self.engine is Engine.SPARK else native


@frozen
class Holding:
    """A table in memory that Polars computes for; the attributes are those of `Opened`."""

    table: nw.DataFrame[Any]
    frame: nw.LazyFrame[Any]
    schema: Mapping[str, DType]
    names: Mapping[str, str]
    engine: Engine = field(default=Engine.POLARS, init=False)
    is_eager: bool = field(default=True, init=False)

    def close(self, frame: nw.LazyFrame[Any], made: Collection[str], kept: Sequence[str]) -> Any:  # noqa: ANN401  (the kind of frame that was given)
        """Return a table of the kind that was given, with its old columns as they were."""
        new = [name for name in kept if name in made]
        if not new:
            return nw.to_native(self.table.select(*kept))
        computed = frame.select(*new).collect().to_arrow()
        native = nw.to_native(self.table)
        if self.table.implementation is Implementation.PYARROW:
            for name in new:
                native = native.append_column(name, computed[name])
            return native.select(list(kept))
        old = [name for name in kept if name not in made]
        return _with_pandas(native[old], computed)[list(kept)]


def opened(given: object, *, is_field: Callable[[str], bool]) -> Opened:
    """Return a frame that can be computed with.

    Args:
        given: the frame.
        is_field: tells from its name whether a column can be needed for computing.

    Raises:
        InputError: the frame is of no kind that can be computed with.
    """
    try:
        frame = nw.from_native(given)  # type: ignore[call-overload]  # whatever a caller gives
    except TypeError:
        raise InputError(say("table-kind", kind=_kind(given))) from None
    match frame.implementation:
        case Implementation.POLARS:
            return _computing(Engine.POLARS, frame)
        case Implementation.DUCKDB:
            return _computing(Engine.DUCKDB, frame)
        case Implementation.PANDAS | Implementation.PYARROW:
            return _holding(frame, is_field)
        case found if found in _SPARK:
            return _spark(frame, given)
    raise InputError(say("table-kind", kind=_kind(given)))


def _kind(given: object) -> str:
    return f"{type(given).__module__.partition('.')[0]}.{type(given).__qualname__}"


def _computing(engine: Engine, frame: Any) -> Computing:  # noqa: ANN401  (eager or lazy)
    schema = dict(frame.collect_schema())
    is_eager = isinstance(frame, nw.DataFrame)
    return Computing(
        engine,
        frame.lazy() if is_eager else frame,
        schema,
        {name: name for name in schema},
        is_eager,
    )


def _spark(frame: nw.LazyFrame[Any], native: Any) -> Computing:  # noqa: ANN401  (of Spark)
    names = undotted(native.columns)
    if any(name != named for name, named in names.items()):
        frame = nw.from_native(native.toDF(*names.values()))
    types = frame.collect_schema()
    schema = {name: types[named] for name, named in names.items()}
    return Computing(Engine.SPARK, frame, schema, names, is_eager=False)


def undotted(columns: Sequence[str]) -> dict[str, str]:
    """Return names of columns, each once, with a name without dots for each."""
    names: dict[str, str] = {}
    for name in columns:
        names[name] = _free(name.replace(DOT, "_"), {*names.values(), *columns} - {name})
    return names


def _free(name: str, taken: Collection[str]) -> str:
    while name in taken:
        name = f"{name}_"
    return name


def _holding(table: nw.DataFrame[Any], is_field: Callable[[str], bool]) -> Holding:
    require(("polars", "pyarrow"))
    import polars as pl  # noqa: PLC0415  (heavy, and only needed here)

    schema = dict(table.collect_schema())
    read = [name for name in schema if is_field(name)]
    columns = {name: _as_polars(table[name]) for name in read}
    # Without any column a frame has no rows either.
    rows = pl.Series("", range(len(table)), dtype=pl.Int64)
    frame = nw.from_native(pl.DataFrame({**columns, _free("row", read): rows}))
    types = frame.collect_schema()
    schema |= {name: types[name] for name in read}
    return Holding(table, frame.lazy(), schema, {name: name for name in schema})


def _as_polars(column: nw.Series[Any]) -> Any:  # noqa: ANN401  (a series of Polars)
    """Return a column as Polars has it.

    Raises:
        InputError: Polars has no such type.
    """
    from polars import exceptions  # noqa: PLC0415  (heavy, and only needed here)

    native = nw.to_native(column)
    if column.implementation is Implementation.PANDAS and native.dtype == object:
        # One column holds numbers and words: as text both are what they were.
        native = native.map(_written, na_action="ignore").astype("string")
        column = nw.from_native(native, series_only=True)
    try:
        return column.to_polars()
    except (exceptions.PanicException, exceptions.PolarsError, NotImplementedError, TypeError):
        kind = str(getattr(native, "type", None) or native.dtype)
        raise InputError(say("table-column.type", column=column.name, type=kind)) from None


def _written(value: object) -> str:
    # A decimal can print as an exponent.
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _with_pandas(table: Any, computed: Any) -> Any:  # noqa: ANN401  (of pandas, and of PyArrow)
    import pandas as pd  # noqa: PLC0415  (heavy, and only needed here)
    import pyarrow as pa  # noqa: PLC0415  (told above)

    wholes = {pa.int8(): pd.Int8Dtype(), pa.int16(): pd.Int16Dtype(), pa.int64(): pd.Int64Dtype()}
    new = computed.to_pandas(types_mapper=wholes.get)
    return table.assign(**{name: new[name].set_axis(table.index) for name in new.columns})

# SPDX-License-Identifier: MIT
"""Files of tables by Polars: lazily, and written as they are read, in little memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import polars as pl
from narwhals.exceptions import NarwhalsError

from shnor_rules.tables.files.engine import DELIMITER, MOST_TOLD, NUMBER, RUN, Tally

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from shnor_rules.tables.files.engine import Delimited

_LINE: Final = "line"
_NO_DELIMITER: Final = "\x01"
_QUOTE: Final = '"'


class PolarsFiles:
    """Files of tables by Polars."""

    faults: tuple[type[Exception], ...] = (pl.exceptions.PolarsError, NarwhalsError)

    def is_even(self, table: Delimited) -> bool:
        """Return whether each line is seen to have a cell for each column.

        Polars takes missing cells for blank ones. A file with quotes may be in order where the
        answer is no: who wants to know has to read it more patiently.
        """
        lines = pl.scan_csv(
            table.path,
            has_header=False,
            separator=_NO_DELIMITER,
            quote_char=None,
            schema={_LINE: pl.String},
            skip_lines=table.above,
            glob=False,
        )
        line = pl.col(_LINE)
        is_quoted = line.str.contains(_QUOTE, literal=True)
        bare = line.filter(is_quoted).str.replace_all(r'"[^"]*"', "")
        odd = [
            each.str.count_matches(table.delimiter, literal=True) != len(table.columns) - 1
            for each in (line.filter(~is_quoted), bare)
        ]
        found = lines.select(plain=odd[0].any(), quoted=odd[1].any())
        return not any(found.collect(engine="streaming").row(0))

    def scan_text(self, table: Delimited) -> pl.LazyFrame:
        """Return a table of text; rows without a single cell are left out."""
        scanned = pl.scan_csv(
            table.path,
            has_header=False,
            separator=table.delimiter,
            schema=dict.fromkeys(table.columns, pl.String),
            skip_lines=table.above,
            glob=False,
        )
        return scanned.filter(pl.any_horizontal(pl.all().is_not_null()))

    def schema_of(self, path: str) -> object:
        """Return the names and the types of the columns of a Parquet file."""
        return [*pl.read_parquet_schema(path).items()]

    def scan_parquet(self, paths: Sequence[str]) -> pl.LazyFrame:
        """Return the table in Parquet files of one schema."""
        return pl.scan_parquet([*paths], glob=False, hive_partitioning=False)

    def stacked(self, frames: Sequence[pl.LazyFrame]) -> pl.LazyFrame:
        """Return tables one below the other; where one lacks a column it has nothing in it."""
        return frames[0] if len(frames) == 1 else pl.concat(frames, how="diagonal")

    def without(self, frame: pl.LazyFrame, names: Sequence[str]) -> pl.LazyFrame:
        """Return a table without some of its columns."""
        return frame.drop(names, strict=False)

    def write(self, frame: pl.LazyFrame, path: Path, form: str) -> None:
        """Write a table to a file."""
        if form == "parquet":
            frame.sink_parquet(path, engine="streaming")
        elif form == "jsonl":
            frame.sink_ndjson(path, engine="streaming")
        else:
            _for_sheet(frame).sink_csv(
                path,
                include_bom=True,
                separator=DELIMITER,
                decimal_comma=True,
                check_extension=False,
                engine="streaming",
            )

    def tallied(self, frame: pl.LazyFrame, columns: tuple[str, str], refused: str) -> Tally:
        """Return how the rows of a table ended."""
        status, reason = columns
        counted = frame.group_by(status).len().collect(engine="streaming")
        statuses: dict[str, int] = dict(counted.iter_rows())
        if refused not in statuses:
            return Tally(statuses, ())
        rows = frame.select(reason, status).with_row_index("row", 1)
        first = rows.filter(pl.col(status) == refused).select("row", reason).head(MOST_TOLD)
        return Tally(statuses, tuple(first.collect(engine="streaming").iter_rows()))

    def close(self) -> None:
        """Let go of everything: there is nothing."""


def _for_sheet(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Return a table with nothing in it that a spreadsheet would run."""
    names = [name for name, kind in frame.collect_schema().items() if kind == pl.String]
    if not names:
        return frame
    texts: Any = pl.col(names)
    is_run = texts.str.contains(RUN) & ~texts.str.contains(NUMBER)
    return frame.with_columns(pl.when(is_run).then("'" + texts).otherwise(texts).name.keep())

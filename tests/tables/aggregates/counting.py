# SPDX-License-Identifier: MIT
"""Results one by one put into tables of every kind, and tables taken apart for comparing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import duckdb
import narwhals as nw
import pandas as pd
import polars as pl
from hypothesis import strategies as st

import shnor_rules
from shnor_rules import Refusal
from shnor_rules.evaluation.answers import written
from shnor_rules.evaluation.scalars import fold
from shnor_rules.messages import say
from tests.evaluation.making import korenovsky

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from shnor_rules import Assessment, Monitoring

Rows = list[dict[str, Any]]

SCHEMA: Final = {"уровень_код": pl.Int8, "уровень": pl.String, "статус": pl.String}


def results_table(
    monitoring: Monitoring,
    results: Iterable[Assessment | Refusal],
    attributes: Sequence[str],
) -> pl.DataFrame:
    """Return results as `evaluate_table` gives them: the attributes, the level, the status."""
    bands = () if monitoring.scale is None else monitoring.scale.bands
    rows = []
    for result in results:
        given = {name: written(result.attributes.get(name)) for name in attributes}
        if isinstance(result, Refusal):
            level, status = None, say("status.refused").render()
        else:
            level, status = result.level, result.status.render()
        rows.append(
            {
                **given,
                "уровень_код": None if level is None else bands.index(level) + 1,
                "уровень": None if level is None else level.name,
                "статус": status,
            }
        )
    return pl.DataFrame(rows, schema={**dict.fromkeys(attributes, pl.String), **SCHEMA})


def _duckdb(table: pl.DataFrame) -> duckdb.DuckDBPyRelation:
    return duckdb.from_arrow(table.to_arrow())


def _pandas(table: pl.DataFrame) -> pd.DataFrame:
    # With its index out of order, as after a filter.
    return table.to_arrow().to_pandas().set_index(pd.Index(range(table.height, 0, -1)))


KINDS: Final[Mapping[str, Callable[[pl.DataFrame], Any]]] = {
    "polars": lambda table: table,
    "polars, lazy": lambda table: table.lazy(),
    "duckdb": _duckdb,
    "pandas": _pandas,
    "pyarrow": lambda table: table.to_arrow(),
}
"""The kinds of tables, each from a table of Polars."""


def rows_of(table: Any) -> Rows:  # noqa: ANN401  (a table of any kind)
    """Return the rows of a table, its numbers and texts as Python has them."""
    frame = nw.from_native(table)
    if isinstance(frame, nw.LazyFrame):
        frame = frame.collect("pyarrow")
    return [
        {name: None if _is_nothing(value) else value for name, value in row.items()}
        for row in frame.rows(named=True)
    ]


def _is_nothing(value: object) -> bool:
    return value is None or value != value  # noqa: PLR0124  (as pandas has nothing)


EXAMPLES: Final = Path(__file__).parents[3] / "examples" / "korenovsky"


def shipped(name: str) -> list[Assessment | Refusal]:
    """Return what becomes of the records of a shipped example of teachers."""
    records = pl.read_csv(EXAMPLES / name, separator=";", infer_schema=False).to_dicts()
    return list(shnor_rules.evaluate_all(korenovsky("teacher-competence"), records))


SCHOOLS: Final = ("Школа А", " школа  а", "Школа Ё", "ШКОЛА Е", "Б", "  ", None)
SUBJECTS: Final = ("физика", "Физика", "химия", "", None)


@st.composite
def random_records(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Return some records of `TEACHERS`, faults and blanks and unlike spellings among them."""
    record = st.fixed_dictionaries(
        {
            "школа": st.sampled_from(SCHOOLS),
            "предмет": st.sampled_from(SUBJECTS),
            "П1": st.sampled_from((0, 1, 2, 7, None)),
            "П2": st.sampled_from((0, 1, "нет")),
        }
    )
    return draw(st.lists(record, max_size=25))


def folded_key(row: Mapping[str, Any], names: Sequence[str]) -> tuple[str | None, ...]:
    """Return what a row goes by, as the analyses of records fold it."""
    return tuple(None if row[name] is None else fold(str(row[name])) for name in names)

# SPDX-License-Identifier: MIT
"""Tables assessed as a whole come out as their rows do one by one."""

from __future__ import annotations

from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING, Any

import narwhals as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import shnor_rules
from shnor_rules.errors import InputError, ReadingError
from shnor_rules.tables.computing import exact
from shnor_rules.tables.evaluating import evaluate_table
from shnor_rules.tables.frames import undotted
from shnor_rules.testing import monitorings
from shnor_rules.whole import Graph
from tests.shipped import SHIPPED, read_once
from tests.spark.answering import rows
from tests.tables.assessed import BACK, KINDS, Outcome, by_table, one_by_one

if TYPE_CHECKING:
    from shnor_rules import Monitoring

Types = type[pl.Int8 | pl.Int16 | pl.Int64]

TEACHERS = shnor_rules.load("korenovsky")["teacher-competence"]
READING = "граница-вверх"
NUMBERS = ("П1", "П3", "П4", "П5")
KEPT = ("id", "уровень_код")

MONITORINGS = [
    pytest.param(monitoring, id=f"{folder.name}-{monitoring.id}")
    for folder in sorted(SHIPPED)
    for ruleset in (read_once(folder).ruleset,)
    if ruleset is not None
    for monitoring in ruleset.monitorings.values()
]


def teachers(types: Types = pl.Int8) -> pl.DataFrame:
    """Return numbers for every answer: allowed, outside, none, and -1 for «нет»."""
    found = product((0, 1, 2, 3, None), (0, 1, None), (0, 2, 7), (0, 2, -1, None, 4))
    frame = pl.DataFrame(list(found), schema=dict.fromkeys(NUMBERS, pl.Int64), orient="row")
    return frame.cast(types).with_row_index("id")


def as_records(frame: pl.DataFrame) -> list[dict[str, object]]:
    """Return the rows of such a table as records."""
    named = frame.select(NUMBERS).iter_rows(named=True)
    return [
        {name: "нет" if (name, value) == ("П5", -1) else value for name, value in row.items()}
        for row in named
    ]


def without_reasons(found: list[Outcome]) -> list[Outcome]:
    """Return outcomes without their reasons, which the tests of columns compare."""
    return [evolve(each, reason=None) for each in found]


@pytest.mark.parametrize("monitoring", MONITORINGS)
def test_shipped(monitoring: Monitoring) -> None:
    """Whatever a monitoring asks for, the engines find what is found row by row."""
    told = rows(monitoring, 16, seed=5)
    frame = pl.DataFrame(told, schema=dict.fromkeys(told[0], pl.String))
    expected = without_reasons(one_by_one(monitoring, told))
    for kind in ("polars", "duckdb"):
        assert expected == without_reasons(by_table(monitoring, frame, kind))


@pytest.mark.parametrize("monitoring", MONITORINGS)
def test_shipped_in_whole_numbers(monitoring: Monitoring) -> None:
    """The same holds where columns are whole numbers, with none in many a row."""
    told = rows(monitoring, 16, seed=7)
    texts = pl.DataFrame(told, schema=dict.fromkeys(told[0], pl.String))
    frame = texts.select(pl.all().cast(pl.Int16, strict=False))
    expected = without_reasons(one_by_one(monitoring, frame.iter_rows(named=True)))
    for kind in ("polars", "duckdb"):
        assert expected == without_reasons(by_table(monitoring, frame, kind))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("types", [pl.Int8, pl.Int64])
def test_plain_numbers(kind: str, types: Types) -> None:
    """Columns of whole numbers come out exactly, with every reason, in frames of every kind."""
    frame = teachers(types)
    expected = one_by_one(TEACHERS, as_records(frame), places=3)
    assert expected == by_table(TEACHERS, frame, kind, not_applicable=-1, places=3)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("types", [pl.Int8, pl.Int16, pl.Int64])
def test_only_the_code(kind: str, types: Types) -> None:
    """A code that is asked for by itself is that of the level, in the order of the rows."""
    frame = teachers(types)
    kept = evaluate_table(
        TEACHERS, KINDS[kind](frame), keep=KEPT, reading=READING, not_applicable=-1
    )
    found = one_by_one(TEACHERS, as_records(frame), reading=READING)
    expected = [(number, each.code) for number, each in enumerate(found)]
    assert expected == BACK[kind](kept).rows()


@pytest.mark.parametrize("kind", ["polars", "duckdb"])
@pytest.mark.parametrize("number", [3, -7, 1000])
def test_number_for_no(kind: str, number: int) -> None:
    """Any number that is no answer can stand for «нет», also one that the column cannot hold."""
    frame = teachers().with_columns(pl.col("П5").replace(-1, number if number < 128 else None))
    records = [
        {name: "нет" if (name, value) == ("П5", number) else value for name, value in row.items()}
        for row in frame.select(NUMBERS).iter_rows(named=True)
    ]
    expected = without_reasons(one_by_one(TEACHERS, records))
    assert expected == without_reasons(by_table(TEACHERS, frame, kind, not_applicable=number))


def test_one_part_of_the_total() -> None:
    """Each part of the total can be asked for alone."""
    frame = teachers()
    for name in ("итог_числитель", "итог_знаменатель", "итог", "итог_число", "причина"):
        expected = evaluate_table(TEACHERS, frame, not_applicable=-1)[name].to_list()
        found = evaluate_table(TEACHERS, frame, not_applicable=-1, keep=[name])[name]
        assert expected == found.to_list()


@pytest.mark.parametrize("kind", KINDS)
def test_unsigned(kind: str) -> None:
    """Numbers without a sign are read, up to those that no narrower type holds."""
    frame = pl.DataFrame(
        [(0,) * 4, (1,) * 4, (200,) * 4], dict.fromkeys(NUMBERS, pl.UInt8), orient="row"
    )
    expected = without_reasons(one_by_one(TEACHERS, as_records(frame)))
    assert expected == without_reasons(by_table(TEACHERS, frame, kind))


@settings(max_examples=12)
@given(data=st.data())
def test_generated(data: st.DataObject) -> None:
    """Generated monitorings come out by engines as row by row, or are refused as too wide."""
    monitoring = data.draw(monitorings())
    told = rows(monitoring, 8, seed=data.draw(st.integers(0, 99)))
    if not told[0]:
        return
    frame = pl.DataFrame(told, schema=dict.fromkeys(told[0], pl.String))
    expected = without_reasons(one_by_one(monitoring, told))
    for kind in ("polars", "duckdb"):
        try:
            found = by_table(monitoring, frame, kind)
        except InputError as error:
            assert error.message.key.startswith("table-width")  # noqa: PT017  (of one kind only)
        else:
            assert expected == without_reasons(found)


@pytest.mark.parametrize("kind", KINDS)
def test_same_kind(kind: str) -> None:
    """A frame of the same kind comes back, lazy where it was lazy."""
    given_ = KINDS[kind](teachers())
    assert type(given_) is type(evaluate_table(TEACHERS, given_, keep=KEPT))


@pytest.mark.parametrize("kind", KINDS)
def test_order_of_columns(kind: str) -> None:
    """Columns come in the order in which they are asked for, old ones as they were."""
    frame = teachers().select("П1", pl.lit("7а").alias("класс"), "П3")
    kept = ("статус", "класс", "П3", "уровень")
    found = BACK[kind](evaluate_table(TEACHERS, KINDS[kind](frame), keep=kept))
    assert list(kept) == found.columns
    assert frame["класс"].to_list() == found["класс"].to_list()


def test_all_columns() -> None:
    """Without a choice all old columns come first, then all results."""
    found = evaluate_table(TEACHERS, teachers().lazy()).collect_schema().names()
    results = ["итог_числитель", "итог_знаменатель", "итог", "итог_число", "уровень_код"]
    assert ["id", *NUMBERS, *results, "уровень", "статус", "причина"] == found


def test_keeps_the_index() -> None:
    """The index of pandas stays, whatever it is."""
    frame = teachers().to_pandas().head(3).set_index(pd.Index(["в", "б", "в"]))
    assert ["в", "б", "в"] == list(evaluate_table(TEACHERS, frame, keep=("уровень",)).index)


def test_mixed_column() -> None:
    """A column of pandas that holds numbers and words is read as it is written."""
    frame = pd.DataFrame({"П1": [1, 1, None], "П3": 1, "П4": 1, "П5": [2, "нет", "2"]})
    found = evaluate_table(TEACHERS, frame, keep=("статус",))["статус"]
    assert ["уровень определён", "уровень определён", "нет данных"] == list(found)


def test_decimals_among_words() -> None:
    """A decimal of pandas is written out, and not read as the exponent that it prints as."""
    given = [Decimal("0E-9"), Decimal("2E+0"), "1", None]
    frame = pd.DataFrame({"П1": pd.Series(given, dtype=object), "П3": 1, "П4": 1, "П5": 1})
    found = evaluate_table(TEACHERS, frame, keep=("статус",))["статус"]
    assert ["уровень определён"] * 3 + ["нет данных"] == list(found)


@pytest.mark.parametrize("type_", [pa.decimal256(40, 2), pa.month_day_nano_interval()])
@pytest.mark.parametrize("is_arrow", [True, False])
def test_types_that_nothing_computes_with(type_: pa.DataType, *, is_arrow: bool) -> None:
    """A column that Polars cannot take over is told of, and not with a panic."""
    table = pa.table({"П1": pa.array([None, None], type_)})
    given: Any = table if is_arrow else table.to_pandas(types_mapper=pd.ArrowDtype)
    with pytest.raises(InputError, match="П1") as error:
        evaluate_table(TEACHERS, given)
    assert "table-column.type" == error.value.message.key


def test_no_rows() -> None:
    """A table without rows comes back without rows."""
    assert evaluate_table(TEACHERS, teachers().head(0)).is_empty()


def test_no_fields() -> None:
    """A table without a single answer has no data in any row."""
    frame = pl.DataFrame({"школа": ["1", "2"]})
    assert ["нет данных"] * 2 == evaluate_table(TEACHERS, frame)["статус"].to_list()


def test_inexact_float() -> None:
    """A float that is no whole number is refused with its row before anything is computed."""
    with pytest.raises(InputError, match="П1"):
        evaluate_table(TEACHERS, pl.DataFrame({"П1": [1.0, 0.1]}))


def test_taken_name() -> None:
    """A column that is called as a result stops the computation, unless neither is asked for."""
    frame = teachers().with_columns(причина=1)
    with pytest.raises(InputError) as error:
        evaluate_table(TEACHERS, frame)
    assert "table-taken" == error.value.message.key
    assert list(KEPT) == evaluate_table(TEACHERS, frame, keep=KEPT).columns


@pytest.mark.parametrize(
    ("name", "key"),
    [("уровен", "table-unknown-column.near"), ("ааааааааааа", "table-unknown-column")],
)
def test_unknown_name(name: str, key: str) -> None:
    """A name that is neither a column nor a result is refused, with one that was meant."""
    with pytest.raises(InputError) as error:
        evaluate_table(TEACHERS, teachers(), keep=[name])
    assert key == error.value.message.key


@pytest.mark.parametrize("given_", [[{"П1": 1}], nw.from_native(pl.Series([1]), series_only=True)])
def test_no_frame(given_: object) -> None:
    """What is no frame is refused by its kind."""
    with pytest.raises(InputError) as error:
        evaluate_table(TEACHERS, given_)
    assert "table-kind" == error.value.message.key


def test_missing_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra it is said what to install."""
    monkeypatch.setattr("shnor_rules.tables.extras.find_spec", lambda _: None)
    with pytest.raises(InputError) as error:
        evaluate_table(TEACHERS, teachers())
    assert 'установите её: pip install "shnor-rules[tables]"' == error.value.message.help()


def test_unknown_reading() -> None:
    """A reading that the monitoring does not have is refused as anywhere."""
    with pytest.raises(ReadingError):
        evaluate_table(TEACHERS, teachers(), reading="вверх")


def test_names_taken_on_the_way() -> None:
    """Columns that are called as those made on the way do no harm."""
    frame = teachers().with_columns(shnor_0=1, _shnor_1=2)
    expected = evaluate_table(TEACHERS, teachers(), not_applicable=-1)
    found = evaluate_table(TEACHERS, frame, not_applicable=-1)
    assert expected.rows() == found.drop("shnor_0", "_shnor_1").rows()


def test_wide_pair() -> None:
    """Numbers wider than 64 bits are kept as decimals, which files keep, and no wider ones."""
    graph = Graph()
    frame = nw.from_native(pl.DataFrame({"over": [10**30]}, {"over": pl.Int128}))
    wide = graph.source("over", (0, 10**30))
    assert [10**30] == [int(each) for each in frame.select(exact(wide, nw.col("over")))["over"]]
    with pytest.raises(InputError) as error:
        exact(graph.source("over", (0, 10**38)), nw.col("over"))
    assert "table-pair" == error.value.message.key


def test_names_without_dots() -> None:
    """Every column gets a name without dots that no other one has."""
    expected = {"К1.часть": "К1_часть_", "К1_часть": "К1_часть", "К1": "К1"}
    assert expected == undotted(["К1.часть", "К1_часть", "К1"])

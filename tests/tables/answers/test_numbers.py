# SPDX-License-Identifier: MIT
"""Answers as numbers of every type mean in columns what they mean in records."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import duckdb
import narwhals as nw
import polars as pl
import pytest

from shnor_rules import InputError, evaluate_table
from shnor_rules.expressions.absent import Absence
from shnor_rules.tables.answers import read_columns
from shnor_rules.whole import Part
from tests.evaluation.making import made
from tests.tables.answers.reading_back import KINDS, ONLY_RECORDS, agree, by_columns

if TYPE_CHECKING:
    from pathlib import Path

SETS: Final = made(
    """
    indicators:
      С: {title: счёт, values: "{0; 1; 2}", scored: false}
      Н: {title: с нет, values: "{1; 2; 5; нет}", not_applicable: нет, scored: false}
      О: {title: доли, values: "{0; 0,5; 1,5}", labels: {0: низкий}, scored: false}
      Т: {title: слова, values: "{высокая; низкая}", scored: false}
      Р: {title: отрезок, values: "(-1,5; 100)", scored: false}
      М: {title: дальний, values: "[300; 400]", scored: false}
      Б: {title: без границ, values: "любое", scored: false}
      Ц: {title: целое, values: "целое [-3; 100]", scored: false}
      П: {title: пусто, values: "(5; 5]", scored: false}
      Д: {title: трети, values: "{1/3; 2/3; 4}", scored: false}
    """
)

NAMES: Final = tuple(indicator.id for indicator in SETS.indicators)

WHOLE: Final = (0, 1, 2, 3, 4, 5, 6, 99, 100, 127, None)
SIGNED: Final = (*WHOLE, -1, -2, -3, -4, -128)


def _frame(values: tuple[Any, ...], dtype: Any) -> pl.DataFrame:  # noqa: ANN401  (a type of Polars)
    return pl.DataFrame({name: pl.Series(values, dtype=dtype, strict=True) for name in NAMES})


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("values", "dtype"),
    [
        (SIGNED, pl.Int8),
        (WHOLE, pl.UInt8),
        ((*SIGNED, 300, 400, 401), pl.Int64),
        (tuple(None if each is None else float(each) for each in SIGNED), pl.Float64),
        ((float("nan"), 1.0, 400.0, 7e15), pl.Float32),
    ],
)
def test_numbers(kind: str, values: tuple[Any, ...], dtype: Any) -> None:  # noqa: ANN401  (of Polars)
    """Every number is in every column what it is in a record, whatever the type."""
    agree(SETS, _frame(values, dtype), kind)


@pytest.mark.parametrize("kind", ["polars", "duckdb", "pyarrow"])
@pytest.mark.parametrize(
    ("values", "dtype"),
    [
        (("0.00", "0.50", "1.50", "-1.49", "99.99", "2", "0.3", None), pl.Decimal(6, 2)),
        (("4", None, "-3", "128"), pl.Decimal(3, 0)),
        (("0.5", "4.00", None, "1.23456789", "-1.5", "9876543210"), pl.Decimal(38, 10)),
        (("0.50", "1000000000.00", "1000000000.01"), pl.Decimal(20, 2)),
        (("0.50", "1000000000.00", "1000000000.01", "3000000000"), pl.Decimal(18, 2)),
        (("0.500000", "1000000.5", "-999999999999.999999"), pl.Decimal(18, 6)),
        (("0.5", "-0.5", "0", "-0.25", None), pl.Decimal(2, 2)),
        (("0.5", "-0.5", "-0.25", None), pl.Decimal(20, 20)),
    ],
)
def test_decimals(kind: str, values: tuple[str | None, ...], dtype: pl.Decimal) -> None:
    """Every decimal is in every column what it is in a record, read as a number or as a text."""
    exact = tuple(None if each is None else Decimal(each) for each in values)

    agree(SETS, _frame(exact, dtype), kind)


@pytest.mark.parametrize("kind", ["polars", "duckdb", "pyarrow"])
@pytest.mark.parametrize("dtype", [pl.Decimal(3, 0), pl.Decimal(38, 0)])
def test_decimals_like_labels(kind: str, dtype: pl.Decimal) -> None:
    """A number is no label, even where it looks like the label of another number."""
    rules = made(
        "indicators: {Л: {title: мена, values: '{1; 2}', labels: {1: '2', 2: '1'}, scored: false}}"
    )

    agree(rules, pl.DataFrame({"Л": pl.Series([Decimal(1), Decimal(2)], dtype=dtype)}), kind)


def test_decimals_of_pandas() -> None:
    """Decimals that pandas holds as objects are read like any text, to the last digit."""
    exact = tuple(map(Decimal, ("0.50", "4.00", "1.5")))
    read = by_columns(SETS, _frame(exact, pl.Decimal(6, 2)).to_pandas())

    assert [True] * 3 == [bool(row.reasons) for row in read]


@pytest.mark.parametrize("kind", KINDS)
def test_categories(kind: str) -> None:
    """Categories are read as the text that they are."""
    agree(SETS, _frame(("0,5", "нет", "высокая", None, "2"), pl.Categorical), kind)


@pytest.mark.parametrize("kind", KINDS)
def test_truth_values(kind: str) -> None:
    """A truth value is no answer, nothing is none."""
    agree(SETS, _frame((True, False), pl.Boolean), kind)


@pytest.mark.parametrize("kind", ["polars", "duckdb", "pyarrow"])
def test_columns_without_a_value(kind: str) -> None:
    """A column of nothing is a column of missing answers, truth values or not."""
    agree(SETS, _frame((None, None), pl.Null), kind)
    agree(SETS, _frame((None, True), pl.Boolean), kind)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("dtype", [pl.Int8, pl.Int64, pl.Float64, pl.UInt8])
def test_number_for_not_applicable(kind: str, dtype: Any) -> None:  # noqa: ANN401  (of Polars)
    """A number that is named for «нет» stands for it where the order has «нет», and only there."""
    given = (9, 1, 3, None)
    read = by_columns(
        SETS, KINDS[kind](pl.DataFrame({"С": given, "Н": given}).cast(dtype)), not_applicable=9
    )

    assert ("С: значения «9» нет в {0; 1; 2}",) == read[0].reasons
    assert 1 == read[1].values["Н"]
    assert 2 == len(read[2].reasons)
    assert Absence.MISSING is read[3].values["Н"]
    only = by_columns(SETS, KINDS[kind](pl.DataFrame({"Н": given}).cast(dtype)), not_applicable=9)
    assert Absence.NOT_APPLICABLE is only[0].values["Н"]


@pytest.mark.parametrize("kind", ["polars", "duckdb", "pyarrow"])
@pytest.mark.parametrize(
    "dtype", [pl.Decimal(9, 2), pl.Decimal(38, 0), pl.Decimal(38, 2), pl.Decimal(12, 9)]
)
@pytest.mark.parametrize("number", [9, -1, 0])
def test_decimal_for_not_applicable(kind: str, dtype: pl.Decimal, number: int) -> None:
    """In a column of decimals it stands for «нет» as well, whether they are read as numbers."""
    given = [Decimal(number), Decimal(1), Decimal(3), None]
    frame = pl.DataFrame({"Н": pl.Series(given, dtype=dtype)})
    read = by_columns(SETS, KINDS[kind](frame), not_applicable=number)

    told = [row.values.get("Н") for row in read]
    assert [Absence.NOT_APPLICABLE, 1, None, Absence.MISSING] == told


def test_number_that_no_column_can_hold() -> None:
    """A number for «нет» that the type of a column cannot hold changes nothing."""
    frame = pl.DataFrame({"Н": [1, 5]}, schema={"Н": pl.UInt8})

    assert [1, 5] == [row.values["Н"] for row in by_columns(SETS, frame, not_applicable=-1)]


def test_number_that_is_an_answer() -> None:
    """A number that is an answer cannot stand for «нет»."""
    with pytest.raises(InputError) as caught:
        by_columns(SETS, pl.DataFrame({"Н": [1]}), not_applicable=5)

    assert "число 5 не может означать «нет»: в «Н» это ответ" == str(caught.value)


@pytest.mark.parametrize("places", [-1, 9])
def test_too_many_places(places: int) -> None:
    """No more decimals are read than fit into 64 bits."""
    with pytest.raises(InputError, match=f"а дано {places}"):
        by_columns(SETS, pl.DataFrame({"Н": [1]}), places=places)


@pytest.mark.parametrize("value", [10**9 + 1, -(10**9) - 1, 10**18])
def test_numbers_beyond_those_that_are_read(value: int) -> None:
    """A number beyond 10^9 is for records, where the order sets no limit."""
    (row,) = by_columns(SETS, pl.DataFrame({"Б": [value]}))

    assert [True] == [ONLY_RECORDS in each for each in row.reasons]


@pytest.mark.parametrize("kind", ["duckdb", "polars lazy"])
@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (0.1 + 0.2, "число 0.30000000000000004 хранится неточно (двоичная дробь)"),
        (float("inf"), "«inf» – не число"),
        (1e300, "слишком длинное"),
    ],
)
def test_inexact_numbers_far_away(kind: str, value: float, reason: str) -> None:
    """Where no row is at hand, the row with a binary fraction is refused."""
    frame = pl.DataFrame({"С": [1.0, value]})
    native = frame.lazy() if kind == "polars lazy" else KINDS[kind](frame)
    sound, row = by_columns(SETS, native)

    assert 1 == sound.values["С"]
    assert reason in row.reasons[0]
    assert 1 == len(row.reasons)


@pytest.mark.parametrize("kind", ["polars", "pandas", "pyarrow"])
def test_inexact_numbers_at_hand(kind: str) -> None:
    """Where rows are at hand, the first binary fraction is told with its column and row."""
    frame = nw.from_native(KINDS[kind](pl.DataFrame({"С": [1.0, None, 0.5], "х": [0.5] * 3})))
    reading = read_columns(SETS, frame.schema, places=6, not_applicable=None)
    with pytest.raises(InputError) as caught:
        reading.check(frame)

    assert "столбец «С», строка 3: число 0.5 хранится неточно (двоичная дробь)" == str(caught.value)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ([1, "нет", None, 0.5], "строка 4: число 0.5 хранится неточно"),
        (["нет", True], "строка 2: здесь нужно число или слово"),
        ([False, "нет"], "строка 1: здесь нужно число или слово"),
        ([1, "2", float("nan"), 2.0, Decimal("0.5")], None),
    ],
)
def test_mixed_columns_of_pandas(values: list[object], told: str | None) -> None:
    """A column of objects is read as text, its floats and truth values as what they are."""
    import pandas as pd  # noqa: PLC0415  (slow to load, and only needed here)

    frame = nw.from_native(pd.DataFrame({"Н": pd.Series(values, dtype=object)}))
    reading = read_columns(SETS, frame.schema, places=6, not_applicable=None)
    if told is None:
        reading.check(frame)
    else:
        with pytest.raises(InputError, match=told):
            reading.check(frame)


def test_columns_that_hold_nothing_inexact() -> None:
    """Texts and whole floats are stored exactly."""
    frame = nw.from_native(pl.DataFrame({"С": [1.0, None], "Н": ["0,5", "нет"]}))
    read_columns(SETS, frame.schema, places=6, not_applicable=None).check(frame)


def test_cheap_columns_of_numbers() -> None:
    """A column of whole numbers needs no column on the way, and stays in its type."""
    frame = nw.from_native(pl.DataFrame({"С": [1]}, schema={"С": pl.Int8}))
    reading = read_columns(SETS, frame.schema, places=6, not_applicable=None)

    assert () == reading.staged
    number = frame.select(reading.sources["С", Part.NUMBER].alias("n"))
    assert nw.Int8 == number.schema["n"]


def test_numbers_that_are_all_answers() -> None:
    """Where the type holds nothing but answers, nothing is compared."""
    rules = made("indicators: {В: {title: всё, values: 'целое [-128; 127]', scored: false}}")
    schema = {"В": nw.Int8()}
    reading = read_columns(rules, schema, places=6, not_applicable=None)

    assert reading.refused is None
    assert () == reading.reasons


def test_nan_that_a_parquet_file_does_not_tell(tmp_path: Path) -> None:
    """NaN beyond what the statistics of a file say of it refuses its row, not the table."""
    path = tmp_path / "nan.parquet"
    pl.DataFrame({"С": [1.0, float("nan"), 2.0]}).write_parquet(path)
    relation = duckdb.connect().read_parquet(str(path))
    found = evaluate_table(SETS, relation, keep=["причина"]).fetchall()

    assert [(None,), ("С: «nan» – не число",), (None,)] == found

# SPDX-License-Identifier: MIT
"""The rows of a sample are read, found and averaged as they are inside a record."""

from __future__ import annotations

from typing import Any

import polars as pl
import pytest

from shnor_rules import InputError
from shnor_rules.tables.evaluating import evaluate_table
from shnor_rules.tables.sample_rows import fitting
from tests.analysis.analysed import monitoring
from tests.tables.aggregates.counting import KINDS, rows_of
from tests.tables.sampling import (
    CENTRES,
    RECORDS,
    in_table,
    one_by_one,
)


@pytest.mark.parametrize(
    ("keys", "others"),
    [
        ([1, 2], [2, 1]),
        ([1, 2], ["2", " 1 "]),
        ([1, 2], [2.0, 1.0]),
        ([1.0, None], pl.Series([1], dtype=pl.Int8)),
        (pl.Series(["1", "2"], dtype=pl.Categorical), ["1"]),
        ([1.5, 2.0], [1.5]),
    ],
    ids=["numbers", "numbers and texts", "floats", "a blank float", "categories", "halves"],
)
def test_keys_of_unlike_types_are_compared(keys: Any, others: Any) -> None:  # noqa: ANN401
    """Numbers and texts that people take for the same key are the same key."""
    records = pl.DataFrame({"номер": keys, "П1": 1, "П3": 1})
    lessons = pl.DataFrame({"номер": others, "П2": 2})

    found = evaluate_table(
        monitoring(CENTRES), records, samples={"П2": lessons}, key="номер", keep=["итог"]
    )

    assert {"4"} == {row["итог"] for row in rows_of(found)} - {None}


LONG = 2**53


@pytest.mark.parametrize("kind", ["polars", "polars, lazy", "duckdb"])
@pytest.mark.parametrize(
    ("keys", "others"),
    [
        (pl.Series([LONG + 1, LONG], dtype=pl.Decimal(18, 0)), pl.Series([LONG + 1])),
        (pl.Series([LONG + 1, LONG]), pl.Series([LONG + 1], dtype=pl.Decimal(20, 2))),
        (
            pl.Series([LONG + 1, LONG], dtype=pl.Decimal(18, 1)),
            pl.Series([LONG + 1], dtype=pl.Decimal(20, 2)),
        ),
        (pl.Series([7, 2**63 + 1], dtype=pl.UInt64), pl.Series([7])),
    ],
    ids=["decimals and numbers", "numbers and decimals", "decimals", "large numbers"],
)
def test_long_keys_are_compared_to_the_last_digit(
    kind: str, keys: pl.Series, others: pl.Series
) -> None:
    """Keys that floats would take for the same are not the same key."""
    records = pl.DataFrame({"номер": keys, "П1": 1, "П3": 1})
    lessons = pl.DataFrame({"номер": others, "П2": 2})
    make = KINDS[kind]

    found = evaluate_table(
        monitoring(CENTRES),
        make(records),
        samples={"П2": make(lessons)},
        key="номер",
        keep=["номер", "статус"],
    )

    ends = {int(row["номер"]): row["статус"] for row in rows_of(found)}
    assert ["уровень определён", "нет данных"] == [ends[int(each)] for each in keys]


def test_a_key_may_have_several_columns() -> None:
    """A school of one town is not the school of the other."""
    records = pl.DataFrame({"район": ["р", "с"], "номер": [1, 1], "П1": 1, "П3": 1})
    lessons = pl.DataFrame({"район": ["с", "р", "р"], "номер": [1, 1, 1], "П2": ["1", "1", "2"]})

    found = evaluate_table(
        monitoring(CENTRES), records, samples={"П2": lessons}, key=["район", "номер"], keep=["итог"]
    )

    assert ["3,5", "3"] == [row["итог"] for row in rows_of(found)]


def test_an_item_without_a_column_is_never_answered() -> None:
    """A row that lacks an item is no whole row, so its sample is missing."""
    records = pl.DataFrame({"центр": ["А"], "П2": 2, "П3": 1})
    mentors = pl.DataFrame({"центр": ["А"], "1": ["да"]})

    found = evaluate_table(
        monitoring(CENTRES), records, samples={"П1": mentors}, key="центр", keep=["статус"]
    )

    assert ["нет данных"] == [row["статус"] for row in rows_of(found)]


OUTSIDE = """
indicators:
  П1:
    title: Состав
    values: "VALUES"
    items: {1: {title: стаж}, 2: {title: успех}}
    sample: {of: наставник, average: по строкам, quote: среднее}
total: {formula: П1}
levels: [{level: любой, interval: любое}]
"""


@pytest.mark.parametrize(
    "values",
    ["{0; 1; 1,5}", "{да}", "[0; 1,5)", "(0; 2]", "[0,5; 2)", "целое [0; 2]", "[0; 2]"],
)
@pytest.mark.parametrize("kind", ["polars", "duckdb"])
def test_a_mean_has_to_be_a_value_of_the_indicator(values: str, kind: str) -> None:
    """Sums of items whose mean is not in the printed set refuse the record, as inside it."""
    rules = monitoring(OUTSIDE.replace("VALUES", values))
    means = {
        "0": [(0, 0)],
        "1/2": [(0, 0), (1, 0)],
        "1": [(1, 0)],
        "4/3": [(1, 0), (0, 1), (1, 1)],
        "3/2": [(1, 0), (1, 1)],
        "2": [(1, 1)],
    }
    rows = [
        {"центр": name, "1": first, "2": second}
        for name, given in means.items()
        for first, second in given
    ]
    make = KINDS[kind]

    found = evaluate_table(
        rules,
        make(pl.DataFrame({"центр": list(means)})),
        samples={"П1": make(pl.DataFrame(rows))},
        key="центр",
    )

    expected = one_by_one(rules, [{"П1": [list(row) for row in given]} for given in means.values()])
    assert dict(zip(means, expected, strict=True)) == in_table(found)


def test_a_bare_word_stands_where_there_are_no_rows() -> None:
    """A word of the value set is an answer of a record, and none of a row."""
    rules = monitoring(
        """
        indicators:
          П1:
            title: Занятия
            values: "{1; 2; иное}"
            scored: false
            sample: {of: занятие, average: по строкам, quote: среднее}
          П2: {title: Состав, values: "{0; 1}"}
        total: {formula: П2}
        """
    )
    records = pl.DataFrame(
        {"центр": ["А", "Б", "В"], "П1": ["иное", None, None], "П2": 1, "sample_": "x"}
    )
    lessons = pl.DataFrame({"центр": ["Б", "Б", "В"], "П1": ["1", "2", "иное"]})

    found = evaluate_table(
        rules, records, samples={"П1": lessons}, key="центр", keep=["итог", "причина"]
    )

    told = "П1: строк выборки с ошибками: 1, например – П1: «иное» – не число"
    assert [("1", None), ("1", None), (None, told)] == [
        (row["итог"], row["причина"]) for row in rows_of(found)
    ]


def test_sums_are_as_wide_as_they_have_to_be() -> None:
    """What does not fit into 64 bits is added up in 128, or refused where there are none."""
    rules = monitoring(
        """
        indicators:
          П1:
            title: Сумма
            values: любое
            sample: {of: занятие, average: по строкам, quote: среднее}
        total: {formula: П1}
        """
    )
    records = pl.DataFrame({"центр": ["А"]})
    large = pl.DataFrame({"центр": ["А"] * 11, "П1": ["999999999,99999999"] * 11})

    found = evaluate_table(
        rules, records, samples={"П1": large}, key="центр", keep=["итог"], places=8
    )

    assert ["999999999,99999999"] == [row["итог"] for row in rows_of(found)]
    with pytest.raises(InputError) as raised:
        fitting(2**63, sample="П1", bits=64)
    assert "the sum of the rows of the sample `П1` does not fit into 64 bits" == (
        raised.value.render("en")
    )


def test_lazy_rows_without_a_record_are_not_looked_for() -> None:
    """A lazy sample is not computed to be looked at; its other rows count."""
    lessons = pl.DataFrame({"центр": ["А", "В", None], "П2": ["1", "2", "2"]})

    found = evaluate_table(
        monitoring(CENTRES), RECORDS.drop("П2"), samples={"П2": lessons.lazy()}, key="центр"
    )

    assert ["3", None] == [row["итог"] for row in rows_of(found)]

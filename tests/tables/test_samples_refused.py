# SPDX-License-Identifier: MIT
"""What is wrong with a sample is told: by its record, or before anything runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import duckdb
import pandas as pd
import polars as pl
import pytest

from shnor_rules import InputError
from shnor_rules.tables.answers import read_columns
from shnor_rules.tables.evaluating import evaluate_table
from shnor_rules.tables.frames import opened
from shnor_rules.tables.samples import MOST_ROWS, add_samples
from tests.analysis.analysed import monitoring
from tests.evaluation.making import korenovsky, made_up
from tests.tables.aggregates.counting import rows_of
from tests.tables.sampling import (
    CENTRES,
    LESSONS,
    RECORDS,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def reasons(records: Table, key: Sequence[str] = ("центр",), **samples: Table) -> list[str | None]:
    """Return why records are refused."""
    found = evaluate_table(
        monitoring(CENTRES), records.lazy(), samples=samples, key=key, keep=["причина"]
    )
    return [row["причина"] for row in rows_of(found)]


def test_what_refuses_a_record_is_told() -> None:
    """A blank key, a shared one, two answers, and faulty rows are each told by their record."""
    records = pl.DataFrame(
        {
            "центр": ["А", "Б", " ", "В", "В", "Г", "Г", "Д"],
            "П1": [None, 1, 1, 1, 1, 1, 1, 1],
            "П2": 2,
            "П3": 1,
        }
    )
    mentors = pl.DataFrame(
        {
            "центр": ["А", "А", "А", "Б", "В"],
            "1": ["да", "может", "да", "да", None],
            "2": ["да", "нет", "2", "да", "да"],
        }
    )
    shared = "центр: «центр» = «В» есть и у другой записи, и выборку не разделить"

    assert [
        "П1: строк выборки с ошибками: 2, например – П1.1: значения «может» нет в {0; 1}",
        "П1: на «П1» отвечено дважды",
        "центр: в записи не заполнено «центр», и её выборку не найти",
        f"{shared}; П1: на «П1» отвечено дважды",
        f"{shared}; П1: на «П1» отвечено дважды",
        None,
        None,
        None,
    ] == reasons(records, П1=mentors)


def test_what_two_samples_share_is_told_once() -> None:
    """A key that is blank or shared keeps both samples from a record, for one reason."""
    records = pl.DataFrame({"центр": ["А", "А", None], "П3": 1})
    mentors = pl.DataFrame({"центр": ["А"], "1": [1], "2": [0]})
    lessons = pl.DataFrame({"центр": ["А"], "П2": [2]})
    shared = "центр: «центр» = «А» есть и у другой записи, и выборку не разделить"

    found = reasons(records, П1=mentors, П2=lessons)

    blank = "центр: в записи не заполнено «центр», и её выборку не найти"
    assert [shared, shared, blank] == found


def test_a_row_without_its_group_refuses_the_record() -> None:
    """Where the order asks for groups, a row has to be in one."""
    records = pl.DataFrame({"центр": ["А", "Б"], "П1": 1, "П2": 2})
    weeks = pl.DataFrame({"центр": ["А", "Б"], "Группа": ["а", " "], "П3": [1, 1]})

    told = "П3: строк выборки с ошибками: 1, например – П3: у строки выборки не указана группа"
    assert [None, told] == reasons(records, П3=weeks)


def test_more_rows_than_the_sums_hold_refuse_the_record() -> None:
    """The number of rows that the widths are proved for is a limit, told with what to do."""
    rules = monitoring(CENTRES)
    records = opened(pl.DataFrame({"центр": ["А", "Б"], "П1": 1, "П3": 2}), is_field=bool)
    lessons = pl.DataFrame({"центр": ["А", "А", "А", "Б", "Б"], "П2": 2})
    reading = read_columns(rules, records.schema, places=6, not_applicable=None)

    joined, reading = add_samples(
        rules, records, reading, {"П2": lessons}, key=("центр",), places=6, most_rows=2
    )

    assert reading.refused is not None
    refused = joined.frame.select(reading.refused.alias("x")).collect()["x"].to_list()
    assert [True, False] == refused
    told = [joined.frame.select(text.alias("x")).collect()["x"][0] for _, text in reading.reasons]
    assert any("строк в выборке больше 2" in (text or "") for text in told)
    assert MOST_ROWS > 2


@pytest.mark.parametrize(
    ("records", "samples", "key", "said"),
    [
        (RECORDS, {"П9": LESSONS}, "центр", "the indicator `П9` has no sample"),
        (RECORDS, {"П2": LESSONS}, (), "nothing says to which records the rows of the sample"),
        (RECORDS, {"П2": LESSONS}, "школа", "the table of records has no column `школа`"),
        (
            RECORDS,
            {"П2": LESSONS.rename({"центр": "Центр"})},
            "центр",
            "the table of the sample `П2` has no column `центр`",
        ),
        (
            RECORDS,
            {"П2": LESSONS.with_columns(центр=pl.date(2024, 1, 1))},
            "центр",
            "`центр` is String in the table of records and Date in the sample `П2`",
        ),
        (
            RECORDS,
            {"П2": duckdb.from_arrow(LESSONS.to_arrow())},
            "центр",
            "the table of the sample `П2` is computed by DuckDB, that of the records by Polars",
        ),
        (
            RECORDS,
            {"П2": LESSONS.rename({"П2": "оценка"})},
            "центр",
            "the table of the sample `П2` has no columns of answers",
        ),
        (
            RECORDS,
            {"П1": pl.DataFrame({"центр": ["А"], "1": [1], "2": [1], "3": [1]})},
            "центр",
            "unknown field `3`",
        ),
        (
            RECORDS,
            {"П1": pl.DataFrame({"центр": ["А"], "1": [1], "П1.2": [1], "2": [1]})},
            "центр",
            "two columns answer `П1.2`: `П1.2` and `2`",
        ),
        (
            RECORDS,
            {"П3": LESSONS.rename({"П2": "П3"})},
            "центр",
            "the table of the sample `П3` has no column `группа` (наставник)",
        ),
        (
            RECORDS,
            {"П2": LESSONS.with_columns(группа=pl.lit("а"))},
            "центр",
            "the sample `П2` has no groups, yet there is a column `группа`",
        ),
        (
            RECORDS,
            {"П2": pl.DataFrame({"центр": ["А", None, " "], "П2": 2})},
            "центр",
            "the sample `П2` has 2 rows without `центр`",
        ),
        (
            RECORDS,
            {"П2": pl.DataFrame({"центр": ["А", "В", "В", "Г", "Д", "Е"], "П2": 2})},
            "центр",
            "no record has `центр` = «В», «Г», «Д», ... (5 rows of the sample `П2`)",
        ),
        (
            RECORDS,
            {"П2": pl.DataFrame({"центр": ["В"], "П2": 2})},
            "центр",
            "no record has `центр` = «В» (1 row of the sample `П2`)",
        ),
        (
            RECORDS,
            {"П2": pd.DataFrame({"центр": ["А"], "П2": [1.25]})},
            "центр",
            "column `П2`, row 1: ",
        ),
    ],
)
def test_what_cannot_be_joined_is_told(
    records: Table, samples: Mapping[str, Any], key: Sequence[str], said: str
) -> None:
    """A sample that cannot be read, or whose rows belong to no record, is refused as a whole."""
    with pytest.raises(InputError) as raised:
        evaluate_table(monitoring(CENTRES), records, samples=samples, key=key)

    assert raised.value.render("en").startswith(said)


def test_a_mean_over_groups_is_left_to_records() -> None:
    """Groups have unlike denominators, so the record path is named."""
    with pytest.raises(InputError) as raised:
        evaluate_table(
            made_up("mentoring"), pl.DataFrame({"школа": []}), samples={"Н2": LESSONS}, key="школа"
        )

    assert "`Н2` is a mean over groups, whose denominators differ: a table cannot compute it" == (
        raised.value.render("en")
    )
    assert "--engine python --sample Н2=" in str(raised.value.message.help("en"))


def test_a_monitoring_may_have_no_samples() -> None:
    """A sample for a monitoring without any is told."""
    rules = korenovsky("teacher-competence")

    with pytest.raises(InputError) as raised:
        evaluate_table(rules, pl.DataFrame({"П1": [1]}), samples={"П1": LESSONS}, key="центр")

    assert raised.value.render("en").endswith("has no indicators with samples")

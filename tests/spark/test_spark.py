# SPDX-License-Identifier: MIT
"""Tables on a real Spark: exactly what comes out row by row, as code that Spark generates."""

from __future__ import annotations

import re
import runpy
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import shnor_rules
from benchmarks.exact import levels
from benchmarks.ours import LEVEL
from benchmarks.ours import ROW as RECORD
from benchmarks.ours import monitoring as teacher_competence
from benchmarks.spark import by_hand
from benchmarks.teachers import answers
from shnor_rules.testing import monitorings
from tests.conformance_engines import million
from tests.conformance_engines.boundaries import BOUNDARIES, Boundary, case_name
from tests.evaluation.making import korenovsky, made
from tests.shipped import ROOT, SHIPPED, read_once
from tests.spark.answering import rows
from tests.spark.comparing import ROW, by_spark, one_by_one, outside_stages, plan, table

if TYPE_CHECKING:
    from pathlib import Path

    from pyspark.sql import DataFrame, SparkSession

    from shnor_rules import Monitoring

MONITORINGS: Final = [
    monitoring
    for folder in sorted(SHIPPED)
    for ruleset in (read_once(folder).ruleset,)
    if ruleset is not None
    for monitoring in ruleset.monitorings.values()
]
REFUSED: Final = "запись не принята"

LONGEST_METHOD: Final = 8_000
"""Java compiles no longer method to machine code, so that it would be slow for ever."""

MADE: Final = made("""
    attributes: {школа: {title: Школа}}
    indicators:
      П1: {title: Первый, values: "{0; 1; 2}", labels: {0: низкий, 2: высокий}}
      П2: {title: Второй, values: "{0; 0,5; 1; нет}", not_applicable: нет}
      П3: {title: Третий, values: "[0; 10]"}
    total: {formula: "СРЗНАЧ(П1, П2, П3)"}
    levels:
      - {level: нижний, interval: "[0; 2)"}
      - {level: верхний, interval: "[2; 5]"}
""")

SAMPLED: Final = made("""
    attributes: {центр: {title: Центр}}
    indicators:
      П1:
        title: Занятия
        values: "[0; 2]"
        sample: {of: занятие, average: по строкам, quote: среднее}
    total: {formula: "СУММ(П1)"}
    levels:
      - {level: низкий, interval: "[0; 1)"}
      - {level: высокий, interval: "[1; 2]"}
""")


@pytest.mark.parametrize("monitoring", MONITORINGS, ids=lambda each: f"{each.id}")
def test_shipped_monitorings_come_out_as_row_by_row(
    spark: SparkSession, monitoring: Monitoring
) -> None:
    """Totals, levels and statuses of answers in words are the exact ones."""
    answered = rows(monitoring, 40)

    assert one_by_one(monitoring, answered) == by_spark(monitoring, table(spark, answered))


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(monitoring=monitorings(), seed=st.integers(0, 99))
def test_generated_monitorings_come_out_as_row_by_row(
    spark: SparkSession, monitoring: Monitoring, seed: int
) -> None:
    """Whatever the language can say means the same to Spark."""
    answered = rows(monitoring, 30, seed)

    assert one_by_one(monitoring, answered) == by_spark(monitoring, table(spark, answered))


def test_answers_may_be_numbers_decimals_and_words(spark: SparkSession) -> None:
    """Numbers, text with a comma, «нет» and nothing mean what they do in a record."""
    frame = spark.createDataFrame(
        pa.table(
            {
                ROW: range(5),
                "П1": pa.array([2, 0, 1, None, 7], pa.int8()),
                "П2": ["0,5", " НЕТ ", "1.0", "0", "0"],
                "П3": pa.array(
                    [Decimal("1.25"), Decimal("0.01"), Decimal(10), Decimal(0), Decimal(0)],
                    pa.decimal128(5, 2),
                ),
            }
        )
    )

    assert [
        (Fraction(5, 4), "нижний", "уровень определён"),
        (Fraction(1, 200), "нижний", "уровень определён"),
        (Fraction(4), "верхний", "уровень определён"),
        (None, None, "нет данных"),
        (None, None, REFUSED),
    ] == by_spark(MADE, frame)


def test_a_number_can_stand_for_no(spark: SparkSession) -> None:
    """A column of whole numbers has no word, so its reader is told which number means it."""
    frame = spark.createDataFrame(
        pa.table({ROW: [0, 1], "П1": [1, 1], "П2": [-1, 1], "П3": [0, 7]})
    )

    assert [
        (Fraction(1, 2), "нижний", "уровень определён"),
        (Fraction(3), "верхний", "уровень определён"),
    ] == by_spark(MADE, frame, not_applicable=-1)


def test_refused_rows_stay_and_say_why(spark: SparkSession) -> None:
    """A wrong answer refuses its row with all reasons, in the words of the row path."""
    right = {"П1": "высокий", "П2": "1", "П3": "3"}
    wrong = {"П1": "средний", "П2": "0,7", "П3": "3"}
    frame = table(spark, [right, wrong])
    found = shnor_rules.evaluate_table(MADE, frame, keep=(ROW, "статус", "причина")).collect()

    reasons = "П1: значения «средний» нет в {0; 1; 2}; П2: значения «0,7» нет в {0; 0,5; 1; нет}"
    assert [(0, "уровень определён", None), (1, REFUSED, reasons)] == [tuple(row) for row in found]


def test_columns_with_dots_are_kept(spark: SparkSession) -> None:
    """Items have columns such as `П3.2`, which Spark alone would take for a part of a column."""
    monitoring = korenovsky("mentoring-centre")
    answered = rows(monitoring, 3)
    frame = table(spark, answered)
    found = shnor_rules.evaluate_table(monitoring, frame)

    assert frame.columns == found.columns[: len(frame.columns)]
    assert frame.collect() == found.select([f"`{name}`" for name in frame.columns]).collect()


def test_a_sample_is_joined_by_its_key(spark: SparkSession) -> None:
    """The mean over the rows of a record is exact; a record without rows has no answer."""
    records = [{"центр": "А"}, {"центр": "Б"}, {"центр": "В"}]
    lessons = [
        *({"центр": "А", "П1": answer} for answer in ("1", "0", "1")),
        {"центр": "Б", "П1": "2"},
    ]
    samples = {"П1": table(spark, lessons).drop(ROW)}

    assert [
        (Fraction(2, 3), "низкий", "уровень определён"),
        (Fraction(2), "высокий", "уровень определён"),
        (None, None, "нет данных"),
    ] == by_spark(SAMPLED, table(spark, records), samples=samples, key="центр")


@pytest.fixture
def teachers(spark: SparkSession, tmp_path: Path) -> DataFrame:
    """Return invented teachers read from Parquet, as they are on a cluster."""
    columns = {f"П{number}": pa.array([0, 1, None, 1], pa.int8()) for number in range(1, 6)}
    schools = {"школа": ["Школа А", "Школа А", "Школа Б", "Школа Б"]}
    pq.write_table(pa.table({**schools, **columns}), tmp_path / "teachers.parquet")
    return spark.read.parquet(str(tmp_path / "teachers.parquet"))


def test_the_plan_is_one_stage_of_generated_code(teachers: DataFrame) -> None:
    """For a row there runs no Python, and nothing that Spark or Java only interprets."""
    numbers = ("школа", "итог_числитель", "итог_знаменатель", "уровень_код", "статус")
    found = shnor_rules.evaluate_table(korenovsky("teacher-competence"), teachers, keep=numbers)
    code = plan(found, "codegen")

    assert [] == re.findall("(?i)python|pandas|arrow", plan(found))
    assert [] == outside_stages(plan(found))
    assert ["1"] == re.findall(r"Found (\d+) WholeStageCodegen subtrees", code)
    assert int(re.findall(r"maxMethodCodeSize:(\d+)", code)[0]) < LONGEST_METHOD


def test_levels_are_counted_where_the_data_are(teachers: DataFrame) -> None:
    """The distribution over the levels of each school is a table of Spark as well."""
    monitoring = korenovsky("teacher-competence")
    results = shnor_rules.evaluate_table(monitoring, teachers)
    found = shnor_rules.level_distribution(monitoring, results, by="школа")
    counted = found.select("школа", "уровень", "статус", "количество", "n").collect()

    assert [
        ("Школа А", "А", 1, 2),
        ("Школа А", "С", 1, 2),
        ("Школа Б", "С", 1, 2),
        ("Школа Б", "нет данных", 1, 2),
    ] == [
        (school, level or status, count, of)
        for school, level, status, count, of in counted
        if count
    ]


def test_the_query_by_hand_is_exact(spark: SparkSession) -> None:
    """What benchmarks compare with does the same work, over records of every kind."""
    few = answers(2_000)
    found = by_hand(spark.createDataFrame(few.to_arrow())).orderBy(RECORD).collect()

    assert levels(teacher_competence(), few).to_list() == [row[LEVEL] for row in found]


def test_the_example_makes_and_assesses_a_province(
    spark: SparkSession, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The program of `examples/spark` says in its data that they are invented, and counts all."""
    province = runpy.run_path(str(ROOT / "examples" / "spark" / "province.py"))
    sizes = ("--teachers", "300", "--schools", "12", "--municipalities", "3")
    province["run"](spark, province["options"]().parse_args([str(tmp_path), *sizes]))
    levels = pq.read_table(tmp_path / "levels").to_pylist()
    counted = pq.read_table(tmp_path / "municipalities").to_pylist()

    assert "Выдуманный район 01" in capsys.readouterr().out
    assert [True] * 300 == [row["выдумано"] for row in levels]
    assert 300 == sum(row["количество"] for row in counted)
    assert 3 == len({row["муниципалитет"] for row in counted})


@pytest.mark.parametrize("boundary", BOUNDARIES, ids=case_name)
def test_what_comes_to_a_bound_is_on_it(spark: SparkSession, boundary: Boundary) -> None:
    """Computations that binary numbers take to the wrong side are right, of columns of any type."""
    for kind in boundary.kinds:
        given = boundary.table(kind).append_column(ROW, pa.array([0]))

        assert [boundary.end] == by_spark(boundary.monitoring, spark.createDataFrame(given)), kind


def test_a_million_records(spark: SparkSession) -> None:
    """The checksums of a million random records of teachers are those of exact values."""
    frame = spark.createDataFrame(million.answered().to_arrow())
    found = shnor_rules.evaluate_table(million.monitoring(), frame, **million.OPTIONS)

    assert million.expected() == million.checksums(pl.DataFrame(pl.from_arrow(found.toArrow())))

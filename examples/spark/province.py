# SPDX-License-Identifier: MIT
"""A province of invented teachers, assessed by Spark from Parquet to Parquet.

Everything here is made up from numbers: there is no such province, no such municipality, school or
teacher, and every row of the data says so in the column `выдумано`.

    python examples/spark/province.py build/province

writes three folders of Parquet into `build/province`:

- `teachers`: the answers, one row a teacher and subject;
- `levels`: the same rows, in no other order, each with its total, its level and its status;
- `municipalities`: how many teachers of each municipality are at which level.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Final

import pyspark.sql.functions as F  # noqa: N812  (everybody who uses Spark calls it so)
from pyspark.sql import SparkSession

import shnor_rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pyspark.sql import Column, DataFrame

SUBJECTS: Final = ("русский язык", "математика", "физика", "химия", "история", "география")
NO: Final = "нет"
KEPT: Final = ("муниципалитет", "школа", "учитель", "предмет", "выдумано")
RESULTS: Final = (
    "итог_числитель",
    "итог_знаменатель",
    "уровень_код",
    "уровень",
    "статус",
    "причина",
)


def main(arguments: Sequence[str]) -> int:
    """Make the province, assess it and tell the levels of each municipality."""
    given = options().parse_args(arguments)
    spark = session(given.master, given.memory)
    run(spark, given)
    spark.stop()
    return 0


def run(spark: SparkSession, given: argparse.Namespace) -> None:
    """Write the three folders and print the beginning of the last one."""
    teachers, levels, municipalities = (
        f"{given.folder}/{name}" for name in ("teachers", "levels", "municipalities")
    )
    invented(spark, given).write.mode("overwrite").parquet(teachers)

    # On a cluster this is all: the answers are there, and only their place is another.
    assessed(spark.read.parquet(teachers)).write.mode("overwrite").parquet(levels)
    # The levels are read again, so that nothing is assessed a second time.
    counted = by_municipality(spark.read.parquet(levels))
    # A line for each municipality and level: one small file, and not one a partition.
    counted.coalesce(1).write.mode("overwrite").parquet(municipalities)
    spark.read.parquet(municipalities).show(10, truncate=False)


def rules() -> shnor_rules.Monitoring:
    """Return the rules by which the teachers are assessed."""
    return shnor_rules.load("korenovsky")["teacher-competence"]


def assessed(teachers: DataFrame) -> DataFrame:
    """Return the teachers with their totals, levels and statuses; nothing is computed yet."""
    # What is not kept is not computed: whoever needs levels only is done sooner.
    return shnor_rules.evaluate_table(rules(), teachers, keep=(*KEPT, *RESULTS))


def by_municipality(levels: DataFrame) -> DataFrame:
    """Return how many teachers of each municipality are at each level, or have none and why."""
    return shnor_rules.level_distribution(rules(), levels, by="муниципалитет")


def invented(spark: SparkSession, sizes: argparse.Namespace) -> DataFrame:
    """Return answers that nobody gave; the same seed makes the same answers on any cluster.

    A few rows are wrong or lack an answer, as in any real table.
    """

    def drawn(name: str, count: int, *of: str) -> Column:
        """Return a number below `count` that looks like chance, for a row or what it is in."""
        return F.pmod(F.xxhash64(F.lit(name), F.lit(sizes.seed), *(of or ("id",))), F.lit(count))

    def among(name: str, *answers: str) -> Column:
        return F.element_at(
            F.array(*map(F.lit, answers)), (drawn(name, len(answers)) + 1).cast("int")
        )

    # Some municipalities have more skilful teachers than others, so that there is something to see.
    is_skilful = drawn("умение", 10) < drawn("район", 6, "район") + 2
    is_slip, is_blank = drawn("ошибка", 500) == 0, drawn("пропуск", 100) == 0
    return (
        spark.range(sizes.teachers)
        .withColumn("место", drawn("школа", sizes.schools))
        .withColumn("район", F.pmod("место", F.lit(sizes.municipalities)))
        .select(
            F.format_string("Выдуманный район %02d", F.col("район") + 1).alias("муниципалитет"),
            F.format_string("Выдуманная школа %04d", F.col("место") + 1).alias("школа"),
            F.format_string("Учитель %d", F.col("id") + 1).alias("учитель"),
            among("предмет", *SUBJECTS).alias("предмет"),
            F.expr("true").alias("выдумано"),
            F.when(is_skilful, drawn("П1", 2) + 1).otherwise(0).cast("tinyint").alias("П1"),
            among("П2", "0", "1", "2", NO, NO).alias("П2"),
            F.when(is_slip, 2).otherwise(drawn("П3", 2)).cast("tinyint").alias("П3"),
            F.when(~is_blank, drawn("П4", 3)).cast("tinyint").alias("П4"),
            among("П5", "0", "1", "2", NO).alias("П5"),
        )
    )


def session(master: str, memory: str) -> SparkSession:
    """Start Spark, or return the one that `spark-submit` has started."""
    return (
        SparkSession.builder.master(master)
        .appName("shnor-rules: invented province")
        .config("spark.driver.memory", memory)
        .config("spark.sql.shuffle.partitions", "8")
        # Java compiles no method of more bytes to machine code; Spark then makes several of one.
        .config("spark.sql.codegen.hugeMethodLimit", "8000")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )


def options() -> argparse.ArgumentParser:
    """Return what can be chosen on the command line."""
    parser = argparse.ArgumentParser(description="Assess a province of invented teachers by Spark.")
    parser.add_argument("folder", help="where the Parquet is written: a folder, hdfs://…, s3a://…")
    parser.add_argument("--teachers", type=int, default=60_000)
    parser.add_argument("--schools", type=int, default=1_200)
    parser.add_argument("--municipalities", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--master", default="local[2]", help="of a cluster: yarn, k8s://…")
    parser.add_argument("--memory", default="1g", help="of the driver, which is all on one machine")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

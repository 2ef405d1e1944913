# SPDX-License-Identifier: MIT
"""One real Spark for all tests of a process."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

import pytest

from benchmarks.local_spark import session, why_not

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyspark.sql import SparkSession

REQUIRED: Final = "SPARK_TESTS"
"""The variable that is `required` where it is a failure if these tests cannot run."""

_SETTINGS: Final = {
    # A table that is handed over would be computed row by row while the query is planned; with this
    # it goes through generated code, as files do.
    "spark.sql.optimizer.excludedRules": (
        "org.apache.spark.sql.catalyst.optimizer.ConvertToLocalRelation"
    ),
    # An expression without generated code is an error, and not a reason to interpret it.
    "spark.sql.codegen.factoryMode": "CODEGEN_ONLY",
    # What stands before an exchange is shown as it will run.
    "spark.sql.adaptive.enabled": "false",
    # Queries here are many and small: what takes long to compile well is not worth it.
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs Spark where there is none, all at once: that is told in few lines."""
    lacking = why_not()
    if lacking is None or os.environ.get(REQUIRED) == "required":
        return
    skip = pytest.mark.skip(reason=f"Spark tests were not run: {lacking}")
    for item in items:
        if "spark" in getattr(item, "fixturenames", ()):
            item.add_marker(skip)


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    """Return Spark on two cores of this machine, with no more than 1 GB for its heap."""
    lacking = why_not()
    if lacking is not None:
        pytest.fail(f"Spark tests were not run: {lacking}")
    with session("1g", _SETTINGS) as started:
        yield started

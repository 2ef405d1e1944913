# SPDX-License-Identifier: MIT
"""A Spark of one machine, for the length of a block, and of no more memory than it is given."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import warnings
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from unittest import mock

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pyspark.sql import SparkSession

LEAST_JAVA: Final = 17
"""The oldest Java that Spark 4 runs on."""

_VERSION: Final = re.compile(r'version "(?P<major>\d+)')
_HOMES: Final = ("/usr/lib/jvm/*", "/Library/Java/JavaVirtualMachines/*/Contents/Home")
"""Where Debian and macOS put Java, on the path or not."""

_LOCAL: Final = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    # To keep where in the program each expression was made, for messages of errors, takes as long
    # as to make it.
    "spark.python.sql.dataFrameDebugging.enabled": "false",
    # No exchange is large on one machine; 200 partitions are for a cluster.
    "spark.sql.shuffle.partitions": "2",
}


def java() -> Path | None:
    """Return the home of a Java that Spark runs on: that of JAVA_HOME, of the path, or any."""
    on_path = shutil.which("java")
    named = [Path(os.environ[name]) for name in ("JAVA_HOME",) if os.environ.get(name)]
    linked = [] if on_path is None else [Path(on_path).resolve().parents[1]]
    usual = [home for pattern in _HOMES for home in sorted(Path("/").glob(pattern[1:]))]
    return next((home for home in (*named, *linked, *usual) if _is_new_enough(home)), None)


def why_not() -> str | None:
    """Return what Spark lacks on this machine and how to get it, or `None`."""
    if find_spec("pyspark") is None:
        return 'no pyspark was found; run: pip install "shnor-rules[spark]"'
    if java() is None:
        return (
            f"no Java {LEAST_JAVA} or newer was found; on Debian or Ubuntu run:"
            f" apt-get install openjdk-{LEAST_JAVA}-jre-headless"
        )
    return None


@contextmanager
def session(memory: str, settings: Mapping[str, str] = _LOCAL) -> Iterator[SparkSession]:
    """Start Spark on two cores for a block; at its end no process of it is left.

    Args:
        memory: the most that the heap of its Java takes, such as `"1g"`.
        settings: settings of Spark, beside those that keep it to this machine.
    """
    from pyspark.sql import SparkSession  # noqa: PLC0415  (without Spark, `why_not` is asked first)

    builder = SparkSession.builder.master("local[2]").config("spark.driver.memory", memory)
    for name, value in {**_LOCAL, **settings}.items():
        builder = builder.config(name, value)
    found = {"JAVA_HOME": str(java()), "PYSPARK_PYTHON": sys.executable}
    with mock.patch.dict(os.environ, found), warnings.catch_warnings():
        # PySpark looks at pandas as it starts, whether anything will need it or not.
        warnings.filterwarnings("ignore", "PySpark does not yet fully support pandas")
        spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    try:
        yield spark
    finally:
        spark.stop()
        _end_java()


def _end_java() -> None:
    """End the Java behind Spark, which otherwise stays until this process ends."""
    from pyspark import SparkContext  # noqa: PLC0415  (only where there is Java)

    gateway: Any = SparkContext._gateway  # noqa: SLF001  (PySpark has no other way to it)
    gateway.shutdown()
    gateway.proc.stdin.close()
    gateway.proc.wait()
    SparkContext._gateway = SparkContext._jvm = None  # noqa: SLF001  (there is no public way)


def processor_seconds(spark: SparkSession) -> float:
    """Return for how long all threads of Java have run together, as Linux tells it."""
    gateway: Any = spark.sparkContext._gateway  # noqa: SLF001  (there is no public way)
    told = Path("/proc", str(gateway.proc.pid), "stat").read_text(encoding="utf-8")
    # After the name, which is in brackets, user and system time are the 12th and the 13th field.
    user, system = told.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _is_new_enough(home: Path) -> bool:
    program = home / "bin" / "java"
    if not program.is_file():
        return False
    done = subprocess.run([program, "-version"], capture_output=True, check=False, encoding="utf-8")
    found = _VERSION.search(done.stderr)
    return found is not None and int(found["major"]) >= LEAST_JAVA

# SPDX-License-Identifier: MIT
"""Where Spark finds a Java that it runs on, and what is said where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks import local_spark
from benchmarks.local_spark import java, why_not

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _machine_without_java(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_spark, "_HOMES", (f"{tmp_path}/usual/*",))
    monkeypatch.setenv("PATH", f"{tmp_path}/path/bin")
    monkeypatch.delenv("JAVA_HOME", raising=False)


def _installed(home: Path, version: str) -> Path:
    """Make a Java that can do nothing but tell its version, as Java does."""
    program = home / "bin" / "java"
    program.parent.mkdir(parents=True)
    program.write_text(f"#!/bin/sh\necho 'openjdk version \"{version}\"' >&2\n", encoding="utf-8")
    program.chmod(0o755)
    return home


def test_the_one_that_is_named_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What JAVA_HOME names is taken before what stands on the path or where systems put it."""
    _installed(tmp_path / "usual" / "java-17", "17.0.15")
    on_path = _installed(tmp_path / "path", "21.0.7")
    named = _installed(tmp_path / "named", "25")

    assert on_path == java()
    monkeypatch.setenv("JAVA_HOME", str(named))
    assert named == java()
    assert why_not() is None


def test_an_old_one_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Spark does not run on Java 8 or 11, wherever they are named; one beside them is found."""
    monkeypatch.setenv("JAVA_HOME", str(_installed(tmp_path / "named", "1.8.0_452")))
    _installed(tmp_path / "path", "11.0.27")
    _installed(tmp_path / "usual" / "java-11", "11.0.27")
    found = _installed(tmp_path / "usual" / "java-17", "17.0.15")

    assert found == java()


def test_where_there_is_none_the_package_is_named() -> None:
    """Whoever has no Java reads what to install."""
    assert java() is None
    assert (
        "no Java 17 or newer was found; on Debian or Ubuntu run:"
        " apt-get install openjdk-17-jre-headless"
    ) == why_not()


def test_where_there_is_no_pyspark_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has no PySpark reads which extra has it."""
    monkeypatch.setattr(local_spark, "find_spec", lambda _: None)

    assert 'no pyspark was found; run: pip install "shnor-rules[spark]"' == why_not()

# SPDX-License-Identifier: MIT
"""Files of Parquet, and folders of them: nothing is converted, and nothing is taken for Parquet."""

from __future__ import annotations

import signal
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl
import pytest

from shnor_rules.tables.files.by_duckdb import DuckdbFiles
from tests.cli.running import COMPETENCE

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

ENGINES = ("polars", "duckdb")


@pytest.mark.parametrize("engine", ENGINES)
def test_a_folder_of_parquet_is_one_table(shnor: CommandLine, engine: str) -> None:
    """As many computers write it; other files in it do not matter."""
    Path("many").mkdir()
    for name in ("1.parquet", "2.parquet"):
        pl.DataFrame({f"П{number}": [1, 0] for number in range(1, 6)}).write_parquet(f"many/{name}")
    Path("many/_SUCCESS").write_bytes(b"")
    outcome = shnor("evaluate", COMPETENCE, "many", "--engine", engine, "-o", "a.parquet")

    assert 0 == outcome.code
    assert [1.0, 0.0, 1.0, 0.0] == pl.read_parquet("a.parquet")["итог_число"].to_list()


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("answers", [[1, 0.5], [0.5, 1], [1, "1"]])
def test_a_folder_of_several_types_is_refused(
    shnor: CommandLine, engine: str, answers: list[object]
) -> None:
    """Nothing is converted to the type of the first file: 0.5 would become 0."""
    Path("many").mkdir()
    for number, answer in enumerate(answers):
        pl.DataFrame({"П1": [answer], "П3": 1, "П4": 1, "П5": 1}).write_parquet(
            f"many/{number}.parquet"
        )
    outcome = shnor("evaluate", COMPETENCE, "many", "--engine", engine, "-o", "a.parquet")

    assert 2 == outcome.code
    assert "столбец «П1» в одном файле одного типа, а в другом – другого" in outcome.err


@pytest.mark.parametrize("engine", ENGINES)
def test_a_folder_of_several_sets_of_columns_is_one_table(shnor: CommandLine, engine: str) -> None:
    """A column that the first file lacks is read all the same, and rows keep their order."""
    Path("many").mkdir()
    for number, columns in enumerate([{}, {"П1": 2}, {}]):
        pl.DataFrame({"школа": [f"{number}"], "П3": 1, "П4": 1, "П5": 1, **columns}).write_parquet(
            f"many/{number}.parquet"
        )
    keep = ("--keep", "школа", "--keep", "итог")
    outcome = shnor("evaluate", COMPETENCE, "many", "--engine", engine, *keep)

    assert (0, ["школа;итог", "0;", "1;1,25", "2;"]) == (outcome.code, outcome.out.splitlines())


@pytest.mark.parametrize("engine", [*ENGINES, "python"])
def test_parquet_that_is_none_is_told(shnor: CommandLine, engine: str) -> None:
    """A text with that name, or half a file."""
    Path("a.parquet").write_bytes(b"PAR1 and no more")
    Path("b.parquet").write_text("П1;П2\n", encoding="utf-8")
    Path("c.parquet").write_bytes(b"")

    for name in ("a.parquet", "b.parquet", "c.parquet"):
        outcome = shnor("evaluate", COMPETENCE, name, "--engine", engine, "-o", "c.csv")
        assert 2 == outcome.code
        assert name in outcome.err
        assert "проверьте, что файл скопирован целиком" in outcome.err


@pytest.mark.parametrize("engine", ENGINES)
def test_parquet_that_is_damaged_within_is_told(shnor: CommandLine, engine: str) -> None:
    """In the words of the engine, and nothing is written."""
    Path("a.parquet").write_bytes(b"PAR1 and no more PAR1")
    outcome = shnor("evaluate", COMPETENCE, "a.parquet", "--engine", engine, "-o", "b.parquet")

    assert 2 == outcome.code
    assert f"движок {engine} не справился с таблицей" in outcome.err
    assert ["a.parquet"] == [each.name for each in Path().iterdir()]


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="signals of POSIX")
def test_who_breaks_off_need_not_wait_for_duckdb(tmp_path: Path) -> None:
    """The database is stopped; by itself it would go on to the end, which is hours away here."""
    path = str(tmp_path / "a.parquet")
    pl.DataFrame({"a": range(10_000)}).write_parquet(path)
    files = DuckdbFiles()
    one, two, three = (files.scan_parquet([path]).set_alias(name) for name in ("a", "b", "c"))
    work = one.cross(two).cross(three).aggregate("sum(random())")
    main = threading.main_thread().ident
    breaking = threading.Timer(0.3, signal.pthread_kill, (main, signal.SIGINT))
    breaking.start()
    with pytest.raises(KeyboardInterrupt):
        files.attended(work.fetchall)
    breaking.join()
    files.close()

# SPDX-License-Identifier: MIT
"""How a run ends: its exit codes, faults of the library itself, Ctrl-C and closed pipes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

import shnor_rules.cli.editions
import shnor_rules.reports.listing
from tests.cli.running import COMPETENCE, FAULTY, GAP, SOURCES, TEACHERS, process

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

posix = pytest.mark.skipif(os.name != "posix", reason="signals and pipes of POSIX")


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        (0, ("evaluate", COMPETENCE, TEACHERS)),
        (1, ("evaluate", COMPETENCE, FAULTY)),
        (2, ("evaluate", COMPETENCE, "no-such-file.csv")),
        (2, ("evaluate", COMPETENCE)),
        (2, ("check", "no-such-folder")),
    ],
)
def test_exit_codes(shnor: CommandLine, code: int, arguments: tuple[str, ...]) -> None:
    """Clean, findings and misuse are told apart."""
    assert code == shnor(*arguments).code


def fail(kind: type[BaseException], *arguments: object) -> Any:  # noqa: ANN401
    """Return a function that raises, whatever it is called with."""

    def raising(*_: object, **__: object) -> None:
        raise kind(*arguments)

    return raising


def test_a_fault_of_the_library_is_one_line(shnor: CommandLine) -> None:
    """No traceback: what it is, in short, and where to turn."""
    shnor.monkeypatch.setattr(
        shnor_rules.cli.editions, "evaluate_by_date", fail(RuntimeError, "a\nb" + "c" * 300)
    )
    outcome = shnor("evaluate", COMPETENCE, GAP)
    first, second = outcome.err.splitlines()

    assert 3 == outcome.code
    assert first.startswith(
        "shnor-rules: ошибка: внутренняя ошибка библиотеки (RuntimeError: a[U+000A]bccc"
    )
    assert 300 > len(first)
    assert second.startswith("  = сообщите о ней разработчикам")


@pytest.mark.parametrize(("value", "is_printed"), [("1", True), ("0", False), ("", False)])
def test_a_traceback_is_printed_on_request(
    shnor: CommandLine, value: str, *, is_printed: bool
) -> None:
    """Only with SHNOR_DEBUG=1."""
    shnor.monkeypatch.setenv("SHNOR_DEBUG", value)
    shnor.monkeypatch.setattr(shnor_rules.cli.editions, "evaluate_by_date", fail(RuntimeError))
    outcome = shnor("evaluate", COMPETENCE, GAP)

    assert 3 == outcome.code
    assert is_printed == ("Traceback (most recent call last)" in outcome.err)


def test_a_file_that_the_system_refuses_is_told(shnor: CommandLine) -> None:
    """What no command foresaw of a file is misuse in words, not a fault of the library."""
    Path("rulesets").mkdir()
    shnor.monkeypatch.setattr(Path, "iterdir", fail(PermissionError, 13, "denied", "rulesets"))
    outcome = shnor("check", "rulesets")

    assert (2, "") == (outcome.code, outcome.out)
    assert outcome.err.startswith("shnor-rules: ошибка: «rulesets» не читается: доступ запрещён\n")


def test_ctrl_c_is_quiet(shnor: CommandLine) -> None:
    """One line, the code that shells expect, and the old file as it was."""
    shnor.monkeypatch.setattr(shnor_rules.cli.editions, "evaluate_by_date", fail(KeyboardInterrupt))
    old = Path("old.csv")
    old.write_text("old", encoding="utf-8")
    outcome = shnor("evaluate", COMPETENCE, GAP, "-o", "old.csv")

    assert 130 == outcome.code
    assert "прервано; файл, названный в -o, остался прежним\n" == outcome.err
    assert "old" == old.read_text(encoding="utf-8")
    assert [old] == list(Path().iterdir())


HEARING: Final = """
import signal
import sys
from shnor_rules.cli import main
signal.signal(signal.SIGINT, signal.default_int_handler)
main(sys.argv[1:])
"""
"""The command line, which hears Ctrl-C even where whoever began the tests has silenced it."""


@posix
def test_ctrl_c_in_a_real_run_leaves_the_old_file(tmp_path: Path) -> None:
    """A process that is interrupted while it reads leaves the folder as it found it."""
    old = tmp_path / "old.csv"
    old.write_text("old", encoding="utf-8")
    run = process("evaluate", COMPETENCE, "-", "-f", "csv", "-o", str(old), program=HEARING)
    while len(list(tmp_path.iterdir())) == 1:  # until the run has begun to write
        assert run.poll() is None
        time.sleep(0.02)
    run.send_signal(signal.SIGINT)
    out, err = run.communicate()

    assert (130, b"") == (run.returncode, out)
    assert "прервано; файл, названный в -o, остался прежним\n" == err.decode()
    assert "old" == old.read_text(encoding="utf-8")
    assert [old] == list(tmp_path.iterdir())


@posix
def test_a_reader_that_stops_is_no_fault() -> None:
    """`| head -1` prints one line and nothing of pipes."""
    first = process("show", COMPETENCE)
    assert first.stdout is not None
    assert first.stderr is not None
    head = subprocess.run(["head", "-1"], stdin=first.stdout, capture_output=True, check=True)  # noqa: S607
    first.stdout.close()
    _, err = first.communicate()

    assert "Мониторинг оценки предметных компетенций" in head.stdout.decode()
    assert (0, b"") == (first.returncode, err)


@posix
def test_output_that_nobody_reads_is_given_up(shnor: CommandLine) -> None:
    """Where the reader is gone from the start, the run ends at the first line."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w", encoding="utf-8") as closed:
        shnor.monkeypatch.setattr(sys, "stdout", closed)
        outcome = shnor("list")
        # What is still written goes nowhere, and fails no more.
        closed.write("rest")

    assert (0, "") == (outcome.code, outcome.err)


@pytest.mark.parametrize("stream", ["stdin", "stdout", "stderr"])
@pytest.mark.parametrize(
    "arguments", [("--version",), ("list",), ("check", "-"), ("check", "no-such-folder")]
)
def test_a_stream_that_is_closed_is_no_fault(
    capfd: pytest.CaptureFixture[str], stream: str, arguments: tuple[str, ...]
) -> None:
    """A program without a console ends with the usual codes."""
    script = (
        f"import sys; sys.{stream} = None; from shnor_rules.cli import main; main({arguments!r})"
    )
    environment = {**os.environ, "PYTHONPATH": SOURCES, "SHNOR_LANG": "en"}
    ended = subprocess.run(
        [sys.executable, "-c", script], env=environment, stdin=subprocess.DEVNULL, check=False
    )

    assert ended.returncode in {0, 1, 2}
    assert "internal error" not in capfd.readouterr().err

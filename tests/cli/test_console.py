# SPDX-License-Identifier: MIT
"""The console: every character set, no colours, and progress only where somebody watches."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

import shnor_rules.cli.progress
from shnor_rules.cli.console import ESCAPED, READABLE, prepare
from shnor_rules.cli.progress import Progress
from tests.cli.running import COMPETENCE, FAULTY, GAP, SOURCES, TEACHERS, process

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

OLD = ("cp1251", "cp866", "ascii")
COMMANDS = (
    ("list",),
    ("show", "korenovsky"),
    ("show", COMPETENCE),
    ("evaluate", COMPETENCE, FAULTY),
    ("evaluate", COMPETENCE, GAP, "--trace"),
    ("list", "made-up", "broken"),
    ("check", "made-up", "broken"),
    ("test", "made-up", "broken"),
    ("--help",),
    ("evaluate", "--help"),
    ("--version",),
    ("xyz",),
)


class Terminal(io.StringIO):
    """A stream that somebody watches."""

    def isatty(self) -> bool:
        """Return that it is a terminal."""
        return True


def in_encoding(shnor: CommandLine, encoding: str, *arguments: str) -> tuple[int, str, str]:
    """Run with consoles of an old character set; return the code and what they show."""
    streams = [io.TextIOWrapper(io.BytesIO(), encoding) for _ in range(2)]
    shnor.monkeypatch.setattr(sys, "stdout", streams[0])
    shnor.monkeypatch.setattr(sys, "stderr", streams[1])
    outcome = shnor(*arguments)
    shown = []
    for stream in streams:
        stream.flush()
        data = stream.buffer
        assert isinstance(data, io.BytesIO)
        shown.append(data.getvalue().decode(encoding))
    return outcome.code, shown[0], shown[1]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
@pytest.mark.usefixtures("made_up", "broken")
def test_no_command_fails_at_an_old_console(shnor: CommandLine, arguments: tuple[str, ...]) -> None:
    """The exit code is the same everywhere, and hardly a sign is shown as a question mark."""
    code = shnor(*arguments).code
    for encoding in OLD:
        shown = in_encoding(shnor, encoding, *arguments)

        assert code == shown[0]
        assert "".join(shown[1:]).count("?") <= 1  # «вы имели в виду …?»


def test_russian_stays_readable_where_there_are_no_russian_letters(shnor: CommandLine) -> None:
    """Letters become Latin ones, signs the nearest there are."""
    _, out, _ = in_encoding(shnor, "ascii", "evaluate", COMPETENCE, GAP)
    _, nothing, err = in_encoding(shnor, "ascii", "evaluate", COMPETENCE, "no.csv")

    assert out.startswith("N  zapis")
    assert "" == nothing
    assert "fayl ne nayden" in err


def test_a_process_obeys_its_environment() -> None:
    """Encodings told by the environment, as on Russian Windows, crash nothing."""
    for variables in ({"PYTHONIOENCODING": "cp866"}, {"PYTHONUTF8": "1"}):
        run = process("evaluate", COMPETENCE, GAP, "--trace", environment=variables)
        out, err = run.communicate()
        encoding = variables.get("PYTHONIOENCODING", "utf-8")

        assert 0 == run.returncode
        assert "СРЗНАЧ" in out.decode(encoding)
        assert "оценено: 1, не принято: 0" == err.decode(encoding).strip()


@pytest.mark.parametrize("encoding", OLD)
def test_json_loses_nothing_at_an_old_console(shnor: CommandLine, encoding: str) -> None:
    """What the character set lacks is escaped, so that the data are the same."""
    expected = json.loads(shnor("evaluate", COMPETENCE, GAP, "-f", "json", "--trace").out)
    _, out, _ = in_encoding(shnor, encoding, "evaluate", COMPETENCE, GAP, "-f", "json", "--trace")

    assert expected == json.loads(out)


@pytest.mark.parametrize("encoding", OLD)
def test_csv_keeps_its_cells_at_an_old_console(shnor: CommandLine, encoding: str) -> None:
    """No replacement of a sign opens or closes a cell."""
    expected = shnor("evaluate", COMPETENCE, FAULTY, "-f", "csv").out
    _, out, _ = in_encoding(shnor, encoding, "evaluate", COMPETENCE, FAULTY, "-f", "csv")

    assert [len(row) for row in csv.reader(io.StringIO(expected), delimiter=";")] == [
        len(row) for row in csv.reader(io.StringIO(out), delimiter=";")
    ]


@pytest.mark.parametrize("errors", [READABLE, ESCAPED])
def test_only_printing_is_mended(errors: str) -> None:
    """Bytes that are no text are not the console's to read."""
    prepare()
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("utf-8", errors)


def test_a_stream_of_another_kind_is_left_alone(shnor: CommandLine) -> None:
    """A stream that a program has put in place of the console need not be a file."""
    stream = io.StringIO()
    shnor.monkeypatch.setattr(sys, "stdout", stream)
    outcome = shnor("evaluate", COMPETENCE, GAP)

    assert 0 == outcome.code
    assert "Учитель 4" in stream.getvalue()


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
@pytest.mark.usefixtures("made_up", "broken")
def test_nothing_is_coloured(shnor: CommandLine, arguments: tuple[str, ...]) -> None:
    """No command uses colours, with NO_COLOR or without, even on a terminal."""
    out, err = Terminal(), Terminal()
    shnor.monkeypatch.setattr(sys, "stdout", out)
    shnor.monkeypatch.setattr(sys, "stderr", err)
    shnor(*arguments)

    assert "\x1b" not in out.getvalue() + err.getvalue()


def hasten(shnor: CommandLine) -> None:
    """Let progress be shown at every record."""
    shnor.monkeypatch.setattr(shnor_rules.cli.progress, "EVERY", 1)
    shnor.monkeypatch.setattr(shnor_rules.cli.progress, "SECONDS", 0)


def test_progress_is_shown_to_who_waits(shnor: CommandLine) -> None:
    """The line is written over and taken away before anything else is said."""
    hasten(shnor)
    err = Terminal()
    shnor.monkeypatch.setattr(sys, "stderr", err)
    shnor("evaluate", COMPETENCE, TEACHERS)
    lines = err.getvalue().split("\r")

    assert ["", "обработано: 1 запись", "обработано: 2 записи"] == lines[:3]
    assert lines[-2].isspace()
    assert "оценено: 15, не принято: 0\n" == lines[-1]


def test_progress_gives_way_to_findings(shnor: CommandLine) -> None:
    """Every finding begins on a line of its own."""
    hasten(shnor)
    err = Terminal()
    shnor.monkeypatch.setattr(sys, "stderr", err)
    shnor("evaluate", COMPETENCE, FAULTY)
    shown = [line.split("\r")[-1] for line in err.getvalue().split("\n")[:-1]]

    assert 17 == len(shown)
    assert all(line.startswith((FAULTY, "  = ", "оценено")) for line in shown)


@pytest.mark.parametrize("watched", ["neither", "both", "dumb"])
def test_progress_is_in_nobodys_way(shnor: CommandLine, watched: str) -> None:
    """Not in a log, not among results on the same screen, not on a terminal without a cursor."""
    hasten(shnor)
    err = io.StringIO() if watched == "neither" else Terminal()
    shnor.monkeypatch.setattr(sys, "stderr", err)
    if watched == "both":
        shnor.monkeypatch.setattr(sys, "stdout", Terminal())
    if watched == "dumb":
        shnor.monkeypatch.setenv("TERM", "dumb")
    shnor("evaluate", COMPETENCE, TEACHERS)

    assert "оценено: 15, не принято: 0\n" == err.getvalue()


def test_progress_waits_for_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A short run shows nothing, a long one a line now and then."""
    start = time.monotonic()
    now = [start]
    monkeypatch.setattr(shnor_rules.cli.progress, "monotonic", lambda: now[0])
    stream = io.StringIO()
    progress = Progress("en", stream)
    for count, at in ((499, 9), (500, 0.4), (1000, 0.6), (1500, 0.7), (2000, 1.1)):
        now[0] = start + at
        progress.step(count)
    progress.clear()
    progress.clear()

    shown = stream.getvalue().split("\r")
    assert ["", "1000 records done", "2000 records done"] == shown[:3]
    assert [" " * len("2000 records done"), ""] == shown[3:]


@pytest.mark.skipif(os.name != "posix", reason="terminals of POSIX")
def test_a_real_terminal_shows_progress() -> None:
    """On a pseudo-terminal the line comes and goes."""
    program = (
        "import sys, shnor_rules.cli.progress as p; p.EVERY = 1; p.SECONDS = 0\n"
        "from shnor_rules.cli import main; main(sys.argv[1:])"
    )
    ours, theirs = os.openpty()
    run = subprocess.run(
        [sys.executable, "-c", program, "evaluate", COMPETENCE, TEACHERS],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**os.environ, "PYTHONPATH": SOURCES, "TERM": "xterm", "PYTHONUTF8": "1"},
        check=True,
    )
    os.close(theirs)
    shown = os.read(ours, 1 << 16).decode()
    os.close(ours)

    assert "Учитель 15" in run.stdout.decode()
    assert "\rобработано: 15 записей\r" in shown
    assert shown.endswith("\rоценено: 15, не принято: 0\r\n")

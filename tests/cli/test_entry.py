# SPDX-License-Identifier: MIT
"""The version is given before anything else is imported; all the rest goes the long way."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

import shnor_rules
from shnor_rules.cli import main
from shnor_rules.cli.entry import main as entry
from tests.cli.running import process

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

LOADED = """
import sys
from shnor_rules.cli import main
try:
    main(sys.argv[1:])
finally:
    print(*sorted(set(sys.modules) & {"attrs", "click", "shnor_rules.cli.running"}))
"""


@pytest.mark.parametrize(
    ("arguments", "loaded"),
    [
        (("--version",), ""),
        (("--version", "--lang", "en"), "attrs click shnor_rules.cli.running"),
        (("--lang=ru", "--version"), "attrs click shnor_rules.cli.running"),
    ],
)
def test_only_the_version_alone_is_given_at_once(arguments: tuple[str, ...], loaded: str) -> None:
    """`--version` alone needs no library at all; with other options it prints the same."""
    run = process(*arguments, program=LOADED)
    out, err = run.communicate()

    assert f"shnor-rules {shnor_rules.__version__}\n{loaded}\n" == out.decode().replace("\r", "")
    assert (b"", 0) == (err, run.returncode)


def test_the_arguments_are_those_of_the_process(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Called without arguments, as an installed command is, it takes those of the process."""
    monkeypatch.setattr(sys, "argv", ["shnor-rules", "--version"])
    with pytest.raises(SystemExit) as ended:
        main()

    assert (0, f"shnor-rules {shnor_rules.__version__}\n") == (
        ended.value.code,
        capsys.readouterr().out,
    )


class Full(io.StringIO):
    """An output on a disk that is full until it has been told twice."""

    refusals = 2

    def flush(self) -> None:
        """Fail, until room was made."""
        self.refusals -= 1
        if self.refusals >= 0:
            raise OSError(28, "No space left on device")


def test_an_output_that_takes_nothing_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the version cannot be written, the command line says so like of any other page."""
    monkeypatch.setattr(sys, "stdout", Full())
    with pytest.raises(SystemExit) as ended:
        entry(["--version"])

    assert 2 == ended.value.code
    assert capsys.readouterr().err.startswith("shnor-rules: ошибка: ")


def test_the_long_way_is_the_same_for_every_other_verb(shnor: CommandLine) -> None:
    """An argument that is no verb is refused there."""
    outcome = shnor("--versio")

    assert (2, "") == (outcome.code, outcome.out)

# SPDX-License-Identifier: MIT
"""`check -`: one file over the standard input, as an editor holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import MONITORING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.running import CommandLine


def test_a_monitoring_is_checked_by_itself(shnor: CommandLine) -> None:
    """Nothing can be beside it, so nothing is missed beside it."""
    outcome = shnor("check", "-", stdin=MONITORING.encode())

    assert (0, "") == (outcome.code, outcome.out)
    assert outcome.err.endswith("ошибок нет, проверено файлов: 1\n")


def test_what_is_found_has_the_name_of_the_input(shnor: CommandLine) -> None:
    """A dash stands for the file."""
    slip = MONITORING.replace("[0; 1)", "[0; 1]")
    outcome = shnor("check", "-", "-f", "concise", stdin=slip.encode())

    assert 1 == outcome.code
    assert outcome.out.startswith("-:14:31: ошибка ")


@pytest.mark.usefixtures("made_up")
def test_a_file_is_checked_among_its_neighbours(shnor: CommandLine) -> None:
    """With its name it is taken in the place of the file on the disk."""
    slip = MONITORING.replace("formula: П1", "fromula: П1")
    name = "made-up/only.yaml"
    outcome = shnor("check", "-", "--stdin-filename", name, "-f", "concise", stdin=slip.encode())

    assert 1 == outcome.code
    assert outcome.out.startswith(f"{name}:11:22: ошибка R002 [unknown-key] ")
    assert 1 == len(outcome.out.splitlines())


def test_a_corrected_file_goes_to_the_output(shnor: CommandLine, made_up: Path) -> None:
    """`--fix` gives the text back corrected, and tells what is left at the console."""
    slip = MONITORING.replace("formula: П1", "fromula: П1").replace("[0; 1)", "[0; 1]")
    name = str(made_up / "only.yaml")
    outcome = shnor("check", "-", "--fix", "--stdin-filename", name, stdin=slip.encode())

    assert (1, MONITORING.replace("[0; 1)", "[0; 1]")) == (outcome.code, outcome.out)
    assert "[overlap]" in outcome.err
    assert MONITORING == (made_up / "only.yaml").read_text(encoding="utf-8")


def test_a_sound_file_comes_back_as_it_was(shnor: CommandLine, tmp_path: Path) -> None:
    """With nothing to correct the output is the input; findings can go into a file."""
    outcome = shnor("check", "-", "--fix", stdin=MONITORING.encode())
    into = shnor("check", "-", "--fix", "-o", "found.txt", stdin=MONITORING.encode())

    assert (0, MONITORING) == (outcome.code, outcome.out)
    assert (0, MONITORING) == (into.code, into.out)
    assert "" == (tmp_path / "found.txt").read_text(encoding="utf-8")


def test_a_diff_of_the_input_changes_nothing(shnor: CommandLine) -> None:
    """`--diff` shows what `--fix` would do."""
    slip = MONITORING.replace("formula: П1", "fromula: П1")
    outcome = shnor("check", "-", "--diff", stdin=slip.encode())

    assert 1 == outcome.code
    assert "+total: {title: Итог, formula: П1, place: пункт 1}\n" in outcome.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-", "made-up"], "стандартный ввод (-) проверяется отдельно от других путей"),
        (["made-up", "--stdin-filename", "a.yaml"], "а ПУТЬ - не указан"),
    ],
)
@pytest.mark.usefixtures("made_up")
def test_the_input_stands_alone(shnor: CommandLine, arguments: list[str], said: str) -> None:
    """It is one file, and only it needs a name."""
    outcome = shnor("check", *arguments)

    assert (2, "") == (outcome.code, outcome.out)
    assert said in outcome.err

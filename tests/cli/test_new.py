# SPDX-License-Identifier: MIT
"""`new`: a ruleset begun from options or from answers at a terminal; refusals that help."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import click
import pytest

from shnor_rules.loading import load
from tests.cli.running import SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.cli.running import CommandLine

GIVEN = (
    *("--district", "Лабинский район", "--number", "12", "--date", "01.09.2025"),
    *("--title", "О мониторинге школ"),
)


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a person at a terminal types, line by line; then they leave."""
    lines: list[str] = []

    def read(prompt: str) -> str:
        sys.stderr.write(prompt)
        if lines:
            return lines.pop(0)
        raise EOFError

    monkeypatch.setattr("shnor_rules.cli.asking._is_watched", lambda: True)
    monkeypatch.setattr(click.termui, "visible_prompt_func", read)
    return lines


def files(folder: Path) -> Iterator[str]:
    """Yield the files in a folder, as paths below it."""
    paths = (path for path in folder.rglob("*") if path.is_file())
    yield from sorted(path.relative_to(folder).as_posix() for path in paths)


def test_options_are_enough(shnor: CommandLine, tmp_path: Path) -> None:
    """With every needed option nothing is asked; what was written and what comes next is told."""
    outcome = shnor("new", "labinsky", *GIVEN)

    expected = """\
создан набор правил «labinsky» с выдуманным примером:
  labinsky/ruleset.yaml
  labinsky/first-monitoring.yaml
  labinsky/schemas/ruleset.schema.json
  labinsky/schemas/monitoring.schema.json
  labinsky/schemas/roadmap.schema.json
  labinsky/schemas/risks.schema.json
  labinsky/schemas/examples.schema.json
дальше: откройте labinsky/first-monitoring.yaml и замените пример по шагам; проверить его:
  shnor-rules check labinsky
  shnor-rules show labinsky
"""
    assert (0, expected, "") == (outcome.code, outcome.out.replace("\\", "/"), outcome.err)
    assert [
        "first-monitoring.yaml",
        "ruleset.yaml",
        "schemas/examples.schema.json",
        "schemas/monitoring.schema.json",
        "schemas/risks.schema.json",
        "schemas/roadmap.schema.json",
        "schemas/ruleset.schema.json",
    ] == list(files(tmp_path / "labinsky"))


@pytest.mark.parametrize("verb", ["check", "test"])
def test_a_new_ruleset_passes_at_once(shnor: CommandLine, verb: str) -> None:
    """The two commands that the comments name end well on what was just written."""
    shnor("new", "labinsky", *GIVEN, "--region", "Край", "--issued-by", "Управление")

    assert 0 == shnor(verb, "labinsky").code


def test_every_option_is_kept(shnor: CommandLine, tmp_path: Path) -> None:
    """What the options say is what the ruleset says; folders of `--into` are made."""
    options = ("--region", "Край", "--issued-by", "Управление", "--monitoring", "mentors")
    outcome = shnor("new", "labinsky", *GIVEN, *options, "--into", "my rules/districts")
    ruleset = load(tmp_path / "my rules" / "districts" / "labinsky")
    document = ruleset.documents["order-12"]

    assert 'check "my rules' in outcome.out
    assert ("Лабинский район", "Край") == (ruleset.municipality, ruleset.region)
    assert ("О мониторинге школ", "12", "01.09.2025", "Управление") == (
        document.title,
        document.number,
        document.date,
        document.issued_by,
    )
    assert ["mentors"] == [monitoring.id for monitoring in ruleset]


def test_an_empty_option_that_may_be_missing_is_missing(shnor: CommandLine, tmp_path: Path) -> None:
    """An empty region is no region."""
    assert 0 == shnor("new", "labinsky", *GIVEN, "--region", "").code
    assert load(tmp_path / "labinsky").region is None


def test_without_a_terminal_a_missing_option_is_misuse(shnor: CommandLine, tmp_path: Path) -> None:
    """A script is told every missing option at once, with a whole command to copy."""
    outcome = shnor("new", "labinsky", "--number", "12")

    assert (2, "") == (outcome.code, outcome.out)
    assert "не хватает параметров: --district, --date, --title\n" in outcome.err
    assert "  = напишите, например: shnor-rules new labinsky --district " in outcome.err
    assert [] == list(tmp_path.iterdir())


def test_the_terminal_is_that_of_the_person(
    shnor: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is asked where the answers come from a file or the questions go into one."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    assert 2 == shnor("new", "labinsky").code


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_a_person_at_a_real_terminal_is_asked(tmp_path: Path) -> None:
    """At a terminal the questions come one by one, and the typed answers are kept."""
    import pty  # noqa: PLC0415  (a module of POSIX only)

    person, terminal = pty.openpty()
    for line in ("Лабинский район", "", "12", "01.09.2025", "", "О мониторинге"):
        os.write(person, f"{line}\n".encode())
    command = [sys.executable, "-m", "shnor_rules", "new", "labinsky"]
    environment = {**os.environ, "PYTHONPATH": SOURCES, "PYTHONUTF8": "1"}
    run = subprocess.run(
        command, stdin=terminal, stderr=terminal, cwd=tmp_path, env=environment, check=False
    )
    os.close(terminal)
    os.close(person)

    assert 0 == run.returncode
    assert "Лабинский район" == load(tmp_path / "labinsky").municipality


def test_a_person_is_asked_until_the_answers_will_do(
    shnor: CommandLine, answered: list[str], tmp_path: Path
) -> None:
    """What is missing is asked; a wrong answer is explained and asked again; Enter skips."""
    answered += ["Лабинский район", "", " ", "12", "2025-09-01", "01.09.2025", "Управление", "О м"]
    outcome = shnor("new", "labinsky")
    ruleset = load(tmp_path / "labinsky")

    assert (0, []) == (outcome.code, answered)
    assert "Муниципалитет (например: муниципальное образование Лабинский район):" in outcome.err
    assert "параметр --number не может быть пустым" in outcome.err
    assert "  = напишите, например, 01.09.2025\n" in outcome.err
    assert ("Лабинский район", None) == (ruleset.municipality, ruleset.region)
    assert ("12", "Управление") == (
        ruleset.documents["order-12"].number,
        ruleset.documents["order-12"].issued_by,
    )


def test_questions_are_english_on_request(shnor: CommandLine, answered: list[str]) -> None:
    """Only what the options do not tell is asked, in the language of the command."""
    answered += ["", "Office"]
    outcome = shnor("new", "labinsky", *GIVEN, "--lang", "en")

    assert 0 == outcome.code
    assert "Region (Enter to skip):" in outcome.err
    assert "Municipality" not in outcome.err
    assert outcome.out.startswith("the ruleset `labinsky` is there")


def test_whoever_leaves_leaves_nothing(
    shnor: CommandLine, answered: list[str], tmp_path: Path
) -> None:
    """The end of input while questions are asked is an interruption, and no folder is made."""
    answered += ["Лабинский район"]
    outcome = shnor("new", "labinsky")

    assert (130, "") == (outcome.code, outcome.out)
    assert outcome.err.endswith("прервано; ничего не записано\n")
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("Лабинский", "напишите: shnor-rules new labinsky\n"),
        ("Labinsky_rayon", "напишите: shnor-rules new labinsky-rayon\n"),
        ("12", "назовите набор, например, labinsky\n"),
        ("/", "назовите набор, например, labinsky\n"),
        ("rulesets/Лабинский", "shnor-rules new labinsky --into rulesets\n"),
        (r"мои\лабинский", "shnor-rules new labinsky --into мои\n"),
        ("/labinsky", "напишите: shnor-rules new labinsky\n"),
    ],
)
def test_a_bad_name_is_refused_with_a_good_one(shnor: CommandLine, name: str, step: str) -> None:
    """A name that no ruleset can have is told, with the nearest one that it can."""
    outcome = shnor("new", name, *GIVEN)

    assert (2, "") == (outcome.code, outcome.out)
    assert outcome.err.endswith(step)


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("Наставники", "--monitoring nastavniki"),
        ("1", "--monitoring first-monitoring"),
        ("ruleset", "--monitoring first-monitoring"),
    ],
)
def test_a_bad_monitoring_is_refused(shnor: CommandLine, name: str, step: str) -> None:
    """So is a name that no monitoring can have, that of the ruleset's own file among them."""
    outcome = shnor("new", "labinsky", *GIVEN, "--monitoring", name)

    assert 2 == outcome.code
    assert outcome.err.endswith(f"напишите: {step}\n")


@pytest.mark.parametrize(
    ("date", "meant"),
    [
        ("1.9.2025", "01.09.2025"),
        ("2025-09-01", "01.09.2025"),
        ("01/09/2025 г.", "01.09.2025"),
        ("31.02.2025", "17.12.2020"),
        ("сегодня", "17.12.2020"),
        ("1.1.99999999999999999999", "17.12.2020"),
        ("01.09.2025.", "01.09.2025"),
    ],
)
def test_a_date_is_refused_with_the_one_that_is_meant(
    shnor: CommandLine, date: str, meant: str
) -> None:
    """A date that is none, or written otherwise than in orders, is told with how to write it."""
    outcome = shnor("new", "labinsky", *GIVEN, "--date", date)

    assert 2 == outcome.code
    assert outcome.err.endswith(f"  = напишите, например, {meant}\n")


@pytest.mark.parametrize("character", ["\x0b", "\x1b", "\ufeff", "\ud800"])
def test_a_stray_character_is_refused(shnor: CommandLine, character: str) -> None:
    """A character that no file of rules can have is told by its code."""
    outcome = shnor("new", "labinsky", *GIVEN, "--title", f"О{character}мониторинге")

    assert 2 == outcome.code
    assert f"U+{ord(character):04X}" in outcome.err


def test_an_empty_option_that_is_needed_is_misuse(shnor: CommandLine) -> None:
    """An order has a number."""
    outcome = shnor("new", "labinsky", *GIVEN, "--number", " ")

    assert 2 == outcome.code
    assert "параметр --number не может быть пустым" in outcome.err


def test_nothing_is_written_over(shnor: CommandLine, tmp_path: Path) -> None:
    """A folder that has something in it is left as it is."""
    (tmp_path / "labinsky").mkdir()
    (tmp_path / "labinsky" / "notes.txt").write_text("mine", encoding="utf-8")
    outcome = shnor("new", "labinsky", *GIVEN)

    assert 2 == outcome.code
    assert outcome.err.endswith("  = назовите набор иначе: shnor-rules new labinsky-2\n")
    assert ["notes.txt"] == list(files(tmp_path / "labinsky"))


def test_an_empty_folder_is_used(shnor: CommandLine, tmp_path: Path) -> None:
    """A folder made beforehand is no hindrance."""
    (tmp_path / "labinsky").mkdir()

    assert 0 == shnor("new", "labinsky", *GIVEN).code
    assert (tmp_path / "labinsky" / "ruleset.yaml").is_file()


def test_a_file_of_the_name_is_left(shnor: CommandLine, tmp_path: Path) -> None:
    """A file or a link that leads nowhere is not replaced by a folder."""
    (tmp_path / "labinsky").write_text("mine", encoding="utf-8")
    (tmp_path / "lost").symlink_to(tmp_path / "nowhere")

    assert "и это не папка" in shnor("new", "labinsky", *GIVEN).err
    assert "и это не папка" in shnor("new", "lost", *GIVEN).err
    assert "mine" == (tmp_path / "labinsky").read_text(encoding="utf-8")


def test_a_place_that_is_no_folder_is_refused(shnor: CommandLine, tmp_path: Path) -> None:
    """`--into` names a folder."""
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    outcome = shnor("new", "labinsky", *GIVEN, "--into", "file")

    assert 2 == outcome.code
    assert outcome.err.endswith("  = назовите папку: --into rulesets\n")


def test_what_the_system_refuses_is_told(shnor: CommandLine, tmp_path: Path) -> None:
    """A folder that cannot be made is said with the reason, and nothing is left."""
    outcome = shnor("new", "x" * 300, *GIVEN)

    assert 2 == outcome.code
    assert "не создать: имя не годится\n" in outcome.err
    assert [] == list(tmp_path.iterdir())

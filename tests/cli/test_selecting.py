# SPDX-License-Identifier: MIT
"""`--select`, `--ignore` and `--severity`: which findings are shown, counted, and fail a run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.running import CommandLine


@pytest.fixture
def sloppy(made_up: Path) -> Path:
    """The folder of a ruleset with a warning and a note."""
    only = made_up / "only.yaml"
    text = only.read_text(encoding="utf-8")
    text = text.replace("{0; 1; 2}", "{0; 1; 2; }").replace(", meaning: помощь не нужна", "")
    only.write_text(text, encoding="utf-8")
    return made_up


def names(page: str) -> list[str]:
    """Return the names of the findings on a concise page."""
    return [line.partition("[")[2].partition("]")[0] for line in page.splitlines()]


SEPARATOR = "trailing-separator"
MEANING = "level-without-meaning"


@pytest.mark.parametrize(
    ("options", "code", "shown", "closing"),
    [
        ((), 1, [SEPARATOR, MEANING], "найдено: 1 предупреждение, 1 примечание"),
        (("--select", "M018"), 1, [SEPARATOR], "найдено: 1 предупреждение, скрыто: 1"),
        (("--select", "M,level-"), 1, [SEPARATOR, MEANING], "1 предупреждение, 1 примечание"),
        (("--ignore", SEPARATOR), 0, [MEANING], "найдено: 1 примечание, скрыто: 1"),
        (("--select", "M", "--ignore", "M0"), 0, [], "проверено файлов: 2, скрыто: 2"),
        (("--select", "S012", "--select", "M"), 1, [SEPARATOR, MEANING], "1 примечание"),
        (("--severity", "warning"), 1, [SEPARATOR], "найдено: 1 предупреждение, скрыто: 1"),
        (("--severity", "error"), 0, [], "ошибок нет, проверено файлов: 2, скрыто: 2"),
    ],
)
@pytest.mark.usefixtures("sloppy")
def test_what_is_hidden_is_counted_and_fails_nothing(
    shnor: CommandLine, options: tuple[str, ...], code: int, shown: list[str], closing: str
) -> None:
    """The page, the closing line and the exit code speak of the same findings."""
    outcome = shnor("check", "made-up", "-f", "concise", *options)

    assert (code, shown) == (outcome.code, names(outcome.out))
    assert outcome.err.endswith(f"{closing}\n")


def test_what_a_remark_explains_is_hidden_too(shnor: CommandLine) -> None:
    """What is not asked for is not told as known either."""
    outcome = shnor("check", "korenovsky", "--select", SEPARATOR)

    assert (0, "") == (outcome.code, outcome.out)
    assert 1 == outcome.err.count("известно")


@pytest.mark.usefixtures("broken")
def test_errors_of_files_are_never_hidden(shnor: CommandLine) -> None:
    """A ruleset that cannot be used does not pass for a clean one; a note says why."""
    outcome = shnor("check", "broken", "-f", "concise", "--ignore", "unknown-key,P,S,E")

    assert (1, ["unknown-key"]) == (outcome.code, names(outcome.out))
    assert "показаны, хотя скрыты настройками: R002 – с такими ошибками" in outcome.err


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_finding_is_misuse(shnor: CommandLine, option: str) -> None:
    """The nearest name is offered, before anything is checked."""
    outcome = shnor("check", option, "M018,trailing-seperator")

    assert (2, "") == (outcome.code, outcome.out)
    assert (
        "shnor-rules: ошибка: нет правила проверки «trailing-seperator»: вы имели в виду "
        "«trailing-separator»?\n  = замените «trailing-seperator» на «trailing-separator»\n"
    ) == outcome.err


@pytest.mark.parametrize("verb", ["check", "test"])
@pytest.mark.parametrize("form", ["full", "concise", "json", "jsonl", "github", "sarif", "junit"])
@pytest.mark.usefixtures("broken")
def test_every_format_goes_to_a_file(shnor: CommandLine, verb: str, form: str) -> None:
    """The file has what the console would have; the console keeps what is told besides."""
    options = ("broken", "-f", form) if verb == "test" else ("broken", "-f", form, "--select", "R")
    printed = shnor(verb, *options)
    written = shnor(verb, *options, "-o", "page.txt")

    assert (1, 1, "") == (printed.code, written.code, written.out)
    assert printed.out == Path("page.txt").read_text(encoding="utf-8")
    assert printed.err == written.err
    assert printed.out.endswith("\n")
    assert "R002" in printed.out


@pytest.mark.parametrize("empty", ["", ",", " , "])
@pytest.mark.usefixtures("sloppy")
def test_selecting_nothing_is_misuse(shnor: CommandLine, empty: str) -> None:
    """A variable that is not set hides no findings."""
    outcome = shnor("check", "made-up", "--select", empty)

    assert (2, "") == (outcome.code, outcome.out)
    assert "параметру --select нужно значение" in outcome.err

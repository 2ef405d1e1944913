# SPDX-License-Identifier: MIT
"""`check` and `test`: findings to the output, the count to the console."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from tests.cli.running import ROOT

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

FULL = """broken/only.yaml:9:1: ошибка R002 [unknown-key] неизвестный ключ «indikators»: \
вы имели в виду «indicators»?
  8 |   школа: {title: Школа}
  9 | indikators:
    | ^^^^^^^^^^
  = замените «indikators» на «indicators»
  = исправит --fix
"""


def test_a_sound_ruleset_has_no_findings(shnor: CommandLine, made_up: Path) -> None:
    """The output is empty; how much was looked at stands at the console."""
    outcome = shnor("check", str(made_up))

    assert (0, "") == (outcome.code, outcome.out)
    assert "выполнено примеров: 3\nошибок нет, проверено файлов: 2\n" == outcome.err


def test_what_a_remark_explains_is_told_as_known(shnor: CommandLine) -> None:
    """A defect of the document itself fails nothing, and is not hidden."""
    outcome = shnor("check", "korenovsky")

    assert (0, "") == (outcome.code, outcome.out)
    assert outcome.err.startswith("известно (замечание KOR-")
    assert "[trailing-separator]" in outcome.err


@pytest.mark.usefixtures("broken")
def test_every_format_tells_the_finding(shnor: CommandLine) -> None:
    """With its source, on one line, or as data; the code is 1 in each."""
    full = shnor("check", "broken")
    concise = shnor("check", "broken", "--format", "concise")
    data = shnor("check", "broken", "-f", "json")

    assert [1, 1, 1] == [full.code, concise.code, data.code]
    assert FULL == full.out
    assert FULL.splitlines(keepends=True)[0] == concise.out
    (finding,) = json.loads(data.out)
    assert ("R002", "broken/only.yaml", 9) == (
        finding["code"],
        finding["location"]["path"],
        finding["location"]["line"],
    )
    assert full.err == concise.err == data.err
    assert full.err.endswith("найдено: 1 ошибка\n")


def test_json_is_json_even_of_nothing(shnor: CommandLine, made_up: Path) -> None:
    """A program reads an empty list, not an empty text."""
    assert "[]\n" == shnor("check", str(made_up), "-f", "json").out


@pytest.mark.usefixtures("broken")
def test_findings_go_into_a_file(shnor: CommandLine) -> None:
    """`-o` takes the page; the console keeps the count."""
    outcome = shnor("check", "broken", "-o", "findings.txt")

    assert (1, "") == (outcome.code, outcome.out)
    assert FULL == Path("findings.txt").read_text(encoding="utf-8")


@pytest.mark.usefixtures("made_up", "broken")
def test_several_paths_are_one_check(shnor: CommandLine) -> None:
    """Folders, files and names of rulesets can stand together."""
    outcome = shnor("check", "made-up", "broken\\only.yaml", "korenovsky", "-f", "concise")

    assert 1 == outcome.code
    assert 1 == len(outcome.out.splitlines())
    assert outcome.err.endswith("найдено: 1 ошибка\n")


@pytest.mark.usefixtures("broken")
def test_a_file_is_checked_for_itself(shnor: CommandLine) -> None:
    """The faults of its neighbours are not told."""
    assert (0, "") == (shnor("check", "broken/ruleset.yaml").code, "")


def test_a_missing_path_is_misuse(shnor: CommandLine) -> None:
    """The nearest name is offered."""
    outcome = shnor("check", "korenovski")

    assert (2, "") == (outcome.code, outcome.out)
    assert outcome.err.endswith("  = вы имели в виду «korenovsky»?\n")


def test_an_empty_folder_is_a_finding(shnor: CommandLine) -> None:
    """Where there are no rules there is something to be done, not silence."""
    Path("empty").mkdir()
    outcome = shnor("check", "empty")

    assert 1 == outcome.code
    assert outcome.out.startswith("empty: ошибка M002 [no-ruleset-file] ")


def test_an_unreadable_file_is_misuse(shnor: CommandLine, made_up: Path) -> None:
    """A check that could not read everything says so, and is no clean check."""

    def refuse(path: Path, mode: str) -> NoReturn:
        raise PermissionError(13, f"denied ({mode})", str(path))

    with shnor.monkeypatch.context() as patched:
        patched.setattr(Path, "open", refuse)
        outcome = shnor("check", str(made_up))

    assert (2, "") == (outcome.code, outcome.out)
    assert "не читается: доступ запрещён\n" in outcome.err


@pytest.mark.parametrize("verb", ["check", "test"])
@pytest.mark.usefixtures("made_up")
def test_without_a_path_the_folder_here_is_taken(shnor: CommandLine, verb: str) -> None:
    """The folder `rulesets`, else this one."""
    here = shnor(verb)
    Path("rulesets").mkdir()
    Path("made-up").rename("rulesets/made-up")
    inside = shnor(verb)

    assert (0, here) == (here.code, inside)


def test_examples_are_counted_by_monitoring(shnor: CommandLine, made_up: Path) -> None:
    """Each monitoring has its line; a ruleset may be named."""
    bundled = shnor("test", "korenovsky")

    assert "made-up/only: 3 примера, всё сошлось\n" == shnor("test", str(made_up)).out
    assert (0, "") == (bundled.code, bundled.err)
    assert 7 == len(bundled.out.splitlines())
    assert bundled.out == shnor("test", str(ROOT / "rulesets" / "korenovsky")).out


def test_a_monitoring_without_examples_is_told_as_such(shnor: CommandLine, made_up: Path) -> None:
    """Nothing has come out as expected where nothing was expected."""
    only = made_up / "only.yaml"
    head, *_ = only.read_text(encoding="utf-8").partition("examples:")
    only.write_text(head, encoding="utf-8")

    assert "made-up/only: примеров нет\n" == shnor("test", "made-up").out
    assert "made-up/only: no examples\n" == shnor("test", "made-up", "--lang", "en").out


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("kola/target-indicators", "kola/target-indicators: 12 примеров, всё сошлось\n"),
        ("kola\\target-indicators", "kola/target-indicators: 12 примеров, всё сошлось\n"),
        ("made-up/only", "made-up/only: 3 примера, всё сошлось\n"),
    ],
)
@pytest.mark.usefixtures("made_up")
def test_a_monitoring_may_be_named_in_its_ruleset(shnor: CommandLine, name: str, line: str) -> None:
    """As other verbs take it; its file is checked."""
    outcome = shnor("test", name)
    checked = shnor("check", name)

    assert (0, "", line) == (outcome.code, outcome.err, outcome.out)
    assert (0, "") == (checked.code, checked.out)
    assert checked.err.endswith("проверено файлов: 1\n")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("made-up/12", "в наборе правил «made-up» нет мониторинга «12»"),
        ("kola/no", "в наборе правил «kola» нет мониторинга «no»"),
        ("kol/no", "нет ни набора правил, ни папки, ни файла «kol/no»"),
        ("made-up/no.yaml", "нет ни набора правил, ни папки, ни файла «made-up/no.yaml»"),
        ("made-up/in/no", "нет ни набора правил, ни папки, ни файла «made-up/in/no»"),
    ],
)
@pytest.mark.usefixtures("made_up")
def test_a_monitoring_that_is_not_there_is_told(
    shnor: CommandLine, name: str, sentence: str
) -> None:
    """What is missing is the monitoring where its ruleset is there, else the path."""
    outcome = shnor("test", name)

    assert (2, "") == (outcome.code, outcome.out)
    assert f"shnor-rules: ошибка: {sentence}" == outcome.err.splitlines()[0]


def test_inside_a_ruleset_a_bundled_name_is_that_of_a_ruleset(
    shnor: CommandLine, made_up: Path
) -> None:
    """Without a slash no part of the ruleset here is meant."""
    shnor.monkeypatch.chdir(made_up)

    assert shnor("test", "kola/target-indicators").out in shnor("test", "kola").out


def test_the_errors_of_a_ruleset_are_found_where_a_part_is_named(
    shnor: CommandLine, broken: Path
) -> None:
    """They are what the verb is for."""
    assert shnor("test", "broken/only.yaml") == shnor("test", f"{broken.name}/only")


def test_a_failing_example_is_shown(shnor: CommandLine, made_up: Path) -> None:
    """What was expected, what came out, and the example itself with its line."""
    only = made_up / "only.yaml"
    text = only.read_text(encoding="utf-8").replace('total: "2", level', 'total: "1", level')
    only.write_text(text, encoding="utf-8")
    outcome = shnor("test", "made-up")
    lines = outcome.out.splitlines()

    assert 1 == outcome.code
    assert lines[0].startswith("made-up/only.yaml:19:")
    assert lines[0].endswith("«наибольшее»: итог – ожидалось 1, получилось 2")
    assert any("19 |   - {title: наибольшее, record: {П1: 2}" in line for line in lines)
    assert "made-up/only: 3 примера, не сошлось: 1" == lines[-1]


@pytest.mark.usefixtures("broken")
def test_the_examples_of_a_broken_ruleset_are_run_if_possible(shnor: CommandLine) -> None:
    """Its errors are shown first, as `check` shows them; the meaning of this one is plain."""
    outcome = shnor("test", "broken")

    assert (1, "") == (outcome.code, outcome.err)
    assert f"{FULL}\nmade-up/only: 3 примера, всё сошлось\n" == outcome.out


def test_examples_that_cannot_be_run_are_not_counted(shnor: CommandLine, made_up: Path) -> None:
    """Where a value cannot be made out, nobody can say that all came out as expected."""
    only = made_up / "only.yaml"
    text = only.read_text(encoding="utf-8").replace("{0; 1; 2}", "{0; 1; 2")
    only.write_text(text, encoding="utf-8")
    outcome = shnor("test", "made-up", "-f", "concise")

    assert (1, "") == (outcome.code, outcome.err)
    assert ["N003"] == [line.split()[2] for line in outcome.out.splitlines()]


def test_for_a_program_examples_are_told_apart(shnor: CommandLine, made_up: Path) -> None:
    """A page that a program reads has the findings alone; JUnit has what passed as well."""
    lines = shnor("test", str(made_up), "-f", "jsonl")
    suites = shnor("test", str(made_up), "-f", "junit", "--lang", "en")

    assert (0, "", "made-up/only: 3 примера, всё сошлось\n") == (lines.code, lines.out, lines.err)
    assert 'name="made-up/only: 3 examples, all as expected"' in suites.out
    assert "made-up/only: 3 examples, all as expected\n" == suites.err


@pytest.mark.usefixtures("made_up")
def test_settings_count_for_examples_too(shnor: CommandLine) -> None:
    """The format of a project is that of `test` as well, and `-o` takes the lines for people."""
    Path("shnor-rules.yaml").write_text("format: concise\nlang: en\n", encoding="utf-8")
    written = shnor("test", "made-up", "-o", "page.txt")

    assert (0, "", "") == (written.code, written.out, written.err)
    said = Path("page.txt").read_text(encoding="utf-8")
    assert "made-up/only: 3 examples, all as expected\n" == said

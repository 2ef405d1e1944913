# SPDX-License-Identifier: MIT
"""The plugin for pytest: what it collects when asked, what it shows, and that it waits unseen."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Final

import pytest

from tests.checks.rulesets import HEAD, RULESET
from tests.pytest_plugin.running import ASKED, PLUGIN, SETTINGS, Project, ran_in_a_process

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

EXAMPLES: Final = """
examples:
  - {title: верный, record: {П1: 1, П2: 0}, expect: {level: А}}
  - {title: верный, record: {П1: 2, П2: 0}, expect: {level: Б}}
  - {title: "сверху:: вниз", record: {П1: 0, П2: 0}, expect: {level: А}}
"""

APART: Final = """\
ruleset: rulesets/made
monitoring: only
examples:
  - title: неверный
    record: {П1: 1, П2: 0}
    expect:
      level: Б
"""

TITLES: Final = ["верный", "верный (2)", "сверху: вниз"]
INSIDE: Final = [f"rulesets/made/only.yaml::{each}" for each in TITLES]
ALONE: Final = "test_apart.yaml::неверный"

FAILURE: Final = """\
test_apart.yaml:7:14: ошибка E001 [failing-example] пример «неверный»: \
уровень – ожидалось Б, получилось А
  поле: examples.0.expect.level
  6 |     expect:
  7 |       level: Б
    |              ^
  получилось: итог 1, уровень А, исход – уровень определён
  с числами: 1 = 1
  1 входит в [0; 1]: уровень А
  = проверьте по документу, что верно: правило или пример"""


@pytest.fixture
def project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Project:
    """A project whose pytest has no plugin but ours."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    monkeypatch.delenv("SHNOR_LANG", raising=False)
    project = Project(tmp_path, capsys)
    project.write("rulesets/made/ruleset.yaml", RULESET)
    project.write("rulesets/made/only.yaml", f"monitoring: only\n{HEAD}{EXAMPLES}")
    project.write("test_apart.yaml", APART)
    return project


def test_one_item_an_example(project: Project) -> None:
    """Ids are readable and different, places those of the examples, and nothing warns."""
    session = project.run()

    assert (pytest.ExitCode.TESTS_FAILED, [*INSIDE, ALONE]) == (session.code, session.items)
    assert ("rulesets/made/only.yaml", 13) == session.lines[0]
    assert ("test_apart.yaml", 3) == session.lines[-1]
    assert {} == session.errors
    assert "warning" not in session.printed


def test_a_failure_is_the_line_and_how_it_came_about(project: Project) -> None:
    """No traceback: the value that differs, what came out, the numbers, the bound."""
    session = project.run("test_apart.yaml")

    assert {ALONE: FAILURE} == session.failed
    assert FAILURE in session.printed
    assert "Traceback" not in session.printed


def test_the_language_is_that_of_the_environment(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """English where it is asked for; what is no language leaves the default."""
    monkeypatch.setenv("SHNOR_LANG", "EN")
    english = project.run("test_apart.yaml").failed[ALONE]
    monkeypatch.setenv("SHNOR_LANG", "xx")
    default = project.run("test_apart.yaml").failed[ALONE]

    assert "example `неверный`: the level – expected Б, got А" in english
    assert FAILURE == default


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param(["-k", "неверный"], [ALONE], id="title"),
        pytest.param(["-k", "made/only and сверху"], [INSIDE[2]], id="monitoring"),
        pytest.param(["-m", "not shnor_rules"], [], id="marker"),
        pytest.param([INSIDE[1]], [INSIDE[1]], id="node-id"),
        pytest.param(["rulesets/made/only.yaml"], INSIDE, id="file"),
        pytest.param(["rulesets"], INSIDE, id="folder"),
    ],
)
def test_examples_are_chosen_as_any_tests(
    project: Project, arguments: Sequence[str], expected: list[str]
) -> None:
    """By words of titles, by the monitoring, by the marker, by id, by path."""
    assert expected == project.run("--collect-only", *arguments).items


def test_nothing_is_collected_unasked(project: Project) -> None:
    """Neither the setting nor the option: not even the file that is named."""
    assert [] == project.run("--collect-only", settings="").items
    assert [] == project.run("--collect-only", "test_apart.yaml", settings="").items


def test_the_option_asks_for_every_file_with_examples(project: Project) -> None:
    """Without patterns: files of examples by name, ruleset files by what is in them."""
    project.write("rulesets/made/second.yaml", f"monitoring: second\n{HEAD}")
    project.write("data.yaml", "П1: 1\n")
    project.write("notes.txt", "examples:\n")
    (project.root / "gone.yaml").symlink_to("nowhere")

    assert [*INSIDE, ALONE] == project.run("--collect-only", "--shnor-rules", settings="").items


def test_a_file_that_is_named_needs_no_pattern(project: Project) -> None:
    """Where the plugin is used at all."""
    project.write("elsewhere/ruleset.yaml", RULESET)
    project.write("elsewhere/only.yaml", f"monitoring: only\n{HEAD}{EXAMPLES}")

    session = project.run("--collect-only", "elsewhere/only.yaml")

    assert [f"elsewhere/only.yaml::{each}" for each in TITLES] == session.items


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        ("**/only.yaml", INSIDE),
        ("rulesets/**/*.yaml", INSIDE),
        ("./only.yaml", INSIDE),
        ("*/only.yaml", []),
        ("made/*.yaml", []),
    ],
)
def test_patterns_are_from_the_root(project: Project, patterns: str, expected: list[str]) -> None:
    """Folder by folder; a name alone is one in any folder."""
    settings = f'shnor_rules_files = ["{patterns}"]\n'

    assert expected == project.run("--collect-only", settings=settings).items


def test_a_file_with_errors_is_one_failing_test(project: Project) -> None:
    """The findings are shown as frames, all of them; the other files are run."""
    project.write("test_broken.yaml", "ruleset: korenovski\nmonitorin: only\nexamples: []\n")

    session = project.run("-k", "errors or сверху")

    assert [INSIDE[2], "test_broken.yaml::errors"] == session.items
    shown = session.failed["test_broken.yaml::errors"]
    assert [1, 2, 3] == [
        int(line.split(":")[1]) for line in shown.splitlines() if line.startswith("test_")
    ]
    assert "  1 | ruleset: korenovski\n    |          ^^^^^^^^^^" in shown
    assert ("test_broken.yaml", 0) == session.lines[-1]


def test_without_a_ruleset_file_no_example_passes(project: Project) -> None:
    """The finding of `check` and `test` is the failing test."""
    (project.root / "rulesets/made/ruleset.yaml").unlink()

    session = project.run("rulesets")

    assert ["rulesets/made/only.yaml::errors"] == session.items
    assert "M002 [no-ruleset-file]" in session.failed[session.items[0]]


@pytest.mark.parametrize(
    ("arguments", "told"), [((), True), (("-k", "верный"), True), (("rulesets",), False)]
)
def test_a_pattern_that_no_file_matches_is_told(
    project: Project, arguments: Sequence[str], *, told: bool
) -> None:
    """In one line, once everything is collected; a session of some files does not know."""
    settings = 'shnor_rules_files = ["rulesets/*/*.yml", "rulesets/*/only.yaml"]\n'

    session = project.run("--collect-only", *arguments, settings=settings)

    line = "shnor_rules_files: шаблону «rulesets/*/*.yml» не отвечает ни один файл"
    assert told == (line in session.printed)
    assert told == ("shnor_rules_files" in session.printed)
    assert "warning" not in session.printed


def test_a_file_that_cannot_be_read_is_told(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its name and the reason, never with a traceback."""

    def refused(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied", "test_apart.yaml")

    monkeypatch.setattr("shnor_rules.checks.exemplary.contents", refused)

    session = project.run("test_apart.yaml")

    assert {"test_apart.yaml": "test_apart.yaml: Permission denied"} == session.errors


def test_another_error_is_shown_as_pytest_shows_it(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of the program keeps its traceback."""

    def broken(*_: object) -> None:
        message = "сломано"
        raise RuntimeError(message)

    monkeypatch.setattr("shnor_rules.checks.trying.tried", broken)

    session = project.run("test_apart.yaml")

    assert "RuntimeError: сломано" in session.failed[ALONE]


def test_workers_share_the_examples(project: Project) -> None:
    """With pytest-xdist every example is run once, by some worker."""
    asked = ASKED.replace("]", ', "*.yml"]')
    project.write("pytest.toml", f"{SETTINGS}{asked}")
    plugins = ("-p", "xdist", "-p", PLUGIN, "-p", "no:cacheprovider")

    done = ran_in_a_process(project.root, "-m", "pytest", *plugins, "-n", "2", "-q")

    assert "1 failed, 3 passed" in done.stdout
    assert "*.yml" not in done.stdout
    assert FAILURE in done.stdout


def test_nothing_is_imported_before_a_file_is_collected(tmp_path: Path) -> None:
    """A session that does not use the plugin knows of the library nothing but the plugin."""
    script = f"""
        import sys
        import pytest
        import {PLUGIN}

        assert "shnor_rules" not in sys.modules
        assert pytest.main(["-p", "{PLUGIN}", "-p", "no:cacheprovider", "-q"]) == 5
        names = {{name.partition(".")[0] for name in sys.modules}}
        print(sorted(names & {{"shnor_rules", "{PLUGIN}", "yaml", "attrs", "jsonschema", "click"}}))
    """

    done = ran_in_a_process(tmp_path, "-c", dedent(script))

    assert f"['{PLUGIN}']" == done.stdout.splitlines()[-1], done.stderr

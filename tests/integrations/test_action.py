# SPDX-License-Identifier: MIT
"""The GitHub action is valid, and its steps do what its inputs say."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import sys
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.integrations.repositories import (
    ROOT,
    SOURCES,
    Outcome,
    change,
    put_program,
    put_ruleset,
    run,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FILE = ROOT / "action.yml"
EXPRESSION = re.compile(r"\$\{\{ ([a-z.-]+) \}\}")

needs_bash = pytest.mark.skipif(
    shutil.which("bash") is None or sys.platform == "win32", reason="the steps are run by bash"
)


def action() -> dict[str, Any]:
    """Return the action."""
    loaded = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def steps() -> list[dict[str, Any]]:
    """Return its steps."""
    found: list[dict[str, Any]] = action()["runs"]["steps"]
    return found


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository with a sound ruleset, as an action finds it."""
    put_ruleset(tmp_path / "repository" / "rulesets" / "made-up")
    return tmp_path / "repository"


@pytest.fixture
def act(tmp_path: Path, checkout: Path) -> Callable[..., Outcome]:
    """The shell steps of the action, run one after the other with the inputs of a caller.

    Only Python is not that of the action: what it is asked to install is put there as a link.
    """
    python = tmp_path / "python"
    put_program(
        python,
        f'if [ "$2" = pip ]; then ln -s {shlex.quote(SOURCES)} "$7"; exit; fi\n'
        f'exec {shlex.quote(sys.executable)} "$@"\n',
    )

    def start(**inputs: str) -> Outcome:
        known = {f"inputs.{name}": given["default"] for name, given in action()["inputs"].items()}
        known |= {f"inputs.{name.replace('_', '-')}": value for name, value in inputs.items()}
        known |= {
            "runner.temp": str(tmp_path / "temp"),
            "github.action_path": str(ROOT),
            "steps.python.outputs.python-path": str(python),
        }
        (tmp_path / "temp").mkdir()
        outcome = Outcome(0, "")
        for step in steps():
            if "run" not in step or outcome.code:
                continue
            variables = {
                name: EXPRESSION.sub(lambda found: known[found[1]], value)
                for name, value in step["env"].items()
            }
            script = tmp_path / "step.sh"
            script.write_text(step["run"], encoding="utf-8")
            bash = ("bash", "--noprofile", "--norc", "-e", "-o", "pipefail")
            outcome = run(*bash, script, cwd=checkout, environment=variables)
        return outcome

    return start


def test_the_action_is_valid(tmp_path: Path) -> None:
    """The published schema of actions finds nothing wrong with it."""
    command = (sys.executable, "-m", "check_jsonschema", "--builtin-schema")
    outcome = run(*command, "vendor.github-actions", FILE, cwd=tmp_path, environment={})

    assert Outcome(0, "ok -- validation done\n") == outcome


def test_other_actions_are_pinned() -> None:
    """What the action builds on is taken by the tag of a version."""
    used = [step["uses"] for step in steps() if "uses" in step]

    assert ["actions/setup-python"] == [name.partition("@")[0] for name in used]
    assert all(re.fullmatch(r"v\d+(\.\d+)*", name.partition("@")[2]) for name in used)


def test_every_input_is_used_and_no_other() -> None:
    """An input that does nothing, or one that nobody can give, is a slip."""
    used = re.findall(r"\$\{\{ inputs\.([a-z-]+) \}\}", FILE.read_text(encoding="utf-8"))

    assert set(action()["inputs"]) == set(used)


def test_no_input_becomes_part_of_a_script() -> None:
    """What a caller gives reaches the shell as a variable only."""
    assert [] == [step["name"] for step in steps() if "${{" in step.get("run", "")]


@needs_bash
def test_a_sound_ruleset_passes(act: Callable[..., Outcome]) -> None:
    """Without inputs the folder `rulesets` is checked."""
    outcome = act()

    assert 0 == outcome.code
    assert "ошибок нет, проверено файлов: 2" in outcome.printed


@needs_bash
def test_a_fault_fails_the_step(act: Callable[..., Outcome], checkout: Path) -> None:
    """The finding is a command of GitHub, which shows it at the line of the pull request."""
    change(checkout / "rulesets" / "made-up" / "lessons.yaml", "values:", "valeus:")
    outcome = act(lang="en")

    assert 1 == outcome.code
    assert "::error file=rulesets/made-up/lessons.yaml,line=6," in outcome.printed
    assert "did you mean" in outcome.printed


@needs_bash
def test_paths_stand_on_lines(act: Callable[..., Outcome], checkout: Path) -> None:
    """A path may have spaces; lines may end as on Windows, and may be empty."""
    shutil.move(checkout / "rulesets" / "made-up", checkout / "made up")
    put_ruleset(checkout / "other")
    outcome = act(paths="made up\r\n\nother\n")

    assert 0 == outcome.code
    assert "проверено файлов: 4" in outcome.printed


@needs_bash
def test_findings_are_selected(act: Callable[..., Outcome], checkout: Path) -> None:
    """What is ignored does not fail, and is not shown."""
    path = checkout / "rulesets" / "made-up" / "lessons.yaml"
    change(path, "{0; 1; 2}", "{0; 1; 2; }")
    outcome = act(select="M,R", ignore="trailing-separator", format="concise")

    assert 0 == outcome.code
    assert "lessons.yaml:6:" not in outcome.printed


@needs_bash
def test_quotes_are_compared_with_sources(act: Callable[..., Outcome], checkout: Path) -> None:
    """The folder of the texts is handed on."""
    outcome = act(sources="no such folder")

    assert 2 == outcome.code
    assert "no such folder" in outcome.printed
    assert (checkout / "rulesets").is_dir()


@needs_bash
def test_sarif_is_written_besides(act: Callable[..., Outcome], checkout: Path) -> None:
    """The file is there though the step fails, and the findings are printed too."""
    change(checkout / "rulesets" / "made-up" / "lessons.yaml", "values:", "valeus:")
    outcome = act(sarif="findings.sarif")
    report = json.loads((checkout / "findings.sarif").read_text(encoding="utf-8"))

    assert 1 == outcome.code
    assert "::error file=" in outcome.printed
    assert "2.1.0" == report["version"]
    assert ["R002"] == [result["ruleId"] for result in report["runs"][0]["results"]]


@needs_bash
def test_misuse_ends_the_step_at_once(act: Callable[..., Outcome]) -> None:
    """A file that cannot be written is told once, with the exit code of misuse."""
    outcome = act(sarif="no/such/folder/findings.sarif")

    assert 2 == outcome.code
    assert 1 == outcome.printed.count("shnor-rules: ошибка:")
    assert "проверено файлов" not in outcome.printed


@needs_bash
@pytest.mark.parametrize("names", [("paths", "select", "ignore", "sources", "sarif"), ("lang",)])
def test_an_input_is_no_command(
    act: Callable[..., Outcome], checkout: Path, names: tuple[str, ...]
) -> None:
    """Whatever stands in an input, the shell does not obey it."""
    act(**dict.fromkeys(names, '$(touch owned) `touch owned` "; touch owned; "'))

    assert not (checkout / "owned").exists()

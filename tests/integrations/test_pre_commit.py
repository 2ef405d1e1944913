# SPDX-License-Identifier: MIT
"""The hook for pre-commit is valid, and stops the commits that it should."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from attrs import frozen

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
    from pathlib import Path

MANIFEST = ROOT / ".pre-commit-hooks.yaml"

needs_git = pytest.mark.skipif(
    shutil.which("git") is None or sys.platform == "win32", reason="git and a POSIX shell are used"
)


def hook() -> dict[str, Any]:
    """Return the one hook of the manifest."""
    (only,) = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    assert isinstance(only, dict)
    return only


@frozen
class Repository:
    """A git repository that uses the hook."""

    folder: Path
    environment: dict[str, str]

    def __call__(self, *command: str) -> Outcome:
        """Run a command in the repository."""
        return run(*command, cwd=self.folder, environment=self.environment)

    def commit(self) -> Outcome:
        """Add every change, and run the hook as a commit would."""
        assert 0 == self("git", "add", ".").code
        return self(sys.executable, "-m", "pre_commit", "run")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository with a sound ruleset that has been committed.

    pre-commit would install the package from its address; here the package that is tested stands
    for it, and all else is as the manifest says.
    """
    programs = tmp_path / "programs"
    sources, python = shlex.quote(SOURCES), shlex.quote(sys.executable)
    script = f'PYTHONPATH={sources} exec {python} -m shnor_rules "$@"\n'
    put_program(programs / "shnor-rules", script)
    folder = tmp_path / "repository"
    put_ruleset(folder / "rulesets" / "made-up")
    config = {"repos": [{"repo": "local", "hooks": [{**hook(), "language": "system"}]}]}
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    made = Repository(
        folder,
        {
            "PATH": os.pathsep.join((str(programs), os.environ["PATH"])),
            "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_AUTHOR_NAME": "A",
            "GIT_AUTHOR_EMAIL": "a@example.org",
            "GIT_COMMITTER_NAME": "A",
            "GIT_COMMITTER_EMAIL": "a@example.org",
        },
    )
    for arguments in (("init",), ("add", "."), ("commit", "--message", "Begin")):
        assert 0 == made("git", *arguments).code
    return made


def test_the_manifest_is_valid(tmp_path: Path) -> None:
    """pre-commit itself finds nothing wrong with it."""
    command = (sys.executable, "-m", "pre_commit", "validate-manifest", str(MANIFEST))
    outcome = run(*command, cwd=tmp_path, environment={"PRE_COMMIT_HOME": str(tmp_path)})

    assert Outcome(0, "") == outcome


def test_the_hook_is_installed_with_the_package() -> None:
    """The program that the hook starts is one that the package brings."""
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")

    assert "python" == hook()["language"]
    assert f"\n{hook()['entry'].split()[0]} = " in project


@needs_git
def test_a_sound_change_passes(repository: Repository) -> None:
    """A commit that breaks nothing is let through."""
    change(repository.folder / "rulesets" / "made-up" / "lessons.yaml", "Первый", "Второй")
    outcome = repository.commit()

    assert 0 == outcome.code
    assert "Passed" in outcome.printed


@needs_git
def test_a_fault_stops_the_commit(repository: Repository) -> None:
    """The finding is shown with its file and line."""
    change(repository.folder / "rulesets" / "made-up" / "lessons.yaml", "values:", "valeus:")
    outcome = repository.commit()

    assert 1 == outcome.code
    assert "lessons.yaml:6:23: ошибка R002 [unknown-key]" in outcome.printed


@needs_git
def test_a_change_that_breaks_another_file_stops_the_commit(repository: Repository) -> None:
    """Only ruleset.yaml is committed, and what no longer fits it is found in the monitoring."""
    change(repository.folder / "rulesets" / "made-up" / "ruleset.yaml", "order:", "order-7:")
    outcome = repository.commit()

    assert 1 == outcome.code
    assert "lessons.yaml:4:20: ошибка M005 [dangling-reference]" in outcome.printed


@needs_git
def test_other_files_start_no_check(repository: Repository) -> None:
    """A commit without a file of rulesets is not kept waiting."""
    (repository.folder / "compose.yaml").write_text("services: {}\n", encoding="utf-8")
    outcome = repository.commit()

    assert 0 == outcome.code
    assert "Skipped" in outcome.printed

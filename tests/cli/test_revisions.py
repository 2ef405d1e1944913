# SPDX-License-Identifier: MIT
"""`shnor-rules diff` reads rules out of revisions of git."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.analysis.differing_made_up import MOVED, RULES, changed, lay

if TYPE_CHECKING:
    from tests.cli.running import CommandLine


def git(folder: Path, *arguments: str) -> None:
    """Run git in a folder, as nobody in particular."""
    author = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    kept = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    environment = {**kept, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    program = shutil.which("git")
    assert program is not None
    subprocess.run(
        [program, *author, *arguments], cwd=folder, check=True, capture_output=True, env=environment
    )


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a ruleset that another one takes its scale from, changed since."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    top = tmp_path / "repository"
    lay(top / "rulesets" / "made")
    borrowing = RULES[: RULES.index("total:")] + "like: made/rules\n"
    lay(top / "rulesets" / "other", borrowing)
    (top / "README.md").write_text("Правила\n", "utf-8")
    git(top, "init", "-q", "-b", "main")
    git(top, "add", "-A")
    git(top, "commit", "-q", "-m", "one")
    lay(top / "rulesets" / "made", changed(RULES, *MOVED))
    monkeypatch.chdir(top)
    return top


def test_revisions_are_compared(shnor: CommandLine, repository: Path) -> None:
    """A revision is compared with the disk; what `like` takes is of the same revision."""
    found = shnor("diff", "HEAD:rulesets", "rulesets", "-f", "json")
    assert 1 == found.code, found.err
    made, other = json.loads(found.out)["rulesets"]
    assert ("made", "other") == (made["ruleset"], other["ruleset"])
    assert ["records"] * 2 == [each["monitorings"][0]["verdict"] for each in (made, other)]
    assert ["made/rules"] == other["monitorings"][0]["lenders"]
    found = shnor("diff", "HEAD:rulesets", "rulesets")
    assert "изменились там, откуда они взяты: made/rules" in found.out
    assert 0 == shnor("diff", "HEAD:rulesets/made/plan.yaml", "rulesets/made").code
    assert 0 == shnor("diff", ":rulesets/made/", "HEAD:./rulesets/made").code
    git(repository / "rulesets", "commit", "-q", "-a", "-m", "two")
    assert 1 == shnor("diff", "main~1:rulesets/made/rules.yaml", "main:rulesets/made").code
    assert not list(repository.glob("**/.git/*.lock"))


def test_faults_are_told_by_revision(shnor: CommandLine, repository: Path) -> None:
    """A finding in a file of a revision names the revision and the path."""
    (repository / "rulesets" / "made" / "rules.yaml").write_text("monitoring: rules\n", "utf-8")
    git(repository, "commit", "-q", "-a", "-m", "broken")
    found = shnor("diff", "HEAD~1:rulesets/made", "HEAD:rulesets/made")
    assert 1 == found.code
    assert "HEAD:rulesets/made/rules.yaml:1" in found.err


def test_a_ruleset_at_the_top(
    shnor: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A repository can be the folder of one ruleset."""
    top = lay(tmp_path / "made")
    (top / "link.yaml").symlink_to("rules.yaml")
    git(top, "init", "-q", "-b", "main")
    git(top, "add", "-A")
    git(top, "commit", "-q", "-m", "one")
    (top / "link.yaml").unlink()
    monkeypatch.chdir(top)
    assert 0 == shnor("diff", "HEAD:", str(top)).code
    assert 0 == shnor("diff", "HEAD:rules.yaml", "HEAD:.").code


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("нет:rulesets", "нет ревизии «нет»"),
        ("-x:rulesets", "нет ревизии «-x»"),
        ("HEAD:rulesets/нет", "нет «rulesets/нет»"),
        ("HEAD:README.md", "README.md"),
        ("HEAD:.github", "нет «.github»"),
        ("C:/нет", "нет ни набора правил, ни папки, ни файла «C:"),
        ("rulesets/made/нет.yaml", "нет"),
    ],
)
def test_what_is_not_there_is_named(
    shnor: CommandLine, repository: Path, name: str, said: str
) -> None:
    """What is wrong with a revision, or a path, is told with a next step."""
    found = shnor("diff", "--", name, str(repository / "rulesets"))
    assert (2, True) == (found.code, said in found.err), found.err


def test_a_folder_without_rules_in_a_revision(shnor: CommandLine, repository: Path) -> None:
    """A folder of a revision that holds no rules is told."""
    (repository / "empty").mkdir()
    (repository / "empty" / "a.txt").write_text("", "utf-8")
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "two")
    found = shnor("diff", "HEAD:empty", "rulesets")
    assert (2, True) == (found.code, "нет файлов правил" in found.err)


def test_no_repository_and_no_git(
    shnor: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a repository, and without git, the message says which of the two is missing."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert "нет репозитория git" in shnor("diff", "HEAD:rulesets", "kola").err
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert "программа git не найдена" in shnor("diff", "HEAD:rulesets", "kola").err


def test_the_file_of_the_ruleset_stands_for_all_of_it(shnor: CommandLine, repository: Path) -> None:
    """Of a revision `ruleset.yaml` is the whole ruleset; examples and settings beside are none."""
    made = repository / "rulesets" / "made"
    for name in ("test_more.yaml", "shnor-rules.yaml"):
        (made / name).write_text("no: rules\n", "utf-8")
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "two")
    found = shnor("diff", "HEAD~1:rulesets/made/ruleset.yaml", "HEAD:rulesets/made/ruleset.yaml")
    assert (1, "") == (found.code, found.err)
    assert "rules: результаты записей меняются" in found.out


def test_what_stands_on_the_disk_is_no_revision(shnor: CommandLine) -> None:
    """A path with a colon is taken as a path where it exists, with no git asked."""
    # Windows has no such names, but paths from the current folder of a drive.
    top = Path.cwd().drive if os.name == "nt" else "HEAD:"
    lay(Path(f"{top}old/made"))
    found = shnor("diff", f"{top}old/made", f"{top}old")
    assert (0, "") == (found.code, found.err)

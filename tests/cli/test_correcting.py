# SPDX-License-Identifier: MIT
"""`check --fix` and `--diff`: certain corrections, made in the files or only shown."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from shnor_rules.cli import correcting
from tests.cli.running import ROOT

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

CORPUS = ROOT / "tests" / "corpus"
ERRORS = ("--severity", "error")


@pytest.fixture
def nine(tmp_path: Path) -> Path:
    """Return the file with nine faults, in a folder of its own below the current one."""
    shutil.copytree(CORPUS / "all-nine", tmp_path / "rules")
    return Path("rules") / "school-support.yaml"


def put(folder: Path, name: str) -> Path:
    """Copy a ruleset of the corpus to `folder`; return its monitoring."""
    shutil.copytree(CORPUS / name, folder)
    return folder / "school-support.yaml"


def test_what_is_certain_is_corrected_and_the_rest_told(shnor: CommandLine, nine: Path) -> None:
    """The file is changed where it must be; the closing line counts; the rest fails the run."""
    outcome = shnor(
        "check", "rules", "--fix", "--format", "concise", "--ignore", "level-without-meaning"
    )

    assert 1 == outcome.code
    assert ["duplicate-key", "wrong-type", "unknown-name"] == [
        line.partition("[")[2].partition("]")[0] for line in outcome.out.splitlines()
    ]
    assert outcome.err.endswith("исправлено: 6 ошибок в 1 файле\n")
    assert "    values: целое не менее 0\n" in nine.read_text(encoding="utf-8")


def test_a_warning_that_waits_for_errors_is_told(shnor: CommandLine, tmp_path: Path) -> None:
    """What --fix promises under a finding, and does not do yet, is said at the end."""
    body = put(tmp_path / "waiting", "unknown-name")
    text = body.read_text(encoding="utf-8")
    body.write_text(text.replace('{0; 1}"', '{0; 1; }"', 1), encoding="utf-8")

    fixed = shnor("check", str(tmp_path / "waiting"), "--fix")

    assert "исправит --fix" in fixed.out
    assert fixed.err.endswith("остальное --fix исправит, когда в файле не будет других ошибок\n")


def test_a_file_that_is_sound_then_ends_well(shnor: CommandLine, tmp_path: Path) -> None:
    """Nothing is left: the exit code is 0, and the next run has nothing to do."""
    body = put(tmp_path / "sound", "decimal-comma")

    first = shnor("--lang", "en", "check", str(tmp_path / "sound"), "--fix", *ERRORS)
    second = shnor("--lang", "en", "check", str(tmp_path / "sound"), "--fix", *ERRORS)

    assert (0, 0) == (first.code, second.code)
    assert first.err.endswith("corrected: 1 fault in 1 file\n")
    assert second.err.endswith("there is nothing to correct\n")
    assert (CORPUS / "sound" / "school-support.yaml").read_bytes() == body.read_bytes()


def test_a_diff_changes_nothing(shnor: CommandLine, nine: Path) -> None:
    """It is all there is on the output; what stays is counted beside it."""
    before = nine.read_bytes()

    outcome = shnor("check", "--diff", "rules")

    assert 1 == outcome.code
    assert outcome.out.startswith(
        "--- a/rules/school-support.yaml\n+++ b/rules/school-support.yaml\n@@ -13,24 +13,24 @@\n"
    )
    assert "-    valeus: целое не менее 0\n+    values: целое не менее 0\n" in outcome.out
    assert "исправит --fix: 6 ошибок в 1 файле\n" in outcome.err
    assert "найдено: 3 ошибки" in outcome.err
    assert before == nine.read_bytes()


def test_a_diff_of_a_sound_ruleset_is_empty(shnor: CommandLine) -> None:
    """Nothing to correct and nothing found ends well."""
    outcome = shnor("check", "--diff", str(CORPUS / "sound"), *ERRORS)

    assert (0, "") == (outcome.code, outcome.out)


def test_a_diff_says_so_where_the_rest_stays(shnor: CommandLine) -> None:
    """What has no correction fails the run all the same."""
    outcome = shnor("check", "--diff", str(CORPUS / "duplicate-key"))

    assert (1, "") == (outcome.code, outcome.out)


def test_a_diff_can_be_kept_in_a_file(shnor: CommandLine, nine: Path) -> None:
    """`--output` takes the diff."""
    outcome = shnor("check", "--diff", str(nine), "-o", "fix.diff")

    assert "" == outcome.out
    assert Path("fix.diff").read_text(encoding="utf-8").startswith("--- a/rules/")


def test_a_diff_cannot_steer_the_terminal(
    shnor: CommandLine, nine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Watched by a person, what has no picture is named."""
    monkeypatch.setattr(correcting, "is_interactive", lambda stream: stream is sys.stdout)

    outcome = shnor("check", "--diff", str(nine))

    assert "\n-[Tab]title: Участие в конкурсе\n" in outcome.out


def test_only_one_file_is_corrected(shnor: CommandLine, tmp_path: Path) -> None:
    """Of a folder with a single file named, the others stay."""
    body = put(tmp_path / "rules", "decimal-comma")
    head = tmp_path / "rules" / "ruleset.yaml"
    head.write_bytes(head.read_bytes().replace(b"\ntitle:", "\ntitlе:".encode()))
    before = head.read_bytes()

    shnor("check", "--fix", str(body), str(body))

    assert before == head.read_bytes()
    assert (CORPUS / "sound" / "school-support.yaml").read_bytes() == body.read_bytes()


def test_a_file_named_beside_its_folder_hides_nothing(shnor: CommandLine, tmp_path: Path) -> None:
    """The whole folder is corrected, once."""
    body = put(tmp_path / "rules", "decimal-comma")

    outcome = shnor("check", "--fix", str(tmp_path / "rules"), str(tmp_path / "rules/ruleset.yaml"))

    assert outcome.err.endswith("исправлено: 1 ошибка в 1 файле\n")
    assert (CORPUS / "sound" / "school-support.yaml").read_bytes() == body.read_bytes()


def test_what_is_ignored_is_not_corrected(shnor: CommandLine, nine: Path) -> None:
    """The selectors say what to correct, too."""
    shnor("check", "--fix", "rules", "--select", "decimal-comma")
    text = nine.read_text(encoding="utf-8")

    assert "0.4 * вклад" in text
    assert "valeus" in text


def test_a_file_that_cannot_be_written_is_told(
    shnor: CommandLine, nine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reason and the next step are given, and the findings stay."""

    def refuse(path: Path, _: bytes) -> None:
        raise PermissionError(13, "no", str(path))

    monkeypatch.setattr(correcting, "replace_file", refuse)

    outcome = shnor("check", "--fix", "rules")

    assert 1 == outcome.code
    assert f"файл {nine} не исправлен: записать его нельзя, доступ запрещён" in outcome.err
    assert "  = снимите с файла и его папки запрет на запись" in outcome.err
    assert outcome.err.endswith("исправлять нечего\n")


def test_a_file_that_is_left_is_told(shnor: CommandLine, tmp_path: Path) -> None:
    """A file in an old encoding has to be saved first."""
    body = put(tmp_path / "rules", "decimal-comma")
    body.write_bytes(body.read_text(encoding="utf-8").encode("cp1251"))

    outcome = shnor("check", "--fix", str(tmp_path / "rules"))

    assert 1 == outcome.code
    assert f"файл {body} оставлен как есть: он не в кодировке UTF-8" in outcome.err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--fix", "--diff"), "--fix и --diff вместе не действуют"),
        (("--diff", "--format", "json"), "формат json для этого не годится"),
    ],
)
def test_contradictions_are_misuse(shnor: CommandLine, options: tuple[str, ...], said: str) -> None:
    """Nothing is read or written."""
    outcome = shnor("check", str(CORPUS / "sound"), *options)

    assert 2 == outcome.code
    assert said in outcome.err


def test_the_page_says_what_can_be_corrected(shnor: CommandLine) -> None:
    """In the full format, below the next step; in JSON as edits."""
    full = shnor("check", str(CORPUS / "decimal-comma"))
    plain = shnor("check", str(CORPUS / "unknown-name"))
    data = shnor("check", str(CORPUS / "decimal-comma"), "--format", "json")

    assert "\n  = исправит --fix\n" in full.out
    assert "--fix" not in plain.out
    assert '"text": "."' in data.out

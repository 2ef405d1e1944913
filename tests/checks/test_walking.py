# SPDX-License-Identifier: MIT
"""The walk over files and folders, and the remarks that explain what is found."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from shnor_rules.checks import check_paths, check_text
from shnor_rules.findings import Severity
from tests.checks.rulesets import HEAD, RULESET, folder

if TYPE_CHECKING:
    from shnor_rules.checks import Report

EXAMPLE = "examples: [{title: а, record: {П1: 1, П2: 0}, expect: {level: Б}}]\n"
REMARK = """
remarks:
  AA-01:
    quote: "{0; 1; 2; }"
    note: описка
    accepts: {trailing-separator: "{0; 1; 2; }"}
"""


def names(report: Report) -> list[str]:
    """Return the rules of the errors and warnings that nothing explains."""
    return [each.name for each in report.findings if each.severity is not Severity.NOTE]


def test_a_folder_is_checked_with_every_file(tmp_path: Path) -> None:
    """Warnings of loading and failing examples of every monitoring stand in one report."""
    path = folder(tmp_path / "made", first=EXAMPLE, second="")

    report = check_paths([path])

    assert ["trailing-separator", "failing-example", "trailing-separator"] == names(report)
    assert (3, 1) == (report.files, report.examples)


def test_folders_of_folders_are_walked(tmp_path: Path) -> None:
    """Every ruleset below a folder is checked, hidden folders and other files aside."""
    folder(tmp_path / "a", first=REMARK)
    folder(tmp_path / "b" / "deep", ruleset=RULESET, second=REMARK)
    folder(tmp_path / ".hidden", third="")
    (tmp_path / "README.md").write_text("текст", encoding="utf-8")

    report = check_paths([tmp_path])

    assert [] == names(report)
    assert 4 == report.files


def test_a_folder_without_rulesets_is_told(tmp_path: Path) -> None:
    """A folder with nothing to check is a finding, never a silent success."""
    report = check_paths([tmp_path])

    assert ["no-ruleset-file"] == names(report)
    assert str(tmp_path) == report.findings[0].place.path


def test_of_a_single_file_only_its_own_findings_are_told(tmp_path: Path) -> None:
    """One file is checked with its whole ruleset, and the findings on the others are left out."""
    path = folder(tmp_path / "made", first=EXAMPLE, second="")

    assert ["trailing-separator", "failing-example"] == names(check_paths([path / "first.yaml"]))
    assert ["trailing-separator"] == names(check_paths([path / "second.yaml"]))
    assert [] == names(check_paths([path / "ruleset.yaml"]))


def test_a_single_file_without_its_ruleset_is_told(tmp_path: Path) -> None:
    """A monitoring alone in a folder is no ruleset: checking that one file says so too."""
    path = folder(tmp_path / "made", ruleset="", first="")

    assert "no-ruleset-file" in names(check_paths([path / "first.yaml"]))


def test_examples_are_run_where_no_error_stands_in_the_way(tmp_path: Path) -> None:
    """A monitoring with an error in what decides a level runs none; its neighbour does."""
    path = folder(tmp_path / "made", first=EXAMPLE, second=f"decide: как-нибудь\n{EXAMPLE}")
    text = (path / "second.yaml").read_text(encoding="utf-8")
    (path / "second.yaml").write_text(text.replace("формула: П1", "П1"), encoding="utf-8")
    broken = folder(tmp_path / "broken", head=HEAD.replace("[0; 1]", "[0, 1]"), third=EXAMPLE)

    report = check_paths([path, broken])

    assert {"made/first": 1, "made/second": 1} == {
        run.monitoring: run.examples for run in report.runs
    }
    assert ["made/first.yaml", "made/second.yaml"] == [
        _file(each.place.path) for each in report.findings if each.name == "failing-example"
    ]


def test_a_remark_explains_the_findings_of_its_file(tmp_path: Path) -> None:
    """A warning that a remark accepts is kept with the remark and counted no more."""
    path = folder(tmp_path / "made", first=REMARK, second="")

    report = check_paths([path])

    assert [("made/first.yaml", "AA-01"), ("made/second.yaml", None)] == [
        (_file(each.finding.place.path), None if each.remark is None else each.remark.id)
        for each in report.results
        if each.finding.name == "trailing-separator"
    ]
    assert ["trailing-separator"] == names(report)


def test_one_remark_may_stand_in_several_files(tmp_path: Path) -> None:
    """A remark with the same id explains the findings of each file it stands in."""
    path = folder(tmp_path / "made", first=REMARK, second=REMARK)

    assert [] == names(check_paths([path]))


def _file(path: str | None) -> str:
    return "/".join(Path(path or "").parts[-2:])


def test_a_remark_explains_beside_an_error(tmp_path: Path) -> None:
    """An error in one file does not make known defects of another unknown."""
    path = folder(tmp_path / "made", first=REMARK, second="goal: [1]\n")

    report = check_paths([path])

    assert ["trailing-separator", "wrong-type"] == sorted(names(report))
    assert ["AA-01"] == [each.remark.id for each in report.results if each.remark is not None]


def test_a_finding_is_told_once(tmp_path: Path) -> None:
    """A file that is named beside its folder adds nothing to the report of the folder."""
    path = folder(tmp_path / "made", first="")

    report = check_paths([path, path / "first.yaml"])

    assert ["trailing-separator"] == names(report)


def test_files_of_one_folder_are_read_and_counted_once(tmp_path: Path) -> None:
    """Naming several files of a ruleset runs its examples once."""
    path = folder(tmp_path / "made", first=EXAMPLE, second="")

    report = check_paths([path / "first.yaml", path / "second.yaml"])

    assert (2, 1) == (report.files, report.examples)


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    """A link that leads back to a folder above does not make the walk endless."""
    path = folder(tmp_path / "made", first=REMARK)
    (path / "again").symlink_to(tmp_path, target_is_directory=True)

    assert 2 == check_paths([tmp_path]).files


def test_a_file_that_can_be_no_ruleset_is_told(tmp_path: Path) -> None:
    """A file of another kind that is named is a finding, not a silent success."""
    (tmp_path / "приказ.docx").write_bytes(b"PK")

    report = check_paths([tmp_path / "приказ.docx"])

    assert ["not-a-ruleset"] == names(report)
    assert 0 == report.files


@pytest.mark.skipif(os.name != "posix", reason="devices of POSIX")
def test_a_device_is_no_ruleset() -> None:
    """What is neither a file nor a folder is told as well."""
    assert ["not-a-ruleset"] == names(check_paths([Path(os.devnull)]))


def test_a_text_is_checked_in_the_place_of_its_file(tmp_path: Path) -> None:
    """What an editor holds is checked among the other files of the folder, saved or not."""
    path = folder(tmp_path / "made", first="", second="")
    text = f"monitoring: first\n{HEAD}".replace("(1; 2]", "(1, 2]")

    report = check_text(text.encode(), path / "first.yaml")

    assert ["trailing-separator", "malformed-interval"] == names(report)
    assert (str(path / "first.yaml"),) == report.paths
    assert names(check_text(b"monitoring: x\n", tmp_path / "new" / "x.yaml"))


def test_a_text_by_itself_needs_no_ruleset() -> None:
    """A monitoring on the standard input is not blamed for what cannot be beside it."""
    report = check_text(f"monitoring: only\n{HEAD}".encode())

    assert ["trailing-separator"] == names(report)
    assert ("-",) == report.paths


def test_quotes_are_looked_up_where_texts_are_given(tmp_path: Path) -> None:
    """A quote that the text of the document lacks is told of; without texts nothing is."""
    ruleset = RULESET.replace("{title: Приказ}", "{title: Приказ, text: приказ.txt}")
    path = folder(tmp_path / "made", ruleset=ruleset, first=REMARK)
    texts = tmp_path / "texts"
    texts.mkdir()
    text = "Множество {0; 1; 2; }. Уровни: мало, много."
    (texts / "приказ.txt").write_bytes(text.encode("cp1251"))

    assert [] == names(check_paths([path]))
    assert ["quote-not-found"] == names(check_paths([path], sources=texts))
    saved = (path / "first.yaml").read_bytes()
    assert ["quote-not-found"] == names(check_text(saved, path / "first.yaml", sources=texts))

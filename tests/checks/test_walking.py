# SPDX-License-Identifier: MIT
"""The walk over files and folders, and the remarks that explain what is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules import Finding
from shnor_rules.checks import Accepted, accept, check_paths
from shnor_rules.findings import Place
from shnor_rules.messages import say
from shnor_rules.model import Remark
from tests.checks.rulesets import RULESET, folder

if TYPE_CHECKING:
    from pathlib import Path

    from shnor_rules.checks import Report

EXAMPLE = "examples: [{title: а, record: {П1: 1, П2: 0}, expect: {level: Б}}]\n"
REMARK = 'remarks: {AA-01: {quote: "{0; 1; 2; }", note: описка, accepts: [trailing-separator]}}\n'


def names(report: Report) -> list[str]:
    """Return the rules of the findings that nothing explains."""
    return [finding.name for finding in report.findings]


def test_a_folder_is_checked_with_every_file(tmp_path: Path) -> None:
    """Warnings of loading and failing examples of every monitoring stand in one report."""
    path = folder(tmp_path / "made", first=EXAMPLE, second="")

    report = check_paths([path])

    assert ["trailing-separator", "trailing-separator", "failing-example"] == names(report)
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


def test_a_ruleset_with_errors_runs_no_examples(tmp_path: Path) -> None:
    """Where a file has an error, everything found in loading is told and no example is run."""
    path = folder(tmp_path / "made", first=EXAMPLE, second="decide: как-нибудь\n")

    report = check_paths([path])

    assert "failing-example" not in names(report)
    assert ("not-in-list" in names(report), 0) == (True, report.examples)


def test_a_remark_explains_the_findings_of_its_file(tmp_path: Path) -> None:
    """A warning that a remark accepts is kept with the remark and counted no more."""
    path = folder(tmp_path / "made", first=REMARK, second="")

    report = check_paths([path])

    assert [("first.yaml", "AA-01"), ("second.yaml", None)] == [
        (_file(result), None if result.remark is None else result.remark.id)
        for result in report.results
    ]
    assert ["trailing-separator"] == names(report)


def test_one_remark_may_stand_in_several_files(tmp_path: Path) -> None:
    """A remark with the same id explains the findings of each file it stands in."""
    path = folder(tmp_path / "made", first=REMARK, second=REMARK)

    assert [] == names(check_paths([path]))


def _file(result: Accepted) -> str:
    return (result.finding.place.path or "").rpartition("/")[2].rpartition("\\")[2]


@pytest.mark.parametrize(
    ("finding", "explained"),
    [
        pytest.param(
            Finding(say("trailing-separator", text="а"), Place("a.yaml")), ["AA-01"], id="same"
        ),
        pytest.param(
            Finding(say("trailing-separator", text="а"), Place("b.yaml")), [], id="other-file"
        ),
        pytest.param(Finding(say("no-ruleset-file"), Place("a.yaml")), [], id="other-rule"),
        pytest.param(Finding(say("level-repeated", level="А"), Place("a.yaml")), [], id="an-error"),
    ],
)
def test_what_a_remark_explains(finding: Finding, explained: list[str]) -> None:
    """A remark explains warnings of the rules it names, in its own file; never an error."""
    accepts = ("trailing-separator", "level-repeated")
    remark = Remark("AA-01", ("а",), "б", accepts=accepts, at=Place("a.yaml"))

    (result,) = accept([finding], [remark])

    assert finding == result.finding
    assert explained == [each.id for each in (result.remark,) if each is not None]


def test_a_remark_explains_beside_an_error(tmp_path: Path) -> None:
    """An error in one file does not make known defects of another unknown."""
    path = folder(tmp_path / "made", first=REMARK, second="goal: [1]\n")

    report = check_paths([path])

    assert ["trailing-separator", "wrong-type"] == sorted(
        {each.finding.name for each in report.results}
    )
    assert ["wrong-type", "trailing-separator"] == sorted(names(report), reverse=True)
    assert ["AA-01"] == [each.remark.id for each in report.results if each.remark is not None]


def test_a_finding_is_told_once(tmp_path: Path) -> None:
    """A file that is named beside its folder adds nothing to the report of the folder."""
    path = folder(tmp_path / "made", first="")

    report = check_paths([path, path / "first.yaml"])

    assert ["trailing-separator"] == names(report)


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    """A link that leads back to a folder above does not make the walk endless."""
    path = folder(tmp_path / "made", first=REMARK)
    (path / "again").symlink_to(tmp_path, target_is_directory=True)

    assert 2 == check_paths([tmp_path]).files

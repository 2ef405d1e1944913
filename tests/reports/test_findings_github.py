# SPDX-License-Identifier: MIT
"""Findings as workflow commands of GitHub Actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks import Accepted
from shnor_rules.findings import Finding, Place
from shnor_rules.messages import say
from shnor_rules.reports.findings.github import github
from shnor_rules.reports.findings.shown import Shown
from tests.reports.found import SHOWN

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_every_severity_has_its_command() -> None:
    """Places are told as far as the service takes them; what a remark explains is left out."""
    lines = github(SHOWN, "en").split("\n")
    title = "title=M018 trailing-separator"
    sentence = "the set `{0; 1; }` has a separator after its last value"

    assert 5 == len(lines)
    assert (
        "::error file=rulesets/a.yaml,line=3,endLine=3,col=2,endColumn=4,"
        "title=D003 repeated-field::`П1` is answered twice%0Akeep one answer"
    ) == lines[0]
    head = f"::warning file=rulesets/a.yaml,line=2,endLine=3,{title}::"
    assert lines[1].startswith(f"{head}{sentence} (under the reading `граница-вверх`)")
    assert lines[2].startswith("::notice file=rulesets/b.yaml,title=D015 missing-attribute::")
    assert lines[3].startswith("::error title=Y004 duplicate-key::")
    assert lines[4].startswith("::error file=/t.csv,line=3,title=D002 unknown-field::")


def test_what_means_something_to_the_runner_is_escaped() -> None:
    """No text of a file can end its command, add a property, or begin another command."""
    place = Place(path="a,b:c%\r\n::error::x.yaml", line=1)
    finding = Finding(say("unknown-field.near", name="100%\n::set-env::\x1b", near="%0A"), place)
    line = github(Shown((Accepted(finding),)), "en")

    assert (
        "::error file=a%2Cb%3Ac%25%0D%0A%3A%3Aerror%3A%3Ax.yaml,line=1,title=D002 unknown-field::"
        "unknown field `100%25[U+000A]::set-env::[U+001B]`%0Adid you mean `%250A`?"
    ) == line


def test_paths_begin_at_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That is where the service has the files of the project."""
    monkeypatch.chdir(tmp_path)
    inside = Finding(say("no-ruleset-file"), Place(path=str(tmp_path / "r" / "a.yaml")))
    outside = Finding(say("no-ruleset-file"), Place(path="../a.yaml"))
    lines = github(Shown((Accepted(inside), Accepted(outside)))).split("\n")

    assert lines[0].startswith("::error file=r/a.yaml,")
    assert lines[1].startswith(f"::error file={(tmp_path.parent / 'a.yaml').as_posix()},")

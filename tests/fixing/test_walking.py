# SPDX-License-Identifier: MIT
"""Which files are corrected: of folders all, of files those named, of a text itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules.fixing import mend_paths, mend_text
from tests.fixing.correcting import BODY, HEAD, changed

if TYPE_CHECKING:
    from pathlib import Path

COMMA = changed(BODY, ("0.4 * доля", "0,4 * доля"))
NAME = changed(BODY, ("document: order-1", "document: оrder-1"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two rulesets in it, each with a slip in its monitoring."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "ruleset.yaml").write_text(HEAD, encoding="utf-8")
        (tmp_path / name / "first.yaml").write_text(COMMA, encoding="utf-8")
    return tmp_path


def mended(*paths: Path) -> list[str]:
    """Return the files that would be corrected."""
    return [each.path for outcome in mend_paths(paths) for each in outcome.mended]


def test_every_ruleset_of_a_folder_is_corrected(folder: Path) -> None:
    """And each once, even where a file of it is named besides; nothing is written."""
    files = [folder / name / "first.yaml" for name in ("one", "two")]

    assert list(map(str, files)) == mended(folder, files[0]) == mended(files[0], folder)
    assert [COMMA, COMMA] == [path.read_text(encoding="utf-8") for path in files]


def test_of_a_file_only_itself(folder: Path) -> None:
    """The other files are read, and stay."""
    path = folder / "one" / "first.yaml"

    assert [str(path)] == mended(path, folder / "one" / "ruleset.yaml")
    assert [] == mended(folder / "one" / "ruleset.yaml")


def test_a_text_is_corrected_by_itself() -> None:
    """Without a folder there is nothing to read beside it."""
    outcome = mend_text(COMMA.encode())

    assert [BODY.encode()] == [each.after for each in outcome.mended]


def test_a_text_is_corrected_among_the_files_of_its_folder(folder: Path) -> None:
    """Its references are known there, its content is the one at hand, and it may be new."""
    for name in ("first.yaml", "new.yaml"):
        outcome = mend_text(NAME.encode(), folder / "one" / name)

        assert [BODY.encode()] == [each.after for each in outcome.mended]


def test_a_text_for_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """The folder may come later."""
    outcome = mend_text(COMMA.encode(), tmp_path / "none" / "first.yaml")

    assert [str(tmp_path / "none" / "first.yaml")] == [each.path for each in outcome.mended]


def test_what_is_not_wanted_stays() -> None:
    """The caller may leave rules out."""
    assert () == mend_text(COMMA.encode(), wanted=lambda finding: finding.code == "X").mended

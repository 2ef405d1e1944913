# SPDX-License-Identifier: MIT
"""The diff of a corrected file."""

from __future__ import annotations

from pathlib import Path

import pytest

from shnor_rules.fixing import Mended, difference


def test_a_line_is_shown_with_its_neighbours() -> None:
    """The form is that of `diff -u`, with the labels of git."""
    mended = Mended("rules/a.yaml", b"1\n2\n", b"1\n3\n", ())

    assert ("--- a/rules/a.yaml\n+++ b/rules/a.yaml\n@@ -1,2 +1,2 @@\n 1\n-2\n+3\n") == difference(
        mended
    )


def test_the_missing_line_end_is_told() -> None:
    """A last line without an end is marked, before and after."""
    mended = Mended("a.yaml", b"1", b"2", ())

    assert (
        "--- a/a.yaml\n+++ b/a.yaml\n@@ -1 +1 @@\n"
        "-1\n\\ No newline at end of file\n+2\n\\ No newline at end of file\n"
    ) == difference(mended)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("\ufeffа\r\n".encode(), "\ufeffб\r\n".encode()),
        ("а\r\n".encode("utf-16"), "б\r\n".encode("utf-16")),
    ],
)
def test_marks_and_line_ends_are_shown_as_they_are(before: bytes, after: bytes) -> None:
    """A byte order mark is the first character; a carriage return belongs to its line."""
    shown = difference(Mended("a.yaml", before, after, ()))

    assert shown.endswith("-\ufeffа\r\n+\ufeffб\r\n")


def test_a_whole_path_is_its_own_label() -> None:
    """Nothing stands before a path that begins at the root."""
    path = str(Path("a.yaml").absolute())

    shown = difference(Mended(path, b"1\n", b"2\n", ()))

    assert shown.startswith(f"--- {Path(path).as_posix()}\n+++ {Path(path).as_posix()}\n")

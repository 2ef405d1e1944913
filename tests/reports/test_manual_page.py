# SPDX-License-Identifier: MIT
"""A page of the manual as text: prose wrapped, files as they are."""

from __future__ import annotations

from shnor_rules.findings.rules import BY_NAME
from shnor_rules.manual import page
from shnor_rules.reports.manual_page import WIDTH, full


def test_prose_is_wrapped_and_files_are_not() -> None:
    """No line of prose is wider than a console, and lines of files stay as they are."""
    shown = page(BY_NAME["gap"])
    text = full(BY_NAME["gap"])

    prose = text.partition("\n    ")[0]
    assert max(map(len, prose.splitlines())) <= WIDTH
    for files in (shown.fails, shown.passes):
        for line in "".join(files.values()).splitlines():
            assert f"\n    {line}" in text


def test_what_stands_in_backticks_stays_on_one_line() -> None:
    """An example within a sentence is printed in one piece."""
    prose = full(BY_NAME["unquoted-interval"]).partition("\n    ")[0]

    assert "`не менее 5`" in prose
    assert all(line.count("`") % 2 == 0 for line in prose.splitlines())


def test_a_page_of_a_document_tells_how_to_accept_its_finding() -> None:
    """What a document can cause can be accepted, and only that."""
    assert "accepts: {gap: …}" in full(BY_NAME["gap"], "en")
    assert "accepts" not in full(BY_NAME["tab-indent"], "en")


def test_a_page_in_words_ends_with_its_words() -> None:
    """Where no files can be shown, none are announced."""
    text = full(BY_NAME["spreadsheet-file"], "en")

    assert text.endswith("In Excel use “Save as” with the type “CSV UTF-8 (Comma delimited)”.")


def test_every_file_has_its_name() -> None:
    """Files stand one below the other, each under its name."""
    text = full(BY_NAME["sample-key"], "en")

    for name in ("example.yaml", "records.csv", "П1.csv"):
        assert 2 == text.count(f"\n    # {name}\n")

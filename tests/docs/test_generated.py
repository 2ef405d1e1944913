# SPDX-License-Identifier: MIT
"""Generated parts of the reference are up to date, and say everything in both languages."""

from __future__ import annotations

from tests.docs.generating import GENERATORS, generated
from tests.docs.pages import OF_THE_MANUAL, name_of


def test_generated_pages_are_up_to_date() -> None:
    """Each page is what the generators make of the schemas, the functions and the manual."""
    stale = [
        name_of(path)
        for path, text in generated().items()
        if not path.is_file() or text != path.read_text(encoding="utf-8")
    ]
    assert [] == stale, f"run python {' and '.join(map(name_of, GENERATORS))}"


def test_no_page_of_findings_is_left_over() -> None:
    """The folders of generated pages hold nothing that is not generated."""
    there = {path for folder in OF_THE_MANUAL for path in folder.iterdir()}

    assert set() == there - set(generated())

# SPDX-License-Identifier: MIT
"""Generated parts of the reference are up to date, and say everything in both languages."""

from __future__ import annotations

from tests.docs.generating import GENERATOR, generated
from tests.docs.pages import name_of


def test_generated_pages_are_up_to_date() -> None:
    """Each page is what the generator makes of the schemas, the rules and the functions."""
    stale = [
        name_of(path)
        for path, text in generated().items()
        if text != path.read_text(encoding="utf-8")
    ]
    assert [] == stale, f"run python {name_of(GENERATOR)}"

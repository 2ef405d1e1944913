# SPDX-License-Identifier: MIT
"""Text from outside is printed on one line, with a name for what has no picture."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.reports.visible import visible


def test_what_has_no_picture_gets_a_name() -> None:
    """A tab is named by its key, other invisible characters by their number; a space stays."""
    text = "а\tб\nв\u200bг\x1b[31m\u00a0д"

    assert "а[Tab]б[U+000A]в[U+200B]г[U+001B][31m\u00a0д" == visible(text)


@given(st.text())
def test_a_line_stays_one_line(text: str) -> None:
    """No control character of any text is left."""
    shown = visible(text)

    assert len(shown.splitlines()) <= 1
    assert not [each for each in shown if unicodedata.category(each) in {"Cc", "Cf"}]

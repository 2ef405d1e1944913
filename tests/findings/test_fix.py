# SPDX-License-Identifier: MIT
"""Corrections as edits of a source text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.findings import Edit, Fix, Source
from shnor_rules.findings.fix import edited, quoting, rewriting


@given(st.text(), st.lists(st.text(), max_size=4))
def test_what_is_not_edited_stays(text: str, texts: list[str]) -> None:
    """Texts that are put in can be taken out again."""
    at = len(text) // 2
    put = "".join(texts)
    changed = edited(text, (Edit(at, at, put),))

    assert text == edited(changed, (Edit(at, at + len(put), ""),))


def test_edits_are_made_in_their_order() -> None:
    """What stands between two edits is kept."""
    assert "-b+d" == edited("abcd", (Edit(0, 1, "-"), Edit(2, 3, "+")))


@pytest.mark.parametrize("quote", ["", '"', "'"])
def test_quotes_are_kept(quote: str) -> None:
    """Only the characters between the quotes are replaced."""
    text = f"key: {quote}old{quote}"
    fix = rewriting(Source("a.yaml", text), (5, len(text)), "old", "new")

    assert f"key: {quote}new{quote}" == edited(text, fix.edits if fix else ())


def test_what_is_written_otherwise_is_not_replaced() -> None:
    """An escape or a folded line stands for a character: there is no telling which to replace."""
    assert rewriting(Source("a.yaml", '"\\u006fld"'), (0, 10), "old", "new") is None


@pytest.mark.parametrize("text", ["", "[0;\n1]", '[0; "1"]', "[0; \\1]", "[0;\t1]"])
def test_what_quotes_would_change_gets_none(text: str) -> None:
    """Several lines, quotes, backslashes and tabs mean something else inside quotes."""
    assert quoting(Source("a.yaml", text), 0, len(text)) is None


def test_quotes_are_put_around() -> None:
    """Nothing is taken away."""
    expected = Fix((Edit(3, 3, '"'), Edit(9, 9, '"')))

    assert expected == quoting(Source("a.yaml", "a: [0; 1]"), 3, 9)

# SPDX-License-Identifier: MIT
"""Values that were not to be corrected are what they were."""

from __future__ import annotations

import pytest

from shnor_rules.findings import Edit, Source
from shnor_rules.findings.fix import edited
from shnor_rules.fixing.keeping import is_kept
from shnor_rules.loading.markup import parse


def kept(text: str, *edits: Edit) -> bool:
    """Return whether the edits of a text change only what they lie in."""
    before, _ = parse(Source("a.yaml", text))
    after, _ = parse(Source("a.yaml", edited(text, edits)))
    assert before is not None
    assert after is not None
    return is_kept(before, after, edits)


@pytest.mark.parametrize(
    ("text", "edit", "expected"),
    [
        ("a: b", Edit(3, 4, "c"), True),
        ("a: b", Edit(0, 1, "c"), True),
        ("a: [b, c]", Edit(4, 5, "d"), True),
        ("a: [b, c]", Edit(5, 5, ", d"), False),
        ("a: {b: c}", Edit(5, 8, ""), False),
        ("a: {b: c}", Edit(8, 8, ", d: e"), False),
        ("a: b", Edit(4, 4, "\nc: d"), False),
        ("a: b", Edit(3, 4, "[b]"), False),
        ("a: b  # note", Edit(6, 12, ""), True),
        ("a: b", Edit(3, 3, "# "), True),
        ("a: 1\nb: 2", Edit(4, 4, "\n  "), True),
        ("a: 1\nb: &x 2\nc: *x", Edit(11, 12, "3"), False),
        ("a: 1\nb: &x 2\nc: *x", Edit(11, 12, "2.0"), False),
        ("a: true", Edit(3, 7, "1"), True),
    ],
)
def test_only_the_edited_text_may_change(text: str, edit: Edit, *, expected: bool) -> None:
    """A list may not get longer, a text may not become a list, no other value may change."""
    assert expected is kept(text, edit)


def test_a_list_in_quotes_is_a_text() -> None:
    """Quotes are put around the whole of it."""
    assert kept("a: [0; 1]", Edit(3, 3, '"'), Edit(9, 9, '"'))
    assert not kept("a: [0; 1]", Edit(4, 8, ""), Edit(9, 9, "\nb: 1"))


def test_a_list_is_no_text_without_them() -> None:
    """What stands elsewhere may not change in kind."""
    text = "a: [b]\nc: d"
    before, _ = parse(Source("a.yaml", text))
    after, _ = parse(Source("a.yaml", "a: b\nc: e"))
    assert before is not None
    assert after is not None

    assert not is_kept(before, after, (Edit(10, 11, "e"),))

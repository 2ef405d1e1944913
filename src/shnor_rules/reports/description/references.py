# SPDX-License-Identifier: MIT
"""Cross-references in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.model import Reference


def reference_lines(references: Iterable[Reference], lang: str) -> Iterator[str]:
    """Yield where each reference leads, and what the document says stands there."""
    for each in references:
        text = each.id if each.number is None else f"{each.id}, {_numbered(each.number)}"
        if each.means is None:
            yield say("row.refers", text=text).render(lang)
        else:
            yield say("row.refers.means", text=text, means=each.means).render(lang)


def _numbered(number: str) -> str:
    """Return a number with its sign; a name, such as П1, needs none."""
    return f"№ {number}" if number[:1].isdigit() else number

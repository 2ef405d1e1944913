# SPDX-License-Identifier: MIT
"""Words of documents between quotation marks, with the clause they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.reports.content.report import Quoted


def in_quotes(quoted: Quoted, *, above: Quoted | None = None, lang: str = "ru") -> str:
    """Return the words between «…» with their clause; marks that meet are not doubled.

    Args:
        quoted: the words.
        above: the words quoted before them, whose clause is not written out twice.
        lang: the language of «там же».
    """
    text = quoted.text.strip()
    has_marks = text.startswith("«") and text.find("»") in {-1, len(text) - 1}
    begin, end = "" if has_marks else "«", "" if text.endswith("»") else "»"
    clause = quoted.clause
    if clause is not None and above is not None and above.clause == clause:
        clause = say("note.same-clause").render(lang)
    return f"{begin}{text}{end}" if clause is None else f"{begin}{text}{end} ({clause})"


def all_in_quotes(quoted: Sequence[Quoted], lang: str) -> tuple[str, ...]:
    """Return words one after another between «…», each with its clause."""
    return tuple(
        in_quotes(each, above=above, lang=lang)
        for each, above in zip(quoted, (None, *quoted), strict=False)
    )

# SPDX-License-Identifier: MIT
"""Remarks in words: the quoted defect, where it stands, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.reports.lines import told, under

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Remark


def remark_lines(remark: Remark, lang: str) -> Iterator[str]:
    """Yield a known defect of a document."""
    yield say("page.remark", id=remark.id, text=remark.note).render(lang)
    for quote in remark.quotes:
        yield from under(told("page.quote", quote, lang))
    yield from under(told("page.clause", remark.place, lang))

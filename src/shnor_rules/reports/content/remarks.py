# SPDX-License-Identifier: MIT
"""Known defects of the document that touch these results."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.wording import text

_LONGEST: Final = 90
"""How many letters of a quotation stand in a short list."""

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Remark
    from shnor_rules.reports.content.reviewed import Reviewed


def remark_sections(reviewed: Reviewed, lang: str) -> Iterator[Section]:
    """Yield `remarks`, where the monitoring has any.

    Those that touch a result come with the number of the results; the others are told after them.
    """
    touched = Counter(remark.id for _, result in reviewed.assessed for remark in result.remarks)
    known = {each.id: each for each in reviewed.monitoring.remarks}
    known |= {each.id: each for _, result in reviewed.assessed for each in result.remarks}
    if not known:
        return
    ordered = sorted(known.values(), key=lambda each: each.id not in touched)
    columns = (
        Column(text("remarks.id", lang)),
        Column(text("remarks.note", lang)),
        Column(text("remarks.quote", lang)),
        Column(text("remarks.place", lang)),
        Column(text("remarks.touched", lang), Kind.COUNT),
    )
    rows = tuple(
        Row((each.id, each.note, "\n".join(each.quotes) or None, each.place, touched[each.id]))
        for each in ordered
    )
    said = (
        text("remarks.touching", lang, count=len(touched))
        if touched
        else text("remarks.untouched", lang, count=len(known))
    )
    grid = Grid("remarks", text("remarks", lang), columns, rows, is_detail=True)
    brief = tuple(
        remark_in_brief(each, lang, records=touched[each.id])
        for each in ordered
        if each.id in touched
    )
    yield Section("remarks", text("remarks", lang), (said,), grids=(grid,), brief=brief)


def remark_in_brief(remark: Remark, lang: str, *, records: int = 0) -> str:
    """Return a remark in a few words: where, what the document says, what that means here.

    Args:
        remark: the remark.
        lang: the language.
        records: how many records it touches; 0 where nothing tells.
    """
    where = remark.id if remark.place is None else f"{remark.id} ({remark.place})"
    words = [
        text("remarks.quoted.marked" if each.endswith("»") else "remarks.quoted", lang, text=each)
        for each in map(_cut, remark.quotes[:1])
    ]
    told = [text("remarks.records", lang, count=records)] if records else []
    return text("remarks.brief", lang, where=where, said=" ".join((*words, remark.note, *told)))


def _cut(words: str) -> str:
    """Return the beginning of a long quotation, cut at a word."""
    words = " ".join(words.split()).removesuffix(".")
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]}…"

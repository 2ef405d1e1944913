# SPDX-License-Identifier: MIT
"""Groups of one subject with the identical level, in the municipality and in each school."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.trimming import SOME
from shnor_rules.reports.content.wording import called, key_values, listed, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.analysis.summaries.groups import Grouping, Groups, LevelGroup
    from shnor_rules.reports.content.reviewed import Reviewed


_MOST_NAMED: Final = 60
"""How many records are named in a table that is read."""


def group_sections(reviewed: Reviewed, lang: str) -> Iterator[Section]:
    """Yield `groups`, where records of several were given a level and something to share."""
    found = reviewed.summary.groups
    if found is None or not found.whole.groups or reviewed.only is not None:
        return
    alone = sum(len(group.members) == 1 for group in found.whole.groups)
    counts = {"count": len(found.whole.groups), "alone": alone}
    names = ", ".join(found.by)
    yield Section(
        "groups",
        text("groups", lang),
        (text("groups.by", lang, names=names), text("groups.count", lang, **counts)),
        points=tuple(_left_out(found.whole, lang)),
        grids=tuple(_grids(found, lang)),
    )


def _grids(groups: Groups, lang: str) -> Iterator[Grid]:
    heads = tuple(map(Column, groups.by))
    columns = (
        *heads,
        Column(text("column.level", lang), Kind.LEVEL),
        Column(text("column.records", lang), Kind.COUNT),
        Column(text("groups.members", lang)),
    )
    whole = tuple(
        Row(
            (*_cells(group, groups.by, lang), group.level.meaning),
            is_detail=len(group.members) == 1,
        )
        for group in groups.whole.groups
    )
    with_meaning = (*columns, Column(text("column.meaning", lang), is_detail=True))
    title, headed = text("groups.whole", lang), len(heads) + 1
    shown = [len(group.members) for group in groups.whole.groups if len(group.members) > 1]
    is_detail = len(shown) > SOME or sum(shown) > _MOST_NAMED
    yield Grid(
        "groups",
        title,
        with_meaning,
        whole,
        headed=headed,
        is_detail=is_detail,
        brief=text("groups.several", lang),
    )
    within = tuple(groups.parts[0].within.names) if groups.parts else ()
    rows = tuple(
        Row((*key_values(part.within, lang), *_cells(group, (*groups.by, *within), lang)))
        for part in groups.parts
        for group in part.groups
    )
    if rows:
        title, headed = text("groups.by-school", lang), len(within) + len(heads) + 1
        by_school = (*map(Column, within), *columns)
        yield Grid("groups-by-school", title, by_school, rows, headed=headed, is_detail=True)


def _cells(group: LevelGroup, apart: Sequence[str], lang: str) -> tuple[str | int | None, ...]:
    members = listed(called(entry, lang, apart=apart) for entry in group.members)
    return (*key_values(group.key, lang), group.level.name, len(group.members), members)


def _left_out(whole: Grouping, lang: str) -> Iterator[str]:
    """Yield the records that have a level and are in no group; the others are told before."""
    for entry in whole.without_key:
        yield text("groups.without-key", lang, name=called(entry, lang))

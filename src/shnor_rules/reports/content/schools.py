# SPDX-License-Identifier: MIT
"""Levels by school, and by whatever else parts the records, with the municipality in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.messages import say
from shnor_rules.reports.content.figures import BarsFigure
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.wording import key_in_words, key_values, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.analysis.summaries.distribution import Distribution, Spread
    from shnor_rules.reports.content.reviewed import Reviewed

_IDS: Final = ("by-school", "by-group")
"""What the tables are known by: that of the school, and that of the subject taught."""


def school_sections(reviewed: Reviewed, lang: str) -> Iterator[Section]:
    """Yield `by-school`, where there are levels and parts of more than one record."""
    found = [
        (name, each)
        for name, each in zip(_IDS, reviewed.summary.distributions, strict=False)
        if _tells(each)
    ]
    if not found:
        return
    titles = {name: _title(each, reviewed, lang) for name, each in found}
    yield Section(
        "by-school",
        text("by-school", lang),
        (text("by-school.order", lang),),
        grids=tuple(_grid(name, titles[name], each, lang) for name, each in found),
        figures=tuple(_bars(name, titles[name], each, lang) for name, each in found),
    )


def _tells(distribution: Distribution) -> bool:
    """Return whether the parts say more than the records one by one."""
    has_levels = bool(distribution.whole.levels)
    return has_levels and any(part.records > 1 for part in distribution.parts)


def _title(distribution: Distribution, reviewed: Reviewed, lang: str) -> str:
    names = ", ".join(distribution.by)
    if reviewed.school is not None and distribution.by == (reviewed.school,):
        return text("by-school", lang)
    return text("by-group", lang, names=names)


def _grid(name: str, title: str, distribution: Distribution, lang: str) -> Grid:
    whole = distribution.whole
    heads = map(Column, distribution.by)
    levels = (Column(each.level.name, Kind.COUNT, each.level.meaning) for each in whole.levels)
    without = (Column(each.said.render(lang), Kind.COUNT) for each in whole.without)
    rows = [
        Row((*key_values(part.key, lang), *_counts(part, whole))) for part in distribution.parts
    ]
    blanks = (None,) * (len(distribution.by) - 1)
    rows.append(Row((key_in_words(whole.key, lang), *blanks, *_counts(whole, whole))))
    columns = (*heads, *levels, *without, Column(text("column.all", lang), Kind.COUNT))
    return Grid(name, title, columns, tuple(rows), headed=len(distribution.by))


def _counts(part: Spread, whole: Spread) -> tuple[int, ...]:
    """Return how many records have each level, how many none for each cause, and how many all."""
    causes = {each.status: each.portion.count for each in part.without}
    return (
        *(each.portion.count for each in part.levels),
        *(causes.get(each.status, 0) for each in whole.without),
        part.records,
    )


def _bars(name: str, title: str, distribution: Distribution, lang: str) -> BarsFigure:
    levels = [each.level.name for each in distribution.whole.levels]
    causes = [say(f"status.{each.status}").render(lang) for each in distribution.whole.without]
    columns = zip(
        *(_counts(part, distribution.whole)[:-1] for part in distribution.parts), strict=True
    )
    series: Sequence[tuple[str, tuple[int, ...]]] = [
        (series, tuple(counts)) for series, counts in zip((*levels, *causes), columns, strict=True)
    ]
    categories = tuple(key_in_words(part.key, lang) for part in distribution.parts)
    return BarsFigure(
        name,
        title,
        categories,
        tuple(series),
        is_stacked=True,
        levels=tuple(levels),
        along=", ".join(distribution.by),
        counted=text("column.records", lang),
    )

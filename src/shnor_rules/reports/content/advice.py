# SPDX-License-Identifier: MIT
"""What is recommended to whom in the words of the ruleset, and room for decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.evaluation.citing import cited
from shnor_rules.model import Basis
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Quoted, Section
from shnor_rules.reports.content.results import whole
from shnor_rules.reports.content.wording import level_clause, level_in_words, listed, quoted, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.model import Recommendation
    from shnor_rules.reports.content.reviewed import Reviewed

_LINES: Final = 5
"""How many lines are left where the ruleset recommends nothing."""

_DECISIONS: Final = 6
"""How many rows the table of decisions has."""


def advice_sections(reviewed: Reviewed, lang: str) -> Iterator[Section]:
    """Yield `recommendations` and `decisions`."""
    known = reviewed.monitoring.recommendations
    counts = _counts(reviewed)
    fitting = [each for each in known if not each.levels or any(map(counts.get, each.levels))]
    if fitting:
        yield _recommended(fitting, len(known), reviewed, lang)
    else:
        yield _unprinted(reviewed, lang)
    yield _decisions(reviewed, lang)


def _counts(reviewed: Reviewed) -> Mapping[str, int]:
    return {each.level.name: each.portion.count for each in whole(reviewed).levels}


def _recommended(
    fitting: list[Recommendation], known: int, reviewed: Reviewed, lang: str
) -> Section:
    counts = _counts(reviewed)
    has_levels = any(each.levels for each in fitting)
    columns = (
        Column(text("recommendations.audience", lang)),
        Column(text("recommendations.text", lang)),
        *(
            (
                Column(text("recommendations.levels", lang)),
                Column(text("column.records", lang), Kind.COUNT),
            )
            if has_levels
            else ()
        ),
        Column(text("recommendations.source", lang)),
    )
    rows = []
    for each in fitting:
        levels: tuple[str | int | None, ...] = ()
        if has_levels:
            count = sum(counts.get(level, 0) for level in each.levels) if each.levels else None
            levels = (listed(each.levels) or None, count)
        rows.append(Row((each.audience, each.text, *levels, _source(each, reviewed, lang))))
    title = text("recommendations", lang)
    left_out = known - len(fitting)
    notes = (text("recommendations.left-out", lang, count=left_out),) if left_out else ()
    said = text("recommendations.some", lang)
    grid = Grid("recommendations", title, columns, tuple(rows))
    return Section("recommendations", title, (said,), grids=(grid,), notes=notes)


def _source(recommendation: Recommendation, reviewed: Reviewed, lang: str) -> str | None:
    if recommendation.basis is Basis.READING:
        return text("chosen", lang)
    return cited(reviewed.monitoring, recommendation.clause)


def _unprinted(reviewed: Reviewed, lang: str) -> Section:
    """Return what the document says of recommendations, and lines to write them by hand."""
    monitoring = reviewed.monitoring
    words = list(quoted(monitoring.use_of_results, monitoring, None))
    for each in whole(reviewed).levels:
        if each.portion.count and each.level.meaning is not None:
            clause = level_clause(each.level, monitoring)
            name = level_in_words(each.level, lang)
            where = name if clause is None else text("clause", lang, name=name, clause=clause)
            # The table of results has the same words.
            words.append(Quoted(each.level.meaning, where, is_detail=True))
    is_shown = any(not each.is_detail for each in words)
    key = "recommendations.quoted" if is_shown else "recommendations.none"
    said = (text(key, lang),)
    title = text("recommendations", lang)
    return Section("recommendations", title, said, tuple(words), blanks=_LINES)


def _decisions(reviewed: Reviewed, lang: str) -> Section:
    monitoring = reviewed.monitoring
    columns = (
        Column(text("column.number", lang), Kind.COUNT),
        Column(text("decisions.decision", lang)),
        Column(text("decisions.responsible", lang)),
        Column(text("decisions.deadline", lang)),
    )
    rows = tuple(Row((number, None, None, None)) for number in range(1, _DECISIONS + 1))
    grid = Grid("decisions", text("decisions", lang), columns, rows)
    words = tuple(
        each
        for post in monitoring.responsible
        for each in quoted(post, monitoring, None, is_detail=True)
    )
    said = (text("decisions.fill", lang),)
    return Section("decisions", text("decisions", lang), said, words, grids=(grid,))

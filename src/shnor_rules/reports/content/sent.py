# SPDX-License-Identifier: MIT
"""What schools did not send, and what was sent and could not be accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.analysis.summaries.coverage import Sent
from shnor_rules.findings import Severity
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.trimming import SOME
from shnor_rules.reports.content.wording import called, listed, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.analysis.summaries.coverage import Coverage, SchoolCoverage
    from shnor_rules.findings import Finding
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.reviewed import Reviewed


def sent_sections(reviewed: Reviewed, lang: str) -> Iterator[Section]:
    """Yield `not-sent`, where records name their school, and `refused`."""
    covered = reviewed.summary.coverage
    if covered is not None:
        yield _not_sent(covered, lang)
    yield _refused(reviewed, lang)


def _not_sent(covered: Coverage, lang: str) -> Section:
    points = [
        text("not-sent.without-school", lang, name=called(entry, lang), number=entry.number)
        for entry in covered.without_school
    ]
    grids = (_schools(covered, lang),) if covered.schools else ()
    title = text("not-sent", lang)
    said = tuple(_said(covered, lang))
    return Section("not-sent", title, said, points=tuple(points), grids=grids)


def _said(covered: Coverage, lang: str) -> Iterator[str]:
    if not covered.is_listed:
        yield text("not-sent.unlisted", lang)
        return
    absent = [school.name for school in covered.schools if school.sent is Sent.NOTHING]
    if absent:
        yield text("not-sent.some", lang, count=len(absent), names=listed(absent))
    else:
        yield text("not-sent.all", lang)
    for sent in (Sent.FEWER, Sent.MORE, Sent.UNKNOWN):
        names = [school.name for school in covered.schools if school.sent is sent]
        if names:
            yield text(f"not-sent.{sent.value}", lang, count=len(names), names=listed(names))


def _schools(covered: Coverage, lang: str) -> Grid:
    has_declared = any(school.declared is not None for school in covered.schools)
    columns = (
        Column(covered.attribute),
        *((Column(text("not-sent.declared", lang), Kind.COUNT),) if has_declared else ()),
        Column(text("not-sent.sent", lang), Kind.COUNT),
        Column(text("not-sent.assessed", lang), Kind.COUNT),
        Column(text("not-sent.refused", lang), Kind.COUNT),
        *((Column(text("not-sent.difference", lang), Kind.COUNT),) if has_declared else ()),
        Column(text("column.status", lang)),
    )
    rows = tuple(Row(_cells(each, lang, has_declared=has_declared)) for each in covered.schools)
    return Grid("not-sent", text("not-sent.schools", lang), columns, rows, is_detail=True)


def _cells(school: SchoolCoverage, lang: str, *, has_declared: bool) -> tuple[Cell, ...]:
    return (
        school.name,
        *((school.declared,) if has_declared else ()),
        school.records,
        school.assessed,
        school.refused,
        *((school.difference,) if has_declared else ()),
        school.sent.said().render(lang),
    )


def _refused(reviewed: Reviewed, lang: str) -> Section:
    refused = reviewed.refused
    if not refused:
        return Section("refused", text("refused", lang), (text("refused.none", lang),))
    columns = (
        Column(text("column.number", lang), Kind.COUNT),
        Column(text("column.record", lang)),
        Column(text("refused.place", lang), is_detail=True),
        Column(text("refused.field", lang)),
        Column(text("refused.fault", lang)),
        Column(text("refused.step", lang), is_detail=True),
    )
    rows = tuple(
        Row((entry.number, called(entry, lang), *_fault(finding, reviewed.label(entry), lang)))
        for entry, result in refused
        for finding in result.findings
        if finding.severity is Severity.ERROR
    )
    is_detail = len(rows) > SOME
    grid = Grid("refused", text("refused", lang), columns, rows, headed=2, is_detail=is_detail)
    said = (text("refused.some", lang, count=len(refused)),)
    return Section("refused", text("refused", lang), said, grids=(grid,))


def _fault(finding: Finding, label: str | None, lang: str) -> tuple[Cell, ...]:
    place = finding.place
    # A record that came from no file has no place but the field itself, which has its own cell.
    where = label if place.path is None else place.handed.render(lang)
    return where, place.subject, finding.message.render(lang), finding.message.help(lang)

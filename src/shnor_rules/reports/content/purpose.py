# SPDX-License-Identifier: MIT
"""What the monitoring is for, what it rests on, and who took part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.analysis.about import rules_by
from shnor_rules.analysis.entries import grouped
from shnor_rules.evaluation.citing import cited, likeness_in_words
from shnor_rules.model import Basis
from shnor_rules.model.fields import SCHOOL
from shnor_rules.reports.content.grid import Column, Grid, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.reviewed import TAUGHT
from shnor_rules.reports.content.wording import attribute_title, listed, quoted, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.analysis.about import About, Rules
    from shnor_rules.model import Document, Monitoring
    from shnor_rules.reports.content.report import Quoted
    from shnor_rules.reports.content.reviewed import Reviewed

_MOST_LISTED: Final = 40
"""How many schools or subjects are named one by one."""


def purpose_sections(reviewed: Reviewed, lang: str) -> Iterator[Section]:
    """Yield `purpose`, `basis` and `participants`."""
    yield _purpose(reviewed.monitoring, lang)
    yield _basis(reviewed, lang)
    yield _participants(reviewed, lang)


def _purpose(monitoring: Monitoring, lang: str) -> Section:
    printed = (monitoring.goal, monitoring.use_of_results, monitoring.analysis)
    words = (each for said in printed for each in quoted(said, monitoring, None))
    return Section(
        "purpose",
        text("purpose", lang),
        (text("purpose.subject", lang, subject=monitoring.subject),),
        # One quotation tells what it is for; the others are read where there is room.
        tuple(evolve(each, is_detail=number > 0) for number, each in enumerate(words)),
        monitoring.report_kinds,
        lead=text("purpose.report", lang) if monitoring.report_kinds else None,
    )


def _basis(reviewed: Reviewed, lang: str) -> Section:
    monitoring = reviewed.monitoring
    about = reviewed.summary.about
    said = [*_document(monitoring, lang), *_period(monitoring, lang)]
    said += [line for rules in about.rules for line in _rules(rules, lang)]
    if len(about.rules) > 1:
        said.append(text("basis.mixed", lang, count=len(about.rules)))
    return Section(
        "basis",
        text("basis", lang),
        (" ".join(said),),
        tuple(_printed(monitoring)),
        grids=(_documents(reviewed, lang),),
    )


def _document(monitoring: Monitoring, lang: str) -> Iterator[str]:
    document = monitoring.identity.document
    if document is not None:
        key = "basis.by" if document.issued_by is None else "basis.by.issued"
        yield text(key, lang, document=str(document), issued_by=document.issued_by or "")


def _rules(rules: Rules, lang: str) -> Iterator[str]:
    identity = rules.identity
    yield text("basis.rules", lang, name=identity.name, hash=identity.hash)
    if rules.likeness is not None:
        said = likeness_in_words(rules.likeness).render(lang)
        yield f"{said[:1].upper()}{said[1:]}."


def _printed(monitoring: Monitoring) -> Iterator[Quoted]:
    for words in (monitoring.data_sources, monitoring.systematisation):
        yield from quoted(words, monitoring, None, is_detail=True)


def _period(monitoring: Monitoring, lang: str) -> Iterator[str]:
    period = monitoring.period
    if period is None:
        return
    said = [
        text(f"basis.{key}", lang, text=getattr(period, key))
        for key in ("every", "month", "lasts")
        if getattr(period, key) is not None
    ]
    clause = cited(monitoring, period.clause)
    where = text("chosen", lang) if period.basis is Basis.READING else clause
    if said:
        key = "basis.period" if where is None else "basis.period.where"
        yield text(key, lang, said="; ".join(said), **({} if where is None else {"where": where}))


def _documents(reviewed: Reviewed, lang: str) -> Grid:
    monitoring = reviewed.monitoring
    used = [monitoring.identity]
    for rules in (rules_by(monitoring), *reviewed.summary.about.rules):
        used += [rules.identity, *(() if rules.whose is None else (rules.whose,))]
    documents = dict.fromkeys(each.document for each in used if each.document is not None)
    columns = tuple(
        Column(text(f"basis.{key}", lang))
        for key in ("document", "number", "date", "issued-by", "place")
    )
    rows = tuple(
        Row((each.title, each.number, each.date, each.issued_by, _place(each, monitoring)))
        for each in documents
    )
    return Grid("documents", text("basis.documents", lang), columns, rows, is_detail=True)


def _place(document: Document, monitoring: Monitoring) -> str | None:
    """Return where a document prints the monitoring; of others nothing tells."""
    is_own = document == monitoring.identity.document
    return monitoring.clause.place if is_own else None


def _participants(reviewed: Reviewed, lang: str) -> Section:
    monitoring = reviewed.monitoring
    about = reviewed.summary.about
    names = dict.fromkeys((*reviewed.within, *reviewed.by))
    said = [text(_told(about), lang, **_numbers(about))]
    if len(reviewed.years) > 1:
        said.append(text("participants.years", lang, names=listed(reviewed.years)))
    return Section(
        "participants",
        text("participants", lang),
        tuple(said),
        tuple(quoted(monitoring.participants, monitoring, None, is_detail=True)),
        tuple(point for name in names for point in _values(name, reviewed, lang)),
    )


def _told(about: About) -> str:
    if about.records == 0:
        return "participants.none"
    if about.refused:
        return "participants.records"
    return "participants.one" if about.records == 1 else "participants.all"


def _numbers(about: About) -> dict[str, int]:
    return {
        "records": about.records,
        "refused": about.refused,
        "assessed": about.records - about.refused,
    }


def _values(name: str, reviewed: Reviewed, lang: str) -> Iterator[str]:
    """Yield how many values an attribute has, and which, unless they are too many."""
    found = _names(name, reviewed)
    if not found:
        return
    is_one = len(found) == 1
    if name in {reviewed.school, SCHOOL}:
        title = text("participants.school" if is_one else "participants.schools", lang)
    elif name == TAUGHT:
        title = text("participants.taught.one" if is_one else "participants.taught", lang)
    else:
        title = attribute_title(name, reviewed.monitoring)
    key = "value" if is_one else "count" if len(found) > _MOST_LISTED else "values"
    names = listed(found)
    yield text(f"participants.{key}", lang, title=title, count=len(found), names=names)


def _names(name: str, reviewed: Reviewed) -> list[str]:
    """Return the values of an attribute; schools are called as the list of them does."""
    covered = reviewed.summary.coverage
    if covered is not None and name == covered.attribute:
        return [school.name for school in covered.schools if school.records]
    keys = (key.values[0] for key, _ in grouped(reviewed.entries, (name,)))
    return [value for value in keys if value is not None]

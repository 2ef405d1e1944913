# SPDX-License-Identifier: MIT
"""What a report rests on that is about no monitoring: words of the order, readings, remarks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.reports.content.grid import Column, Grid, Row
from shnor_rules.reports.content.remarks import remark_in_brief
from shnor_rules.reports.content.report import Quoted, Section
from shnor_rules.reports.content.trimming import SOME
from shnor_rules.reports.content.wording import listed, text
from shnor_rules.reports.results.wording import reason_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from shnor_rules.evaluation import Refusal
    from shnor_rules.model import Document, Remark
    from shnor_rules.model.decision import Decision
    from shnor_rules.reports.content.grid import Cell

DECISIONS: Final = 6
"""How many lines are left for decisions."""


@frozen
class RulesUsed:
    """The rules that a report rests on.

    Attributes:
        title: what the rules are called in the document.
        name: what the rules are asked for by, as in `korenovsky/risk-factors`.
        hash: the hash of the ruleset's content, or of the ruleset.
        document: the document that prints them, or `None`.
        place: the clause, or `None`.
        goals: what the document says that it is all for.
        points: what it lists besides.
        readings: the readings that there are.
        applied: the ids of those that were chosen.
        remarks: the known defects of the document.
    """

    title: str
    name: str
    hash: str
    document: Document | None
    place: str | None
    goals: tuple[str, ...]
    points: tuple[str, ...]
    readings: Sequence[Decision]
    applied: tuple[str, ...]
    remarks: tuple[Remark, ...]


def used_facts(used: RulesUsed) -> Mapping[str, Cell]:
    """Return the facts of a report that tell what it rests on.

    Args:
        used: the rules.
    """
    document = used.document
    return {
        "название": used.title,
        "приказ": None if document is None else str(document),
        "номер_приказа": None if document is None else document.number,
        "дата_приказа": None if document is None else document.date,
        "орган": None if document is None else document.issued_by,
        "место": used.place,
        "правила": used.name,
        "хеш": used.hash,
        "толкования": ", ".join(used.applied) or None,
        "цель": next(iter(used.goals), None),
    }


def head_sections(used: RulesUsed, lang: str) -> Iterator[Section]:
    """Yield `purpose`, where the document states one, and `basis`."""
    if used.goals or used.points:
        quoted = tuple(
            Quoted(words, used.place, is_detail=number > 0)
            for number, words in enumerate(used.goals)
        )
        lead = text("rules-used.tasks", lang) if used.points else None
        title = text("rules-used.purpose", lang)
        yield Section("purpose", title, (), quoted, used.points, lead=lead)
    grids = () if used.document is None else (_document(used.document, used.place, lang),)
    said = " ".join(_based(used, lang))
    yield Section("basis", text("rules-used.basis", lang), (said,), grids=grids)


def _based(used: RulesUsed, lang: str) -> Iterator[str]:
    document = used.document
    if document is not None:
        key = "basis.by" if document.issued_by is None else "basis.by.issued"
        yield text(key, lang, document=str(document), issued_by=document.issued_by or "")
    yield text("basis.rules", lang, name=used.name, hash=used.hash)


def _document(document: Document, place: str | None, lang: str) -> Grid:
    cells = {
        "title": document.title,
        "number": document.number,
        "date": document.date,
        "issued-by": document.issued_by,
        "place": place,
    }
    columns = tuple(Column(text(f"rules-used.column.{key}", lang)) for key in cells)
    title, rows = text("rules-used.documents", lang), (Row((*cells.values(),)),)
    return Grid("documents", title, columns, rows, is_detail=True)


def tail_sections(used: RulesUsed, lang: str) -> Iterator[Section]:
    """Yield `decisions`, `readings` and, where something is wrong with the document, `remarks`."""
    yield Section("decisions", text("rules-used.decisions", lang), blanks=DECISIONS)
    yield _readings(used, lang)
    if used.remarks:
        yield _remarks(used, lang)


def _readings(used: RulesUsed, lang: str) -> Section:
    title = text("rules-used.readings", lang)
    known = {each.id: each for each in used.readings}
    chosen = [known[name] for name in used.applied]
    others = [each.id for each in used.readings if each.id not in used.applied]
    said = [] if chosen else [text("rules-used.literal", lang)]
    if others:
        said.append(text("rules-used.others", lang, names=listed(others)))
    keys = ("reading", "says", "because", "status", "approved")
    columns = tuple(Column(text(f"rules-used.column.{key}", lang)) for key in keys)
    rows = tuple(
        Row(
            (
                each.id,
                each.title or each.note,
                ", ".join(each.because),
                each.status,
                listed(part for part in (each.by, each.date) if part) or None,
            )
        )
        for each in chosen
    )
    grids = (Grid("readings", title, columns, rows, is_detail=True),) if rows else ()
    points = tuple(
        text("readings.reading", lang, id=each.id, title=each.title or each.note or each.id)
        for each in chosen
    )
    return Section("readings", title, tuple(said), points=points, grids=grids)


def _remarks(used: RulesUsed, lang: str) -> Section:
    title = text("rules-used.remarks", lang)
    answered = {
        remark: each.id
        for each in used.readings
        if each.id in used.applied
        for remark in each.because
    }
    keys = ("remark", "note", "quote", "place", "answered")
    columns = tuple(Column(text(f"rules-used.column.{key}", lang)) for key in keys)
    rows = (
        Row((each.id, each.note, listed(each.quotes), each.place, answered.get(each.id)))
        for each in used.remarks
    )
    said = text("rules-used.remarks.count", lang, count=len(used.remarks))
    grid = Grid("remarks", title, columns, tuple(rows), is_detail=True)
    # Of these rules nothing tells which remark touches a result.
    is_short = len(used.remarks) <= SOME
    brief = tuple(remark_in_brief(each, lang) for each in used.remarks) if is_short else ()
    return Section("remarks", title, (said,), grids=(grid,), brief=brief)


def refused_section(refused: Iterable[tuple[str | None, Refusal]], lang: str) -> Section:
    """Return `refused`: the records that count for nothing, each with every reason.

    Args:
        refused: the refusals, each with what the record is called where it came from.
        lang: the language.
    """
    title = text("rules-used.refused", lang)
    columns = tuple(
        Column(text(f"rules-used.column.{key}", lang)) for key in ("record", "called", "why")
    )
    rows = tuple(
        Row((label, listed(map(str, each.attributes.values())) or None, reason_text(each, lang)))
        for label, each in refused
    )
    if not rows:
        return Section("refused", title, (text("rules-used.refused.none", lang),))
    said = text("rules-used.refused.count", lang, count=len(rows))
    grid = Grid("refused", title, columns, rows, is_detail=len(rows) > SOME)
    return Section("refused", title, (said,), grids=(grid,))


def silent_section(silent: Sequence[str], lang: str) -> Section:
    """Return `not-sent`: the schools that should have sent something and did not."""
    title = text("rules-used.not-sent", lang)
    if not silent:
        return Section("not-sent", title, (text("rules-used.not-sent.none", lang),))
    said = text("rules-used.not-sent.count", lang, count=len(silent))
    return Section("not-sent", title, (said,), points=tuple(silent))

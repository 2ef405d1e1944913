# SPDX-License-Identifier: MIT
"""A ruleset in words: its documents, its monitorings, and remarks on the documents as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.reports.description.lines import section, sourced
from shnor_rules.reports.description.remarks import remark_lines
from shnor_rules.reports.description.roadmap import schedule_lines
from shnor_rules.reports.lines import told, under
from shnor_rules.reports.listing import monitoring_lines, risks_lines, roadmap_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Document, Ruleset, School, SchoolYear


def describe_ruleset(ruleset: Ruleset, lang: str = "ru") -> str:
    """Return the ruleset in words; labels are in `lang`, lines are never wrapped."""
    return "\n".join(_page(ruleset, lang))


def _page(ruleset: Ruleset, lang: str) -> Iterator[str]:
    yield ruleset.title
    identity = say("page.ruleset", name=ruleset.id, hash=ruleset.hash)
    yield f"  {identity.render(lang)}"
    yield from under(told("page.municipality", ruleset.municipality, lang))
    yield from under(told("page.region", ruleset.region, lang))
    documents = [line for each in ruleset.documents.values() for line in _document(each, lang)]
    yield from section("page.documents", documents, lang)
    schools = [line for each in ruleset.schools for line in _school(each, lang)]
    yield from section("page.schools", schools, lang)
    years = [line for each in ruleset.calendar for line in _school_year(each, lang)]
    yield from section("page.calendar", years, lang)
    yield from section("page.monitorings", monitoring_lines(ruleset, lang), lang)
    yield from section("page.risks", risks_lines(ruleset, lang), lang)
    yield from section("page.roadmaps", roadmap_lines(ruleset, lang), lang)
    yield from section("page.schedule", schedule_lines(ruleset, lang), lang)
    files = (*ruleset, *ruleset.roadmaps.values(), *ruleset.risks.values())
    told_there = [remark for each in files for remark in each.remarks]
    own = (remark for remark in ruleset.remarks if remark not in told_there)
    remarks = [line for remark in own for line in remark_lines(remark, lang)]
    yield from section("page.remarks.ruleset", remarks, lang)


def _school(school: School, lang: str) -> Iterator[str]:
    yield say("roadmap.school", id=school.id, title=school.title).render(lang)
    yield from under(sourced(school.clause, lang))


def _school_year(year: SchoolYear, lang: str) -> Iterator[str]:
    terms = "; ".join(f"{term.first:%d.%m.%Y} – {term.last:%d.%m.%Y}" for term in year.terms)
    name = f"{year.year}-{year.year + 1}"
    yield say("page.school-year", year=name, terms=terms).render(lang)
    yield from under(sourced(year.clause, lang, basis=year.basis))
    yield from under(told("page.note", year.note, lang))


def _document(document: Document, lang: str) -> Iterator[str]:
    yield say("page.document", id=document.id, text=str(document)).render(lang)
    yield from under(told("page.issued-by", document.issued_by, lang))
    yield from under(told("page.in-force-from", document.in_force_from, lang))
    yield from under(told("page.in-force-to", document.in_force_to, lang))
    yield from under(told("page.replaces", document.replaces, lang))
    yield from under(told("page.text-file", document.text, lang))

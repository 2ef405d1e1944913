# SPDX-License-Identifier: MIT
"""A report on the risks of schools: what is confirmed, what is shared, what gets measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.reports.content.risks_confirmed import (
    audit_section,
    beyond_section,
    confirmed_section,
    measures_section,
)
from shnor_rules.reports.content.risks_matrix import matrix_section
from shnor_rules.reports.content.risks_shared import manageability_section, shared_section
from shnor_rules.reports.content.rules_used import (
    RulesUsed,
    head_sections,
    refused_section,
    silent_section,
    tail_sections,
    used_facts,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.model import RiskTools
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.report import Section
    from shnor_rules.reports.content.risks_reviewed import RiskReview


def risk_sections(review: RiskReview, lang: str) -> tuple[Section, ...]:
    """Return the sections on the risks of schools, in the order of reading.

    They are `purpose`, `basis`, `risks` (the matrix), `confirmed`, `measures`, `beyond-profile`,
    `audit`, `shared-risks`, `manageability`, `not-sent`, `refused`, `decisions`, `readings` and
    `remarks`. What the tools have no form for is left out.

    Args:
        review: the assessments of the schools.
        lang: `ru` or `en`.
    """
    return tuple(_sections(review, lang))


def _sections(review: RiskReview, lang: str) -> Iterator[Section]:
    tools = review.tools
    used = _used(tools)
    yield from head_sections(used, lang)
    yield matrix_section(review, lang)
    if tools.protocol is not None:
        yield confirmed_section(review, lang)
        yield measures_section(review, lang)
        yield beyond_section(review, lang)
    if sum(form is not None for form in (tools.card, tools.profile, tools.protocol)) > 1:
        yield audit_section(review, lang)
    if tools.profile is not None:
        yield shared_section(review, lang)
    managed = manageability_section(review, lang)
    if managed is not None:
        yield managed
    if review.schools:
        yield silent_section(review.silent, lang)
    yield refused_section(review.refused, lang)
    yield from tail_sections(used, lang)


def _used(tools: RiskTools) -> RulesUsed:
    goals = (tools.goal, tools.use_of_results, tools.analysis)
    return RulesUsed(
        title=tools.title,
        name=tools.identity.name,
        hash=tools.identity.hash,
        document=tools.identity.document,
        place=tools.clause.place,
        goals=tuple(each for each in goals if each is not None),
        points=(),
        readings=tools.readings,
        applied=tools.applied,
        remarks=tools.remarks,
    )


def risk_facts(review: RiskReview) -> Mapping[str, Cell]:
    """Return the facts of a report on risks, by the words that templates call them by.

    Those of its own are «школ_с_рисками» (schools with something that gets measures), «нужны_меры»
    (rows or risks that do) and «расхождений» (differences between the forms).

    Args:
        review: the assessments of the schools.
    """
    assessments = review.assessments
    expected, silent = len(review.schools), len(review.silent)
    return {
        **used_facts(_used(review.tools)),
        "объект": review.tools.subject,
        "использование": review.tools.use_of_results,
        "всего": len(review.results),
        "оценено": len(assessments),
        "не_принято": len(review.refused),
        "школ": len({name for name, _ in review.named}),
        "школ_ожидалось": expected or None,
        "прислали": expected - silent if expected else None,
        "не_прислали": silent if expected else None,
        "школ_с_рисками": sum(bool(each.measures) for each in assessments),
        "нужны_меры": sum(len(each.measures) for each in assessments),
        "расхождений": sum(len(each.differences) for each in assessments),
    }

# SPDX-License-Identifier: MIT
"""Which clause of which document prints each element of a ruleset, to be held against the text."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.messages import say
from shnor_rules.model import Basis, Target
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.model import (
        Activity,
        Clause,
        Computed,
        Indicator,
        Level,
        Monitoring,
        Plan,
        RiskTools,
        Roadmap,
        Ruleset,
        Scale,
        Section,
    )


class Element(Enum):
    """What an element of a ruleset is."""

    INDICATOR = "indicator"
    ITEM = "item"
    VALUES = "values"
    FORMULA = "formula"
    BAND = "band"
    INTERVAL = "interval"
    SCHEDULE = "schedule"
    HEADING = "heading"
    ROW = "row"
    TARGET = "target"
    PLANNED = "planned"
    FACTOR_GROUP = "factor-group"
    FACTOR = "factor"
    PROTOCOL_ROW = "protocol-row"
    RISK = "risk"


@frozen
class Provision:
    """An element of a ruleset with the clause that prints it.

    Attributes:
        element: what it is.
        name: where it stands in the ruleset: `korenovsky/teacher-competence П1`.
        text: what is printed: a title, a value set, an interval, a planned value.
        document: the id of the document.
        place: the clause, by the document's own headings; `None` where it is not told.
        basis: whether the document prints it or somebody chose it.
    """

    element: Element
    name: str
    text: str
    document: str
    place: str | None
    basis: Basis = Basis.TEXT

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return the element as plain data for JSON; only its kind is in words of `lang`."""
        return {
            "element": self.element.value,
            "element_text": say(f"element.{self.element.value}").render(lang),
            "name": self.name,
            "text": self.text,
            "document": self.document,
            "place": self.place,
            "basis": self.basis.value,
        }


def provenance(ruleset: Ruleset) -> tuple[Provision, ...]:
    """Return every element of a ruleset that copies a clause, file by file, in the order printed.

    These are the indicators with their parameters and value sets, formulas, intervals of levels,
    rows of schedules and roadmaps, headings, targets, planned values, and factors of risk.
    """
    return (
        *_schedule(ruleset),
        *(each for monitoring in ruleset for each in _monitoring(ruleset, monitoring)),
        *(each for roadmap in ruleset.roadmaps.values() for each in _roadmap(ruleset, roadmap)),
        *(each for tools in ruleset.risks.values() for each in _risks(ruleset, tools)),
    )


def _schedule(ruleset: Ruleset) -> Iterator[Provision]:
    for position, row in enumerate(ruleset.schedule, start=1):
        name = f"{ruleset.id} {row.number or position}"
        text = " – ".join(str(each) for each in (row.title, row.when) if each is not None)
        yield _provision(Element.SCHEDULE, name, text, (row.clause,))


def _monitoring(ruleset: Ruleset, monitoring: Monitoring) -> Iterator[Provision]:
    name = f"{ruleset.id}/{monitoring.id}"
    for indicator in monitoring.indicators:
        yield from _indicator(name, indicator, monitoring.clause)
    for grading in monitoring.gradings:
        own, at = f"{name} {grading.id}", (grading.clause, monitoring.clause)
        for grade in grading.scale.bands:
            if grade.interval is not None:
                text = f"{grade.name}: {grade.interval}"
                yield _provision(Element.BAND, own, text, at, grading.basis)
    computed = (*monitoring.derived, *monitoring.subtotals)
    total = () if monitoring.total is None else (monitoring.total,)
    for each in (*computed, *total):
        yield _provision(
            Element.FORMULA,
            f"{name} {each.name}",
            _formula(each),
            (each.clause, monitoring.clause),
            each.basis,
        )
    if monitoring.scale is not None:
        yield from _levels(name, monitoring.scale, monitoring.clause)


def _indicator(name: str, indicator: Indicator, clause: Clause) -> Iterator[Provision]:
    own = f"{name} {indicator.id}"
    clauses = (indicator.clause, clause)
    yield _provision(Element.INDICATOR, own, indicator.title, clauses)
    if indicator.values is not None:
        values = str(indicator.values)
        yield _provision(Element.VALUES, own, values, clauses, indicator.basis)
    for points in () if indicator.points is None else indicator.points.bands:
        if points.interval is not None:
            text = f"{format_number(points.points)}: {points.interval}"
            yield _provision(Element.BAND, own, text, clauses, indicator.basis)
    for item in indicator.items:
        at = (item.clause, *clauses)
        yield _provision(Element.ITEM, f"{own}.{item.id}", item.title, at)


def _formula(computed: Computed) -> str:
    clause = computed.clause
    if clause is not None and clause.quote is not None and computed.basis is Basis.TEXT:
        return clause.quote
    return "" if computed.formula is None else computed.formula.text


def _levels(name: str, scale: Scale[Level], clause: Clause) -> Iterator[Provision]:
    for level in scale.bands:
        if level.interval is not None:
            own = f"{name} {level.name}"
            yield _provision(Element.INTERVAL, own, str(level.interval), (level.clause, clause))


def _roadmap(ruleset: Ruleset, roadmap: Roadmap) -> Iterator[Provision]:
    name = f"{ruleset.id}/{roadmap.id}"
    for section in roadmap.sections:
        clauses = (section.clause, roadmap.clause)
        if section.title is not None:
            own = _numbered(name, section)
            yield _provision(Element.HEADING, own, section.title, clauses)
        for row in section.rows:
            yield from _row(name, row, clauses)


def _row(
    name: str, row: Target | Activity, clauses: Iterable[Clause | None]
) -> Iterator[Provision]:
    own = _numbered(name, row)
    element = Element.TARGET if isinstance(row, Target) else Element.ROW
    at = (row.clause, *clauses)
    yield _provision(element, own, row.title or "", at)
    if row.plan is not None:
        for text in _planned(row.plan):
            yield _provision(Element.PLANNED, own, text, at)


def _planned(plan: Plan) -> Iterator[str]:
    if plan.total is not None:
        yield str(plan.total)
    for year, value in plan.years.items():
        if value is not None:
            yield f"{year}: {value}"


def _risks(ruleset: Ruleset, tools: RiskTools) -> Iterator[Provision]:
    name = f"{ruleset.id}/{tools.id}"
    for each in (*tools.context, *tools.kinds.values(), *tools.manageability.values()):
        yield _provision(Element.FACTOR_GROUP, name, each.title, (each.clause, tools.clause))
    for factor in tools.factors.values():
        own = f"{name} {factor.id}"
        yield _provision(Element.FACTOR, own, factor.title, (factor.clause, tools.clause))
    if tools.profile is not None:
        at, values = (tools.profile.clause, tools.clause), str(tools.profile.values)
        yield _provision(Element.VALUES, name, values, at)
    if tools.protocol is not None:
        for row in tools.rows:
            around = (row.clause, tools.protocol.clause, tools.clause)
            yield _provision(Element.PROTOCOL_ROW, f"{name} {row.id}", row.title, around)
            for risk in row.risks:
                own = f"{name} {row.id}.{risk.id}"
                yield _provision(Element.RISK, own, risk.title, (risk.clause, *around))


def _numbered(name: str, part: Section | Target | Activity) -> str:
    return name if part.number is None else f"{name} {part.number}"


def _provision(
    element: Element,
    name: str,
    text: str,
    clauses: Iterable[Clause | None],
    basis: Basis = Basis.TEXT,
) -> Provision:
    """Return an element with its own clause, or with the nearest one around it."""
    known = [clause for clause in clauses if clause is not None]
    place = next((clause.place for clause in known if clause.place is not None), None)
    return Provision(element, name, text, known[0].document if known else "", place, basis)

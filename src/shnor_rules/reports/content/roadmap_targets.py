# SPDX-License-Identifier: MIT
"""The targets of a roadmap: what is planned, which way is better, and what there was."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from attrs import frozen

from shnor_rules.analysis.aims import aim_of
from shnor_rules.model import Direction, Referred, row_names
from shnor_rules.notation import format_number
from shnor_rules.notation.planned import Limit
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.plans import agreement_said, consistency_said, planned_cell
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.trimming import trimmed
from shnor_rules.reports.content.wording import listed, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from fractions import Fraction

    from shnor_rules.analysis.dynamics.sums import Added
    from shnor_rules.model import Indicator, Monitoring, Target
    from shnor_rules.notation import Planned
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.roadmap_reviewed import RoadmapReview

K = TypeVar("K")


@frozen
class _Asked:
    """A target with the indicator that observes it and what that came to."""

    target: Target
    name: str | None
    monitoring: Monitoring | None
    indicator: Indicator | None
    added: Added | None

    @property
    def direction(self) -> Direction | None:
        """Which way is better; `None` where nothing says so."""
        if self.monitoring is None or self.indicator is None:
            return None
        aim = aim_of(self.monitoring, self.indicator)
        return None if aim is None else aim.direction

    def met(self, year: int) -> bool | None:
        """Return whether the plan of a year is met; `None` where that cannot be said."""
        plan = self.target.plan
        planned = None if plan is None else plan.years.get(year)
        value = None if self.added is None else self.added.value
        if planned is None or value is None or len(planned.amounts) != 1:
            return None
        return _met(planned, value, self.direction)


def _met(planned: Planned, value: Fraction, direction: Direction | None) -> bool | None:
    (amount,) = planned.amounts
    if planned.limit is Limit.AT_MOST or (
        planned.limit is Limit.EXACTLY and direction is Direction.LOWER
    ):
        return value <= amount
    if planned.limit is Limit.AT_LEAST or direction is Direction.HIGHER:
        return value >= amount
    return None


def targets_section(review: RoadmapReview, lang: str) -> Section | None:
    """Return `targets`: the target indicators of a roadmap; `None` where it has none."""
    asked = tuple(_asked(review))
    if not asked:
        return None
    plans = [each.target.plan for each in asked]
    said = list(consistency_said(plans, lang))
    if not any(plan is not None for plan in plans):
        said.append(text("targets.unplanned", lang))
    table = tuple(_table(asked, review, lang))
    columns = tuple(column for column, _ in table)
    rows = (Row(tuple(cell(each) for _, cell in table), name=each.name) for each in asked)
    grid = trimmed(Grid("targets", text("targets", lang), columns, tuple(rows), headed=2))
    return Section("targets", text("targets", lang), tuple(said), grids=(grid,))


def _table(
    asked: tuple[_Asked, ...], review: RoadmapReview, lang: str
) -> Iterator[tuple[Column, Callable[[_Asked], Cell]]]:
    """Yield the columns, each with what its cells are made by."""
    yield from _head(lang)
    yield from _planned(asked, review, lang)
    if review.sums:
        heading = text("targets.column.actual", lang)
        yield (
            Column(heading, Kind.EXACT),
            lambda each: None if each.added is None else each.added.value,
        )
        yield (
            Column(text("targets.column.counts", lang)),
            lambda each: None if each.added is None else _counts(each.added, lang),
        )
    year = None if review.day is None else review.day.year
    if year is not None and any(each.met(year) is not None for each in asked):
        yield (
            Column(text("targets.column.met", lang, year=str(year))),
            lambda each: _words({True: "met", False: "missed"}, each.met(year), lang),
        )


def _head(lang: str) -> Iterator[tuple[Column, Callable[[_Asked], Cell]]]:
    directions = {Direction.HIGHER: "higher", Direction.LOWER: "lower"}
    cells: dict[str, Callable[[_Asked], Cell]] = {
        "number": lambda each: each.name,
        "target": lambda each: each.target.title,
        "unit": lambda each: each.target.unit,
        "indicator": _called,
        "direction": lambda each: _words(directions, each.direction, lang),
    }
    for key, cell in cells.items():
        yield Column(text(f"targets.column.{key}", lang)), cell


def _planned(
    asked: tuple[_Asked, ...], review: RoadmapReview, lang: str
) -> Iterator[tuple[Column, Callable[[_Asked], Cell]]]:
    plans = [each.target.plan for each in asked if each.target.plan is not None]
    for year in sorted({year for plan in plans for year in plan.years}):
        yield (
            Column(text("plans.column.planned", lang, year=year), Kind.NUMBER),
            partial(_planned_in, year),
        )
    if any(plan.total is not None for plan in plans):
        yield Column(text("plans.column.total", lang), Kind.NUMBER), _planned_total
        yield (
            Column(text("plans.column.agrees", lang)),
            lambda each: agreement_said(each.target.plan, review.roadmap.remarks, lang),
        )


def _planned_in(year: int, asked: _Asked) -> Cell:
    plan = asked.target.plan
    return None if plan is None else planned_cell(plan.years.get(year))


def _planned_total(asked: _Asked) -> Cell:
    plan = asked.target.plan
    return None if plan is None else planned_cell(plan.total)


def _words(keys: Mapping[K, str], value: K | None, lang: str) -> str | None:
    return None if value is None else text(f"targets.{keys[value]}", lang)


def _called(asked: _Asked) -> str | None:
    if asked.monitoring is None:
        return None
    indicator = "" if asked.indicator is None else asked.indicator.id
    return listed(part for part in (asked.monitoring.id, indicator) if part)


def _counts(added: Added, lang: str) -> str:
    """Return what a share was added up from, or why there is none."""
    if added.reason is not None:
        return added.reason.render(lang)
    return text(
        "targets.counts", lang, part=format_number(added.part), whole=format_number(added.whole)
    )


def _asked(review: RoadmapReview) -> Iterator[_Asked]:
    names = row_names(review.roadmap, "targets")
    sums = {each.indicator.id: each for each in review.sums}
    for target in review.roadmap.targets:
        if review.school is not None and target.schools and review.school not in target.schools:
            continue
        name = names.get(target.path) or target.number
        reference = next(
            (each for each in target.refers_to if each.to is Referred.MONITORING), None
        )
        if reference is None or reference.id not in review.ruleset.monitorings:
            yield _Asked(target, name, None, None, None)
            continue
        monitoring = review.ruleset.monitorings[reference.id]
        known = {each.id: each for each in monitoring.indicators}
        indicator = known.get(reference.number or "")
        is_summed = reference.id == review.summed and reference.number in sums
        added = sums[str(reference.number)].added[-1] if is_summed else None
        yield _Asked(target, name, monitoring, indicator, added)

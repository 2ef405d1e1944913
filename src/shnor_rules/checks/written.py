# SPDX-License-Identifier: MIT
"""Every formula that somebody wrote in a monitoring, with where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from shnor_rules.evaluation.computing import seen_by
from shnor_rules.expressions.lexis import tokens
from shnor_rules.program import Step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.checks.subject import Subject
    from shnor_rules.expressions import Expression, Span
    from shnor_rules.expressions.exact import Value
    from shnor_rules.model import Computed, Grade, Level, Points

Path: TypeAlias = tuple[str | int, ...]


@frozen
class Formula:
    """A formula, or a condition, that somebody wrote.

    Attributes:
        path: where it stands in the file.
        expression: what is written.
        step: the step of the program that computes it, or `None` for a condition.
        measured: in the rules of points or grades, the name of the indicator or grading and the
            name of the value that it stands for there.
        is_band: whether it says when a level, points or a grade hold.
    """

    path: Path
    expression: Expression
    step: Step | None = None
    measured: tuple[str, str] | None = None
    is_band: bool = False

    def text(self, at: Span) -> str:
        """Return some characters of it on one line."""
        return " ".join(self.expression.text[at.start : at.end].split())

    def first(self, name: str) -> Span:
        """Return where a name stands first; the formula must have it."""
        return next(each.at for each in tokens(self.expression.text) if each.text == name)

    def seen(self, values: Mapping[str, Value]) -> Mapping[str, Value]:
        """Return the values of a record as the formula sees them."""
        if self.step is not None:
            return seen_by(self.step, values)
        if self.measured is None:
            return values
        name, of = self.measured
        return {**values, name: values[of]}


def formulas(subject: Subject) -> Iterator[Formula]:
    """Yield the formulas and conditions of a monitoring, in the order in which they are used."""
    monitoring = subject.monitoring
    steps = {each.name: each for each in subject.program.definitions if isinstance(each, Step)}
    for indicator in monitoring.indicators:
        if indicator.points is not None:
            own = (indicator.id, indicator.measured)
            yield from _bands(("indicators", indicator.id, "points"), indicator.points.bands, own)
    for grading in monitoring.gradings:
        measured = grading.of.text.strip()
        if grading.of.names != (measured,):
            measured = f"{grading.id}_значение"
            yield Formula(("bands", grading.id, "of"), grading.of, steps[measured])
        path = ("bands", grading.id, "bands")
        yield from _bands(path, grading.scale.bands, (grading.id, measured))
    for section, values in (("derived", monitoring.derived), ("subtotals", monitoring.subtotals)):
        for computed in values:
            yield from _computed((section, computed.name), computed, steps)
    if monitoring.total is not None:
        yield from _computed(("total",), monitoring.total, steps)
    for index, condition in enumerate(monitoring.not_rated):
        yield Formula(("not_rated", index, "when"), condition.when)
    if monitoring.scale is not None:
        yield from _bands(("levels",), monitoring.scale.bands, None)


def _computed(path: Path, computed: Computed, steps: dict[str, Step]) -> Iterator[Formula]:
    if computed.formula is not None:
        yield Formula((*path, "formula"), computed.formula, steps[_first_name(computed)])


def _first_name(computed: Computed) -> str:
    """Return the name of what a formula gives, before it is capped and rounded."""
    if computed.cap is not None:
        return f"{computed.name}_без_предела"
    return computed.name if computed.rounding is None else f"{computed.name}_до_округления"


def _bands(
    path: Path, bands: Iterable[Level | Points | Grade], measured: tuple[str, str] | None
) -> Iterator[Formula]:
    for index, band in enumerate(bands):
        if band.condition is not None:
            at = (*path, index, "when")
            yield Formula(at, band.condition, measured=measured, is_band=True)

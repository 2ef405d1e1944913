# SPDX-License-Identifier: MIT
"""Points for measured values and gradings: gaps, overlaps and bands that nothing reaches."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import frozen

from shnor_rules.checks.showing import intervals_text, numbers_text, record_text
from shnor_rules.expressions.hull import point, united
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.findings import Related
from shnor_rules.messages import Message, say
from shnor_rules.model import Points
from shnor_rules.notation import format_number
from shnor_rules.program import Banding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Finding, Place
    from shnor_rules.notation import Interval
    from shnor_rules.proving.banded import Case, Cases
    from shnor_rules.proving.domains import By

Kind: TypeAlias = Literal["points", "bands"]
"""The points of indicators, or the bands of gradings: where they stand, and how rules begin."""


@frozen(eq=False)
class Lines:
    """The bands of one value, line by line.

    Attributes:
        subject: what they are part of.
        kind: what they are.
        name: the indicator or grading.
        banding: the bands.
        cases: what they say of all answers.
    """

    subject: Subject
    kind: Kind
    name: str
    banding: Banding
    cases: Cases

    def place(self, index: int) -> Place:
        """Return where it is written when a line applies."""
        section = "indicators" if self.kind == "points" else "bands"
        path = (section, self.name, self.kind, index)
        keys = (key for key in ("interval", "when", "otherwise") if self.subject.has(*path, key))
        return self.subject.place(*path, *list(keys)[:1])

    def label(self, index: int) -> str:
        """Return the points or the name of a line."""
        band = self.banding.bands[index].outcome
        return format_number(band.points) if isinstance(band, Points) else band.name

    def told(self, index: int) -> Message | str:
        """Return the points or the name of a line, as a part of a sentence."""
        band = self.banding.bands[index].outcome
        if not isinstance(band, Points):
            return band.name
        if band.points.denominator > 1 or band.points < 0:
            return say("points-band.exact", points=format_number(band.points))
        return say("points-band", points=int(band.points))


def lines_of(subject: Subject, kind: Kind, by: By = "values") -> Iterator[Lines]:
    """Yield the bands of one kind of which everything is proved, with answers taken so."""
    of_points = {each.id for each in subject.monitoring.indicators}
    for definition in subject.program.definitions if subject.is_sound else ():
        if not isinstance(definition, Banding) or definition.by:
            continue
        cases = subject.cases(definition, by)
        if cases is not None and (definition.name in of_points) is (kind == "points"):
            yield Lines(subject, kind, definition.name, definition, cases)


def gaps(subject: Subject, kind: Kind) -> Iterator[Finding]:
    """Yield a finding for every set of bands that leaves values out."""
    for lines in lines_of(subject, kind):
        left = [case for case in lines.cases.cases if not case.bands]
        if left:
            values = values_text(left)
            yield subject.found(
                f"{kind}-gap",
                lines.place(0),
                content=f"{lines.name}: {values}",
                name=lines.name,
                values=values,
                record=record_text(left[0].witness),
            )


def overlaps(subject: Subject, kind: Kind) -> Iterator[Finding]:
    """Yield a finding for every two bands that hold at once."""
    for lines in lines_of(subject, kind):
        several = [case for case in lines.cases.cases if len(case.bands) > 1]
        pairs = {pair for case in several for pair in combinations(case.bands, 2)}
        for first, second in sorted(pairs):
            both = [case for case in several if {first, second} <= {*case.bands}]
            values = values_text(both)
            yield subject.found(
                f"{kind}-overlap",
                lines.place(first),
                content=f"{lines.name}: {values}",
                related=[Related(say("bands.second"), lines.place(second))],
                name=lines.name,
                values=values,
                first=lines.told(first),
                second=lines.told(second),
                record=record_text(both[0].witness),
            )


def unreachable(subject: Subject, kind: Kind) -> Iterator[Finding]:
    """Yield a finding for every band that holds for no answers."""
    for lines in lines_of(subject, kind, subject.by):
        held = {index for case in lines.cases.cases for index in case.bands}
        for index in range(len(lines.banding.bands)) if lines.cases.cases else ():
            if index not in held:
                yield subject.found(
                    f"{kind}-unreachable",
                    lines.place(index),
                    content=f"{lines.name}: {lines.label(index)}",
                    name=lines.name,
                    band=lines.told(index),
                )


def values_text(cases: Iterable[Case]) -> str:
    """Return the values of which the bands say the same, in the notation."""
    values = [case.values[0] for case in cases]
    words = sorted({each for each in values if isinstance(each, str)})
    numbers = sorted({each for each in values if isinstance(each, Fraction)})
    dense: list[Interval] = [each.interval for each in values if isinstance(each, Stretch)]
    if dense:
        shown = intervals_text(united([*dense, *map(point, numbers)]))
    else:
        shown = numbers_text(numbers)
    return "; ".join(filter(None, (shown, *words)))

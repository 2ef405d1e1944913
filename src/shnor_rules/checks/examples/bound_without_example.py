# SPDX-License-Identifier: MIT
"""No example shows what becomes of a total on a bound of the scale, or just beside it.

Mistakes in scales sit at the bounds: a bracket that is turned round moves a level, and only an
example on the very bound notices. For every bound of the scale there should be three examples under
the text itself: with the total on the bound, if a record has it, and with the nearest totals below
and above that a record has. Where totals are dense, any total of the level beside the bound will
do.

Add the record that the message shows, look at what comes out, and compare it with the document.

По-русски: Ни один пример не показывает, что выходит на границе шкалы или рядом с ней.

Ошибки в шкалах сидят на границах: перевёрнутая скобка сдвигает уровень, и замечает это только
пример с итогом ровно на границе. Для каждой границы шкалы нужны три примера по самому тексту: с
итогом на границе, если он бывает, и с ближайшими итогами ниже и выше. Где итог может быть любым
числом, подойдёт любой итог соседнего уровня.

Добавьте запись из сообщения, посмотрите, что выйдет, и сверьте с документом.

Fails:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П1"}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}
    examples:
      - {title: начало шкалы, record: {П1: 0}, expect: {level: низкий}}
      - {title: конец шкалы, record: {П1: 2}, expect: {level: высокий}}

Passes:

    indicators:
      П1: {title: Первый показатель, values: "{0; 1; 2}"}
    total: {formula: П1, quote: "Σ = П1"}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: нужна помощь}
      - {level: высокий, interval: "[1; 2]", meaning: помощь не нужна}
    examples:
      - {title: начало шкалы, record: {П1: 0}, expect: {level: низкий}}
      - {title: на границе, record: {П1: 1}, expect: {level: высокий}}
      - {title: конец шкалы, record: {П1: 2}, expect: {level: высокий}}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.checks.showing import record_text
from shnor_rules.evaluation import Assessment
from shnor_rules.expressions.hull import meet, point
from shnor_rules.expressions.settling import simplest
from shnor_rules.findings import Finding
from shnor_rules.messages import Message, say
from shnor_rules.model import Status
from shnor_rules.notation import Interval, format_number
from shnor_rules.proving.outcomes import intervals_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from fractions import Fraction

    from shnor_rules.checks.subject import Subject
    from shnor_rules.model import Level, Scale
    from shnor_rules.proving import Outcome


_UNRATED: Final = frozenset({Status.NOT_RATED, Status.NO_SCALE})


@frozen
class _Side:
    """A place at a bound that an example should show: totals, any of which will do."""

    totals: Interval
    name: Message
    record: Mapping[str, object]


def check(subject: Subject) -> Iterator[Finding]:
    """Yield a finding for every bound of the scale that the examples leave open.

    A monitoring without any example is left alone: it is still being written. A scale that is taken
    from another monitoring has its examples there.
    """
    attainable, scale = subject.attainable, subject.monitoring.scale
    likeness = subject.monitoring.likeness
    if likeness is not None and "levels" in likeness.taken:
        return
    examples = subject.monitoring.examples
    if attainable is None or attainable.undecided is not None or scale is None or not examples:
        return
    rated = [each for each in attainable.outcomes if each.conclusion.ending not in _UNRATED]
    shown = _shown(subject)
    bounds = _bounds(scale)
    for bound, path in bounds.items():
        sides = _sides(rated, bound, bounds)
        open_ones = [side for side in sides if not any(each in side.totals for each in shown)]
        if open_ones:
            yield Finding(
                say(
                    "bound-without-example",
                    bound=format_number(bound),
                    sides=_listed(open_ones),
                    record=record_text(open_ones[0].record),
                ),
                subject.place(*path),
            )


def _shown(subject: Subject) -> set[Fraction]:
    """Return the totals of the examples that are rated by the text."""
    return {
        outcome.total
        for example, outcome in subject.assessed
        if isinstance(outcome, Assessment) and not example.readings
        if outcome.total is not None and outcome.status not in _UNRATED
    }


def _bounds(scale: Scale[Level]) -> dict[Fraction, tuple[str | int, ...]]:
    """Return the bounds of a scale, each with the path of the first interval that has it."""
    found: dict[Fraction, tuple[str | int, ...]] = {}
    for index, level in enumerate(scale.bands):
        ends = () if level.interval is None else (level.interval.low, level.interval.high)
        for bound in ends:
            if bound is not None:
                found.setdefault(bound, ("levels", index, "interval"))
    return found


def _sides(
    rated: Sequence[Outcome], bound: Fraction, bounds: Collection[Fraction]
) -> Iterator[_Side]:
    """Yield the bound itself, and what comes next to it below and above, where records have it."""
    where = intervals_of(rated)
    if any(bound in each for each in where):
        yield _side(rated, point(bound), "bound.on")
    below = [each for each in where if _begins_below(each, bound)]
    if below:
        last = max((each for each in bounds if each < bound), default=None)
        beside = Interval(last, bound, low_closed=False, high_closed=False)
        yield _side(rated, meet(below[-1], beside) or below[-1], "bound.below")
    above = [each for each in where if _ends_above(each, bound)]
    if above:
        after = min((each for each in bounds if each > bound), default=None)
        beside = Interval(bound, after, low_closed=False, high_closed=False)
        yield _side(rated, meet(above[0], beside) or above[0], "bound.above")


def _begins_below(interval: Interval, bound: Fraction) -> bool:
    return interval.low is None or interval.low < bound


def _ends_above(interval: Interval, bound: Fraction) -> bool:
    return interval.high is None or interval.high > bound


def _side(rated: Iterable[Outcome], totals: Interval, key: str) -> _Side:
    total = simplest(totals)
    records = (record for each in rated if (record := each.record_of(total)) is not None)
    name = say(key) if key == "bound.on" else say(key, total=format_number(total))
    return _Side(totals, name, next(records))


def _listed(sides: Sequence[_Side]) -> Message:
    first, *rest = sides
    if not rest:
        return first.name
    return say("bound.two", first=first.name, second=_listed(rest))

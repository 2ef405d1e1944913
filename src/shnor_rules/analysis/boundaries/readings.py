# SPDX-License-Identifier: MIT
"""Goals of a reading: an example under it, and one that comes out otherwise than by the text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from shnor_rules.analysis.boundaries.goals import Kind
from shnor_rules.analysis.boundaries.views import assessed
from shnor_rules.analysis.boundaries.wanted import Wanted
from shnor_rules.expressions.absent import Absent
from shnor_rules.messages import say
from shnor_rules.program import lower

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping

    from shnor_rules.analysis.boundaries.views import Shown, View
    from shnor_rules.evaluation import Assessment
    from shnor_rules.model import Example, Indicator, Monitoring


def readings(view: View, others: Iterable[Wanted], refused: Iterable[Example]) -> Iterator[Wanted]:
    """Yield the goals of a reading itself; there are none of the text.

    Args:
        view: the monitoring as the reading has it.
        others: the other goals of the view, whose records are tried for the effect.
        refused: the examples that are refused under the reading, as they expect.
    """
    if view.reading is None:
        return
    name = view.reading
    said = say("boundary.reading", reading=name)
    yield Wanted(Kind.READING, "readings", name, said, _any, lambda: [view.base])
    is_idle = _computes(view.monitoring) == _computes(view.printed)
    yield Wanted(
        Kind.EFFECT,
        "readings",
        name,
        say("boundary.effect", reading=name),
        meets=differs,
        records=partial(_records, others),
        impossible=say("boundary.why.idle") if is_idle else None,
        example=next((each.title for each in refused if _is_taken(view, each)), None),
    )


def _is_taken(view: View, example: Example) -> bool:
    """Return whether the text takes a record that the reading refuses."""
    return assessed(view.printed, example.record) is not None


def _any(_: Shown) -> bool:
    return True


def differs(shown: Shown) -> bool:
    """Return whether a record comes out otherwise under the reading than by the text."""
    return shown.by_text is None or _result(shown.assessment) != _result(shown.by_text)


def _result(assessment: Assessment) -> Hashable:
    """Return what a record comes to: the total, the level, and each value on the way."""
    names = assessment.monitoring.computed_names
    values = {name: assessment.values[name] for name in names}
    values |= {name: answer.value for name, answer in assessment.answers.items()}
    told = {
        name: value.kind if isinstance(value, Absent) else value for name, value in values.items()
    }
    level = None if assessment.level is None else assessment.level.name
    return assessment.total, level, assessment.status, frozenset(told.items())


def _computes(monitoring: Monitoring) -> Hashable:
    """Return all on which it depends what a record comes to."""
    return lower(monitoring), tuple(map(_taken, monitoring.indicators))


def _taken(indicator: Indicator) -> Hashable:
    """Return all on which it depends how an answer is taken."""
    items = tuple((each.id, each.values, tuple(each.labels.items())) for each in indicator.items)
    sample = indicator.sample
    rows = None if sample is None else (sample.averaging, sample.groups is None)
    values = (indicator.values, tuple(indicator.labels.items()), indicator.not_applicable)
    return indicator.id, values, items, rows, indicator.share is None


def _records(others: Iterable[Wanted]) -> Iterator[Mapping[str, object]]:
    for wanted in others:
        yield from wanted.records()

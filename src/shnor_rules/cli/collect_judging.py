# SPDX-License-Identifier: MIT
"""What is wrong with a record that came back, by the rules that it is for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from shnor_rules.analysis.fulfilment import beginnings
from shnor_rules.cli.editions import editions_as, evaluating
from shnor_rules.evaluation import Assessment, Refusal, assess_all_risks
from shnor_rules.evaluation.risks.records import PERIOD
from shnor_rules.findings import Finding
from shnor_rules.forms.checked_slips import slip_of, slips_of
from shnor_rules.inputs import Planned, Reader, locate
from shnor_rules.inputs.both_periods import part_periods
from shnor_rules.model import Monitoring, RiskTools
from shnor_rules.model.fields import SCHOOL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from shnor_rules.forms.checked_slips import Slip
    from shnor_rules.forms.layout import Part
    from shnor_rules.inputs import Given
    from shnor_rules.model import Ruleset

    Evaluating: TypeAlias = Callable[[Iterable[Mapping[str, Any]]], Iterator[Any]]

Judging: TypeAlias = "Callable[[Given], tuple[Slip, ...]]"
"""Tells what has to be mended of a record."""


def judging(part: Part, ruleset: Ruleset, readings: Sequence[str]) -> Judging:
    """Return what tells what has to be mended of a record.

    Args:
        part: the part that the records are for, as the readings read it.
        ruleset: the ruleset that it belongs to.
        readings: the names of the readings.
    """
    if isinstance(part, Monitoring):
        evaluate = evaluating(editions_as(ruleset.editions(part.id), readings, None), None)
        return partial(_of_record, evaluate, part)
    if isinstance(part, RiskTools):
        return partial(_of_record, partial(assess_all_risks, part), None)
    printed = ruleset.roadmaps[part.id]
    planned = Planned(printed, part, beginnings(printed, ruleset.calendar))
    return partial(_of_event, Reader([planned], ruleset.schools))


def identity_of(part: Part) -> tuple[str, ...]:
    """Return the fields that tell whose record it is; none where records may repeat."""
    if isinstance(part, Monitoring):
        return tuple(each.id for each in part.attributes)
    return (SCHOOL, PERIOD) if isinstance(part, RiskTools) else ()


def _of_record(
    evaluate: Evaluating, monitoring: Monitoring | None, given: Given
) -> tuple[Slip, ...]:
    return tuple(slip for each in _periods(given, monitoring) for slip in _slips(evaluate, each))


def _periods(given: Given, monitoring: Monitoring | None) -> Iterator[Given | Finding]:
    """Yield the record, or those of its periods where it holds two."""
    periods = None if monitoring is None else monitoring.periods
    if periods is None:
        yield given
        return
    keys = (periods.previous.key, periods.current.key)
    has_both = any(name.partition(".")[0] in keys for name in given.record)
    yield from part_periods(given, keys) if has_both else (given,)


def _slips(evaluate: Evaluating, given: Given | Finding) -> Iterator[Slip]:
    if isinstance(given, Finding):
        yield slip_of(given)
        return
    result = next(evaluate([given.record]))
    if isinstance(result, Refusal):
        yield from (slip_of(locate(given, finding)) for finding in result.findings)
    elif isinstance(result, Assessment):
        yield from slips_of(given, result)


def _of_event(reader: Reader, given: Given) -> tuple[Slip, ...]:
    found = reader.read([given])
    return tuple(slip_of(each) for each in found if isinstance(each, Finding))

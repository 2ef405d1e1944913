# SPDX-License-Identifier: MIT
"""What is known of every name of a monitoring before anything is computed."""

from __future__ import annotations

from collections import ChainMap
from typing import TYPE_CHECKING, cast

from attrs import evolve

from shnor_rules.expressions.functions import Type
from shnor_rules.expressions.types import NUMBER, UNKNOWN, Kind, check_types
from shnor_rules.model import Grade, Indicator, Monitoring, Policy
from shnor_rules.program import (
    Banding,
    CircularDefinitionError,
    Step,
    computed_steps,
    grading_steps,
    lower,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.notation import ValueSet


def kinds(monitoring: Monitoring, declared: Iterable[str]) -> Mapping[str, Kind]:
    """Return the kind of every name, those of intermediate values among them.

    Args:
        monitoring: the monitoring, as its applied readings read it.
        declared: the names that its file declares; of one that could not be built no more is known
            than that it exists.
    """
    known = dict.fromkeys(declared, UNKNOWN)
    for attribute in monitoring.attributes:
        if attribute.values is not None:
            known[attribute.id] = _of_values(attribute.values, None)
    for indicator in monitoring.indicators:
        if not indicator.is_free:
            known[indicator.measured] = _of_indicator(indicator)
    try:
        definitions = lower(monitoring).definitions
    except CircularDefinitionError:
        return known
    # What lies in the bands of a grading may be a word; any other formula is a number.
    graded = {each.name for grading in monitoring.gradings for each in grading_steps(grading)}
    weighted = set(_weighted(monitoring))
    for definition in definitions:
        if isinstance(definition, Banding):
            kind = _of_bands(definition, known)
        elif definition.name in weighted:
            kind = _of_weights(definition, known)
        else:
            kind = _of_formula(definition, known)
        is_right = kind.type in {None, Type.NUMBER} or definition.name in graded
        known[definition.name] = kind if is_right else UNKNOWN
    return known


def _of_indicator(indicator: Indicator) -> Kind:
    if indicator.items or indicator.sample is not None or indicator.share is not None:
        kind = NUMBER
    else:
        kind = _of_values(indicator.allowed, indicator.not_applicable)
    if indicator.not_applicable is None:
        return _with_odd_word(kind, indicator.allowed)
    return evolve(kind, left_out=frozenset({indicator.id}))


def _with_odd_word(kind: Kind, values: ValueSet) -> Kind:
    """Return the kind that tells of a lone word beside numbers: most likely «не применимо»."""
    if kind.type is Type.CODE and len(values.words) == 1 and values.numbers:
        return evolve(kind, odd_word=values.words[0])
    return kind


def _of_values(values: ValueSet, not_applicable: str | None) -> Kind:
    words = frozenset(values.words) - {not_applicable}
    if not words:
        return NUMBER
    return Kind(Type.CODE, codes=words)


def _of_formula(step: Step, known: Mapping[str, Kind]) -> Kind:
    return check_types(step.expression, under_policies(step, known), Type.NUMBER)[0]


def _of_weights(step: Step, known: Mapping[str, Kind]) -> Kind:
    """Return the kind of what is weighed: «нет» only where all of it is.

    Its formula would not tell: where weights are recomputed that do not add up to one, it ends in a
    plain sign, beside which nobody wrote a name.
    """
    seen = under_policies(step, known)
    left_out = [seen.get(name, UNKNOWN).left_out for name in step.names]
    return evolve(NUMBER, left_out=frozenset().union(*left_out) if all(left_out) else frozenset())


def _weighted(monitoring: Monitoring) -> Iterator[str]:
    """Yield the names of the steps in which weights are multiplied and added up."""
    total = () if monitoring.total is None else (monitoring.total,)
    for computed in (*monitoring.derived, *monitoring.subtotals, *total):
        if computed.weights:
            yield next(computed_steps(computed)).name


def _of_bands(banding: Banding, known: Mapping[str, Kind]) -> Kind:
    left_out = frozenset().union(*(known.get(name, UNKNOWN).left_out for name in banding.of))
    outcomes = [band.outcome for band in banding.bands]
    grades = frozenset(grade.name for grade in outcomes if isinstance(grade, Grade))
    return Kind(Type.CODE, left_out, grades) if grades else Kind(Type.NUMBER, left_out)


def under_policies(step: Step, known: Mapping[str, Kind]) -> Mapping[str, Kind]:
    """Return the kinds as the policies of a step let it see them."""
    changed: dict[str, Kind] = {}
    for name in step.names:
        if name not in known:
            continue
        kind = known[name]
        if step.not_applicable in {Policy.FORBID, Policy.ZERO}:
            kind = evolve(kind, left_out=frozenset())
        if step.missing in {Policy.LEAVE_OUT, Policy.RENORMALISE}:
            kind = evolve(kind, left_out=kind.left_out | {name})
        changed[name] = kind
    return ChainMap(changed, cast("dict[str, Kind]", known))

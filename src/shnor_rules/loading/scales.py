# SPDX-License-Identifier: MIT
"""From the file to the model: levels, points and computed values."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from shnor_rules.findings import Related
from shnor_rules.loading.scalars import (
    basis,
    choice,
    clause,
    flag,
    formula,
    interval,
    is_name,
    number,
)
from shnor_rules.messages import say
from shnor_rules.model import (
    Choice,
    Computed,
    Level,
    NotRated,
    Points,
    Policy,
    Rounding,
    Scale,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.loading.cursor import Cursor


def levels(cursor: Cursor, document: str) -> Scale[Level] | None:
    """Return the scale of the monitoring at `cursor`, or `None` where it has none."""
    bands = []
    first: dict[str, Cursor] = {}
    for each in cursor.elements("levels"):
        name = each.get("level")
        if name is not None and name.text in first:
            related = Related(say("related.first"), first[name.text].place())
            name.report(say("level-repeated", level=name.text), related=(related,))
            continue
        if name is not None:
            first[name.text] = name
        bands.append(
            Level(
                name="" if name is None else name.text,
                interval=interval(each.get("interval")),
                condition=formula(each.get("when")),
                otherwise=flag(each.get("otherwise"), default=False),
                meaning=each.string("meaning"),
                clause=clause(each, document),
            )
        )
    return Scale(tuple(bands), _choice(cursor)) if bands else None


def points(cursor: Cursor) -> Scale[Points] | None:
    """Return the points of the indicator at `cursor`, or `None` where it has none."""
    bands = []
    for each in cursor.elements("points"):
        earned = number(each.get("points"))
        bands.append(
            Points(
                points=Fraction() if earned is None else earned,
                interval=interval(each.get("interval")),
                condition=formula(each.get("when")),
                otherwise=flag(each.get("otherwise"), default=False),
                label=each.string("label"),
            )
        )
    return Scale(tuple(bands), _choice(cursor)) if bands else None


def _choice(cursor: Cursor) -> Choice:
    return choice(cursor.get("decide"), Choice, Choice.ONLY)


def computed(name: str, cursor: Cursor, document: str) -> Computed | None:
    """Return the computed value that is described at `cursor`, or `None` where it has findings."""
    expression = formula(cursor.get("formula"))
    weights = tuple(_weights(cursor))
    policies = {
        key: choice(cursor.get(key), Policy, default)
        for key, default in (
            ("not_applicable", Policy.LEAVE_OUT),
            ("missing", Policy.FORBID),
        )
    }
    _check_policies(cursor, policies)
    value = Computed(
        name=name,
        title=cursor.string("title"),
        formula=expression,
        weights=weights,
        unit=cursor.string("unit"),
        clause=clause(cursor, document),
        basis=basis(cursor.get("basis")),
        cap=number(cursor.get("cap")),
        rounding=_rounding(cursor.get("round")),
        not_applicable=policies["not_applicable"],
        missing=policies["missing"],
        least_weight=_least_weight(cursor.get("least_weight")) if weights else None,
    )
    return value if expression is not None or weights else None


def _weights(cursor: Cursor) -> Iterator[tuple[str, Fraction]]:
    for name, written in cursor.under("weights"):
        weight = number(written)
        if weight is not None and weight <= 0:
            written.report(say("weight-not-positive", name=name, weight=written.text))
        elif weight is not None and is_name(name):
            yield name, weight


def _check_policies(cursor: Cursor, policies: Mapping[str, Policy]) -> None:
    weighted = "weights" in cursor.value
    for key, policy in policies.items():
        written = cursor.get(key)
        if written is None:
            continue
        if policy is Policy.ZERO and "quote" not in cursor.value:
            written.report(say("zero-without-quote"))
        if policy is Policy.RENORMALISE and not weighted:
            written.report(say("renormalise-without-weights"))
    least = cursor.get("least_weight")
    if least is not None and not weighted:
        least.report(say("renormalise-without-weights.least"))


def _least_weight(cursor: Cursor | None) -> Fraction | None:
    least = number(cursor)
    if cursor is not None and least is not None and not 0 < least <= 1:
        cursor.report(say("weight-not-positive.least", weight=cursor.text))
        return None
    return least


def _rounding(cursor: Cursor | None) -> Rounding | None:
    if cursor is None:
        return None
    places = number(cursor.get("places"))
    return None if places is None else Rounding(int(places), cursor.string("quote"))


def not_rated(cursor: Cursor) -> tuple[NotRated, ...]:
    """Return the conditions under which a record of the monitoring at `cursor` is not rated."""
    conditions = []
    for each in cursor.elements("not_rated"):
        condition = formula(each.get("when"))
        if condition is not None:
            because = each.string("because") or ""
            conditions.append(NotRated(condition, because, each.string("quote")))
    return tuple(conditions)

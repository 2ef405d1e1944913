# SPDX-License-Identifier: MIT
"""From the file to the model: levels, points, gradings and computed values."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

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
from shnor_rules.loading.tables import points_table
from shnor_rules.messages import say
from shnor_rules.model import (
    Choice,
    Computed,
    Grade,
    Grading,
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

_DEFAULT: Final = MappingProxyType({"not_applicable": Policy.LEAVE_OUT, "missing": Policy.FORBID})
"""What becomes of «нет» and of missing answers where nothing is said of it."""


def levels(cursor: Cursor, document: str) -> Scale[Level] | None:
    """Return the scale of the monitoring at `cursor`, or `None` where it has none."""
    bands = []
    first: dict[str, Cursor] = {}
    if "table" in cursor.value:
        _check_unmixed(cursor)
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


def _check_unmixed(cursor: Cursor) -> None:
    """Report what decides a level besides the table, which does so alone."""
    for key in ("interval", "when", "otherwise"):
        for each in cursor.elements("levels"):
            written, name = each.get(key), each.string("level")
            if written is not None:
                message = say("mixed-scale", level=name or "", key=key)
                written.report(message, written.key_place())
    choice_of_band = cursor.get("decide")
    if choice_of_band is not None:
        choice_of_band.report(say("mixed-scale.decide"), choice_of_band.key_place())


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


def grading(key: str, cursor: Cursor, document: str) -> Grading | None:
    """Return the grading that is described at `cursor`, or `None` where it has findings."""
    of = formula(cursor.get("of"))
    grades = []
    first: dict[str, Cursor] = {}
    for each in cursor.elements("bands"):
        name = each.get("band")
        if name is not None and name.text in first:
            related = Related(say("related.first"), first[name.text].place())
            name.report(say("level-repeated.band", band=name.text), related=(related,))
        elif name is not None:
            first[name.text] = name
            grades.append(
                Grade(
                    name=name.text,
                    interval=interval(each.get("interval")),
                    condition=formula(each.get("when")),
                    otherwise=flag(each.get("otherwise"), default=False),
                )
            )
    bands = cursor.get("bands")
    if of is None or bands is None or len(grades) < len(bands.value):
        return None
    return Grading(
        id=key,
        title=cursor.string("title") or key,
        of=of,
        scale=Scale(tuple(grades), _choice(cursor)),
        clause=clause(cursor, document),
        basis=basis(cursor.get("basis")),
    )


def _choice(cursor: Cursor) -> Choice:
    return choice(cursor.get("decide"), Choice, Choice.ONLY)


def computed(name: str, cursor: Cursor, document: str) -> Computed | None:
    """Return the computed value that is described at `cursor`, or `None` where it has findings."""
    expression = formula(cursor.get("formula"))
    weights = tuple(_weights(cursor))
    table = points_table(cursor.get("table"), document)
    policies = _policies(cursor)
    value = Computed(
        name=name,
        title=cursor.string("title"),
        formula=expression,
        weights=weights,
        table=table,
        unit=cursor.string("unit"),
        clause=clause(cursor, document),
        basis=basis(cursor.get("basis")),
        cap=number(cursor.get("cap")),
        rounding=_rounding(cursor.get("round")),
        not_applicable=policies["not_applicable"],
        missing=policies["missing"],
        least_weight=_least_weight(cursor.get("least_weight")) if weights else None,
    )
    return value if expression is not None or weights or table is not None else None


def _weights(cursor: Cursor) -> Iterator[tuple[str, Fraction]]:
    """Yield what is weighed; a weight that has findings is taken for one, so that none is lost."""
    weights = cursor.get("weights")
    for name in cursor.names("weights"):
        written = None if weights is None else weights.get(name)
        weight = number(written)
        if written is not None and weight is not None and weight <= 0:
            written.report(say("weight-not-positive", name=name, weight=written.text))
            weight = None
        if is_name(name):
            yield name, Fraction(1) if weight is None else weight


def _policies(cursor: Cursor) -> Mapping[str, Policy]:
    """Return what becomes of «нет» and of missing answers; what cannot be done is not."""
    policies = {key: choice(cursor.get(key), Policy, default) for key, default in _DEFAULT.items()}
    if "table" in cursor.value:
        for key in (*policies, "least_weight"):
            beside = cursor.get(key)
            if beside is not None:
                beside.report(say("policy-beside-table", key=key), beside.key_place())
        return policies
    weighted = "weights" in cursor.value
    for key, policy in policies.items():
        written = cursor.get(key)
        if written is None:
            continue
        if policy is Policy.ZERO and "quote" not in cursor.value:
            written.report(say("zero-without-quote"))
        if policy is Policy.RENORMALISE and not weighted:
            written.report(say("renormalise-without-weights"))
            policies[key] = _DEFAULT[key]
    least = cursor.get("least_weight")
    if least is not None and not weighted:
        least.report(say("renormalise-without-weights.least"))
    return policies


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

# SPDX-License-Identifier: MIT
"""Totals added up anew, where the formula is nothing but a fold or a sum with weights."""

from __future__ import annotations

import re
from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING, Final, TypeAlias

from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.model import Policy

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from shnor_rules.expressions.exact import Value
    from shnor_rules.model import Computed

_FOLD: Final = re.compile(r"(?P<function>\w+)\((?P<names>[^()+\-*/<>=]*)\)")
_SUM: Final = re.compile(r"\w+(\s*\+\s*\w+)*")

Terms: TypeAlias = "list[tuple[Fraction, Fraction]]"
"""The numbers that take part, each with its weight."""


def is_plain(computed: Computed) -> bool:
    """Return whether `folded` can work a value out."""
    return bool(computed.weights) or _fold(computed) is not None


def folded(computed: Computed, values: Mapping[str, Value]) -> Fraction | None:
    """Return the value of a plain fold over what its names are worth; `None` where it has none.

    The policies of the value are applied here by hand: «нет» and missing answers are left out, or
    forbid the value, or count as zero where an order prints so.
    """
    terms = _terms(computed, values)
    if not terms:
        return None
    if computed.weights:
        value = _weighted(computed, terms)
    else:
        value = _FOLDS[_fold(computed) or "+"]([number for number, _ in terms])
    if value is None:
        return None
    if computed.cap is not None:
        value = min(value, computed.cap)
    if computed.rounding is not None:
        value = _rounded(value, 10**computed.rounding.places)
    return value


def _fold(computed: Computed) -> str | None:
    """Return the function of a formula that is one call over names, or `+`; else `None`."""
    if computed.formula is None:
        return None
    text = computed.formula.text.strip()
    if _SUM.fullmatch(text):
        names = [name.strip() for name in text.split("+")]
        return "+" if tuple(names) == computed.names else None
    found = _FOLD.fullmatch(text)
    if found is None or found["function"] not in _FOLDS:
        return None
    names = [name.strip() for name in found["names"].split(",")]
    return found["function"] if tuple(names) == computed.names else None


def _terms(computed: Computed, values: Mapping[str, Value]) -> Terms | None:
    weights = dict(computed.weights)
    terms: Terms = []
    for name in computed.names:
        value = values[name]
        if isinstance(value, Absent):
            policy = _policy(computed, value)
            if policy is Policy.FORBID or (policy is not Policy.ZERO and _fold(computed) == "+"):
                return None
            if policy is not Policy.ZERO:
                continue
            value = Fraction()
        if not isinstance(value, Fraction):
            return None
        terms.append((value, weights.get(name, Fraction(1))))
    return terms


def _policy(computed: Computed, absent: Absent) -> Policy:
    if absent.kind is Absence.UNDEFINED:
        return Policy.FORBID
    is_missing = absent.kind is Absence.MISSING
    return computed.missing if is_missing else computed.not_applicable


def _weighted(computed: Computed, terms: Terms) -> Fraction | None:
    whole = sum((weight for _, weight in computed.weights), Fraction())
    present = sum((weight for _, weight in terms), Fraction())
    if computed.least_weight is not None and present < computed.least_weight * whole:
        return None
    total = sum((number * weight for number, weight in terms), Fraction())
    if Policy.RENORMALISE not in {computed.not_applicable, computed.missing}:
        return total
    return total / present * whole if present else None


def _added(numbers: Sequence[Fraction]) -> Fraction:
    return sum(numbers, Fraction())


def _mean(numbers: Sequence[Fraction]) -> Fraction:
    return _added(numbers) / len(numbers)


_FOLDS: Final[dict[str, Callable[[Sequence[Fraction]], Fraction]]] = {
    "+": _added,
    "СУММ": _added,
    "sum": _added,
    "СРЗНАЧ": _mean,
    "mean": _mean,
    "МИН": min,
    "min": min,
    "МАКС": max,
    "max": max,
}


def _rounded(value: Fraction, parts: int) -> Fraction:
    size = Fraction(floor(abs(value) * parts + Fraction(1, 2)), parts)
    return size if value >= 0 else -size

# SPDX-License-Identifier: MIT
"""Drawn gradings, values between, totals and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.expressions import parse
from shnor_rules.expressions.functions import Type
from shnor_rules.expressions.types import NUMBER, Kind, check_types
from shnor_rules.model import Policy
from shnor_rules.testing.generating.scales import bands, decision

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from shnor_rules.testing.generating.sketch import Data, Sketch

GRADES: Final = ("низкое", "среднее", "высокое", "особое", "прочее")
WEIGHTS: Final = ("1", "0,5", "2", "1/3")
QUOTE: Final = "так напечатано в приказе"

_FORGETTING: Final = {Policy.FORBID, Policy.ZERO}
_LEAVING_OUT: Final = {Policy.LEAVE_OUT, Policy.RENORMALISE}


def grading(sketch: Sketch, name: str) -> Data:
    """Return a grading of a number, and put what formulas need to know of it into the sketch."""
    known = sketch.numeric()
    of = sketch.one_of(known) if known else sketch.writer().number(0)
    measured, _ = check_types(parse(of), sketch.kinds, Type.NUMBER)
    lines = bands(sketch, **{name: measured})
    grades = GRADES[: len(lines)]
    sketch.kinds[name] = Kind(Type.CODE, measured.left_out, frozenset(grades))
    sketch.axes[name] = grades
    named = [{"band": grade, **line} for grade, line in zip(grades, lines, strict=True)]
    return {"title": f"Градация {name}", "of": of, "bands": named, **decision(sketch)}


def computed(sketch: Sketch, name: str) -> Data:
    """Return a computed value, and put what formulas need to know of it into the sketch."""
    ways = [_sum, _formula]
    if "weights" in sketch.features and sketch.numeric():
        ways.append(_weighted)
    if "tables" in sketch.features and sketch.axes:
        ways.append(_table)
    drawn, kind = sketch.one_of(ways)(sketch)
    if sketch.has("caps"):
        drawn["cap"] = sketch.numbers(1, 1)[0]
    if sketch.has("rounding"):
        drawn["round"] = {"places": sketch.count(0, 2), "quote": QUOTE}
    sketch.kinds[name] = kind
    return {"title": f"Величина {name}", **drawn, "quote": QUOTE}


def _sum(sketch: Sketch) -> tuple[Data, Kind]:
    """Return a sum or a mean, as the orders mostly have it."""
    policies, seen = _policies(sketch, [Policy.LEAVE_OUT, Policy.FORBID, Policy.ZERO])
    terms = sketch.some(sketch.numeric()) if sketch.numeric() else ["1"]
    text = f"{sketch.one_of(['СУММ', 'СРЗНАЧ'])}({', '.join(terms)})"
    return {"formula": text, **policies}, _kind(text, seen)


def _formula(sketch: Sketch) -> tuple[Data, Kind]:
    policies, seen = _policies(sketch, [Policy.LEAVE_OUT, Policy.FORBID, Policy.ZERO])
    text = sketch.under(seen).number(sketch.count(0, sketch.depth))
    return {"formula": text, **policies}, _kind(text, seen)


def _weighted(sketch: Sketch) -> tuple[Data, Kind]:
    policies, seen = _policies(sketch, list(Policy))
    weights = {name: sketch.one_of(WEIGHTS) for name in sketch.some(sketch.numeric())}
    arguments = ", ".join(f"{name}, 1" for name in weights)
    least = {"least_weight": "0,5"} if sketch.has("policies") else {}
    return {"weights": weights, **policies, **least}, _kind(f"СУММПРОИЗВ({arguments})", seen)


def _table(sketch: Sketch) -> tuple[Data, Kind]:
    table = cells(sketch, lambda: sketch.numbers(1, 1)[0])
    left_out = [sketch.kinds[name].left_out for name in table["by"]]
    return {"table": table}, evolve(NUMBER, left_out=frozenset().union(*left_out))


def cells(sketch: Sketch, cell: Callable[[], str]) -> Data:
    """Return a table of one or two inputs; some combinations may have no cell."""
    by = sketch.some([*sketch.axes], 2)
    return {"by": by, "cells": _cells(sketch, by, cell)}


def _cells(sketch: Sketch, by: Sequence[str], cell: Callable[[], str]) -> Data:
    name, *others = by
    drawn: Data = {}
    for key in sketch.axes[name]:
        is_left_out = sketch.one_of([False, False, False, True])
        if drawn and is_left_out:
            continue
        nested = bool(others) and sketch.one_of([False, True])
        drawn[key] = _cells(sketch, others, cell) if nested else cell()
    return drawn


def _policies(sketch: Sketch, known: Sequence[Policy]) -> tuple[Data, Mapping[str, Kind]]:
    """Return what becomes of «нет» and of missing answers, and how names are seen then."""
    if not sketch.has("policies"):
        return {}, sketch.kinds
    absent, missing = sketch.one_of(known), sketch.one_of([Policy.FORBID, *known])
    seen = {}
    for name, kind in sketch.kinds.items():
        left_out = frozenset() if absent in _FORGETTING else kind.left_out
        if missing in _LEAVING_OUT:
            left_out |= {name}
        seen[name] = evolve(kind, left_out=left_out)
    return {"not_applicable": absent.value, "missing": missing.value}, seen


def _kind(formula: str, seen: Mapping[str, Kind]) -> Kind:
    return check_types(parse(formula), seen, Type.NUMBER)[0]

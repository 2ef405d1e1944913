# SPDX-License-Identifier: MIT
"""A bare value in one column, and answers in parts beside it: every row may give one of the two."""

from __future__ import annotations

from math import lcm
from typing import TYPE_CHECKING

import narwhals as nw
from attrs import evolve

from shnor_rules.messages import say
from shnor_rules.tables.answers.cell import Cell, either, hold, masked
from shnor_rules.tables.answers.reasons import VALUE, Fault

if TYPE_CHECKING:
    from narwhals import Expr


def beside(subject: str, bare: Cell, parts: Cell, is_given: Expr) -> Cell:
    """Return what a bare value or else the parts come to.

    Args:
        subject: the indicator.
        bare: the bare value.
        parts: what the parts come to.
        is_given: whether any part is answered.
    """
    twice = is_given & ~bare.missing
    message = say("two-answers", value=VALUE)
    faults = [Fault(twice, subject, message, {} if bare.text is None else {VALUE: bare.text})]
    faults += [evolve(fault, holds=fault.holds & ~is_given) for fault in bare.faults]
    number, ends, scale = _number(bare, parts, is_given)
    word = bare.word
    if word is not None:
        word = nw.when(is_given).then(nw.lit(0, nw.Int64)).otherwise(word)
    return Cell(
        missing=(is_given & parts.missing) | (~is_given & bare.missing),
        refused=either((twice, masked(bare.refused, ~is_given), parts.refused)),
        faults=(*faults, *parts.faults),
        number=number,
        range=ends,
        scale=scale,
        word=word,
        words=bare.words,
        not_applicable=masked(bare.not_applicable, ~is_given),
    )


def _number(bare: Cell, parts: Cell, is_given: Expr) -> tuple[Expr | None, tuple[int, int], int]:
    """Return the number of either over a common scale, between what it lies, and the scale."""
    scale = lcm(*(cell.scale for cell in (bare, parts) if cell.number is not None))
    ends = [end * scale // cell.scale for cell in (bare, parts) for end in cell.range]
    held = hold(*ends, scale)
    one, other = (
        nw.lit(0, held)
        if cell.number is None
        else cell.number.cast(held) * nw.lit(scale // cell.scale, held)
        for cell in (parts, bare)
    )
    if parts.number is None and bare.number is None:
        return None, (0, 0), 1
    return nw.when(is_given).then(one).otherwise(other), (min(ends), max(ends)), scale

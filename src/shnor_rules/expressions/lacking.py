# SPDX-License-Identifier: MIT
"""How lacks of operands become lacks of results, as `exact` has it for single values."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from shnor_rules.expressions.absent import Absence, Absent, strongest
from shnor_rules.expressions.possible import Bounds, Lack, Lacks, merged
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable


def meeting(first: Lacks, second: Lacks) -> Lacks:
    """Return what two lacks that meet amount to, for each pair of them."""
    met: Lacks = {}
    for one, names in first.items():
        for other, others in second.items():
            together = strongest([_absent(one, names), _absent(other, others)])
            lack = Lack(together.kind, together.left_out)
            met = merged(met, {lack: together.names})
    return met


def strict(operands: Iterable[Bounds]) -> Lacks:
    """Return the lacks of a result that needs all of its operands."""
    _, lacks = reduce(_joined, ((each.is_there, each.lacks) for each in operands))
    return lacks


def _joined(first: tuple[bool, Lacks], second: tuple[bool, Lacks]) -> tuple[bool, Lacks]:
    lacks = meeting(first[1], second[1])
    if second[0]:
        lacks = merged(lacks, first[1])
    if first[0]:
        lacks = merged(lacks, second[1])
    return first[0] and second[0], lacks


def not_applicable(lacks: Lacks) -> Lacks:
    """Return the lacks that are an answer «нет»."""
    return {lack: names for lack, names in lacks.items() if lack.kind is Absence.NOT_APPLICABLE}


def unknown(lacks: Lacks) -> Lacks:
    """Return the lacks that say nothing: a missing answer, a value that cannot be computed."""
    return {lack: names for lack, names in lacks.items() if lack.kind is not Absence.NOT_APPLICABLE}


def _absent(lack: Lack, names: frozenset[str]) -> Absent:
    return Absent(lack.kind, say("status.undefined"), names, left_out=lack.left_out)

# SPDX-License-Identifier: MIT
"""Columns whose answers go nowhere: any text will do, and yet not everything is a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from shnor_rules.errors import InputError
from shnor_rules.messages import say
from shnor_rules.tables.answers.cell import Cell
from shnor_rules.tables.answers.given import read_truths, unreadable
from shnor_rules.tables.answers.kinds import Column, Kind
from shnor_rules.tables.answers.reasons import VALUE, Fault

if TYPE_CHECKING:
    from narwhals import Expr


def read_free_indicator(column: Column) -> Cell | None:
    """Return why rows are refused for a column of an indicator without printed values.

    Raises:
        InputError: no answer can be read from the type of the column.
    """
    kind = column.own_kind
    if kind is Kind.TRUTH:
        return read_truths(column)
    if kind is Kind.FLOAT:
        broken = _broken(column.values)
        finite = column.values.is_finite().fill_null(value=False)
        no_text = _refusal(column, broken & ~finite, "not-text")
        inexact = _refusal(column, broken & finite, "inexact-number")
        return _refused(column, no_text, inexact)
    _refuse_unreadable(column)
    return None


def read_free_attribute(column: Column) -> Cell | None:
    """Return why rows are refused for a column of an attribute that may be any text.

    Raises:
        InputError: no text can be read from the type of the column.
    """
    kind = column.own_kind
    if kind in {Kind.TRUTH, Kind.DECIMAL}:
        return _refused(column, _refusal(column, ~column.values.is_null(), "not-text"))
    if kind is Kind.FLOAT:
        return _refused(column, _refusal(column, _broken(column.values), "not-text"))
    _refuse_unreadable(column)
    return None


def _refuse_unreadable(column: Column) -> None:
    if column.own_kind is Kind.OTHER:
        raise InputError(unreadable(column))


def _broken(given: Expr) -> Expr:
    """Return whether a float is neither whole nor, as pandas has it, a blank cell."""
    return ((given != given.floor()) | ~given.is_finite()).fill_null(value=False) & ~(
        given.is_nan().fill_null(value=True)
    )


def _refusal(column: Column, holds: Expr, key: str) -> Fault:
    return Fault(holds, column.subject, say(key, value=VALUE), {VALUE: _shown(column)})


def _shown(column: Column) -> Expr:
    given = column.values
    if column.own_kind is Kind.TRUTH:
        truth = given.fill_null(value=False)
        return nw.when(truth).then(nw.lit("True")).otherwise(nw.lit("False"))
    return given.cast(nw.String)


def _refused(column: Column, *faults: Fault) -> Cell:
    refused = faults[0].holds
    for fault in faults[1:]:
        refused = refused | fault.holds
    return Cell(missing=column.values.is_null(), refused=refused, faults=faults)

# SPDX-License-Identifier: MIT
"""Floats that are no whole numbers, found before anything is computed where rows are at hand."""

from __future__ import annotations

from math import isfinite
from numbers import Rational, Real
from typing import TYPE_CHECKING, Any

import narwhals as nw

from shnor_rules.errors import InputError
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.tables.answers.kinds import Column


def refuse_inexact(frame: nw.DataFrame[Any], columns: Iterable[Column]) -> None:
    """Refuse a frame in memory with a float that is no whole number.

    Args:
        frame: the frame as it was given.
        columns: the columns that are read.

    Raises:
        InputError: the column, the row counted from 1, and the value.
    """
    for column in columns:
        series = frame[column.title]
        if column.type.is_float():
            _refuse_fractions(series, column.title)
        elif series.dtype == nw.Object:
            _refuse_objects(series, column.title)


def _refuse_fractions(series: nw.Series[Any], name: str) -> None:
    fractions = ((series != series.floor()) & series.is_finite()).fill_null(value=False)
    places = fractions.arg_true()
    if len(places):
        raise _inexact(name, places[0], float(series[places[0]]))


def _refuse_objects(series: nw.Series[Any], name: str) -> None:
    """Refuse floats and truth values among the objects of a mixed column of pandas."""
    for place, value in enumerate(series.to_list()):
        if isinstance(value, bool):
            word = "да" if value else "нет"
            message = say("table-column.truth", column=name, row=place + 1, value=word)
            raise InputError(message)
        # Those of NumPy are floats as well. NaN is what pandas has for a blank cell.
        is_float = isinstance(value, Real) and not isinstance(value, Rational)
        if is_float and isfinite(value) and not float(value).is_integer():
            raise _inexact(name, place, float(value))


def _inexact(name: str, place: int, value: float) -> InputError:
    return InputError(say("table-column.inexact", column=name, row=place + 1, value=repr(value)))

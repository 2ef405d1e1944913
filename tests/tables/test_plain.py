# SPDX-License-Identifier: MIT
"""Columns that need no reading give the same numbers, whatever is known of a row."""

from __future__ import annotations

import narwhals as nw
import polars as pl
import pytest

import shnor_rules
from shnor_rules.tables.plain import INSIDE, THERE, Plain, plain_columns

TEACHERS = shnor_rules.load("korenovsky")["teacher-competence"]


def column(no: int | None = -1) -> Plain:
    """Return a column that holds what it may and what it may not."""
    return Plain("П5", "П5", 0, 2, -128, 127, nw.Int8(), no)


@pytest.mark.parametrize(
    ("part", "no", "is_checked", "expected"),
    [
        (INSIDE, -1, False, [1, 0, 0]),
        (INSIDE, None, False, [1, -1, 0]),
        (INSIDE, -1, True, [1, 0, 0]),
        (THERE, -1, False, [1, -1, None]),
        (THERE, -1, True, [1, 0, 0]),
    ],
)
def test_number(part: str, no: int | None, expected: list[int | None], *, is_checked: bool) -> None:
    """A number is the column itself, as far as anything else could be looked at."""
    frame = nw.from_native(pl.DataFrame({"П5": [1, -1, None]}, {"П5": pl.Int8}))
    found = frame.select(column(no).number(part, is_checked=is_checked))
    assert expected == found[found.columns[0]].to_list()


def test_which_columns() -> None:
    """Whole numbers need no reading; texts, decimals and what is not there do."""
    schema = {"П1": nw.Int8(), "П3": nw.String(), "П4": nw.Float64(), "стаж": nw.UInt16()}
    names = {name: name for name in schema}
    found = plain_columns(TEACHERS, schema, names, not_applicable=None)
    expected = {"П1": (-128, 127), "стаж": (0, 65535)}
    assert expected == {name: (each.least, each.most) for name, each in found.items()}

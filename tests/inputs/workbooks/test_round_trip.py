# SPDX-License-Identifier: MIT
"""Records written into cells and read again are the same, and nothing of a sheet is lost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.inputs.workbooks.books import Formatted, Formula, Page, read, workbook

NAMES: Final = ("школа", "класс", "П1", "П2", "П3", "П4", "П5")
SCHOOLS: Final = st.sampled_from(["СОШ № 1", "Лицей", "=1+1", "ООШ № 12"])

VALUES: Final[dict[str, st.SearchStrategy[Any]]] = {
    "школа": SCHOOLS,
    "класс": st.integers(1, 11).map(str) | st.none(),
    "П1": st.sampled_from([0, 1, 2, "высокий", None]),
    "П2": st.sampled_from(["да", "нет", None]),
    "П3": st.integers(2, 100) | st.none(),
    "П4": st.decimals("0", "1", places=3) | st.none(),
    "П5": st.integers(0, 10**9) | st.none(),
}

CELLS: Final = st.one_of(
    st.sampled_from(
        ["", " ", "-", "н/д", "х", "да", "дa", "Итого", "П1", "школа", "#Н/Д", "30%", "1,5", "№"]
    ),
    st.integers(-2, 300),
    st.floats(-10, 1000, allow_nan=False),
    st.booleans(),
    st.just(Formatted(0.3, "0%")),
    st.just(Formatted(46266, "dd.mm.yyyy")),
    st.just(Formatted(0.5, "hh:mm")),
    st.just(Formula("#DIV/0!")),
    st.just(Formula(None)),
    st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co"]), max_size=8),
)


@settings(max_examples=40)
@given(
    records=st.lists(st.fixed_dictionaries(VALUES), min_size=1, max_size=8),
    order=st.permutations(NAMES),
    above=st.integers(0, 3),
)
def test_records_come_back_from_cells(
    records: list[dict[str, Any]], order: list[str], above: int
) -> None:
    """Whatever the order of the columns is, and wherever the table begins."""
    rows: list[list[object]] = [[] for _ in range(above)]
    rows += [[*order], *([_cell(record[name]) for name in order] for record in records)]
    result = read(workbook({"Л": rows}))

    assert records == result.records
    assert not any(each.faults for each in result.givens)


def _cell(value: object) -> object:
    return float(value) if isinstance(value, Decimal) else "" if value is None else value


@settings(max_examples=60)
@given(
    rows=st.lists(st.lists(CELLS, max_size=8), max_size=12),
    names=st.permutations(NAMES),
    merged=st.sampled_from([{}, {"A3:A4": "СОШ № 1"}, {"B1:C1": "П1"}]),
)
def test_nothing_of_a_sheet_is_lost(
    rows: list[list[Any]], names: list[str], merged: dict[str, Any]
) -> None:
    """Each cell is used, listed or reported, and each row comes out or is told of."""
    page = Page([*rows[:3], [*names], *rows[3:]], merged=merged)
    result = read(workbook({"Л": page, "М": rows[:2]}))

    assert result.account.rows_out == len(result.givens)
    assert result.account.cells_given


@settings(max_examples=60)
@given(lines=st.lists(st.lists(st.sampled_from(["да", "х", "Итого", "0,3", "5%", ""]), max_size=4)))
def test_nothing_of_a_text_is_lost(lines: list[list[str]]) -> None:
    """Tables of text are counted, too."""
    text = "\n".join(["школа;П2;П3", *(";".join(line) for line in lines)])

    assert read(text.encode()).account.is_balanced

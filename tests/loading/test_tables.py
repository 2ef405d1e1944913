# SPDX-License-Identifier: MIT
"""Gradings and tables: from the file to the model, in readings, and what can be wrong with them."""

from __future__ import annotations

from fractions import Fraction

import pytest

from shnor_rules.model import Basis, Cell, Choice, Monitoring, read_as
from tests.loading.marked import changed, expected, read, told
from tests.loading.marked_tables import BODY, FAULTS, LEVELS, TABLE


def loaded(body: str = BODY) -> Monitoring:
    """Return the monitoring of a sound file."""
    reading = read(body)
    assert [] == [finding.render() for finding in reading.findings]
    assert reading.ruleset is not None
    return reading.ruleset["first"]


def test_a_grading() -> None:
    """A grading has a title, a value, bands with words, and its place in the document."""
    state, leap = loaded().gradings

    assert ("состояние", "Состояние школы", "МИН(П1, 100)", Choice.ONLY, Basis.TEXT) == (
        state.id,
        state.title,
        str(state.of),
        state.scale.choice,
        state.basis,
    )
    assert [("низкое", "[0; 50)"), ("высокое", "[50; 100]")] == [
        (grade.name, str(grade.interval)) for grade in state.scale.bands
    ]
    assert state.clause is not None
    assert ("п. 1", "менее 50 – низкое") == (state.clause.place, state.clause.quote)
    assert (Choice.FIRST, Basis.READING, None) == (leap.scale.choice, leap.basis, leap.clause)
    assert [("рывок == 'рост'", False), ("None", True)] == [
        (str(grade.condition), grade.otherwise) for grade in leap.scale.bands
    ]


def test_a_table_of_points() -> None:
    """Cells are numbers in the notation of the orders; a cell may stand before the last input."""
    found = loaded()
    (part,) = found.subtotals

    assert part.table is not None
    assert (("П2", "П3"), "п. 2") == (part.table.by, part.table.clause and part.table.clause.place)
    assert (
        Cell(("рост", "0"), Fraction(1)),
        Cell(("рост", "0,5"), Fraction(3, 2)),
        Cell(("нет",), Fraction(0)),
    ) == part.table.cells
    assert (None, (), Fraction(1)) == (part.formula, part.weights, part.cap)
    assert found.total is not None
    assert found.total.table is not None
    assert (("высокое",), Fraction(2)) == (
        found.total.table.cells[-1].keys,
        found.total.table.cells[-1].worth,
    )


def test_a_table_of_levels() -> None:
    """Cells are names of levels, which have neither intervals nor conditions then."""
    found = loaded()

    assert found.table is not None
    assert found.scale is not None
    assert [
        (("низкое", "есть", "сельская"), "Б"),
        (("низкое", "есть", "городская"), "В"),
        (("низкое", "не видно"), "В"),
        (("высокое",), "А"),
    ] == [(cell.keys, cell.worth) for cell in found.table.cells]
    assert found.table.clause is not None
    assert ("п. 3", "таблица 1") == (found.table.clause.place, found.table.clause.quote)
    assert [(None, None, False)] * 3 == [
        (level.interval, level.condition, level.otherwise) for level in found.scale.bands
    ]


def test_a_table_of_levels_needs_no_total() -> None:
    """The level follows from the combination alone."""
    total = BODY[BODY.index("total:\n") : BODY.index("table:\n  by: [состояние, рывок")]
    body = changed(BODY, (total, ""), ("    total: {table: {by: [П3], cells: {0: 1, 1: 2}}}\n", ""))

    assert loaded(body).total is None


def test_readings_put_other_tables_and_bands_in_place() -> None:
    """What a reading changes is its own: without the quote of the document."""
    printed = loaded()
    read = read_as(printed, ["иначе"])

    assert ("П1 * 2", Basis.READING) == (str(read.gradings[0].of), read.gradings[0].basis)
    assert read.gradings[0].clause is not None
    assert ("п. 1", None) == (read.gradings[0].clause.place, read.gradings[0].clause.quote)
    assert printed.gradings[1] is read.gradings[1]
    assert read.table is not None
    assert ("рывок",) == read.table.by
    assert read.total is not None
    assert read.total.table is not None
    assert (("П3",), Basis.READING) == (read.total.table.by, read.total.basis)
    assert {"bands.состояние", "table", "total"} == printed.readings[0].parts


@pytest.mark.parametrize(
    ("patch", "expected"),
    [
        pytest.param("total: {formula: П3}", ("П3", (), False), id="formula"),
        pytest.param("total: {weights: {П3: 2}}", ("None", (("П3", Fraction(2)),), False), id="w"),
        pytest.param("bands: {рывок: {title: Другой}}", ("None", (), True), id="no-value"),
    ],
)
def test_a_reading_may_put_something_else_in_place_of_a_table(
    patch: str, expected: tuple[str, tuple[tuple[str, Fraction], ...], bool]
) -> None:
    """A formula or weights take the place of a table; what is not changed stays."""
    body = changed(BODY, ("    bands: {состояние: {of: П1 * 2}}\n", f"    {patch}\n"))
    body = changed(body, ("    total: {table: {by: [П3], cells: {0: 1, 1: 2}}}\n", ""))
    total = read_as(loaded(body), ["иначе"]).total

    assert total is not None
    assert expected == (str(total.formula), total.weights, total.table is not None)


def test_a_reading_may_put_a_table_in_place_of_a_formula() -> None:
    """With the formula goes what is said of absent answers."""
    body = changed(
        BODY,
        (
            "derived:\n  надбавка: {formula: 1 if состояние == 'высокое' else 0}",
            "derived:\n  надбавка: {formula: СУММ(П3), missing: не считать}",
        ),
        (
            "    bands: {состояние: {of: П1 * 2}}\n",
            "    derived: {надбавка: {table: {by: [П3], cells: {0: 1}}}}\n",
        ),
    )
    (value,) = read_as(loaded(body), ["иначе"]).derived

    assert (None, (Cell(("0",), Fraction(1)),)) == (
        value.formula,
        value.table and value.table.cells,
    )


def test_a_reading_has_no_table_of_its_own() -> None:
    """Where intervals decide, a reading cannot let a table do so instead."""
    body = changed(
        BODY,
        (TABLE, ""),
        (LEVELS, "levels:\n  - {level: А, otherwise: true}\n"),
        ("    table: {by: [рывок]", "    ‹table›: {by: [рывок]"),
    )

    assert expected(["unknown-part"], body) == told(read(body).findings)


@pytest.mark.parametrize("case", FAULTS)
def test_each_fault_is_found_at_its_word(case: str) -> None:
    """A fault of a table is one finding, and it underlines exactly the word that is wrong."""
    name, old, new = FAULTS[case]
    body = changed(BODY, (old, new))

    reading = read(body)

    assert expected([name], body) == told(reading.findings)
    assert reading.ruleset is None

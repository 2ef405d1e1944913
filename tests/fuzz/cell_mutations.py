# SPDX-License-Identifier: MIT
"""Mutations of cells: what people and programs make of an answer, harmless or not."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING, Any, Final

from openpyxl.styles import Font

from tests.fuzz.tables import ANSWERS, SAME, TOLD, Expected

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from tests.fuzz.tables import Grid

    Mutation = Callable[[Random, Grid], Expected]

SPACES: Final = (" ", "\u00a0", "\u202f", "\u2009", "\t", "\ufeff", "\u200b")
_LOOK_ALIKE: Final = str.maketrans("еТоаВСНК", "eToaBCHK")
_IN_TOTAL: Final = ("П1", "П3", "П4", "П5")
"""The answers without which there is no total; the printed formula leaves out П2."""


def _numbers(grid: Grid) -> list[tuple[int, str]]:
    return [
        (row, name)
        for row in grid.rows
        for name in ANSWERS
        if isinstance(grid.answer(row, name).value, int)
    ]


def _words(grid: Grid) -> list[tuple[int, str]]:
    return [
        (row, name)
        for row in grid.rows
        for name in ANSWERS
        if isinstance(grid.answer(row, name).value, str)
    ]


def _any(rng: Random, grid: Grid, names: tuple[str, ...] = ANSWERS) -> Any:  # noqa: ANN401
    return grid.answer(rng.choice(grid.rows), rng.choice(names))


def _refused(cell: Any) -> Expected:  # noqa: ANN401  (a cell of openpyxl)
    return Expected("refused", ((cell.row, cell.column),))


def number_as_text(rng: Random, grid: Grid) -> Expected:
    """A number stored as text, with a comma, a sign or spaces."""
    for row, name in rng.sample(_numbers(grid), 4):
        cell = grid.answer(row, name)
        form = rng.choice(("{}", "{},0", "{}.0", "{},00"))
        cell.value = f"{rng.choice(SPACES)}{form.format(cell.value)}{rng.choice(SPACES)}"
        cell.data_type = "s"
    return SAME


def number_as_fraction(rng: Random, grid: Grid) -> Expected:
    """A whole number as 3.0, or with the dust of binary arithmetic."""
    for row, name in rng.sample(_numbers(grid), 3):
        cell = grid.answer(row, name)
        cell.value = float(cell.value) * rng.choice((1.0, 1 + 3e-16))
        cell.number_format = rng.choice(("General", "0.00", "0", "#,##0"))
    return SAME


def spaces_around(rng: Random, grid: Grid) -> Expected:
    """Spaces of all kinds around words."""
    for row, name in _words(grid):
        cell = grid.answer(row, name)
        cell.value = f"{rng.choice(SPACES)}{cell.value}{rng.choice(SPACES)}"
    return SAME


def capitals(rng: Random, grid: Grid) -> Expected:
    """Words in capitals."""
    for row, name in _words(grid):
        cell = grid.answer(row, name)
        cell.value = rng.choice((str.upper, str.capitalize))(cell.value)
    return SAME


def look_alikes(rng: Random, grid: Grid) -> Expected:
    """Latin letters that look like the Russian ones."""
    row, name = rng.choice(_words(grid))
    cell = grid.answer(row, name)
    cell.value = cell.value.translate(_LOOK_ALIKE)
    return SAME


def labels(rng: Random, grid: Grid) -> Expected:
    """What a number is called, in its place."""
    called = {0: "недостаточный уровень", 1: "Оптимальный", 2: "высокий "}
    row = rng.choice(grid.rows)
    for name in ("П1", "П2"):
        cell = grid.answer(row, name)
        cell.value = called.get(cell.value, cell.value)
    return SAME


def looks(rng: Random, grid: Grid) -> Expected:
    """Fonts, formats and widths."""
    cell = _any(rng, grid)
    cell.font = Font(bold=True, color="FFFF0000")
    grid.sheet.column_dimensions["B"].width = rng.randint(3, 60)
    grid.sheet.row_dimensions[grid.rows[0]].height = rng.randint(5, 90)
    return SAME


def error_value(rng: Random, grid: Grid) -> Expected:
    """An error of a formula, which must not read as no answer."""
    cell = _any(rng, grid)
    cell.value = rng.choice(("#DIV/0!", "#N/A", "#REF!", "#VALUE!", "#NAME?"))
    cell.data_type = "e"
    return _refused(cell)


def error_as_text(rng: Random, grid: Grid) -> Expected:
    """An error as Russian Excel prints it, kept as text."""
    cell = _any(rng, grid)
    cell.value = rng.choice(("#ДЕЛ/0!", "#Н/Д", "#ССЫЛКА!", "#ЗНАЧ!", "#ИМЯ?"))
    cell.data_type = "s"
    return _refused(cell)


def formula(rng: Random, grid: Grid) -> Expected:
    """A formula that no program has computed."""
    cell = _any(rng, grid)
    cell.value = rng.choice(("=1+1", "=SUM(E2:E3)", "='[чужая.xlsx]Лист1'!A1", '=IF(1,"нет",0)'))
    return _refused(cell)


def a_day(rng: Random, grid: Grid) -> Expected:
    """A number that Excel has made a day of."""
    cell = _any(rng, grid)
    cell.value = datetime(2021, rng.randint(1, 12), rng.randint(1, 28))  # noqa: DTZ001  (Excel's)
    return _refused(cell)


def a_time(rng: Random, grid: Grid) -> Expected:
    """A number that Excel has made a time of."""
    cell = _any(rng, grid)
    cell.value = time(rng.randint(0, 23), 30)
    return _refused(cell)


def truth(rng: Random, grid: Grid) -> Expected:
    """ИСТИНА and ЛОЖЬ, which are no numbers."""
    cell = _any(rng, grid)
    cell.value = rng.random() < 0.5
    return _refused(cell)


def percent(rng: Random, grid: Grid) -> Expected:
    """A percentage where no percentages are asked for."""
    # Of {0; 1} both are shares: 100 % is 1, whatever it looks like.
    places = [place for place in _numbers(grid) if place[1] != "П3"]
    cell = grid.answer(*rng.choice(places))
    cell.number_format = rng.choice(("0%", "0.00%"))
    return _refused(cell)


def outside(rng: Random, grid: Grid) -> Expected:
    """A value that the order does not have."""
    cell = _any(rng, grid)
    cell.value = rng.choice((7, -1, 0.3, 1.5, 1e300, "3", "30%", "1;2", "да", "два", "=1+1", "1/2"))
    if isinstance(cell.value, str):
        cell.data_type = "s"
    return _refused(cell)


def rubbish(rng: Random, grid: Grid) -> Expected:
    """Any letters at all."""
    cell = _any(rng, grid)
    letters = "абвxyz<>&\"'{}[];,|\\€™😀漢\u0301\n"
    cell.value = "щ" + "".join(rng.choices(letters, k=rng.randint(1, 300)))
    cell.data_type = "s"
    return _refused(cell)


def no_answer(rng: Random, grid: Grid) -> Expected:
    """A sign for no answer: a reason, not a zero."""
    cell = _any(rng, grid, _IN_TOTAL)
    cell.value = rng.choice(("-", "—", "–", "х", "X", "н/д", "Н/Д", "нет данных", "…"))
    return Expected("missing", ((cell.row, cell.column),))


def blank(rng: Random, grid: Grid) -> Expected:
    """Nothing, or only spaces."""
    cell = _any(rng, grid, _IN_TOTAL)
    cell.value = rng.choice((None, " ", "\u00a0\u00a0", "\t"))
    return Expected("missing", ((cell.row, cell.column),))


def zeros_in_words(rng: Random, grid: Grid) -> Expected:
    """Words that look like numbers, in columns that take any words."""
    cell = grid.answer(rng.choice(grid.rows), "учитель")
    cell.value = rng.choice((1, 1.0, "01", "1.2", 0.5, True, "=1+1", "-", "'имя", "x" * 5_000))
    if isinstance(cell.value, str):
        cell.data_type = "s"
    return SAME if isinstance(cell.value, str | int | float) and cell.value is not True else TOLD


CELLS: Final[tuple[Mutation, ...]] = (
    number_as_text,
    number_as_fraction,
    spaces_around,
    capitals,
    look_alikes,
    labels,
    looks,
    error_value,
    error_as_text,
    formula,
    a_day,
    a_time,
    truth,
    percent,
    outside,
    rubbish,
    no_answer,
    blank,
    zeros_in_words,
)

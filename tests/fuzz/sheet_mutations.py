# SPDX-License-Identifier: MIT
"""Mutations of sheets: rows, columns, headings and sheets put in, moved, merged and renamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.fuzz.cell_mutations import SPACES
from tests.fuzz.tables import ANSWERS, COLUMNS, NOTED, SAME, TOLD, Expected

if TYPE_CHECKING:
    from random import Random

    from tests.fuzz.cell_mutations import Mutation
    from tests.fuzz.tables import Grid

_LOOK_ALIKE: Final = str.maketrans("школапредмтучиьжП", "шкoлaпpeдмтyчиьжП")


def blank_rows(rng: Random, grid: Grid) -> Expected:
    """Blank rows between records."""
    for _ in range(rng.randint(1, 4)):
        at = rng.choice(grid.rows)
        grid.sheet.insert_rows(at)
        grid.rows = [row + (row >= at) for row in grid.rows]
    return SAME


def moved_down(rng: Random, grid: Grid) -> Expected:
    """Lines of a letter above the table."""
    count = rng.randint(1, 5)
    grid.sheet.insert_rows(1, count)
    grid.sheet.cell(1, 1).value = rng.choice(
        ("Сведения об учителях", "Приложение № 2", "Выдуманный район, 2021 год")
    )
    grid.rows = [row + count for row in grid.rows]
    grid.header += count
    return SAME


def moved_right(rng: Random, grid: Grid) -> Expected:
    """Blank columns on the left."""
    count = rng.randint(1, 3)
    grid.sheet.insert_cols(1, count)
    grid.columns = {name: column + count for name, column in grid.columns.items()}
    return SAME


def numbered(rng: Random, grid: Grid) -> Expected:
    """A row of the numbers of columns below the header, as official tables have it."""
    del rng
    grid.sheet.insert_rows(grid.header + 1)
    for number, column in enumerate(grid.columns.values(), start=1):
        grid.sheet.cell(grid.header + 1, column).value = number
    grid.rows = [row + 1 for row in grid.rows]
    return NOTED


def far_space(rng: Random, grid: Grid) -> Expected:
    """A stray space far below."""
    grid.sheet.cell(rng.randint(100, 3_000), rng.randint(1, 60)).value = " "
    return SAME


def far_text(rng: Random, grid: Grid) -> Expected:
    """A stray word far below, which is a row of its own."""
    row = rng.randint(100, 3_000)
    grid.sheet.cell(row, grid.columns["школа"]).value = "Школа В"
    grid.rows.append(row)
    return TOLD


def total_row(rng: Random, grid: Grid) -> Expected:
    """A line «Итого» below the table."""
    row = grid.rows[-1] + rng.randint(1, 2)
    grid.sheet.cell(row, grid.columns["школа"]).value = rng.choice(("Итого", "Всего:"))
    grid.sheet.cell(row, grid.columns["П1"]).value = 5
    grid.rows.append(row)
    return NOTED


def signature(rng: Random, grid: Grid) -> Expected:
    """A line with who made the table, below it."""
    row = grid.rows[-1] + rng.randint(2, 4)
    grid.sheet.cell(row, grid.columns["школа"]).value = "Исполнитель: выдуманный методист"
    grid.rows.append(row)
    return NOTED


def extra_column(rng: Random, grid: Grid) -> Expected:
    """A column that nobody has asked for, with or without a name."""
    column = max(grid.columns.values()) + rng.randint(1, 40)
    heading = rng.choice(("примечание", "кто заполнил", "П99", None))
    grid.sheet.cell(grid.header, column).value = heading
    grid.sheet.cell(rng.choice(grid.rows), column).value = rng.choice(("да", 5, "проверить"))
    return TOLD


def extra_sheet(rng: Random, grid: Grid) -> Expected:
    """A sheet with notes, or with nothing."""
    sheet = grid.workbook.create_sheet("Заметки", rng.choice((None, 0)))
    if rng.random() < 0.3:
        return SAME
    sheet.append(["позвонить", "в школу"])
    return NOTED


def renamed_sheet(rng: Random, grid: Grid) -> Expected:
    """Another name for the sheet."""
    grid.sheet.title = rng.choice(("Лист1", "ответы ", "Учителя 2021", "=1+1", "Ответы (2)"))
    return NOTED if grid.is_form else SAME


def hidden(rng: Random, grid: Grid) -> Expected:
    """A hidden row, column or sheet."""
    grid.sheet.row_dimensions[rng.choice(grid.rows)].hidden = rng.random() < 0.5
    grid.sheet.column_dimensions["F"].hidden = True
    return NOTED


def headings_dressed(rng: Random, grid: Grid) -> Expected:
    """Spaces, capitals and look-alike letters in headings."""
    for name in rng.sample(COLUMNS, 3):
        cell = grid.heading(name)
        ways = (str.upper, str.capitalize, lambda text: text.translate(_LOOK_ALIKE))
        cell.value = f"{rng.choice(SPACES)}{rng.choice(ways)(name)}{rng.choice(SPACES)}"
    return SAME


def heading_lost(rng: Random, grid: Grid) -> Expected:
    """A column without its name."""
    grid.heading(rng.choice(("П1", "П3", "П4", "П5"))).value = None
    return TOLD


def heading_slip(rng: Random, grid: Grid) -> Expected:
    """A slip in a name."""
    name = rng.choice(ANSWERS)
    grid.heading(name).value = rng.choice(("П{}1", "И{}", "П{} балл", "П-{}-")).format(name[1])
    return TOLD


def heading_twice(rng: Random, grid: Grid) -> Expected:
    """Two columns of one name."""
    first, second = rng.sample(ANSWERS, 2)
    grid.heading(second).value = first
    return TOLD


def columns_swapped(rng: Random, grid: Grid) -> Expected:
    """Two columns that changed places, headings and all."""
    first, second = rng.sample(ANSWERS, 2)
    top = 1 if grid.is_form else grid.header
    for row in (*range(top, grid.header + 1), *grid.rows):
        one, other = grid.answer(row, first), grid.answer(row, second)
        one.value, other.value = other.value, one.value
    one, other = grid.columns[first], grid.columns[second]
    grid.columns |= {first: other, second: one}
    return SAME


def column_lost(rng: Random, grid: Grid) -> Expected:
    """A whole column deleted."""
    name = rng.choice(("П1", "П3", "П4", "П5"))
    grid.sheet.delete_cols(grid.columns[name])
    return TOLD


def rows_merged(rng: Random, grid: Grid) -> Expected:
    """A school merged over its two teachers: the value stands in the first cell only."""
    first = rng.choice((grid.rows[0], grid.rows[2]))
    column = grid.columns["школа"]
    grid.sheet.merge_cells(
        start_row=first, end_row=first + 1, start_column=column, end_column=column
    )
    return TOLD


def answers_merged(rng: Random, grid: Grid) -> Expected:
    """Two answers merged: the second is lost in Excel."""
    row, column = rng.choice(grid.rows), grid.columns["П3"]
    grid.sheet.merge_cells(start_row=row, end_row=row, start_column=column, end_column=column + 1)
    return TOLD


def row_emptied(rng: Random, grid: Grid) -> Expected:
    """A record of which only the school is left."""
    row = rng.choice(grid.rows)
    for name in COLUMNS[1:]:
        grid.answer(row, name).value = None
    return TOLD


def row_repeated(rng: Random, grid: Grid) -> Expected:
    """A record typed twice."""
    row, below = rng.choice(grid.rows), grid.rows[-1] + 1
    for name in COLUMNS:
        grid.answer(below, name).value = grid.answer(row, name).value
    grid.rows.append(below)
    return TOLD


def header_repeated(rng: Random, grid: Grid) -> Expected:
    """The header once more among the records, as on a second page."""
    row = grid.rows[-1] + rng.randint(1, 3)
    for name in COLUMNS:
        grid.answer(row, name).value = name
    grid.rows.append(row)
    return TOLD


SHEETS: Final[tuple[Mutation, ...]] = (
    blank_rows,
    moved_down,
    moved_right,
    numbered,
    far_space,
    far_text,
    total_row,
    signature,
    extra_column,
    extra_sheet,
    renamed_sheet,
    hidden,
    headings_dressed,
    heading_lost,
    heading_slip,
    heading_twice,
    columns_swapped,
    column_lost,
    rows_merged,
    answers_merged,
    row_emptied,
    row_repeated,
    header_repeated,
)

# SPDX-License-Identifier: MIT
"""Mutations of a form with samples: rows on sheets of their own, tied to records by numbers."""

from __future__ import annotations

import io
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import openpyxl
from attrs import define

from shnor_rules.forms.layout import form_of
from shnor_rules.forms.writing import form_workbook
from tests.fuzz.tables import NOTED, SAME, TOLD, Case, Expected, rules, saved

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    Mutation = Callable[[Random, "Centres"], Expected]

PART: Final = "mentoring-centre"
ROWS: Final = (3, 4)
"""The rows of the records."""

_MENTORS: Final = "П2 – наставник"
_LAST_MENTOR: Final = 6
_FIRST_MENTOR: Final = 3
_YES: Final = (1, "1", " ДА", "да ")
_NO: Final = (0, "0", "Нет", "нет\u00a0")


def _centre(name: str, *mentors: str) -> dict[str, Any]:
    """Return an invented centre; of each mentor the second answer is given."""
    return {
        "центр": name,
        "П1": 1,
        "П2": [{"1": "да", "2": answer} for answer in mentors],
        "П3.1": 1,
        "П3.2": 0,
        "П3.3": 1,
        "П4": [1, 1, 0, 1, 1],
        "П5": {"первая": [dict.fromkeys("12345678", 1)], "вторая": [dict.fromkeys("12345678", 0)]},
        "П6": [1, 1, 1, 0, 0],
    }


@cache
def centres() -> bytes:
    """Return the form of two centres that came back."""
    records = [_centre("Центр А", "да", "нет"), _centre("Центр Б", "нет", "нет")]
    return form_workbook(form_of(rules()[PART], rules()), rows=records, count=8)


@define
class Centres:
    """The form while it is mutated.

    Attributes:
        workbook: the workbook.
        mentors: the sheet of the sample: the records' numbers in the first column, two answers.
        rows: the rows of the records that come out.
    """

    workbook: Workbook
    mentors: Worksheet
    rows: tuple[int, ...] = ROWS

    def answer(self, rng: Random, column: int | None = None) -> Any:  # noqa: ANN401  (a cell)
        """Return a cell of a mentor."""
        row = rng.randint(_FIRST_MENTOR, _LAST_MENTOR)
        return self.mentors.cell(row, column or rng.choice((2, 3)))


def numbers_as_text(rng: Random, form: Centres) -> Expected:
    """The numbers of records as text, with a point, or as 1.0."""
    for row in range(_FIRST_MENTOR, _LAST_MENTOR + 1):
        cell = form.mentors.cell(row, 1)
        number = int(str(cell.value))
        cell.value = rng.choice((str(number), f"{number}.", float(number), f" {number}\u00a0"))
    return SAME


def rows_shuffled(rng: Random, form: Centres) -> Expected:
    """The mentors in another order, with blank rows between them."""
    rows = [
        [form.mentors.cell(row, column).value for column in (1, 2, 3)]
        for row in range(_FIRST_MENTOR, _LAST_MENTOR + 1)
    ]
    rng.shuffle(rows)
    form.mentors.delete_rows(_FIRST_MENTOR, len(rows))
    places = sorted(rng.sample(range(_FIRST_MENTOR, 40), len(rows)))
    for at, values in zip(places, rows, strict=True):
        for column, value in enumerate(values, start=1):
            form.mentors.cell(at, column).value = value
    return SAME


def sheet_renamed(rng: Random, form: Centres) -> Expected:
    """Another name for the sheet of the sample."""
    form.mentors.title = rng.choice(("Наставники", "Лист2", "П2", "П5 – наставник"))
    return NOTED


def sheet_moved(rng: Random, form: Centres) -> Expected:
    """The sheets in another order."""
    form.workbook.move_sheet(form.mentors, rng.choice((-2, -1, 1)))
    return SAME


def sheet_lost(rng: Random, form: Centres) -> Expected:
    """The sheet of the sample deleted."""
    del rng
    form.workbook.remove(form.mentors)
    return TOLD


def no_number(rng: Random, form: Centres) -> Expected:
    """A mentor of whom nobody knows the centre."""
    form.answer(rng, 1).value = rng.choice((None, " ", "99", "Центр А", "#Н/Д"))
    return TOLD


def wrong_answer(rng: Random, form: Centres) -> Expected:
    """An answer that no mentor has."""
    cell = form.answer(rng)
    cell.value = rng.choice((7, "чушь", datetime(2021, 2, 1), 0.5, "30%"))  # noqa: DTZ001  (Excel's)
    return TOLD


def no_answer(rng: Random, form: Centres) -> Expected:
    """A mentor with an answer lacking."""
    cell = form.answer(rng)
    cell.value = None
    record = ROWS[int(str(form.mentors.cell(cell.row, 1).value)) - 1]
    return Expected("missing", ((record, 0),))


def answers_otherwise(rng: Random, form: Centres) -> Expected:
    """The same answers in other words."""
    for row in range(_FIRST_MENTOR, _LAST_MENTOR + 1):
        for column in (2, 3):
            cell = form.mentors.cell(row, column)
            cell.value = rng.choice(_YES if str(cell.value) in {"да", "1"} else _NO)
    return SAME


def heading_lost(rng: Random, form: Centres) -> Expected:
    """A column of the sample without its name."""
    form.mentors.cell(2, rng.choice((1, 2, 3))).value = rng.choice((None, "балл"))
    return TOLD


SAMPLES: Final[tuple[Mutation, ...]] = (
    numbers_as_text,
    rows_shuffled,
    sheet_renamed,
    sheet_moved,
    sheet_lost,
    no_number,
    wrong_answer,
    no_answer,
    answers_otherwise,
    heading_lost,
)


def spoilt_by(mutate: Mutation, rng: Random, name: str) -> Case:
    """Return a form with samples, mutated."""
    workbook = openpyxl.load_workbook(io.BytesIO(centres()))
    form = Centres(workbook, workbook[_MENTORS])
    expected = mutate(rng, form)
    return Case(name, saved(workbook), ".xlsx", form.rows, expected, PART)

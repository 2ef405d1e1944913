# SPDX-License-Identifier: MIT
"""Invented reports with many records, each of which tells how it came about."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.analysis.portions import Portion
from shnor_rules.evaluation import Explanation
from shnor_rules.messages import say
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Section
from tests.reports.book.reports_made_up import LEVELS, REPORT

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules.reports.content.report import Report

SUBJECTS: Final = ("Математика", "Русский язык", "Чтение, счёт и учёт")

_COLUMNS: Final = (
    Column("№", Kind.COUNT),
    Column("Учитель"),
    Column("Предмет"),
    Column("Σ", Kind.EXACT, "Общее значение"),
    Column("Уровень", Kind.LEVEL),
)


def explained(number: int) -> Callable[[], Explanation]:
    """Return what tells how the record of this number came about."""

    def explanation() -> Explanation:
        step = say("portion", count=number, of=100)
        below = Explanation("bound", step, "№ 7, п. 2", children=(Explanation("item", step),))
        return Explanation("total", step, "№ 7, п. 1 <i>", children=(below, below))

    return explanation


def records(count: int) -> Grid:
    """Return a table of so many records that can be unfolded."""
    rows = tuple(
        Row(
            (
                number,
                f"Выдуманный учитель {number}",
                SUBJECTS[number % 3],
                Fraction(number, 3),
                LEVELS[number % 4][0],
            ),
            explained(number),
            f"учитель {number}",
        )
        for number in range(1, count + 1)
    )
    return Grid("records", "Записи", _COLUMNS, rows, headed=2)


def matrix() -> Grid:
    """Return schools and factors with a sign for each pair."""
    factors = (Column(str(number), Kind.MARK, f"Фактор {number}") for number in range(1, 11))
    rows = (Row((f"Выдуманная школа № {at}", *("+–?…"[at % 4] * 10))) for at in range(1, 13))
    return Grid("risks", "Риски школ", (Column("Школа"), *factors), tuple(rows))


def report(count: int) -> Report:
    """Return the invented report with so many records that can be unfolded, and more."""
    sums = Grid("sums", "Всего", (Column("Записей", Kind.PORTION),), (Row((Portion(1, 3),)),))
    sections = (
        Section("records", "Записи", grids=(records(count), sums)),
        Section("risks", "Риски школ", grids=(matrix(),)),
        *(each for each in REPORT.sections if each.id != "records"),
    )
    facts = {"правила": "district/monitoring", "хеш": "00112233", "толкования": None}
    return evolve(REPORT, sections=sections, facts=facts, signatory="Директор <выдуманный>")

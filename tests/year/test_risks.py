# SPDX-License-Identifier: MIT
"""Risks of twelve invented schools: a form, filled in by hand, merged, and reported on."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import TYPE_CHECKING, Final

import pytest
from attrs import frozen

from tests.year import agreeing
from tests.year.district import SCHOOLS, rules_in
from tests.year.documents import Documents, Portion, column, documents_in
from tests.year.filling import FIRST_ROW, NAMES_ROW, opened, saved
from tests.year.running import Desk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.year.documents import Row

RULES: Final = "правила/risk-factors"
FACTORS: Final = tuple(range(1, 11))
IMPORTANCE: Final = ("высокая", "средняя", "низкая")
ROWS_OF: Final[Mapping[int, int]] = {1: 1, 2: 2, 3: 3, 4: 4, 5: 4, 6: 5, 7: 5, 8: 5, 9: 4}
"""Which row of the curator's protocol a factor stands in, as the order prints it."""

SPOKEN: Final = {
    "высокая": ("высокая", "Высокая", "ВЫСОКАЯ "),
    "средняя": ("средняя", " средняя", "cредняя"),
    "низкая": ("низкая", "низкaя", "Низкая"),
}
"""As people write it; some letters are Latin."""


@frozen
class School:
    """What is true of a school.

    Attributes:
        name: the school.
        profile: how important each factor is; a factor that is not there was left out.
        card: the factors that the school itself names, with what it will do.
        protocol: whether the curator confirms a row of the protocol; empty before the visit.
    """

    name: str
    profile: Mapping[int, str]
    card: Mapping[int, str]
    protocol: Mapping[int, bool]

    def confirmed(self, factor: int) -> bool | None:
        """Return whether a factor is confirmed, or `None` where nobody can tell."""
        return self.protocol.get(ROWS_OF.get(factor, 0))


def truth() -> tuple[School, ...]:
    """Return what is true of the schools; of the last two nobody has seen the curator."""
    rng = Random("risks")  # noqa: S311  (no secret)
    return tuple(
        School(
            name,
            {factor: rng.choice(IMPORTANCE) for factor in FACTORS if rng.random() < 0.9},
            {factor: f"мера {factor}" for factor in FACTORS if rng.random() < 0.3},
            {row: rng.random() < 0.5 for row in range(1, 6)} if name in SCHOOLS[:10] else {},
        )
        for name in SCHOOLS
    )


def fill(form: bytes) -> bytes:
    """Return the form filled in, a row a school."""
    book = opened(form)
    sheet = next(each for each in book.worksheets if each["A2"].value == "школа")
    heads = [str(cell.value) for cell in sheet[NAMES_ROW]]
    for number, school in enumerate(truth()):
        values = {"школа": school.name, "период": "2020-2021"}
        for factor, importance in school.profile.items():
            words = SPOKEN[importance]
            values[f"профиль.{factor}"] = words[(number + factor) % len(words)]
        for factor, measure in school.card.items():
            values[f"карточка.{factor}"] = "да"
            values[f"карточка.{factor}.меры"] = measure
        for row, is_so in school.protocol.items():
            values[f"протокол.{row}.подтверждение"] = (
                "подтверждается" if is_so else "не подтверждается"
            )
        for name, value in values.items():
            sheet.cell(FIRST_ROW + number, heads.index(name) + 1).value = value
    return saved(book)


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Documents:
    """The documents on the risks, from a form that was filled in and merged."""
    desk = Desk(tmp_path_factory.mktemp("risks"))
    rules_in(desk.folder / "правила")
    made = desk("form", RULES, "-o", "форма.xlsx", "--rows", "20")
    content = desk.folder.joinpath("форма.xlsx").read_bytes()
    desk.folder.joinpath("риски.xlsx").write_bytes(fill(content))
    merged = desk("collect", RULES, "риски.xlsx", "-o", "свод.xlsx", "--ruleset-schools")
    reported = desk("report", RULES, "свод.xlsx", "-o", "отчёт", "--date", "01.07.2021")
    assert (0, 0, 0) == (made.code, merged.code, reported.code), merged.err + reported.err
    return documents_in(desk.folder / "отчёт")


def test_the_matrix_has_each_importance(documents: Documents) -> None:
    """School by factor: how important it is, whether it is confirmed, whether the card names it."""
    signs = {True: "+", False: "–", None: "?"}
    for school, row in zip(truth(), documents.book["Матрица рисков"], strict=True):
        assert school.name == row["Школа"]
        for factor in FACTORS:
            importance = school.profile.get(factor, "не указана")
            sign = signs[school.confirmed(factor)] if factor in ROWS_OF else "…"
            named = " *" if factor in school.card else ""
            assert f"{importance} {sign}{named}" == row[str(factor)]


def counted() -> list[Row]:
    """Return how many schools name a factor, find it important, and have it confirmed."""
    schools = truth()
    rows: list[Row] = []
    for factor in FACTORS:
        seen = [each.confirmed(factor) for each in schools]
        judged = [each for each in seen if each is not None]
        important = [each.profile.get(factor) for each in schools]
        rows.append(
            {
                "№": str(factor),
                "Назван в карточке": Portion(
                    sum(factor in each.card for each in schools), len(schools)
                ),
                **{f"Значимость «{word}»": Fraction(important.count(word)) for word in IMPORTANCE},
                "Подтверждается": Portion(judged.count(True), len(judged)) if judged else None,
            }
        )
    return rows


def test_every_count_of_the_factors(documents: Documents) -> None:
    """Of those schools whose curator has looked."""
    wanted = counted()
    found = agreeing.only(documents.book["Факторы риска"], wanted)
    for row in found:
        # Where no row of the protocol asks for a factor, nobody could confirm it.
        if row["Подтверждается"] in {None, Portion(0, 0)} or not isinstance(
            row["Подтверждается"], Portion
        ):
            row["Подтверждается"] = None

    assert wanted == found


def test_schools_that_share_a_risk(documents: Documents) -> None:
    """By factor and importance, in the order of the schools."""
    rows = documents.book["Школы с общими рисками"]
    for factor, row in zip(FACTORS, rows, strict=True):
        for word in IMPORTANCE:
            names = [each.name for each in truth() if each.profile.get(factor) == word]
            assert ("; ".join(names) or None) == row[f"Школы: «{word}»"]


def test_measures_are_those_of_confirmed_rows(documents: Documents) -> None:
    """Each row that is confirmed needs measures."""
    rows = documents.book["Меры и адресная помощь"]
    wanted = [
        (school.name, str(row))
        for school in truth()
        for row, is_so in school.protocol.items()
        if is_so
    ]

    found = list(zip(column(rows, "Школа"), column(rows, "№"), strict=True))
    assert wanted == found


def test_the_three_documents_say_the_same(documents: Documents) -> None:
    """A table that stands in two of them has the same cells in both."""
    agreeing.agree(documents)

# SPDX-License-Identifier: MIT
"""The year after: forms with the teachers of last year, and what changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules import evaluate_all, load
from tests.year import agreeing, comparing
from tests.year.counting import judged
from tests.year.district import SCHOOLS, VALUES, first_year, of_school
from tests.year.documents import column, documents_in
from tests.year.filling import Sheet, opened
from tests.year.one_year import in_order

if TYPE_CHECKING:
    from tests.year.comparing import Pair
    from tests.year.counting import Judged
    from tests.year.documents import Documents
    from tests.year.one_year import Year

BEFORE, AFTER = "2021", "этот период"


@pytest.fixture(scope="module")
def before() -> list[Judged]:
    """What was true in the first year."""
    return [judged(each) for each in in_order(first_year())]


@pytest.fixture(scope="module")
def records(next_year: Year) -> list[Judged]:
    """What is true in the second year, in the order in which it comes in."""
    return [judged(each) for each in in_order(next_year.truth)]


@pytest.fixture(scope="module")
def pairs(before: list[Judged], records: list[Judged]) -> list[Pair]:
    """Who is there in both years."""
    return comparing.paired(before, records)


@pytest.fixture(scope="module")
def documents(next_year: Year) -> Documents:
    """The documents of the second year."""
    return documents_in(next_year.folder / "отчёт-2")


def test_forms_have_the_teachers_of_last_year_and_no_answers(next_year: Year) -> None:
    """Nobody types again who works where."""
    for school in SCHOOLS:
        sheet = Sheet(opened(next_year.bytes_of("формы-2", f"{school}.xlsx")))
        for row, each in enumerate(of_school(first_year(), school)):
            found = [
                sheet.sheet[sheet.at(name, row)].value
                for name in ("школа", "предмет", "учитель", "предметные_дефициты", *VALUES)
            ]
            nothing = [None] * len(VALUES)
            assert [*each.key, each.difficulties, *nothing] == found


def test_what_came_is_clean(next_year: Year) -> None:
    """Nobody has to look at anything."""
    codes = {name: outcome.code for name, outcome in next_year.runs.items()}

    assert dict.fromkeys(codes, 0) == codes
    assert "строк пришло 180, взято 180, не взято 0" in next_year.runs["collect"].err


def test_library_and_oracle_agree_on_what_is_true(next_year: Year, records: list[Judged]) -> None:
    """What the documents are held against is what the library says of the same answers."""
    monitoring = load(next_year.folder / "правила")["teacher-competence"]
    results = evaluate_all(monitoring, [each.teaching.record for each in records])

    assert [each.total for each in records] == [each.total for each in results]  # type: ignore[union-attr]


def test_every_number_of_the_workbook(documents: Documents, records: list[Judged]) -> None:
    """The second year has numbers of its own."""
    agreeing.book_against(documents.book, records)
    agreeing.charts_against(documents, records)
    agreeing.agree(documents)


def test_every_number_of_the_dynamics(documents: Documents, pairs: list[Pair]) -> None:
    """Levels, totals, differences, and how often what changed in which way."""
    for name, wanted in (
        ("Динамика по записям", comparing.rows_of_pairs(pairs, BEFORE, AFTER)),
        ("Динамика по школам", comparing.by_school(pairs)),
        ("Динамика по показателям", comparing.by_indicator(pairs)),
    ):
        assert wanted == agreeing.only(documents.book[name], wanted), name
    changes = [
        str(change).partition(" ")[0].partition(":")[0]
        for change in column(documents.book["Динамика по записям"], "Изменение уровня")
    ]
    assert [each.level.partition(" ")[0] for each in pairs] == changes


def test_the_flow_between_levels(documents: Documents, pairs: list[Pair]) -> None:
    """The drawing has the same counts."""
    lines = [tuple(str(cell) for cell in line[1:7]) for line in documents.charts]
    start = lines.index((f"{BEFORE} > {AFTER}", "без уровня", "А", "Б", "С", "D"))

    assert comparing.flow(pairs) == lines[start + 1 : start + 6]


def test_who_was_not_compared(
    documents: Documents, before: list[Judged], records: list[Judged]
) -> None:
    """Who left and who came, each once."""
    names = column(documents.book["Не сравнивались"], "Запись")

    assert comparing.apart(before, records) == sorted(map(str, names))


def test_sentences_have_the_same_numbers(documents: Documents, pairs: list[Pair]) -> None:
    """The note and the page say them in words."""
    levels = comparing.counted(each.level for each in pairs)
    answers = comparing.counted(change for each in pairs for change in each.answers)
    words = ("лучше", "хуже", "без изменений", "несравнимо")
    for what, counts in (("Уровни", levels), ("Ответы", answers)):
        listed = ", ".join(f"{word} – {count}" for word, count in zip(words, counts, strict=True))
        said = f"{what}: {listed} (всего {sum(counts)})."
        assert said in documents.said
        assert said in documents.shown

# SPDX-License-Identifier: MIT
"""A year of an invented district, from the forms to the documents: no number is lost or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl.utils.cell import coordinate_from_string

from shnor_rules import evaluate_all, load
from tests.year import agreeing, counting
from tests.year.counting import judged
from tests.year.district import SCHOOLS, TEACHERS_A_SCHOOL
from tests.year.documents import Portion, column, documents_in
from tests.year.filling import HABITS, Sheet, opened
from tests.year.mending import lines_of, marked_in
from tests.year.one_year import OLD, TABLE, TWICE, in_order

if TYPE_CHECKING:
    from shnor_rules.model import Monitoring
    from tests.year.counting import Judged
    from tests.year.documents import Documents, Row
    from tests.year.one_year import Year

ALL = len(SCHOOLS) * TEACHERS_A_SCHOOL


@pytest.fixture(scope="module")
def monitoring(year: Year) -> Monitoring:
    """The monitoring of the invented district."""
    return load(year.folder / "правила")["teacher-competence"]


@pytest.fixture(scope="module")
def records(year: Year) -> list[Judged]:
    """What is true in the first year, in the order in which it comes in."""
    return [judged(each) for each in in_order(year.truth)]


@pytest.fixture(scope="module")
def documents(year: Year) -> Documents:
    """The documents of the first year."""
    return documents_in(year.folder / "отчёт")


def table(year: Year, *names: str) -> list[Row]:
    """Return the filled rows of a form by the names of their fields."""
    sheet = Sheet(opened(year.bytes_of(*names))).sheet
    heads = [str(cell.value) for cell in sheet[2]]
    rows = (dict(zip(heads, line, strict=True)) for line in sheet.iter_rows(3, values_only=True))
    return [row for row in rows if row["предмет"]]  # type: ignore[misc]  # as openpyxl has it


def test_there_is_a_form_for_each_school(year: Year) -> None:
    """The school stands in it already."""
    made = sorted(path.stem for path in (year.folder / "формы").iterdir())

    assert (sorted(SCHOOLS), 0) == (made, year.runs["form"].code)
    for school in SCHOOLS:
        sheet = Sheet(opened(year.bytes_of("формы", f"{school}.xlsx")))
        assert school == sheet.sheet[sheet.at("школа", 0)].value


@pytest.mark.parametrize("school", [*SCHOOLS[:10], f"{TWICE} исправлено"])
def test_exactly_the_wrong_cells_are_coloured(year: Year, school: str) -> None:
    """Each once, and listed once on the sheet «Ошибки»; nothing else is."""
    sent = year.sent.get(f"{school}.xlsx")
    wrong = set() if sent is None else sent.wrong | sent.blank
    copy = year.bytes_of("проверено", f"{school}.xlsx")
    listed = [line.cell for line in lines_of(copy) if "нет ответа" in line.wrong or line.code]
    answers = [cell for cell in listed if cell and coordinate_from_string(cell)[1] > 2]
    notes = {"B19", "A19"} if HABITS.get(school) is HABITS[SCHOOLS[8]] else set()

    assert wrong == marked_in(copy)
    assert sorted(wrong) == sorted(set(answers) - notes)
    assert len(answers) == len(set(answers))


def test_what_came_is_told(year: Year) -> None:
    """Who sent nothing, twice, an old form, or something that is no form."""
    told = year.runs["collect"].err

    assert 1 == year.runs["collect"].code
    for said in (
        f"«{TWICE}» прислала разное",
        f"{OLD}.xlsx: ошибка I033 [form-mismatch]",
        "П3: {0; 1; 2} > {0; 1}",
        f"{TABLE}.csv – не форма",
        f"~${SCHOOLS[0]}.xlsx – временный файл",
        "лист «Ответы» называется теперь «Лист учителей»",
        "лист «Заметки» не использован",
        "столбец «Примечание завуча» не используется",
    ):
        assert said in told


def test_no_row_is_lost(year: Year) -> None:
    """Rows in are rows out and rows that are told of: two files, and a note below a table."""
    teachers = TEACHERS_A_SCHOOL
    out = 9 * teachers

    assert (
        f"строк пришло {out + 2 * teachers + 1}, взято {out}, не взято {2 * teachers + 1}"
        in year.runs["collect"].err
    )
    assert (
        f"строк пришло {ALL + teachers + 1}, взято {ALL}, не взято {teachers + 1}"
        in year.runs["collect again"].err
    )


def test_documents_of_what_came_count_no_wrong_record(year: Year) -> None:
    """Who has a wrong cell is refused and counts for nothing; who lacks an answer has no level."""
    found = documents_in(year.folder / "отчёт-1")
    kept = refused = lacking = 0
    for school in SCHOOLS[:9]:
        sent = year.sent[f"{school}.xlsx"]
        faulty = {coordinate_from_string(cell)[1] for cell in sent.wrong}
        if HABITS[school] is HABITS[SCHOOLS[8]]:
            # It is the second of two merged cells that has no answer.
            faulty = {row + 1 for row in faulty}
        blank = {coordinate_from_string(cell)[1] for cell in sent.blank}
        refused += len(faulty)
        lacking += len(blank - faulty)
        kept += TEACHERS_A_SCHOOL - len(faulty)
    spread = dict(
        zip(
            column(found.book["Распределение по уровням"], "Уровень"),
            column(found.book["Распределение по уровням"], "Записей"),
            strict=True,
        )
    )

    assert f"оценено: {kept}, не принято: {refused}" in year.runs["report of what came"].err
    whole = kept + refused
    assert Portion(lacking, whole) == spread[counting.NO_DATA]
    assert Portion(refused, whole) == spread["запись не принята"]
    assert refused == len({row["№"] for row in found.book["Записи, которые не приняты"]})
    rows = found.book["Что прислали школы"]
    assert set(SCHOOLS[9:]) == {row["школа"] for row in rows if row["Прислано"] == 0}
    agreeing.agree(found)


def test_what_is_mended_is_clean(year: Year) -> None:
    """A second round finds nothing but what nobody knows, and every answer is the true one."""
    (unknown,) = [each for each in year.truth if None in each.answers.values()]
    rows = table(year, "свод.xlsx")

    assert 0 == year.runs["collect again"].code
    marked = {path.stem: marked_in(path.read_bytes()) for path in year.folder.glob("проверено-2/*")}
    assert {unknown.school} == {school for school, cells in marked.items() if cells}
    assert ALL == len(rows)
    for each, row in zip(in_order(year.truth), rows, strict=True):
        assert each.key == (row["школа"], row["предмет"], row["учитель"])
        assert each.answers == {name: row[name] for name in each.answers}
        assert [each.years, each.load] == [row["стаж"], row["нагрузка"]]
        assert each.difficulties == row["предметные_дефициты"]


def test_library_and_oracle_agree_on_what_is_true(
    monitoring: Monitoring, records: list[Judged]
) -> None:
    """What the documents are held against is what the library says of the same answers."""
    results = evaluate_all(monitoring, [each.teaching.record for each in records])
    found = [
        (result.total, None if result.level is None else result.level.name)  # type: ignore[union-attr]
        for result in results
    ]

    assert found == [(each.total, each.level) for each in records]


def test_every_number_of_the_workbook(documents: Documents, records: list[Judged]) -> None:
    """Each cell is what is counted plainly from what is true."""
    agreeing.book_against(documents.book, records)


def test_charts_are_drawn_from_the_same_numbers(
    documents: Documents, records: list[Judged]
) -> None:
    """The number line has each total with its level, the bars each count."""
    agreeing.charts_against(documents, records)


def test_the_three_documents_say_the_same(documents: Documents) -> None:
    """A table that stands in two of them has the same cells in both."""
    agreeing.agree(documents)


def test_remarks_and_meanings_are_the_library_s(
    monitoring: Monitoring, records: list[Judged], documents: Documents
) -> None:
    """What each level means, and which remarks concern a record."""
    rows = documents.book["Записи"]
    results = evaluate_all(monitoring, [each.teaching.record for each in records])
    for result, row in zip(results, rows, strict=True):
        meaning = None if result.level is None else result.level.meaning  # type: ignore[union-attr]
        remarks = "; ".join(each.id for each in result.remarks)  # type: ignore[union-attr]
        assert (meaning, remarks or None) == (row["Что это значит"], row["Замечания к документу"])


def test_sentences_have_the_same_numbers(documents: Documents, records: list[Judged]) -> None:
    """The note and the page say them in words."""
    having = sum(each.level is not None for each in records)
    worst = len(counting.deficits_by_record(records))
    for said in (
        f"В отчёте {ALL} записей",
        f"Уровень определён у {having} из {ALL} записей.",
        f"в {worst} записях.",
        "Все присланные записи приняты.",
    ):
        assert any(said in each for each in documents.said), said
        assert said in documents.shown, said


def test_every_school_has_sent_all(documents: Documents) -> None:
    """None is missing after all."""
    rows = documents.book["Что прислали школы"]

    assert sorted(SCHOOLS) == sorted(map(str, column(rows, "школа")))
    assert [TEACHERS_A_SCHOOL] * len(SCHOOLS) == column(rows, "Прислано")
    assert [TEACHERS_A_SCHOOL] * len(SCHOOLS) == column(rows, "Оценено")

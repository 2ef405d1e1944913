# SPDX-License-Identifier: MIT
"""The same answers by other ways, a checked copy, texts, an office: the same numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from openpyxl.utils.cell import coordinate_from_string

from tests.year.district import SCHOOLS, TEACHERS_A_SCHOOL, VALUES
from tests.year.documents import book_in
from tests.year.filling import HABITS, Sheet, merged, opened
from tests.year.mending import marked_in
from tests.year.one_year import RULES

if TYPE_CHECKING:
    from tests.office.converting import Office
    from tests.year.documents import Tables
    from tests.year.one_year import Year

BOOK: Final = ("--date", "21.05.2021", "--only", "сводная")


def told(year: Year, folder: str) -> Tables:
    """Return the tables of a workbook, but for where each record came from."""
    book = book_in(year.folder / folder)
    for row in book["Записи"]:
        del row["Откуда"]
    return book


def answers(book: bytes) -> list[tuple[object, ...]]:
    """Return what stands in the rows of a merged table."""
    sheet = Sheet(opened(book))
    names = ("школа", "предмет", "учитель", "стаж", "нагрузка", "предметные_дефициты", *VALUES)
    rows = range(sheet.sheet.max_row - 2)
    found = (tuple(sheet.sheet[sheet.at(name, row)].value for name in names) for row in rows)
    return [row for row in found if row[1]]


def test_the_merged_table_is_marked_where_the_forms_were(year: Year) -> None:
    """What is wrong is carried over as it was typed, and found again in the same cells."""
    marked = marked_in(year.bytes_of("свод-1-проверен.xlsx"))
    wanted = set()
    order = sorted(SCHOOLS[:9], key=str.casefold)
    for number, school in enumerate(order):
        sent = year.sent[f"{school}.xlsx"]
        for cell in sent.wrong | sent.blank:
            column, row = coordinate_from_string(cell)
            # Of merged cells the second one has no answer.
            below = HABITS[school] is merged
            wanted.add(f"{column}{row + below + number * TEACHERS_A_SCHOOL}")

    assert wanted == marked


def test_a_checked_copy_gives_the_same_documents(year: Year) -> None:
    """Its marks and its sheet «Ошибки» are no answers."""
    checked = year.desk("evaluate", RULES, "свод.xlsx", "--checked", "свод-проверен.xlsx")
    made = year.desk("report", RULES, "свод-проверен.xlsx", "-o", "отчёт-3", *BOOK)

    assert (0, 0) == (checked.code, made.code), made.err
    assert told(year, "отчёт") == told(year, "отчёт-3")


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_texts_give_the_same_documents(year: Year, suffix: str) -> None:
    """Where each record came from is no answer either; a text may begin with «=»."""
    name, folder = f"свод.{suffix}", f"отчёт-{suffix}"
    merged_ = year.desk("collect", RULES, "исправлено", "-o", name, "--last")
    made = year.desk("report", RULES, name, "-o", folder, *BOOK)

    assert (0, 0) == (merged_.code, made.code), made.err
    assert told(year, "отчёт") == told(year, folder)


def test_documents_are_made_again_byte_by_byte(year: Year) -> None:
    """Nothing but the data and the date goes into them."""
    year.desk("report", RULES, "свод.xlsx", "-o", "отчёт-ещё", "--date", "21.05.2021")
    for name in ("сводная.xlsx", "справка.docx", "страница.html"):
        assert year.bytes_of("отчёт", name) == year.bytes_of("отчёт-ещё", name), name


def test_forms_that_an_office_saved_say_the_same(year: Year, soffice: Office) -> None:
    """LibreOffice opens the mended forms and saves them; merged, they are the same table."""
    paths = sorted((year.folder / "исправлено").iterdir())
    saved = soffice.convert_all({path.name: path.read_bytes() for path in paths}, "xlsx")
    folder = year.folder / "из-офиса"
    folder.mkdir()
    for name, content in saved.items():
        if name != f"{SCHOOLS[9]}.xlsx":
            # Of the two files of a school the last one is sent; the office saved both just now.
            (folder / name).write_bytes(content)
    outcome = year.desk("collect", RULES, "из-офиса", "-o", "свод-из-офиса.xlsx")

    assert 0 == outcome.code, outcome.err
    assert answers(year.bytes_of("свод.xlsx")) == answers(year.bytes_of("свод-из-офиса.xlsx"))

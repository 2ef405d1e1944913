# SPDX-License-Identifier: MIT
"""Documents held against what is counted plainly, and against one another."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from tests.year import counting
from tests.year.documents import Cut, column, value_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tests.year.counting import Judged
    from tests.year.documents import Documents, Row, Tables, Value

KNOWN: Final = "уровень определён"
_ONLY_THERE: Final = {"Столбцы", "Дорожная карта по времени"}
"""What a page has no table of: it tells what columns mean at the columns, and draws the time."""


def only(rows: Sequence[Row], wanted: Sequence[Mapping[str, Value]]) -> list[Row]:
    """Return those columns of a table that are counted plainly."""
    heads = wanted[0] if wanted else {}
    return [{name: row[name] for name in heads} for row in rows]


def book_against(book: Tables, records: Sequence[Judged]) -> None:
    """Assert that every number of сводная.xlsx is the one that is counted plainly."""
    rows = book["Распределение по уровням"]
    spread = list(zip(column(rows, "Уровень"), column(rows, "Записей"), strict=True))
    assert counting.distribution(records) == spread
    for name, wanted in (
        ("Ответы по показателям", counting.indicators(records)),
        ("Уровни по школам", counting.spread(records, "школа", lambda own: own.school)),
        ("Уровни – предмет", counting.spread(records, "предмет", lambda own: own.subject)),
        ("Дефициты", counting.deficits(records)),
        ("Дефициты по школам", counting.deficits_by_school(records)),
        ("Дефициты по записям", counting.deficits_by_record(records)),
        ("Записи", counting.rows_of_records(records)),
    ):
        assert wanted == only(book[name], wanted), name
    _groups_against(book, records)
    _words_against(book, records)


def _groups_against(book: Tables, records: Sequence[Judged]) -> None:
    """The groups stand in some order of subjects; each has its members in that of the records."""
    for name, is_by_school in (("Группы в муниципалитете", False), ("Группы в школах", True)):
        wanted = counting.groups(records, by_school=is_by_school)
        found = only(book[name], wanted)
        assert sorted(wanted, key=str) == sorted(found, key=str), name


def _words_against(book: Tables, records: Sequence[Judged]) -> None:
    """What the order calls the answers, how far it is to the next level, and why there is none."""
    for row, each in zip(book["Записи"], records, strict=True):
        status, distance = str(row["Состояние"]), row["До следующего уровня"]
        assert (each.cause if each.level is None else KNOWN) == status.partition(":")[0]
        bound = counting.NEXT.get(each.level or "")
        if bound is None or each.total is None:
            continue
        left = str(distance).partition(" более ")[2]
        assert bound - each.total == Fraction(str(value_of(left)).replace(",", "."))


def charts_against(documents: Documents, records: Sequence[Judged]) -> None:
    """Assert that the charts are drawn from the same numbers."""
    marks = []
    for line in documents.charts:
        cells = list(line)
        exact = cells[3]
        if isinstance(exact, str) and isinstance(cells[2], int | float):
            heads = [*counting.LEVELS, "Вне уровней"]
            ((level, count),) = (
                (head, found)
                for head, found in zip(heads, cells[4:9], strict=True)
                if found is not None
            )
            marks.append((Fraction(exact.replace(",", ".")), level, count))
    assert counting.totals(records) == marks
    bars = {(line[1], line[2]) for line in documents.charts}
    counts = counting.distribution(records)
    assert {(name, portion.count) for name, portion in counts} <= bars  # type: ignore[union-attr]


def agree(documents: Documents) -> None:
    """Assert that a table says the same in each document that has it."""
    page = {_called(name): rows for name, rows in documents.page.items()}
    book = {_whole(name, page): rows for name, rows in documents.book.items()}
    assert set(page) == set(book) - _ONLY_THERE
    for name, rows in page.items():
        assert [list(row) for row in book[name]] == [list(row) for row in rows], name
        for whole, row in zip(book[name], rows, strict=True):
            unlike = {head: (whole[head], row[head]) for head in row if not _same(whole, row, head)}
            assert not unlike, name
    for name, rows in documents.note.items():
        # A note leaves out columns and rows that paper has no room for, and then says so.
        same = book.get(_called(name))
        tables = list(book.values()) if same is None else [same]
        assert any(_is_part(rows, table) for table in tables), name


def _is_part(rows: Sequence[Row], table: Sequence[Row]) -> bool:
    """Return whether rows stand in a table, in its order, with all that they say."""
    left = iter(table)
    return all(
        any(
            set(row) <= set(whole) and all(_same(whole, row, head) for head in row)
            for whole in left
        )
        for row in rows
    )


def _whole(name: str, titles: Iterable[str]) -> str:
    """Return the title that the name of a sheet is cut from."""
    start = name.removesuffix("…")
    cut = (each for each in titles if name.endswith("…") and each.startswith(start))
    return next(cut, name)


def _called(title: str) -> str:
    """Return a title as it can be the name of a sheet."""
    return title.replace(": ", " – ")


def _same(whole: Row, row: Row, head: str) -> bool:
    """Return whether a cell says what the workbook says, as documents without types show it."""
    told, shown = whole[head], row[head]
    if isinstance(shown, Cut) and isinstance(told, Fraction):
        return shown.begins(told)
    if isinstance(told, date):
        return shown == f"{told:%d.%m.%Y}"
    # A text that is a number looks like one.
    return shown == (value_of(told) if isinstance(told, str) else told)

# SPDX-License-Identifier: MIT
"""A roadmap: a form with a row for each activity, filled in by hand, and what came of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from fractions import Fraction
from random import Random
from typing import TYPE_CHECKING, Final

import pytest
from attrs import frozen

from tests.year import agreeing
from tests.year.documents import Documents, Portion, documents_in
from tests.year.filling import FIRST_ROW, opened, saved
from tests.year.running import Desk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.year.documents import Row

RULES: Final = "korenovsky/roadmap"
TODAY: Final = date(2021, 3, 31)

DONE, LATE, MISSED, AHEAD = (
    "выполнено", "выполнено с опозданием", "не выполнено", "срок не наступил",
)  # fmt: skip


@frozen
class Played:
    """What was done and what the documents say.

    Attributes:
        documents: the documents.
        events: the days on which each activity was done.
        deadlines: the first and the last day of each activity that has one deadline.
    """

    documents: Documents
    events: Mapping[str, list[date]]
    deadlines: Mapping[str, tuple[date, date]]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """The roadmap on a day, as filled in by hand."""
    desk = Desk(tmp_path_factory.mktemp("roadmap"))
    made = desk("form", RULES, "--with-activities", "-o", "форма.xlsx")
    blank = desk("report", RULES, "-o", "пусто", "--date", f"{TODAY:%d.%m.%Y}")
    deadlines = _deadlines(documents_in(desk.folder / "пусто"))
    content, events = _fill(desk.folder.joinpath("форма.xlsx").read_bytes(), deadlines)
    desk.folder.joinpath("события.xlsx").write_bytes(content)
    merged = desk("collect", RULES, "события.xlsx", "-o", "свод.xlsx")
    done = desk("report", RULES, "свод.xlsx", "-o", "отчёт", "--date", f"{TODAY:%d.%m.%Y}")
    codes = [each.code for each in (made, blank, merged, done)]
    assert [0, 0, 0, 0] == codes, merged.err + done.err
    return Played(documents_in(desk.folder / "отчёт"), events, deadlines)


def _deadlines(documents: Documents) -> dict[str, tuple[date, date]]:
    """Return the days of the activities that have one deadline, before anything is done."""
    found = {}
    for row in documents.book["Сроки"]:
        start, end = row["Начало"], row["Конец"]
        if isinstance(start, date) and isinstance(end, date) and row["Сколько сроков"] == 1:
            found[str(row["№"])] = (start, end)
    return found


def _fill(
    form: bytes, deadlines: Mapping[str, tuple[date, date]]
) -> tuple[bytes, dict[str, list[date]]]:
    """Return the form filled in: in time, late, twice, or not at all; days as days or as text."""
    rng = Random("roadmap")  # noqa: S311  (no secret)
    book = opened(form)
    sheet = next(each for each in book.worksheets if each["A2"].value == "мероприятие")
    events: defaultdict[str, list[date]] = defaultdict(list)
    row = FIRST_ROW
    while sheet.cell(row, 1).value:
        name = str(sheet.cell(row, 1).value)
        start, end = deadlines.get(name, (date(2021, 2, 1), date(2021, 3, 1)))
        kind = rng.choice(("in time", "late", "twice", "not"))
        day = {"in time": start, "twice": start, "late": end + timedelta(days=9)}.get(kind)
        if day is not None and day <= TODAY:
            events[name].append(day)
            as_text = f" {day:%d.%m.%Y}"
            as_day = datetime.combine(day, datetime.min.time())
            sheet.cell(row, 3).value = as_text if rng.random() < 0.5 else as_day
            sheet.cell(row, 6).value = f"приказ № 0-{row} (выдуман)"
        row += 1
    for name in [each for each in events if rng.random() < 0.3]:
        day = events[name][0] + timedelta(days=1)
        if day <= TODAY:
            events[name].append(day)
            sheet.cell(row, 1).value = int(name) if name.isdecimal() else name
            sheet.cell(row, 3).value = f"{day:%d.%m.%Y}"
            row += 1
    return saved(book), dict(events)


def expected(played: Played, name: str) -> str:
    """Return what has become of an activity that has one deadline."""
    _, end = played.deadlines[name]
    days = played.events.get(name, [])
    if days:
        return DONE if min(days) <= end else LATE
    return MISSED if end < TODAY else AHEAD


def test_what_has_become_of_each_activity(played: Played) -> None:
    """What was done in time, late, or not, by its first day; and how often."""
    rows = {str(row["№"]): row for row in played.documents.book["Мероприятия"]}
    for name in played.deadlines:
        days = sorted(played.events.get(name, []))
        assert expected(played, name) == rows[name]["Состояние"], name
        told = [f"{day:%d.%m.%Y}" for day in days]
        assert all(day in str(rows[name]["Отмечено"]) for day in told), name
    assert len(played.deadlines) > 15


def _share(count: int, of: int) -> Portion | None:
    return Portion(count, of) if of else None


def test_every_count_by_section(played: Played) -> None:
    """The counts of a section are those of its activities; and so are the shares."""
    rows = played.documents.book["Мероприятия"]
    states = (DONE, LATE, MISSED, AHEAD, "без даты: выполнено", "без даты: не отмечено")
    wanted: list[Row] = []
    for section in dict.fromkeys(row["Раздел"] for row in rows):
        counts = Counter(row["Состояние"] for row in rows if row["Раздел"] == section)
        due = counts[DONE] + counts[LATE] + counts[MISSED]
        wanted.append(
            {
                "Раздел": section,
                "Всего": Fraction(sum(counts.values())),
                **{state[:1].upper() + state[1:]: Fraction(counts[state]) for state in states},
                "Полнота": _share(counts[DONE] + counts[LATE], due),
                "Своевременность": _share(counts[DONE], counts[DONE] + counts[LATE]),
            }
        )

    assert wanted == agreeing.only(played.documents.book["По разделам"], wanted)


def test_the_three_documents_say_the_same(played: Played) -> None:
    """A table that stands in two of them has the same cells in both."""
    agreeing.agree(played.documents)

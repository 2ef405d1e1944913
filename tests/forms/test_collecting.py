# SPDX-License-Identifier: MIT
"""Forms that came back, merged: nothing counted twice, nothing lost, all of it told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from shnor_rules.findings import Finding, Place
from shnor_rules.forms.checked_slips import Slip
from shnor_rules.forms.collecting import Awaited, Collected, Twice, collect
from shnor_rules.forms.collecting_account import account
from shnor_rules.forms.collecting_sheet import account_workbook
from shnor_rules.forms.returned import Returned, Row
from shnor_rules.inputs.workbooks.stamp import Stamp
from shnor_rules.messages import say
from tests.forms.checked_books import opened

if TYPE_CHECKING:
    from collections.abc import Sequence


def row(file: str, line: int, school: str, **answers: Any) -> Row:  # noqa: ANN401  (answers)
    """Return a record of an invented teacher."""
    place = Place(file, line, unit="cells", sheet="Ответы")
    values = {"школа": school, **answers} if school else answers
    return Row(file, place, values)


def returned(name: str, *rows: Row, changed: str = "", school: str = "") -> Returned:
    """Return a file that came back."""
    stamp = Stamp("korenovsky", "teacher-competence", "0", school=school) if school else None
    given = sum(each.size for each in rows)
    digest = f"{name}:{len(rows)}"
    return Returned(name, digest, stamp, changed, rows, given=given)


def file(name: str, *schools: str, answer: int = 1, changed: str = "") -> Returned:
    """Return a file with a teacher of each school."""
    rows = [
        row(name, line, each, учитель=f"Учитель {line}", П1=answer)
        for line, each in enumerate(schools, start=3)
    ]
    return returned(name, *rows, changed=changed)


def told(collected: Collected) -> list[tuple[str, bool]]:
    """Return what is told of the files together, and whether somebody must look at it."""
    return [(each.message.key, each.is_error) for each in collected.remarks]


def balance(collected: Collected) -> tuple[int, int]:
    """Return how many rows came, and how many are merged or left out."""
    left = sum(each.size for rows in collected.left.values() for each in rows)
    return collected.given, collected.out + left


def test_records_come_in_the_order_of_the_files() -> None:
    """Each keeps the file and the row that it came from."""
    collected = collect([file("а.xlsx", "Школа А", "Школа Б"), file("б.xlsx", "Школа В")])

    assert [(each.file, each.place.line, each.school) for each in collected.rows] == [
        ("а.xlsx", 3, "Школа А"),
        ("а.xlsx", 4, "Школа Б"),
        ("б.xlsx", 3, "Школа В"),
    ]
    assert (told(collected), collected.is_clean, balance(collected)) == ([], True, (3, 3))


def test_a_copy_of_a_file_is_taken_once() -> None:
    """It is told, and nobody has to look at it."""
    first = file("а.xlsx", "Школа А")
    copy = Returned("копия.xlsx", first.digest, rows=(row("копия.xlsx", 3, "Школа А"),), given=1)

    collected = collect([first, copy])

    assert told(collected) == [("collected.same-file", False)]
    assert (collected.is_clean, [each.file for each in collected.rows]) == (True, ["а.xlsx"])
    assert balance(collected) == (2, 2)


def test_the_same_answers_in_another_file_are_taken_once() -> None:
    """Capitals and quotes in the name of the school make no difference, nor does the order."""
    one = returned("а.xlsx", row("а.xlsx", 3, "Школа А", П1=1), row("а.xlsx", 4, "Школа А", П1=2))
    other = returned("б.xlsx", row("б.xlsx", 3, "Школа А", П1=2), row("б.xlsx", 4, "Школа А", П1=1))

    collected = collect([one, other])

    assert told(collected) == [("collected.same-answers", False)]
    assert (len(collected.rows), collected.is_clean, balance(collected)) == (2, True, (4, 4))


def test_a_school_that_sent_different_answers_is_left_out() -> None:
    """Neither file is dropped silently; the records of other schools are taken."""
    files = [file("а.xlsx", "Школа А", "Школа Б"), file("б.xlsx", "школа «А»", answer=2)]

    collected = collect(files)

    assert told(collected) == [("collected.twice.none", True)]
    assert ([each.school for each in collected.rows], collected.is_clean) == (["Школа Б"], False)
    assert balance(collected) == (3, 3)


@pytest.mark.parametrize(
    ("days", "twice", "key", "taken"),
    [
        (("2021-05-01T10:00:00", "2021-05-02T09:00:00"), Twice.LAST, "last", ["б.xlsx"]),
        (("2021-05-03T10:00:00", "2021-05-02T09:00:00"), Twice.LAST, "last", ["а.xlsx"]),
        (("2021-05-01T10:00:00", "2021-05-01T10:00:00"), Twice.LAST, "undated", []),
        (("2021-05-01T10:00:00", ""), Twice.LAST, "undated", []),
        (("", ""), Twice.ALL, "all", ["а.xlsx", "б.xlsx"]),
    ],
)
def test_somebody_can_decide_what_is_taken(
    days: tuple[str, str], twice: Twice, key: str, taken: list[str]
) -> None:
    """The last file or all of them; where the last cannot be told, none."""
    files = [
        file("а.xlsx", "Школа А", changed=days[0]),
        file("б.xlsx", "Школа А", answer=2, changed=days[1]),
    ]

    collected = collect(files, twice=twice)

    assert told(collected) == [(f"collected.twice.{key}", key == "undated")]
    assert ([each.file for each in collected.rows], balance(collected)) == (taken, (2, 2))


def test_three_files_of_a_school_are_told_together() -> None:
    """Two that say the same count once, the third is another."""
    files = [
        file("а.xlsx", "Школа А"),
        file("б.xlsx", "Школа А"),
        file("в.xlsx", "Школа А", answer=2),
    ]

    collected = collect(files)

    assert told(collected) == [("collected.same-answers", False), ("collected.twice.none", True)]
    assert (len(collected.rows), balance(collected)) == (0, (3, 3))


def test_a_form_knows_its_school_where_the_record_does_not() -> None:
    """The school that a form was made for counts as its sender."""
    files = [
        returned("а.xlsx", row("а.xlsx", 3, "", П1=1), school="Школа А"),
        returned("б.xlsx", row("б.xlsx", 3, "", П1=2), school="Школа А"),
    ]

    collected = collect(files)

    assert (told(collected), len(collected.rows)) == ([("collected.twice.none", True)], 0)


def test_files_without_a_school_are_no_matter_of_twice() -> None:
    """Nobody can tell who sent them."""
    files = [returned("а.xlsx", row("а.xlsx", 3, "")), returned("б.xlsx", row("б.xlsx", 3, ""))]

    assert len(collect(files).rows) == 2


def test_the_same_subject_in_two_files_is_told() -> None:
    """The records are taken, and somebody must look at them; within a file it may be meant."""
    one = row("а.xlsx", 3, "Школа А", учитель="Учитель 1", П1=1)
    again = row("а.xlsx", 4, "Школа А", учитель="Учитель 1", П1=2)
    other = row("б.xlsx", 3, "школа а", учитель="учитель 1", П1=0)
    files = [returned("а.xlsx", one, again), returned("б.xlsx", other)]

    collected = collect(files, identity=("школа", "учитель"), twice=Twice.ALL)

    assert told(collected)[1:] == [("collected.repeated", True)]
    assert len(collected.rows) == 3


def test_who_sent_nothing_is_told() -> None:
    """A school is known by its title or its number; one that nobody expects is told too."""
    awaited = [Awaited("МБОУ СОШ № 1", ("1",)), Awaited("Школа Б"), Awaited("Школа В")]

    collected = collect([file("а.xlsx", "1", "Школа  б", "Школа Г")], awaited=awaited)

    assert collect([file("а.xlsx", "1")], awaited=awaited[:1]).is_clean
    assert collected.silent == ("Школа В",)
    assert told(collected) == [("collected.unknown-school", True), ("collected.silent", True)]
    assert collected.remarks[0].message.parameters["school"] == "Школа Г"


def test_faults_of_files_and_records_must_be_looked_at() -> None:
    """A missing answer is none of them: the record has a result that says so."""
    wrong = Finding(say("no-records"), Place("а.xlsx"))
    faulty = Slip(Place("а.xlsx", 3), say("value-outside-set", value="7", values="{0}"), "D009")
    missing = Slip(Place("а.xlsx", 3), say("checked.missing", title="П1", values="{0}"))
    one = row("а.xlsx", 3, "А")

    def clean(*rows: Row, findings: Sequence[Finding] = ()) -> bool:
        return collect([Returned("а.xlsx", "", rows=rows, findings=tuple(findings))]).is_clean

    assert [
        clean(one),
        clean(Row(one.file, one.place, one.values, (missing,))),
        clean(Row(one.file, one.place, one.values, (faulty,))),
        clean(one, findings=[wrong]),
    ] == [True, True, False, False]


def test_the_account_tells_everything() -> None:
    """Files, what to look at, who is silent, what is left out, where the records are from."""
    files = [
        file("а.xlsx", "Школа А", "Школа Б"),
        Returned("б.xlsx", "", findings=(Finding(say("no-records"), Place("б.xlsx")),)),
        file("в.xlsx", "Школа А", answer=2),
    ]
    collected = collect(files, awaited=[Awaited("Школа Б"), Awaited("Школа В")])

    blocks = account(collected, has_list=True)

    assert [(str(block.title), len(block.rows)) for block in blocks] == [
        ("Файлы", 3),
        ("На что посмотреть", 4),
        ("Не прислали", 1),
        ("Строки, которые не взяты", 2),
        ("Откуда записи", 1),
    ]
    assert blocks[0].rows[0] == ("а.xlsx", "Школа А, Школа Б", 2, 1, 0, 0)
    assert [each[0] for each in blocks[1].rows] == ["ошибка"] * 3 + ["предупреждение"]
    assert blocks[4].rows == ((1, "а.xlsx", "Ответы", 4, "Школа Б"),)


def test_the_account_is_a_workbook_that_is_not_read_back() -> None:
    """It is the same every time, and a text in it stays a text."""
    blocks = account(collect([file("=а.xlsx", "Школа А")]), has_list=False)

    book = account_workbook(blocks)
    sheet = opened(book)["Сбор"]

    assert book == account_workbook(blocks)
    assert (sheet["A3"].value, sheet["A3"].data_type) == ("=а.xlsx", "s")
    assert "ничего" in [cell.value for cell in sheet["A"]]
    assert list(opened(book).defined_names) == ["shnor_added_collected"]

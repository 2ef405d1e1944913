# SPDX-License-Identifier: MIT
"""The monitorings of the centre itself: a form each, with samples, filled in and reported on."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING, Final

import pytest
from attrs import frozen

from tests.oracles.korenovsky import (
    MentoringCentre,
    MethodicalHelp,
    TutoringPoint,
    mean_of_means,
    methodical_level,
    methodical_total,
    mnc_level,
    mnc_total,
    mtkp_level,
    mtkp_total,
)
from tests.year import agreeing
from tests.year.documents import book_in, column, documents_in
from tests.year.filling import FIRST_ROW, NAMES_ROW, opened, saved
from tests.year.mending import lines_of, marked_in
from tests.year.running import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from openpyxl import Workbook

    from tests.oracles.korenovsky import Groups, Judgement, Sample

YES_NO: Final = (("да", "Да ", "ДА", "дa"), "нет")
THERE: Final = (("наличие", "Наличие", " наличие"), "отсутствие")
"""As people write what the order calls the answers; a letter of «дa» is Latin."""

MENTORS: Final[tuple[Sample, ...]] = (
    ((1, 1), (1, 0), (0, 1), (1, 1), (0, 0), (1, 1), (1, 0)),
    ((1, 1), (1, 1), (1, 0)),
)
SCHOOLS: Final[tuple[Groups, ...]] = (
    (
        ((1, 1, 1, 0, 1, 0, 1, 1), (0, 1, 1, 1, 1, 0, 1, 1), (1, 0, 0, 1, 1, 1, 1, 1)),
        ((1, 1, 0, 1, 1, 1, 1, 1),),
    ),
    (((1, 1, 1, 1, 1, 1, 0, 0),), ((1,) * 8, (1,) * 8, (1,) * 7 + (0,))),
)
CENTRE: Final = (
    MentoringCentre(1, MENTORS[0], (1, 0, 1), (1, 1, 0, 1, 1), SCHOOLS[0], (1, 1, 1, 0, 0)),
    MentoringCentre(1, MENTORS[1], (1, 1, 1), (1, 1, 1, 1, 1), SCHOOLS[1], (1, 1, 1, 1, 0)),
)
"""Two years of an invented centre."""

POINT: Final = (
    TutoringPoint(
        1,
        ((1, 1, 0), (1, 0, 1), (1, 1, 1)),
        (1, 1, 0),
        (1, 1, 0, 1),
        (((1, 1, 0, 1), (1, 1, 1, 1), (0, 1, 0, 1)), ((1, 1, 1, 0),)),
        (((1, 0, 1), (1, 1, 1)), ((1, 1, 0),)),
    ),
)
HELP: Final = (MethodicalHelp(1, 1, 1, 1, (1, 1, 1), 1, (1, 1, 0), 1),)


@frozen
class Case:
    """A monitoring of the centre.

    Attributes:
        name: the monitoring.
        attributes: what tells the records apart, by field.
        rows: the answers of each record by field.
        samples: the samples of each record by indicator: groups of rows, or one.
        judged: the total and the level that the order gives each record.
    """

    name: str
    attributes: Sequence[Mapping[str, str]]
    rows: Sequence[Mapping[str, int | str]]
    samples: Sequence[Mapping[str, Groups]]
    judged: Sequence[tuple[Fraction, Judgement]]


def _flat(name: str, row: Sequence[int]) -> dict[str, int]:
    return {f"{name}.{number}": answer for number, answer in enumerate(row, start=1)}


CASES: Final = (
    Case(
        "mentoring-centre",
        [{"центр": "Центр А", "год": str(2021 + number)} for number in range(2)],
        [
            {
                "П1": each.documents, **_flat("П3", each.access), **_flat("П4", each.intensity),
                **_flat("П6", each.competence),
            }
            for each in CENTRE
        ],
        [{"П2": [each.mentors], "П5": each.schools} for each in CENTRE],
        [(total := mnc_total(each, mean_of_means), mnc_level(total)) for each in CENTRE],
    ),
    Case(
        "tutoring-point",
        [{"пункт": "Пункт Б", "год": "2021"}],
        [
            {
                "П1": each.documents, **_flat("П3", each.access), **_flat("П4", each.intensity),
            }
            for each in POINT
        ],
        [{"П2": [each.tutors], "П5": each.teaching, "П6": each.growth} for each in POINT],
        [(total := mtkp_total(each, mean_of_means), mtkp_level(total)) for each in POINT],
    ),
    Case(
        "methodical-help",
        [{"год": "2021"}],
        [
            {
                "П1": each.procedure, "П2": each.events, "П3": each.subjects, "П4": each.cycles,
                **_flat("П5", each.access), "П6": each.roadmap, **_flat("П7", each.groups),
                "П8": 3, "П9": 2, "П10": 5, "П11": 1, "П12.1": 1, "П12.2": 4,
                "П13": each.measures,
                "П1.акт": "приказ № 0-7 (выдуман)", "П1.ссылка": "https://example.org/0-7",
            }
            for each in HELP
        ],
        [{}],
        [(total := methodical_total(each), methodical_level(total)) for each in HELP],
    ),
)  # fmt: skip


def put(book: Workbook, sheet: str, row: int, values: Mapping[str, int | str]) -> None:
    """Type values into the row of a sheet, each under its name."""
    heads = [str(cell.value) for cell in book[sheet][NAMES_ROW]]
    for name, value in values.items():
        book[sheet].cell(row, heads.index(name) + 1).value = value


def fill(form: bytes, case: Case) -> bytes:
    """Return the form filled in: answers as points, rows of samples as words."""
    book = opened(form)
    sheets = {name.partition(" ")[0]: name for name in book.sheetnames}
    filled = dict.fromkeys(sheets, FIRST_ROW)
    for number, (attributes, answers) in enumerate(zip(case.attributes, case.rows, strict=True)):
        put(book, "Ответы", FIRST_ROW + number, {**attributes, **answers})
    for number, samples in enumerate(case.samples, start=1):
        for name, groups in samples.items():
            yes, no = THERE if sheets[name].endswith("тьютор") else YES_NO
            for group, items in _rows(groups):
                words = {
                    str(item): yes[(filled[name] + item) % len(yes)] if value else no
                    for item, value in enumerate(items, start=1)
                }
                put(book, sheets[name], filled[name], {"№": number, **group, **words})
                filled[name] += 1
    return saved(book)


def _rows(groups: Groups) -> Iterator[tuple[dict[str, str], Sequence[int]]]:
    """Yield the rows of a sample with what tells their group, where there are several."""
    for at, rows in enumerate(groups, start=1):
        group = {} if len(groups) == 1 else {"группа": f"{at}-я процедура"}
        yield from ((group, items) for items in rows)


@pytest.fixture(scope="module", params=CASES, ids=lambda case: case.name)
def case(request: pytest.FixtureRequest) -> Case:
    """A monitoring of the centre."""
    found: Case = request.param
    return found


@pytest.fixture(scope="module")
def desk(case: Case, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk on which the form lies, filled in."""
    made = Desk(tmp_path_factory.mktemp(case.name))
    assert 0 == made("form", f"korenovsky/{case.name}", "-o", "форма.xlsx").code
    content = fill(made.folder.joinpath("форма.xlsx").read_bytes(), case)
    made.folder.joinpath("заполнено.xlsx").write_bytes(content)
    return made


def test_answers_come_to_what_the_order_says(desk: Desk, case: Case) -> None:
    """Totals and levels are those that are worked out by hand from the order."""
    outcome = desk("evaluate", f"korenovsky/{case.name}", "заполнено.xlsx", "-f", "jsonl")
    found = [json.loads(line) for line in outcome.out.splitlines()]
    judged = [(Fraction(each["total"].replace(",", ".")), each["level"]) for each in found]

    assert [(total, level.level) for total, level in case.judged] == judged


def test_documents_say_the_same(desk: Desk, case: Case) -> None:
    """In the workbook, in the note and on the page, be it one record or two."""
    made = desk("report", f"korenovsky/{case.name}", "заполнено.xlsx", "-o", "отчёт")
    assert 0 == made.code, made.err
    found = documents_in(desk.folder / "отчёт")
    rows = found.book["Записи"]

    assert [total for total, _ in case.judged] == column(rows, "Общее значение")
    assert [level.level for _, level in case.judged] == column(rows, "Уровень")
    agreeing.agree(found)


def test_the_merged_form_says_the_same(desk: Desk, case: Case) -> None:
    """Samples go with their records, through the merged table and through its checked copy."""
    rules = f"korenovsky/{case.name}"
    merged = desk("collect", rules, "заполнено.xlsx", "-o", "свод.xlsx")
    checked = desk("evaluate", rules, "свод.xlsx", "--checked", "проверено.xlsx")
    assert (0, 0) == (merged.code, checked.code), merged.err
    for name, folder in (("свод.xlsx", "отчёт-2"), ("проверено.xlsx", "отчёт-3")):
        assert 0 == desk("report", rules, name, "-o", folder, "--only", "сводная").code
        rows = book_in(desk.folder / folder)["Записи"]
        assert [total for total, _ in case.judged] == column(rows, "Общее значение")
        assert [level.level for _, level in case.judged] == column(rows, "Уровень")


def test_a_slip_in_a_sample_is_marked_in_its_sheet(desk: Desk, case: Case) -> None:
    """The cell of the sample is coloured, and its record has no total."""
    book = opened(desk.folder.joinpath("заполнено.xlsx").read_bytes())
    samples = [name for name in book.sheetnames if name.startswith("П2 ")]
    sheet, field = (samples[0], "2") if samples else ("Ответы", "П7.2")
    put(book, sheet, FIRST_ROW, {field: "частично"})
    cell = next(each for each in book[sheet][FIRST_ROW] if each.value == "частично").coordinate
    desk.folder.joinpath("с-ошибкой.xlsx").write_bytes(saved(book))
    outcome = desk(
        "evaluate", f"korenovsky/{case.name}", "с-ошибкой.xlsx", "--checked", "с-ошибкой-2.xlsx"
    )
    copy = desk.folder.joinpath("с-ошибкой-2.xlsx").read_bytes()

    assert 1 == outcome.code
    assert [(sheet, cell)] == [(line.sheet, line.cell) for line in lines_of(copy)]
    assert {cell} == marked_in(copy)


def test_nothing_is_left_beside(desk: Desk, tmp_path: Path) -> None:
    """A form that nobody has filled in says so, and makes no documents."""
    outcome = desk("report", "korenovsky/tutoring-point", "форма.xlsx", "-o", str(tmp_path / "о"))

    assert outcome.code != 0
    assert not (tmp_path / "о").exists()

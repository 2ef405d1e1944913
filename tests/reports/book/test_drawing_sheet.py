# SPDX-License-Identifier: MIT
"""Charts are drawn by Excel from cells that stand beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from shnor_rules.notation import parse_interval
from shnor_rules.reports.book import workbook
from shnor_rules.reports.book.shades import levels_in
from shnor_rules.reports.content.figures import BarsFigure, FlowFigure, Mark, ScaleFigure
from shnor_rules.reports.content.report import Report, Section
from tests.reports.book.opened import of, opened, part, rows
from tests.reports.book.reports_made_up import BARS, BESIDE, FLOW, REPORT, SCALE, STACKED

if TYPE_CHECKING:
    from fractions import Fraction

    from openpyxl import Workbook


@pytest.fixture(scope="module")
def book() -> Workbook:
    """Return the workbook of the invented report."""
    return opened(workbook(REPORT))


@pytest.fixture(scope="module")
def drawn() -> list[str]:
    """Return the charts of the invented report as they stand in the file."""
    return part(workbook(REPORT), r"xl/charts/chart\d\.xml")


def _charts(book: Workbook) -> list[Any]:
    sheet: Any = book["Диаграммы"]
    found: list[Any] = sheet._charts  # noqa: SLF001  (there is no public way)
    return found


def test_every_figure_is_a_chart_of_its_kind(book: Workbook) -> None:
    """Records on a scale are points; counts are bars, lying where their names are long."""
    kinds = [(type(chart).__name__, getattr(chart, "barDir", None)) for chart in _charts(book)]

    assert [
        ("ScatterChart", None),
        ("BarChart", "col"),
        ("BarChart", "bar"),
        ("BarChart", "col"),
        ("BarChart", "bar"),
    ] == kinds
    assert ["stacked", "clustered", "stacked"] == [
        _charts(book)[place].grouping for place in (2, 3, 4)
    ]


def test_counts_begin_at_zero_and_have_names(drawn: list[str]) -> None:
    """Every axis of counts begins at zero; titles and axes are named, as texts only."""
    titles = [SCALE.title, BARS.title, f" {STACKED.title}", BESIDE.title, FLOW.title]

    assert [True] * 5 == ['<c:min val="0"/>' in chart for chart in drawn]
    assert titles == [chart.split("<a:t>")[1].split("</a:t>")[0] for chart in drawn]
    assert [True] * 4 == ["<a:t>Количество</a:t>" in chart for chart in drawn[:4]]
    assert [True, True] == [f"<a:t>{name}</a:t>" in drawn[4] for name in (FLOW.before, FLOW.after)]


def test_the_numbers_of_the_bars_are_cells(book: Workbook) -> None:
    """What a chart shows can be read and copied beside it."""
    cells = [row[1:4] for row in rows(book, "Диаграммы")]
    start = cells.index((None, "план", "факт"))

    assert [("2020", 20, 18), ("2021", 30, 31), ("2022", 40, 0)] == cells[start + 1 : start + 4]


def test_the_numbers_of_a_scale_are_cells(book: Workbook) -> None:
    """A scale has its intervals, and each total in the column of its level, or of none."""
    cells = [row[1:9] for row in rows(book, "Диаграммы")[1:13]]

    assert [
        ("Уровень", "Интервал", "Количество", *(5 * [None])),
        ("А", "[0; 0,3)", 1, *(5 * [None])),
        ("Б", "(0,3; 0,5)", 5, *(5 * [None])),
        ("С", "(0,5; 1,6)", 7, *(5 * [None])),
        ("D", "(1,6; 1,75]", 3, *(5 * [None])),
        (None,) * 8,
        ("Запись", "Значение", "Точно", "А", "Б", "С", "D", "Вне уровней"),
        ("Выдуманная школа № 4", 0.1, "0,1", 1, None, None, None, None),
        (None, 0.4, "0,4", None, 5, None, None, None),
        (None, 0.5, "0,5", None, None, None, None, 2),
        (None, pytest.approx(4 / 3, rel=1e-14), "4/3", None, None, 7, None, None),
        (None, 1.75, "1,75", None, None, None, 3, None),
    ] == cells


def test_the_flow_between_levels_is_cells(book: Workbook) -> None:
    """Levels before stand at the left, levels after above."""
    cells = [row[1:7] for row in rows(book, "Диаграммы")]
    start = cells.index(
        ("2020/2021 учебный год > 2021/2022 учебный год", "А", "Б", "С", "D", "без уровня")
    )

    assert ("Б", 0, 3, 4, 0, 1) == cells[start + 2]


def test_levels_have_the_same_colours_everywhere(drawn: list[str]) -> None:
    """The lowest level has one colour as a bar, as a part of a bar and as a point."""
    assert [True] * 5 == [
        "ECC458" in chart for chart in (drawn[0], drawn[1], drawn[2], drawn[4], drawn[0])
    ]
    assert "595959" in drawn[4]


def test_a_scale_without_records_has_no_chart() -> None:
    """Where nothing can be drawn, the table stands alone."""
    empty = ScaleFigure("scale", "Шкала", SCALE.levels)
    bars = BarsFigure("bars", "Ничего", (), (("Записей", ()),))
    flow = FlowFigure("flow", "Никто", (), (), "до", "после")

    assert [] == _charts(of(figures=(empty, bars, flow)))


def test_a_scale_of_one_number_is_drawn() -> None:
    """An axis from a number to itself is left to Excel."""
    one = parse_interval("[1; 1]")
    value: Fraction | None = one.low
    assert value is not None
    figure = ScaleFigure("scale", "Шкала", (("один", one),), (Mark(value, 20),))

    assert 1 == len(_charts(of(figures=(figure,))))


def test_levels_are_known_from_a_flow_too() -> None:
    """Without a scale the levels of a flow have their colours; no level is none of them."""
    data = workbook(type(REPORT)("О", "Р", (type(REPORT.sections[0])("s", "С", figures=(FLOW,)),)))
    (chart,) = part(data, r"xl/charts/chart\d\.xml")

    assert [True, True, True] == [colour in chart for colour in ("ECC458", "184E89", "595959")]


def test_many_bars_have_no_numbers_on_them() -> None:
    """Numbers that would cover the bars are left out; they stand beside."""
    names = tuple(f"Школа {number}" for number in range(200))
    many = BarsFigure("many", "Много", names, (("Записей", tuple(range(200))),))
    data = workbook(type(REPORT)("О", "Р", (type(REPORT.sections[0])("s", "С", figures=(many,)),)))
    (chart,) = part(data, r"xl/charts/chart\d\.xml")

    assert "c:dLbls" not in chart


def test_bars_say_what_their_axes_are_and_which_names_are_levels() -> None:
    """Levels by conditions have no scale that is drawn, and have their colours nevertheless."""
    plain = BarsFigure("bars", "По школам", ("А",), (("низкий", (1,)),), is_stacked=True)
    told = evolve(plain, levels=("низкий",), along="школа", counted="Записей")
    assert [(), ("низкий",)] == [levels_in([each]) for each in (plain, told)]
    report = Report("Отчёт", "Район", (Section("own", "Свой", figures=(told,)),))
    (chart,) = part(workbook(report), r"xl/charts/chart\d\.xml")
    assert all(f"<a:t>{each}</a:t>" in chart for each in ("школа", "Записей"))

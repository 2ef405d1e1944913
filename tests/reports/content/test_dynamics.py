# SPDX-License-Identifier: MIT
"""What changed since the period before, compared by hand."""

from __future__ import annotations

from shnor_rules import evaluate_all
from shnor_rules.analysis.dynamics.comparing import compare
from shnor_rules.model import read_as
from shnor_rules.reports.content.figures import FlowFigure
from shnor_rules.reports.content.reviewed import reviewed
from tests.reports.content.comparing import KEY, dynamics
from tests.reports.content.reviewing import (
    TEACHERS,
    assess,
    cells,
    grid,
    made_once,
    sections,
    teacher,
)

BEFORE = (
    teacher("Школа А", "химия", "Учитель 1", 0, 0),
    teacher("Школа А", "химия", "Учитель 2", 2, 1),
    teacher("Школа Б", "химия", "Учитель 3", 2, 0),
    teacher("Школа Б", "химия", "Учитель 4", 1, 0),
    teacher("Школа Б", "химия", "Учитель 5", 1, 1),
)
AFTER = (
    teacher("Школа А", "химия", "Учитель 1", 2, 1),
    teacher("Школа А", "химия", "Учитель 2", 2, 0),
    teacher("Школа Б", "химия", "Учитель 3", 2, 0),
    teacher("Школа Б", "химия", "Учитель 4", 2, 1),
    teacher("Школа Б", "химия", "Учитель 6", 1, 1),
)
"""Up by two levels, down, the same, out of the hole, gone, and new."""


def test_records_stand_with_both_levels_and_totals() -> None:
    """What became of each record, with the exact difference and how many answers changed."""
    section = dynamics(BEFORE, AFTER)
    hole = "несравнимо: в прежнем периоде уровня нет: в разрыве шкалы"

    assert [
        ("Школа А, химия, Учитель 1", "низкий", "высокий", "улучшение", 0, 3, 3, 2, 0, 0, 0),
        ("Школа А, химия, Учитель 2", "высокий", "средний", "ухудшение", 3, 2, -1, 0, 1, 1, 0),
        ("Школа Б, химия, Учитель 3", "средний", "средний", "без изменений", 2, 2, 0, 0, 0, 2, 0),
        ("Школа Б, химия, Учитель 4", "в разрыве шкалы", "высокий", hole, 1, 3, 2, 2, 0, 0, 0),
    ] == cells(section, "dynamics")
    unfold = grid(section, "dynamics").rows[0].unfold
    assert unfold is not None
    assert unfold()


def test_changes_are_counted_and_said() -> None:
    """Over all pairs: one better, one worse, one the same, one not to be compared."""
    section = dynamics(BEFORE, AFTER)

    assert (
        "Сравниваются «2021» и «2022»: в обоих 4\u00a0записи.",
        (
            "Уровни: лучше\u00a0– 1, хуже\u00a0– 1, без изменений\u00a0– 1, несравнимо\u00a0– 1 "
            "(всего 4)."
        ),
        (
            "Ответы: лучше\u00a0– 4, хуже\u00a0– 1, без изменений\u00a0– 3, несравнимо\u00a0– 0 "
            "(всего 8)."
        ),
        "Ещё 2\u00a0записи сравнить нельзя.",
        "Записи двух периодов сопоставлены по полям: школа; предмет; учитель.",
    ) == section.paragraphs


def test_moves_between_levels_are_a_table() -> None:
    """The levels before go down, those after go across; what has none is among them."""
    section = dynamics(BEFORE, AFTER)

    (figure,) = section.figures
    assert isinstance(figure, FlowFigure)
    moves = zip(figure.levels, figure.counts, strict=True)
    assert [(name, *row, sum(row)) for name, row in moves] == cells(section, "dynamics-levels")
    assert 4 == sum(map(sum, figure.counts))
    assert "2021 / 2022" == grid(section, "dynamics-levels").columns[0].title


def test_changes_are_counted_by_school_and_by_indicator() -> None:
    """A row for each school and one for all; a row for each indicator."""
    section = dynamics(BEFORE, AFTER)

    assert [
        ("Школа А", 2, *(1, 1, 0, 0), *(2, 1, 1, 0)),
        ("Школа Б", 2, *(0, 0, 1, 1), *(2, 0, 2, 0)),
        ("Муниципалитет в целом", 4, *(1, 1, 1, 1), *(4, 1, 3, 0)),
    ] == cells(section, "dynamics-by-school")
    assert [("П1", "Первый", 2, 0, 2, 0), ("П2", "Второй", 2, 1, 1, 0)] == cells(
        section, "dynamics-indicators"
    )


def test_moves_between_levels_are_a_figure() -> None:
    """From the lowest level to the highest, with a place for those without one."""
    (figure,) = dynamics(BEFORE, AFTER).figures

    assert isinstance(figure, FlowFigure)
    assert ("без уровня", "низкий", "средний", "высокий") == figure.levels
    assert ((0, 0, 0, 1), (0, 0, 0, 1), (0, 0, 1, 0), (0, 0, 1, 0)) == figure.counts
    assert ("2021", "2022") == (figure.before, figure.after)


def test_levels_have_a_place_for_none_only_where_it_is_needed() -> None:
    """Everyone has a level: there are three."""
    (figure,) = dynamics(BEFORE[:3], AFTER[:3]).figures

    assert isinstance(figure, FlowFigure)
    assert ("низкий", "средний", "высокий") == figure.levels


def test_who_was_not_compared_is_told() -> None:
    """Who left, who is new, and in which row."""
    assert [
        ("Школа Б, химия, Учитель 5", "2022", "нет записи в периоде «2022»", None),
        ("Школа Б, химия, Учитель 6", "2021", "нет записи в периоде «2021»", None),
    ] == cells(dynamics(BEFORE, AFTER), "dynamics-apart")


def test_three_periods_have_two_comparisons_and_a_way() -> None:
    """The last comparison comes first; ids of earlier ones end in their number."""
    section = dynamics(BEFORE[:2], AFTER[:2], BEFORE[:2], by=())
    names = [each.id for each in section.grids]

    assert [
        *("dynamics-levels", "dynamics", "dynamics-indicators"),
        *("dynamics-levels-1", "dynamics-1", "dynamics-indicators-1"),
        "dynamics-courses",
    ] == names
    assert ["dynamics-levels", "dynamics", "dynamics-courses"] == [
        each.id for each in section.grids if not each.is_detail
    ]
    assert "Динамика по записям, 2021\u00a0– 2022" == grid(section, "dynamics-1").title
    assert [
        ("Школа А, химия, Учитель 1", *("низкий", "высокий", "низкий"), "с возвратами", None),
        ("Школа А, химия, Учитель 2", *("высокий", "средний", "высокий"), "с возвратами", None),
    ] == cells(section, "dynamics-courses")
    assert ["dynamics", "dynamics-1"] == [each.id for each in section.figures]
    assert any(each.startswith("«Без возвратов»") for each in section.paragraphs)


def test_periods_without_a_common_record_have_nothing_to_count() -> None:
    """Only who was not compared is told."""
    section = dynamics(BEFORE[4:], AFTER[4:])

    assert ["dynamics-apart"] == [each.id for each in section.grids]
    assert () == section.figures


def test_records_by_other_rules_are_in_no_figure() -> None:
    """What does not compare does not move."""
    ruleset, monitoring = made_once(TEACHERS)
    other = read_as(monitoring, ("вниз",))
    before = assess(TEACHERS, *BEFORE[:2])
    after = list(evaluate_all(other, AFTER[:2]))
    compared = compare({"2021": before, "2022": after}, key=KEY)
    section = sections(reviewed(ruleset, other, after, dynamics=compared))["dynamics"]

    assert () == section.figures
    assert ["несравнимо: разные толкования"] * 2 == [row[3] for row in cells(section, "dynamics")]


def test_one_record_in_two_periods_is_told_answer_by_answer() -> None:
    """A centre has no table of counts: its answers and its level stand beside each other."""
    section = dynamics(BEFORE[:1], AFTER[:1], key=(), by=())

    assert ["dynamics", "dynamics-answers"] == [each.id for each in section.grids]
    assert "В каждом периоде одна запись." == section.paragraphs[-1]
    assert () == section.figures
    assert not any(each.startswith("Уровни") for each in section.paragraphs)

# SPDX-License-Identifier: MIT
"""What tables decide, and how it is explained: grades, cells, and combinations without a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.evaluation.making import assessed, made

if TYPE_CHECKING:
    from shnor_rules import Monitoring

BODY: Final = """
    indicators:
      П1: {title: Первый, values: "[-10; 100]"}
      П2: {title: Второй, values: "{рост; спад; нет}", not_applicable: нет}
      П3: {title: Третий, values: "{0; 1}", points: [{points: "5", otherwise: true}]}
    bands:
      состояние:
        title: Состояние школы
        of: П1
        bands:
          - {band: низкое, interval: "[0; 50)"}
          - {band: высокое, interval: "[40; 100)"}
          - {band: особое, when: состояние == 100}
        quote: менее 50
        place: п. 1
      сумма:
        title: Сумма
        of: П1 * 2
        basis: толкование
        decide: первое подходящее
        bands: [{band: мало, interval: менее 20}, {band: много, otherwise: true}]
    total:
      title: Часы
      table: {by: [состояние, П2], cells: {низкое: {рост: "1/3", нет: 0}, высокое: 3}, place: п. 2}
      cap: "2"
    table:
      by: [сумма, П3]
      cells: {мало: {0: А}, много: Б}
    levels:
      - {level: А, meaning: хорошо}
      - {level: Б}
"""


@pytest.fixture(scope="module")
def monitoring() -> Monitoring:
    """Return a monitoring of an invented order with tables."""
    return made(BODY)


def lines(monitoring: Monitoring, lang: str, **record: object) -> list[str]:
    """Return the lines of an explanation up to those of the indicators, with their indents."""
    text = list(assessed(monitoring, record).explain().lines(lang))
    first = next(place for place, line in enumerate(text) if line.startswith("  П1"))
    return text[:first]


def test_grades_and_cells_are_explained(monitoring: Monitoring) -> None:
    """Each grade says why it is that one, each cell by what it was found."""
    assert [
        "уровень А – хорошо",
        "  Часы = 1/3 = 0,3333…",
        "    ячейка таблицы (состояние – низкое, П2 – рост): 1/3  [№ 7, п. 2]",
        "    формула: итог = если итог_без_предела более 2, то 2, иначе итог_без_предела",
        "    с числами: если 1/3 более 2, то 2, иначе 1/3 = 1/3",
        "  состояние – низкое: Состояние школы  [№ 7, п. 1]",
        "    в документе: менее 50",
        "    9 входит в [0; 50)",
        "  сумма – мало: Сумма",
        "    основание: толкование – таких градаций в документе нет",
        "    формула: сумма_значение = П1 · 2",
        "    с числами: 9 · 2 = 18",
        "    18 – это менее 20",
        "  ячейка таблицы (сумма – мало, П3 – 0): уровень А  [№ 7, раздел 1]",
    ] == lines(monitoring, "ru", П1=9, П2="рост", П3=0)


def test_in_english_too(monitoring: Monitoring) -> None:
    """A cell that stands before the last input is found by anything."""
    assert [
        "level Б",
        "  Часы = 2",
        "    the cell of the table (состояние – высокое, П2 – anything): 3  [№ 7, п. 2]",
        "    formula: итог = if итог_без_предела is more than 2, then 2, else итог_без_предела",
        "    with numbers: if 3 is more than 2, then 2, else 3 = 2",
        "  состояние – высокое: Состояние школы  [№ 7, п. 1]",
        "    in the document: менее 50",
        "    50 is in [40; 100)",
        "  сумма – много: Сумма",
        "    basis: a reading – the document prints no such bands",
        "    formula: сумма_значение = П1 · 2",
        "    with numbers: 50 · 2 = 100",
        "    all other cases",
        "  the cell of the table (сумма – много, П3 – anything): level Б  [№ 7, раздел 1]",
    ] == lines(monitoring, "en", П1=50, П2="спад", П3=1)


def test_a_condition_of_a_band_is_put_in(monitoring: Monitoring) -> None:
    """Inside its own bands a grading is the value that lies in them."""
    text = lines(monitoring, "ru", П1=100, П2="рост", П3=1)

    assert "    выполнено условие: состояние равно 100" in text
    assert "      с числами: 100 равно 100" in text
    assert (
        "  Часы: значения нет – в таблице нет такого сочетания: состояние – особое, П2 – рост"
        in text
    )


def test_a_combination_without_a_level(monitoring: Monitoring) -> None:
    """The headline and the table both say which combination has no cell."""
    text = lines(monitoring, "ru", П1=9, П2="рост", П3=1)

    said = "в таблице нет такого сочетания: сумма – мало, П3 – 1"
    assert (f"в разрыве шкалы – {said}", f"  {said}  [№ 7, раздел 1]") == (text[0], text[-1])


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        pytest.param(
            {"П1": 45, "П2": "рост"},
            "состояние: значение 45 попадает в несколько полос",
            id="several",
        ),
        pytest.param(
            {"П1": -1, "П2": "рост"},
            "состояние: значение -1 не попало ни в одну полосу",
            id="none",
        ),
        pytest.param({"П2": "рост"}, "нет ответа: П1", id="missing"),
        pytest.param({}, "нет ответов: П1, П2", id="missing-both"),
        pytest.param(
            {"П1": 9, "П2": "спад"},
            "в таблице нет такого сочетания: состояние – низкое, П2 – спад",
            id="no-cell",
        ),
        pytest.param({"П1": 9}, "нет ответа: П2", id="missing-word"),
    ],
)
def test_why_there_is_no_value(
    monitoring: Monitoring, record: dict[str, object], expected: str
) -> None:
    """A value without a grade, a grade without a cell: the reason names what is at fault."""
    (total,) = assessed(monitoring, record).explain().find("total")

    assert f"Часы: значения нет – {expected}" == str(total.message)


def test_grades_are_data(monitoring: Monitoring) -> None:
    """Grades stand beside the other computed values; one that is not there is nothing."""
    data = assessed(monitoring, {"П1": 100, "П2": "нет", "П3": 0}).to_dict()

    assert {"состояние": "особое", "сумма": "много"} == data["values"]
    assert ("Б", None, None) == (data["level"], data["interval"], data["next_level"])
    empty: dict[str, Any] = assessed(monitoring, {}).to_dict()["values"]
    assert {"состояние": None, "сумма": None} == empty


def test_no_is_a_row_of_a_table(monitoring: Monitoring) -> None:
    """A table may have a cell for «нет»."""
    assert 0 == assessed(monitoring, {"П1": 9, "П2": "нет", "П3": 0}).total

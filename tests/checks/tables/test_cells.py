# SPDX-License-Identifier: MIT
"""Tables of several inputs: combinations without a cell, and cells without a combination."""

from __future__ import annotations

from typing import Final

from tests.checks.telling import contents, findings, told

LEVELS: Final = """\
levels:
  - {level: низкий, meaning: мало}
  - {level: высокий, meaning: много}
"""
SCALE: Final = """\
levels:
  - {level: низкий, interval: менее 1, meaning: мало}
  - {level: высокий, interval: не менее 1, meaning: много}
"""


def levels(cells: str) -> str:
    """Return a monitoring whose level stands in a table of two indicators."""
    return (
        'indicators:\n  П1: {title: Первый, values: "{0; 1; 2}"}\n'
        '  П2: {title: Второй, values: "{вверх; вниз; нет}", not_applicable: нет}\n'
        f"table:\n  by: [П1, П2]\n  quote: таблица\n  cells:\n{cells}{LEVELS}"
    )


FULL: Final = """\
    0: низкий
    1: {вверх: высокий, вниз: низкий}
    2: {вверх: высокий, вниз: высокий}
"""


def test_a_combination_without_a_cell_is_told() -> None:
    """The combination and answers that come to it are told where the cells begin."""
    body = levels(FULL.replace(", вниз: высокий", ""))
    [found] = findings(body)

    assert ("missing-combination", "2 × вниз", 11) == (found.name, found.content, found.place.line)
    assert [
        "в таблице нет ячейки для сочетания 2 × вниз; так выходит, например, при {П1: 2, П2: вниз}"
    ] == told(body, "missing-combination")
    assert [
        (
            "the table has no cell for the combination 2 × вниз; so it comes out, for example, for "
            "{П1: 2, П2: вниз}"
        )
    ] == told(body, "missing-combination", lang="en")


def test_several_combinations_without_a_cell_are_told_together() -> None:
    """One finding a table names all combinations, the first with answers."""
    body = levels("    0: низкий\n    1: {вверх: высокий}\n")

    assert [("missing-combination", "1 × вниз; 2 × вверх; 2 × вниз")] == contents(
        body, "missing-combination"
    )
    assert [
        (
            "в таблице нет 3 ячеек для сочетаний, которые бывают: 1 × вниз; 2 × вверх; 2 × вниз; "
            "первое выходит, например, при {П1: 1, П2: вниз}"
        )
    ] == told(body, "missing-combination")
    assert [
        (
            "the table has no cells for 3 combinations that there can be: 1 × вниз; 2 × вверх; "
            "2 × вниз; the first comes out, for example, for {П1: 1, П2: вниз}"
        )
    ] == told(body, "missing-combination", lang="en")


def test_a_complete_table_is_in_order() -> None:
    """A cell for all that comes below it is enough; «нет» without a cell is not applicable."""
    assert [] == contents(levels(FULL))


def points(section: str, more: str = "") -> str:
    """Return a monitoring with points in a table of two gradings of one indicator."""
    gradings = "".join(
        f"  {name}:\n    title: {name}\n    of: П1\n    place: п. 2\n    bands:\n"
        f'      - {{band: мало, interval: "[0; {bound})"}}\n'
        f'      - {{band: много, interval: "[{bound}; 100]"}}\n'
        for name, bound in (("охват", 50), ("отклик", 80))
    )
    table = "{by: [охват, отклик], cells: {мало: {мало: 0, много: 1}, много: {мало: 1}}}"
    value = f"table: {table}, quote: таблица{more}"
    sections = {
        "total": f"total: {{{value}}}\n",
        "derived": f"derived: {{сумма: {{{value}}}}}\ntotal: {{formula: сумма, quote: да}}\n",
        "subtotals": f"subtotals: {{сумма: {{{value}}}}}\ntotal: {{formula: сумма, quote: да}}\n",
    }
    head = 'indicators:\n  П1: {title: Первый, values: "[0; 100]"}\nbands:\n'
    return head + gradings + sections[section] + SCALE


def test_a_cell_that_nothing_reaches_is_told_in_its_place() -> None:
    """A combination that no answer comes to needs no cell."""
    body = points("total")
    found = {each.name: each for each in findings(body)}

    assert {"missing-combination", "unreachable-combination"} == {*found}
    assert "много × много" == found["missing-combination"].content
    assert "мало × много" == found["unreachable-combination"].content
    place = found["unreachable-combination"].place
    assert place.source is not None
    line = place.source.line(place.line or 0)
    assert "1" == line[(place.column or 0) - 1 : (place.end_column or 0) - 1]
    assert ["ячейка мало × много не нужна: доказано, что такого сочетания не бывает"] == told(
        body, "unreachable-combination"
    )
    assert [
        "the cell мало × много is not needed: it is proved that there is no such combination"
    ] == told(body, "unreachable-combination", lang="en")


def test_tables_of_points_are_found_wherever_they_stand() -> None:
    """Derived values, subtotals and a total with a cap and a rounding are looked at alike."""
    expected = [
        ("missing-combination", "много × много"),
        ("unreachable-combination", "мало × много"),
    ]
    rounded = points("total", ", cap: 5, round: {places: 0, quote: да}")

    for body in (points("derived"), points("subtotals"), rounded):
        assert expected == contents(body, "missing-combination", "unreachable-combination")


def test_beside_a_computed_value_a_table_is_found() -> None:
    """A derived value by a formula is no table."""
    body = points("subtotals").replace(
        "subtotals:", "derived: {удвоено: {formula: П1 * 2, quote: да}}\nsubtotals:"
    )

    assert ["много × много"] == [pin for _, pin in contents(body, "missing-combination")]


def test_of_tables_with_errors_nothing_is_told() -> None:
    """Beside an error nothing is proved."""
    body = levels(FULL.replace("вниз: низкий", "вбок: низкий"))

    assert ["unknown-key-of-cell"] == [each.name for each in findings(body)]


def test_undecided_tables_are_not_told() -> None:
    """Where a value is beyond proof, so is what its table lacks."""
    body = (
        points("total")
        .replace("of: П1", "of: П1 * П2 * П3")
        .replace(
            "bands:\n  охват",
            '  П2: {title: Второй, values: "[0; 1]"}\n  П3: {title: Третий, values: "[0; 1]"}\n'
            "bands:\n  охват",
        )
    )

    assert [] == contents(body, "missing-combination", "unreachable-combination")

# SPDX-License-Identifier: MIT
"""Who went from which level to which is told by a matrix of counts."""

from __future__ import annotations

from shnor_rules.reports.content.figures import FlowFigure
from shnor_rules.reports.drawing import drawn, flow_svg
from tests.reports.book.reports_made_up import FLOW
from tests.reports.drawing.seen import by_class, collisions, number, outside, read, texts


def test_each_cell_has_its_count() -> None:
    """Cells stand row by row, each with the count that is written in it."""
    root = read(flow_svg(FLOW))
    cells = by_class(root, "cell")
    wanted = [str(count) for row in FLOW.counts for count in row]

    assert wanted == [cell.get("data-count") for cell in cells]
    assert wanted == [each.text for each in by_class(root, "count")]


def test_who_stayed_is_framed() -> None:
    """The cells of records whose level did not change have a bold frame, the others a thin one."""
    cells = by_class(read(flow_svg(FLOW)), "cell")
    bold = [index for index, cell in enumerate(cells) if number(cell, "stroke-width") > 1]

    assert [0, 6, 12, 18, 24] == bold


def test_more_is_darker() -> None:
    """Nought has no fill; one is lighter than the most."""
    cells = by_class(read(flow_svg(FLOW)), "cell")
    fills = {cell.get("data-count"): cell.get("fill") for cell in cells}

    assert "none" == fills["0"]
    assert str(fills["6"]) < str(fills["1"])


def test_words_can_be_read() -> None:
    """Levels and periods stand beside the matrix and not on one another."""
    root = read(flow_svg(FLOW))
    said = {box.said for box in texts(root)}

    assert {*FLOW.levels, "2020/2021 учебный год  ↓", "2021/2022 учебный год  →"} <= said
    assert [] == collisions(root)
    assert [] == outside(root)


def test_long_names_of_levels_are_broken_or_cut() -> None:
    """Names stay beside and above the matrix however long they are."""
    levels = ("неудовлетворительный и требующий помощи", "удовлетворительный", "оптимальный") * 3
    counts = tuple((row,) * 9 for row in range(9))
    root = read(flow_svg(FlowFigure("flow", "переходы", levels, counts, "было", "стало")))

    assert [] == collisions(root)
    assert [] == outside(root)


def test_it_is_described() -> None:
    """The description tells every way that anybody went."""
    figure = FlowFigure("flow", "переходы", ("А", "Б"), ((1, 2), (0, 0)), "2020", "2021")
    svgs = list(drawn(figure))

    assert ["А – А: 1; А – Б: 2"] == [read(svg)[1].text for svg in svgs]

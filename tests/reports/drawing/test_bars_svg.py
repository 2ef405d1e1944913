# SPDX-License-Identifier: MIT
"""Bars are as long as they count, and every count is written."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.reports.content.figures import BarsFigure
from shnor_rules.reports.drawing import bars_svg, drawn
from tests.reports.drawing.seen import by_class, collisions, ids, number, outside, read, texts

COUNTS = st.integers(0, 3000)
NAMES = st.text("абв гд&<>", min_size=1, max_size=60)


@st.composite
def figures(draw: st.DrawFn) -> BarsFigure:
    """Return bars of up to six categories and four series."""
    categories = tuple(draw(st.lists(NAMES, min_size=1, max_size=6)))
    row = st.tuples(*[COUNTS] * len(categories))
    series = draw(st.lists(st.tuples(NAMES, row), min_size=1, max_size=4))
    return BarsFigure("bars", draw(NAMES), categories, tuple(series), draw(st.booleans()))


@given(figures())
@settings(max_examples=40)
def test_every_count_is_drawn_and_written(figure: BarsFigure) -> None:
    """Each count that is not nought has a bar, bars are as long as they count, sums are written."""
    root = read(bars_svg(figure))
    rows = by_class(root, "bar", "g")
    counts = list(zip(*(counts for _, counts in figure.series), strict=True))
    units = set()

    assert [] == outside(root)
    for row, counted in zip(rows, counts, strict=True):
        bars = [each for each in row if each.get("data-count") is not None]
        assert [count for count in counted if count] == [
            int(bar.get("data-count", "")) for bar in bars
        ]
        units |= {round(number(bar, "width") / int(bar.get("data-count", "1")), 1) for bar in bars}
        said = [each.text or "" for each in by_class(row, "count")]
        if figure.is_stacked:
            assert said[-1].endswith(str(sum(counted)))
        else:
            assert [str(count) for count in counted] == said
    assert len(units) <= 2


def test_a_piece_that_is_too_short_has_its_count_at_the_end() -> None:
    """Where one count does not fit on its piece, all of them stand at the end, added up."""
    figure = BarsFigure("bars", "уровни", ("школа",), (("А", (1,)), ("Б", (300,))), is_stacked=True)
    said = [box.said for box in texts(read(bars_svg(figure)))]

    assert ["школа", "300", "1 + 300 = 301", "А", "Б"] == said


def test_very_many_pieces_leave_room_for_the_bar() -> None:
    """A sum that is longer than its place is told without what was added up."""
    series = tuple((f"серия {number}", (1 + 99 * (number % 2),)) for number in range(40))
    root = read(bars_svg(BarsFigure("bars", "много", ("школа",), series, is_stacked=True)))

    assert "2020" == by_class(root, "sum")[0].text
    assert [] == outside(root)


def test_words_do_not_stand_on_one_another() -> None:
    """Long names of categories are broken beside their bars, and the legend into lines."""
    names = tuple(f"Выдуманная школа № {number} имени героя {'и' * number}" for number in range(9))
    series = tuple((f"уровень {'а' * number}", tuple(range(9))) for number in range(12))
    for is_stacked in (True, False):
        root = read(bars_svg(BarsFigure("bars", "школы", names, series, is_stacked=is_stacked)))
        assert [] == collisions(root)
        assert [] == outside(root)


def test_series_differ_by_more_than_their_colour() -> None:
    """No two series of up to six have both a fill and a pattern in common."""
    series = tuple((f"серия {number}", (1,)) for number in range(6))
    root = read(bars_svg(BarsFigure("bars", "серии", ("школа",), series)))
    patterns = [each for each in root.iter() if each.tag.endswith("pattern")]
    lines = ["".join(path.get("d", "") for path in each) for each in patterns]

    assert 5 == len(patterns)
    assert 5 == len(set(lines))


def test_it_is_described() -> None:
    """The description tells the counts of a few categories, and how many there are of many."""
    series = (("план", (20, 30)), ("факт", (18, 31)))
    few = read(bars_svg(BarsFigure("bars", "план и факт", ("2020", "2021"), series)))
    plain = read(bars_svg(BarsFigure("bars", "план", ("2020", "2021"), series[:1])))
    many = BarsFigure("bars", "школы", ("школа",) * 13, (("А", (1,) * 13),))

    assert "2020: план 20, факт 18; 2021: план 30, факт 31" == few[1].text
    assert "2020: 20; 2021: 30" == plain[1].text
    assert "rows: 13; all is in the table" == read(bars_svg(many, "en"))[1].text


def test_many_categories_are_drawn_on_several_sheets_to_one_scale() -> None:
    """Fifty categories are three drawings with ids of their own, whose bars can be compared."""
    names = tuple(f"школа {number}" for number in range(50))
    roots = list(map(read, drawn(BarsFigure("bars", "школы", names, (("А", tuple(range(50))),)))))
    bars = [bar for root in roots for bar in root.iter() if bar.get("data-count") is not None]
    units = {round(number(bar, "width") / int(bar.get("data-count", "1"))) for bar in bars}
    given = [name for root in roots for name in ids(root)]

    assert 3 == len(roots)
    assert 49 == len(bars)
    assert 1 == len(units)
    assert len(given) == len(set(given))


def test_nothing_to_count_is_drawn_too() -> None:
    """A figure without categories, or with noughts only, is a drawing."""
    for figure in (
        BarsFigure("bars", "ничего", (), ()),
        BarsFigure("bars", "нули", ("школа",), (("А", (0,)),)),
    ):
        for svg in drawn(figure):
            assert [] == outside(read(svg))

# SPDX-License-Identifier: MIT
"""A scale is drawn with every end, every hole and every record at its place."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.notation import Interval, parse_interval
from shnor_rules.reports.content.figures import Mark, ScaleFigure
from shnor_rules.reports.drawing import scale_svg
from shnor_rules.reports.number_line import cut
from tests.reports.drawing.seen import by_class, collisions, number, outside, read, shapes, texts
from tests.shipped import SHIPPED, read_once

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

ENDS = st.fractions(-3, 30, max_denominator=7)
NAMES = st.text("абв <>&\"'\x00\n", max_size=30)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Return an interval with at least one number in it."""
    low, high = sorted((draw(ENDS), draw(ENDS)))
    closed = low == high
    low_end = draw(st.sampled_from([low, low, None]))
    high_end = draw(st.sampled_from([high, high, None]))
    return Interval(
        low_end,
        high_end,
        low_end is not None and (closed or draw(st.booleans())),
        high_end is not None and (closed or draw(st.booleans())),
    )


FIGURES = st.builds(
    ScaleFigure,
    st.just("scale"),
    NAMES,
    st.lists(st.tuples(NAMES, intervals()), max_size=5).map(tuple),
    st.lists(
        st.builds(Mark, ENDS, st.integers(1, 20), st.none() | NAMES),
        max_size=12,
        unique_by=lambda mark: mark.value,
    ).map(tuple),
)


def figure(*levels: str, marks: tuple[Mark, ...] = ()) -> ScaleFigure:
    """Return a scale of these intervals, named by their places."""
    named = tuple((f"уровень {at}", parse_interval(text)) for at, text in enumerate(levels, 1))
    return ScaleFigure("scale", "Выдуманная шкала", named, marks)


def ends(level: Element) -> list[tuple[float, bool]]:
    """Return the dots of a level: where each is, and whether it is filled."""
    return [
        (number(dot, "cx"), "closed" in dot.get("class", "").split())
        for dot in by_class(level, "end", "circle")
    ]


@given(FIGURES)
@settings(max_examples=40)
def test_each_end_is_drawn_once(drawn: ScaleFigure) -> None:
    """Each finite end is one dot, filled where it belongs to the level, in the order of numbers."""
    root = read(scale_svg(drawn))
    levels = by_class(root, "level", "g")
    places: dict[Fraction, float] = {}

    assert len(drawn.levels) == len(levels)
    for (_, interval), level in zip(drawn.levels, levels, strict=True):
        wanted = [
            (value, closed)
            for value, closed in (
                (interval.low, interval.low_closed),
                (interval.high, interval.high_closed),
            )
            if value is not None
        ]
        seen = ends(level)
        assert [closed for _, closed in wanted] == [closed for _, closed in seen]
        for (value, _), (x, _) in zip(wanted, seen, strict=True):
            assert places.setdefault(value, x) == x
        assert 2 - len(wanted) == len(by_class(level, "infinite", "path"))
    for low, high in pairwise(sorted(places)):
        assert places[low] < places[high]


@given(FIGURES)
@settings(max_examples=40)
def test_holes_overlaps_and_records_are_all_there(drawn: ScaleFigure) -> None:
    """There is a strip for every hole and every overlap, and a dot or a share for every record."""
    root = read(scale_svg(drawn))
    line = cut([interval for _, interval in drawn.levels]) if drawn.levels else None
    marks = by_class(root, "mark")

    assert (len([*line.holes()]) if line else 0) == len(by_class(root, "hole"))
    assert (len([*line.overlaps()]) if line else 0) == len(by_class(root, "overlap"))
    assert sum(mark.count for mark in drawn.marks) == sum(
        int(mark.get("data-count", "1")) for mark in marks
    )


@given(FIGURES)
@settings(max_examples=40)
def test_nothing_is_off_the_paper(drawn: ScaleFigure) -> None:
    """Every shape and every word lies within the drawing."""
    assert [] == outside(read(scale_svg(drawn)))


@given(FIGURES)
@settings(max_examples=40)
def test_records_stand_over_their_level(drawn: ScaleFigure) -> None:
    """A record that is the only one at its place stands within the bars of its levels, not others.

    Records on either side of an end are never drawn together.
    """
    alone = evolve(drawn, marks=tuple(evolve(mark, count=1) for mark in drawn.marks[:1]))
    root = read(scale_svg(alone))

    for mark, dot in zip(alone.marks, by_class(root, "mark", "circle"), strict=True):
        for (_, interval), level in zip(drawn.levels, by_class(root, "level", "g"), strict=True):
            bar = next(box for box in shapes(level) if box.said == "rect")
            inside = bar.left - 0.01 <= number(dot, "cx") <= bar.right + 0.01
            on_end = mark.value in (interval.low, interval.high)
            assert on_end or inside == (mark.value in interval)


@pytest.mark.parametrize(
    "drawn",
    [
        *(
            ScaleFigure(
                "scale",
                monitoring.title,
                tuple(
                    (band.name, band.interval)
                    for band in monitoring.scale.bands
                    if band.interval is not None
                ),
            )
            for folder in sorted(SHIPPED)
            for ruleset in [read_once(folder).ruleset]
            if ruleset is not None
            for monitoring in ruleset.monitorings.values()
            if monitoring.scale is not None
        ),
        figure("[0; 0,001)", "(0,001; 0,002]", "(0,002; 100]"),
        figure("[0; 1)", "[1; 2)", "[2; 3)", "[3; 4]", "(4; 5]", "(5; 6]", "(6; 7]", "более 8"),
    ],
    ids=lambda drawn: drawn.title,
)
def test_words_of_a_scale_never_stand_on_one_another(drawn: ScaleFigure) -> None:
    """Of every shipped scale, and of narrow ones, all words can be read."""
    root = read(scale_svg(drawn))

    assert [] == collisions(root)
    assert [] == outside(root)


def test_what_is_seen_is_said() -> None:
    """Title and description tell all: levels with their records, holes, overlaps, values."""
    marks = (Mark(Fraction(1, 2), 3), Mark(Fraction(4), 1, "Школа"))
    root = read(scale_svg(figure("[0; 1)", "(1; 3]", "[2; 5]", marks=marks)))

    assert "Выдуманная шкала" == root[0].text
    assert (
        "уровень 1 [0; 1): 3 записи. уровень 2 (1; 3]: 0 записей. уровень 3 [2; 5]: 1 запись. "
        "разрыв – нет ни в одном интервале: 1. сразу в нескольких интервалах: [2; 3]. "
        "значения (сколько записей): 0,5 (3); 4 (1)"
    ) == root[1].text
    assert "scale-title" == root.get("aria-labelledby")
    assert "img" == root.get("role")


def test_it_is_said_in_english_too() -> None:
    """Words of drawings are of the language asked for; those of the order stay."""
    said = [box.said for box in texts(read(scale_svg(figure("[0; 1)", "(1; 3]"), "en")))]

    assert "gap – in no interval: 1" in said
    assert "the end belongs to the level" in said


def test_a_line_that_is_not_to_scale_says_so() -> None:
    """Narrow stretches are drawn wider, and that is said; where there is no need, nothing is."""
    said = "масштаб не соблюдён: узкие промежутки растянуты"

    for levels, expected in ((("[0; 1]", "(1; 1000]"), 1), (("[0; 1]", "(1; 2]"), 0)):
        found = [box for box in texts(read(scale_svg(figure(*levels)))) if said == box.said]
        assert expected == len(found)


def test_many_records_become_columns_with_their_counts() -> None:
    """More than twelve records at a place are a column as high as they are many."""
    marks = tuple(Mark(Fraction(value), value * 10) for value in (1, 2, 4))
    root = read(scale_svg(figure("[0; 5]", marks=marks)))
    columns = by_class(root, "mark", "rect")

    assert ["10", "20", "40"] == [each.get("data-count") for each in columns]
    highs = [number(each, "height") for each in columns]
    assert [1, 2, 4] == [round(high / highs[0]) for high in highs]
    assert {"10", "20", "40"} <= {box.said for box in texts(root)}


def test_ten_thousand_different_totals_are_still_drawn() -> None:
    """Records closer than a dot stand together, but never across an end of a level."""
    marks = tuple(Mark(Fraction(value, 1000)) for value in range(10_000))
    root = read(scale_svg(figure("[0; 3)", "(3; 10]", marks=marks)))
    columns = by_class(root, "mark", "rect")

    assert len(columns) < 100
    assert 10_000 == sum(int(each.get("data-count", "0")) for each in columns)
    on_ends = [each for each in columns if each.get("data-count") == "1"]
    assert len(on_ends) >= 2


def test_the_only_record_is_named() -> None:
    """Of one record it is said beside its dot what it is, on the side where there is room."""
    for value in (1, 24):
        mark = Mark(Fraction(value), 1, "Выдуманный наставнический центр")
        root = read(scale_svg(figure("[0; 25]", marks=(mark,))))
        assert [f"{value}: Выдуманный наставнический центр"] == [
            each.text for each in by_class(root, "only")
        ]
        assert [] == outside(root)


def test_names_that_are_too_long_stand_above_their_bars() -> None:
    """A long name is broken into lines; a word that is too long for a line is broken too."""
    named = (
        ("оченьдлинноеслово" * 12, parse_interval("[0; 1]")),
        ("два " * 60, parse_interval("(1; 2]")),
    )
    root = read(scale_svg(ScaleFigure("scale", "шкала", named)))

    assert [] == outside(root)
    assert [] == collisions(root)


def test_texts_are_no_markup() -> None:
    """Names of levels, titles and records cannot become elements or attributes."""
    hostile = "<script>alert(1)</script>\"'&]]>\x00\u202e"
    named = ((hostile, parse_interval("[0; 1]")),)
    drawn = ScaleFigure("scale", hostile, named, (Mark(Fraction(1), 1, hostile),))
    root = read(scale_svg(drawn))

    assert [] == [each for each in root.iter() if each.tag.endswith("script")]
    assert hostile.replace("\x00", "[U+0000]").replace("\u202e", "[U+202E]") == root[0].text

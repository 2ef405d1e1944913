# SPDX-License-Identifier: MIT
"""A timeline shows when, in which state, and what is today."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.reports.content.figures import Span, TimelineFigure
from shnor_rules.reports.drawing import drawn, timeline_svg
from shnor_rules.reports.drawing.months import months
from shnor_rules.reports.drawing.states import STATES
from tests.reports.book.reports_made_up import TIMELINE
from tests.reports.drawing.seen import (
    by_class,
    collisions,
    ids,
    number,
    outside,
    read,
    shapes,
    texts,
)

DAYS = st.dates(date(2020, 1, 1), date(2024, 12, 31))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Return a stretch of up to a year in any state."""
    start = draw(DAYS)
    end = start + timedelta(days=draw(st.integers(0, 400)))
    state = draw(st.sampled_from([*STATES, "other"]))
    name = draw(st.sampled_from(["", "сентябрь", "по плану работы " * 9]))
    return Span(start, end, state, f"состояние {state}", name)


LANES = st.lists(
    st.tuples(st.text("абв гд<&", max_size=200), st.lists(spans(), max_size=6).map(tuple)),
    min_size=1,
    max_size=5,
).map(tuple)
FIGURES = st.builds(TimelineFigure, st.just("timeline"), st.just("сроки"), LANES, DAYS)


@given(FIGURES)
@settings(max_examples=40)
def test_every_span_is_drawn_on_the_paper(figure: TimelineFigure) -> None:
    """Each span is a bar of its lane with its state; bars follow time, and words do not collide."""
    root = read(timeline_svg(figure))
    lanes = by_class(root, "lane", "g")

    assert [] == outside(root)
    assert [] == collisions(root)
    for (_, spans_of), lane in zip(figure.lanes, lanes, strict=True):
        seen = by_class(lane, "span", "g")
        assert [span.state for span in spans_of] == [each.get("data-state") for each in seen]
        bars = [shapes(each)[0] for each in seen]
        for (one, first), (other, second) in pairwise(
            sorted(zip(spans_of, bars, strict=True), key=lambda each: each[0].start)
        ):
            assert one.start == other.start or first.left <= second.left + 0.01


def test_states_are_told_by_sign_and_word() -> None:
    """Every state has a sign of its own, and its words stand in the legend."""
    signs = [(state.sign, state.fill, state.dashes) for state in STATES.values()]
    said = [box.said for box in texts(read(timeline_svg(TIMELINE)))]

    assert len(signs) == len(set(signs))
    assert ["выполнено", "выполнено с опозданием", "идёт", "приостановлено", "в плане"] == said[-5:]


def test_many_spans_of_a_lane_are_told_by_their_signs() -> None:
    """Monthly work is a row of bars without words; what each is, its hint tells."""
    monthly = tuple(
        Span(date(2021, month, 1), date(2021, month, 28), "planned", "в плане", f"месяц {month}")
        for month in range(1, 13)
    )
    root = read(timeline_svg(TimelineFigure("timeline", "сроки", (("семинары", monthly),))))

    assert [] == by_class(root, "said")
    hints = [span[0].text for span in by_class(root, "span", "g")]
    assert "месяц 1: в плане (01.01.2021 – 28.01.2021)" == hints[0]
    assert 1 == len({number(bar[1], "y") for bar in by_class(root, "span", "g")})


def test_a_long_name_is_cut_and_told_by_its_hint() -> None:
    """A name takes four lines at most; all of it is in the hint of the lane."""
    name = "Проведение совещаний с руководителями выдуманных школ " * 6
    root = read(timeline_svg(TimelineFigure("timeline", "сроки", ((name, TIMELINE.lanes[0][1]),))))
    lines = by_class(root, "lane", "text")

    assert 4 == len(lines)
    assert str(lines[3].text).endswith("…")
    assert name == by_class(root, "lane", "g")[0][0].text


def test_today_is_marked_with_its_date() -> None:
    """A line with the date stands at the day, in either language; without a day there is none."""
    root = read(timeline_svg(TIMELINE))
    none = read(timeline_svg(evolve(TIMELINE, today=None)))
    early = read(timeline_svg(TIMELINE, within=(date(2022, 1, 1), date(2022, 5, 1))))

    assert ["сегодня 21.10.2021"] == [each.text for each in by_class(root, "today", "text")]
    assert [] == by_class(none, "today")
    assert [] == by_class(early, "today")
    assert "today 21.10.2021" in [box.said for box in texts(read(timeline_svg(TIMELINE, "en")))]


def test_months_are_named_as_far_as_there_is_room() -> None:
    """A year tells each month, three years a part of them, a century some years."""
    year = [*months(date(2021, 1, 5), date(2021, 12, 1), 0, 480).ticks("ru")]
    three = [*months(date(2021, 1, 5), date(2023, 12, 1), 0, 480).ticks("ru")]
    century = [*months(date(1921, 1, 5), date(2020, 12, 1), 0, 480).ticks("en")]

    assert ["янв", "фев", "мар"] == [name for _, name, _ in year[:3]]
    assert ["2021", "", ""] == [told for _, _, told in year[:3]]
    assert ["янв", "апр", "июл"] == [name for _, name, _ in three[:3]]
    assert ["1930", "1940", "1950"] == [told for _, _, told in century[:3]]
    assert all(after - before >= 32 for (before, *_), (after, *_) in pairwise(century))


def test_long_roadmaps_are_drawn_on_several_sheets() -> None:
    """Forty rows are three drawings over the same months, with ids of their own."""
    lanes = tuple((f"строка {number}", TIMELINE.lanes[number % 4][1]) for number in range(40))
    roots = [read(svg) for svg in drawn(evolve(TIMELINE, lanes=lanes))]
    given = [name for root in roots for name in ids(root)]
    heads = [[each.text for each in by_class(root, "month")] for root in roots]

    assert 3 == len(roots)
    assert heads[0] == heads[1] == heads[2]
    assert len(given) == len(set(given))


def test_without_any_day_there_is_nothing_to_draw() -> None:
    """Rows without days have no drawing, and asking for one is an error."""
    figure = TimelineFigure("timeline", "сроки", (("строка", ()),))

    assert [] == [*drawn(figure)]
    with pytest.raises(ValueError, match="min"):
        timeline_svg(figure)


def test_it_is_described() -> None:
    """The description tells the states of a few rows, and how many there are of many."""
    assert "Аудит: приостановлено (01.09.2021 – 30.04.2022)" in str(
        read(timeline_svg(TIMELINE))[1].text
    )
    many = evolve(TIMELINE, lanes=TIMELINE.lanes * 4)
    assert "строк: 16; всё – в таблице" == read(timeline_svg(many))[1].text

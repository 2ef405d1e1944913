# SPDX-License-Identifier: MIT
"""What became of a roadmap: statuses, schools, plans, counts, and the answer that is chosen."""

from __future__ import annotations

import json
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, Final

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.analysis.fulfilment import (
    Answer,
    Fulfilment,
    RowFulfilment,
    Status,
    Threshold,
    answer,
    asking,
    fulfilment,
)
from shnor_rules.analysis.portions import Portion
from shnor_rules.loading import load
from shnor_rules.model import Activity, Clause, Event, Plan, Roadmap, SchoolYear, Section
from shnor_rules.model.calendar import Days
from shnor_rules.notation import parse_deadline, parse_planned

AS_OF: Final = date(2022, 6, 30)
YEAR: Final = SchoolYear(
    year=2021,
    terms=(
        Days(date(2021, 9, 1), date(2021, 10, 29)),
        Days(date(2021, 11, 8), date(2021, 12, 29)),
        Days(date(2022, 1, 10), date(2022, 3, 18)),
        Days(date(2022, 3, 28), date(2022, 5, 31)),
    ),
)


def made(*rows: Activity, title: str | None = None) -> Roadmap:
    """Return a roadmap of 2021-2022 with these rows, numbered by themselves."""
    numbered = tuple(
        Activity(
            number=str(number),
            title=row.title,
            deadline=row.deadline,
            responsible=row.responsible,
            schools=row.schools,
            plan=row.plan,
            path=("activities", number),
        )
        for number, row in enumerate(rows, start=1)
    )
    section = Section(title=title, activities=numbered)
    period = parse_deadline("2021-2022 учебный год")
    return Roadmap("map", "Карта", Clause("order"), period=period, sections=(section,))


def due(text: str, **more: Any) -> Activity:  # noqa: ANN401  (what a row has besides)
    """Return a row with this deadline."""
    return Activity(deadline=parse_deadline(text), **more)


def on(*days: str, row: str = "1", **more: Any) -> list[Event]:  # noqa: ANN401  (of an event)
    """Return events on these days, written as `2021-10-31`."""
    return [Event(row=row, day=date.fromisoformat(day), **more) for day in days]


def only(row: Activity, events: list[Event], **more: Any) -> RowFulfilment:  # noqa: ANN401  (as above)
    """Return what became of the only row of a roadmap."""
    (result,) = fulfilment(made(row), events, **{"as_of": AS_OF, **more}).rows
    return result


@pytest.mark.parametrize(
    ("deadline", "days", "status"),
    [
        ("октябрь 2021", ["2021-10-31"], Status.DONE),
        ("октябрь 2021", ["2021-08-01"], Status.DONE),
        ("октябрь 2021", ["2021-11-01"], Status.LATE),
        ("октябрь 2021", [], Status.NOT_DONE),
        ("август 2022", [], Status.NOT_DUE),
        ("июнь 2022", [], Status.NOT_DUE),
        ("до 15 сентября 2021", ["2021-09-15"], Status.DONE),
        ("до 15 сентября 2021", ["2021-09-16"], Status.LATE),
        ("сентябрь 2021 – апрель 2022", ["2022-04-30"], Status.DONE),
        ("декабрь 2021, апрель 2022", ["2022-04-05"], Status.NOT_DONE),
        ("декабрь 2021, апрель 2022", ["2021-12-05"], Status.NOT_DONE),
        ("декабрь 2021, апрель 2022", ["2021-11-05", "2022-04-05"], Status.DONE),
        ("декабрь 2021, апрель 2022", ["2022-01-05", "2022-04-05"], Status.LATE),
        ("декабрь 2021, август 2022", ["2021-12-05"], Status.DONE),
        ("в течение года", [], Status.NOT_DUE),
        ("постоянно", [], Status.UNDATED_OPEN),
        ("постоянно", ["2021-11-01"], Status.UNDATED_DONE),
        ("по плану работы МНЦ", ["2022-06-01"], Status.UNDATED_DONE),
        ("после проведения оценочной процедуры", [], Status.UNDATED_OPEN),
        ("раз в четверть", ["2021-11-01"], Status.UNDATED_DONE),
        ("в начале сентября 2021", [], Status.UNDATED_OPEN),
        ("в начале каждой четверти", [], Status.UNDATED_OPEN),
        ("раз в два месяца", [], Status.UNDATED_OPEN),
    ],
)
def test_how_a_row_stands(deadline: str, days: list[str], status: Status) -> None:
    """A row is late only after its last day by the widest sense, and never without a date."""
    assert status is only(due(deadline), on(*days)).status


def test_a_row_without_a_deadline() -> None:
    """Without a deadline and without a plan a row has no date."""
    row = only(Activity(), on("2021-10-01"), calendar=(YEAR,))

    assert (Status.UNDATED_DONE, None) == (row.status, row.times)


def test_a_row_that_repeats() -> None:
    """With a calendar each term is due by itself, and no event counts for another term."""
    days = ("2021-09-10", "2021-09-20", "2021-12-01")
    row = only(due("раз в четверть"), on(*days), calendar=(YEAR,))

    assert (Status.NOT_DONE, Portion(2, 4)) == (row.status, row.times)
    assert [Status.DONE, Status.DONE, Status.NOT_DONE, Status.NOT_DONE] == [
        each.status for each in row.occurrences
    ]
    assert [date(2021, 9, 10), date(2021, 12, 1), None, None] == [
        each.day for each in row.occurrences
    ]


def test_beginnings_without_an_end() -> None:
    """What is due in the beginning of a term has no last day, even with a calendar."""
    row = only(due("в начале каждой четверти"), [], calendar=(YEAR,))

    assert (Status.UNDATED_OPEN, ()) == (row.status, row.occurrences)


def test_a_row_that_is_due_twice_a_term() -> None:
    """Each time of a period is due by itself."""
    row = only(due("два раза в четверть"), on("2021-09-10", "2021-09-20"), calendar=(YEAR,))

    assert Portion(2, 8) == row.times


@pytest.mark.parametrize(
    ("deadline", "cut", "times"),
    [
        ("ежеквартально", 2, Portion(1, 3)),
        ("два раза в квартал", 2, Portion(1, 6)),
        ("раз в месяц", 0, Portion(1, 12)),
        ("раз в четверть", 0, Portion(1, 4)),
        ("раз в год", 0, Portion(1, 1)),
        ("октябрь 2021", 0, Portion(1, 1)),
    ],
)
def test_only_whole_periods_are_counted(deadline: str, cut: int, times: Portion) -> None:
    """A school year cuts a quarter of the calendar off at each end: these are told apart."""
    days = ("2021-09-10", "2021-10-10") if cut else ("2021-10-10",)
    row = only(due(deadline), on(*days), calendar=(YEAR,))

    assert (cut, times) == (row.cut_periods, row.times)


def test_a_roadmap_shorter_than_its_periods() -> None:
    """Where no period is whole it is not known how many times there should be."""
    roadmap = evolve(made(due("ежеквартально")), period=parse_deadline("февраль – май 2022"))
    (row,) = fulfilment(roadmap, on("2022-03-01"), as_of=AS_OF).rows

    assert (Status.UNDATED_DONE, 2, None) == (row.status, row.cut_periods, row.times)


def test_the_end_of_each_term() -> None:
    """What is done before the end of one term does not count for the next one as well."""
    days = ("2021-09-10", "2021-09-20", "2021-11-03")
    row = only(due("в конце каждой четверти"), on(*days), calendar=(YEAR,))

    assert [date(2021, 9, 10), date(2021, 11, 3), None, None] == [
        each.day for each in row.occurrences
    ]


def test_what_is_after_the_day_does_not_count() -> None:
    """A later event is counted apart, and the row is judged without it."""
    result = fulfilment(made(due("май 2022")), on("2022-07-01"), as_of=AS_OF)

    assert (Status.NOT_DONE, 0, 1) == (result.rows[0].status, result.events, result.later)


def test_rows_by_school() -> None:
    """A row of schools is done when it is done for each; an event of no school is of all."""
    row = due("октябрь 2021", schools=("16", "18"))
    one = only(row, on("2021-10-01", school="16"))
    both = only(row, on("2021-10-01"))
    late = only(row, [*on("2021-10-01", school="16"), *on("2021-11-01", school="18")])

    assert (Status.NOT_DONE, ("18",), Portion(1, 2)) == (one.status, one.lacking, one.by_schools)
    assert {"16": Status.DONE, "18": Status.NOT_DONE} == one.schools
    assert (Status.DONE, ()) == (both.status, both.lacking)
    assert Status.LATE is late.status


def test_a_row_of_all_schools() -> None:
    """A row that names no school is done once, until events of single schools are reported."""
    roadmap = made(due("октябрь 2021"))
    once = fulfilment(roadmap, on("2021-10-01"), as_of=AS_OF, schools=("16", "18")).rows[0]
    single = fulfilment(
        roadmap, on("2021-10-01", school="16"), as_of=AS_OF, schools=("16", "18")
    ).rows[0]
    unlisted = fulfilment(roadmap, on("2021-10-01", school="А"), as_of=AS_OF).rows[0]

    assert (Status.DONE, False) == (once.status, once.is_by_school)
    assert (Status.NOT_DONE, True) == (single.status, single.is_by_school)
    assert (Status.DONE, {"А": Status.DONE}) == (unlisted.status, unlisted.schools)


def test_one_school_only() -> None:
    """Only the rows that are about the school are looked at, and only what counts for it."""
    roadmap = made(
        due("октябрь 2021", schools=("16",)),
        due("октябрь 2021", schools=("18",)),
        due("октябрь 2021"),
    )
    events = [*on("2021-10-01", school="18", row="3"), *on("2021-10-01", school="16")]
    result = fulfilment(roadmap, events, as_of=AS_OF, schools=("16", "18"), school="16")

    assert [("1", Status.DONE), ("3", Status.NOT_DONE)] == [
        (row.name, row.status) for row in result.rows
    ]
    assert ["16"] == [each.name for each in result.schools]


def planned(total: str | None = None, *, sums: bool = False, **years: str | None) -> Activity:
    """Return a row with a plan; years are written as `y2021`."""
    cells = {
        int(year[1:]): None if text is None else parse_planned(text) for year, text in years.items()
    }
    return Activity(plan=Plan(None if total is None else parse_planned(total), cells, sums=sums))


def cells(row: RowFulfilment) -> list[tuple[int, Status | None, str]]:
    """Return what became of the years of a plan, with the actual values."""
    assert row.plan is not None
    return [(each.year, each.status, "; ".join(map(str, each.actual))) for each in row.plan.years]


def test_a_plan_by_years() -> None:
    """Each year is compared by itself; an empty cell, and a plan of nothing, ask for nothing."""
    row = only(
        planned(y2019="0", y2020=None, y2021="2", y2022="не менее 1"),
        [*on("2021-05-01", "2021-06-01", "2020-01-01"), *on("2023-01-01")],
    )

    assert [
        (2019, None, "0"),
        (2020, None, "1"),
        (2021, Status.DONE, "2"),
        (2022, Status.NOT_DUE, "0"),
    ] == cells(row)
    assert Status.DONE is row.status
    assert Portion(1, 2) == row.times


def test_a_plan_of_several_parts() -> None:
    """Each part of `1;4` is counted by itself, and all of them have to be reached."""
    events = [*on("2021-05-01"), *on("2021-05-02", part=2, quantity=Fraction(3))]
    row = only(planned("1;4", y2021="1;4", sums=True), events)

    assert [(2021, Status.NOT_DONE, "1; 3")] == cells(row)


@pytest.mark.parametrize(
    ("cell", "days", "status"),
    [
        ("1 (май)", ["2021-05-31"], Status.DONE),
        ("1 (май)", ["2021-06-01"], Status.LATE),
        ("1 (май)", [], Status.NOT_DONE),
        ("1 (раз в год)", ["2021-12-31"], Status.DONE),
        ("1 (по плану работы)", ["2021-12-31"], Status.DONE),
        ("не более 1", [], Status.DONE),
        ("не более 1", ["2021-12-30", "2021-12-31"], Status.NOT_DONE),
    ],
)
def test_a_cell_of_a_plan(cell: str, days: list[str], status: Status) -> None:
    """A month in brackets is a deadline; how often is not; an upper bound may not be passed."""
    assert [status] == [found for _, found, _ in cells(only(planned(y2021=cell), on(*days)))]


def test_an_upper_bound_of_a_year_that_is_not_over() -> None:
    """Whether a bound is kept is known when the year is over."""
    assert [Status.NOT_DUE] == [
        found for _, found, _ in cells(only(planned(y2022="не более 1"), []))
    ]


def test_a_deadline_beside_a_plan() -> None:
    """Where a row has both, its deadline decides how it stands."""
    row = Activity(deadline=parse_deadline("постоянно"), plan=planned(y2021="5").plan)

    assert Status.UNDATED_OPEN is only(row, []).status


def sample() -> Fulfilment:
    """Return the fulfilment of a roadmap with a row of every status."""
    roadmap = made(
        due("октябрь 2021", responsible=("ЦРО", "школы")),
        due("октябрь 2021", responsible=("ЦРО",)),
        due("октябрь 2021"),
        due("август 2022", responsible=("Школы",)),
        due("постоянно", responsible=("школы",)),
        due("постоянно"),
        planned("1", y2021="1"),
        title="Раздел",
    )
    events = [
        *on("2021-10-01"),
        *on("2021-11-01", row="2"),
        *on("2021-11-01", row="5"),
        *on("2021-11-01", row="7"),
    ]
    return fulfilment(roadmap, events, as_of=AS_OF, schools=("16",))


def test_counts() -> None:
    """Shares are exact, and rows without a date are in neither."""
    tally = sample().tally

    assert (7, Portion(3, 4), Portion(2, 3), Portion(1, 2)) == (
        tally.total,
        tally.completeness,
        tally.timeliness,
        tally.undated,
    )
    assert 1 == tally.count(Status.NOT_DUE)


def test_groups() -> None:
    """Rows are counted by section, by who answers (capitals aside), by school and by year."""
    result = sample()

    assert [("Раздел", 7)] == [(each.name, each.tally.total) for each in result.sections]
    assert [("ЦРО", 2), ("школы", 3), (None, 3)] == [
        (each.name, each.tally.total) for each in result.responsible
    ]
    assert [("16", 7)] == [(each.name, each.tally.total) for each in result.schools]
    assert [("2021", Portion(1, 1))] == [
        (each.name, each.tally.completeness) for each in result.years
    ]


def test_a_heading_with_a_number() -> None:
    """A section is called by its number and its title; rows outside any by nothing."""
    row = Activity(number="1", path=(1,))
    sections = (
        Section(number="1.", title="Раздел", activities=(row,)),
        Section(activities=(Activity(path=(2,)),)),
    )
    result = fulfilment(
        Roadmap("map", "Карта", Clause("order"), sections=sections), [], as_of=AS_OF
    )

    assert ["1. Раздел", None] == [each.name for each in result.sections]
    assert 1 == result.unnamed


def test_plain_data() -> None:
    """The result is plain data that JSON holds, with exact shares and words in the language."""
    data = json.loads(json.dumps(sample().to_dict("en")))
    first, *_, last = data["rows"]

    assert {"count": 3, "of": 4, "share": "0,75", "percent": "75"} == data["completeness"]
    assert ("done", "done", "2021-10-01") == (
        first["status"],
        first["status_text"],
        first["occurrences"][0]["day"],
    )
    assert ("1", ["1"], "done") == (
        last["plan"]["total"],
        last["plan"]["actual"],
        last["plan"]["years"][0]["status"],
    )


@pytest.mark.parametrize(
    ("threshold", "value"),
    [
        (Threshold(complete=Fraction(3, 4)), "1"),
        (Threshold(complete=Fraction(4, 5)), "0"),
        (Threshold(timely=Fraction(2, 3)), "1"),
        (Threshold(Fraction(3, 4), Fraction(1)), "0"),
    ],
)
def test_an_answer_by_a_threshold(threshold: Threshold, value: str) -> None:
    """Every share that a threshold is chosen for has to reach it."""
    expected = Answer(value, threshold, Portion(3, 4), Portion(2, 3))

    assert expected == answer(sample(), threshold, reached="1", otherwise="0")


def test_no_answer_without_a_share() -> None:
    """Where nothing was due there is no share, and no answer."""
    result = fulfilment(made(due("постоянно")), [], as_of=AS_OF)

    assert answer(result, Threshold(complete=Fraction(1)), reached="1", otherwise="0") is None


def test_who_asks_for_a_roadmap() -> None:
    """An indicator that refers to the roadmap as a whole asks for it, with what is known of it."""
    (found,) = asking(load("korenovsky"), "roadmap")

    assert ("methodical-help", "П6") == (found.monitoring.id, found.indicator.id)
    assert ["KOR-24"] == [each.id for each in found.remarks]


@given(
    st.lists(
        st.dates(min_value=date(2021, 9, 1), max_value=AS_OF).map(lambda day: day.isoformat()),
        max_size=6,
    ),
    st.sampled_from(["октябрь 2021", "декабрь 2021, апрель 2022", "раз в четверть", "раз в месяц"]),
)
def test_one_event_counts_for_one_occasion(days: list[str], deadline: str) -> None:
    """No event counts twice, and what is late was done after its last day."""
    row = only(due(deadline), on(*days), calendar=(YEAR,))
    used = [each.day for each in row.occurrences if each.day is not None]

    assert all(used.count(day) <= row.days.count(day) for day in used)
    for each in row.occurrences:
        late = each.day is not None and each.day > each.last
        assert (each.status is Status.LATE) == late


@given(st.integers(min_value=0, max_value=400))
def test_a_row_never_gets_better_with_time(days: int) -> None:
    """What is not done stays not done on every later day."""
    first = date(2021, 9, 1)
    earlier = only(due("октябрь 2021"), [], as_of=first + timedelta(days=days)).status
    later = only(due("октябрь 2021"), [], as_of=first + timedelta(days=days + 1)).status

    assert earlier is Status.NOT_DUE or later is Status.NOT_DONE

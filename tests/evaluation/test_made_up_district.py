# SPDX-License-Identifier: MIT
"""The made-up district agrees with a computation written from the order in its comments.

Nothing here reads the rulesets: the rules below are copied by hand from the words of the invented
order, so that the two can disagree.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

import pytest

from shnor_rules.checks import check_paths
from tests.evaluation.making import MADE_UP, assessed, made_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from shnor_rules import Assessment

Mark: TypeAlias = "int | Literal['нет']"
Outcome: TypeAlias = tuple[Fraction | None, str]
"""The total, and the level or the status where there is no level."""

HALF: Final = Fraction(1, 2)


def found(assessment: Assessment) -> Outcome:
    """Return what the library found."""
    level = assessment.level
    return assessment.total, assessment.status.value if level is None else level.name


def test_the_district_has_no_findings() -> None:
    """The ruleset loads without a finding and every example in it comes out as written."""
    report = check_paths([MADE_UP])

    assert () == report.findings
    assert len(list(MADE_UP.glob("*.yaml"))) == report.files
    assert report.examples >= 30


# --- school results -------------------------------------------------------------------------------

PASSED: Final = (0, 49, 50, 59, 60, 74, 75, 89, 90)
TRAINED: Final = (49, 50, 79, 80)
COURSES: Final = ("рост", "без изменений", "снижение", "нет")


def school(passed: int, course: str, contest: Mark, trained: int, *, least: int) -> Outcome:
    """Return total and level by points 1-3 of the order; one point for К1 begins at `least` %."""
    first = 3 if passed >= 90 else 2 if passed >= 75 else 1 if passed >= least else 0
    second = {"рост": 2, "без изменений": 1, "снижение": 0}.get(course)
    fourth = 0 if second == 0 else 2 if trained >= 80 else 1 if trained >= 50 else 0
    third = contest if isinstance(contest, int) else None
    weighted = [(first, 4), (second, 2), (third, 2), (fourth, 2)]
    present = [(points, weight) for points, weight in weighted if points is not None]
    total = _tenths(present)
    if 0 in (first, second, third, fourth):
        return total, "низкий"
    if total is None:
        return None, "undefined"
    if total >= 2:
        return total, "высокий"
    return total, "средний" if total >= Fraction(13, 10) else "базовый"


def _tenths(present: Sequence[tuple[int, int]]) -> Fraction | None:
    """Return the mean by weights (in tenths), rounded; nothing below 70 % of the weight."""
    weight = sum(each for _, each in present)
    if weight < 7:
        return None
    mean = Fraction(sum(points * each for points, each in present), weight)
    return Fraction((mean * 10 + HALF).__floor__(), 10)


@pytest.mark.parametrize(
    ("reading", "least"),
    [
        pytest.param((), 50, id="printed"),
        pytest.param(("порог-по-таблице",), 60, id="by-the-table"),
    ],
)
def test_every_school(reading: tuple[str, ...], least: int) -> None:
    """Points, weights, rounding and levels agree on every bound and beside it."""
    differences = []
    for passed, course, contest, trained in product(PASSED, COURSES, (0, 1, 2, "нет"), TRAINED):
        record = {"К1.часть": passed, "К1.всего": 100, "К2": course, "К3": contest, "К4": trained}
        given = {"школа": "Школа А", "участников": 5, **record}
        expected = school(passed, course, contest, trained, least=least)  # type: ignore[arg-type]
        actual = found(assessed(made_up("school-results"), given, *reading))
        if expected != actual:
            differences.append((record, expected, actual))

    assert [] == differences[:5]


@pytest.mark.parametrize("taking", [0, 1, 4])
def test_small_schools_are_not_rated(taking: int) -> None:
    """Below five participants no school is rated, whatever its answers."""
    record = {"школа": "А", "участников": taking, "К1": 100, "К2": "рост", "К3": 2, "К4": 100}

    assert (Fraction(12, 5), "not-rated") == found(assessed(made_up("school-results"), record))


# --- mentoring ------------------------------------------------------------------------------------

LESSONS: Final = ([1], [4, "4,5"], [5, 5, 5])
YOUNG: Final = (
    [[[0, 0, 0]]],
    [[[1, 1, 1], [1, 0, 1]], [[1, 1, 0]]],
    [[[1, 1, 1]], [[1, 1, 1]]],
)
VISITS: Final = ([[0]], [[2, 4, 6], [8]], [[20], [19, 20]])
STAFF: Final = ((4, 2), (5, 2), (3, 0))


class School(NamedTuple):
    """The answers of a school, in the order of the indicators, with its pupils and mentors."""

    lessons: Sequence[object]
    young: Sequence[Sequence[Sequence[int]]]
    visits: Sequence[Sequence[int]]
    plan: int
    wins: Mark
    activity: str
    staff: tuple[int, int]


def mentoring(
    answers: School, *, cap: int, mean: Callable[[Sequence[Sequence[int]]], Fraction]
) -> Outcome:
    """Return total and level by points 1-4 of the order."""
    lessons, young, visits, plan, wins, activity, (pupils, mentors) = answers
    exact = [Fraction(str(lesson).replace(",", ".")) for lesson in lessons]
    quality = sum(exact, Fraction()) / len(exact) + _mean_of_means(
        [[sum(row) for row in group] for group in young]
    )
    organisation = 2 * plan + (wins if isinstance(wins, int) else 1)
    supported = activity != "низкая" or plan != 0
    if mentors == 0:
        return None, "undefined" if supported else "нужна поддержка"
    intensity = mean(visits) / 10 + (2 if Fraction(pupils, mentors) <= 2 else 0)
    total = min(quality, Fraction(cap)) + organisation + intensity
    if not supported:
        return total, "нужна поддержка"
    if total >= 12:
        return total, "эффективное"
    return total, "рабочее" if total >= 6 else "начальное"


def _pooled(groups: Sequence[Sequence[int]]) -> Fraction:
    rows = [row for group in groups for row in group]
    return Fraction(sum(rows), len(rows))


def _mean_of_means(groups: Sequence[Sequence[int]]) -> Fraction:
    return sum((_pooled([group]) for group in groups), Fraction()) / len(groups)


@pytest.mark.parametrize(
    ("reading", "cap", "mean"),
    [
        pytest.param((), 7, _pooled, id="printed"),
        pytest.param(("предел-по-приложению",), 8, _pooled, id="another-cap"),
        pytest.param(("среднее-по-наставникам",), 7, _mean_of_means, id="mean-of-means"),
    ],
)
def test_every_mentoring(
    reading: tuple[str, ...],
    cap: int,
    mean: Callable[[Sequence[Sequence[int]]], Fraction],
) -> None:
    """Samples, derived values, caps, words and levels agree."""
    cases = product(LESSONS, YOUNG, VISITS, (0, 1), (3, "нет"), ("высокая", "низкая"), STAFF)
    differences = []
    for case in cases:
        *answers, (pupils, mentors) = case
        record = {f"Н{number}": answer for number, answer in enumerate(answers, 1)}
        record |= {"учителей": pupils, "наставников": mentors}
        expected = mentoring(School(*case), cap=cap, mean=mean)  # type: ignore[arg-type]
        actual = found(assessed(made_up("mentoring"), record, *reading))
        if expected != actual:
            differences.append((record, expected, actual))

    assert [] == differences[:5]


def test_without_mentors_the_load_may_be_read_otherwise() -> None:
    """The reading of the load takes at least one mentor."""
    record = {"учителей": 3, "наставников": 0, "Н1": 2, "Н2": 1, "Н3": 10, "Н4": 1, "Н5": 0}

    assessment = assessed(made_up("mentoring"), {**record, "Н6": "средняя"}, "без-предела-нагрузки")

    assert (Fraction(6), "рабочее") == found(assessment)


# --- attendance -----------------------------------------------------------------------------------

MISSED: Final = (1, Fraction(11, 10), 5, 6)
MARKS: Final[tuple[Mark, ...]] = (0, 1, 3, "нет")


def attendance(
    missed: Fraction, late: Mark, rebukes: Mark, left: Mark, complaints: int | None
) -> Fraction | None:
    """Return the total by points 1-2 of the order; nothing where «нет» forbids it."""
    if rebukes == "нет" or left == "нет":
        return None
    regime = (0 if missed <= 1 else 5 if missed <= 5 else 10) + 2 * (0 if late == "нет" else late)
    surroundings = Fraction(rebukes, 3) + Fraction(2 * (complaints or 0), 3)
    return regime + rebukes + 2 * left + surroundings


def printed(total: Fraction) -> str:
    """Judge by [0; 10], [10; 20], [20; 30]: both ends belong to two levels."""
    if total in {10, 20}:
        return "ambiguous"
    return "низкий риск" if total < 10 else "средний риск" if total < 20 else "высокий риск"


def first_line(total: Fraction) -> str:
    """Judge by the first line of the table that takes the total."""
    return "низкий риск" if total <= 10 else "средний риск" if total <= 20 else "высокий риск"


def open_middle(total: Fraction) -> str:
    """Judge with both ends taken out of the middle level."""
    return "низкий риск" if total <= 10 else "средний риск" if total < 20 else "высокий риск"


def classes() -> Iterator[tuple[Fraction, Mark, Mark, Mark, int | None]]:
    """Yield every class."""
    yield from product(MISSED, MARKS, MARKS, MARKS, (0, 3, None))


@pytest.mark.parametrize(
    ("reading", "judge"),
    [
        pytest.param((), printed, id="printed"),
        pytest.param(("первая-строка",), first_line, id="first-line"),
        pytest.param(("средний-открыт",), open_middle, id="open-middle"),
    ],
)
def test_every_class(reading: tuple[str, ...], judge: Callable[[Fraction], str]) -> None:
    """Policies for «нет» and for what is missing, thirds, and overlapping levels agree."""
    differences = []
    for case in classes():
        record = {f"У{number}": answer for number, answer in enumerate(case, 1)}
        total = attendance(*case)
        expected = (total, "not-applicable" if total is None else judge(total))
        actual = found(assessed(made_up("attendance"), record, *reading))
        if expected != actual:
            differences.append((record, expected, actual))

    assert [] == differences[:5]


# --- dynamics -------------------------------------------------------------------------------------

BEFORE: Final = (None, 0, "46,9", 50, 53, "53,1", 55, 66, 75, 100)
NOW: Final = (0, 46, "49,9", 50, 52, "69,9", 70, 100)
WORK: Final = ("ведётся", "ведётся частично", "не ведётся", "нет")


LEVELS: Final = {
    ("низкое", "ухудшение"): "кризис",
    ("низкое", "без изменений"): "отставание",
    ("среднее", "ухудшение"): "отставание",
    ("среднее", "без изменений"): "стабильность",
}
HOURS: Final[dict[tuple[str, str], tuple[Fraction | int, ...]]] = {
    ("низкое", "ухудшение"): (4, 6, 8, 4),
    ("низкое", "без изменений"): (2, Fraction(9, 2), Fraction(9, 2), 2),
    ("низкое", "улучшение"): (1, 1, 1, 1),
    ("среднее", "ухудшение"): (1, 2, 3, 1),
}


def dynamics(before: object, now: object, work: str, *, least: int, growth: str) -> Outcome:
    """Return hours and level by points 2-4 of the order.

    Args:
        before: the mean score of last year, or `None`.
        now: the mean score of this year.
        work: what is done.
        least: below which change the results are worse.
        growth: the level of a high score that has grown.
    """
    score = _number(now)
    state = "низкое" if score < 50 else "среднее" if score < 70 else "высокое"
    if before is None:
        known = state == "высокое"
        decided = known and growth == "стабильность"
        return Fraction() if known else None, growth if decided else "missing"
    change = score - _number(before)
    way = "ухудшение" if change < least else "улучшение" if change > 3 else "без изменений"
    hours = Fraction(HOURS.get((state, way), (0, 0, 0, 0))[WORK.index(work)])
    if state == "высокое":
        return hours, growth if way == "улучшение" else "стабильность"
    return hours, LEVELS.get((state, way), "рост")


def _number(answer: object) -> Fraction:
    return Fraction(str(answer).replace(",", "."))


@pytest.mark.parametrize(
    ("reading", "least", "growth"),
    [
        pytest.param((), -3, "стабильность", id="printed"),
        pytest.param(("ухудшение-по-форме",), -5, "стабильность", id="another-band"),
        pytest.param(("рост-по-форме",), -3, "рост", id="another-table"),
    ],
)
def test_every_change(reading: tuple[str, ...], least: int, growth: str) -> None:
    """Gradings, the table of levels, the table of points and missing answers agree."""
    differences = []
    for before, now, work in product(BEFORE, NOW, WORK):
        given = {"Д2": now, "Д3": work} | ({} if before is None else {"Д1": before})
        expected = dynamics(before, now, work, least=least, growth=growth)
        actual = found(assessed(made_up("dynamics"), given, *reading))
        if expected != actual:
            differences.append((given, expected, actual))

    assert [] == differences[:5]

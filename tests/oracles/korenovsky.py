# SPDX-License-Identifier: MIT
"""The four scored monitorings of the Korenovsky order, worked out by hand from its text.

Written from the order alone and knowing nothing of the library or of its rulesets, so that the two
can disagree. Every number here is copied from the order; what the order does not print (the sum of
the two centres, the scale at its holes) is a choice and says so.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Points, or «нет»: the indicator is not counted.
Mark: TypeAlias = int | Literal["нет"]
Row: TypeAlias = "Sequence[int]"
Sample: TypeAlias = "Sequence[Row]"
Groups: TypeAlias = "Sequence[Sample]"
Answer: TypeAlias = "int | Row | Sample | Groups"
Average: TypeAlias = "Callable[[Groups], Fraction]"
State: TypeAlias = Literal["level", "gap", "outside"]


class Judgement(NamedTuple):
    """Where a total falls on a scale: the level, or nothing and why."""

    level: str | None
    state: State


GAP: Final = Judgement(None, "gap")
OUTSIDE: Final = Judgement(None, "outside")

# --- subject competence of a teacher --------------------------------------------------------------

# The value sets of the five indicators, in the order of the list.
TEACHER_MARKS: Final[tuple[tuple[Mark, ...], ...]] = (
    (0, 1, 2),
    (0, 1, 2, "нет"),
    (0, 1),
    (0, 1, 2),
    (0, 1, 2, "нет"),
)

# The letters of the four levels: three Cyrillic, the last one Latin.
LEVEL_A: Final = "\N{CYRILLIC CAPITAL LETTER A}"
LEVEL_BE: Final = "\N{CYRILLIC CAPITAL LETTER BE}"
LEVEL_ES: Final = "\N{CYRILLIC CAPITAL LETTER ES}"
LEVEL_D: Final = "\N{LATIN CAPITAL LETTER D}"

FIRST_BOUND: Final = Fraction(3, 10)
SECOND_BOUND: Final = Fraction(5, 10)
THIRD_BOUND: Final = Fraction(16, 10)
SCALE_END: Final = Fraction(175, 100)


def teacher_total(p1: Mark, p2: Mark, p3: Mark, p4: Mark, p5: Mark) -> Fraction:
    """Return Σ = (П № 1 + П № 2 + П № 3 + П № 4) : N of the answers to list № 1-5.

    The legend of the formula makes its П № 2, 3 and 4 the list's № 3, 4 and 5.
    """
    del p2  # the test in ИРО is no term of the printed formula
    return _mean_of_counted(p1, p3, p4, p5)


def teacher_total_of_five(p1: Mark, p2: Mark, p3: Mark, p4: Mark, p5: Mark) -> Fraction:
    """Return the same mean over all five indicators of the list."""
    return _mean_of_counted(p1, p2, p3, p4, p5)


def _mean_of_counted(*marks: Mark) -> Fraction:
    """Return the mean of the marks; «нет» is neither in the sum nor in N."""
    counted = [mark for mark in marks if isinstance(mark, int)]
    return Fraction(sum(counted), len(counted))


def teacher_level(total: Fraction) -> Judgement:
    """Judge by the printed table: [0; 0,3), (0,3; 0,5), (0,5; 1,6), (1,6; 1,75]."""
    if 0 <= total < FIRST_BOUND:
        return Judgement(LEVEL_A, "level")
    if FIRST_BOUND < total < SECOND_BOUND:
        return Judgement(LEVEL_BE, "level")
    if SECOND_BOUND < total < THIRD_BOUND:
        return Judgement(LEVEL_ES, "level")
    if THIRD_BOUND < total <= SCALE_END:
        return Judgement(LEVEL_D, "level")
    return GAP if 0 <= total <= SCALE_END else OUTSIDE


def teacher_level_upward(total: Fraction) -> Judgement:
    """Judge by the table with each value on a bound given to the higher level."""
    if not 0 <= total <= SCALE_END:
        return OUTSIDE
    if total >= THIRD_BOUND:
        return Judgement(LEVEL_D, "level")
    if total >= SECOND_BOUND:
        return Judgement(LEVEL_ES, "level")
    if total >= FIRST_BOUND:
        return Judgement(LEVEL_BE, "level")
    return Judgement(LEVEL_A, "level")


def teacher_level_downward(total: Fraction) -> Judgement:
    """Judge by the table with each value on a bound given to the lower level."""
    if not 0 <= total <= SCALE_END:
        return OUTSIDE
    if total <= FIRST_BOUND:
        return Judgement(LEVEL_A, "level")
    if total <= SECOND_BOUND:
        return Judgement(LEVEL_BE, "level")
    if total <= THIRD_BOUND:
        return Judgement(LEVEL_ES, "level")
    return Judgement(LEVEL_D, "level")


# --- scales of points -----------------------------------------------------------------------------

POOR: Final = "неудовлетворительный"
FAIR: Final = "удовлетворительный"
BEST: Final = "оптимальный"


def _point_level(total: Fraction, poor: int, fair: int, best: int) -> Judgement:
    """Judge by [0; `poor`], (`poor`; `fair`], (`fair`; `best`]."""
    if 0 <= total <= poor:
        return Judgement(POOR, "level")
    if poor < total <= fair:
        return Judgement(FAIR, "level")
    if fair < total <= best:
        return Judgement(BEST, "level")
    return OUTSIDE


# --- methodical help ------------------------------------------------------------------------------


class MethodicalHelp(NamedTuple):
    """The answers that the formula takes, in the order of its letters a-l."""

    procedure: int
    events: int
    subjects: int
    cycles: int
    access: Row
    roadmap: int
    groups: Row
    measures: int


def methodical_total(answers: MethodicalHelp) -> Fraction:
    """Return Σ = a + b + c + d + e + f + g + h + i + j + k + l; № 8-12 are no terms of it."""
    a, b, c, d, (e, f, g), h, (i, j, k), last = answers
    return Fraction(a + b + c + d + e + f + g + h + i + j + k + last)


def methodical_level(total: Fraction) -> Judgement:
    """Judge by [0; 10], (10; 11], (11; 12]."""
    return _point_level(total, 10, 11, 12)


# --- averages over samples ------------------------------------------------------------------------


def sample_mean(rows: Sample) -> Fraction:
    """Return the mean over the rows of the number of «да» in a row."""
    return Fraction(sum(sum(row) for row in rows), len(rows))


def mean_of_means(groups: Groups) -> Fraction:
    """Return the mean over the groups of their own means: each group weighs the same."""
    return sum((sample_mean(rows) for rows in groups), Fraction(0)) / len(groups)


def pooled_mean(groups: Groups) -> Fraction:
    """Return one mean over the rows of all groups together: each row weighs the same."""
    return sample_mean([row for rows in groups for row in rows])


# --- the two centres ------------------------------------------------------------------------------

# Both judge their documents, № 1, as a whole: value to answer.
VERDICTS: Final = {Fraction(0): 0, Fraction(1): 1}

# --- the mentoring centre (МНЦ) -------------------------------------------------------------------


class MentoringCentre(NamedTuple):
    """Answers to № 1-6: № 2 a row of two a mentor, № 5 rows of eight by procedure."""

    documents: int
    mentors: Sample
    access: Row
    intensity: Row
    schools: Groups
    competence: Row


def mnc_total(answers: MentoringCentre, average: Average) -> Fraction:
    """Return the plain sum of № 1-6, for which the order prints no formula."""
    return (
        answers.documents
        + sample_mean(answers.mentors)
        + sum(answers.access)
        + sum(answers.intensity)
        + average(answers.schools)
        + sum(answers.competence)
    )


def mnc_level(total: Fraction) -> Judgement:
    """Judge by [0; 22], (22; 24], (24; 25]."""
    return _point_level(total, 22, 24, 25)


# --- the tutoring point (МТКП) --------------------------------------------------------------------


class TutoringPoint(NamedTuple):
    """Answers to № 1-6: № 2 a row of three a tutor, № 5 and 6 rows of four and three by teacher."""

    documents: int
    tutors: Sample
    access: Row
    intensity: Row
    teaching: Groups
    growth: Groups


def mtkp_total(answers: TutoringPoint, average: Average) -> Fraction:
    """Return the plain sum of № 1-6, for which the order prints no formula."""
    return (
        answers.documents
        + sample_mean(answers.tutors)
        + sum(answers.access)
        + sum(answers.intensity)
        + average(answers.teaching)
        + average(answers.growth)
    )


def mtkp_level(total: Fraction) -> Judgement:
    """Judge by [0; 14], (14; 17], (17; 19]."""
    return _point_level(total, 14, 17, 19)

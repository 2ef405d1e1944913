# SPDX-License-Identifier: MIT
"""A drawn scale shows every end, hole and overlap."""

from __future__ import annotations

from textwrap import dedent

import pytest

import shnor_rules
from shnor_rules.expressions import parse
from shnor_rules.model import Choice, Level, Scale
from shnor_rules.notation import parse_interval
from shnor_rules.reports.scale_line import draw


def scale(*bands: tuple[str, str | None], choice: Choice = Choice.ONLY) -> Scale[Level]:
    """Return a scale of names with intervals; a band without an interval takes the rest."""
    return Scale(
        tuple(
            Level(name=name)
            if interval is None
            else Level(name=name, interval=parse_interval(interval))
            for name, interval in bands
        ),
        choice,
    )


def lines(text: str) -> list[str]:
    """Return the lines of an indented text."""
    return dedent(text).strip("\n").split("\n")


KORENOVSKY = {
    "teacher-competence": """
        [-- А --)o(-- Б --)o(-- С --)o(-- D --]
        0       0,3       0,5       1,6     1,75
        o – не отнесено ни к одному уровню: 0,3; 0,5; 1,6
        """,
    "mentoring-centre": """
        [-- неудовлетворительный --](-- удовлетворительный --](-- оптимальный --]
        0                         22                        24                 25
        """,
    "tutoring-point": """
        [-- неудовлетворительный --](-- удовлетворительный --](-- оптимальный --]
        0                         14                        17                 19
        """,
    "methodical-help": """
        [-- неудовлетворительный --](-- удовлетворительный --](-- оптимальный --]
        0                         10                        11                 12
        """,
}


@pytest.mark.parametrize(("name", "drawing"), KORENOVSKY.items(), ids=KORENOVSKY)
def test_the_scales_of_korenovsky(name: str, drawing: str) -> None:
    """The printed scales are drawn with their three holes, or with none."""
    printed = shnor_rules.load("korenovsky")[name].scale
    assert printed is not None

    assert lines(drawing) == draw(printed)


def test_one_sided_intervals_go_on_without_end() -> None:
    """`<--` and `-->` end what has no bound, and the only bound stands under its bracket."""
    drawing = """
        <-- низкий --)[-- высокий -->
                      5
        """

    assert lines(drawing) == draw(scale(("низкий", "менее 5"), ("высокий", "не менее 5")))


def test_a_scale_without_any_bound() -> None:
    """A level for everything is one line without numbers."""
    assert ["<-- все -->"] == draw(scale(("все", "любое")))


def test_a_stretch_without_level_is_dotted() -> None:
    """A hole that is more than one number is drawn as dots and told as an interval."""
    drawing = """
        [-- А --].....(-- Б --]
        0      22   24       25
        .... – belongs to no level: (22; 24]
        """

    assert lines(drawing) == draw(scale(("А", "[0; 22]"), ("Б", "(24; 25]")), "en")


def test_overlaps_stand_on_further_lines() -> None:
    """Each line has no overlap in itself; the common parts are told in words."""
    drawing = """
        [----- А ------]
             [----- Б -----)
                  [----- В ------]
        0    5    6    7   10   12
        сразу в нескольких уровнях: [5; 10)
        """

    assert lines(drawing) == draw(scale(("А", "[0; 7]"), ("Б", "[5; 10)"), ("В", "[6; 12]")))


def test_an_ordered_list_says_that_the_first_decides() -> None:
    """Where the first level that fits decides, an overlap is no contradiction."""
    drawing = """
        [------- А -------](-- В --]
             [-- Б --]
        0    1       2    3        4
        сразу в нескольких интервалах: [1; 2]
        решает первый подходящий уровень по порядку: Б, А, В
        """
    bands = (("Б", "[1; 2]"), ("А", "[0; 3]"), ("В", "(3; 4]"))

    assert lines(drawing) == draw(scale(*bands, choice=Choice.FIRST))


def test_a_level_on_one_number() -> None:
    """A level of one number has its name between square brackets and needs no dashes."""
    drawing = """
        [-- А --)[ точно ](-- Б --]
        0            5           10
        """
    bands = (("А", "[0; 5)"), ("точно", "[5; 5]"), ("Б", "(5; 10]"))

    assert lines(drawing) == draw(scale(*bands))


def test_long_bounds_do_not_run_together() -> None:
    """Bounds stand at least two columns apart, and the first may begin left of its bracket."""
    drawing = """
           [-- А ---]
        1000000  1000001
        """

    assert lines(drawing) == draw(scale(("А", "[1000000; 1000001]")))


def test_the_rest_takes_the_holes() -> None:
    """With a level for all other cases a hole belongs to that level."""
    drawing = """
        [-- А --]....[-- В --)o(-- Г --]
        1       2    3        4        5
        o – уровень Б, остальные случаи: 4
        .... – уровень Б, остальные случаи: (2; 3)
        уровень Б: во всех остальных случаях
        """
    bands = (("А", "[1; 2]"), ("В", "[3; 4)"), ("Г", "(4; 5]"), ("Б", None))

    assert lines(drawing) == draw(scale(*bands))


def test_conditions_are_told_in_words() -> None:
    """With conditions a hole is only known to be in no interval; an empty interval is not drawn."""
    drawing = """
        [-- А --)o(-- Б --]
        0        1        2
        o – не входит ни в один интервал: 1
        уровень Б: только если П1 более 0
        уровень В: если П2 равно 0
        """
    printed = scale(("А", "[0; 1)"), ("пусто", "(1; 1]"))
    more = (
        Level(name="Б", interval=parse_interval("(1; 2]"), condition=parse("П1 > 0")),
        Level(name="В", condition=parse("П2 == 0")),
    )

    assert lines(drawing) == draw(Scale((*printed.bands, *more)))


def test_a_scale_of_conditions_has_no_line() -> None:
    """Without any interval there is nothing to draw, and the words stand alone."""
    levels = (Level(name="А", condition=parse("П1 == 0")), Level(name="Б"))

    assert ["level А: if П1 equals 0", "level Б: in all other cases"] == draw(Scale(levels), "en")

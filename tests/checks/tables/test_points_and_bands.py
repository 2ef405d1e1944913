# SPDX-License-Identifier: MIT
"""Points of indicators and bands of gradings that leave out, take twice, or take nothing."""

from __future__ import annotations

from typing import Final

import pytest

from shnor_rules.expressions.attainable import Undecided
from shnor_rules.program import Banding, lower
from shnor_rules.proving.banded import banded
from tests.checks.making import monitoring
from tests.checks.telling import contents, findings, told

LEVELS: Final = """\
levels:
  - {level: А, interval: менее 2, meaning: мало}
  - {level: Б, interval: не менее 2, meaning: много}
"""
WHOLE: Final = "[0; 100]"


def points(*lines: str, values: str = WHOLE, more: str = "") -> str:
    """Return a monitoring whose one indicator earns points by these lines."""
    rows = "".join(f"      - {{{line}}}\n" for line in lines)
    head = f'indicators:\n  П1:\n    title: Первый\n    values: "{values}"\n{more}'
    return f"{head}    points:\n{rows}total: {{formula: П1, quote: формула}}\n{LEVELS}"


def bands(*lines: str, of: str = "П1 + П2", more: str = "") -> str:
    """Return a monitoring with a grading of these bands."""
    rows = "".join(f"      - {{{line}}}\n" for line in lines)
    return (
        'indicators:\n  П1: {title: Первый, values: "{0; 1; 2}"}\n'
        '  П2: {title: Второй, values: "{0; 1}"}\n'
        f"bands:\n  охват:\n    title: Охват\n    of: {of}\n    place: п. 2\n{more}    bands:\n"
        f"{rows}total: {{formula: \"П1 + П2 + (1 if охват == 'полный' else 0)\", quote: формула}}\n"
        f"{LEVELS}"
    )


def test_values_without_points_are_told() -> None:
    """Intervals and single numbers that no line takes are told with an answer."""
    body = points('points: "0", interval: "[0; 50)"', 'points: "2", interval: "(50; 90]"')

    assert [("points-gap", "П1: 50; (90; 100]")] == contents(body)
    assert [
        (
            "значение 50; (90; 100] показателя П1 не попадает ни в одну строку баллов; так "
            "выходит, например, при {П1: 50}"
        )
    ] == told(body, "points-gap")
    assert [
        (
            "the value 50; (90; 100] of the indicator П1 falls into no line of points; so it comes "
            "out, for example, for {П1: 50}"
        )
    ] == told(body, "points-gap", lang="en")


def test_only_values_of_the_set_matter() -> None:
    """What no answer can be needs no points."""
    lines = ('points: "0", interval: "[0; 1]"', 'points: "2", interval: "[2; 3]"')

    assert [] == contents(points(*lines, values="{0; 1; 2}"))
    assert [] == contents(points(*lines, values="целое [0; 3]"))
    assert [("points-gap", "П1: 4; 5")] == contents(points(*lines, values="{0; 1; 2; 4; 5}"))


def test_words_without_points_are_told() -> None:
    """A word of the value set can be left out as well."""
    body = points(
        "points: \"0\", when: П1 == 'низкая'",
        "points: \"2\", when: П1 == 'высокая'",
        values="{высокая; средняя; низкая}",
    )

    assert [("points-gap", "П1: средняя")] == contents(body)


def test_values_with_points_of_two_lines_are_told() -> None:
    """Both lines are told, with an answer."""
    body = points(
        'points: "0", interval: "[0; 50]"',
        'points: "1,5", interval: "[50; 90]"',
        'points: "2", interval: "[90; 100]"',
    )
    found = findings(body)

    assert [("points-overlap", "П1: 50"), ("points-overlap", "П1: 90")] == [
        (each.name, each.content) for each in found
    ]
    assert [[11], [12]] == [[each.place.line for each in one.related] for one in found]
    assert [
        (
            "значение 50 показателя П1 попадает сразу в две строки, на 0 баллов и на 1,5 балла; "
            "так выходит, например, при {П1: 50}"
        ),
        (
            "значение 90 показателя П1 попадает сразу в две строки, на 1,5 балла и на 2 балла; так "
            "выходит, например, при {П1: 90}"
        ),
    ] == told(body, "points-overlap")
    assert (
        "the value 50 of the indicator П1 falls into two lines at once, for 0 points and for 1,5 "
        "points; so it comes out, for example, for {П1: 50}"
    ) == told(body, "points-overlap", lang="en")[0]
    assert "and here" == found[0].related[0].message.render("en")


def test_with_the_first_line_that_fits_an_overlap_is_meant() -> None:
    """`decide` of the indicator is respected, and what it puts in the shade is told."""
    first = "    decide: первое подходящее\n"
    lines = ('points: "0", interval: "[0; 50]"', 'points: "2", interval: "[50; 100]"')

    assert [] == contents(points(*lines, more=first))
    assert [("points-unreachable", "П1: 1")] == contents(
        points(*lines, 'points: "1", interval: "[20; 60]"', more=first)
    )


def test_lines_that_nothing_reaches_are_told() -> None:
    """A line beyond the value set, and `otherwise` without any other case, are told."""
    body = points(
        'points: "0", interval: "[0; 50)"',
        'points: "2", interval: не менее 50',
        'points: "-1", interval: более 100',
        'points: "3", otherwise: true',
    )

    assert [("points-unreachable", "П1: -1"), ("points-unreachable", "П1: 3")] == contents(body)
    assert [
        "строка на -1 балла показателя П1 не действует ни при каких ответах",
        "строка на 3 балла показателя П1 не действует ни при каких ответах",
    ] == told(body, "points-unreachable")
    assert [
        "the line for -1 points of the indicator П1 applies to no answers at all",
        "the line for 3 points of the indicator П1 applies to no answers at all",
    ] == told(body, "points-unreachable", lang="en")


def test_conditions_on_other_answers_are_taken_into_account() -> None:
    """A line can depend on what else is answered; the record shows all that matters."""
    body = bands("band: полный, when: П1 > 0", "band: никакой, when: П1 == 0 and П2 == 0")

    assert [("bands-gap", "охват: 1")] == contents(body)
    assert [
        (
            "значение 1 не попадает ни в одну полосу градации «охват»; так выходит, например, при "
            "{П1: 0, П2: 1}"
        )
    ] == told(body, "bands-gap")
    assert [
        (
            "the value 1 falls into no band of `охват`; so it comes out, for example, for "
            "{П1: 0, П2: 1}"
        )
    ] == told(body, "bands-gap", lang="en")


def test_bands_that_hold_at_once_are_told() -> None:
    """Both bands are named."""
    body = bands('band: никакой, interval: "[0; 1]"', 'band: полный, interval: "[1; 3]"')

    assert [("bands-overlap", "охват: 1")] == contents(body)
    assert [
        (
            "значение 1 попадает сразу в две полосы градации «охват», «никакой» и «полный»; так "
            "выходит, например, при {П1: 0, П2: 1}"
        )
    ] == told(body, "bands-overlap")
    assert [
        (
            "the value 1 falls into two bands of `охват` at once, `никакой` and `полный`; so it "
            "comes out, for example, for {П1: 0, П2: 1}"
        )
    ] == told(body, "bands-overlap", lang="en")


def test_bands_that_nothing_reaches_are_told() -> None:
    """A band above all values is told by its name."""
    body = bands(
        'band: никакой, interval: "[0; 1)"',
        'band: полный, interval: "[1; 3]"',
        "band: чрезмерный, interval: более 3",
    )

    assert [("bands-unreachable", "охват: чрезмерный")] == contents(body)
    assert ["полосы «чрезмерный» градации «охват» не бывает ни при каких ответах"] == told(
        body, "bands-unreachable"
    )
    assert ["the band `чрезмерный` of `охват` applies to no answers at all"] == told(
        body, "bands-unreachable", lang="en"
    )


def test_the_place_of_a_line_is_where_it_says_when_it_applies() -> None:
    """Interval, condition and `otherwise` are where a line is found wanting."""
    body = bands('band: никакой, interval: "[0; 3]"', "band: полный, when: П1 > 7")
    [found] = [each for each in findings(body) if each.name == "bands-unreachable"]
    source, line = found.place.source, found.place.line or 0

    assert source is not None
    assert "П1 > 7}" == source.line(line)[(found.place.column or 0) - 1 :]


def test_of_bands_with_errors_nothing_is_told() -> None:
    """Beside an error nothing is proved."""
    body = bands('band: никакой, interval: "[0; 1)"', of="П1 + П7")

    assert {"unknown-name", "unknown-code"} == {each.name for each in findings(body)}


@pytest.mark.parametrize("most_work", [3, 100_000])
def test_what_takes_too_much_work_is_undecided(most_work: int) -> None:
    """Bands whose proof is given up say nothing at all."""
    asked = monitoring(bands('band: никакой, interval: "[0; 1)"', "band: полный, otherwise: true"))
    [banding] = [each for each in lower(asked).definitions if isinstance(each, Banding)]

    assert (most_work == 3) is isinstance(banded(asked, banding, most_work=most_work), Undecided)


def test_undecided_bands_are_not_told() -> None:
    """Products of quantities from intervals are beyond proof, and beyond these checks."""
    body = bands('band: никакой, interval: "[0; 1)"', of="П1 * П2 * П2")
    body = body.replace("{0; 1; 2}", "[0; 2]").replace("{0; 1}", "[0; 2]")

    assert [] == contents(body, "bands-gap")


def test_where_nothing_can_be_answered_nothing_is_told() -> None:
    """Bands of an indicator without any value have no cases."""
    body = points('points: "0", interval: "[0; 1]"', values="целое (0; 1)")

    assert [] == contents(body, "points-gap", "points-unreachable")

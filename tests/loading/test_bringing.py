# SPDX-License-Identifier: MIT
"""Readings that bring what the text lacks: whole scales, values, a total, a direction."""

from __future__ import annotations

from fractions import Fraction
from textwrap import dedent, indent
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules.checks.subject import Subject
from shnor_rules.errors import ReadingError
from shnor_rules.loading import read_sources
from shnor_rules.model import Basis, Choice, Direction, read_as, readings_with_scale

if TYPE_CHECKING:
    from shnor_rules import Finding, Monitoring, Ruleset

RULESET: Final = """
ruleset: made
title: Набор
municipality: Район
documents: {order: {title: Приказ}}
"""
HEAD: Final = """
monitoring: made
title: Мониторинг
subject: школа
source: {document: order, place: п. 1}
indicators:
  П1: {title: Первый, values: "{0; 1; 2}"}
  П2: {title: Второй, values: "{0; 1; 2}"}
remarks: {AA-01: {quote: а, note: б}}
"""
SCALE: Final = """
levels:
  - {level: низкий, interval: "[0; 1)", meaning: помощь}
  - {level: высокий, interval: "[1; 4]"}
"""


def reading(name: str, body: str) -> str:
    """Return a reading of these parts, to stand under `readings:`."""
    head = "because: AA-01\nstatus: предложено\n"
    return indent(f"{name}:\n{indent(head + dedent(body).strip(), '  ')}\n", "  ")


def read(*readings: str, printed: str = "") -> tuple[Ruleset | None, tuple[Finding, ...]]:
    """Return the ruleset of a monitoring with these readings, and what is wrong with it."""
    text = HEAD + dedent(printed) + "\nreadings:\n" + "".join(readings)
    sources = [("ruleset.yaml", RULESET.encode()), ("made.yaml", text.encode())]
    result = read_sources(sources, folder="made")
    return result.ruleset, result.findings


def sound(*readings: str, printed: str = "") -> Monitoring:
    """Return the monitoring with these readings; nothing is wrong with it."""
    ruleset, findings = read(*readings, printed=printed)
    assert ruleset is not None, [each.render() for each in findings]
    return ruleset["made"]


def told(*readings: str, printed: str = "") -> list[tuple[str, str | None]]:
    """Return the rules that are broken, each with the part of the file."""
    return [(each.name, each.place.subject) for each in read(*readings, printed=printed)[1]]


WHOLE: Final = reading("своя", "total: {formula: П1 + П2}" + SCALE)


def test_a_reading_brings_a_scale() -> None:
    """Where the text has neither total nor levels, a reading can have both."""
    monitoring = sound(WHOLE)
    read_so = read_as(monitoring, ["своя"])

    assert monitoring.scale is None
    assert read_so.scale is not None
    assert Choice.ONLY is read_so.scale.choice
    assert [("низкий", "[0; 1)", "помощь"), ("высокий", "[1; 4]", None)] == [
        (each.name, str(each.interval), each.meaning) for each in read_so.scale.bands
    ]
    assert ("своя",) == readings_with_scale(monitoring)
    assert frozenset({"total", "scale"}) == monitoring.readings[0].parts


def test_a_record_is_rated_by_it() -> None:
    """The level is found as by a printed scale."""
    assessment = shnor_rules.evaluate(sound(WHOLE), {"П1": 2, "П2": 1}, reading="своя")

    assert (Fraction(3), "высокий") == (
        assessment.total,
        assessment.level and assessment.level.name,
    )


def test_a_scale_replaces_all_that_is_printed() -> None:
    """Levels that the list does not have are gone; the printed choice of a level stays."""
    printed = """
    total: {formula: П1 + П2}
    levels: [{level: А, interval: "[0; 2]"}, {level: Б, interval: "[2; 4]"}]
    decide: первое подходящее
    """
    scale = read_as(sound(reading("своя", SCALE), printed=printed), ["своя"]).scale

    assert scale is not None
    assert (["низкий", "высокий"], Choice.FIRST) == (
        [each.name for each in scale.bands],
        scale.choice,
    )


def test_the_choice_of_a_level_may_come_from_another_reading() -> None:
    """In whichever order the two are named, the choice is that of the scale that there is."""
    first = reading("первый", "decide: первое подходящее")
    monitoring = sound(WHOLE, first)

    for names in (["своя", "первый"], ["первый", "своя"]):
        read_so = read_as(monitoring, names)
        assert read_so.scale is not None
        assert (Choice.FIRST, tuple(names)) == (read_so.scale.choice, read_so.applied)


def test_conditions_of_a_brought_scale_know_what_the_reading_adds() -> None:
    """Added values, gradings and the total are names for the formulas of the same reading."""
    body = """
    derived: {сумма: {formula: П1 + П2}}
    subtotals: {вдвое: {formula: сумма * 2}}
    bands:
      вид:
        title: Вид
        of: вдвое
        bands: [{band: мало, interval: "[0; 2]"}, {band: много, interval: "(2; 8]"}]
    total: {formula: вдвое / 2}
    levels: [{level: да, when: "вид == 'много' and итог > 1"}, {level: нет, otherwise: true}]
    """
    monitoring = sound(reading("своя", body))
    read_so = read_as(monitoring, ["своя"])

    assert ("сумма", "вдвое", "вид") == read_so.computed_names
    assert {Basis.READING} == {each.basis for each in read_so.derived}
    assert {Basis.READING} == {each.basis for each in read_so.gradings}
    level = shnor_rules.evaluate(monitoring, {"П1": 2, "П2": 0}, reading="своя").level
    assert level is not None
    assert "да" == level.name


def test_a_direction_of_a_reading_is_a_reading() -> None:
    """What the document does not print is marked as chosen, with the words it rests on."""
    body = """
    direction: меньше – лучше
    direction_quote: чем меньше
    indicators: {П1: {direction: меньше – лучше}}
    """
    monitoring = sound(reading("своя", body))
    read_so = read_as(monitoring, ["своя"])

    assert (Direction.LOWER, Basis.READING, "чем меньше") == (
        read_so.direction,
        read_so.direction_basis,
        read_so.direction_quote,
    )
    assert Basis.READING is read_so.indicator("П1").direction_basis
    assert {"direction", "indicators.П1"} == monitoring.readings[0].parts


PRINTED: Final = """
total: {formula: П1 + П2}
levels: [{level: А, interval: "[0; 2)"}, {level: Б, interval: "[2; 4]"}]
"""


@pytest.mark.parametrize(
    ("first", "second", "part"),
    [
        pytest.param(SCALE, SCALE, "шкала", id="two-scales"),
        pytest.param(SCALE, 'levels: {А: "[0; 1)", Б: "[1; 4]"}', "шкала", id="scale-and-interval"),
        pytest.param('levels: {А: "[0; 1)", Б: "[1; 4]"}', SCALE, "шкала", id="interval-and-scale"),
        pytest.param(
            "direction: больше – лучше", "direction: меньше – лучше", "направление", id="direction"
        ),
        pytest.param(
            "derived: {х: {formula: П1}}",
            "subtotals: {х: {formula: П2}}",
            "значение х",
            id="one-name",
        ),
    ],
)
def test_readings_that_bring_the_same_are_refused_together(
    first: str, second: str, part: str
) -> None:
    """A whole scale is all of its levels, and two values cannot have one name."""
    monitoring = sound(reading("а", first), reading("б", second), printed=PRINTED)

    with pytest.raises(ReadingError, match=part):
        read_as(monitoring, ["а", "б"])


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(SCALE, [("scale-without-total", "readings.своя.levels")], id="no-total"),
        pytest.param(
            "derived: {П1: {formula: П2}}",
            [("name-taken", "readings.своя.derived.П1")],
            id="name-of-an-indicator",
        ),
        pytest.param(
            "derived: {х: {formula: П2}}\nsubtotals: {х: {formula: П1}}",
            [("name-taken", "readings.своя.subtotals.х")],
            id="name-twice",
        ),
        pytest.param(
            "derived: {СУММ: {formula: П2}}",
            [("name-taken", "readings.своя.derived.СУММ")],
            id="name-of-a-function",
        ),
        pytest.param(
            "derived: {х: {unit: балл}}",
            [("unknown-part", "readings.своя.derived.х")],
            id="value-in-part",
        ),
        pytest.param(
            "bands: {х: {of: П1}}", [("unknown-part", "readings.своя.bands.х")], id="bands-in-part"
        ),
        pytest.param(
            "derived: {х: {formula: П3}}",
            [("unknown-name", "readings.своя.derived.х.formula")],
            id="unknown-name",
        ),
        pytest.param(
            "indicators: {П3: {values: целое, title: Третий}}",
            [("unknown-part", "readings.своя.indicators.П3")],
            id="indicator",
        ),
    ],
)
def test_what_a_reading_cannot_bring(body: str, found: list[tuple[str, str]]) -> None:
    """Additions are whole, have names of their own, and are told of where they are written."""
    assert found == told(reading("своя", body))


def test_a_misspelt_name_adds_nothing() -> None:
    """A name of look-alike letters is the printed value, not another one."""
    printed = "derived: {К: {formula: П1}}"

    assert [("unknown-part", "readings.своя.derived.K")] == told(
        reading("своя", "derived: {K: {formula: П2}}"), printed=printed
    )


def test_no_scale_stands_beside_a_table() -> None:
    """Where a table decides the level, a list of intervals cannot."""
    printed = """
    bands: {вид: {title: Вид, of: П1, bands: [{band: все, interval: "[0; 2]"}]}}
    levels: [{level: А}]
    table: {by: [вид], cells: {все: А}}
    """

    assert [("mixed-scale", "readings.своя.levels")] == told(
        reading("своя", SCALE), printed=printed
    )


def test_a_level_that_stands_twice_brings_no_scale() -> None:
    """The fault is told where it is, and only there."""
    twice = SCALE.replace("высокий", "низкий")

    assert [("level-repeated", "readings.своя.levels.1.level")] == told(
        reading("своя", "total: {formula: П1}" + twice)
    )


def test_remarks_may_concern_what_is_added() -> None:
    """A value of a reading is a part of the monitoring as it is read."""
    printed = "remarks: {AA-02: {quote: а, note: б, concerns: {х: любое}}}"
    text = reading("своя", "derived: {х: {formula: П1}}").replace("AA-01", "AA-02")
    head = HEAD.replace("remarks: {AA-01: {quote: а, note: б}}\n", dedent(printed) + "\n")
    sources = [
        ("ruleset.yaml", RULESET.encode()),
        ("made.yaml", (head + "readings:\n" + text).encode()),
    ]

    assert () == read_sources(sources, folder="made").findings


def test_places_of_what_is_brought() -> None:
    """A check points into the reading for all that the reading brings, printed or not."""
    body = """
    derived: {х: {formula: П1}}
    indicators: {П2: {unit: балл}}
    total: {formula: х + П2}
    """
    ruleset, _ = read(reading("своя", dedent(body) + SCALE))
    assert ruleset is not None
    monitoring = ruleset["made"]
    subject = Subject(ruleset, read_as(monitoring, ["своя"]), monitoring.readings[0], monitoring)

    assert {
        "levels": "readings.своя.levels.1",
        "value": "readings.своя.derived.х",
        "total": "readings.своя.total",
        "unit": "readings.своя.indicators.П2.unit",
        "printed": "indicators.П2.values",
    } == {
        "levels": subject.place("levels", 1, "meaning").subject,
        "value": subject.place("derived", "х", "quote").subject,
        "total": subject.place("total", "quote").subject,
        "unit": subject.place("indicators", "П2", "unit").subject,
        "printed": subject.place("indicators", "П2", "values").subject,
    }

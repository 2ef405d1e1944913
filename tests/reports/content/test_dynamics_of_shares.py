# SPDX-License-Identifier: MIT
"""Dynamics without levels: answers, shares of the municipality, and what is concluded."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from shnor_rules import evaluate_all
from shnor_rules.analysis.dynamics.comparing import compare
from shnor_rules.analysis.dynamics.conclusions import conclusions
from shnor_rules.loading.rulesets import read_sources
from shnor_rules.model import read_as
from shnor_rules.reports.content.reviewed import reviewed
from tests.reports.content.comparing import dynamics
from tests.reports.content.examples import given, shipped
from tests.reports.content.reviewing import HEAD, RULESET, cells, grid, sections
from tests.shipped import ROOT

if TYPE_CHECKING:
    from shnor_rules import Assessment, Refusal

QUALITY = """
periods: {previous: {title: Прежний}, current: {title: Новый}}
attributes: {школа: {title: Школа}}
indicators:
  Д1:
    title: Доля
    unit: "%"
    values: "[0; 100]"
    share: {part: сдали, whole: писали}
    direction: больше – лучше
  Ч: {title: Программ, values: целое не менее 0, direction: больше – лучше}
"""

COUNTING = """
monitoring: counting
title: Выводы о динамике
subject: школа
source: {document: made-order, place: раздел 2}
attributes: {школа: {title: Школа}}
indicators:
  лучше: {title: Лучше, values: целое не менее 0, changes: {of: made, change: улучшение}}
  хуже: {title: Хуже, values: целое не менее 0, changes: {of: made, change: ухудшение}}
total: {formula: лучше - хуже}
levels:
  - {level: улучшила, when: лучше > хуже, meaning: "школы, улучшившие результаты"}
  - {level: по-прежнему, otherwise: true}
decide: первое подходящее
"""


def quality(school: str, part: int, whole: int, programmes: int) -> dict[str, object]:
    """Return the record of a school."""
    return {"школа": school, "Д1.часть": part, "Д1.всего": whole, "Ч": programmes}


EARLIER = quality("Школа А", 1, 2, 3), quality("Школа Б", 9, 10, 2)
LATER = quality("Школа А", 3, 4, 5), quality("Школа Б", 8, 10, 2)


def test_without_levels_the_answers_are_told() -> None:
    """Every indicator of every school, before and after, with the exact difference."""
    section = dynamics(EARLIER, LATER, body=QUALITY, key=("школа",), by=())

    assert [
        ("Школа А", "Д1", "Доля", 50, 75, 25, "улучшение"),
        ("Школа А", "Ч", "Программ", 3, 5, 2, "улучшение"),
        ("Школа Б", "Д1", "Доля", 90, 80, -10, "ухудшение"),
        ("Школа Б", "Ч", "Программ", 2, 2, 0, "без изменений"),
    ] == cells(section, "dynamics-answers")
    assert [("Школа А", 2, 0, 0, 0), ("Школа Б", 0, 1, 1, 0)] == cells(section, "dynamics")
    assert "Вывод о записи в целом не сделан: порог не напечатан." in section.paragraphs


def test_shares_of_the_municipality_are_added_up_again() -> None:
    """Ten of twelve became eleven of fourteen; percents are not averaged."""
    section = dynamics(EARLIER, LATER, body=QUALITY, key=("школа",), by=())
    before, after = Fraction(1000, 12), Fraction(1100, 14)

    assert [
        ("Д1", "Доля", 10, 12, before, 11, 14, after, after - before, "ухудшение"),
    ] == cells(section, "dynamics-sums")


def test_shares_that_cannot_be_added_up_say_why() -> None:
    """A percent without its counts is in no sum."""
    bare = {"школа": "Школа А", "Д1": 50, "Ч": 1}
    section = dynamics((bare, EARLIER[1]), LATER, body=QUALITY, key=("школа",), by=())
    (row,) = cells(section, "dynamics-sums")

    assert isinstance(row[4], str)
    assert row[8] is None
    assert str(row[9]).startswith("несравнимо: ")


def test_changes_are_counted_by_school_without_levels_too() -> None:
    """Where there is no scale, answers are all that is counted."""
    body = QUALITY.replace("attributes: {школа", "attributes: {округ: {title: Округ}, школа")
    one = tuple(each | {"округ": "Север"} for each in EARLIER)
    two = tuple(each | {"округ": "Север"} for each in LATER)
    section = dynamics(one, two, body=body, key=("школа",), by=("округ",))

    assert [("Север", 2, 2, 1, 1, 0), ("Муниципалитет в целом", 2, 2, 1, 1, 0)] == cells(
        section, "dynamics-by-school"
    )


def test_who_improved_is_told_in_the_words_of_the_document() -> None:
    """A monitoring that counts changes concludes, by the readings that it is read by."""
    files = {
        "ruleset.yaml": RULESET,
        "made.yaml": HEAD + QUALITY,
        "counting.yaml": COUNTING,
    }
    reading = read_sources([(name, text.encode()) for name, text in files.items()], folder="made")
    ruleset = reading.ruleset
    assert ruleset is not None, "\n".join(each.render() for each in reading.findings)
    results = {
        title: list(evaluate_all(ruleset["made"], records))
        for title, records in (("Прежний", EARLIER), ("Новый", LATER))
    }
    compared = compare(results, key=("школа",))
    drawn = conclusions(compared.steps[0], ruleset["counting"], of="made")
    found = reviewed(
        ruleset, ruleset["made"], results["Новый"], dynamics=compared, concluded=[drawn, drawn]
    )
    section = sections(found)["dynamics"]

    assert (
        "улучшила: школы, улучшившие результаты (1): Школа А",
        "по-прежнему (1): Школа Б",
    ) == section.points[:2]
    assert [
        ("Школа А", "улучшила", "школы, улучшившие результаты", None),
        ("Школа Б", "по-прежнему", None, None),
    ] == cells(section, "conclusions-1")
    said = "Выводы\u00a0– по правилам «Выводы о динамике», без толкований."
    assert said in section.paragraphs
    assert "Выводы: counting, Прежний\u00a0– Новый" == grid(section, "conclusions-2").title


def test_conclusions_name_the_readings_they_rest_on() -> None:
    """The example by a reading has both kinds of schools; by the text nothing is concluded."""
    ruleset, monitoring = shipped("korenovsky", "training-quality")
    assert monitoring.periods is not None
    pair = monitoring.periods.previous, monitoring.periods.current
    results: dict[str, list[Assessment | Refusal]] = {}
    for record in given(ROOT / "examples" / "korenovsky" / "training-quality.csv"):
        for period in pair:
            prefix = f"{period.key}."
            part = {
                key.removeprefix(prefix): value
                for key, value in record.items()
                if key == "школа" or key.startswith(prefix)
            }
            results.setdefault(period.title, []).extend(evaluate_all(monitoring, [part]))
    compared = compare(results, key=("школа",))
    counting = ruleset["training-dynamics"]
    read = read_as(counting, ("улучшений-больше",))
    by_reading, by_text = (
        sections(
            reviewed(
                ruleset,
                monitoring,
                results[pair[1].title],
                dynamics=compared,
                concluded=[conclusions(compared.steps[0], each, of=monitoring.id)],
            )
        )["dynamics"]
        for each in (read, counting)
    )

    assert [
        "Школа А; Школа В; Школа Д",
        "Школа Б; Школа Г",
    ] == [point.rpartition(": ")[2] for point in by_reading.points]
    assert any("толкования: улучшений-больше." in each for each in by_reading.paragraphs)
    assert 5 == len(cells(by_reading, "conclusions"))
    assert by_text.points[0].startswith("вывод не сделан, порог не напечатан (5): Школа А; ")
    assert {"вывод не сделан"} == {row[1] for row in cells(by_text, "conclusions")}

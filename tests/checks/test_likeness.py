# SPDX-License-Identifier: MIT
"""Checks of what is taken from another monitoring: only what is new there is told, at `like`."""

from __future__ import annotations

from attrs import evolve

from shnor_rules import Finding
from shnor_rules.checks import check
from shnor_rules.checks.subject import Subject
from shnor_rules.checks.written import formulas
from shnor_rules.findings import Place
from shnor_rules.messages import say
from shnor_rules.model import Ruleset, read_as
from tests.loading.districts import BARE, READING, file, read

GAPPED = """
    indicators:
      П1: {title: Уроки, values: "{0; 1; 2}", labels: {0: нет, 2: много}}
      П2: {title: Кружки, values: "{0; 1}"}
    direction: больше – лучше
    direction_quote: чем больше баллов, тем лучше
    total: {formula: П1, quote: итог}
    levels:
      - {level: низкий, interval: "[0; 1)", meaning: помочь}
      - {level: высокий, interval: "(1; 2]"}
"""
"""A scale with a gap, a value without a label, an indicator that nothing uses, and so on."""

HOME = [
    "gap",
    "level-without-meaning",
    "number-without-source",
    "unused-indicator",
    "value-without-label",
]


def ruleset(theirs: str, *ours: str, like: str | None = "a") -> Ruleset:
    """Return a ruleset in which `b` is like `a`."""
    found = read(a=file("a", theirs), b=file("b", *ours, like=like)).ruleset
    assert found is not None
    return found


def told(rules: Ruleset, file_name: str) -> list[Finding]:
    """Return what is found in a file, by the names of the rules."""
    found = [each for each in check(rules) if each.place.path == file_name]
    return sorted(found, key=lambda each: each.name)


def names(rules: Ruleset, file_name: str) -> list[str]:
    """Return the rules that are broken in a file."""
    return [each.name for each in told(rules, file_name)]


def test_what_is_known_at_home_is_not_told_again() -> None:
    """The defects of the other document are told once, where they are printed."""
    by_text = ruleset(GAPPED, BARE)
    by_reading = ruleset(GAPPED, BARE, READING.replace("LIKE", "a"), like=None)

    assert HOME == names(by_text, "a.yaml") == names(by_reading, "a.yaml")
    assert [] == names(by_text, "b.yaml") == names(by_reading, "b.yaml")


def test_what_is_new_is_told_at_like() -> None:
    """A gap that only other values reach is a finding here, placed at `like`."""
    ours = """
    indicators:
      П1: {title: Открытые уроки, values: "{0; 1; 1,5; 2; 3}"}
      П2: {title: Кружки школы}
    """
    by_text = told(ruleset(GAPPED.replace("(1; 2]", "(1; 2)"), ours), "b.yaml")
    readings = READING.replace("LIKE", "a")
    by_reading = told(
        ruleset(GAPPED.replace("(1; 2]", "(1; 2)"), ours, readings, like=None), "b.yaml"
    )

    assert [("gap", "like"), ("gap-beyond-scale", "like")] == [
        (each.name, each.place.subject) for each in by_text if each.name.startswith("gap")
    ]
    assert {"readings.по-соседям.like"} == {
        each.place.subject for each in by_reading if each.name.startswith("gap")
    }


def test_what_is_printed_here_is_told_here() -> None:
    """A value without a label is our own affair where the labels are our own."""
    ours = BARE.replace("уроки}", 'уроки, values: "{0; 1; 2}", labels: {0: нет, 2: много}}')

    assert [("value-without-label", "indicators.П1.labels")] == [
        (each.name, each.place.subject)
        for each in told(ruleset(GAPPED, ours, like="a"), "b.yaml")
        if each.name == "value-without-label"
    ]


def test_places_of_what_is_taken_are_those_of_like() -> None:
    """Whatever is asked of a taken part leads to `like`, and what is there is asked at home."""
    rules = ruleset(GAPPED, BARE)
    subject = Subject(rules, rules["b"])
    like = subject.monitoring.layout.place("like")

    assert like == subject.place("levels", 1, "interval") == subject.key("total")
    assert like == subject.place("direction_quote")
    assert subject.has("levels", 0, "meaning")
    assert not subject.has("levels", 1, "meaning")
    assert "indicators.П1.title" == subject.place("indicators", "П1", "title").subject


def test_characters_of_a_taken_formula_are_at_like() -> None:
    """Characters of a formula that is written in another file are nowhere in this one."""
    rules = ruleset(GAPPED, BARE)
    subject = Subject(rules, rules["b"])
    (formula,) = formulas(subject)

    assert "like" == subject.within(formula.first("П1"), *formula.path).subject


def test_a_finding_elsewhere_is_no_affair_of_the_other() -> None:
    """What stands in no part of the file, or in one that is not taken, is our own."""
    rules = ruleset(GAPPED, BARE, READING.replace("LIKE", "a"), like=None)
    read_there = read_as(rules["b"], ("по-соседям",))
    subject = Subject(rules, read_there, rules["b"].readings[0], rules["b"])
    text = Subject(rules, rules["b"])
    nowhere = Finding(say("gap-undecided", reason="так"), Place(path="b.yaml"))
    here = evolve(nowhere, place=subject.place("readings", "по-соседям", "like"))

    assert not text.is_foreign(here)
    assert text.home is None
    assert not subject.is_foreign(nowhere)
    assert subject.is_foreign(here)


def test_a_taken_scale_has_its_examples_at_home() -> None:
    """Bounds are shown by examples of the monitoring that prints them."""
    example = '    examples: [{title: два, record: {П1: 2, П2: 0}, expect: {total: "2"}}]\n'
    there = names(ruleset(GAPPED + example, BARE + example), "a.yaml")
    here = names(ruleset(GAPPED + example, BARE + example), "b.yaml")

    assert ("bound-without-example", []) == (there[0], here)


def test_numbers_that_are_taken_are_counted_at_home() -> None:
    """A number that is left out among the items there is not left out here as well."""
    items = "items: {1: {title: да}, 3: {title: нет}}"
    theirs = f'indicators:\n  П1: {{title: Уроки, values: "[0; 2]", {items}}}\n'
    rules = ruleset(theirs, BARE)

    assert ["numbering-gap"] == [each.name for each in check(rules) if each.code == "C001"]

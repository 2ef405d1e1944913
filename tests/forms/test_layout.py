# SPDX-License-Identifier: MIT
"""A form asks for every field that the rules take, once, and for nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from shnor_rules.evaluation import evaluate
from shnor_rules.evaluation.fields import subfields
from shnor_rules.forms.layout import Kind, form_of, stamps_of
from shnor_rules.model import Monitoring, read_as
from shnor_rules.model.fields import ACT, LINK, PART, VALUE, WHOLE
from tests.forms.made import NAMES, columns_of, form, monitoring, names_of, ruleset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Indicator

MONITORINGS = [name for name in NAMES if isinstance(form(name).part, Monitoring)]
COMPETENCE = "korenovsky/teacher-competence"
CENTRE = "korenovsky/mentoring-centre"
QUALITY = "korenovsky/training-quality"
HELP = "korenovsky/methodical-help"


def accepted(indicator: Indicator) -> Iterator[str]:
    """Yield the fields that `evaluate` takes for an indicator and that a table can ask for."""
    items = [] if indicator.sample is not None else [item.id for item in indicator.items]
    is_bare = not items and indicator.sample is None
    for key in subfields(indicator):
        if key != VALUE:
            yield f"{indicator.id}.{key}"
        elif is_bare or indicator.not_applicable is not None:
            yield indicator.id
    for item in indicator.items:
        if item.evidence is not None and indicator.sample is None:
            yield from (f"{indicator.id}.{item.id}.{key}" for key in (ACT, LINK))


@pytest.mark.parametrize("name", MONITORINGS)
def test_every_field_has_its_column(name: str) -> None:
    """The columns are the attributes, the answers and what stands beside them, each once."""
    part = monitoring(name)
    made = form(name, one_period=True)
    expected = [each.id for each in part.attributes]
    expected += [field for each in part.indicators for field in accepted(each)]

    assert sorted(expected) == sorted(names_of(made))


@pytest.mark.parametrize("name", MONITORINGS)
def test_every_sample_has_its_sheet(name: str) -> None:
    """A sample is asked for on a sheet of its own, item by item."""
    made = form(name, one_period=True)
    sampled = {each.id: each for each in monitoring(name).indicators if each.sample is not None}

    assert list(sampled) == [sheet.table for sheet in made.samples]
    for sheet in made.samples:
        indicator = sampled[sheet.table]
        items = [item.id for item in indicator.items] or [indicator.id]
        groups = [] if indicator.sample is None or indicator.sample.groups is None else ["группа"]
        assert ["№", *groups, *items] == [column.name for column in sheet.columns]


@pytest.mark.parametrize("name", NAMES)
def test_no_two_columns_or_sheets_are_called_alike(name: str) -> None:
    """Names and titles tell columns apart, and names tell sheets apart, as Excel wants it."""
    made = form(name)
    sheets = [sheet.name.casefold() for sheet in made.sheets]

    assert len(sheets) == len(set(sheets))
    assert [] == [each for each in sheets if len(each) > 31 or set(each) & set("[]:*?/\\")]
    for sheet in made.sheets:
        names = [column.name for column in sheet.columns]
        titles = [column.heading for column in sheet.columns]
        assert len(names) == len(set(names))
        assert len(titles) == len(set(titles))


@pytest.mark.parametrize("name", NAMES)
def test_questions_are_about_columns(name: str) -> None:
    """What a complete row answers are columns of the sheet."""
    for sheet in form(name).sheets:
        names = {column.name for column in sheet.columns}
        asked = {each for question in sheet.questions for way in question for each in way}
        assert asked <= names


def test_two_periods_are_asked_side_by_side() -> None:
    """Where the order prints two periods, each answer is asked twice, the earlier one first."""
    names = names_of(form(QUALITY))

    assert "школа" == names[0]
    assert [
        "предыдущий.П1_2.часть",
        "предыдущий.П1_2.всего",
        "предыдущий.П1_2",
        "текущий.П1_2.часть",
        "текущий.П1_2.всего",
        "текущий.П1_2",
    ] == [each for each in names if "П1_2" in each and "причина" not in each]
    assert "предыдущий.П1_2.причина" in names


def test_one_period_may_be_asked() -> None:
    """Without periods the form is one that `evaluate` takes."""
    names = names_of(form(QUALITY, one_period=True))

    assert "П1_1.часть" in names
    assert [] == [each for each in names if each.startswith(("предыдущий", "текущий"))]


def test_a_sample_in_two_periods_is_asked_by_its_mean() -> None:
    """Rows of two periods could not be told apart, so that the value is asked."""
    part = monitoring("made-up-district/mentoring")
    periods = monitoring(QUALITY).periods
    made = form_of(evolve(part, periods=periods), ruleset("made-up-district"))

    assert () == made.samples
    assert "[1; 5]" == columns_of(made)["предыдущий.Н1"]


def test_an_indicator_is_asked_by_items_or_by_value_never_by_both() -> None:
    """A value that is the sum of items is not asked a second time."""
    columns = columns_of(form(HELP))

    assert "П5" not in columns
    assert "{0; 1}" == columns["П5.1"]
    assert "{0; 1}" == columns["П1"]


def test_the_word_for_not_applicable_has_a_place_beside_items_and_samples() -> None:
    """Where items or rows cannot say «нет», a column of its own can, and nothing else."""
    part = monitoring(CENTRE)
    indicators = tuple(
        evolve(each, not_applicable="нет") if each.id in {"П2", "П4"} else each
        for each in part.indicators
    )
    made = form_of(evolve(part, indicators=indicators), ruleset("korenovsky"))
    columns = columns_of(made)

    assert ("{нет}", "{нет}") == (columns["П2"], columns["П4"])
    assert "П3" not in columns


def test_a_range_names_the_word_beside_it() -> None:
    """What may be answered beside a number is told, since the value set does not have it."""
    assert "[0; 100]; нет 11 класса" == columns_of(form(QUALITY))["текущий.П1_2"]


def test_a_list_gets_the_word_that_is_not_in_the_set() -> None:
    """The word can be chosen where the printed set does not have it."""
    part = monitoring(COMPETENCE)
    indicators = tuple(
        evolve(each, not_applicable="не проводилась") if each.id == "П1" else each
        for each in part.indicators
    )
    made = form_of(evolve(part, indicators=indicators), ruleset("korenovsky"))
    column = next(each for each in made.records.fields if each.name == "П1")

    assert ["0", "1", "2", "не проводилась"] == [choice.text for choice in column.choices]


def test_counts_and_percent_are_told_apart() -> None:
    """A share is asked by two counts; the percent says that it stands in their place."""
    columns = {column.name: column for column in form(QUALITY, one_period=True).records.fields}

    assert columns["П1_1.часть"].title.startswith("1.1. Сколько: выпускники 9 класса")
    assert columns["П1_1.всего"].title == "1.1. Из скольких: выпускники 9 класса"
    assert columns["П1_1"].title.endswith(", % (30\xa0% – это 30) – если чисел нет")
    assert (True, True, False) == tuple(
        columns[each].required for each in (f"П1_1.{PART}", f"П1_1.{WHOLE}", "П1_1")
    )


def test_what_a_formula_needs_is_required() -> None:
    """An attribute that decides is required, and so are the indicators that the total uses."""
    columns = {each.name: each for each in form("made-up-district/mentoring").records.fields}
    needed = [name for name, column in columns.items() if column.required]

    assert ["учителей", "наставников", "Н4", "Н5", "Н6"] == needed


def test_the_date_of_the_facts_is_a_day() -> None:
    """The attribute that decides the edition takes a day, and nothing else."""
    columns = {each.name: each for each in form("made-up-district/open-lessons").records.fields}

    assert [Kind.DATE] == [each.kind for each in columns.values() if each.kind is Kind.DATE]


def test_the_layout_is_told_by_sixteen_digits() -> None:
    """Forms that ask for the same have the same digits; a reading that asks for more has others."""
    rules, part = ruleset("korenovsky"), monitoring(CENTRE)
    literal = form_of(part, rules)
    read = form_of(read_as(part, ["П6-по-параметрам"]), rules)
    asking = form_of(read_as(part, ["П1-по-документам"]), rules)

    assert 16 == len(literal.layout)
    assert literal.layout == read.layout
    assert literal.layout != asking.layout
    assert "П1.1" in names_of(asking)


def test_the_stamp_says_what_the_form_was_made_for() -> None:
    """Rules, readings, school and columns are in the stamp."""
    rules = ruleset("korenovsky")
    made = form_of(read_as(monitoring(CENTRE), ["П6-по-параметрам"]), rules)
    stamp = made.stamp("Школа А")

    assert ("korenovsky", "mentoring-centre", rules.hash) == (
        stamp.ruleset,
        stamp.monitoring,
        stamp.hash,
    )
    assert (("П6-по-параметрам",), "Школа А", made.layout) == (
        stamp.readings,
        stamp.school,
        stamp.layout,
    )
    assert ("Ответы", "П2 – наставник", "П5 – ШНОР") == stamp.sheets
    assert [1, 2] == [len(stamps_of(monitoring(name), rules)) for name in (COMPETENCE, QUALITY)]


def test_the_identity_of_a_monitoring_is_that_of_its_ruleset() -> None:
    """The hash in the stamp is the one that results name."""
    part = monitoring(COMPETENCE)
    identity = evaluate(part, {}).identity

    assert identity.hash == form(COMPETENCE).stamp().hash
    assert identity.name == form(COMPETENCE).rules

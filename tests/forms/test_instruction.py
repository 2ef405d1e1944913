# SPDX-License-Identifier: MIT
"""The guide tells in words what a form is, how it is filled in and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from shnor_rules.forms.instruction import command_of, guide_of
from shnor_rules.forms.layout import form_of
from shnor_rules.model import read_as, read_risks_as
from tests.forms.made import NAMES, book, form, monitoring, ruleset

if TYPE_CHECKING:
    from shnor_rules.forms.instruction import Guide

COMPETENCE = "korenovsky/teacher-competence"
CENTRE = "korenovsky/mentoring-centre"
QUALITY = "korenovsky/training-quality"


def step(guide: Guide, part: str) -> str:
    """Return the only step that has these words."""
    (found,) = (each for each in guide.steps if part in each)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_the_guide_is_written_whole(name: str) -> None:
    """Everything that the guide says stands on its sheet."""
    guide = guide_of(form(name))
    cells = book(name)["Инструкция"].iter_rows(values_only=True)
    written = {str(cell) for row in cells for cell in row if cell}
    said = {text for fact in guide.facts for text in fact} | {*guide.steps, *guide.after}
    said |= {each.title for each in guide.asked} | {each.details for each in guide.asked} - {""}

    assert said <= written
    assert guide.title in written


def test_the_facts_are_those_of_the_order() -> None:
    """Document, place, subject, period and readings stand at the top."""
    facts = dict(guide_of(form(COMPETENCE), school="Школа А").facts)

    assert facts["Документ"].endswith("№ 579 от 17.12.2020")
    assert "учитель × предмет" == facts["Одна строка"]
    assert "раз в год; срок – апрель; длительность – не более двух месяцев" == facts["Когда"]
    assert "Школа А" == facts["Школа"]
    assert facts["Толкования"].startswith("не применены")


def test_readings_are_told_with_their_titles() -> None:
    """Who fills in the form sees which way the order was read."""
    part = read_as(monitoring(CENTRE), ["П6-по-параметрам", "общая-выборка"])
    facts = dict(guide_of(form_of(part, ruleset("korenovsky"))).facts)

    assert (
        "«П6-по-параметрам» – Показатель № 6 считается по всем пяти напечатанным параметрам\n"
        "«общая-выборка» – Показатель № 5 усредняется сразу по всем строкам, без средних по "
        "процедурам" == facts["Толкования"]
    )


def test_a_reading_without_a_title_is_told_by_its_name() -> None:
    """A name is better than nothing."""
    part = read_risks_as(ruleset("korenovsky").risks["risk-factors"], ["только-высокая"])
    bare = evolve(part, readings=tuple(evolve(each, title=None) for each in part.readings))

    facts = dict(guide_of(form_of(bare, ruleset("korenovsky"))).facts)
    assert "только-высокая" == facts["Толкования"]


def test_words_that_go_with_results_are_told() -> None:
    """A notice of the order stands in the guide, too, once."""
    facts = dict(guide_of(form(QUALITY)).facts)

    assert "Результаты ВПР служат помощи школе, а не оценке школы или учителя." == facts["Важно"]


def test_where_the_word_may_be_written_is_told() -> None:
    """«нет» is allowed in some columns only, and what it means is said."""
    told = step(guide_of(form(COMPETENCE)), "неприменим")

    assert told.startswith("«нет» можно вписать только здесь: П2, П5.")


def test_a_blank_is_no_zero() -> None:
    """What an empty cell means is said, for forms with a total and without."""
    assert "остаётся без итога" in step(guide_of(form(COMPETENCE)), "Пустая ячейка")
    assert "остаётся без итога" not in step(guide_of(form(QUALITY)), "Пустая ячейка")


def test_only_what_the_form_has_is_explained() -> None:
    """Samples, shares, periods, evidence and events are told where there are any."""
    parts = ("листах выборок", "Для долей", "дважды", "реквизиты акта", "ещё не прошло")

    def told(name: str) -> list[bool]:
        steps = " ".join(guide_of(form(name)).steps)
        return [part in steps for part in parts]

    assert [False, False, False, False, False] == told(COMPETENCE)
    assert [True, False, False, False, False] == told(CENTRE)
    assert [False, True, True, False, False] == told(QUALITY)
    assert [False, False, False, True, False] == told("korenovsky/methodical-help")
    assert [False, False, False, False, True] == told("korenovsky/roadmap")


def test_required_columns_are_told_where_there_are_any() -> None:
    """A form that needs nothing speaks of no colours."""
    part = monitoring(QUALITY)
    free = tuple(evolve(each, optional=True) for each in part.indicators)
    made = form_of(evolve(part, indicators=free), ruleset("korenovsky"))

    assert [] == [each for each in guide_of(made).steps if "желтеет" in each]
    assert [] != [each for each in guide_of(form(QUALITY)).steps if "желтеет" in each]


def test_the_school_is_told_where_it_is_given() -> None:
    """A form for one school says that it is for that one only."""
    given = guide_of(form(COMPETENCE), school="Школа А").steps

    assert "Школа проставлена заранее: «Школа А». Эта форма только для неё." in given
    assert [] == [each for each in guide_of(form(CENTRE), school="А").steps if "только для" in each]


def test_each_indicator_of_two_periods_is_explained_once() -> None:
    """The table of columns does not say everything twice."""
    names = [each.name for each in guide_of(form(QUALITY)).asked]

    assert "П1_1.часть" in names
    assert len(names) == len(set(names))
    assert "П1_1.причина" not in names


def test_items_of_samples_are_told_with_their_indicator() -> None:
    """A column called `1` says of which indicator it is."""
    names = [each.name for each in guide_of(form(CENTRE)).asked]

    assert {"П2: 1", "П5: 8", "П5: группа", "П6.5"} <= set(names)


def test_the_command_that_checks_the_form_is_named() -> None:
    """Each kind of form has a command of its own, with the readings that the form was made with."""
    read = read_as(monitoring(CENTRE), ["П6-по-параметрам"])

    assert [
        "shnor-rules evaluate korenovsky/teacher-competence форма.xlsx",
        "shnor-rules dynamics korenovsky/training-quality форма.xlsx",
        "shnor-rules fulfilment korenovsky/roadmap форма.xlsx",
        "shnor-rules evaluate korenovsky/mentoring-centre форма.xlsx --reading П6-по-параметрам",
    ] == [
        command_of(each)
        for each in (
            form(COMPETENCE),
            form(QUALITY),
            form("korenovsky/roadmap"),
            form_of(read, ruleset("korenovsky")),
        )
    ]

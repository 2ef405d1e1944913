# SPDX-License-Identifier: MIT
"""What is known of the records of a monitoring, of tools for risks and of a roadmap."""

from __future__ import annotations

import pytest

from shnor_rules import load
from shnor_rules.inputs import Planned, Reader, Reported
from shnor_rules.inputs.workbooks.headings import Headings
from shnor_rules.inputs.workbooks.known_fields import KnownField, Takes
from shnor_rules.inputs.workbooks.known_parts import known_of
from shnor_rules.notation import parse_value_set
from tests.inputs.test_events import PLAN, ruleset
from tests.inputs.workbooks.books import monitoring, read, workbook

SHARED = """\
indicators:
  П1:
    title: Доля
    values: "[0; 100]"
    unit: "%"
    share: {part: Аттестовано, whole: Всего учителей}
    evidence: приказ
    not_applicable: не применимо
  П2:
    title: Уроки
    values: "[0; 1]"
    items:
      1: {title: План, values: "{0; 1}", evidence: ссылка}
periods:
  previous: {title: прошлый год}
  current: {title: этот год}
  place: п. 4
"""


def test_all_fields_of_a_monitoring_are_known() -> None:
    """Answers, items, counts, and what stands beside an answer; in each of two periods."""
    names = [each.name for each in known_of(monitoring(SHARED)).fields]

    own = ["П1", "П1.часть", "П1.всего", "П1.значение", "П1.причина", "П1.акт", "П1.ссылка"]
    own += ["П2", "П2.1", "П2.1.акт", "П2.1.ссылка", "П2.значение", "П2.причина", "П2.акт"]
    assert [*own, "П2.ссылка"] == names[:15]
    assert "предыдущий.П2.1" in names
    assert "текущий.П1.причина" in names


def test_fields_of_two_periods_are_read() -> None:
    """By name, or by the title with that of the period."""
    heads = ["предыдущий.П2.1", "План (этот год)", "текущий.П1"]
    result = read(workbook({"Л": [heads, [1, 0, "-"]]}), known_of(monitoring(SHARED)))

    expected = {"предыдущий.П2.1": 1, "текущий.П2.1": 0, "текущий.П1": None}
    assert [expected | {"текущий.П1.причина": "-"}] == result.records


def test_what_may_be_said_is_known() -> None:
    """Labels, words of the set, and the word for «not applicable»."""
    (field,) = (each for each in known_of(monitoring(SHARED)).fields if each.name == "П1")

    assert ("не применимо",) == field.spoken


@pytest.mark.parametrize(
    ("values", "unit", "is_share", "is_percentage"),
    [
        ("[0; 100]", "%", False, True),
        ("[0; 1]", "%", False, False),
        ("[0; 1]", None, True, False),
        ("{0; 0,5; 1}", None, True, False),
        ("{0; 1; 2}", "%", False, True),
        ("[0; ∞)", "%", False, True),
        ("{да; нет}", None, False, False),
        (None, "%", False, True),
        (None, None, False, False),
    ],
)
def test_percentages_and_shares_are_told_apart(
    values: str | None, unit: str | None, *, is_share: bool, is_percentage: bool
) -> None:
    """By the unit and by how far the values reach."""
    found = None if values is None else parse_value_set(values)
    field = KnownField("П1", takes=Takes.ANSWER, values=found, unit=unit)

    assert (is_share, is_percentage) == (field.is_share, field.is_percentage)


def test_the_forms_of_tools_for_risks_are_known() -> None:
    """Card, profile and protocol, with the words of the document."""
    tools = load("kislovodsk").risks
    assert tools == {} or all(known_of(each).fields for each in tools.values())

    for name in ("korenovsky", "kushchevsky", "kola", "kansk"):
        for each in load(name).risks.values():
            names = {field.name for field in known_of(each).fields}
            assert {"школа", "период"} <= names


def test_events_come_from_workbooks() -> None:
    """Days as days, rows as they are printed, and rows nobody has filled in are told of."""
    maps = ruleset(plan=PLAN)
    roadmap = maps.roadmaps["plan"]
    rows = [["Мероприятие", "Дата", "Количество"], ["1", 46266, 2], ["9", "#Н/Д", ""], ["1"]]
    result = read(workbook({"События": rows}), known_of(roadmap))
    planned = [Planned(roadmap, roadmap)]
    items = list(Reader(planned, maps.schools).read([*result.findings, *result.givens]))

    assert ["row-left-out.unfilled"] == result.keys[1:]
    events = [each.event for each in items if isinstance(each, Reported)]
    assert [("2026-09-01", "2")] == [(str(each.day), str(each.quantity)) for each in events]
    assert "cell-error" in [each.message.key for each in items if not isinstance(each, Reported)]


def test_a_title_with_a_slip_is_near() -> None:
    """Long titles are compared by their beginnings."""
    field = KnownField("П1", "Доля педагогических работников, прошедших аттестацию")
    said = Headings((field,)).near("Доля педагогичеких работников прошедших аттестацию", ())

    assert said is not None
    assert said.key == "unknown-field.near"


def test_part_of_a_title_after_the_name_is_enough() -> None:
    """But not where it fits two."""
    one = KnownField("П1", "Доля педагогических работников")
    two = KnownField("П1.а", "Другое")

    found = Headings((one, two)).meaning("П1 – Доля педагогических")
    assert found is not None
    assert (one,) == found.fields
    assert Headings((one, two)).meaning("П1 – Число") is None

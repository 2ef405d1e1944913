# SPDX-License-Identifier: MIT
"""Risks in a report: the matrix, what is confirmed, shared, new, and where forms differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from shnor_rules.analysis.portions import Portion
from shnor_rules.evaluation import assess_all_risks
from shnor_rules.model import read_risks_as
from shnor_rules.reports.content.figures import BarsFigure
from shnor_rules.reports.content.risks import risk_facts, risk_sections
from shnor_rules.reports.content.risks_reviewed import RiskReview
from tests.risk_tools import RISKS, tools

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.reports.content.report import Section

ALPHA: Final = {
    "школа": "А",
    "карточка": {"1": {"меры": "курсы"}},
    "профиль": {"1": "высокая", "2": "низкая"},
    "протокол": {
        "1": {"подтверждение": "подтверждается", "другое": "нет логопеда"},
        "2": "не подтверждается",
        "3": "подтверждается",
    },
}
BETA: Final = {"школа": "Б", "профиль": {"1": "средняя", "2": "высокая"}}
MANAGED: Final = RISKS.replace(
    "factors:\n  1: {title: Дефицит кадров}",
    "manageability:\n  свои: {title: управляемые, decides: [школа]}\n"
    "  чужие: {title: неуправляемые}\n"
    "kinds: {люди: {title: кадровые}}\n"
    "factors:\n  1: {title: Дефицит кадров, manageability: свои, kind: люди}",
)


def review(
    *records: Mapping[str, Any],
    risks: str = RISKS,
    readings: tuple[str, ...] = ("значимость",),
    schools: tuple[tuple[str, ...], ...] = (),
) -> RiskReview:
    """Return the review of some records."""
    read = read_risks_as(tools(risks), readings)
    labels = tuple(f"a.yaml:{number}" for number in range(1, len(records) + 1))
    return RiskReview(read, tuple(assess_all_risks(read, records)), labels, schools)


def sections(made: RiskReview, lang: str = "ru") -> dict[str, Section]:
    """Return the sections by id."""
    return {each.id: each for each in risk_sections(made, lang)}


def rows(section: Section, at: int = 0) -> list[tuple[Any, ...]]:
    """Return the cells of a table of a section."""
    return [row.cells for row in section.grids[at].rows]


def test_the_matrix_has_words_and_signs() -> None:
    """The significance in words; signs for what is diagnosed, confirmed and on the card."""
    found = sections(review(ALPHA, BETA))["risks"]

    assert rows(found) == [
        ("А", "высокая • + *", "низкая ° –", "не указана –"),
        ("Б", "средняя • ?", "высокая • ?", "не указана ?"),
    ]
    assert rows(found, 1)[0] == (
        "1",
        "Дефицит кадров",
        Portion(1, 1),
        1,
        1,
        0,
        Portion(2, 2),
        Portion(1, 1),
    )
    (figure,) = found.figures
    assert isinstance(figure, BarsFigure)
    assert (("высокая", (1, 1, 0)), ("средняя", (1, 0, 0)), ("низкая", (0, 1, 0))) == figure.series


def test_a_factor_that_no_row_refers_to() -> None:
    """Has a sign of its own: it cannot be confirmed."""
    alone = RISKS.replace("factors: [2, 3]", "factors: [2]")
    found = sections(review(ALPHA, risks=alone, readings=("значимость",)))["risks"]

    assert ("А", "высокая • + *", "низкая ° –", "не указана …") == rows(found)[0]
    assert "Фактор 3 «Мало оснащения» подтвердить негде" in " ".join(found.paragraphs)


def test_what_is_confirmed_new_and_needed() -> None:
    """Row by row, with the note of the curator; what is new is told apart."""
    found = sections(review(ALPHA))

    assert [(cells[1], cells[6]) for cells in rows(found["confirmed"])] == [
        ("1", "подтверждён"),
        ("2", "нет данных"),
        ("3", "новый (вне профиля)"),
    ]
    assert [
        ("А", "1", "Кадры", "1", "1: курсы", None),
        ("А", "3", "Другое", "", None, None),
    ] == rows(found["measures"])
    assert rows(found["beyond-profile"]) == [
        ("А", "Кадры", "нет логопеда", "записан куратором"),
        ("А", "Другое", None, "новый (вне профиля)"),
    ]
    said = "Меры нужны по 2\u00a0строкам протоколов; таких школ\u00a0– 1."
    assert said == found["measures"].paragraphs[0]


def test_risks_that_are_confirmed_one_by_one() -> None:
    """Where the order asks of risks, each has a status and measures of its own."""
    record = {
        "школа": "А",
        "профиль": {"1": "низкая", "2": "высокая", "3": "высокая"},
        "протокол": {
            "1": {"риски": {"1": {"подтверждение": "да", "пояснение": "вакансия"}}},
            "2": {"риски": {"1": "да", "2": "нет"}},
        },
    }
    found = sections(review(record, readings=("значимость", "по-рискам")))

    assert {("1.1", "новый (вне профиля)"), ("2.1", "подтверждён")} < {
        (cells[1], cells[6]) for cells in rows(found["confirmed"])
    }
    assert ["1.1", "2.1"] == [cells[1] for cells in rows(found["measures"])]
    assert [("А", "Кадры", "Нет учителя", "вакансия")] == rows(found["beyond-profile"])


def test_shared_risks() -> None:
    """Decided by a reading, or told by significance; the document may name schools itself."""
    decided = sections(review(ALPHA, BETA))["shared-risks"]
    undecided = sections(review(ALPHA, BETA, readings=()))["shared-risks"]
    printed = RISKS.replace("{title: Дефицит кадров}", '{title: Дефицит кадров, schools: ["7"]}')
    alone = sections(review(ALPHA, risks=printed))["shared-risks"]

    assert ("1", "Дефицит кадров", Portion(2, 2), "А; Б", "А", "Б", None) == rows(decided)[0]
    assert ("Общие для нескольких школ факторы (1): 1.",) == decided.paragraphs
    assert not decided.grids[0].rows[0].is_detail
    assert all(row.is_detail for row in decided.grids[0].rows[1:])
    assert not any(row.is_detail for row in undecided.grids[0].rows)
    assert ("1", "Дефицит кадров", "А", "Б", None) == rows(undecided)[0]
    assert "не решено" in undecided.paragraphs[0]
    assert "7" == rows(alone)[0][-1]
    assert ("Общих для нескольких школ факторов нет.",) == alone.paragraphs


def test_who_decides_about_risks() -> None:
    """Factors stand under their degree; those without one are told apart."""
    found = sections(review(ALPHA, risks=MANAGED))["manageability"]
    unassigned = MANAGED.replace(", manageability: свои, kind: люди", "")
    unknown = sections(review(ALPHA, risks=unassigned))["manageability"]

    assert rows(found)[:3] == [
        ("управляемые", "школа", "кадровые", "1. Дефицит кадров", "А", "А"),
        ("неуправляемые", None, None, None, None, None),
        ("в документе не сказано", None, None, "2. Низкая мотивация", None, None),
    ]
    assert ("кадровые",) == unknown.points
    assert "не говорит" in unknown.paragraphs[0]
    assert 2 == len(rows(unknown))
    assert "manageability" not in sections(review(ALPHA))


def test_forms_that_do_not_differ() -> None:
    """Are told not to, and nothing beyond the profile is told as well."""
    record = {"школа": "А", "карточка": {"1": "да"}, "профиль": {"1": "высокая"}}
    found = sections(review(record))

    assert () == found["audit"].grids == found["beyond-profile"].grids == found["measures"].grids
    assert "не расходятся" in found["audit"].paragraphs[0]


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_schools_that_are_refused_or_silent(lang: str) -> None:
    """Both are told; a refused school has sent something."""
    refused = {"школа": "В", "профиль": {"1": "огромная"}}
    made = review(ALPHA, refused, schools=(("А", "1"), ("В",), ("Г", "4")))
    found = sections(made, lang)

    assert ("Г",) == found["not-sent"].points
    assert [("a.yaml:2", "В")] == [cells[:2] for cells in rows(found["refused"])]
    facts = risk_facts(made)
    counts = [facts[name] for name in ("всего", "оценено", "не_принято", "прислали", "не_прислали")]
    assert [2, 1, 1, 2, 1] == counts
    everybody = sections(review(ALPHA, schools=(("А",),)), lang)["not-sent"]
    assert () == everybody.points


def test_names_of_schools() -> None:
    """Two records of a school are told apart by their periods; without a school by a number."""
    first, second = ({**BETA, "период": year} for year in ("2020", "2021"))
    nameless = {"профиль": {"1": "низкая"}}
    made = review(first, second, BETA, nameless)

    assert ["Б, 2020", "Б, 2021", "Б", "№\u00a04"] == [name for name, _ in made.named]


def test_significance_as_a_number() -> None:
    """Where the form prints no list, the numbers that were given are counted."""
    numbers = RISKS.replace('"{высокая; средняя; низкая}"', '"[0; 10]"')
    numbers = numbers.replace('"{высокая; средняя}"', '"[5; 10]"')
    made = review({"школа": "А", "профиль": {"1": 10, "2": 2}}, risks=numbers)
    found = sections(made)["risks"]

    assert ["Значимость «2»", "Значимость «10»"] == [
        column.title for column in found.grids[1].columns if "Значимость" in column.title
    ]


def test_tools_without_some_of_the_forms() -> None:
    """What there is no form for is left out."""
    card = RISKS[: RISKS.index("profile:")]
    protocol = (
        RISKS[: RISKS.index("card:")] + RISKS[RISKS.index("protocol:") : RISKS.index("readings:")]
    )
    only_card = sections(review({"школа": "А", "карточка": {"1": "да"}}, risks=card, readings=()))
    only_protocol = sections(review({"протокол": {"1": "да"}}, risks=protocol, readings=()))

    assert [("А", "*", "", "")] == rows(only_card["risks"])
    assert {"confirmed", "measures", "audit", "shared-risks"}.isdisjoint(only_card)
    assert [("№\u00a01", "+", "?", "?")] == rows(only_protocol["risks"])
    assert {"audit", "shared-risks"}.isdisjoint(only_protocol)
    assert () == only_card["risks"].figures


def test_what_the_report_rests_on() -> None:
    """The reading that was chosen with what it answers, those that were not, and remarks."""
    found = sections(review(ALPHA))

    assert [("значимость", None, "KOR-01", "предложено", None)] == rows(found["readings"])
    assert (
        "Есть и другие толкования, с которыми результаты могли бы быть иными: по-рискам; отсылки.",
    ) == found["readings"].paragraphs
    assert 6 == found["decisions"].blanks
    assert "по правилам made/risks, хеш" in found["basis"].paragraphs[0]

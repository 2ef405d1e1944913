# SPDX-License-Identifier: MIT
"""A roadmap in a report: fulfilment, what is due, and the timeline."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from shnor_rules.analysis.portions import Portion
from shnor_rules.findings import Finding, Place
from shnor_rules.messages import say
from shnor_rules.reports.content.figures import TimelineFigure
from shnor_rules.reports.content.roadmap import roadmap_facts
from tests.reports.content.roadmaps_made_up import ROADMAP, column, done, review, sections

EVENTS: Final = (
    done("1", date(2021, 10, 20), document="протокол", link="https://example.org"),
    done("3", date(2022, 1, 10)),
    done("4", date(2021, 9, 10)),
)


def test_without_events_nothing_is_called_done_or_missed() -> None:
    """Only the timeline, and what is due where there is a day."""
    dated = sections(review(day=date(2021, 11, 1)))
    undated = sections(review())

    assert {"fulfilment", "refused"}.isdisjoint(dated)
    assert "due" not in undated
    states = column(dated["timeline"], "Состояние")
    assert [*["без даты"] * 2, "по плану", "срок идёт", "по плану", *["без даты"] * 2] == states
    assert {"по плану", "без даты"} == {*column(undated["timeline"], "Состояние")}
    assert "файла событий нет" in undated["timeline"].notes[0]
    assert "На 01.11.2021 идёт срок 1\u00a0мероприятия." in dated["timeline"].paragraphs


def test_rows_along_time() -> None:
    """Late, missed and done are told with the days; a row without days spans the whole."""
    found = sections(review(*EVENTS, day=date(2022, 2, 1)))["timeline"]
    (figure,) = found.figures
    assert isinstance(figure, TimelineFigure)
    states = {name.split()[0]: [each.state for each in spans] for name, spans in figure.lanes}

    assert states == {
        "Очень": ["no-date"],
        "7": ["no-date"],
        "1": ["done"],
        "2": ["missed"],
        "3": ["late"],
        "4": ["done", "no-date"],
        "5": ["no-date"],
    }
    assert date(2022, 2, 1) == figure.today
    assert max(len(name) for name, _ in figure.lanes) < 100
    assert [None, None, date(2021, 10, 1), date(2021, 11, 15)] == column(found, "Начало")[:4]


def test_fulfilment() -> None:
    """Counts, shares, evidence, and by section and responsible."""
    found = sections(review(*EVENTS, done("2", date(2022, 3, 1)), day=date(2022, 2, 1)))[
        "fulfilment"
    ]

    assert "Выполнение на 01.02.2022; засчитано событий\u00a0– 3." in found.paragraphs
    assert "Позже этого дня и не засчитано 1\u00a0событие." in found.paragraphs
    assert "Полнота: 2 из 3 (66,7 %)." in [each.replace("\u00a0", " ") for each in found.paragraphs]
    assert "протокол, https://example.org" in column(found, "Подтверждение")
    assert ["вне разделов", "1. Работа"] == column(found, "Раздел", 1)
    assert ["никто не назван", "ЦРО", "УО"] == column(found, "Ответственный", 2)
    assert [Portion(0, 1), Portion(1, 1), None] == column(found, "Своевременность", 2)
    assert "1\u00a0строка без имени" in found.notes[1]


def test_schools_are_called_by_their_titles() -> None:
    """In the counts by school and where a row still lacks some; an unknown one by its id."""
    looked_at = review(*EVENTS, day=date(2022, 2, 1))
    found = sections(looked_at)["fulfilment"]
    by_school = next(each for each in found.grids if each.id == "fulfilment-schools")

    assert {"Школа 25", "Школа 26"} <= {row.cells[0] for row in by_school.rows}
    assert "27" == looked_at.called("27")


def test_one_school() -> None:
    """Only the rows that are about it."""
    found = sections(review(*EVENTS, day=date(2022, 2, 1), school="26"))

    assert "2" not in column(found["fulfilment"], "№")
    assert "Только то, что касается одной школы: Школа 26." in found["fulfilment"].paragraphs
    assert len(column(found["timeline"], "№")) == 6


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_faults_of_events_are_told(lang: str) -> None:
    """In the fulfilment, which is not complete, and row by row."""
    fault = Finding(say("unknown-field", name="x"), Place("events.csv", line=2, subject="x"))
    made = review(*EVENTS, findings=[fault], faulty=1, day=date(2022, 2, 1))
    found = sections(made, lang)

    assert 1 == len(found["refused"].grids[0].rows)
    assert any("1\u00a0" in each for each in found["fulfilment"].paragraphs)
    assert () == sections(review(*EVENTS), lang)["refused"].grids


def test_what_is_due_in_a_month() -> None:
    """Each kind is counted; one for whom several answer is listed for each."""
    found = sections(review(day=date(2021, 11, 30)))["due"]

    assert "Что предстоит в ноябре 2021 года" == found.title
    assert ["срок в этом месяце – 1", "повторяется – 1"] == [*found.points[:2]]
    assert ["ЦРО", "УО", "никто не назван"] == [*dict.fromkeys(column(found, "Ответственный", 1))]
    assert "What is due in 2021-11" == sections(review(day=date(2021, 11, 30)), "en")["due"].title


def test_a_month_without_anything() -> None:
    """Is told to be one."""
    alone = ROADMAP[: ROADMAP.index("sections:")]
    alone += "activities: [{number: 1, title: Семинар, deadline: октябрь 2021}]"
    found = sections(review(roadmap=alone, day=date(2021, 11, 30)))["due"]

    assert ("В этом месяце ничего нет.",) == found.paragraphs


def test_a_roadmap_without_a_period() -> None:
    """Rows without days have no line to be drawn."""
    alone = ROADMAP[: ROADMAP.index("sections:")].replace("period: 2021-2022 учебный год\n", "")
    alone += "activities:\n  - {number: 1, title: Семинар, deadline: по плану}\n"
    alone += "  - {number: 2, title: Сайт, deadline: начиная с 1 марта 2022}\n"
    found = sections(review(roadmap=alone))["timeline"]

    assert () == found.figures
    assert ["без даты", "без даты"] == column(found, "Состояние")


def test_facts() -> None:
    """Shares are told only where it is known what was done."""
    told, silent = (roadmap_facts(each) for each in (review(*EVENTS), review()))

    assert Portion(2, 3) == told["полнота"]
    assert None is silent["полнота"]
    assert ("Дорожная карта", "plans/roadmap") == (told["название"], told["правила"])

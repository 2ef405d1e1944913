# SPDX-License-Identifier: MIT
"""Deadlines outside the time of their roadmap, and editions that overlap or leave days out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules.checks.documents import editions_overlap
from tests.checks.manual_pages import draft, results

if TYPE_CHECKING:
    from shnor_rules import Finding

HEAD = """\
ruleset: made
title: Набор
municipality: Выдуманный район
documents:
"""

ROADMAP = """\
roadmap: roadmap
title: Дорожная карта
source: {document: order, place: приложение}
PERIOD
activities:
  - {title: Круглый стол, deadline: "DEADLINE"}
  - {title: Без срока}
"""

EDITION = """\
monitoring: NAME
EDITION_OF
title: Мониторинг
subject: школа
source: {document: DOCUMENT, place: п. 1}
indicators:
  П1: {title: Первый, values: "{0; 1}"}
"""


def found(files: dict[str, str], *names: str) -> list[Finding]:
    """Return the findings of some rules in these files."""
    return [each.finding for each in results(files) if each.finding.name in names]


def outside(period: str, deadline: str) -> list[str]:
    """Return the contents of deadlines outside the period of their roadmap."""
    written = ROADMAP.replace("PERIOD", period).replace("DEADLINE", deadline)
    files = {"ruleset.yaml": f"{HEAD}  order: {{title: Приказ}}\n", "roadmap.yaml": written}
    return [each.content for each in found(files, "deadline-outside-period")]


@pytest.mark.parametrize(
    ("period", "deadline"),
    [
        ("2022 год", "декабрь 2021"),
        ("2022 год", "до 1 декабря 2021"),
        ("2022 год", "до 02.01.2023"),
        ("2022 год", "сентябрь – декабрь 2021"),
        ("2021-2022 учебный год", "июль 2021"),
        ("2021-2022 учебный год", "сентябрь 2022"),
        ("2021-2022 учебный год", "в течение сентября 2022"),
    ],
)
def test_a_date_outside_the_period_is_found(period: str, deadline: str) -> None:
    """No day of it lies in the time that the roadmap is made for."""
    assert [f"{deadline} / {period}"] == [
        each.replace("2 января 2023", "02.01.2023")
        for each in outside(f"period: {period}", deadline)
    ]


@pytest.mark.parametrize(
    ("period", "deadline"),
    [
        ("period: 2022 год", "декабрь 2021 – январь 2022"),
        ("period: 2022 год", "до 01.01.2023"),
        ("period: 2022 год", "до конца декабря 2021"),
        ("period: 2022 год", "до начала четверти"),
        ("period: 2022 год", "до декабря"),
        ("period: 2022 год", "постоянно"),
        ("period: 2021-2022 учебный год", "август 2021"),
        ("period: 2021-2022 учебный год", "август 2022"),
        ("period: постоянно", "август 2022"),
        ("", "август 2022"),
    ],
)
def test_what_may_lie_inside_is_not(period: str, deadline: str) -> None:
    """One day inside is enough; without a year or without a period nothing can be said."""
    assert [] == outside(period, deadline)


def edition(name: str, document: str, of: str = "") -> str:
    """Return the file of an edition."""
    text = EDITION.replace("NAME", name).replace("DOCUMENT", document)
    return text.replace("EDITION_OF\n", f"edition_of: {of}\n" if of else "")


def of_editions(*documents: str, second: str = "second") -> list[tuple[str, str]]:
    """Return what is found of two editions and their documents."""
    files = {
        "ruleset.yaml": HEAD + "".join(f"  {each}\n" for each in documents),
        "a.yaml": edition("a", "first"),
        "b.yaml": edition("b", second, "a"),
    }
    rules = ("editions-overlap", "editions-hole", "documents-overlap", "document-not-in-force")
    return [(each.name, each.content) for each in found(files, *rules)]


def test_editions_that_follow_one_another_are_sound() -> None:
    """With or without a last day of the older document."""
    newer = 'second: {title: Приказ, date: "01.09.2023", replaces: first}'

    assert [] == of_editions('first: {title: Приказ, date: "01.09.2022"}', newer)
    assert [] == of_editions(
        'first: {title: Приказ, date: "01.09.2022", in_force: {to: "31.08.2023"}}', newer
    )


def test_an_overlap_is_told_once() -> None:
    """Of the documents where one replaces the other, of the editions where nothing is said."""
    older = 'first: {title: Приказ, date: "01.09.2022"}'
    late = 'first: {title: Приказ, date: "01.09.2022", in_force: {to: "31.12.2023"}}'

    assert [("editions-overlap", "a – b")] == of_editions(
        older, 'second: {title: Приказ, date: "01.09.2023"}'
    )
    assert [("documents-overlap", "first – second")] == of_editions(
        late, 'second: {title: Приказ, date: "01.09.2023", replaces: first}'
    )
    assert [("editions-overlap", "a – b")] == of_editions(older, second="first")
    assert [("editions-overlap", "a – b")] == of_editions(
        "first: {title: Приказ}", "second: {title: Приказ}"
    )


def test_a_hole_is_told_with_its_days() -> None:
    """From the day after the older edition to the day before the newer."""
    assert [("editions-hole", "01.07.2023 – 31.08.2023")] == of_editions(
        'first: {title: Приказ, date: "01.09.2022", in_force: {to: "30.06.2023"}}',
        'second: {title: Приказ, date: "01.09.2023", replaces: first}',
    )


def test_of_an_unknown_document_nothing_is_said() -> None:
    """That it is unknown has been told already."""
    files = {
        "ruleset.yaml": f'{HEAD}  first: {{title: Приказ, date: "01.09.2022"}}\n',
        "a.yaml": edition("a", "first"),
        "b.yaml": edition("b", "third", "a"),
    }

    assert [] == list(editions_overlap.check(draft(files)))


def test_a_roadmap_has_no_editions() -> None:
    """One that follows a replaced document is told of, as a monitoring without a newer edition."""
    files = {
        "ruleset.yaml": f"{HEAD}  order: {{title: А}}\n  new: {{title: Б, replaces: order}}\n",
        "roadmap.yaml": ROADMAP.replace("PERIOD\n", "").replace("DEADLINE", "май"),
        "a.yaml": edition("a", "order"),
    }

    assert 2 == len(found(files, "document-not-in-force"))


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        ("c", "в наборе правил нет мониторинга «c»"),
        ("b", "мониторинг «b» назван редакцией самого себя"),
    ],
)
def test_an_edition_is_one_of_another_monitoring(of: str, expected: str) -> None:
    """A name that leads nowhere, or to the file itself, is told where it stands."""
    files = {"ruleset.yaml": f"{HEAD}  first: {{title: Приказ}}\n", "a.yaml": edition("a", "first")}
    files["b.yaml"] = edition("b", "first", of)
    (finding,) = found(files, "dangling-reference")

    assert expected == str(finding.message)
    assert ("b.yaml", 2) == (finding.place.path, finding.place.line)


def test_the_date_is_an_attribute() -> None:
    """A name that no attribute has is told."""
    files = {
        "ruleset.yaml": f"{HEAD}  first: {{title: Приказ}}\n",
        "a.yaml": edition("a", "first") + "date: когда\n",
    }
    (finding,) = found(files, "dangling-reference")

    assert "среди сведений (attributes) нет «когда»" == str(finding.message)

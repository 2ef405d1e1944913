# SPDX-License-Identifier: MIT
"""Readings of roadmaps, roadmaps as read, and the schools of a ruleset in words."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.loading import read_sources
from shnor_rules.model import read_roadmap_as
from shnor_rules.reports.description import describe_roadmap, describe_ruleset

if TYPE_CHECKING:
    from shnor_rules.model import Ruleset

HEAD: Final = """\
ruleset: made
title: Набор
municipality: Выдуманный район
documents:
  order-1: {title: Приказ, date: "01.09.2025"}
schools:
  - {id: "101", title: Школа № 101, place: п. 6}
"""
MAP: Final = """\
roadmap: map
title: Дорожная карта
source: {document: order-1}
targets:
  - {number: 1, title: Доля школ, planned: {total: 1}}
activities:
  - {number: 1, title: Круглый стол, deadline: май 2026, responsible: [методист]}
  - {number: 2, title: Семинар, schools: ["101"]}
remarks:
  AA-01: {quote: Семинар, note: строки перепутаны}
readings:
  иначе:
    title: Строки на своих местах
    because: AA-01
    status: утверждено
    by: управление
    date: "01.10.2025"
    activities:
      1: {title: Стол, deadline: июнь 2026}
    targets:
      1: {unit: "%"}
    added:
      - {after: "1", id: lesson, title: Урок, deadline: май 2026}
      - {after: lesson, title: Разбор урока}
    dropped: ["2"]
  без-первой:
    because: AA-01
    status: предложено
    dropped: ["1"]
"""


@pytest.fixture
def ruleset() -> Ruleset:
    """Return a ruleset with a roadmap that can be read in two ways."""
    files = [("ruleset.yaml", HEAD.encode()), ("map.yaml", MAP.encode())]
    return read_sources(files, folder="made").draft


def test_a_reading_tells_what_it_changes(ruleset: Ruleset) -> None:
    """Only what differs from the text is told, row by row, and who decided it."""
    page = describe_roadmap(ruleset.roadmaps["map"])

    assert (
        dedent(
            """\
            Толкования (без выбора действует буквальный текст)
              иначе (утверждено): Строки на своих местах
                строка 1: 1 Стол
                строка 1: срок: июнь 2026
                целевой показатель 1: единица измерения: %
                после строки 1 – новая: (без номера) Урок
                  срок: май 2026
                после строки lesson – новая: (без номера) Разбор урока
                строки 2 нет
                отвечает на замечания: AA-01
                утвердил: управление
                дата: 01.10.2025
              без-первой (предложено)
                строки 1 нет
                отвечает на замечания: AA-01
            """
        )
        in page
    )
    assert "  2 Семинар\n    школы: 101\n" in page


def test_a_roadmap_as_read(ruleset: Ruleset) -> None:
    """The page says by which reading it is, and tells of the others what they would change."""
    page = describe_roadmap(read_roadmap_as(ruleset.roadmaps["map"], ["без-первой"]), "en")

    assert "  by the reading: без-первой\n" in page
    assert "Activities\n  2 Семинар\n" in page
    assert "row 1: due: июнь 2026" not in page
    assert "    row 1 is left out\n" not in page
    assert "    target 1: unit: %\n" in page
    assert "    row 2 is left out\n" in page


def test_the_schools_of_a_ruleset(ruleset: Ruleset) -> None:
    """Schools stand with their ids, which rows and files of events use."""
    assert "Школы\n  101 – Школа № 101\n    пункт: п. 6\n" in describe_ruleset(ruleset)

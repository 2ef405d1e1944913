# SPDX-License-Identifier: MIT
"""Pages tell of the calendar of a ruleset and of editions of a monitoring."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules.loading import read_sources
from shnor_rules.reports.description import describe, describe_ruleset

if TYPE_CHECKING:
    from shnor_rules.model import Ruleset

RULESET = """
ruleset: made-up
title: Выдуманный набор
municipality: Выдуманный район
documents:
  order: {title: Приказ, date: "01.09.2021"}
calendar:
  - year: 2021-2022 учебный год
    terms: [1 сентября – 29 октября 2021, 8 ноября – 29 декабря 2021,
            10 января – 25 марта 2022, 4 апреля – 31 мая 2022]
    basis: толкование
    note: Для школ
"""
MONITORING = """
monitoring: only
edition_of: other
title: Мониторинг
subject: школа
source: {document: order, place: п. 1}
date: когда
attributes: {когда: {title: Дата}}
indicators:
  П1: {title: Первый, values: "{0; 1}"}
"""


@pytest.fixture(scope="module")
def made() -> Ruleset:
    """Return a ruleset with a calendar and an edition."""
    sources = [("ruleset.yaml", RULESET.encode()), ("only.yaml", MONITORING.encode())]
    return read_sources(sources, folder="made-up").draft


def test_the_calendar_stands_with_its_terms(made: Ruleset) -> None:
    """With what it rests on and what has to be known."""
    page = describe_ruleset(made)
    assert (
        "Календарь учебных лет\n"
        "  2021-2022 учебный год: 01.09.2021 – 29.10.2021; 08.11.2021 – 29.12.2021; "
        "10.01.2022 – 25.03.2022; 04.04.2022 – 31.05.2022\n"
    ) in page
    assert "Для школ" in page


def test_an_edition_says_of_what_it_is_one(made: Ruleset) -> None:
    """And which attribute decides between the editions."""
    page = describe(made["only"])

    assert "ещё одна редакция мониторинга: other\n" in page
    assert "редакцию для записи выбирает дата в сведении: когда\n" in page

# SPDX-License-Identifier: MIT
"""A record is assessed by the edition in force on its date, and by none where that is not known."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from shnor_rules.evaluation import Refusal
from shnor_rules.evaluation.dated import evaluate_by_date
from shnor_rules.loading import load
from tests.evaluation.making import MADE_UP

if TYPE_CHECKING:
    from shnor_rules import Assessment
    from shnor_rules.model import Editions


@pytest.fixture(scope="module")
def lessons() -> Editions:
    """Return the two editions of the made-up monitoring of open lessons."""
    return load(MADE_UP).editions("open-lessons")


def assessed(editions: Editions, **record: Any) -> Assessment | Refusal:  # noqa: ANN401  (any answers)
    """Return what comes of one record."""
    (result,) = evaluate_by_date(editions, [record])
    return result


@pytest.mark.parametrize(
    ("day", "level", "document"),
    [
        ("20.05.2024", "мало", "0-с"),
        ("2024-05-20", "мало", "0-с"),
        (date(2024, 5, 20), "мало", "0-с"),
        (datetime(2024, 5, 20), "мало", "0-с"),  # noqa: DTZ001  (a day has no zone)
        ("31.08.2024", "мало", "0-с"),
        ("01.09.2024", "достаточно", "0"),
    ],
)
def test_the_date_decides(lessons: Editions, day: object, level: str, document: str) -> None:
    """Two lessons were too few by the older order, and the result names its document."""
    result = assessed(lessons, учитель="А", дата=day, Т1=2)

    assert not isinstance(result, Refusal)
    assert result.level is not None
    assert result.identity.document is not None
    assert (level, document) == (result.level.name, result.identity.document.number)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("", "нет даты, а от неё зависит, какая редакция мониторинга действует"),
        ("в мае", "«в мае» – не дата"),
        ("20.05.2023", "20.05.2023 не действует ни одна редакция мониторинга «open-lessons»"),
    ],
)
def test_without_an_edition_the_record_is_refused(
    lessons: Editions, day: str, expected: str
) -> None:
    """The reason stands at the date; who is meant is known all the same."""
    result = assessed(lessons, учитель="А", дата=day, Т1=2)

    assert isinstance(result, Refusal)
    (finding,) = result.findings
    assert expected in str(finding.message)
    assert ("edition-undecided", "дата") == (finding.name, finding.place.subject)
    assert "А" == result.attributes["учитель"]


def test_a_bad_record_does_not_stop_the_others(lessons: Editions) -> None:
    """Each record comes out, in order."""
    records = [{"дата": day, "Т1": 2} for day in ("в мае", "20.05.2024", "20.05.2025")]
    results = list(evaluate_by_date(lessons, records))

    assert [True, False, False] == [isinstance(each, Refusal) for each in results]


def test_where_no_date_is_asked_for_the_named_edition_counts(lessons: Editions) -> None:
    """Without `date:` the edition is the one that was asked for, whatever stands in the record."""
    silent = tuple(evolve(each, date=None) for each in lessons.known)
    result = assessed(evolve(lessons, named=silent[0], known=silent), дата="20.05.2023", Т1=2)

    assert not isinstance(result, Refusal)
    assert silent[0].id == result.identity.monitoring


def test_a_monitoring_without_editions_needs_no_date(lessons: Editions) -> None:
    """It is assessed without one; a date outside the time of its document is refused still."""
    alone = evolve(lessons, known=(lessons.named,))

    assert not isinstance(assessed(alone, Т1=2), Refusal)
    assert not isinstance(assessed(alone, дата="20.05.2025", Т1=2), Refusal)
    assert isinstance(assessed(alone, дата="20.05.2023", Т1=2), Refusal)

# SPDX-License-Identifier: MIT
"""Documents are in force from day to day, and of several editions one is in force on a day."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from shnor_rules.errors import EditionError, UnknownMonitoringError
from shnor_rules.loading import read_sources
from shnor_rules.model import Document, Ruleset
from shnor_rules.model.in_force import InForce, in_force

DOCUMENTS = """
ruleset: made-up
title: Выдуманный набор
municipality: Выдуманный район
documents:
  first: {title: Приказ, number: "1", date: "01.09.2022"}
  second: {title: Приказ, number: "2", date: "01.09.2023", replaces: first}
  third: {title: Приказ, number: "3", date: "01.02.2025", replaces: second}
"""


def edition(name: str, document: str, of: str = "") -> tuple[str, bytes]:
    """Return the file of an edition."""
    text = f"""
monitoring: {name}
{"edition_of: " + of if of else ""}
title: Мониторинг
subject: школа
source: {{document: {document}, place: п. 1}}
indicators:
  {name}_1: {{title: Первый, values: "{{0; 1}}"}}
  П2: {{title: Второй, values: "{{0; 1}}"}}
"""
    return f"{name}.yaml", text.encode()


def made(*files: tuple[str, bytes], documents: str = DOCUMENTS) -> Ruleset:
    """Return the ruleset of these editions."""
    read = read_sources([("ruleset.yaml", documents.encode()), *files], folder="made-up").ruleset
    assert read is not None
    return read


THREE = (edition("a", "first"), edition("b", "second", "a"), edition("c", "third", "b"))


@pytest.mark.parametrize("name", ["a", "b", "c"])
@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2022, 9, 1), "a"),
        (date(2023, 8, 31), "a"),
        (date(2023, 9, 1), "b"),
        (date(2025, 1, 31), "b"),
        (date(2030, 1, 1), "c"),
    ],
)
def test_the_edition_in_force_is_found_by_any_name(name: str, day: date, expected: str) -> None:
    """A document ends the day before the one that replaces it begins."""
    assert expected == made(*THREE, edition("d", "first")).edition(name, day).id


def test_before_the_first_there_is_none() -> None:
    """The refusal names the documents with their days."""
    with pytest.raises(EditionError) as caught:
        made(*THREE).edition("a", date(2022, 8, 31))
    assert (
        "31.08.2022 не действует ни одна редакция мониторинга «a»: Приказ № 1 от 01.09.2022 "
        "(01.09.2022 – 31.08.2023); Приказ № 2 от 01.09.2023 (01.09.2023 – 31.01.2025); Приказ № 3 "
        "от 01.02.2025 (01.02.2025 – …)" == str(caught.value)
    )


def test_two_at_once_are_not_decided() -> None:
    """Where documents overlap no edition is taken by guess; one without a date is always there."""
    documents = DOCUMENTS.replace(", replaces: first", "").replace(', date: "01.09.2022"', "")
    with pytest.raises(EditionError, match=r"сразу несколько .* № 1 \(… – …\); Приказ № 2"):
        made(*THREE, documents=documents).edition("a", date(2024, 1, 1))


def test_a_monitoring_without_others_is_its_only_edition() -> None:
    """It is in force as long as its document; one without a document is in force always."""
    ruleset = made(edition("a", "third"))
    editions = ruleset.editions("a")
    (only,) = editions.known

    assert "a" == editions.on(date(2026, 1, 1)).id == editions.joined.id
    without = evolve(only, identity=evolve(only.identity, document=None))
    assert InForce() == editions.force(without)
    with pytest.raises(UnknownMonitoringError):
        ruleset.edition("b", date(2026, 1, 1))


def test_a_table_has_the_columns_of_all_editions() -> None:
    """Each column once, those of the first edition before those of the others."""
    editions = made(*THREE).editions("b")

    assert ["a_1", "П2", "b_1", "c_1"] == [each.id for each in editions.joined.indicators]
    assert "b" == editions.named.id


def test_a_document_is_in_force_from_its_date() -> None:
    """Unless it names other days."""
    older = Document("a", "Приказ", date="01.09.2022", in_force_to="31.12.2022")
    newer = Document("b", "Приказ", date="01.09.2023", replaces="a")
    last = Document("c", "Приказ", replaces="b")
    documents = {each.id: each for each in (older, newer, last)}

    assert InForce(date(2022, 9, 1), date(2022, 12, 31)) == in_force(older, documents)
    assert InForce(date(2023, 9, 1)) == in_force(newer, documents)
    assert InForce() == in_force(last, documents)
    assert date(2000, 1, 1) in InForce()
    assert InForce().meets(InForce(date(2022, 9, 1)))
    assert not in_force(older, documents).meets(in_force(newer, documents))


def test_a_document_of_the_first_day_there_is_ends_the_one_before_on_it() -> None:
    """A slip such as 01.01.0001 is no reason to fail: there is no day before it."""
    older = Document("a", "Приказ", date="01.01.0001")
    newer = Document("b", "Приказ", date="01.01.0001", replaces="a")

    assert InForce(date.min, date.min) == in_force(older, {"a": older, "b": newer})

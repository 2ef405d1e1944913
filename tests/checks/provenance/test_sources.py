# SPDX-License-Identifier: MIT
"""What a ruleset rests on: clauses behind numbers, words behind choices, documents in force."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import shnor_rules
from shnor_rules.checks.provenance import quote_not_found
from shnor_rules.findings import Source
from shnor_rules.loading import load
from shnor_rules.model import Document
from shnor_rules.model.in_force import first_day, last_day
from shnor_rules.notation.days import parse_day
from tests.checks.manual_pages import results

if TYPE_CHECKING:
    from pathlib import Path

    from shnor_rules import Finding

SCALE = """\
monitoring: example
title: Пример
subject: школа
source: {document: order-1}
indicators:
  П1: {title: Первый показатель, values: "{0; 1}", place: п. 2}
  П2: {title: Второй показатель, values: "{0; 1}"}
total: {weights: {П1: "1", П2: "2"}, basis: толкование}
levels:
  - {level: низкий, interval: "[0; 1]", meaning: нужна помощь, place: п. 3}
  - {level: высокий, interval: "(1; 3]", meaning: помощь не нужна}
"""


def found(files: dict[str, str], name: str) -> list[Finding]:
    """Return the findings of one rule in these files."""
    return [each.finding for each in results(files) if each.finding.name == name]


def documents(*lines: str) -> str:
    """Return a ruleset of these documents."""
    head = "ruleset: made\ntitle: Набор\nmunicipality: Район\ndocuments:\n"
    return head + "".join(f"  {line}\n" for line in lines)


def test_numbers_without_a_clause_are_named_together() -> None:
    """One finding tells of all parts whose numbers nothing stands behind."""
    (finding,) = found({"example.yaml": SCALE}, "number-without-source")

    assert 4 == finding.place.line
    assert "у чисел мониторинга (П2, levels) не назван пункт документа" == str(finding.message)
    assert [] == found(
        {"example.yaml": SCALE.replace("order-1}", "order-1, place: п. 1}")},
        "number-without-source",
    )


def test_parts_that_are_backed_themselves_need_no_common_clause() -> None:
    """Where every number has a clause of its own, the source of the whole may be silent."""
    backed = SCALE.replace('"{0; 1}"}', '"{0; 1}", quote: слова}').replace(
        "meaning: помощь не нужна}", "meaning: помощь не нужна, place: п. 3}"
    )

    assert [] == found({"example.yaml": backed}, "number-without-source")


def test_many_parts_are_cut_short() -> None:
    """The first parts stand for the rest."""
    more = "".join(
        f'  П{n}: {{title: Показатель {n}, values: "{{0; 1}}", scored: false}}\n'
        for n in range(3, 9)
    )
    text = SCALE.replace("total:", f"{more}total:")
    (finding,) = found({"example.yaml": text}, "number-without-source")

    assert "(П2, П3, П4, П5, П6, …)" in str(finding.message)


@pytest.mark.parametrize(
    ("body", "ru", "line"),
    [
        ("derived:\n  а: {formula: П1}\n", "формула «а»", 6),
        ("subtotals:\n  б: {formula: П1}\n", "формула «б»", 6),
        ("period: {every: год}\n", "срок мониторинга", 5),
        ("direction: больше – лучше\n", "направление итога", 5),
    ],
)
def test_what_says_nothing_of_its_basis_is_told(body: str, ru: str, line: int) -> None:
    """A formula, a period and a direction are quoted, or chosen by somebody."""
    text = 'indicators:\n  П1: {title: Первый, values: "{0; 1}", scored: false}\n'
    (finding,) = found(
        {"example.yaml": text.replace("indicators", f"{body}indicators", 1)}, "basis-missing"
    )

    assert f"{ru}: не сказано, напечатано это в документе или выбрано" == str(finding.message)
    assert line == finding.place.line


def test_a_table_that_is_quoted_needs_nothing_more() -> None:
    """What stands behind the table of a value stands behind the value."""
    text = """\
indicators:
  П1: {title: Первый, values: "{0; 1}"}
subtotals:
  б: {table: {by: [П1], cells: {0: "1", 1: "2"}}}
total: {formula: б, basis: толкование}
"""
    quoted = text.replace("}}}", "}, quote: ноль – 1 балл}}")

    assert ["формула «б»"] == [
        str(each.message).partition(":")[0]
        for each in found({"example.yaml": text}, "basis-missing")
    ]
    assert [] == found({"example.yaml": quoted}, "basis-missing")


def test_an_averaging_says_what_it_rests_on() -> None:
    """The mean over the rows of a sample is printed or chosen."""
    text = """\
indicators:
  П1: {title: Первый, values: "[0; 1]", sample: {of: педагог, average: по строкам}, scored: false}
"""
    (finding,) = found({"example.yaml": text}, "basis-missing")

    assert str(finding.message).startswith("усреднение выборки «П1»: ")
    assert [] == found(
        {"example.yaml": text.replace("по строкам}", "по строкам, basis: толкование}")},
        "basis-missing",
    )


@pytest.mark.parametrize(
    ("line", "ru"),
    [
        (
            'order-1: {title: А, date: "01.09.2025", in_force: {to: "31.08.2025"}}',
            "документ действует с 01.09.2025, а перестаёт действовать раньше – 31.08.2025",
        ),
        (
            'order-1: {title: А, date: "01.09.2025", in_force: {from: "31.08.2025"}}',
            "документ действует с 31.08.2025, а подписан позже – 01.09.2025",
        ),
    ],
)
def test_an_impossible_time_in_force_is_told(line: str, ru: str) -> None:
    """A document does not end before it begins, nor begin before it is signed."""
    body = 'indicators:\n  П1: {title: Первый, values: "{0; 1}"}\n'
    (finding,) = found(
        {"ruleset.yaml": documents(line), "example.yaml": body}, "document-not-in-force"
    )

    assert ru == str(finding.message)
    assert finding.content


def test_one_monitoring_in_two_documents_in_force_is_told() -> None:
    """Two documents that print the same monitoring cannot both decide."""
    body = """\
title: {}
source: {{document: {}, place: п. 1}}
indicators:
  П1: {{title: Первый, values: "{{0; 1}}"}}
"""
    files = {
        "ruleset.yaml": documents("order-1: {title: А}", "order-2: {title: Б}"),
        "example.yaml": body.format("Пример", "order-1"),
        "second.yaml": "monitoring: second\nsubject: школа\n" + body.format("пример", "order-2"),
    }
    (finding,) = found(files, "documents-overlap")

    assert "order-1 – order-2" == finding.content
    files["ruleset.yaml"] = documents(
        "order-1: {title: А}", "order-2: {title: Б, replaces: order-1}"
    )
    assert [] == found(files, "documents-overlap")


def test_dates_are_read_as_documents_print_them() -> None:
    """A text that names no day is no date."""
    document = Document("a", "А", date="01.09.2025", in_force_to="31.12.2025")

    assert (date(2025, 9, 1), date(2025, 12, 31)) == (first_day(document), last_day(document))
    assert (None, None) == (parse_day("31.02.2025"), parse_day(None))


def test_the_texts_of_the_documents_are_read_from_a_folder(tmp_path: Path) -> None:
    """What a shipped ruleset quotes is looked up in the text that its document names."""
    ruleset = load("korenovsky")
    (tmp_path / "korenovsky.txt").write_text("другой приказ", encoding="utf-8")

    found = shnor_rules.check(ruleset, sources=tmp_path)

    assert {"quote-not-found"} <= {each.name for each in found}
    (tmp_path / "korenovsky.txt").unlink()
    found = shnor_rules.check(ruleset, sources=tmp_path)
    assert ["text-not-found"] == [each.name for each in found if each.code.startswith("P")]


def test_a_text_of_no_encoding_is_as_good_as_missing(tmp_path: Path) -> None:
    """A file that cannot be decoded is told of as a text that is not there."""
    (tmp_path / "korenovsky.txt").write_bytes(b"\x00\x01\x02\xff\xfe\x00")

    found = shnor_rules.check(load("korenovsky"), sources=tmp_path)

    assert "text-not-found" in {each.name for each in found}


def test_without_any_text_nothing_is_said_of_quotes() -> None:
    """Quotes are compared with texts that there are."""
    ruleset = load("korenovsky")

    assert [] == list(quote_not_found.check(ruleset, {"other.txt": Source("other.txt", "")}))


def test_a_near_name_of_a_text_is_offered() -> None:
    """A slip in the name of the file is told with the name that was meant."""
    files = {
        "ruleset.yaml": documents("order-1: {title: А, text: ordre.txt}"),
        "example.yaml": 'indicators:\n  П1: {title: Первый, values: "{0; 1}"}\n',
        "order.txt": "Первый",
    }
    (finding,) = found(files, "text-not-found")

    assert "вы имели в виду «order.txt»?" == finding.message.help()


@pytest.mark.parametrize(
    ("document", "content"),
    [
        ('date: "01.09.2027"', "2025 – 2026 годы / 01.09.2027"),
        ('date: "01.09.2024", in_force: {to: "31.08.2026"}', "2025 – 2026 годы / 31.08.2026"),
    ],
)
def test_a_roadmap_for_a_time_outside_its_document_is_told(document: str, content: str) -> None:
    """A roadmap is made for a time when the document that prints it is in force."""
    roadmap = """\
roadmap: map
title: Карта
source: {document: order-1, place: п. 1}
period: 2025 – 2026 годы
activities: [{number: 1, title: Совещание}]
"""
    files = {
        "ruleset.yaml": documents(f"order-1: {{title: А, {document}}}"),
        "map.yaml": roadmap,
    }
    (finding,) = found(files, "document-not-in-force")

    assert ("map.yaml", 4, content) == (finding.place.path, finding.place.line, finding.content)
    files["ruleset.yaml"] = documents('order-1: {title: А, date: "01.09.2024"}')
    assert [] == found(files, "document-not-in-force")
    assert [] == found({**files, "map.yaml": roadmap.replace("order-1", "order-2")}, "gap")

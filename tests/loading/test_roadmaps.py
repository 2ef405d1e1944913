# SPDX-License-Identifier: MIT
"""Roadmaps and schedules: what is read from their files, and what is wrong with them."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

import pytest

from shnor_rules.loading.rulesets import read_sources
from shnor_rules.model import Basis, Clause, Reference, Referred
from shnor_rules.notation import parse_deadline, parse_planned
from tests.loading.marked import BODY, HEAD, changed, marks, read_files, told, where

ROADMAP: Final = """\
roadmap: map
title: Дорожная карта
source: {document: order-1, place: приложение № 3}
period: 2020-2021 учебный год
goal: помочь школам
responsible: [управление образования]
results: [школам помогли]
targets:
  - number: 1
    title: Доля школ
    unit: "%"
    planned: {total: 1;4, years: {2020: null, 2021: 1 (май)}, sum: true, basis: толкование}
    refers_to: [{monitoring: first, number: 1, means: Первый}]
    quote: слова
    place: п. 1
    note: пояснение
sections:
  - number: "1."
    title: Раздел
    place: п. 2
    activities:
      - number: 1.10
        title: Круглый стол
        deadline: Раз в четверть
        responsible: [методист, директор]
        form: встреча
        result: справка
        participants: школы
        monitoring: first
        planned: {total: 2}
        refers_to: [{document: order-1, number: 5.4}, {roadmap: map}]
        note: пояснение
    targets: [{title: Второй}]
    tasks: [собрать директоров]
activities:
  - {title: вне разделов}
remarks:
  KOR-60: {quote: слова, note: пояснение, accepts: {numbering-gap: "2"}}
tasks: [учить учителей, помогать детям]
mechanisms: [наставничество]
"""
SCHEDULE: Final = """\
schedule:
  - number: 1
    title: Ряд
    monitoring: [first]
    when: Ежегодно, июль
    materials: лист
    place: п. 6
  - {title: Другой ряд, when: май, document: order-1, quote: слова}
"""


def test_a_roadmap_is_read_whole() -> None:
    """Every key of the file has its place in the model, in the order of the document."""
    reading = read_files(("ruleset.yaml", HEAD), ("first.yaml", BODY), ("map.yaml", ROADMAP))
    assert reading.ruleset is not None
    roadmap = reading.ruleset.roadmaps["map"]

    assert () == reading.findings
    assert ("map", "Дорожная карта") == (roadmap.id, roadmap.title)
    assert Clause("order-1", "приложение № 3") == roadmap.clause
    assert reading.ruleset.documents["order-1"] == roadmap.document
    assert parse_deadline("2020-2021 учебный год") == roadmap.period
    assert "помочь школам" == roadmap.goal
    assert (("управление образования",), ("школам помогли",)) == (
        roadmap.responsible,
        roadmap.results,
    )
    assert ("учить учителей", "помогать детям") == roadmap.tasks
    assert ("наставничество",) == roadmap.mechanisms
    assert [(None, None), ("1.", "Раздел")] == [(e.number, e.title) for e in roadmap.sections]
    assert [(), ("собрать директоров",)] == [each.tasks for each in roadmap.sections]
    assert ["вне разделов", "Круглый стол"] == [each.title for each in roadmap.activities]
    assert ["Доля школ", "Второй"] == [each.title for each in roadmap.targets]
    assert ["Доля школ", "вне разделов", "Второй", "Круглый стол"] == [
        each.title for each in roadmap.rows
    ]
    assert ["KOR-60"] == [remark.id for remark in roadmap.remarks]
    assert "KOR-60" in [remark.id for remark in reading.ruleset.remarks]
    assert "map.yaml" == roadmap.place.path


def test_rows_are_read_with_all_they_print() -> None:
    """Numbers keep their zeros, deadlines their letters, empty cells their years."""
    reading = read_files(("ruleset.yaml", HEAD), ("first.yaml", BODY), ("map.yaml", ROADMAP))
    roadmap = reading.draft.roadmaps["map"]
    target, row = next(roadmap.targets), list(roadmap.activities)[1]

    assert target.plan is not None
    assert parse_planned("1;4") == target.plan.total
    assert {2020: None, 2021: parse_planned("1 (май)")} == target.plan.years
    assert (True, Basis.READING) == (target.plan.sums, target.plan.basis)
    assert ("1", "%", "пояснение") == (target.number, target.unit, target.note)
    assert Clause("order-1", "п. 1", "слова") == target.clause
    assert (Reference(Referred.MONITORING, "first", "1", "Первый"),) == target.refers_to
    assert ("1.10", "Раз в четверть") == (row.number, str(row.deadline))
    assert (("методист", "директор"), ("first",)) == (row.responsible, row.monitorings)
    assert ("встреча", "справка", "школы", "пояснение") == (
        row.form,
        row.result,
        row.participants,
        row.note,
    )
    assert row.plan is not None
    assert row.plan.total is not None
    assert ((Fraction(2),), False) == (row.plan.total.amounts, row.plan.sums)
    assert (
        Reference(Referred.DOCUMENT, "order-1", "5.4"),
        Reference(Referred.ROADMAP, "map"),
    ) == row.refers_to
    assert ("map.yaml", 23) == where(roadmap.layout.place(*row.path, "title"))[:2]


def test_a_schedule_is_read() -> None:
    """A row of a schedule says what it prints; of one document alone it need not name it."""
    files = (("ruleset.yaml", HEAD + SCHEDULE), ("first.yaml", BODY))
    first, second = read_files(*files).draft.schedule

    assert ("1", "Ряд", ("first",), "лист") == (
        first.number,
        first.title,
        first.monitorings,
        first.materials,
    )
    assert (parse_deadline("ежегодно, июль"), "Ежегодно, июль") == (first.when, str(first.when))
    assert Clause("order-1", "п. 6") == first.clause
    assert Clause("order-1", None, "слова") == second.clause


def test_of_several_documents_a_row_has_to_name_its_own() -> None:
    """Where it is not known which document prints a schedule, none is put in."""
    head = changed(HEAD, ("remarks:", "  order-2: {title: Другой}\nremarks:"))
    first, second = read_files(
        ("ruleset.yaml", head + SCHEDULE), ("first.yaml", BODY)
    ).draft.schedule

    assert ("", "order-1") == tuple(row.clause.document for row in (first, second) if row.clause)


def test_the_items_of_a_document_are_read() -> None:
    """Items of a document keep their numbers as printed."""
    line = 'date: "01.09.2020", headings: [{number: 5.40, title: Система, place: раздел 5}]}'
    head = changed(HEAD, ('date: "01.09.2020"}', line))
    (heading,) = read_files(("ruleset.yaml", head)).draft.documents["order-1"].headings

    assert ("5.40", "Система", "раздел 5") == (heading.number, heading.title, heading.place)


def test_the_month_of_a_monitoring_is_a_deadline() -> None:
    """What the order prints of the month is understood, and refused where it cannot be."""
    period = (
        read_files(("ruleset.yaml", HEAD), ("first.yaml", BODY)).draft.monitorings["first"].period
    )
    body = changed(BODY, ("month: май", "month: ‹маи›"))

    assert period is not None
    assert ("май", parse_deadline("май")) == (period.month, period.when)
    assert marks("first.yaml", body, ["malformed-deadline"]) == told(
        read_files(("ruleset.yaml", HEAD), ("first.yaml", body)).findings
    )


FAULTS: Final = {
    "document": (("document: order-1, place", "document: ‹order-9›, place"), "dangling-reference"),
    "deadline": (("deadline: Раз в четверть", "deadline: Раз в ‹четвреть›"), "malformed-deadline"),
    "period": (("period: 2020-2021 уч", "period: ‹2020-2022 уч"), "malformed-deadline"),
    "planned": (("total: 2}", "total: 2 ‹шт›}"), "malformed-number"),
    "year": (("2021: 1 (май)", "2021: 1 (‹маи›)"), "malformed-deadline"),
    "monitoring": (("monitoring: first\n", "monitoring: ‹frist›\n"), "dangling-reference"),
    "reference": (("[{monitoring: first,", "[{monitoring: ‹second›,"), "dangling-reference"),
    "reference to a document": (
        ("{document: order-1, number", "{document: ‹order-2›, number"),
        "dangling-reference",
    ),
    "reference to a roadmap": (("{roadmap: map}", "{roadmap: ‹mop›}"), "dangling-reference"),
    "accepted": (("numbering-gap", "‹number-gap›"), "dangling-reference"),
    "section": (("    title: Раздел\n", ""), "missing-key"),
    "column": (("{2020: null,", "{‹сорок›: 1,"), "bad-name"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_a_roadmap_is_shown_where_it_is(fault: str) -> None:
    """One fault is one finding, at the characters that are wrong."""
    replacement, name = FAULTS[fault]
    text = changed(ROADMAP, replacement)
    if fault == "period":
        text = text.replace("учебный год\n", "учебный год›\n")
    if fault == "section":
        text = text.replace('- number: "1."', '- ‹number›: "1."')
    reading = read_files(("ruleset.yaml", HEAD), ("first.yaml", BODY), ("map.yaml", text))

    assert marks("map.yaml", text, [name]) == told(reading.findings)
    assert reading.ruleset is None
    assert all(finding.render(lang) for finding in reading.findings for lang in ("ru", "en"))


def test_the_rows_of_a_roadmap_without_its_source_are_checked() -> None:
    """That no source is named does not hide what is wrong with the references of the rows."""
    source, row = "source: {document: order-1, place: приложение № 3}\n", "monitoring: first\n"
    text = changed(ROADMAP, (source, ""), (row, "monitoring: ‹frist›\n"))
    text = text.replace("roadmap: map\n", "‹roadmap›: map\n")
    reading = read_files(("ruleset.yaml", HEAD), ("first.yaml", BODY), ("map.yaml", text))

    names = ["missing-key", "dangling-reference"]
    assert marks("map.yaml", text, names) == told(reading.findings)


@pytest.mark.parametrize(
    ("replacement", "name"),
    [
        (("monitoring: [first]", "monitoring: [‹second›]"), "dangling-reference"),
        (("document: order-1", "document: ‹order-2›"), "dangling-reference"),
        (("when: май", "when: ‹маи›"), "malformed-deadline"),
    ],
)
def test_a_fault_of_a_schedule_is_shown_where_it_is(
    replacement: tuple[str, str], name: str
) -> None:
    """References and deadlines of a schedule are checked like those of a roadmap."""
    head = HEAD + changed(SCHEDULE, replacement)

    reading = read_files(("ruleset.yaml", head), ("first.yaml", BODY))

    assert marks("ruleset.yaml", head, [name]) == told(reading.findings)


def test_references_of_indicators_and_items_are_checked() -> None:
    """A reference may stand at an indicator or an item, and must lead to a file."""
    body = changed(
        BODY,
        ("    title: Второй\n", "    title: Второй\n    refers_to: [{roadmap: ‹none›}]\n"),
        ("2: {title: Два}", "2: {title: Два, refers_to: [{monitoring: ‹none›, number: 1}]}"),
    )
    reading = read_files(("ruleset.yaml", HEAD), ("first.yaml", body))

    assert marks("first.yaml", body, ["dangling-reference"] * 2) == told(reading.findings)
    item = reading.draft.monitorings["first"].indicator("П4").items[1]
    assert (Reference(Referred.MONITORING, "none", "1"),) == item.refers_to


def test_one_name_is_not_for_a_monitoring_and_a_roadmap() -> None:
    """A command has to know which of the two is meant."""
    text = changed(ROADMAP, ("roadmap: map\n", "roadmap: ‹first›\n"), (", {roadmap: map}", ""))
    reading = read_files(("ruleset.yaml", HEAD), ("first.yaml", BODY), ("map.yaml", text))

    assert marks("map.yaml", text, ["duplicate-id"]) == told(reading.findings)


def test_a_file_without_its_name_may_be_the_one_that_is_meant() -> None:
    """Where a file cannot be read or has no name, no reference to it is called wrong."""
    unnamed = changed(ROADMAP, ("roadmap: map\n", "roadmap: [1]\n"))
    body = changed(
        BODY, ("    title: Второй\n", "    title: Второй\n    refers_to: [{roadmap: none}]\n")
    )
    broken = (("ruleset.yaml", HEAD + SCHEDULE), ("first.yaml", "monitoring: [\n"))

    found = read_files(("ruleset.yaml", HEAD), ("first.yaml", body), ("map.yaml", unnamed)).findings
    assert ["wrong-type"] == [each.name for each in found]
    assert "dangling-reference" not in [each.name for each in read_files(*broken).findings]


def test_a_roadmap_is_told_by_its_keys() -> None:
    """A file that lacks its first key is known by the others, unless two kinds are as likely."""
    text = ROADMAP.removeprefix("roadmap: map\n")
    (finding,) = read_files(
        ("ruleset.yaml", HEAD),
        ("first.yaml", BODY),
        ("map.yaml", changed(text, (", {roadmap: map}", ""))),
    ).findings
    same = read_sources([("a.yaml", b"title: \xd0\xa2\n")], folder="sample").findings

    assert "missing-key" == finding.name
    assert ["no-kind"] == [each.name for each in same]


def test_a_roadmap_changes_the_hash() -> None:
    """The hash is of the whole content; without a roadmap it is as it was."""
    files = (("ruleset.yaml", HEAD), ("first.yaml", BODY))

    assert read_files(*files).draft.hash != read_files(*files, ("map.yaml", ROADMAP)).draft.hash

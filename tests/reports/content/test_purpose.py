# SPDX-License-Identifier: MIT
"""What the monitoring is for, what it rests on, who took part, and how the text was read."""

from __future__ import annotations

from functools import partial

import pytest
from attrs import evolve

from shnor_rules import evaluate_all, load
from shnor_rules.analysis.portions import Portion
from shnor_rules.analysis.sensitivity import Nearest, Tally, Variant, variants, varying
from shnor_rules.analysis.sensitivity.moves import prospect
from shnor_rules.model import read_as
from shnor_rules.reports.content.report import Quoted
from shnor_rules.reports.content.reviewed import reviewed
from tests.reports.content.reviewing import TEACHERS, cells, made_once, review, sections, teacher

TWO = (
    teacher("Школа А", "химия", "Учитель 1", 2, 1),
    teacher("Школа А", "физика", "Учитель 2", 1, 0),
)


def test_purpose_is_told_in_the_words_of_the_document() -> None:
    """Goal, use and analysis are quoted; the reports that are asked for are listed."""
    purpose = sections(review(TEACHERS, *TWO))["purpose"]

    words = ("узнать", "решать", "на совещании")
    assert [Quoted(each, "№ 7, раздел 1", is_detail=each != "узнать") for each in words] == list(
        purpose.quoted
    )
    assert ("Объект наблюдения: учитель × предмет.",) == purpose.paragraphs
    assert "Документ требует отразить в отчёте:" == purpose.lead
    assert ("уровни по школам", "Причины дефицитов") == purpose.points


def test_the_basis_names_documents_and_rules() -> None:
    """Number, date, place and hash; when it is held; where the data are from."""
    found = review(TEACHERS, *TWO)
    basis = sections(found)["basis"]

    assert [("Приказ", "7", "01.09.2024", "управление", "раздел 1")] == cells(basis, "documents")
    assert (
        (
            "Документ: Приказ № 7 от 01.09.2024 (управление). Когда проводится мониторинг: "
            "раз в\u00a0год; срок\u00a0– май; длительность\u00a0– месяц (№ 7, п. 2). "
            f"Результаты вычислены по правилам made/made, хеш {found.ruleset.hash}."
        ),
    ) == basis.paragraphs
    assert ["опрос", "таблица"] == [each.text for each in basis.quoted]


@pytest.mark.parametrize(
    ("period", "said"),
    [
        (
            "period: {month: май, basis: толкование}",
            "мониторинг: срок\u00a0– май (толкование: в документе этого нет). Результаты",
        ),
        ("period: {month: май}", "мониторинг: срок\u00a0– май. Результаты"),
        ("goal: узнать", "(управление). Результаты"),
    ],
)
def test_a_period_may_be_chosen_or_lacking(period: str, said: str) -> None:
    """What somebody chose says so; what is not printed is not said."""
    body = f'{period}\nindicators: {{П1: {{title: Первый, values: "{{0; 1}}"}}}}'

    assert said in sections(review(body, {"П1": 1}))["basis"].paragraphs[0]


def test_results_of_different_rules_are_not_taken_for_the_same() -> None:
    """The report warns where records were assessed in two ways."""
    ruleset, monitoring = made_once(TEACHERS)
    other = read_as(monitoring, ("вниз",))
    results = [*evaluate_all(monitoring, TWO), *evaluate_all(other, TWO)]
    basis = sections(reviewed(ruleset, monitoring, results))["basis"]

    assert "Внимание: записи оценены по 2\u00a0разным правилам" in basis.paragraphs[-1]


def test_rules_that_are_taken_from_elsewhere_are_named() -> None:
    """Where a document prints no scale, whose was used is told with its document."""
    ruleset = load("kushchevsky")
    monitoring = read_as(ruleset["teacher-competence"], ("шкала-кореновского",))
    record = {"школа": "16", "предмет": "химия", "П1": 1, "П2": 1, "П3": 1, "П4": 1, "П5": 1}
    basis = sections(reviewed(ruleset, monitoring, evaluate_all(monitoring, [record, record])))

    assert "korenovsky/teacher-competence" in basis["basis"].paragraphs[0]
    assert 2 == len(cells(basis["basis"], "documents"))


def test_participants_are_counted_and_named() -> None:
    """Schools and subjects by name, as the list of schools calls them."""
    numbered = teacher("2", "химия", "Учитель 3", 7, 0)
    participants = sections(review(TEACHERS, *TWO, numbered))["participants"]

    assert (
        "В отчёте 3\u00a0записи: оценено\u00a0– 2, не принято\u00a0– 1.",
    ) == participants.paragraphs
    assert (
        "Школы (2): Школа А; Школа Б",
        "Предметы (2): химия; физика",
    ) == participants.points
    assert ["учителя"] == [each.text for each in participants.quoted]


def test_what_there_is_one_of_has_no_number() -> None:
    """The school and the subject of one teacher; another attribute goes by its title."""
    points = sections(review(TEACHERS, TWO[0]))["participants"].points
    by_teacher = sections(review(TEACHERS, *TWO, by=("учитель",)))["participants"].points

    assert ("Школа: Школа А", "Предмет: химия") == points
    assert "Учитель (2): Учитель 1; Учитель 2" == by_teacher[1]


def test_too_many_schools_are_only_counted() -> None:
    """A page of names says less than their number."""
    many = [teacher(f"Школа {number}", None, "Учитель", 1, 1) for number in range(41)]
    participants = sections(review(TEACHERS, *many))["participants"]

    assert ("Школы\u00a0– 41",) == participants.points
    assert ("В отчёте 41\u00a0запись, все приняты к оценке.",) == participants.paragraphs


def test_the_literal_text_and_other_readings_are_told() -> None:
    """Which readings there are besides, whatever they would change."""
    readings = sections(review(TEACHERS, *TWO))["readings"]

    assert (
        "Документ применён буквально, без толкований.",
        "Есть и другие толкования, с которыми результаты могли бы быть иными: вниз, вверх.",
    ) == readings.paragraphs
    assert [
        ("вниз", "Единица – низкий уровень", "нет", "M-01", "утверждено", "совет; 01.10.2024"),
        ("вверх", None, "нет", "M-01", "предложено", None),
    ] == cells(readings, "readings")


def test_readings_in_force_are_told_with_who_decided_them() -> None:
    """An approved reading has its council and its day."""
    ruleset, monitoring = made_once(TEACHERS)
    read = read_as(monitoring, ("вниз",))
    found = sections(reviewed(ruleset, read, evaluate_all(read, TWO)))["readings"]

    assert "Применено: 1\u00a0толкование." == found.paragraphs[0]
    assert (
        "вниз: Единица – низкий уровень",
        "вниз\u00a0– решение принято: совет, 01.10.2024",
    ) == found.points
    assert ["да", "нет"] == [row[2] for row in cells(found, "readings")]


def test_a_reading_in_force_may_have_no_more_than_its_name() -> None:
    """Nobody decided it yet, and it has no title."""
    ruleset, monitoring = made_once(TEACHERS)
    read = read_as(monitoring, ("вверх",))
    found = sections(reviewed(ruleset, read, evaluate_all(read, TWO)))["readings"]

    assert ("вверх: вверх",) == found.points


def test_a_monitoring_without_readings_says_so_in_a_sentence() -> None:
    """There is no table of none."""
    readings = sections(review('indicators: {П1: {title: Первый, values: "{0; 1}"}}'))["readings"]

    assert ("Документ применён буквально, без толкований.",) == readings.paragraphs
    assert () == readings.grids


def test_what_other_readings_would_change_is_told_where_it_is_known() -> None:
    """Counts of a sensitivity stand beside each reading: one of the two records is at 1."""
    ruleset, monitoring = made_once(TEACHERS)
    others = variants((monitoring,), Variant())
    shifts = [prospect((monitoring,), Variant(), each) for each in others]
    tally = Tally(Variant(), shifts, Nearest(None))
    ways = [each.of(monitoring) for each in (Variant(), *others)]
    first, *rest = (partial(evaluate_all, way) for way in ways)
    evaluate = varying(first, rest)
    for number, varied in enumerate(evaluate(TWO), start=1):
        tally.add(number, None, varied)
    results = tuple(evaluate_all(monitoring, TWO))
    found = reviewed(ruleset, monitoring, results, sensitivity=tally.summed())

    assert [Portion(1, 2), Portion(1, 2)] == [
        row[-1] for row in cells(sections(found)["readings"], "readings")
    ]


def test_remarks_are_told_with_how_many_records_they_touch() -> None:
    """Those that touch a result come first, with the words of the document."""
    remarks = sections(review(TEACHERS, *TWO))["remarks"]

    assert [
        ("M-01", "Единица ничья.", "[0; 1)", "п. 3", 1),
        ("M-02", "Никого не касается.", "слова", None, 0),
    ] == cells(remarks, "remarks")
    assert (
        "1\u00a0замечание к тексту документа касается результатов этого отчёта.",
    ) == remarks.paragraphs


def test_remarks_that_touch_nothing_are_told_too() -> None:
    """The reader sees that there are some, and that they are about other things."""
    remarks = sections(review(TEACHERS, TWO[0], TWO[0]))["remarks"]

    assert remarks.paragraphs[0].startswith("К\u00a0тексту документа есть 2\u00a0замечания;")


def test_without_remarks_there_is_no_section() -> None:
    """Nothing is said of defects that nobody found."""
    body = 'indicators: {П1: {title: Первый, values: "{0; 1}"}}'

    assert "remarks" not in sections(review(body, {"П1": 1}))


def test_remarks_of_an_older_edition_are_told_as_well() -> None:
    """What touched a result by other rules is not lost."""
    ruleset, monitoring = made_once(TEACHERS)
    bare = evolve(monitoring, remarks=())
    found = sections(reviewed(ruleset, bare, evaluate_all(monitoring, TWO)))["remarks"]

    assert ["M-01"] == [row[0] for row in cells(found, "remarks")]

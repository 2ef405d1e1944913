# SPDX-License-Identifier: MIT
"""One answer: a bare value, items, counts of a share; with reason, act and link."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

import pytest

import shnor_rules
from tests.evaluation.making import assessed, faults, korenovsky, made, told

MONITORING: Final = made("""
    indicators:
      П1:
        title: Первый
        values: "{0; 1; 2; нет}"
        labels: {2: высокий}
        not_applicable: нет
        evidence: Дополнительно указываются акт и ссылка
      П2:
        title: Второй
        values: "{0; 1; 2}"
        items:
          1: {title: а, evidence: Дополнительно указываются ссылки}
          2: {title: б}
          3: {title: в, values: "{0; 1; нет}"}
      П3:
        title: Доля
        values: "[0; 100]"
        share: {part: сдали, whole: сдавали}
      П4: {title: Слово, values: "{высокая; низкая}"}
    total: {formula: "СУММ(П1, П2, П3)"}
""")
SOUND: Final = {"П1": 1, "П2": 1, "П3": 50, "П4": "низкая"}


def value_of(field: str, given: object) -> object:
    """Return what an answer is worth in an otherwise sound record."""
    return assessed(MONITORING, {**SOUND, field: given}).answers[field].value


def refused(field: str, given: object) -> list[tuple[str | None, str]]:
    """Return what an otherwise sound record is refused for."""
    return told(MONITORING, {**SOUND, field: given})


@pytest.mark.parametrize(
    ("field", "given", "expected"),
    [
        pytest.param("П1", "Высокий", Fraction(2), id="label"),
        pytest.param("П4", "Высокая", "высокая", id="word"),
        pytest.param("П2", [1, 0, 0], Fraction(1), id="items-in-order"),
        pytest.param("П2", ("да", "Нет", "1"), Fraction(2), id="items-in-words"),
        pytest.param("П2", {"3": 1, "1": 1, "2": 0}, Fraction(2), id="items-by-name"),
        pytest.param("П2", {"значение": [1, 0, 1]}, Fraction(2), id="items-under-value"),
        pytest.param("П2", "2", Fraction(2), id="sum-of-items"),
        pytest.param("П3", "33,4", Fraction(167, 5), id="percent"),
        pytest.param("П3", {"часть": 1, "всего": "3"}, Fraction(100, 3), id="counts"),
        pytest.param("П3", {"значение": {"часть": 0, "всего": 3}}, Fraction(0), id="counts-under"),
    ],
)
def test_every_way_to_answer(field: str, given: object, expected: object) -> None:
    """Values, labels, items and counts come to the same exact value."""
    assert expected == value_of(field, given)


@pytest.mark.parametrize(
    ("field", "given", "expected"),
    [
        pytest.param("П1", [1], ["value-outside-set"], id="list-for-a-scalar"),
        pytest.param("П1", {"1": 1}, ["unknown-field"], id="items-for-a-scalar"),
        pytest.param("П1", {"значение": {"а": 1}}, ["value-outside-set"], id="mapping-under-value"),
        pytest.param("П1", {"часть": 1, "всего": 2}, ["unknown-field"] * 2, id="no-share"),
        pytest.param("П4", 1, ["value-outside-set"], id="number-for-a-word"),
        pytest.param("П2", 3, ["value-outside-set"], id="sum-above-the-set"),
        pytest.param("П2", [1, 1, 1], ["items-outside-set"], id="items-above-the-set"),
        pytest.param("П2", [1, 1], ["wrong-length"], id="too-few-items"),
        pytest.param("П2", [1, 0.5, "2"], ["inexact-number", "value-outside-set"], id="items"),
        pytest.param("П2", [True, 0, 0], ["boolean-answer"], id="truth-value"),
        pytest.param("П2", [1, 0, "нет"], ["not-a-number"], id="word-among-items"),
        pytest.param("П2", {"значение": {"9": 1}}, ["unknown-field"], id="item-under-value"),
        pytest.param("П2", {"значение": 1, "1": 1}, ["two-answers"], id="sum-and-item"),
        pytest.param("П3", {"часть": 3, "всего": 2}, ["part-above-whole"], id="part-above-whole"),
        pytest.param("П3", {"часть": -1, "всего": 2}, ["not-a-count"], id="negative-count"),
        pytest.param("П3", {"часть": "1,5", "всего": 2}, ["not-a-count"], id="half-a-person"),
        pytest.param(
            "П3", {"часть": "а", "всего": 0.5}, ["not-a-number", "inexact-number"], id="counts"
        ),
        pytest.param("П3", {"часть": "", "всего": "а"}, ["not-a-number"], id="blank-and-wrong"),
        pytest.param(
            "П3", {"значение": {"целое": 1}}, ["unknown-field"], id="unknown-count-under-value"
        ),
        pytest.param("П3", 101, ["value-outside-set"], id="percent-above-hundred"),
    ],
)
def test_wrong_answers_are_refused(field: str, given: object, expected: list[str]) -> None:
    """Every fault of an answer is told by its rule."""
    assert expected == [name for _, name in refused(field, given)]


def test_a_share_outside_the_set_is_told_as_a_decimal() -> None:
    """The computed share is checked like an answer and written like one."""
    monitoring = made("""
        indicators:
          П1: {title: Доля, values: "[0; 50]", share: {part: а, whole: б}}
        total: {formula: П1}
    """)

    (fault,) = faults(monitoring, {"П1": {"часть": 5, "всего": 8}})

    assert "значение «62,5» не подходит: нужно [0; 50]" == fault.message.render()


def test_an_item_may_be_called_like_a_count() -> None:
    """Only an indicator that is a share has counts."""
    monitoring = made("""
        indicators:
          П1:
            title: Первый
            values: "{0; 1; 2}"
            items: {часть: {title: а}, всего: {title: б}}
        total: {formula: П1}
    """)

    assert 1 == assessed(monitoring, {"П1": {"часть": "да", "всего": "нет"}}).total


def test_a_share_of_nothing_is_not_computed() -> None:
    """Nought of nought is no percentage, and the result says why."""
    assessment = assessed(MONITORING, {**SOUND, "П3": {"часть": 0, "всего": 0}})

    assert ("undefined", None) == (assessment.status.value, assessment.total)
    assert "доли П3 нет: «сдавали» – 0, делить не на что" == str(assessment.reason)


@pytest.mark.parametrize(
    ("field", "given", "reason"),
    [
        pytest.param("П1", None, "нет ответа: П1", id="none"),
        pytest.param("П1", " ", "нет ответа: П1", id="blank"),
        pytest.param("П1", {}, "нет ответа: П1", id="empty-mapping"),
        pytest.param("П1", {"значение": "", "акт": "№ 1"}, "нет ответа: П1", id="act-alone"),
        pytest.param("П1", {"причина": "болезнь"}, "нет ответа: П1 (болезнь)", id="reason"),
        pytest.param(
            "П1", {"значение": None, "причина": " болезнь "}, "нет ответа: П1 (болезнь)", id="both"
        ),
        pytest.param("П1", {"причина": ""}, "нет ответа: П1", id="blank-reason"),
        pytest.param("П2", [1, None, 0], "нет ответа: П2.2", id="item"),
        pytest.param("П2", {"1": "", "3": 1}, "нет ответа: П2.1, П2.2", id="items"),
        pytest.param("П2", {"1": "", "2": None}, "нет ответа: П2", id="all-items"),
        pytest.param(
            "П2", {"1": 1, "причина": "отказ"}, "нет ответа: П2.2, П2.3 (отказ)", id="items-why"
        ),
        pytest.param("П2", {"1": {"ссылка": "х"}, "2": 1, "3": 1}, "нет ответа: П2.1", id="link"),
        pytest.param("П3", {"часть": "", "всего": 3}, "нет ответа: П3.часть", id="part"),
        pytest.param("П3", {"значение": {}}, "нет ответа: П3.часть, П3.всего", id="counts"),
    ],
)
def test_a_missing_answer_is_missing(field: str, given: object, reason: str) -> None:
    """What is blank is neither zero nor refused: the result names it, with the reason given."""
    assessment = assessed(MONITORING, {**SOUND, field: given})

    assert "missing" == assessment.status.value
    assert reason == str(assessment.reason)
    assert "missing" == assessment.answers[field].status


def test_a_reason_for_not_applicable_is_carried() -> None:
    """A reason beside an answer is kept with it and shown, never dropped."""
    given = {"значение": "нет", "причина": "не тестировался"}

    assessment = assessed(MONITORING, {**SOUND, "П1": given})

    answer = assessment.to_dict()["indicators"]["П1"]
    assert ("нет", "not-applicable", "не тестировался") == (
        answer["value"],
        answer["status"],
        answer["reason"],
    )
    assert "причина: не тестировался" in assessment.explain().to_text()


def test_act_and_link_are_carried_into_the_result() -> None:
    """Evidence of an indicator and of its items stands in the result beside the value."""
    record = {
        **SOUND,
        "П1": {"значение": 2, "акт": "приказ № 5", "ссылка": "https://a.example"},
        "П2": {"1": {"значение": "да", "акт": 17, "ссылка": ""}, "2": 0, "3": 0, "акт": "общий"},
    }

    indicators = assessed(MONITORING, record).to_dict()["indicators"]

    assert ("приказ № 5", "https://a.example") == (
        indicators["П1"]["act"],
        indicators["П1"]["link"],
    )
    assert "общий" == indicators["П2"]["act"]
    assert {"1": {"act": "17"}} == indicators["П2"]["evidence"]
    assert {"1": "1", "2": "0", "3": "0"} == indicators["П2"]["items"]


@pytest.mark.parametrize(
    ("field", "given", "expected"),
    [
        pytest.param("П3", {"значение": 5, "акт": "1"}, ("П3.акт", "unknown-field"), id="none"),
        pytest.param(
            "П2",
            {"2": {"значение": 1, "акт": "1"}, "1": 0, "3": 0},
            ("П2.2.акт", "unknown-field"),
            id="item",
        ),
        pytest.param("П1", {"значение": 1, "акт": ["1"]}, ("П1.акт", "not-text"), id="list"),
        pytest.param(
            "П2",
            {"1": {"значение": 1, "ссылка": 0.5}, "2": 0, "3": 0},
            ("П2.1.ссылка", "not-text"),
            id="float",
        ),
        pytest.param("П1", {"причина": {"код": 1}}, ("П1.причина", "not-text"), id="reason"),
    ],
)
def test_wrong_evidence_is_refused(field: str, given: object, expected: tuple[str, str]) -> None:
    """An act or a link stands only where one is asked for, as text."""
    assert [expected] == refused(field, given)


def test_items_above_the_printed_set_name_the_reading_that_allows_them() -> None:
    """Five times «да» is refused by the printed set, and the message names the way out."""
    monitoring = korenovsky("mentoring-centre")

    (fault,) = faults(monitoring, {"П6": [1, 1, 1, 1, 1]})

    assert "items-outside-set.reading" == fault.message.key
    assert "П6-по-параметрам" in str(fault.message.help())
    assert "сумма параметров 5 не входит" in fault.message.render()


@pytest.mark.parametrize("answer", ["нет", "Нет", " нет "])
def test_not_applicable_beside_a_range(answer: str) -> None:
    """A measured value may be «нет», though a range prints no words."""
    monitoring = made("""
        indicators:
          П1: {title: Доля, values: "[0; 100]", not_applicable: нет}
          П2: {title: Балл, values: "{0; 1}"}
        total: {formula: "СРЗНАЧ(П1, П2)"}
    """)

    assessment = assessed(monitoring, {"П1": answer, "П2": 1})

    assert (Fraction(1), "нет") == (assessment.total, assessment.answers["П1"].written)


def test_the_word_for_not_applicable_is_offered() -> None:
    """Who writes «нет» where another word stands for it is told that word."""
    monitoring = made("""
        indicators:
          П1: {title: Доля, values: "[0; 100]", not_applicable: нет 11 класса}
        total: {formula: П1}
    """)

    (fault,) = faults(monitoring, {"П1": "нет"})
    (near,) = faults(monitoring, {"П1": "нет 11 классов"})

    assert "ответ «нет» здесь не предусмотрен, возможны [0; 100] и «нет 11 класса»" == (
        fault.message.render()
    )
    assert "если показатель не применим, напишите «нет 11 класса»" in str(fault.message.help())
    assert "вы имели в виду «нет 11 класса»?" == near.message.help()


@pytest.mark.parametrize("given", ["31,5", "31,5%", " 31,5 % "])
def test_a_percent_sign_only_repeats_the_unit(given: str) -> None:
    """Where the unit is %, an answer may have the sign."""
    monitoring = made("""
        indicators:
          П1: {title: Доля, values: "[0; 100]", unit: "%"}
          П2: {title: Отметка, values: "[0; 5]", unit: балл}
        total: {formula: П1 + П2}
    """)

    assert Fraction(71, 2) == assessed(monitoring, {"П1": given, "П2": 4}).total
    assert ["value-outside-set.range"] == [
        each.message.key for each in faults(monitoring, {"П1": given, "П2": "4%"})
    ]


def test_a_field_that_only_a_reading_has_names_it() -> None:
    """Counts given for what the text takes in words are told which reading wants them."""
    monitoring = shnor_rules.load("kola")["target-indicators"]
    record = {"школа": "Лодейнинская", "П3": {"часть": 1, "всего": 2, "доля": 3}}

    found = faults(monitoring, record)

    assert ["unknown-field.reading"] * 2 + ["unknown-field"] == [each.message.key for each in found]
    assert "поле «часть» здесь есть только по толкованию «впр-не-ниже-базового»" == (
        found[0].message.render()
    )


def test_a_number_is_no_slip_for_another_number() -> None:
    """Where an item is asked for that there is not, all that there are are named."""
    (fault,) = faults(korenovsky("mentoring-centre"), {"П6.15": 1})

    assert "unknown-field" == fault.message.key

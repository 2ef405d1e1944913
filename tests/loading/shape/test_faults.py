# SPDX-License-Identifier: MIT
"""Faults that cannot be put right: one finding for one cause, in words, with one next step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from shnor_rules.findings import Finding
    from shnor_rules.loading.shape import Shaped

    Changed = Callable[[str, str], tuple[Shaped, tuple[Finding, ...]]]
    Shape = Callable[[str, Mapping[str, Any]], tuple[Shaped, tuple[Finding, ...]]]

TITLE = "    title: Второй"
BAND = 'interval: "[0,3; 1]"'
EXAMPLE = "title: Тестовая оценка уровня предметной компетенции учителя в ИРО"
TWO_WAYS = """readings:
  а: {because: KOR-01, status: предложено, total: {formula: П1, weights: {П1: 1}}}
levels:"""
LEVEL_KEYS = "level, interval, when, otherwise, meaning, place"


@frozen
class Wrong:
    """A change of the small monitoring, and the one finding it must give."""

    old: str
    new: str
    place: str
    rule: str
    russian: str
    step: str


WRONG = (
    # --- wrong type
    Wrong(
        "П1: 0,4",
        "П1: высокий",
        "14:9",
        "wrong-type",
        "нужно число, а здесь текст «высокий»",
        'напишите, например, П1: "0,4"',
    ),
    Wrong(
        TITLE,
        "    title:",
        "10:5",
        "wrong-type",
        "у ключа «title» нет значения",
        f"напишите, например, {EXAMPLE}",
    ),
    Wrong(
        TITLE,
        "    title: 2.50",
        "10:12",
        "wrong-type",
        "нужен текст, а здесь число 2.50",
        'возьмите значение в кавычки: title: "2.50"',
    ),
    Wrong(
        TITLE,
        "    title: true",
        "10:12",
        "wrong-type",
        "нужен текст, а здесь логическое значение true",
        'возьмите значение в кавычки: title: "true"',
    ),
    Wrong(
        TITLE,
        "    title: [а, б]",
        "10:12",
        "wrong-type",
        "нужен текст, а здесь список",
        f"напишите, например, {EXAMPLE}",
    ),
    Wrong(
        TITLE,
        "    title: {ru: а}",
        "10:12",
        "wrong-type",
        "нужен текст, а здесь набор ключей со значениями",
        f"напишите, например, {EXAMPLE}",
    ),
    Wrong(
        TITLE,
        "    title:\n      - а; б",
        "11:7",
        "wrong-type",
        "нужен текст, а здесь список",
        f"напишите, например, {EXAMPLE}",
    ),
    Wrong(
        'values: "{0; 1}"',
        "values: 5",
        "11:13",
        "wrong-type",
        "нужно множество значений, а здесь число 5",
        'напишите, например, values: "{0; 1; 2}"',
    ),
    Wrong(
        TITLE,
        TITLE + "\n    scored: Нет",
        "11:13",
        "wrong-type",
        "нужно true или false, а здесь текст «Нет»",
        "напишите, например, scored: false",
    ),
    Wrong(
        TITLE,
        TITLE + "\n    optional: иногда",
        "11:15",
        "wrong-type",
        "нужно true или false, а здесь текст «иногда»",
        "напишите, например, optional: true",
    ),
    Wrong(
        "subject: школа",
        "subject: школа\nresponsible: МКУ ИМЦ",
        "4:14",
        "wrong-type",
        "нужен список, а здесь текст «МКУ ИМЦ»",
        "напишите, например, responsible: [МКУ ИМЦ]",
    ),
    Wrong(
        "subject: школа",
        "subject: школа\nresponsible:\n  - 5",
        "5:5",
        "wrong-type",
        "нужен текст, а здесь число 5",
        'возьмите значение в кавычки: - "5"',
    ),
    Wrong(
        "subject: школа",
        "subject: школа\nresponsible:\n  -",
        "5:4",
        "wrong-type",
        "у ключа «пункт 1» нет значения",
        "напишите, например, - слова документа",
    ),
    Wrong(
        "{document: order-1}",
        "order-1",
        "4:9",
        "wrong-type",
        "нужны ключи со значениями, а здесь текст «order-1»",
        "напишите под ним с отступом ключи: document, place",
    ),
    Wrong(
        '- level: А\n    interval: "[0; 0,3)"',
        "- А",
        "17:5",
        "wrong-type",
        "нужны ключи со значениями, а здесь текст «А»",
        f"напишите под ним с отступом ключи: {LEVEL_KEYS}",
    ),
    Wrong(
        "total:",
        "total:\n  round: {places: 1.5}",
        "13:19",
        "wrong-type",
        "нужно целое число, а здесь число 1.5",
        "напишите, например, places: 1",
    ),
    Wrong(
        "levels:",
        "readings: {а: {because: {x: y}, status: предложено}}\nlevels:",
        "16:25",
        "wrong-type",
        "нужен текст или список текстов, а здесь набор ключей со значениями",
        "напишите, например, because: KOR-01",
    ),
    Wrong(
        "levels:",
        "readings: {а: {because: KOR-01, status: предложено, date: декабрь}}\nlevels:",
        "16:59",
        "wrong-type",
        "нужна дата вида 17.12.2020, а здесь текст «декабрь»",
        'напишите, например, date: "17.12.2020"',
    ),
    Wrong(
        'values: "{0; 1}"',
        "values: {0, 1}",
        "11:13",
        "wrong-type",
        "нужно множество значений, а здесь набор ключей со значениями",
        'напишите, например, values: "{0; 1; 2}"',
    ),
    Wrong(
        'values: "{0; 1}"',
        "values: [1]",
        "11:13",
        "wrong-type",
        "нужно множество значений, а здесь список",
        'напишите, например, values: "{0; 1; 2}"',
    ),
    # --- missing keys
    Wrong(
        TITLE + "\n",
        "",
        "10:5",
        "missing-key",
        "нет ключа «title» – полное название показателя, как в документе",
        f"добавьте строку {EXAMPLE}",
    ),
    Wrong(
        "{document: order-1}",
        "{}",
        "4:9",
        "missing-key",
        "нет ключа «document» – идентификатор документа из ruleset.yaml",
        "добавьте строку document: order-579",
    ),
    # --- exactly one of
    Wrong(
        BAND + ", ",
        "",
        "19:6",
        "exactly-one-of",
        "нужно ровно одно из: interval, when, otherwise",
        'добавьте один из ключей, например interval: "[0; 0,3)"',
    ),
    Wrong(
        BAND,
        BAND + ", otherwise: true",
        "19:38",
        "exactly-one-of",
        "нужно ровно одно из: interval, when, otherwise; здесь вместе interval, otherwise",
        "оставьте interval, уберите остальное",
    ),
    Wrong(
        "levels:",
        TWO_WAYS,
        "17:65",
        "exactly-one-of",
        "нужно ровно одно из: formula, weights; здесь вместе formula, weights",
        "оставьте formula, уберите остальное",
    ),
    # --- names
    Wrong(
        "monitoring: demo",
        "monitoring: Demo File",
        "1:13",
        "bad-name",
        "«Demo File» не годится: нужны строчные латинские буквы и цифры, слова через дефис",
        "напишите, например, demo-file",
    ),
    Wrong(
        "monitoring: demo",
        "monitoring: пример",
        "1:13",
        "bad-name",
        "«пример» не годится: нужны строчные латинские буквы и цифры, слова через дефис",
        "напишите, например, teacher-competence",
    ),
    Wrong(
        "  П2:\n",
        "  П.2:\n",
        "9:3",
        "bad-name",
        "имя «П.2» не годится для формул: нужны буквы, цифры и подчёркивание, первой – буква",
        "напишите, например, П_2",
    ),
    Wrong(
        "  П2:\n",
        "  if:\n",
        "9:3",
        "bad-name",
        "имя «if» занято: так называется служебное слово формул",
        "напишите, например, П1",
    ),
    Wrong(
        TITLE,
        TITLE + '\n    items: {"2.1": {title: x}}',
        "11:13",
        "bad-name",
        "номер параметра «2.1» не годится: нужны буквы, цифры и подчёркивание",
        "напишите, например, 2_1",
    ),
    Wrong(
        "levels:",
        "readings: {а б: {because: KOR-01, status: предложено}}\nlevels:",
        "16:12",
        "bad-name",
        "имя толкования «а б» не годится: нужны буквы и цифры, слова через дефис",
        "напишите, например, а-б",
    ),
    Wrong(
        "levels:",
        "remarks: {kor 01: {quote: x, note: y, accepts: [gap]}}\nlevels:",
        "16:11",
        "bad-name",
        "номер замечания «kor 01» не годится: нужны заглавные латинские буквы, дефис и две-три цифры",  # noqa: E501
        "напишите, например, KOR-01",
    ),
    Wrong(
        "levels:",
        "remarks: {KOR-01: {quote: x, note: y, accepts: [Gap]}}\nlevels:",
        "16:49",
        "bad-name",
        "«Gap» – не имя правила проверки: нужны строчные латинские буквы, слова через дефис",
        "напишите, например, gap",
    ),
    # --- values out of a list or a range
    Wrong(
        "total:",
        "total:\n  missing: как нуль",
        "13:12",
        "not-in-list",
        "у ключа «missing» не бывает значения «как нуль»: вы имели в виду «как ноль»?",
        "замените «как нуль» на «как ноль»",
    ),
    Wrong(
        "total:",
        "total:\n  not_applicable: 0",
        "13:19",
        "not-in-list",
        "у ключа «not_applicable» не бывает значения «0»",
        "выберите одно из: не считать, пересчитать веса, запрещает итог, как ноль",
    ),
    Wrong(
        "total:",
        "total:\n  basis: текст",
        "13:10",
        "not-in-list",
        "у ключа «basis» не бывает значения «текст»",
        "напишите basis: толкование или уберите ключ",
    ),
    Wrong(
        BAND,
        "otherwise: false",
        "19:27",
        "not-in-list",
        "у ключа «otherwise» не бывает значения «false»",
        "напишите otherwise: true или уберите ключ",
    ),
    Wrong(
        BAND,
        "otherwise: null",
        "19:27",
        "wrong-type",
        "у ключа «otherwise» нет значения",
        "напишите, например, otherwise: true",
    ),
    Wrong(
        "total:",
        "total:\n  basis: тoлкование",
        "13:10",
        "mixed-alphabet",
        "в значении «тoлкование» латинская «o» вместо русской «о»: на вид не отличить",
        "наберите значение заново: толкование",
    ),
    Wrong(
        "total:",
        "total:\n  basis: njkrjdfybt",
        "13:10",
        "wrong-layout",
        "значение «njkrjdfybt» набрано в другой раскладке клавиатуры",
        "переключите раскладку и наберите: толкование",
    ),
    Wrong(
        "total:",
        "total:\n  round: {places: 9}",
        "13:19",
        "out-of-range",
        "число 9 больше наибольшего допустимого 6",
        "напишите число не больше 6",
    ),
    Wrong(
        "total:",
        "total:\n  round: {places: -1}",
        "13:19",
        "out-of-range",
        "число -1 меньше наименьшего допустимого 0",
        "напишите число не меньше 0",
    ),
    Wrong(
        TITLE,
        '    title: ""',
        "10:12",
        "out-of-range",
        "у ключа «title» пустое значение",
        f"напишите, например, {EXAMPLE}",
    ),
    Wrong(
        TITLE,
        TITLE + "\n    points: []",
        "11:13",
        "out-of-range",
        "у ключа «points» пустое значение",
        'напишите, например, points: [{points: "1", interval: "[50; 75)"}]',
    ),
)


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: f"{wrong.rule}-{wrong.place}")
def test_a_fault_is_one_finding(changed: Changed, wrong: Wrong) -> None:
    """Each fault gives exactly one finding: place, rule, what is wrong and what to do."""
    _, findings = changed(wrong.old, wrong.new)
    said = [
        Wrong(
            old=wrong.old,
            new=wrong.new,
            place=str(finding.place).removeprefix("demo.yaml:"),
            rule=finding.name,
            russian=finding.message.render(),
            step=str(finding.message.help()),
        )
        for finding in findings
    ]
    assert [wrong] == said
    assert all(finding.message.render("en") for finding in findings)
    assert all(finding.message.help("en") for finding in findings)


def test_every_fault_is_told_at_once(changed: Changed) -> None:
    """Several faults of one file come together, in the order of their places."""
    _, findings = changed(TITLE, "    titel: 25\n    scored: нет\n    сетка: 3")
    places = [(each.name, each.place.line) for each in findings]
    expected = [("unknown-key", 10), ("wrong-type", 10), ("wrong-type", 11), ("unknown-key", 12)]
    assert expected == places


def test_unusable_values_become_nothing(changed: Changed) -> None:
    """A value with a fault is `None` for what reads the file next; an incomplete one stays."""
    shaped, _ = changed(
        '  - level: А\n    interval: "[0; 0,3)"', "  - А\n  - {level: В}\n  - {level: []}"
    )
    assert [None, {"level": "В"}, {"level": None}] == shaped.value["levels"][:3]


def test_a_file_of_another_form_is_one_finding(
    shape: Shape, monitoring_schema: Mapping[str, Any]
) -> None:
    """A list at the top of a file is told once, and nothing of it is used."""
    shaped, findings = shape("- monitoring: x\n", monitoring_schema)
    assert None is shaped.value
    assert ["wrong-type"] == [each.name for each in findings]
    assert "нужны ключи со значениями, а здесь список" == findings[0].message.render()


def test_a_file_of_one_word_is_one_finding(
    shape: Shape, monitoring_schema: Mapping[str, Any]
) -> None:
    """Nothing at the top of a file has no key to be called by."""
    _, findings = shape("null\n", monitoring_schema)
    assert ["у ключа «файл» нет значения"] == [each.message.render() for each in findings]


NEEDS_BOTH = {
    "type": "object",
    "required": ["from", "to"],
    "properties": {"to": {"type": "number"}},
}
UNION = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "band": {
            "oneOf": [
                NEEDS_BOTH,
                {"type": "object", "required": ["from"], "properties": {"to": {"minimum": 5}}},
            ]
        },
        "short": {"type": "string", "minLength": 3},
        "free": {"pattern": "^a", "type": "string"},
        "even": {"multipleOf": 2},
        "real": {"type": ["number", "boolean"]},
        "names": {"propertyNames": {"enum": ["a"]}, "additionalProperties": {}},
        "list": {"type": "array"},
        "never": {"not": {"type": "string"}},
        "either": {"anyOf": [{"type": "string"}, {"type": "array"}]},
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "rule", "russian"),
    [
        ("band: {to: 2}", "missing-key", "нет ключа «from» – from"),
        ("band: {from: 1, to: 7}", "wrong-type",
         "значение ключа «band» не такое, какого требует схема"),
        ("short: ab", "wrong-type", "значение ключа «short» не такое, какого требует схема"),
        ("free: b", "wrong-type", "значение ключа «free» не такое, какого требует схема"),
        ("even: 3", "wrong-type", "значение ключа «even» не такое, какого требует схема"),
        ("real: x", "wrong-type", "нужно значение другого вида, а здесь текст «x»"),
        ("names: {b: 1}", "wrong-type", "значение ключа «b» не такое, какого требует схема"),
        ("list: x", "wrong-type", "нужен список, а здесь текст «x»"),
        ("never: x", "wrong-type", "значение ключа «never» не такое, какого требует схема"),
        ("either: 5", "wrong-type", "нужен текст, а здесь число 5"),
    ],
)  # fmt: skip
def test_other_keywords_are_told_truly(shape: Shape, text: str, rule: str, russian: str) -> None:
    """A union is told by its likeliest branch, an unknown keyword in general."""
    _, findings = shape(text, UNION)
    assert [(rule, russian)] == [(each.name, each.message.render()) for each in findings]

# SPDX-License-Identifier: MIT
"""Every rule on the meaning and the formulas of a ruleset, each broken in one place of a file."""

from __future__ import annotations

from typing import Final

import pytest

from tests.loading.marked import BODY, HEAD, changed, expected, read, told

TOTAL: Final = "formula: СУММ(П1, П2, часть) + доля"
LEVELS: Final = 'levels: {А: "[0; 1]", Б: "(1; 9]"}'
LONG: Final = f"П1 == {'0 + ' * 1000}0"

# The name of the rule, what is replaced in the monitoring file, and by what; `‹…›` is underlined.
MEANING: Final = {
    "label outside the set": ("label-outside", "2: высокий}", "‹3›: высокий}"),
    "item label outside the set": (
        "label-outside",
        "    items:\n",
        "    item_labels: {‹2›: да}\n    items:\n",
    ),
    "label of two values": ("label-repeated", "1: средний", "1: ‹низкий›"),
    "value with two labels": ("label-repeated", "2: высокий}", '2: высокий, ‹"2,0"›: другой}'),
    "word outside the set": (
        "not-applicable-outside",
        "not_applicable: нет",
        "not_applicable: ‹никогда›",
    ),
    "no groups": ("sample-without-groups", "average: по строкам", "average: ‹по группам›"),
    "pooled without groups": (
        "sample-without-groups",
        "average: по строкам",
        "average: ‹по всем строкам›",
    ),
    "level twice": (
        "level-repeated",
        "not_rated:",
        "  - {level: ‹А›, otherwise: true}\nnot_rated:",
    ),
    "least share above one": (
        "weight-not-positive",
        'least_weight: "0,5"',
        'least_weight: ‹"1,5"›',
    ),
    "weight of zero": ("weight-not-positive", "П3: 1}", "П3: ‹0›}"),
    "weight below zero": ("weight-not-positive", '"0,5", П3', '‹"-0,5"›, П3'),
    "zero without quote": (
        "zero-without-quote",
        "round: {places: 1}",
        "missing: ‹как ноль›",
    ),
    "zero for «нет» without quote": (
        "zero-without-quote",
        "round: {places: 1}",
        "not_applicable: ‹как ноль›",
    ),
    "no weights to renormalise": (
        "renormalise-without-weights",
        "round: {places: 1}",
        "not_applicable: ‹пересчитать веса›",
    ),
    "least share of no weights": (
        "renormalise-without-weights",
        "round: {places: 1}",
        'least_weight: ‹"0,5"›',
    ),
    "scale without total": (
        "scale-without-total",
        f"total:\n  {TOTAL}\n  round: {{places: 1}}\nlevels",
        "‹levels›",
    ),
    "approved by nobody": ("approved-by-nobody", "иначе:\n", "‹иначе›:\n    date: 01.02.2021\n"),
    "approved at no time": ("approved-by-nobody", "иначе:\n", "‹иначе›:\n    by: совет\n"),
    "reading without effect": (
        "reading-without-effect",
        f"иначе:\n    because: KOR-01\n    status: предложено\n    {LEVELS}",
        "‹иначе›:\n    because: KOR-01\n    status: предложено",
    ),
    "reading of an unknown level": ("unknown-part", '{А: "[0; 1]"', '{‹Ж›: "[0; 1]"'),
    "reading of an unknown indicator": (
        "unknown-part",
        LEVELS,
        "indicators: {‹П9›: {title: другое}}",
    ),
    "reading of an unknown subtotal": (
        "unknown-part",
        LEVELS,
        "subtotals: {‹части›: {title: другое}}",
    ),
    "reading of an unknown derived value": (
        "unknown-part",
        LEVELS,
        "derived: {‹иное›: {title: другое}}",
    ),
    "document": ("dangling-reference", "document: order-1", "document: ‹order-2›"),
    "indicator of a group": ("dangling-reference", "[П1, П2]", "[П1, ‹П7›]"),
    "remark of a reading": ("dangling-reference", "because: KOR-01", "because: ‹KOR-03›"),
    "remarks of a reading": (
        "dangling-reference",
        "because: KOR-01",
        "because: [KOR-02, ‹KOR-99›]",
    ),
    "reading of an example": ("dangling-reference", "reading: иначе", "reading: ‹инач›"),
    "readings of an example": (
        "dangling-reference",
        "reading: иначе",
        "reading: [иначе, ‹никак›]",
    ),
    "part of a remark": ("dangling-reference", 'concerns: {П1: "{0}"', 'concerns: {‹П8›: "{0}"'),
    "name of an indicator and an attribute": ("name-taken", "  П5:", "  ‹часы›:"),
    "name of an intermediate value": (
        "name-taken",
        "derived:\n",
        "derived:\n  ‹П3_значение›: {formula: П1}\n",
    ),
    "name of another intermediate value": (
        "name-taken",
        "derived:\n",
        "derived:\n  ‹итог_до_округления›: {formula: П1}\n",
    ),
    "name of the total": ("name-taken", "  П5:", "  ‹итог›:"),
    "name of a function": ("name-taken", "  П5:", "  ‹МИН›:"),
    "name of an English function": ("name-taken", "  П5:", "  ‹share›:"),
    "name of a word": ("name-taken", "  П5:", "  ‹или›:"),
    "name of a field of records": (
        "name-taken",
        "      1: {title: Раз}",
        "      ‹акт›: {title: Раз}",
    ),
    "trailing separator": (
        "trailing-separator",
        'П1: "{0}"',
        'П1: ‹"{0; 1; }"›',
    ),
}

FORMULAS: Final = {
    "unknown-name": (TOTAL, "formula: СУММ(П1, ‹П9›, часть) + доля"),
    "mixed-types": ("when: П1 == 0", "when: ‹П1 + 1›"),
    "circular-definition": (
        "derived:\n  доля: {formula: П3",
        "derived:\n  ‹доля›: {formula: часть + доля",
    ),
    "decimal-comma": (TOTAL, "formula: СУММ(П1, П2, часть) + ‹0,5› * доля"),
    "formula-syntax": (TOTAL, "formula: СУММ(П1, П2 ‹часть›) + доля"),
    "formula-sign": (TOTAL, "formula: СУММ(П1‹;› П2) + доля"),
    "formula-word": ("when: П1 == 0", "when: П1 == 0 ‹и› П3 == 0"),
    "formula-number": (TOTAL, "formula: СУММ(П1, П2) + ‹1e3› * доля"),
    "formula-construct": (TOTAL, "formula: СУММ(П1, ‹(П2, часть)›) + доля"),
    "unknown-function": (TOTAL, "formula: ‹СУМА›(П1, П2, часть) + доля"),
    "wrong-arity": (TOTAL, "formula: СУММ(П1, П2, часть) + ‹ДОЛЯ(доля)›"),
    "wrong-argument": (TOTAL, "formula: ОКРУГЛ(доля, ‹0.5›)"),
    "unknown-code": ("when: П1 == 0", "when: П5 == ‹'средняя'›"),
    "absent-in-arithmetic": (TOTAL, "formula: П1 + ‹П2›"),
    "formula-too-deep": ("when: П1 == 0", f"when: {'(' * 30}‹(›П1{')' * 31} == 0"),
    "formula-too-long": ("when: П1 == 0", f"when: {LONG[:4000]}‹{LONG[4000:]}›"),
}


@pytest.mark.parametrize("case", MEANING)
def test_each_rule_on_meaning_is_found_at_its_word(case: str) -> None:
    """A fault of meaning is one finding, and it underlines exactly the word that is wrong."""
    name, old, new = MEANING[case]
    body = changed(BODY, (old, new))
    if name == "approved-by-nobody":
        body = changed(body, ("status: предложено", "status: утверждено"))

    reading = read(body)

    assert expected([name], body) == told(reading.findings)
    assert (reading.ruleset is not None) is (name == "trailing-separator")


@pytest.mark.parametrize("name", FORMULAS)
def test_each_rule_on_formulas_is_found_inside_its_formula(name: str) -> None:
    """A fault of a formula is one finding, at the characters of the formula that are wrong."""
    body = changed(BODY, FORMULAS[name])

    assert expected([name], body) == told(read(body).findings)


# What is replaced in the monitoring file and by what, the sentence, and its next step.
NEXT_STEPS: Final = {
    "near document": (
        ("document: order-1", "document: order-2"),
        "в наборе правил нет документа «order-2»",
        "вы имели в виду «order-1»?",
    ),
    "far indicator": (
        ("[П1, П2]", "[П1, урок]"),
        "в мониторинге нет показателя «урок»",
        "возьмите одно из имён: П1, П2, П3, П4, П5",
    ),
    "no reading at all": (
        (
            (
                "readings:\n  иначе:\n    because: KOR-01\n    status: предложено\n    levels: "
                '{А: "[0; 1]", Б: "(1; 9]"}\n'
            ),
            "",
        ),
        "в мониторинге нет толкования «иначе»",
        "опишите «иначе» в разделе readings: или уберите это имя",
    ),
    "near part of a reading": (
        ("levels: {А", "subtotals: {части: {unit: балл}}\n    levels: {А"),
        "толкование меняет «части», чего в мониторинге нет",
        "вы имели в виду «часть»?",
    ),
    "far part of a reading": (
        ("levels: {А", "levels: {высший"),
        "толкование меняет «высший», чего в мониторинге нет",
        "возьмите одно из имён: А, Б",
    ),
    "nothing to change": (
        ('levels:\n  - {level: А, interval: "[0; 1)"}\n  - {level: Б, interval: "[1; 9]"}\n', ""),
        "толкование меняет «А», чего в мониторинге нет",
        "уберите «А» из толкования: в мониторинге нечего заменять",
    ),
    "free text": (
        ("when: П1 == 0", "when: школа == 'А'"),
        "«школа» – сведения в свободной форме, считать по ним нельзя",
        "добавьте к «школа» множество значений values: или уберите имя из формулы",
    ),
}


@pytest.mark.parametrize("case", NEXT_STEPS)
def test_what_is_missing_is_named_with_what_there_is(case: str) -> None:
    """A near name is suggested; otherwise the names are listed, or the place to describe one."""
    change, sentence, step = NEXT_STEPS[case]

    message = read(changed(BODY, change)).findings[0].message

    assert (sentence, step) == (message.render("ru"), message.help("ru"))


def test_of_very_many_names_the_first_are_listed() -> None:
    """A list that nobody would read is cut."""
    many = "".join(f"  и{number}: {{title: а, values: любое}}\n" for number in range(40))
    body = changed(BODY, ("derived:\n", f"{many}derived:\n"), ("[П1, П2]", "[урок]"))
    (finding,) = read(body).findings

    assert "П5, и0, и1" in (finding.message.help("ru") or "")
    assert (finding.message.help("ru") or "").endswith("и24, …")


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_every_finding_says_what_is_wrong_and_what_to_do(lang: str) -> None:
    """Each sentence is complete in both languages, and so is its next step."""
    changes = [(old, new) for _, old, new in MEANING.values()] + list(FORMULAS.values())
    bodies = [changed(BODY, change) for change in changes]
    messages = [finding.message for body in bodies for finding in read(body).findings]

    assert len(messages) >= len(MEANING)
    for message in messages:
        assert message.render(lang).strip()
        assert (message.help(lang) or "").strip()


@pytest.mark.parametrize(
    ("name", "head"),
    [
        (
            "dangling-reference",
            changed(HEAD, ("number: 7", "replaces: ‹order-0›")),
        ),
        (
            "malformed-set",
            changed(HEAD, ("note: пояснение", 'note: пояснение, concerns: {П1: "{0‹,› 1}"}')),
        ),
    ],
)
def test_the_ruleset_file_is_checked_too(name: str, head: str) -> None:
    """What only the ruleset file holds, its documents and remarks, is checked in it."""
    assert expected([name], BODY, head) == told(read(BODY, head).findings)


def test_a_sound_ruleset_has_no_findings() -> None:
    """The ruleset into which the faults are put has none of its own."""
    reading = read()

    assert () == reading.findings
    assert reading.ruleset is not None

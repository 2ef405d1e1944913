# SPDX-License-Identifier: MIT
"""Checks of tools for risks: references, examples, and what the whole ruleset says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.checks import check, examined
from shnor_rules.checks.checking import exemplified
from shnor_rules.checks.documents import numbering_gap, schedule_disagrees
from shnor_rules.checks.provenance import basis_missing, document_not_in_force
from shnor_rules.checks.risks import (
    repeated_factor,
    uncovered_factor,
    unknown_factor,
    wrong_risk_reference,
)
from shnor_rules.loading import load
from tests.loading.marked import changed
from tests.risk_tools import RISKS, RULESET, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shnor_rules.findings import Finding
    from shnor_rules.model import Ruleset

    Check = Callable[[Ruleset], Iterator[Finding]]

TWO: Final = "2: {title: Ученики, factors: [2, 3],"
EXAMPLE: Final = """
examples:
  - title: первый
    record: {протокол: {1: {диагностирован: да, подтверждение: да}}}
"""


def told(run: Check, text: str = RISKS) -> list[tuple[str, int | None, str]]:
    """Return the keys, the lines and the pins of what a check finds in tools for risks."""
    found = run(read(text).draft)
    return [(each.message.key, each.place.line, each.pin) for each in found]


def line_of(text: str, what: str) -> int:
    """Return the line on which the text says something."""
    return text[: text.index(what)].count("\n") + 1


@pytest.mark.parametrize(
    "run",
    [repeated_factor.check, uncovered_factor.check, unknown_factor.check],
)
def test_sound_references_are_not_told(run: Check) -> None:
    """The text has none of these faults, and the reading of its references neither."""
    assert [] == told(run)


def test_a_factor_that_no_row_refers_to() -> None:
    """It is told at the factor; by a reading, at the reading that leaves it out."""
    text = changed(RISKS, (TWO, "2: {title: Ученики, factors: [2],"))
    read_otherwise = changed(
        RISKS, ("{2: {factors: [2]}, 3: {factors: [3]}}", "{2: {factors: []}}")
    )
    line = line_of(read_otherwise, "  отсылки:")

    assert [("uncovered-factor", line_of(text, "Мало оснащения"), "3")] == told(
        uncovered_factor.check, text
    )
    assert [
        ("uncovered-factor", line, "2 – отсылки"),
        ("uncovered-factor", line, "3 – отсылки"),
    ] == told(uncovered_factor.check, read_otherwise)


def test_a_factor_that_two_rows_refer_to() -> None:
    """It is told at the second row, and a row that names it twice is a second row, too."""
    text = changed(RISKS, (TWO, "2: {title: Ученики, factors: [2, 3, 3, 1],"))
    line = line_of(text, "Ученики")

    assert [
        ("repeated-factor", line, "3 – 2, 2"),
        ("repeated-factor", line, "1 – 1, 2"),
    ] == told(repeated_factor.check, text)


def test_a_factor_that_there_is_not() -> None:
    """A number outside the list is told where it stands, in the text and in a reading."""
    text = changed(
        RISKS,
        (TWO, "2: {title: Ученики, factors: [2, 3, 7],"),
        ("3: {factors: [3]}", "3: {factors: [3, 8]}"),
    )

    assert [
        ("unknown-factor", line_of(text, "Ученики"), "2 – 7"),
        ("unknown-factor", line_of(text, "  отсылки:"), "3 – 8 – отсылки"),
    ] == told(unknown_factor.check, text)


def test_a_row_that_refers_to_others_than_its_words_name() -> None:
    """The order of numbers does not matter; nothing is said of a row without `names`."""
    same = changed(RISKS, (TWO, f"{TWO} names: [3, 2],"))
    other = changed(RISKS, ("factors: [1],", "factors: [1], names: [3],"))
    none = changed(RISKS, ("3: {title: Другое}", "3: {title: Другое, names: [3]}"))

    assert [("wrong-risk-reference", line_of(same, "  отсылки:"), "№ 2 – 2 / 3, 2 – отсылки")] == (
        told(wrong_risk_reference.check, same)
    )
    assert [("wrong-risk-reference", line_of(other, "Кадры"), "№ 1 – 1 / 3")] == told(
        wrong_risk_reference.check, other
    )
    assert [("wrong-risk-reference", line_of(none, "3: {title: Другое"), "№ 3 – – / 3")] == told(
        wrong_risk_reference.check, none
    )
    (finding,) = wrong_risk_reference.check(read(other).draft)
    assert ["фактор 1 – «Дефицит кадров»", "фактор 3 – «Мало оснащения»"] == [
        each.message.render() for each in finding.related
    ]


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("expect: {rows: {1: подтверждён}, measures: ['1']}", []),
        (
            "expect: {rows: {1: нет данных}}",
            ["строка 1 – ожидалось нет данных, получилось подтверждён"],
        ),
        ("expect: {measures: []}", ["где нужны меры – ожидалось -, получилось 1"]),
        (
            "expect: {risks: {1: {1: подтверждён}}}",
            ["риск 1.1 – ожидалось подтверждён, получилось -"],
        ),
        (
            "reading: по-рискам\n    expect: {risks: {1: {1: нет данных, 2: не диагностирован}}}",
            ["риск 1.2 – ожидалось не диагностирован, получилось нет данных"],
        ),
        (
            "expect: {refused: [unknown-field]}",
            ["отказ – ожидалось unknown-field, получилось запись принята"],
        ),
    ],
)
def test_examples_are_run(rest: str, expected: list[str]) -> None:
    """What comes out otherwise than an example expects is told with both values."""
    ruleset = read(f"{RISKS}{EXAMPLE}    {rest}\n").draft
    found = [str(each.message) for each in check(ruleset) if each.name == "failing-example"]

    assert [f"пример «первый»: {each}" for each in expected] == found


@pytest.mark.parametrize(
    ("record", "rest", "expected"),
    [
        ("{а: 1}", "expect: {refused: [unknown-field]}", []),
        (
            "{а: 1}",
            "expect: {rows: {1: нет данных}}",
            ["пример «отказ»: отказ – ожидалось -, получилось unknown-field"],
        ),
        (
            "{}",
            "reading: [отсылки, ещё]\n    expect: {measures: []}",
            [
                (
                    "пример «отказ» не оценён: толкования «отсылки» и «ещё» касаются одного и "
                    "того же – отсылка строки 3"
                )
            ],
        ),
    ],
)
def test_examples_can_be_refused(record: str, rest: str, expected: list[str]) -> None:
    """A refusal is compared by the names of its rules; readings may exclude one another."""
    third = "  ещё: {because: KOR-01, status: предложено, rows: {3: {factors: [3]}}}\n"
    text = f"{RISKS}{third}examples:\n  - title: отказ\n    record: {record}\n    {rest}\n"
    found = [each for each in check(read(text).draft) if each.name == "failing-example"]

    assert expected == [str(each.message) for each in found]
    line = line_of(text, "title: отказ") + 2
    assert [line] * len(expected) == [each.place.line for each in found]


def test_examples_of_damaged_tools_are_not_run() -> None:
    """An error in the file comes first; the examples wait."""
    text = f"{RISKS}{EXAMPLE}    expect: {{measures: [нет]}}\n"
    sound, damaged = read(text).draft, read(text.replace("confirmed:", "confirm:")).draft

    assert ["risks"] == [each.id for each in exemplified(sound)]
    assert [] == list(exemplified(damaged))
    assert "failing-example" not in {each.finding.name for each in examined(damaged)}


def test_the_schedule_is_compared_with_tools_too() -> None:
    """A row of the schedule can contradict the period of tools for risks."""
    period = "period: {every: год, month: июль, place: п. 3}\n"
    schedule = "schedule: [{title: Риски, monitoring: risks, when: май}]\n"
    found = list(schedule_disagrees.check(read(RISKS + period, RULESET + schedule).draft))

    assert ["июль / май"] == [each.content for each in found]
    assert ["risks.yaml"] == [each.place.path for each in found]


def test_tools_follow_a_document_in_force() -> None:
    """Tools whose document is replaced are told like any other rules."""
    newer = '  order-2: {title: Новый, date: "01.09.2026", replaces: order-1}\nremarks:'
    ruleset = read(ruleset=RULESET.replace("remarks:", newer)).draft

    assert ["order-1 – order-2"] == [each.content for each in document_not_in_force.check(ruleset)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("subject: школа\n", "subject: школа\nperiod: {every: год}\n"),
        ('средняя; низкая}"\n', 'средняя; низкая}"\n  diagnosed: "{высокая}"\n'),
        ("{title: Дефицит кадров}", "{title: Дефицит кадров, kind: в}"),
        ("{title: Дефицит кадров}", "{title: Дефицит кадров, manageability: в}"),
    ],
)
def test_facts_say_what_they_rest_on(old: str, new: str) -> None:
    """A period, what counts as diagnosed and the kind of a factor name a clause or a choice."""
    kinds = "kinds: {в: {title: вид}}\nmanageability: {в: {title: вид}}\n"
    text = changed(RISKS, (old, new)) + kinds
    cited = text.replace("год}", "год, place: п. 1}").replace(": в}", ": в, place: п. 1}")
    cited = cited.replace(
        'diagnosed: "{высокая}"', 'diagnosed: "{высокая}"\n  basis: толкование', 1
    )

    assert ["basis-missing"] == [each.name for each in basis_missing.check_risks(read(text).draft)]
    assert [] == list(basis_missing.check_risks(read(cited).draft))


@pytest.mark.parametrize(
    ("old", "new", "missing"),
    [
        ("  3: {title: Мало оснащения}", "  4: {title: Мало оснащения}", "3"),
        ("    3: {title: Другое}", "    4: {title: Другое}", "3"),
        ("2: {title: Опоздания}", "3: {title: Опоздания}", "2"),
    ],
)
def test_numbers_count_without_a_gap(old: str, new: str, missing: str) -> None:
    """Factors, rows and risks are numbered like everything else."""
    found = numbering_gap.check(read(changed(RISKS, (old, new))).draft)

    assert [missing] == [each.content for each in found]


def test_known_defects_of_a_real_order_are_explained() -> None:
    """Every wrong reference of the order is found, and a remark explains each of them."""
    ruleset = load("korenovsky")
    names = {"wrong-risk-reference", "uncovered-factor", "repeated-factor", "unknown-factor"}
    found = {
        (each.finding.pin, each.remark.id)
        for each in examined(ruleset)
        if each.finding.name in names and each.remark is not None
    }

    assert {
        ("№ 1 – 1 / 10", "KOR-44"),
        ("№ 3 – 3 / 1", "KOR-45"),
        ("№ 4 – 4, 5, 9 / 3, 4", "KOR-46"),
        ("5 – отсылки-по-смыслу", "KOR-46"),
        ("№ 5 – 6, 7, 8 / 6, 7, 8, 9", "KOR-47"),
        ("10", "KOR-48"),
    } == found
    assert [] == [each for each in check(ruleset) if each.name in names]


def test_help_shows_the_reading_to_write() -> None:
    """The next step is the line of a reading, with the numbers that the words name."""
    text = changed(RISKS, ("factors: [1],", "factors: [1], names: [3],"))
    (finding,) = wrong_risk_reference.check(read(text).draft)

    assert "rows: {1: {factors: [3]}}" in (finding.message.help() or "")

# SPDX-License-Identifier: MIT
"""The forms of ПРАВИЛА: a name, a folder, a file, each perhaps with a monitoring."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.running import TEACHERS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.running import CommandLine

ONLY = "Единственный мониторинг\n"


@pytest.mark.parametrize(
    ("rules", "title"),
    [
        ("korenovsky", "Муниципальная система работы со школами"),
        ("korenovsky/", "Муниципальная система работы со школами"),
        ("korenovsky/teacher-competence", "Мониторинг оценки предметных компетенций"),
        ("korenovsky\\teacher-competence", "Мониторинг оценки предметных компетенций"),
        ("made-up", ONLY),
        ("made-up/", ONLY),
        (".\\made-up", ONLY),
        ("made-up/only", ONLY),
        (".\\made-up\\only", ONLY),
        ("made-up/only.yaml", ONLY),
        (".\\made-up\\only.yaml", ONLY),
        ("made-up/ruleset.yaml", ONLY),
    ],
)
@pytest.mark.usefixtures("made_up")
def test_rules_are_found(shnor: CommandLine, rules: str, title: str) -> None:
    """Slashes may lean either way; a ruleset of one monitoring stands for it."""
    outcome = shnor("show", rules)

    assert (0, "") == (outcome.code, outcome.err)
    assert outcome.out.startswith(title)


@pytest.mark.parametrize(
    ("rules", "sentence", "step"),
    [
        (
            "korenovski",
            "нет ни набора правил, ни папки, ни файла «korenovski»",
            "вы имели в виду «korenovsky»?",
        ),
        (
            "korenovski/teacher-competence",
            "нет ни набора правил, ни папки, ни файла «korenovski»",
            "вы имели в виду «korenovsky»?",
        ),
        (
            "no/such/folder",
            "нет ни набора правил, ни папки, ни файла «no/such/folder»",
            "есть наборы правил: kansk, kislovodsk, kola, korenovsky, kushchevsky",
        ),
        (
            "korenovsky/teacher-competense",
            "нет мониторинга «teacher-competense»",
            "вы имели в виду «teacher-competence»?",
        ),
        (
            "made-up/12",
            "в наборе правил «made-up» нет мониторинга «12»",
            "есть мониторинги: only",
        ),
        (
            TEACHERS,
            f"«{TEACHERS}» – не файл правил: правила записывают в файлах .yaml",
            f"назовите сначала правила, а потом данные: korenovsky/teacher-competence {TEACHERS}",
        ),
    ],
)
@pytest.mark.usefixtures("made_up")
def test_rules_that_are_not_there_are_told(
    shnor: CommandLine, rules: str, sentence: str, step: str
) -> None:
    """The part that is wrong is named, and the nearest right one."""
    outcome = shnor("show", rules)

    assert (2, "") == (outcome.code, outcome.out)
    assert f"shnor-rules: ошибка: {sentence}\n  = {step}\n" == outcome.err


@pytest.mark.parametrize(
    ("rules", "listed"),
    [
        ("korenovsky", "korenovsky/mentoring-centre, korenovsky/methodical-help, "),
        ("two", "two/only, two/other\n"),
        ("two/ruleset.yaml", "two/only, two/other\n"),
    ],
)
def test_one_of_several_monitorings_must_be_named(
    shnor: CommandLine, made_up: Path, rules: str, listed: str
) -> None:
    """To assess, one monitoring is needed: those that there are can be copied from the answer."""
    two = made_up.rename(made_up.parent / "two")
    other = (two / "only.yaml").read_text(encoding="utf-8").replace(": only", ": other")
    (two / "other.yaml").write_text(other, encoding="utf-8")
    outcome = shnor("evaluate", rules, TEACHERS)

    assert 2 == outcome.code
    assert f"в наборе правил «{rules}» несколько мониторингов\n" in outcome.err
    assert f"  = назовите один: {listed}" in outcome.err


def test_the_only_monitoring_need_not_be_named(shnor: CommandLine, made_up: Path) -> None:
    """A ruleset of one monitoring is enough to assess with."""
    outcome = shnor("evaluate", str(made_up), "-", stdin=b'{"\xd0\x9f1": 2}')

    assert (0, "оценено: 1, не принято: 0\n") == (outcome.code, outcome.err)


def test_a_reading_of_several_monitorings_needs_one(shnor: CommandLine) -> None:
    """A ruleset as a whole cannot be shown as read."""
    outcome = shnor("show", "korenovsky", "--reading", "граница-вверх")

    assert 2 == outcome.code
    assert "несколько мониторингов" in outcome.err


@pytest.mark.parametrize(
    ("reading", "sentence", "step"),
    [
        ("граница-ввер", "нет толкования «граница-ввер»", "вы имели в виду «граница-вверх»?"),
        (
            "12",
            "нет толкования «12»",
            "есть толкования: граница-вверх, граница-вниз, все-показатели",
        ),
    ],
)
def test_an_unknown_reading_is_told(
    shnor: CommandLine, reading: str, sentence: str, step: str
) -> None:
    """The nearest reading is named, or all of them."""
    outcome = shnor("show", "korenovsky/teacher-competence", "-r", reading)

    assert (2, "") == (outcome.code, outcome.out)
    assert f"shnor-rules: ошибка: {sentence}\n  = {step}\n" == outcome.err

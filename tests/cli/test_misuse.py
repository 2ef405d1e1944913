# SPDX-License-Identifier: MIT
"""Wrong use: one sentence and one next step in either language, exit code 2."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest

from shnor_rules.cli.misuse import in_words
from shnor_rules.cli.telling import complain
from shnor_rules.cli.verbs import VERBS
from shnor_rules.messages import say
from tests.cli.running import COMPETENCE, TEACHERS

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

CENTRE = "korenovsky/mentoring-centre"

MISUSE = [
    (("lsit",), "нет команды «lsit»", "вы имели в виду «list»?"),
    (
        ("xyz",),
        "нет команды «xyz»",
        f"есть команды: {', '.join(VERBS)}",
    ),
    (("--lnag", "en"), "нет параметра --lnag", "вы имели в виду --lang?"),
    (("-x",), "нет параметра -x", "посмотрите параметры: shnor-rules --help"),
    (("show", "--redaing", "x"), "нет параметра --redaing", "вы имели в виду --reading?"),
    (("show", "-x"), "нет параметра -x", "посмотрите параметры: shnor-rules show --help"),
    (("show",), "не хватает аргумента ПРАВИЛА", "напишите: shnor-rules show ПРАВИЛА"),
    (
        ("evaluate", COMPETENCE),
        "не хватает аргумента ДАННЫЕ...",
        "напишите: shnor-rules evaluate ПРАВИЛА ДАННЫЕ...",
    ),
    (("show", "a", "b", "c"), "лишнее в команде: b c", "напишите: shnor-rules show ПРАВИЛА"),
    (("list", "--lang"), "параметру --lang нужно значение", "допишите его: --lang [ru|en]"),
    (
        ("check", "-o"),
        "параметру -o нужно значение",
        "допишите его: -o ФАЙЛ",
    ),
    (
        ("evaluate", "a", "b", "--trace=да"),
        "у параметра --trace значения не бывает",
        "напишите просто --trace",
    ),
    (
        ("evaluate", "a", "b", "-f", "tabel"),
        "у параметра --format нет значения «tabel»",
        "вы имели в виду «table»?",
    ),
    (
        ("check", "--format", "12"),
        "у параметра --format нет значения «12»",
        "выберите одно из: full, concise, json, jsonl, github, sarif, junit",
    ),
    (
        ("evaluate", COMPETENCE, TEACHERS, "-f", "csv", "--trace"),
        "в строке CSV нет места для объяснения",
        "выберите один из видов: table, json, jsonl",
    ),
    (
        ("evaluate", COMPETENCE, TEACHERS, "--encoding", "rot13"),
        "неизвестная кодировка «rot13»",
        "укажите utf-8, cp1251, cp866 или utf-16",
    ),
    (
        ("evaluate", COMPETENCE, "-", "-"),
        "стандартный ввод «-» назван дважды, а прочесть его можно один раз",
        "запишите одни из данных в файл и назовите его",
    ),
    (
        ("evaluate", CENTRE, "-", "--sample", "П2=-", "--key", "центр"),
        "стандартный ввод «-» назван дважды, а прочесть его можно один раз",
        "запишите одни из данных в файл и назовите его",
    ),
    (
        ("evaluate", CENTRE, "a.csv", "--sample", "П2"),
        "выборка «П2» задана неверно",
        "напишите показатель и файл через знак равенства: --sample П2=наставники.csv",
    ),
    (
        ("evaluate", CENTRE, "a.csv", "--sample", "П1=b.csv"),
        "у показателя «П1» нет выборки",
        "выборки есть у показателей: П2, П5",
    ),
    (
        ("evaluate", COMPETENCE, "a.csv", "--sample", "П1=b.csv"),
        "в мониторинге «teacher-competence» нет показателей с выборкой",
        "уберите --sample",
    ),
    (
        ("evaluate", CENTRE, "a.csv", "--sample", "П2=b.csv", "--sample", "П2=c.csv"),
        "выборка показателя «П2» названа дважды",
        "соберите её строки в один файл",
    ),
    (
        ("evaluate", CENTRE, "a.csv", "--key", "центр"),
        "--key «центр» ничего не значит без выборки",
        "назовите выборку: --sample П2=наставники.csv, или уберите --key",
    ),
]


@pytest.mark.parametrize(("arguments", "sentence", "step"), MISUSE)
def test_misuse_is_told_in_russian(
    shnor: CommandLine, arguments: tuple[str, ...], sentence: str, step: str
) -> None:
    """Nothing is printed but what is wrong and what to do, and the code is 2."""
    outcome = shnor(*arguments)

    assert f"shnor-rules: ошибка: {sentence}\n  = {step}\n" == outcome.err
    assert (2, "") == (outcome.code, outcome.out)


@pytest.mark.parametrize(("arguments", "sentence", "step"), MISUSE)
def test_misuse_is_told_in_english(
    shnor: CommandLine, arguments: tuple[str, ...], sentence: str, step: str
) -> None:
    """The same in English: a sentence, and one next step below it."""
    outcome = shnor("--lang", "en", *arguments)
    first, second = outcome.err.splitlines()

    assert 2 == outcome.code
    assert first.startswith("shnor-rules: error: ")
    assert second.startswith("  = ")
    assert {sentence, step}.isdisjoint({first.split(": ", 2)[2], second.removeprefix("  = ")})


def test_what_click_may_say_one_day_is_passed_on() -> None:
    """An error that has no words here yet is told in its own, with a way to the help."""
    said = in_words(click.ClickException("something new"))

    assert ("something new", "see the help: --help") == (said.render("en"), said.help("en"))


def test_a_sentence_without_a_step_stands_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """No empty line is printed below it."""
    complain(say("command.interrupted"), "en")

    assert 1 == capsys.readouterr().err.count("\n")


def test_what_is_quoted_cannot_steer_the_terminal(shnor: CommandLine) -> None:
    """A control character in an argument gets a name, and the sentence stays one line."""
    outcome = shnor("show", "a\x1b[31m\nb")

    assert "«a[U+001B][31m[U+000A]b»" in outcome.err.splitlines()[0]

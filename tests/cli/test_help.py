# SPDX-License-Identifier: MIT
"""Help and version: complete in both languages, and without the libraries behind the verbs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click
import pytest

import shnor_rules
from shnor_rules.cli.verbs import VERBS, build
from tests.cli.running import process

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

PAGES = [(), *((verb,) for verb in VERBS)]
WORDS_IN_ENGLISH = re.compile(r"\b(?:Usage|Options|Commands|default|OPTIONS|COMMAND|FILE|NAME)\b")
RUSSIAN_WORDS = re.compile(r"[А-Яа-яё]{3,}")
NAMES_OF_THE_ORDER = {
    "вверх",
    "год",
    "граница",
    "заявлено",
    "название",
    "номер",
    "предмет",
    "предыдущий",
    "сводная",
    "сокращение",
    "справка",
    "страница",
    "текущий",
    "учитель",
    "центр",
    "школа",
}

HEAVY = ("jsonschema", "simpleeval", "yaml")
LIST_HEAVY = f"""
import sys
from shnor_rules.cli import main
try:
    main(sys.argv[1:])
finally:
    print(*sorted(set(sys.modules) & set({HEAVY!r})), file=sys.stderr)
"""


def test_the_version_is_that_of_the_package(shnor: CommandLine) -> None:
    """`--version` needs no installed package, and agrees with `__version__`."""
    outcome = shnor("--version")

    assert (0, f"shnor-rules {shnor_rules.__version__}\n", "") == (
        outcome.code,
        outcome.out,
        outcome.err,
    )


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_help_and_version_load_no_heavy_library(argument: str) -> None:
    """What is shown at once is not kept waiting for the libraries that do the work."""
    run = process(argument, program=LIST_HEAVY)
    out, err = run.communicate()

    assert out
    assert b"" == err.strip()


@pytest.mark.parametrize("page", PAGES)
def test_the_help_is_russian(shnor: CommandLine, page: tuple[str, ...]) -> None:
    """Headings, usage, defaults and the names of values are Russian unless asked otherwise."""
    outcome = shnor(*page, "--help")

    assert 0 == outcome.code
    assert outcome.out.startswith(" ".join(("Использование: shnor-rules", *page)))
    assert "Параметры:" in outcome.out
    assert [] == WORDS_IN_ENGLISH.findall(outcome.out)


@pytest.mark.parametrize("page", PAGES)
def test_the_help_is_english_as_a_whole(shnor: CommandLine, page: tuple[str, ...]) -> None:
    """With `--lang en` no Russian word is left but the names that the orders' rules have."""
    outcome = shnor(*page, "-h", "--lang", "en") if page else shnor("--lang", "en", "-h")

    assert outcome.out.startswith(" ".join(("Usage: shnor-rules", *page)))
    assert set(RUSSIAN_WORDS.findall(outcome.out)) <= NAMES_OF_THE_ORDER


def test_the_help_tells_choices_and_defaults(shnor: CommandLine) -> None:
    """An option that takes one of a few words lists them, and tells the usual one."""
    page = shnor("evaluate", "--help").out

    assert "[table|json|jsonl|csv|parquet]" in page
    assert "[по умолчанию: table]" in page


def test_the_help_tells_every_verb_and_exit_code(shnor: CommandLine) -> None:
    """The first page is enough to go on from, and for a script."""
    page = shnor("--help").out

    assert set(VERBS) <= set(page.split())
    assert ["0", "1", "2", "3", "130"] == re.findall(r"^ {4}(\d+) ", page, re.MULTILINE)


@pytest.mark.parametrize("arguments", [(), ("--lang", "ru")])
def test_without_a_verb_the_help_is_misuse(shnor: CommandLine, arguments: tuple[str, ...]) -> None:
    """The page goes to the console and the code is 2: no script takes it for a result."""
    outcome = shnor(*arguments)

    assert (2, "") == (outcome.code, outcome.out)
    assert outcome.err.startswith("Использование: shnor-rules [ПАРАМЕТРЫ] КОМАНДА")


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_every_verb_has_a_page(lang: str) -> None:
    """The verbs that are listed are those that can be run."""
    with build(lang).make_context("shnor-rules", ["list"], obj=lang) as context:
        group = context.command
        assert isinstance(group, click.Group)
        assert list(VERBS) == group.list_commands(context)
        assert list(VERBS) == [
            command.name
            for verb in VERBS
            if (command := group.get_command(context, verb)) is not None
        ]
        assert group.get_command(context, "no-verb") is None


def test_completion_prints_no_help() -> None:
    """While a shell completes a line, `--help` in it is not obeyed."""
    app = build("ru")
    with app.make_context("shnor-rules", ["--help"], obj="ru", resilient_parsing=True) as context:
        assert context.command is app

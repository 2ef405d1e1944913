# SPDX-License-Identifier: MIT
"""Tools for risks on the command line: `evaluate`, `show`, `check`, `test`, `list`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import EXAMPLES
from tests.risk_tools import RISKS, RULESET

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.running import CommandLine

RULES = "korenovsky/risk-factors"
RECORDS = str(EXAMPLES / "risk-factors.yaml")
READ = ("-r", "отсылки-по-смыслу", "-r", "высокая-и-средняя")


@pytest.fixture(autouse=True)
def made(tmp_path: Path) -> Path:
    """Write a made-up ruleset with tools for risks into the folder `made`."""
    folder = tmp_path / "made"
    folder.mkdir()
    (folder / "ruleset.yaml").write_text(RULESET, encoding="utf-8")
    (folder / "risks.yaml").write_text(RISKS, encoding="utf-8")
    return folder


def test_the_shipped_sample_data_are_assessed(shnor: CommandLine) -> None:
    """Three invented schools come out, with the factors that they share at the end."""
    outcome = shnor("evaluate", RULES, RECORDS, *READ)

    assert (0, "оценено: 3, не принято: 0\n") == (outcome.code, outcome.err)
    assert "1. Школа А, 2020-2021 учебный год\n" in outcome.out
    assert "  нужны меры: 1, 3, 5, 6\n" in outcome.out
    assert "Факторы и школы\n" in outcome.out
    assert "Школа А, Школа Б, Школа В\n" in outcome.out


@pytest.mark.parametrize("form", ["json", "jsonl", "csv"])
def test_every_format_ends_with_the_shared_factors(shnor: CommandLine, form: str) -> None:
    """A program and a spreadsheet find the table, too."""
    outcome = shnor("evaluate", RULES, RECORDS, *READ, "-f", form)

    assert 0 == outcome.code
    if form == "json":
        assert 3 == len(json.loads(outcome.out)["sharing"]["factors"]["2"]["schools"])
    elif form == "jsonl":
        assert ["sharing"] == list(json.loads(outcome.out.splitlines()[-1]))
    else:
        assert outcome.out.rstrip().endswith("10;Низкий уровень оснащения школы;Школа А;1")


def test_faults_of_a_flat_table_are_told_in_their_columns(
    shnor: CommandLine, tmp_path: Path
) -> None:
    """A refused school is told with line and column; the others are assessed."""
    table = "школа;профиль.1;протокол.1;завуч\nА;высокая;да;\nБ;огромная;нет;\n"
    (tmp_path / "a.csv").write_text(table, encoding="utf-8")
    outcome = shnor("evaluate", "made/risks", "a.csv", "--ignore", "завуч")

    assert 1 == outcome.code
    assert "a.csv, строка 3, столбец «профиль.1»: ошибка D009" in outcome.err
    assert outcome.err.endswith("оценено: 1, не принято: 1\n")
    assert "2. Б: запись не принята\n" in outcome.out


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--trace",), "--trace здесь не действует"),
        (("--sample", "П1=a.csv", "--key", "школа"), "--sample, --key здесь не действует"),
        (("--ignore", "профиль.1"), "«профиль.1»"),
        (("-r", "вверх"), "нет толкования «вверх»"),
    ],
)
def test_misuse_is_told(shnor: CommandLine, options: tuple[str, ...], told: str) -> None:
    """Options that mean nothing for risks are refused, and nothing is written."""
    outcome = shnor("evaluate", RULES, RECORDS, *options)

    assert (2, "") == (outcome.code, outcome.out)
    assert told in outcome.err


def test_tools_without_a_form_have_nothing_to_fill_in(shnor: CommandLine, made: Path) -> None:
    """The message names the command that shows what there is."""
    text = RISKS[: RISKS.index("card:")]
    (made / "risks.yaml").write_text(text, encoding="utf-8")
    outcome = shnor("evaluate", "made/risks", RECORDS)

    assert 2 == outcome.code
    assert "shnor-rules show made/risks" in outcome.err


@pytest.mark.parametrize("name", ["made/risks", "made/risks.yaml"])
def test_tools_are_shown_as_read(shnor: CommandLine, name: str) -> None:
    """By their name or by their file, with readings applied."""
    outcome = shnor("show", name, "-r", "по-рискам")

    assert 0 == outcome.code
    assert "  применены толкования: по-рискам\n" in outcome.out
    assert "  подтверждается каждый риск\n" in outcome.out


def test_a_file_in_another_encoding_is_found(shnor: CommandLine, made: Path) -> None:
    """Tools for risks are shown in whatever encoding their file is saved."""
    (made / "risks.yaml").write_text(RISKS, encoding="utf-16")
    by_name, by_file = shnor("show", "made/risks"), shnor("show", "made/risks.yaml")

    assert (0, 0) == (by_name.code, by_file.code)
    assert by_name.out == by_file.out
    assert by_name.out.startswith("Риски школ\n")


def test_another_file_of_the_folder_is_no_tools(shnor: CommandLine) -> None:
    """The file of the ruleset is shown as a ruleset."""
    outcome = shnor("show", "made/ruleset.yaml")

    assert 0 == outcome.code
    assert outcome.out.startswith("Набор\n")
    assert "made/risks  Риски школ" in outcome.out


def test_examples_are_counted(shnor: CommandLine) -> None:
    """`test` runs the examples of tools for risks and counts them like those of monitorings."""
    outcome = shnor("test", str(EXAMPLES.parents[1] / "rulesets" / "korenovsky"))

    assert 0 == outcome.code
    assert "korenovsky/risk-factors" in outcome.out


def test_every_shipped_list_names_them(shnor: CommandLine) -> None:
    """`list` says how many factors and rows there are."""
    outcome = shnor("list", "korenovsky")

    title = "Мониторинг проявления рисков факторов ШНОР"

    assert f"korenovsky/risk-factors        {title}" in outcome.out
    assert "10 факторов риска; 6 строк протокола; толкования: " in outcome.out

# SPDX-License-Identifier: MIT
"""`list` and `show`: what there is, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from tests.cli.running import COMPETENCE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.running import CommandLine

DISTRICTS: Final = ("kansk", "kislovodsk", "kola", "korenovsky", "kushchevsky")


def test_all_that_comes_with_the_library_is_listed(shnor: CommandLine) -> None:
    """Without a name every bundled ruleset is listed with its monitorings."""
    outcome = shnor("list")

    assert (0, "") == (outcome.code, outcome.err)
    assert "korenovsky/teacher-competence" in outcome.out
    assert outcome.out == shnor("list", *DISTRICTS).out


def test_a_folder_of_rulesets_is_listed(shnor: CommandLine, made_up: Path) -> None:
    """The folder itself, or the folders in it that have rules."""
    (made_up.parent / "notes").mkdir()
    (made_up.parent / "notes.txt").write_text("x", encoding="utf-8")
    outcome = shnor("list", ".")

    assert (0, "") == (outcome.code, outcome.err)
    assert outcome.out.startswith("made-up  Выдуманный набор правил\n")
    assert outcome.out == shnor("list", "made-up").out


def test_a_broken_ruleset_does_not_hide_the_others(
    shnor: CommandLine, made_up: Path, broken: Path
) -> None:
    """The errors of the one are told with their source, and the rest is listed."""
    outcome = shnor("list", broken.name, made_up.name)

    assert 1 == outcome.code
    assert outcome.out.startswith("made-up  Выдуманный набор правил\n")
    assert "only.yaml:9:1: ошибка R002 [unknown-key]" in outcome.err
    assert "  9 | indikators:\n    | ^^^^^^^^^^\n" in outcome.err
    assert outcome.err.endswith("пользоваться им нельзя, пока они не исправлены\n")


def test_only_broken_rulesets_list_nothing(shnor: CommandLine, broken: Path) -> None:
    """Nothing goes to the output where there is nothing to list."""
    outcome = shnor("list", str(broken))

    assert (1, "") == (outcome.code, outcome.out)


def test_an_empty_folder_is_no_ruleset(shnor: CommandLine) -> None:
    """A folder without rules is told, with what to put there."""
    outcome = shnor("list", ".")

    assert (1, "") == (outcome.code, outcome.out)
    assert "[no-ruleset-file]" in outcome.err


@pytest.mark.parametrize("verb", ["show", "evaluate"])
def test_broken_rules_are_told_with_their_source(
    shnor: CommandLine, broken: Path, verb: str
) -> None:
    """Whoever uses a broken ruleset sees its errors as `check` shows them."""
    outcome = shnor(verb, str(broken), *(["x.csv"] if verb == "evaluate" else []))

    assert (1, "") == (outcome.code, outcome.out)
    assert "  9 | indikators:\n    | ^^^^^^^^^^\n  = замените" in outcome.err
    assert outcome.err.endswith("пользоваться им нельзя, пока они не исправлены\n")


def test_the_literal_text_is_shown(shnor: CommandLine) -> None:
    """Without a reading the scale is that of the document, holes and all."""
    page = shnor("show", COMPETENCE).out

    assert "Б  (0,3; 0,5) " in page
    assert "o – не отнесено ни к одному уровню: 0,3; 0,5; 1,6" in page


def test_a_reading_is_shown_and_told(shnor: CommandLine) -> None:
    """With a reading the page has its scale, and says by which reading."""
    page = shnor("show", COMPETENCE, "--reading", "граница-вверх", "-r", "все-показатели").out

    assert "Б  [0,3; 0,5) " in page
    assert "итог = СРЗНАЧ(П1; П2; П3; П4; П5)\n" in page
    assert "граница-вверх, все-показатели\n" in page.split("объект наблюдения")[0]


def test_readings_that_contradict_are_refused(shnor: CommandLine) -> None:
    """Two readings of one part cannot both hold."""
    outcome = shnor("show", COMPETENCE, "-r", "граница-вверх", "-r", "граница-вниз")

    assert 2 == outcome.code
    assert "касаются одного и того же" in outcome.err


def test_labels_of_a_page_are_english_on_request(shnor: CommandLine) -> None:
    """What the document says stays; what the program says is translated."""
    page = shnor("show", COMPETENCE, "--lang", "en").out

    assert "\nIndicators\n" in page
    assert "Системные дефициты" in page


def test_the_plan_of_a_table_is_shown(shnor: CommandLine) -> None:
    """With `--plan` it is told how a table would be computed."""
    page = shnor("show", COMPETENCE, "--plan").out
    assert "целые числа шириной 8 битов" in page
    assert "whole numbers of 8 bits" in shnor("show", COMPETENCE, "--plan", "--lang", "en").out


@pytest.mark.parametrize("rules", ["korenovsky", "made-up/map"])
def test_only_a_monitoring_has_a_plan(shnor: CommandLine, made_up: Path, rules: str) -> None:
    """What is no single monitoring has no plan, and it is said what to name."""
    (made_up / "map.yaml").write_text(
        "roadmap: map\ntitle: Дорожная карта\nsource: {document: order}\n"
        "activities: [{title: Совещание, deadline: май}]\n",
        encoding="utf-8",
    )
    outcome = shnor("show", rules, "--plan")
    assert 2 == outcome.code
    assert "--plan" in outcome.err


def test_a_roadmap_is_shown(shnor: CommandLine, made_up: Path) -> None:
    """A roadmap is shown by its name or its file; the ruleset beside it as before."""
    path = made_up / "map.yaml"
    path.write_text(
        "roadmap: map\ntitle: Дорожная карта\nsource: {document: order}\n"
        "activities: [{title: Совещание, deadline: май}]\n",
        encoding="utf-8",
    )
    outcome = shnor("show", "made-up/map")

    assert (0, "") == (outcome.code, outcome.err)
    assert "Дорожная карта" == outcome.out.splitlines()[0]
    assert outcome.out == shnor("show", "made-up/map.yaml").out
    assert "made-up/map   Дорожная карта" in shnor("list", "made-up").out
    assert 2 == shnor("show", "made-up/mop").code


def test_a_roadmap_as_a_reading_has_it(shnor: CommandLine) -> None:
    """`show` takes readings of a roadmap, and names those there are for one there is not."""
    read = shnor("show", "korenovsky/roadmap", "-r", "строки-по-местам")
    unknown = shnor("show", "korenovsky/roadmap", "-r", "строки-по-место")

    assert "  по толкованию: строки-по-местам\n" in read.out
    assert (2, True) == (unknown.code, "вы имели в виду «строки-по-местам»" in unknown.err)


def test_a_ruleset_of_several_parts_is_shown_whole(shnor: CommandLine) -> None:
    """One monitoring does not stand for a ruleset that has roadmaps, too; schools are told."""
    page = shnor("show", "kola").out

    assert page.startswith(
        "Поддержка школ с низкими образовательными результатами Кольского района"
    )
    assert "\nШколы\n  Зверосовхозская – МОУ Зверосовхозская СОШ\n" in page
    assert "\nДорожные карты\n  kola/roadmap  " in page


def test_what_a_reading_changes_keeps_its_order(shnor: CommandLine) -> None:
    """Items with their labels stand under each other, not in a row of lines of one name."""
    page = shnor("show", "kansk/fulfilment-indicators").out

    assert (
        "    П3_8:\n      значения: {0; 1; 2; 3; 4; 5; 6}\n        0 – ни в одном случае\n"
    ) in page
    assert "        1) русский язык, ВПР\n          значения: 1 – да; 0 – нет\n" in page

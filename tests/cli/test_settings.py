# SPDX-License-Identifier: MIT
"""Settings of a project: found above what is checked, checked themselves, and overruled."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

NOTHING = "ошибок нет, проверено файлов: 2"


@pytest.fixture
def sloppy(made_up: Path) -> Path:
    """The folder of a ruleset with a warning."""
    only = made_up / "only.yaml"
    text = only.read_text(encoding="utf-8").replace("{0; 1; 2}", "{0; 1; 2; }")
    only.write_text(text, encoding="utf-8")
    return made_up


def put(path: str, text: str) -> None:
    """Write a file of settings."""
    Path(path).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    "folder", [".", "made-up"], ids=["above the ruleset", "among the files of the ruleset"]
)
@pytest.mark.usefixtures("sloppy")
def test_settings_stand_beside_the_rulesets(shnor: CommandLine, folder: str) -> None:
    """The file is found upwards from what is checked, and is no file of the ruleset."""
    put(f"{folder}/shnor-rules.yaml", "ignore: [trailing-separator]\n")
    outcome = shnor("check", "made-up/only.yaml")

    assert (0, "") == (outcome.code, outcome.out)
    assert outcome.err.endswith("ошибок нет, проверено файлов: 1, скрыто: 1\n")
    assert 0 == shnor("check", "made-up").code


@pytest.mark.parametrize(
    "text",
    [
        '[tool.shnor-rules]\nignore = ["trailing-separator"]\n',
        "x = 1\n[ tool . 'shnor-rules' ]\nignore = [\n  'M018', # why\n]\n[tool.x]\n",
        "tool.shnor-rules.ignore = ['M']\n",
    ],
)
@pytest.mark.usefixtures("sloppy")
def test_settings_stand_in_the_project(shnor: CommandLine, text: str) -> None:
    """A table of `pyproject.toml`, however it is written."""
    put("pyproject.toml", text)

    assert 0 == shnor("check", "made-up").code


@pytest.mark.parametrize(
    "text", ["[project]\nname = 'shnor-rules-of-ours'\n", "[project\n", "tool = 1 # shnor-rules\n"]
)
@pytest.mark.usefixtures("sloppy")
def test_a_project_of_something_else_is_passed_by(shnor: CommandLine, text: str) -> None:
    """Neither its content nor its faults are any business of this library."""
    Path("inner").mkdir()
    Path("made-up").rename("inner/made-up")
    put("inner/pyproject.toml", text)
    put("pyproject.toml", '[tool.shnor-rules]\nignore = ["M018"]\n')

    assert 0 == shnor("check", "inner/made-up").code


@pytest.mark.usefixtures("sloppy")
def test_the_nearer_word_goes_first(shnor: CommandLine) -> None:
    """The command line, then the file beside the rulesets, then the project; key by key."""
    put("pyproject.toml", '[tool.shnor-rules]\nformat = "json"\nignore = ["M018"]\n')
    by_project = shnor("check", "made-up")
    put("shnor-rules.yaml", "format: concise\n")
    by_file = shnor("check", "made-up", "--ignore", "R")
    by_command = shnor("check", "made-up", "-f", "full", "--ignore", "")

    assert (0, "[]\n") == (by_project.code, by_project.out)
    assert (1, 1) == (by_file.code, len(by_file.out.splitlines()))
    assert 1 == by_command.code
    assert 1 < len(by_command.out.splitlines())


@pytest.mark.usefixtures("sloppy")
def test_settings_are_those_of_all_that_is_checked(shnor: CommandLine) -> None:
    """The folder that has all the paths is where the search begins."""
    Path("inner").mkdir()
    Path("made-up").rename("inner/made-up")
    put("inner/shnor-rules.yaml", "ignore: [M018]\n")
    Path("other").mkdir()
    put("other/ruleset.yaml", "ruleset: other\ntitle: А\nmunicipality: Б\n")

    assert 0 == shnor("check", "inner/made-up").code
    assert 1 == shnor("check", "inner/made-up", "other").code


@pytest.mark.usefixtures("sloppy")
def test_an_empty_selection_is_no_way_to_hide_everything(shnor: CommandLine) -> None:
    """A list of nothing to show is a fault of the settings, with its line."""
    put("shnor-rules.yaml", "select: []\n")
    outcome = shnor("check", "made-up")

    assert (2, "") == (outcome.code, outcome.out)
    assert outcome.err.startswith("shnor-rules.yaml:1:9: ошибка R006 [out-of-range] ")


@pytest.mark.usefixtures("sloppy")
def test_one_file_can_be_named_or_none(shnor: CommandLine) -> None:
    """`--config` takes that file and no other, `--no-config` none."""
    put("shnor-rules.yaml", "ignore: [M018]\n")
    put("ours.yaml", "severity: error\nformat: json\n")
    put("ours.toml", "[tool.shnor-rules]\nformat = 'jsonl'\n")
    put("empty.toml", "")

    assert [0, 0, 1, 1, 1] == [
        shnor("check", "made-up").code,
        shnor("check", "made-up", "--config", "ours.yaml").code,
        shnor("check", "made-up", "--config", "ours.toml").code,
        shnor("check", "made-up", "--config", "empty.toml").code,
        shnor("check", "made-up", "--no-config").code,
    ]
    assert "[]\n" == shnor("check", "made-up", "--config", "ours.yaml").out


def test_both_at_once_are_misuse(shnor: CommandLine) -> None:
    """Nobody can tell which of the two was meant."""
    outcome = shnor("check", "--config", "a.yaml", "--no-config")

    assert (2, "") == (outcome.code, outcome.out)
    assert "--config и --no-config исключают друг друга\n" in outcome.err


def test_a_missing_file_of_settings_is_misuse(shnor: CommandLine) -> None:
    """It is told by its name."""
    outcome = shnor("check", "--config", "no.yaml")

    assert 2 == outcome.code
    assert "«no.yaml» не читается: нет такого файла или папки\n" in outcome.err


@pytest.mark.parametrize("text", ["", "# ignore: [M018]\n"], ids=["empty", "comments"])
@pytest.mark.usefixtures("sloppy")
def test_settings_without_a_word_settle_nothing(shnor: CommandLine, text: str) -> None:
    """A file whose last line was turned into a comment is no fault."""
    put("shnor-rules.yaml", text)

    assert 1 == shnor("check", "made-up").code


@pytest.mark.usefixtures("made_up")
def test_what_is_checked_can_be_settled(shnor: CommandLine) -> None:
    """The paths are those from the file, and count where the command names none."""
    Path("rulesets").mkdir()
    put("shnor-rules.yaml", "paths: [made-up]\n")
    Path("deep").mkdir()
    shnor.monkeypatch.chdir("deep")

    assert shnor("check").err.endswith(f"{NOTHING}\n")
    assert "made-up/only: 3 примера, всё сошлось\n" == shnor("test").out


@pytest.mark.usefixtures("made_up")
def test_the_language_of_a_project_is_used(shnor: CommandLine) -> None:
    """Unless whoever runs the command has asked for another one."""
    put("shnor-rules.yaml", "lang: en\n")

    assert "no findings, files checked: 2\n" in shnor("check", "made-up").err
    assert "there is no ruleset `mode-up`" not in shnor("check", "mode-up").out
    assert shnor("check", "mode-up").err.startswith("shnor-rules: error: ")
    assert NOTHING in shnor("--lang", "ru", "check", "made-up").err
    assert NOTHING in shnor("check", "made-up", "--lang", "ru").err
    shnor.monkeypatch.setenv("SHNOR_LANG", "ru")
    assert NOTHING in shnor("check", "made-up").err


@pytest.mark.usefixtures("made_up")
def test_texts_of_documents_are_handed_on(shnor: CommandLine) -> None:
    """By an option or by settings; a folder that is not there is misuse."""
    Path("texts").mkdir()
    text = Path("made-up/ruleset.yaml").read_text(encoding="utf-8")
    put("made-up/ruleset.yaml", text.replace('number: "7"', 'number: "7", text: order.txt'))
    by_option = shnor("check", "made-up", "-f", "concise", "--sources", "texts")
    put("shnor-rules.yaml", "sources: texts\nformat: concise\n")
    by_settings = shnor("check", "made-up")
    missing = shnor("check", "made-up", "--sources", "no")

    assert by_option == by_settings
    assert "[text-not-found]" in by_option.out
    assert (2, "") == (missing.code, missing.out)
    assert "нет папки с текстами документов «no»\n" in missing.err


YAML_FAULTS = [
    (
        "ignor: [R]\n",
        ":1:1: ошибка R002 [unknown-key] неизвестный ключ «ignor»: вы имели в виду «ignore»?",
        "замените «ignor» на «ignore»",
    ),
    (
        "важность: note\n",
        ":1:1: ошибка R002 [unknown-key] ключ «важность» написан по-русски, здесь он называется",
        "замените «важность» на «severity»",
    ),
    (
        "format: jsno\n",
        ":1:9: ошибка R005 [not-in-list] у ключа «format» не бывает значения «jsno»",
        "замените «jsno» на «json»",
    ),
    (
        "select: [R, trailing-seperator]\n",
        ":1:13: ошибка R005 [not-in-list] нет правила проверки «trailing-seperator»: вы имели",
        "замените «trailing-seperator» на «trailing-separator»",
    ),
    (
        "ignore: [ъъъ]\n",
        ":1:10: ошибка R005 [not-in-list] нет правила проверки «ъъъ»",
        "назовите код (R002)",
    ),
    ("select: R\n", ":1:9: ошибка R001 [wrong-type] ", "напишите, например, select: [R]"),
    ("select: [1]\n", ":1:10: ошибка R001 [wrong-type] ", "возьмите значение в кавычки: "),
    ("[]\n", ":1:1: ошибка R001 [wrong-type] ", "напишите под ним с отступом ключи: select"),
    ("select: [R\n", ":1:9: ошибка Y013 [unclosed-bracket] ", ""),
    ("ignore: [R] # \x07\n", ":1:15: ошибка Y011 [control-character] ", ""),
]
TOML_FAULTS = [
    (
        '\n[tool.shnor-rules] # ours\nignor = ["R"]\n',
        ":3:1: ошибка R002 [unknown-key] неизвестный ключ «ignor»: вы имели в виду «ignore»?",
        "замените «ignor» на «ignore»",
    ),
    (
        '[tool.shnor-rules]\nselect = [\n  "R",\n  "trailing-seperator",\n]\n',
        ":4:3: ошибка R005 [not-in-list] нет правила проверки «trailing-seperator»: вы имели",
        "замените «trailing-seperator» на «trailing-separator»",
    ),
    (
        '[tool.shnor-rules]\n"severity" = "eror" # why\n',
        ":2:14: ошибка R005 [not-in-list] у ключа «severity» не бывает значения «eror»",
        "замените «eror» на «error»",
    ),
    (
        '[tool.shnor-rules]\nselect = "R"\n',
        ":2:10: ошибка R001 [wrong-type] ",
        'напишите, например, select = ["unknown-key"]',
    ),
    (
        "[tool.shnor-rules]\nlang = 1.5 # why\n",
        ":2:8: ошибка R001 [wrong-type] ",
        "",
    ),
    (
        '[tool.shnor-rules]\nselect = ["a\\u0062c"]\n',
        ":2:10: ошибка R005 [not-in-list] нет правила проверки «abc»",
        "",
    ),
    (
        "[tool.shnor-rules]\n[tool.shnor-rules.select]\na = 1\n",
        ":1:1: ошибка R001 [wrong-type] ",
        'напишите, например, select = ["unknown-key"]',
    ),
    (
        "[tool]\nshnor-rules = 1\n",
        ":2:1: ошибка R001 [wrong-type] ",
        "напишите под ним с отступом ключи: select",
    ),
    (
        '[tool."shnor\\u002drules"]\nshnor-rules-is-no-key = 1\n',
        ":2:1: ошибка R002 [unknown-key] ",
        "",
    ),
]


@pytest.mark.parametrize(
    ("name", "text", "sentence", "step"),
    [
        *(("shnor-rules.yaml", *fault) for fault in YAML_FAULTS),
        *(("pyproject.toml", *fault) for fault in TOML_FAULTS),
    ],
)
@pytest.mark.usefixtures("made_up")
def test_faults_of_settings_are_told_where_they_are(
    shnor: CommandLine, name: str, text: str, sentence: str, step: str
) -> None:
    """With file, line, column, the likely meaning and a next step in the notation of the file."""
    put(name, text)
    outcome = shnor("check", "made-up")

    assert (2, "") == (outcome.code, outcome.out)
    assert outcome.err.startswith(f"{name}{sentence}")
    assert f"\n  = {step}" in outcome.err
    assert outcome.err.endswith("исправьте их или проверьте без них, с --no-config\n")


@pytest.mark.parametrize(
    ("text", "line"), [("[tool.shnor-rules]\nselect = [R]\n", 2), ('x = """shnor-rules\n\n', 3)]
)
@pytest.mark.usefixtures("made_up")
def test_broken_toml_is_misuse(shnor: CommandLine, text: str, line: int) -> None:
    """The line is told, of an end that comes too early the last one."""
    put("pyproject.toml", text)
    outcome = shnor("check", "made-up")

    assert (2, "") == (outcome.code, outcome.out)
    assert f"ошибка: pyproject.toml:{line}: запись TOML нарушена" in outcome.err


@pytest.mark.usefixtures("made_up")
def test_settings_that_are_no_text_are_told(shnor: CommandLine) -> None:
    """A file of another kind under that name is no reason for a traceback."""
    Path("shnor-rules.yaml").write_bytes(b"\0\1\2")
    outcome = shnor("check", "made-up")

    assert 2 == outcome.code
    assert "shnor-rules.yaml: ошибка Y005 [encoding] " in outcome.err

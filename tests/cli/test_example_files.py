# SPDX-License-Identifier: MIT
"""`test` and `check` with files of examples: one line a file, one finding an example."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.running import CommandLine

EXAMPLES = """\
ruleset: made-up
monitoring: only
examples:
  - {title: верный, record: {П1: 1}, expect: {total: "1"}}
  - title: неверный
    record: {П1: 1}
    expect: {total: "2", level: низкий}
"""

FOUND = """\
test_only.yaml:7:21: ошибка E001 [failing-example] пример «неверный»: \
итог – ожидалось 2, получилось 1; уровень – ожидалось низкий, получилось высокий
  поле: examples.1.expect.total
  6 |     record: {П1: 1}
  7 |     expect: {total: "2", level: низкий}
    |                     ^^^
  получилось: итог 1, уровень высокий, исход – уровень определён
  с числами: 1 = 1
  1 входит в [1; 2]: уровень высокий
  = проверьте по документу, что верно: правило или пример
"""


@pytest.fixture
def written(made_up: Path) -> Path:
    """A file of examples, one of which fails, beside the folder of the ruleset."""
    file = made_up.parent / "test_only.yaml"
    file.write_text(EXAMPLES, encoding="utf-8")
    return file


@pytest.mark.usefixtures("written")
def test_a_failing_example_is_shown_with_its_course(shnor: CommandLine) -> None:
    """The frame of the value that differs, how it came about, and one line for the file."""
    outcome = shnor("test", "test_only.yaml")

    assert (1, "") == (outcome.code, outcome.err)
    assert f"{FOUND}\ntest_only.yaml: 2 примера, не сошлось: 1\n" == outcome.out


@pytest.mark.usefixtures("written")
def test_a_folder_is_run_with_its_files(shnor: CommandLine) -> None:
    """Those of rulesets first, then the files of examples; `check` finds the same."""
    outcome = shnor("test", ".")
    checked = shnor("check", ".", "-f", "concise")

    assert 1 == outcome.code
    assert [
        "made-up/only: 3 примера, всё сошлось",
        "test_only.yaml: 2 примера, не сошлось: 1",
    ] == outcome.out.splitlines()[-2:]
    assert [FOUND.splitlines()[0]] == [
        each for each in checked.out.splitlines() if "failing-example" in each
    ]


@pytest.mark.usefixtures("written")
def test_programs_get_the_course_as_well(shnor: CommandLine) -> None:
    """In JSON what came about is beside the place of the value."""
    (found,) = json.loads(shnor("test", "test_only.yaml", "-f", "json").out)

    assert (7, 21, "examples.1.expect.total") == (
        found["location"]["line"],
        found["location"]["column"],
        found["location"]["field"],
    )
    assert ["с числами: 1 = 1", "1 входит в [1; 2]: уровень высокий"] == [
        each["message"] for each in found["related"]
    ][1:]


def test_the_file_that_passed_is_named_to_programs(shnor: CommandLine, written: Path) -> None:
    """A report of tests has a suite for the file, which passed."""
    written.write_text(EXAMPLES.partition("  - title")[0], encoding="utf-8")
    outcome = shnor("test", "test_only.yaml", "-f", "junit")

    assert 0 == outcome.code
    assert '<testsuite name="test_only.yaml"' in outcome.out


def test_a_file_that_cannot_be_used_is_told(shnor: CommandLine, written: Path) -> None:
    """In either language, with the nearest name."""
    written.write_text(EXAMPLES.replace("made-up", "made-pu"), encoding="utf-8")
    outcome = shnor("test", "test_only.yaml", "--lang", "en")

    assert (1, "") == (outcome.code, outcome.err)
    assert "neither beside this one nor in the library is there a ruleset `made-pu`" in outcome.out
    assert "did you mean `made-up`?" in outcome.out


def test_a_file_on_the_standard_input_is_run(shnor: CommandLine, written: Path) -> None:
    """An editor sends it before it is written."""
    content = written.read_bytes()
    outcome = shnor("check", "-", "--stdin-filename", str(written), "-f", "concise", stdin=content)

    assert 1 == outcome.code
    assert "[failing-example] пример «неверный»" in outcome.out

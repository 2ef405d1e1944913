# SPDX-License-Identifier: MIT
"""Examples that do not come out as they must are findings at their line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules.checks import check_paths
from shnor_rules.checks.examples import failing_example
from shnor_rules.checks.subject import Subject
from shnor_rules.checks.trying import tried
from shnor_rules.loading import load
from shnor_rules.model import Example, Expectation
from tests.checks.rulesets import HEAD, folder
from tests.evaluation.making import MADE_UP, made

if TYPE_CHECKING:
    from pathlib import Path

    from shnor_rules import Finding


def failing(path: Path, example: str) -> list[Finding]:
    """Return the findings on one example, which stands after one that comes out right."""
    examples = f"""
        examples:
          - {{title: верный, record: {{П1: 1, П2: 0}}, expect: {{total: "1", level: А}}}}
          - {example}
    """
    head = HEAD.replace("(1; 2]", "(1; 2)")
    report = check_paths([folder(path / "made", head=head, made=examples)])
    assert 2 == report.examples
    return [finding for finding in report.findings if finding.name == "failing-example"]


def marked(finding: Finding) -> str:
    """Return the characters of the line that a finding is on."""
    place = finding.place
    assert place.source is not None
    line = place.source.line(place.line or 0)
    return line[(place.column or 1) - 1 : (place.end_column or 1) - 1]


@pytest.mark.parametrize(
    ("example", "ru", "en"),
    [
        pytest.param(
            'record: {П1: 1, П2: 0}, expect: {total: "1,5"}',
            "итог – ожидалось 1,5, получилось 1",
            "the total – expected 1,5, got 1",
            id="total",
        ),
        pytest.param(
            "record: {П1: 1, П2: 0}, expect: {total: null}",
            "итог – ожидалось -, получилось 1",
            "the total – expected -, got 1",
            id="total-too-many",
        ),
        pytest.param(
            'record: {П2: 0}, expect: {total: "1"}',
            "итог – ожидалось 1, получилось -",
            "the total – expected 1, got -",
            id="no-total",
        ),
        pytest.param(
            "record: {П1: 1, П2: 0}, expect: {level: Б}",
            "уровень – ожидалось Б, получилось А",
            "the level – expected Б, got А",
            id="level",
        ),
        pytest.param(
            "record: {П1: 1, П2: 0}, expect: {level: null}",
            "уровень – ожидалось -, получилось А",
            "the level – expected -, got А",
            id="level-too-many",
        ),
        pytest.param(
            "record: {П1: 2, П2: 0}, expect: {level: Б}",
            "уровень – ожидалось Б, получилось -",
            "the level – expected Б, got -",
            id="no-level",
        ),
        pytest.param(
            "record: {П1: 2, П2: 0}, expect: {status: в разрыве шкалы}",
            "исход – ожидалось в разрыве шкалы, получилось вне шкалы",
            "the status – expected в разрыве шкалы, got вне шкалы",
            id="status",
        ),
        pytest.param(
            "record: {П1: 5, П2: 0}, expect: {level: А}",
            "отказ – ожидалось -, получилось value-outside-set",
            "the refusal – expected -, got value-outside-set",
            id="refused",
        ),
        pytest.param(
            "record: {П1: 5, П9: 0}, expect: {refused: [not-a-row]}",
            "отказ – ожидалось not-a-row, получилось unknown-field, value-outside-set",
            "the refusal – expected not-a-row, got unknown-field, value-outside-set",
            id="refused-otherwise",
        ),
        pytest.param(
            "record: {П1: 1, П2: 0}, expect: {refused: [unknown-field]}",
            "отказ – ожидалось unknown-field, получилось уровень определён",
            "the refusal – expected unknown-field, got level found",
            id="not-refused",
        ),
    ],
)
def test_each_mismatch_is_told_at_the_expected_value(
    tmp_path: Path, example: str, ru: str, en: str
) -> None:
    """What was expected and what came out, in either language, at the value that differs."""
    (finding,) = failing(tmp_path, f"{{title: неверный, {example}}}")

    expected = example.partition("expect: ")[2].partition(": ")[2].rstrip("}")
    assert marked(finding) in {expected, "{level: А}"}
    assert 15 == finding.place.line
    assert f"пример «неверный»: {ru}" == finding.message.render()
    assert f"example `неверный`: {en}" == finding.message.render("en")


def test_every_mismatch_of_an_example_is_told_at_once(tmp_path: Path) -> None:
    """A wrong total, level and status are one finding, with the places that the frame lacks."""
    expect = '{total: "2", level: Б,\n              status: вне шкалы}'

    (finding,) = failing(tmp_path, f"{{title: x, record: {{П1: 1, П2: 0}}, expect: {expect}}}")

    status = "исход – ожидалось вне шкалы, получилось уровень определён"
    assert finding.message.render() == (
        "пример «x»: итог – ожидалось 2, получилось 1; "
        f"уровень – ожидалось Б, получилось А; {status}"
    )
    assert '"2"' == marked(finding)
    assert [(16, status)] == [
        (each.place.line, each.message.render()) for each in finding.related if each.place.line
    ]
    report = check_paths([tmp_path])
    assert [("made/made", 2, 1)] == [
        (run.monitoring, run.examples, run.failed) for run in report.runs
    ]


@pytest.mark.parametrize(
    ("example", "told"),
    [
        pytest.param(
            "record: {П1: 1, П2: 0}, expect: {level: Б}",
            [
                "получилось: итог 1, уровень А, исход – уровень определён",
                "с числами: 1 = 1",
                "1 входит в [0; 1]: уровень А",
            ],
            id="level",
        ),
        pytest.param(
            "record: {П1: 2, П2: 0}, expect: {level: Б}",
            [
                "получилось: итог 2, уровень -, исход – вне шкалы",
                "с числами: 2 = 2",
                "2 не входит ни в один интервал шкалы: А [0; 1]; Б (1; 2)",
            ],
            id="no-level",
        ),
        pytest.param(
            "record: {П2: 0}, expect: {level: А}",
            [
                "получилось: итог -, уровень -, исход – нет данных",
                "с числами: нет ответа (нет ответа: П1)",
            ],
            id="no-data",
        ),
        pytest.param(
            "record: {П9: 1}, expect: {level: А}",
            ["неизвестное поле «П9»"],
            id="refused",
        ),
    ],
)
def test_how_it_came_about_is_told(tmp_path: Path, example: str, told: list[str]) -> None:
    """The result, the formula with its numbers and the bound that decided; or the refusals."""
    (finding,) = failing(tmp_path, f"{{title: x, {example}}}")

    assert told == [each.message.render() for each in finding.related]


@pytest.mark.parametrize(
    "example",
    [
        pytest.param('record: {П1: 1, П2: 0}, expect: {total: "1"}', id="total"),
        pytest.param("record: {П1: 2, П2: 0}, expect: {level: null}", id="no-level"),
        pytest.param("record: {П2: 0}, expect: {total: null, status: нет данных}", id="missing"),
        pytest.param(
            "record: {П9: 0, П1: 5}, expect: {refused: [value-outside-set, unknown-field]}",
            id="refused-in-any-order",
        ),
    ],
)
def test_what_comes_out_as_expected_is_no_finding(tmp_path: Path, example: str) -> None:
    """Only what an example states is compared."""
    assert [] == failing(tmp_path, f"{{title: верный, {example}}}")


def test_a_result_without_formula_and_bound_has_its_reason() -> None:
    """Where there is neither a total nor a scale, that is how it came about."""
    monitoring = made("""
        indicators: {П1: {title: Первый, values: "{0; 1}"}}
        examples: [{title: а, record: {П1: 1}, expect: {level: А}}]
    """)

    (finding,) = tried(monitoring, monitoring.examples[0]).findings()

    assert ["example.result", "reason.no-scale"] == [each.message.key for each in finding.related]


def test_readings_that_cannot_be_combined_fail_the_example(tmp_path: Path) -> None:
    """An example under two readings of one part says so, in either language."""
    body = """
        readings:
          вверх: {because: AA-01, status: предложено, levels: {Б: "(1; 2]"}}
          вниз: {because: AA-01, status: предложено, levels: {Б: "[1; 2)"}}
        remarks:
          AA-01: {quote: а, note: б}
        examples:
          - {title: оба, record: {П1: 2, П2: 0}, reading: [вверх, вниз], expect: {level: Б}}
    """

    report = check_paths([folder(tmp_path / "made", made=body)])

    (finding,) = [each for each in report.findings if each.name == "failing-example"]
    reason = "толкования «вверх» и «вниз» касаются одного и того же – уровень Б"
    assert f"пример «оба» не оценён: {reason}" == finding.message.render()
    english = "the readings `вверх` and `вниз` touch the same part: level Б"
    assert f"example `оба` was not assessed: {english}" == finding.message.render("en")


def test_an_example_may_state_nothing_of_the_total() -> None:
    """An example that states a level only is compared in that alone."""
    monitoring = made("""
        indicators: {П1: {title: Первый, values: "{0; 1}"}}
        examples: [{title: а, record: {П1: 1}, expect: {level: null}}]
    """)
    subject = Subject(load(MADE_UP), monitoring)

    assert [] == list(failing_example.check(subject))
    assert isinstance(monitoring.examples[0], Example)
    assert Expectation(given=frozenset({"level"})) == monitoring.examples[0].expect

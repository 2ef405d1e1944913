# SPDX-License-Identifier: MIT
"""`test --coverage`: pages, suggested examples, and the exit code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.running import CommandLine

RULESET = """
ruleset: made
title: Набор
municipality: Район
documents:
  made-order: {title: Приказ, number: "7", date: "01.09.2024"}
"""

MONITORING = """
monitoring: made
title: Мониторинг
subject: школа
source: {document: made-order, place: раздел 1}
indicators:
  П1: {title: Первый, values: "{0; 1; 2}"}
total: {formula: П1}
levels:
  - {level: низкий, interval: "[0; 1]"}
  - {level: особый, interval: "[9; 10]"}
not_rated: [{when: П1 == 2, because: без оценки}]
readings:
  вдвое: {title: Вдвое, because: VYM-01, status: предложено, total: {formula: 2 * П1}}
  впрочем: {title: Впрочем, because: VYM-01, status: предложено, total: {formula: П1 + 0}}
remarks:
  VYM-01: {quote: слова, place: раздел 1, note: Неясно.}
examples:
  - {title: ноль, record: {П1: 0}, expect: {total: "0", level: низкий}}
"""

MORE = """
ruleset: .
monitoring: made
examples:
  - {title: один, record: {П1: 1}, expect: {total: "1", level: низкий}}
"""


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with rules that have too few examples, which is the current one's child."""
    folder = tmp_path / "made"
    folder.mkdir()
    (folder / "ruleset.yaml").write_text(RULESET, encoding="utf-8")
    (folder / "made.yaml").write_text(MONITORING, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.mark.usefixtures("rules")
def test_a_page_tells_what_is_not_tried_and_a_table(shnor: CommandLine) -> None:
    """Each open goal with a record; what is not proved with the reason; nothing fails by it."""
    outcome = shnor("test", "made", "--coverage")
    lines = outcome.out.splitlines()

    assert 0 == outcome.code
    assert "made/made: 1 пример, всё сошлось" == lines[0]
    assert ["made/made:", "  не проверено: нет данных", "    {}"] == lines[2:5]
    assert "  не проверено ещё 12; все назовёт --format json, а примеры напишет --suggest" in lines
    why = "запись не найдена, а что её нет, не доказано"
    told = f"  не доказано: впрочем: по толкованию выходит иначе, чем по тексту ({why})"
    assert told in lines
    assert "made/made   1         4 из 21    19,04… %  8          1" == lines[-1]


@pytest.mark.usefixtures("rules")
def test_other_formats_tell_the_same(shnor: CommandLine) -> None:
    """One line a goal, data, or Markdown without HTML."""
    concise = shnor("test", "made", "--coverage", "-f", "concise", "--lang", "en").out
    data = json.loads(shnor("test", "made", "--coverage", "-f", "json").out)
    markdown = shnor("test", "made", "--coverage", "-f", "markdown").out

    assert "made/made: not tried: П1 = 1\n" in concise
    assert [] == data["findings"]
    assert {"count": 4, "of": 21, "share": "4/21", "percent": "19,04…"} == (
        data["coverage"][0]["coverage"]
    )
    assert markdown.startswith("## Покрытие границ примерами\n\n| мониторинг |")
    assert "| made/made | 1 | 4 из 21 | 19,04… % | 8 | 1 |" in markdown
    assert "- не проверено: не оценивается: без оценки: `{П1: 2}`\n" in markdown
    assert "<" not in markdown.replace("\\<", "")


def test_failing_examples_stand_on_the_page(shnor: CommandLine, rules: Path) -> None:
    """They fail the run, and meet no goal."""
    path = rules / "made.yaml"
    text = path.read_text(encoding="utf-8").replace('total: "0", level', 'total: "1", level')
    path.write_text(text, encoding="utf-8")
    full = shnor("test", "made", "--coverage")
    markdown = shnor("test", "made", "--coverage", "-f", "markdown")

    assert (1, 1) == (full.code, markdown.code)
    assert "[failing-example]" in full.out
    assert "### Не сошлось\n\n- made/made.yaml:" in markdown.out
    assert "| made/made | 1 | 0 из 21 | 0 % |" in markdown.out


def test_examples_in_files_of_their_own_count(shnor: CommandLine, rules: Path) -> None:
    """With those of the monitoring that they name."""
    (rules / "test_made.yaml").write_text(MORE, encoding="utf-8")
    data = json.loads(shnor("test", "made", "--coverage", "-f", "json").out)

    assert [2] == [each["examples"] for each in data["coverage"]]
    assert data["coverage"][0]["coverage"]["count"] > 4


def test_suggested_examples_can_be_pasted(shnor: CommandLine, rules: Path) -> None:
    """Below `examples:`; then every bound is tried and nothing is left to suggest."""
    written = shnor("test", "made", "--suggest", "-o", "more.txt")
    page = (rules.parent / "more.txt").read_text(encoding="utf-8")
    with (rules / "made.yaml").open("a", encoding="utf-8") as file:
        file.write(page)
    again = shnor("test", "made", "--suggest", "--fail-under", "100")

    assert (0, "") == (written.code, written.out)
    assert page.startswith("# made/made: вставьте в конец раздела examples\n")
    assert '  # Проверьте по документу.\n  - title: "не оценивается: без оценки; П1 = 2"\n' in page
    assert "    reading: вдвое\n" in page
    assert (0, "") == (again.code, again.out)
    assert "все границы проверены, предлагать нечего\n" == again.err


@pytest.mark.usefixtures("rules")
def test_too_small_a_share_fails(shnor: CommandLine) -> None:
    """Exactly the share that is asked for is enough."""
    under = shnor("test", "made", "--fail-under", "19,05")
    exactly = shnor("test", "made", "--fail-under", "400/21")

    assert (1, 0) == (under.code, exactly.code)
    assert "made/made: проверено 4 из 21 (19,04… %), а нужно не меньше 19,05 %\n" == under.err


@pytest.mark.usefixtures("rules")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("-f", "markdown"), "в формате markdown показывается только покрытие границ"),
        (("--coverage", "-f", "sarif"), "покрытие границ не показывается в формате sarif"),
        (("--suggest", "-f", "junit"), "уберите --suggest"),
        (("--fail-under", "много"), "проценты от 0 до 100, а не много"),
        (("--fail-under", "101"), "проценты от 0 до 100, а не 101"),
    ],
)
def test_what_does_not_go_together_is_refused(
    shnor: CommandLine, arguments: tuple[str, ...], expected: str
) -> None:
    """With the next step."""
    outcome = shnor("test", "made", *arguments)

    assert 2 == outcome.code
    assert expected in outcome.err


def test_rules_without_goals_have_no_share(shnor: CommandLine, rules: Path) -> None:
    """A dash stands in the table, no share is too small, and tools for risks are left out."""
    text = MONITORING.partition("indicators:")[0] + "indicators: {П1: {title: Любой, values: '()'}}"
    (rules / "made.yaml").write_text(text.replace("'()'", "'целое (0; 1)'"), encoding="utf-8")
    outcome = shnor("test", "made", "--fail-under", "100")

    assert 0 == outcome.code
    assert "made/made   0         0 из 0     –     0          0" == outcome.out.splitlines()[-1]


def test_what_fails_is_told_beside_what_is_suggested(shnor: CommandLine, rules: Path) -> None:
    """The page holds nothing but examples, and the code is not left without a reason."""
    path = rules / "made.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('total: "0", level', 'total: "1", level'), encoding="utf-8")
    failing = shnor("test", "made", "--suggest")
    path.write_text(text.replace("[0; 1]", "[0; 1"), encoding="utf-8")
    broken = shnor("test", "made", "--suggest")

    assert (1, 1, "") == (failing.code, broken.code, broken.out)
    assert "failing-example" not in failing.out
    assert "[failing-example]" in failing.err
    assert "[malformed-interval]" in broken.err
    assert "все границы проверены" not in broken.err


def test_without_a_monitoring_nothing_is_said_to_be_tried(shnor: CommandLine, rules: Path) -> None:
    """Neither that all bounds are, nor that none is."""
    suggesting = shnor("test", "made/ruleset.yaml", "--suggest")
    (rules / "made.yaml").write_text(MONITORING.replace("[0; 1]", "[0; 1"), encoding="utf-8")
    broken = shnor("test", "made", "--coverage")

    assert (0, "") == (suggesting.code, suggesting.out)
    assert "нет мониторинга, границы которого можно было бы проверить\n" == suggesting.err
    assert 1 == broken.code
    assert not broken.out.endswith("\n\n")

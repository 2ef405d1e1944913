# SPDX-License-Identifier: MIT
"""Pages of boundary coverage that are longer than those of the command line's tests."""

from __future__ import annotations

from typing import Final

import yaml

from shnor_rules.analysis.boundaries import suggest
from shnor_rules.reports.boundaries.formats import COVERAGE
from shnor_rules.reports.boundaries.suggested import examples_yaml
from shnor_rules.reports.boundaries.wording import Covered
from shnor_rules.reports.findings.shown import Shown
from tests.analysis.bounded import coverage

UNDECIDED: Final = """
indicators:
  П1: {title: Первый, values: "[0; 2]"}
  П2: {title: Второй, values: "[0; 2]"}
total: {formula: П1 * П2}
levels:
  - {level: низкий, interval: "[0; 1)"}
  - {level: высокий, interval: "[1; 4]"}
  - {level: третий, interval: "[7; 9]"}
"""

MANY: Final = "indicators:\n" + "".join(
    f'  показатель_номер_{number}: {{title: "{number}", values: "{{0; 1; 2}}"}}\n'
    for number in range(1, 8)
)

READING: Final = """
readings:
  иначе: {title: Иначе, because: VYM-01, status: предложено,
    indicators: {показатель_номер_1: {values: "{0; 3}"}}}
remarks:
  VYM-01: {quote: слова, place: раздел 1, note: Неясно.}
"""


def covered(*bodies: str) -> Covered:
    """Return what a page of the coverage of some monitorings shows."""
    return Covered(Shown(()), (), tuple(map(coverage, bodies)))


def test_much_that_is_not_proved_is_counted() -> None:
    """After the first few, as with what is open."""
    pages = covered(UNDECIDED)

    assert "  не доказано ещё 6\n" in COVERAGE["full"](pages, "ru")
    assert "- не доказано ещё 6" in COVERAGE["markdown"](pages, "ru")


def test_nothing_is_told_of_no_monitoring() -> None:
    """An empty page, or its heading."""
    assert "" == COVERAGE["full"](covered(), "ru")
    assert "" == COVERAGE["concise"](covered(), "ru")
    assert "## Boundary coverage of examples\n" == COVERAGE["markdown"](covered(), "en")


def test_text_of_rules_is_no_markdown() -> None:
    """Signs are escaped, and code stands in as many backticks as it takes."""
    body = """
attributes:
  школа: {title: Школа `А`, required: true}
indicators:
  П_1: {title: Первый, values: "{0}"}
"""
    page = COVERAGE["markdown"](covered(body), "ru")

    assert '- не проверено: П\\_1 = 0: `` {школа: "Школа `А`", П_1: 0} ``\n' in f"{page}\n"


def test_long_examples_are_written_line_by_line() -> None:
    """With a title that is no longer than two goals, and all of it is YAML."""
    lines = list(examples_yaml(suggest(coverage(MANY + READING))))
    text = "\n".join(lines)
    examples = yaml.safe_load(f"examples:\n{text}\n")["examples"]
    names = [f"показатель_номер_{number}" for number in range(1, 8)]

    assert names == list(examples[0]["record"])
    assert "    record:" in lines
    assert f"{', '.join(names[:4])}, … = 0" == examples[0]["title"]
    assert "иначе" == examples[-1]["reading"]
    assert examples[-1]["title"].endswith(" (толкование иначе)")


def test_a_title_counts_the_goals_that_it_does_not_name() -> None:
    """Those of one kind and content are one."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1}"}
total: {formula: П1}
levels: [{level: "низкий: да", interval: "[0; 0]"}, {level: высокий, interval: "(0; 1]"}]
"""
    titles = [line for line in examples_yaml(suggest(coverage(body))) if "title" in line]

    assert '  - title: "уровень «низкий: да»; итог ровно 0; и ещё 2"' == titles[0]

# SPDX-License-Identifier: MIT
"""The guide for templates names what there is, and its examples run."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from shnor_rules.reports.content.facts import FACTS
from shnor_rules.reports.note import note
from shnor_rules.reports.note.filters import FILTERS
from shnor_rules.reports.note.naming import SECTIONS
from tests.reports.note.notes_made_up import REPORT, paragraphs, template

_PAGE: Final = Path(__file__).parents[3] / "docs" / "ru" / "templates.md"
_CODE: Final = re.compile(r"`([^`\n]+)`")


def test_every_name_is_told() -> None:
    """Facts, sections and filters are all on the page."""
    told = set(_CODE.findall(_PAGE.read_text(encoding="utf-8")))
    names = {*FACTS, *SECTIONS.values(), *FILTERS}
    assert [] == sorted(names - told)


def test_examples_run() -> None:
    """What the page shows of a template is one."""
    page = _PAGE.read_text(encoding="utf-8")
    blocks = [block for block in re.findall(r"```text\n(.*?)```", page, re.DOTALL) if "{" in block]
    lines = [line for block in blocks for line in block.splitlines() if "всево" not in line]
    own = [line for line in lines if "distribution" not in line and "уровень_С" not in line]
    said = "\n".join(paragraphs(note(REPORT, template=template(*own))))
    assert "В мониторинге участвовали нет данных, оценено нет данных." in said

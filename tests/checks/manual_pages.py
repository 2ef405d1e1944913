# SPDX-License-Identifier: MIT
"""The pages of the manual, and their files checked as they are printed there."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, Final

import shnor_rules.checks
from shnor_rules.checks import examined
from shnor_rules.findings import Source
from shnor_rules.loading.rulesets import read_sources
from shnor_rules.manual import parse
from shnor_rules.manual.page import MONITORING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.checks import Accepted
    from shnor_rules.manual import Page
    from shnor_rules.model import Ruleset

CHECKS: Final = Path(next(iter(shnor_rules.checks.__path__)))

HEADS: Final = {
    "monitoring": "monitoring: example",
    "title": "title: Пример",
    "subject": "subject: школа",
    "source": 'source: {document: order-1, place: "приложение № 1"}',
}
RULESET: Final = """\
ruleset: made
title: Набор
municipality: Выдуманный район
documents:
  order-1: {title: Приказ, number: "1", date: "01.09.2025"}
"""


def modules() -> dict[str, Path]:
    """Return the modules of the checks by the names of their rules."""
    return {
        path.stem.replace("_", "-"): path
        for path in sorted(CHECKS.glob("*/*.py"))
        if path.stem != "__init__"
    }


def page(path: Path) -> Page:
    """Return the page in the docstring of a module."""
    return parse(ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "")


def results(files: Mapping[str, str]) -> tuple[Accepted, ...]:
    """Return what is found in the files of a page, with the heads that it leaves out."""
    texts = {name: Source(name, text) for name, text in files.items() if name.endswith(".txt")}
    return examined(draft(files), texts or None)


def draft(files: Mapping[str, str]) -> Ruleset:
    """Return the ruleset in the files of a page, with the heads that it leaves out."""
    sources = {"ruleset.yaml": RULESET, **files}
    if MONITORING in sources:
        text = sources[MONITORING]
        heads = [line for key, line in HEADS.items() if not f"\n{text}".count(f"\n{key}:")]
        sources[MONITORING] = "".join(f"{line}\n" for line in heads) + text
    contents = [(name, text.encode()) for name, text in sources.items() if name.endswith(".yaml")]
    return read_sources(contents, folder="made").draft

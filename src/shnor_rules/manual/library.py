# SPDX-License-Identifier: MIT
"""Where the pages of the manual are: in the docstrings of checks, and in files for all other rules.

A docstring is read from the source, so that nothing is imported for it and nothing is lost where
Python was told to drop docstrings.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, Final

from shnor_rules.manual.page import parse

if TYPE_CHECKING:
    from shnor_rules.findings.rules import Rule
    from shnor_rules.manual.page import Page

_HERE: Final = Path(__file__).resolve().parent
CHECKS: Final = _HERE.parent / "checks"
PAGES: Final = _HERE / "pages"


def page(rule: Rule) -> Page:
    """Return the page of a rule.

    Raises:
        MalformedPageError: the page lacks a part.
    """
    module = next(CHECKS.glob(f"*/{rule.name.replace('-', '_')}.py"), None)
    if module is None:
        return parse((PAGES / f"{rule.name}.txt").read_text(encoding="utf-8"))
    return parse(ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or "")

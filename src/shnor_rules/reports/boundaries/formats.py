# SPDX-License-Identifier: MIT
"""The formats of boundary coverage by name."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Final, TypeAlias

from shnor_rules.reports.boundaries.markdown import markdown_page
from shnor_rules.reports.boundaries.text import concise_page, full_page
from shnor_rules.reports.boundaries.wording import Covered
from shnor_rules.reports.json_page import json_page

Format: TypeAlias = Callable[[Covered, str], str]
"""What makes a page of coverage in a language; the page has no line end at its end."""


def _json(covered: Covered, lang: str) -> str:
    findings = [each.to_dict(lang) for each in covered.shown.findings]
    coverage = [each.to_dict(lang) for each in covered.coverages]
    return json_page({"findings": findings, "coverage": coverage})


COVERAGE: Final = MappingProxyType[str, Format](
    {"full": full_page, "concise": concise_page, "json": _json, "markdown": markdown_page}
)
"""The formats, the default first."""

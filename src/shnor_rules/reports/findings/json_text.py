# SPDX-License-Identifier: MIT
"""Findings as JSON: one array, or one object a line, what remarks explain among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shnor_rules.reports.json_page import json_line, json_page

if TYPE_CHECKING:
    from shnor_rules.checks import Accepted
    from shnor_rules.reports.findings.shown import Shown


def as_json(shown: Shown, lang: str = "ru") -> str:
    """Return the findings as a JSON array; keys and codes are never translated."""
    data = [_plain(result, lang) for result in shown.results]
    return json_page(data)


def as_json_lines(shown: Shown, lang: str = "ru") -> str:
    """Return the findings as JSON objects, one a line."""
    return "\n".join(json_line(_plain(result, lang)) for result in shown.results)


def _plain(result: Accepted, lang: str) -> dict[str, Any]:
    remark = None if result.remark is None else result.remark.id
    return {**result.finding.to_dict(lang), "remark": remark}

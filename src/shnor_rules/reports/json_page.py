# SPDX-License-Identifier: MIT
"""Plain data as JSON for people and programs: Russian as it is, indented or on one line."""

from __future__ import annotations

import json


def json_page(data: object) -> str:
    """Return plain data as JSON over several lines."""
    return json.dumps(data, ensure_ascii=False, indent=2)


def json_line(data: object) -> str:
    """Return plain data as JSON on one line."""
    return json.dumps(data, ensure_ascii=False)

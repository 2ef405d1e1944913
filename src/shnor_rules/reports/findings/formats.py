# SPDX-License-Identifier: MIT
"""The formats of findings by name."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from types import MappingProxyType
from typing import Final, TypeAlias

from shnor_rules.reports.findings.shown import Shown
from shnor_rules.reports.findings.text import concise, full

Format: TypeAlias = Callable[[Shown, str], str]
"""What makes a page of findings in a language; the page has no line end at its end."""


def _full(shown: Shown, lang: str) -> str:
    return full(shown.findings, lang)


def _concise(shown: Shown, lang: str) -> str:
    return concise(shown.findings, lang)


def _made_by(module: str, name: str) -> Format:
    """Return a format for programs: a person at a console does not wait for its libraries."""

    def page(shown: Shown, lang: str) -> str:
        made: str = getattr(import_module(f"{__package__}.{module}"), name)(shown, lang)
        return made

    return page


FORMATS: Final = MappingProxyType[str, Format](
    {
        "full": _full,
        "concise": _concise,
        "json": _made_by("json_text", "as_json"),
        "jsonl": _made_by("json_text", "as_json_lines"),
        "github": _made_by("github", "github"),
        "sarif": _made_by("sarif", "sarif"),
        "junit": _made_by("junit", "junit"),
    }
)
"""The formats, the default first."""

FOR_PEOPLE: Final = ("full", "concise")
"""The formats that are read as they are printed."""

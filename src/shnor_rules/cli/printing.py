# SPDX-License-Identifier: MIT
"""Findings to the output, in the format that is settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.cli.output import layout_of, opened
from shnor_rules.cli.settings.options import DEFAULT
from shnor_rules.reports.findings.formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.cli.settings import Settings
    from shnor_rules.reports.findings.shown import Shown


def form_of(settings: Settings) -> str:
    """Return the name of the format."""
    return settings.format or DEFAULT


def print_findings(
    seen: Shown, settings: Settings, output: str | None, lang: str, below: Iterable[str] = ()
) -> None:
    """Write a page of findings to the output, whole or not at all.

    Args:
        seen: the findings.
        settings: the settings, of which the format is taken.
        output: the path of a file; `None` and `-` are the console.
        lang: the language.
        below: lines to follow, an empty line between them and the findings.

    Raises:
        UsageError: the file cannot be written.
    """
    form = form_of(settings)
    page = FORMATS[form](seen, lang)
    lines = list(below)
    parts = [page] if page else []
    if lines:
        parts.append("\n".join(lines))
    with opened(output, layout_of(form)) as file:
        file.write("\n\n".join(parts) + "\n" if parts else "")

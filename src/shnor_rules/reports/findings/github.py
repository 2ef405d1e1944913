# SPDX-License-Identifier: MIT
"""Findings as workflow commands of GitHub Actions, which mark them in the changes of a request."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from shnor_rules.findings import Severity
from shnor_rules.reports.findings.paths import from_here
from shnor_rules.reports.findings.wording import said
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.findings import Finding, Place
    from shnor_rules.reports.findings.shown import Shown

_COMMANDS: Final = MappingProxyType(
    {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
)
_IN_DATA: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES: Final = str.maketrans(
    {"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"}
)


def github(shown: Shown, lang: str = "ru") -> str:
    """Return the findings that no remark explains, each as a command on a line of its own."""
    return "\n".join(_command(finding, lang) for finding in shown.findings)


def _command(finding: Finding, lang: str) -> str:
    properties = {
        **dict(_where(finding.place)),
        "title": f"{finding.code} {finding.name}",
    }
    listed = ",".join(
        f"{name}={visible(value.translate(_IN_PROPERTIES))}" for name, value in properties.items()
    )
    text = said(finding, lang).translate(_IN_DATA)
    return f"::{_COMMANDS[finding.severity]} {listed}::{text}"


def _where(place: Place) -> Iterator[tuple[str, str]]:
    if place.path is None:
        return
    yield "file", from_here(place.path)
    if place.line is None:
        return
    yield "line", str(place.line)
    if place.end_line is not None:
        yield "endLine", str(place.end_line)
    # Columns of a place on several lines make the service refuse the mark as a whole.
    if place.unit == "characters" and place.end_line == place.line:
        yield "col", str(place.column)
        yield "endColumn", str(place.end_column)

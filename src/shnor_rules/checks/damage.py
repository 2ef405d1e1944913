# SPDX-License-Identifier: MIT
"""Which parts of a file are not what their author meant, because they have errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.findings import Finding
    from shnor_rules.model import Layout

WHOLE: Final = "*"
"""What is damaged where an error cannot be laid at the door of one part."""

_MENDED: Final = frozenset(
    {
        "comment-in-text",
        "encoding",
        "mixed-alphabet",
        "tab-indent",
        "unknown-key.near",
        "unusual-space",
        "word-quotes",
        "wrong-layout",
    }
)
"""Errors after which the file is read as it was meant."""

TEXTS: Final = frozenset(
    {
        "basis",
        "because",
        "changes",
        "collection",
        "direction_basis",
        "evidence",
        "label",
        "labels",
        "item_labels",
        "meaning",
        "note",
        "notice",
        "number",
        "parameter",
        "place",
        "quote",
        "symbol",
        "title",
        "unit",
    }
)
"""Keys whose values decide no level."""

_NAMED: Final = frozenset(
    {"attributes", "bands", "derived", "groups", "indicators", "readings", "remarks", "subtotals"}
)
"""Sections whose keys are names, which may well be spelt like a key that has a meaning."""

_REPEATED: Final = "duplicate-key"
_OF_MAPPING: Final = frozenset({"exactly-one-of", "missing-key"})
"""Errors of a mapping as a whole; they are shown at its first key, whichever that is."""


def damaged(layout: Layout, path: str | None, findings: Iterable[Finding]) -> frozenset[str]:
    """Return the keys under which something has errors.

    They are the keys at the top of a file and, where only a text has them, the key of that text:
    no check but one that reads such texts has to stand back for it.

    Args:
        layout: where the parts of the file are.
        path: the file.
        findings: the findings of the whole ruleset.
    """
    return frozenset(
        _harmed(layout, finding)
        for finding in findings
        if finding.severity is Severity.ERROR
        and finding.place.path == path
        and not finding.rule.is_acceptable
        and not _is_mended(finding)
    )


def _harmed(layout: Layout, finding: Finding) -> str:
    path = layout.path_at(finding.place)
    if finding.name in _OF_MAPPING:
        path = path[:-1]
        if not path and "key" in finding.message.parameters:
            # The key at the top that is not there is what the checks will miss.
            return str(finding.message.parameters["key"])
    keys = (path[0], *path[2:]) if path and path[0] in _NAMED else path
    if finding.name == _REPEATED:
        # The second of two equal keys is nowhere in the tree; its text says which key it is.
        keys = (*keys, _text(finding))
    text = next((str(key) for key in keys if key in TEXTS), None)
    if text is not None:
        return text
    return str(path[0]) if path else WHOLE


def _is_mended(finding: Finding) -> bool:
    key = finding.message.key
    return key in _MENDED or key.partition(".")[0] in _MENDED


def _text(finding: Finding) -> str:
    place = finding.place
    line = "" if place.source is None else place.source.line(place.line or 0)
    return line[(place.column or 1) - 1 : (place.end_column or 1) - 1]

# SPDX-License-Identifier: MIT
"""How much a file may ask for, so that the worst one is told of without delay.

Nobody's rules come near these numbers. Without them a small file could ask for hours of work: what
is proved for every reading is proved for every part of the monitoring, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Path: TypeAlias = tuple[str | int, ...]

MOST_FINDINGS: Final = 300
"""How many findings one file has at most; whoever makes more of them makes them all alike."""

_MOST_ENTRIES: Final = 100
"""How many entries a list or a mapping of a monitoring may have."""

_MOST_LISTED: Final = 1_000
"""How many entries any other list or mapping may have."""

_MOST_PARTS: Final = 600
"""How many parts, which are lists and mappings, may decide on the records of a monitoring."""

_MOST_PROVED: Final = 1_000
"""How many parts may be proved, counted again for every reading."""

_PROVED: Final = frozenset(
    {"attributes", "indicators", "bands", "derived", "subtotals", "total", "table", "levels"}
    | {"not_rated"}
)
"""The sections whose parts decide on records."""

_LONG: Final = frozenset({"examples", "remarks"})
"""The sections that may grow without making any other work longer."""

_FORMULAS: Final = frozenset({"formula", "when"})
_OF_A_PART: Final = 100
"""How many characters of a formula are as much work as a part."""

_ALWAYS: Final = 10
"""What every monitoring has besides."""


def too_much(value: Mapping[str, Any], kind: str) -> tuple[Path, Message] | None:
    """Return where a file asks for too much, and how to say it; `None` where it does nowhere.

    Args:
        value: the values of the file.
        kind: what it describes.
    """
    parts = 0
    for path, each in _values(value, ()):
        is_proved = kind == "monitoring" and path[:1] != () and path[0] in _PROVED
        if isinstance(each, dict | list):
            is_short = kind == "monitoring" and not (len(path) == 1 and path[0] in _LONG)
            most = _MOST_ENTRIES if is_short else _MOST_LISTED
            if len(each) > most:
                return path, say("too-complex.entries", count=len(each), limit=most)
            parts += is_proved
        elif is_proved and path[-1] in _FORMULAS:
            parts += len(str(each)) // _OF_A_PART
    if parts > _MOST_PARTS:
        return (), say("too-complex.parts", count=parts, limit=_MOST_PARTS)
    readings, most = len(value.get("readings") or ()), _MOST_PROVED // (parts + _ALWAYS)
    if readings > max(most, 1):
        counts = {"count": readings, "parts": parts, "limit": max(most, 1)}
        return ("readings",), say("too-complex.readings", **counts)
    return None


def _values(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:  # noqa: ANN401  (YAML)
    """Yield the values of a file with their paths, outer ones first."""
    yield path, value
    if isinstance(value, dict | list):
        for step, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _values(each, (*path, step))

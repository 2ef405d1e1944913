# SPDX-License-Identifier: MIT
"""Files without all that decides a level: what another file of the ruleset needs of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from shnor_rules.loading import markup
from shnor_rules.writing.yaml_text import yaml_text

if TYPE_CHECKING:
    from collections.abc import Collection

_KEPT: Final = frozenset(
    {"monitoring", "roadmap", "risks", "title", "subject", "source", "period", "edition_of"}
)
_FACTORS: Final = ("kinds", "manageability", "factors")
_INDICATOR: Final = {
    "title": "Показатель",
    "values": "{0; 1}",
    "scored": False,
    "direction": "больше – лучше",
    "direction_basis": "толкование",
}


def head(content: bytes, whole: Collection[str]) -> bytes:
    """Return a file without all that decides a level, so that it is read fast.

    The file that describes the ruleset is left as it is, and so are the files of some monitorings.

    Args:
        content: the file.
        whole: the ids of the monitorings whose files are needed as they are.
    """
    source, _ = markup.read_source("", content)
    root = None if source is None else markup.parse(source)[0]
    data: Any = {} if root is None else markup.construct(root).value
    if not isinstance(data, dict) or "ruleset" in data or data.get("monitoring") in whole:
        return content
    kept = {key: each for key, each in data.items() if key in _KEPT}
    if "monitoring" in kept:
        kept["indicators"] = {"П1": _INDICATOR}
    if "risks" in kept:
        kept |= {key: data[key] for key in _FACTORS if key in data}
    return yaml_text(kept).encode()

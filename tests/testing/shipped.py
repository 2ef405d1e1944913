# SPDX-License-Identifier: MIT
"""The monitorings of the project, each with readings under which it is tried."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import shnor_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules import Monitoring

_ROOT: Final = Path(__file__).parents[2]
_FOLDERS: Final = (
    *sorted(path.parent for path in (_ROOT / "rulesets").glob("*/ruleset.yaml")),
    _ROOT / "examples" / "made-up-district",
)


@cache
def monitoring(district: str, name: str) -> Monitoring:
    """Return a monitoring of a district."""
    (folder,) = (each for each in _FOLDERS if each.name == district)
    return shnor_rules.load(folder)[name]


def _names(folder: Path) -> Iterator[str]:
    """Yield the ids of the monitorings in a folder, without loading anything."""
    for path in sorted(folder.glob("*.yaml")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("monitoring:"):
                yield line.partition(":")[2].strip()


EVERY: Final = [(folder.name, name) for folder in _FOLDERS for name in _names(folder)]
"""Every district with every monitoring of it."""

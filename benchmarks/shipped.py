# SPDX-License-Identifier: MIT
"""The rulesets and schemas that come with the library, by the kind of their files."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).resolve().parents[1]

RULESETS: Final = _ROOT / "rulesets"

_SCHEMAS: Final = _ROOT / "schemas"
_ENDING: Final = ".schema.json"


def schemas() -> dict[str, Path]:
    """Return the schemas by the kind of file that they describe."""
    return {path.name.removesuffix(_ENDING): path for path in _SCHEMAS.glob(f"*{_ENDING}")}


def files(kind: str) -> list[Path]:
    """Return the files of a kind: those that begin a line with its name as a key."""
    return [
        path
        for path in sorted(RULESETS.rglob("*.yaml"))
        if any(line.startswith(f"{kind}:") for line in path.read_text(encoding="utf-8").split("\n"))
    ]

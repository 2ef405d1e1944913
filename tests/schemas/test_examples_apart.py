# SPDX-License-Identifier: MIT
"""An example is written in the same way inside a monitoring and in a file of examples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "schemas"


def schema(kind: str) -> dict[str, Any]:
    """Return the schema of a kind of file."""
    text = (FOLDER / f"{kind}.schema.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def test_an_example_is_the_same_wherever_it_stands() -> None:
    """What a file of examples calls an example is, to the last word, what a monitoring does."""
    own, theirs = schema("examples"), schema("monitoring")

    assert own["$defs"].items() <= theirs["$defs"].items()
    assert theirs["properties"]["examples"]["items"] == own["properties"]["examples"]["items"]

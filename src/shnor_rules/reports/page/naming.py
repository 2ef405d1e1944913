# SPDX-License-Identifier: MIT
"""Names of the parts of a page, each of which occurs once."""

from __future__ import annotations

import re
from typing import Final

from attrs import define, field

_OTHER: Final = re.compile(r"[^A-Za-z0-9_-]+")


@define
class Names:
    """The names that were given so far."""

    _given: set[str] = field(factory=set)

    def new(self, kind: str, wanted: str) -> str:
        """Return a name that begins with `kind` and is like `wanted`, and was not given before."""
        stem = f"{kind}-{_OTHER.sub('-', wanted)}"
        name, number = stem, 1
        while name in self._given:
            number += 1
            name = f"{stem}-{number}"
        self._given.add(name)
        return name

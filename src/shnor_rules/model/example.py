# SPDX-License-Identifier: MIT
"""An example inside a ruleset: a record, and what must come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.model.layout import Unwritten
from shnor_rules.model.status import Status

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from shnor_rules.findings import Place
    from shnor_rules.model.layout import Layout, Path


@frozen
class Expectation:
    """What must come of an example; what is `None` or not given is not compared.

    Attributes:
        given: the keys that are compared: `total`, `level`, `status`, `refused`.
        total: the total.
        level: the name of the level; `None` for no level.
        status: the Russian name of the status.
        refused: the names of the rules that the record breaks.
    """

    given: frozenset[str]
    total: Fraction | None = None
    level: str | None = None
    status: str | None = None
    refused: tuple[str, ...] = ()

    @property
    def tells_ending(self) -> bool:
        """Whether it would be noticed that the record ends with another level, or with none."""
        is_without_level = self.status not in {None, Status.LEVEL_FOUND.render()}
        is_without_total = "total" in self.given and self.total is None
        return "level" in self.given or is_without_level or is_without_total


@frozen
class Example:
    """A record, and what must come of it.

    Attributes:
        title: what the example shows.
        record: the answers.
        readings: the readings it is assessed under.
        expect: what must come of it.
        place: where it is written.
        layout: where each part of the file with it is written.
        path: the keys and positions that lead to it in that file.
    """

    title: str
    record: Mapping[str, Any]
    readings: tuple[str, ...]
    expect: Expectation
    place: Place
    layout: Layout = field(factory=Unwritten, eq=False, repr=False)
    path: Path = field(default=(), eq=False, repr=False)

    def place_of(self, *keys: str) -> Place:
        """Return where a part of the example is written, or the nearest part above it."""
        return self.layout.place(*self.path, *keys) if self.path else self.place

# SPDX-License-Identifier: MIT
"""The rows of risk protocols with what they refer to, as printed and as each reading has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from shnor_rules.model import read_risks_as

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shnor_rules.findings import Finding, Place
    from shnor_rules.model import ProtocolRow, RiskReading, RiskTools, Ruleset


@frozen
class Read:
    """Tools for risks as the text or as one reading reads them.

    Attributes:
        tools: the tools, as read.
        reading: the reading, or `None` for the text.
    """

    tools: RiskTools
    reading: RiskReading | None = None

    def factor_place(self, row: ProtocolRow, number: str) -> Place:
        """Return where a row refers to a factor."""
        path = self._path(row)
        return self.tools.layout.place(*path, row.factors.index(number))

    def row_place(self, row: ProtocolRow) -> Place:
        """Return where the references of a row stand."""
        return self.tools.layout.place(*self._path(row))

    def whole_place(self, number: str) -> Place:
        """Return where a factor stands or, where a reading is at fault, the reading."""
        if self.reading is None:
            return self.tools.layout.key("factors", number)
        return self.tools.layout.key("readings", self.reading.id)

    def _path(self, row: ProtocolRow) -> tuple[str, ...]:
        if self.reading is not None and row.id in self.reading.rows:
            return ("readings", self.reading.id, "rows", row.id, "factors")
        return ("protocol", "rows", row.id, "factors")


def in_every_reading(
    ruleset: Ruleset, found: Callable[[Read], Iterator[Finding]]
) -> Iterator[Finding]:
    """Yield what is found in the text and, besides, in each reading that touches references."""
    for tools in ruleset.risks.values():
        printed = list(found(Read(tools)))
        yield from printed
        known = {each.content for each in printed}
        for reading in tools.readings:
            if reading.rows:
                for each in found(Read(read_risks_as(tools, [reading.id]), reading)):
                    if each.content not in known:
                        yield evolve(each, reading=reading.id)

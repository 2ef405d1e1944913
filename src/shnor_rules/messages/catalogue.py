# SPDX-License-Identifier: MIT
"""The catalogue: the messages of every area, under names that occur once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.messages import (
    commands,
    formulas,
    guide,
    inputs,
    markup,
    notation,
    proving,
    readings,
    records,
    reports,
    results,
    rulesets,
    shape,
    tables,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.messages.entry import Entry

AREAS: Final = (
    markup.ENTRIES,
    shape.ENTRIES,
    notation.ENTRIES,
    formulas.ENTRIES,
    rulesets.ENTRIES,
    readings.ENTRIES,
    records.ENTRIES,
    inputs.ENTRIES,
    tables.ENTRIES,
    results.ENTRIES,
    proving.ENTRIES,
    reports.ENTRIES,
    commands.ENTRIES,
    guide.ENTRIES,
)

CATALOGUE: Final[Mapping[str, Entry]] = {
    key: entry for area in AREAS for key, entry in area.items()
}
